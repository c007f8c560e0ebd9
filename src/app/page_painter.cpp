#include "app/page_painter.hpp"

#include <algorithm>
#include <cmath>

#include <QPainter>

#include "base/hash.hpp"

namespace attune::app {
namespace {

constexpr double least_crisp_scale = 0.4;  // device pixels per point
constexpr std::size_t most_outlines = 30'000;
constexpr double dot_distance = 1.5 * 72 / 25.4;  // between the middles of two dots of a dotted line; as in the PDF
constexpr double dash_length = 2 * 72 / 25.4;  // of a dashed line, and of its gaps

QColor colour_of(Colour const& colour, bool grey) {
    QColor const in_colour{colour.r, colour.g, colour.b};
    if (!grey) return in_colour;
    int const level = qGray(in_colour.rgb());
    return {level, level, level};
}

QPainterPath path_of(Path const& path) {
    QPainterPath out;
    out.setFillRule(Qt::WindingFill);
    auto const at = [](Point p) { return QPointF{p.x.value, p.y.value}; };
    for (auto const& step : path.steps) {
        switch (step.kind) {
            case PathStep::Kind::move: out.moveTo(at(step.to)); break;
            case PathStep::Kind::line: out.lineTo(at(step.to)); break;
            case PathStep::Kind::curve: out.cubicTo(at(step.control1), at(step.control2), at(step.to)); break;
            case PathStep::Kind::close: out.closeSubpath(); break;
        }
    }
    return out;
}

/// A level or upright line as a bar of whole device pixels; false for any other path.
bool paint_bar(QPainter& painter, Path const& path, double width, double scale, double ratio, QColor const& colour) {
    if (path.steps.size() != 2 || path.steps[0].kind != PathStep::Kind::move ||
        path.steps[1].kind != PathStep::Kind::line)
        return false;
    auto const from = path.steps[0].to, to = path.steps[1].to;
    bool const level = from.y == to.y;
    if (!level && from.x != to.x) return false;
    double const device = scale * ratio;
    // Both edges go to the nearest pixel, as PDF viewers do it (stroke adjustment, ISO 32000-1, 10.6.5).
    auto const span = [&](double first, double last) {
        double const from_pixel = std::round(first * device);
        return std::pair{from_pixel / ratio, std::max(std::round(last * device) - from_pixel, 1.0) / ratio};
    };
    auto const along = level ? std::minmax(from.x.value, to.x.value) : std::minmax(from.y.value, to.y.value);
    double const middle = level ? from.y.value : from.x.value;
    auto const [near, thick] = span(middle - width / 2, middle + width / 2);
    // In a small picture of a page, lines of a whole pixel would weigh more than the text.
    if (device < least_crisp_scale) return false;
    auto const [start, length] = span(along.first, along.second);
    QRectF const bar = level ? QRectF{start, near, length, thick} : QRectF{near, start, thick, length};
    painter.fillRect(bar, colour);
    return true;
}

void paint_shape(QPainter& painter, Shape const& shape, double scale, double ratio, bool grey) {
    QTransform const to_pixels = QTransform::fromScale(scale, scale);
    if (shape.fill) painter.fillPath(to_pixels.map(path_of(shape.path)), colour_of(*shape.fill, grey));
    if (!shape.stroke) return;
    auto const& stroke = *shape.stroke;
    auto const colour = colour_of(stroke.colour, grey);
    if (stroke.dash == Dash::solid && paint_bar(painter, shape.path, stroke.width.value, scale, ratio, colour)) return;
    bool const small = scale * ratio < least_crisp_scale;
    double const width = small ? stroke.width.value * scale : std::max(stroke.width.value * scale, 1 / ratio);
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (stroke.dash == Dash::dotted) {  // dashes of no length with round ends are dots
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.001, dot_distance * scale / width});
    } else if (stroke.dash == Dash::dashed) {
        pen.setDashPattern({dash_length * scale / width, dash_length * scale / width});
    }
    painter.strokePath(to_pixels.map(path_of(shape.path)), pen);
}

void paint_picture(QPainter& painter, layout::PlacedPicture const& placed, double scale, bool grey) {
    auto const& picture = *placed.picture;
    QImage image(reinterpret_cast<uchar const*>(picture.rgb.data()), picture.width, picture.height, 3 * picture.width,
                 QImage::Format_RGB888);
    auto const& a = placed.area;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF{a.x.value * scale, a.y.value * scale, a.width.value * scale, a.height.value * scale},
                      grey ? image.convertToFormat(QImage::Format_Grayscale8) : image);
    painter.restore();
}

}  // namespace

QPainterPath const& PagePainter::outline(text::ShapedRun const& run) {
    if (auto const known = outlines_.find(run.hash); known != outlines_.end()) return known->second;
    if (outlines_.size() >= most_outlines) outlines_.clear();
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    double pen = 0;
    for (auto const& glyph : run.glyphs) {
        auto const path = path_of(text::outline(*run.face, glyph.id));
        whole.addPath(QTransform::fromScale(1, -1).map(path).translated(pen + glyph.x_offset, -glyph.y_offset));
        pen += glyph.advance;
    }
    return outlines_.emplace(run.hash, std::move(whole)).first->second;
}

void PagePainter::paint(QPainter& painter, layout::Page const& page, double scale, bool grey) {
    double const ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF{0, 0, page.size.width.value * scale, page.size.height.value * scale}, Qt::white);
    auto const base = painter.transform();
    auto const paint_text = [&](layout::TextLine const& line) {
        for (auto const& run : line.line->runs) {
            if (run.shaped->is_space) continue;
            double const units = run.size.value * scale / run.shaped->face->metrics().units_per_em;
            auto transform = base;
            // Baselines stand on whole pixels and words on quarters, as viewers of PDFs set them: level text is sharper so.
            double const device = scale * ratio;
            transform.translate(std::floor((line.origin.x + run.x).value * device * 4) / 4 / ratio,
                                std::floor(line.origin.y.value * device) / ratio);
            transform.scale(units, units);
            painter.setTransform(transform);
            painter.fillPath(outline(*run.shaped), colour_of(run.colour, grey));
        }
        painter.setTransform(base);
    };
    for (auto const& item : page.items) {
        if (auto const* text = std::get_if<layout::TextLine>(&item)) paint_text(*text);
        else if (auto const* shape = std::get_if<Shape>(&item)) paint_shape(painter, *shape, scale, ratio, grey);
        else if (auto const* placed = std::get_if<layout::PlacedPicture>(&item)) paint_picture(painter, *placed, scale, grey);
    }
    painter.restore();
}

QPixmap const& PageBitmaps::get(layout::Page const& page, double scale, qreal ratio, bool grey) {
    auto const key = Hash{}.add(page.hash).add(scale).add(static_cast<double>(ratio)).add(grey).value();
    if (auto const found = kept_.find(key); found != kept_.end()) {
        found->second.used = ++clock_;
        return found->second.pixmap;
    }
    QSize const size{static_cast<int>(std::ceil(page.size.width.value * scale * ratio)),
                     static_cast<int>(std::ceil(page.size.height.value * scale * ratio))};
    Kept fresh;
    fresh.pixmap = QPixmap(size);
    fresh.pixmap.setDevicePixelRatio(ratio);
    fresh.pixmap.fill(Qt::white);
    QPainter painter(&fresh.pixmap);
    painter_.paint(painter, page, scale, grey);
    painter.end();
    fresh.used = ++clock_;
    fresh.bytes = static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()) * 4;
    bytes_ += fresh.bytes;
    while (bytes_ > most_bytes_ && !kept_.empty()) {
        auto const oldest = std::ranges::min_element(kept_, {}, [](auto const& each) { return each.second.used; });
        bytes_ -= oldest->second.bytes;
        kept_.erase(oldest);
    }
    return kept_.emplace(key, std::move(fresh)).first->second.pixmap;
}

}  // namespace attune::app
