#include "app/page_view.hpp"

#include <algorithm>
#include <cmath>

#include <QAccessible>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include "app/theme.hpp"

namespace attune::app {

namespace {
constexpr double margin = 18, gap = 22;  // round and between pages; a fitted page stands alone in the view
constexpr double least_zoom = 0.25, most_zoom = 4;
constexpr double screen_scale = 96.0 / 72.0;
constexpr std::size_t most_bitmap_bytes = 96U << 20U;
constexpr double frame_outset = 1.5 * 72 / 25.4;  // points

/// Up to the next pixel, but for what rounding has added.
int whole_pixels(double length) { return static_cast<int>(std::ceil(length - 0.01)); }

}  // namespace

PageView::PageView(std::shared_ptr<PagePainter> painter, QWidget* parent)
    : QAbstractScrollArea(parent), painter_{std::move(painter)}, bitmaps_{*painter_, most_bitmap_bytes} {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
    lay_out();
}

// ---- what is shown ----------------------------------------------------------------------------------------------

void PageView::show_document(std::shared_ptr<layout::PagedDocument const> document) {
    auto const here = place();
    document_ = std::move(document);
    fresh_ = true;
    lay_out();
    go_to(here);
    viewport()->update();
    describe();
}

void PageView::set_grey(bool grey) {
    grey_ = grey;
    viewport()->update();
}

void PageView::frame(std::optional<flow::Origin> const& origin) {
    if (framed_ == origin) return;
    framed_ = origin;
    viewport()->update();
}

int PageView::page_count() const { return document_ ? static_cast<int>(document_->pages.size()) : 0; }

// ---- sizes and places -------------------------------------------------------------------------------------------

void PageView::lay_out() {
    tops_.clear();
    widest_ = 0;
    double tallest = 0;
    if (document_)
        for (auto const& page : document_->pages) {
            widest_ = std::max(widest_, page->size.width.value);
            tallest = std::max(tallest, page->size.height.value);
        }
    auto const room = viewport()->size();
    if (widest_ > 0) {
        double const across = (room.width() - 2 * margin) / widest_;
        double const down = (room.height() - 2 * margin) / tallest;
        if (fit_ == Fit::page) scale_ = std::min(across, down);
        else if (fit_ == Fit::width) scale_ = across;
        else scale_ = fixed_scale_;
        scale_ = std::clamp(scale_, 0.05 * screen_scale, most_zoom * screen_scale);
    }
    double top = margin;
    if (document_)
        for (auto const& page : document_->pages) {
            tops_.push_back(top);
            top += page->size.height.value * scale_ + gap;
        }
    tops_.push_back(top - gap + margin);
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setRange(0, std::max(0, whole_pixels(tops_.back()) - room.height()));
    double const width = widest_ * scale_ + 2 * margin;
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, whole_pixels(width) - room.width()));
    emit zoom_changed();
}

double PageView::page_top(int page) const { return tops_[static_cast<std::size_t>(page)]; }

QRectF PageView::page_rect(int page) const {
    auto const& size = document_->pages[static_cast<std::size_t>(page)]->size;
    double const width = size.width.value * scale_;
    double const left = std::max(margin, (viewport()->width() - width) / 2) - horizontalScrollBar()->value();
    // On whole pixels, so that a page's bitmap is not smeared.
    return {std::round(left), std::round(page_top(page) - verticalScrollBar()->value()), width,
            size.height.value * scale_};
}

int PageView::page_at(double y) const {
    if (page_count() == 0) return 0;
    auto const after = std::upper_bound(tops_.begin(), tops_.end() - 1, y);
    return std::clamp(static_cast<int>(after - tops_.begin()) - 1, 0, page_count() - 1);
}

int PageView::current_page() const {
    // When several pages are seen at once, the one that was asked for last.
    if (wanted_page_ >= 0 && wanted_page_ < page_count() && wanted_at_ == verticalScrollBar()->value())
        return wanted_page_;
    // The page under the upper third of the view; at the very start the first, at the very end the last.
    auto const* bar = verticalScrollBar();
    if (bar->value() == 0) return 0;
    if (bar->maximum() > 0 && bar->value() == bar->maximum()) return std::max(0, page_count() - 1);
    return page_at(bar->value() + viewport()->height() / 3.0);
}

PageView::Place PageView::place() const {
    if (page_count() == 0) return {};
    double const y = verticalScrollBar()->value() + margin;
    int const page = page_at(y);
    double const height = document_->pages[static_cast<std::size_t>(page)]->size.height.value * scale_;
    return {page, (y - page_top(page)) / height};
}

void PageView::go_to(Place place) {
    if (page_count() == 0) return;
    int const page = std::clamp(place.page, 0, page_count() - 1);
    double const height = document_->pages[static_cast<std::size_t>(page)]->size.height.value * scale_;
    verticalScrollBar()->setValue(static_cast<int>(std::round(page_top(page) + place.offset * height - margin)));
}

void PageView::go_to_page(int page) {
    if (page_count() == 0) return;
    wanted_page_ = std::clamp(page, 0, page_count() - 1);
    wanted_at_ = -1;
    int const to =
        std::clamp(static_cast<int>(std::floor(page_top(wanted_page_) - margin)), 0, verticalScrollBar()->maximum());
    wanted_at_ = to;
    verticalScrollBar()->setValue(to);
    describe();
}

void PageView::show_item(int item, QString const& part) {
    if (!document_) return;
    auto const wanted = part.toStdString();
    // The part itself if it is on a page, else the item.
    for (bool const whole : {false, true}) {
        for (int i = 0; i < page_count(); ++i)
            for (auto const& extent : document_->pages[static_cast<std::size_t>(i)]->extents) {
                if (extent.origin->item != item || (!whole && extent.origin->part != wanted)) continue;
                auto const rect = page_rect(i);
                double const top = rect.top() + extent.area.y.value * scale_;
                double const bottom = top + std::min(extent.area.height.value * scale_, viewport()->height() * 0.5);
                if (top >= 0 && bottom <= viewport()->height()) return;
                if (fit_ == Fit::page || extent.area.y.value * scale_ < viewport()->height() * 0.3)
                    return go_to_page(i);
                verticalScrollBar()->setValue(verticalScrollBar()->value() +
                                              static_cast<int>(top - viewport()->height() * 0.2));
                return;
            }
    }
}

void PageView::set_fit(Fit fit) {
    auto const here = place();
    if (fit == Fit::fixed) fixed_scale_ = scale_;
    fit_ = fit;
    // A bar that comes and goes would change the width that the pages are fitted to, and so on without end.
    setVerticalScrollBarPolicy(fit == Fit::width ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAsNeeded);
    lay_out();
    go_to(fit == Fit::page ? Place{here.offset > 0.5 ? here.page + 1 : here.page, 0} : here);
    viewport()->update();
}

double PageView::zoom() const { return scale_ / screen_scale; }

void PageView::set_zoom(double zoom) {
    auto const here = place();
    fit_ = Fit::fixed;
    fixed_scale_ = std::clamp(zoom, least_zoom, most_zoom) * screen_scale;
    lay_out();
    go_to(here);
    viewport()->update();
}

void PageView::zoom_about(double factor, QPointF point) {
    if (page_count() == 0) return;
    // The place under the pointer stays there: a page and a point on it, for margins do not grow.
    int const page = page_at(verticalScrollBar()->value() + point.y());
    auto const before = page_rect(page);
    QPointF const on_page{(point.x() - before.left()) / scale_, (point.y() - before.top()) / scale_};
    fit_ = Fit::fixed;
    fixed_scale_ = std::clamp(scale_ * factor, least_zoom * screen_scale, most_zoom * screen_scale);
    lay_out();
    verticalScrollBar()->setValue(static_cast<int>(std::round(page_top(page) + on_page.y() * scale_ - point.y())));
    horizontalScrollBar()->setValue(static_cast<int>(std::round(margin + on_page.x() * scale_ - point.x())));
    viewport()->update();
}

// ---- painting ---------------------------------------------------------------------------------------------------

void PageView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    auto const& colours = theme();
    painter.fillRect(event->rect(), colours.canvas);
    if (page_count() == 0) paint_nothing(painter);
    double const top = verticalScrollBar()->value();
    for (int i = page_count() > 0 ? page_at(top) : 0; i < page_count() && page_top(i) < top + viewport()->height();
         ++i) {
        auto const rect = page_rect(i);
        if (!rect.intersects(event->rect())) continue;
        auto const& page = *document_->pages[static_cast<std::size_t>(i)];
        painter.drawPixmap(rect.topLeft(), bitmaps_.get(page, scale_, devicePixelRatioF(), grey_));
        painter.setPen(QPen(colours.edge, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-0.5, -0.5, 0.5, 0.5));
        if (framed_) paint_frame(painter, i);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (std::exchange(fresh_, false)) emit painted();
}

void PageView::paint_frame(QPainter& painter, int page) {
    QRectF around;
    auto const rect = page_rect(page);
    for (auto const& extent : document_->pages[static_cast<std::size_t>(page)]->extents) {
        if (*extent.origin != *framed_) continue;
        auto const& a = extent.area;
        around |= QRectF{a.x.value, a.y.value, a.width.value, a.height.value};
    }
    if (around.isEmpty()) return;
    around.adjust(-frame_outset, -frame_outset, frame_outset, frame_outset);
    QRectF const on_screen{rect.left() + around.left() * scale_, rect.top() + around.top() * scale_,
                           around.width() * scale_, around.height() * scale_};
    painter.setRenderHint(QPainter::Antialiasing);
    // The paper stays white, so the ring is in the light theme's accent.
    painter.setPen(QPen(light_theme().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(on_screen, 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void PageView::paint_nothing(QPainter& painter) {
    auto const& colours = theme();
    auto const room = viewport()->rect().adjusted(18, 18, -18, -18);
    double const height = std::min<double>(room.height(), room.width() * 297.0 / 210.0);
    QRectF paper{0, 0, height * 210.0 / 297.0, height};
    paper.moveCenter(room.center());
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours.edge, 1, Qt::CustomDashLine);
    pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawRect(paper);
    painter.setPen(colours.text);
    auto bold = font();
    bold.setBold(true);
    auto const text = paper.adjusted(24, 0, -24, 0);
    auto const head = tr("Your pages will show here."),
               more = tr("You see each change at once, just as it will print.");
    painter.setFont(bold);
    double const line = QFontMetricsF(bold).height();
    painter.drawText(QRectF{text.left(), paper.center().y() - line * 1.6, text.width(), line * 1.4},
                     Qt::AlignHCenter | Qt::AlignBottom, head);
    painter.setFont(font());
    painter.drawText(QRectF{text.left(), paper.center().y(), text.width(), line * 4},
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, more);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

// ---- pointing ---------------------------------------------------------------------------------------------------

layout::Extent const* PageView::extent_at(QPointF point, int& page) const {
    for (page = 0; page < page_count(); ++page) {
        auto const rect = page_rect(page);
        if (!rect.contains(point)) continue;
        Pt const x{(point.x() - rect.left()) / scale_}, y{(point.y() - rect.top()) / scale_};
        layout::Extent const* best = nullptr;   // the smallest that holds the point
        layout::Extent const* above = nullptr;  // else the last one above it
        for (auto const& extent : document_->pages[static_cast<std::size_t>(page)]->extents) {
            auto const& a = extent.area;
            bool const inside = x >= a.x && y >= a.y && x <= a.x + a.width && y <= a.y + a.height;
            if (inside && (!best || a.width * a.height.value <= best->area.width * best->area.height.value))
                best = &extent;
            if (a.y <= y && (!above || a.y >= above->area.y)) above = &extent;
        }
        return best ? best : above;
    }
    return nullptr;
}

layout::Link const* PageView::link_at(QPointF point) const {
    for (int i = 0; i < page_count(); ++i) {
        auto const rect = page_rect(i);
        if (!rect.contains(point)) continue;
        Pt const x{(point.x() - rect.left()) / scale_}, y{(point.y() - rect.top()) / scale_};
        for (auto const& link : document_->pages[static_cast<std::size_t>(i)]->links) {
            auto const& a = link.area;
            if (x >= a.x && y >= a.y && x <= a.x + a.width && y <= a.y + a.height) return &link;
        }
    }
    return nullptr;
}

void PageView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || page_count() == 0) return QAbstractScrollArea::mousePressEvent(event);
    if (auto const* link = link_at(event->position()); link && link->uri.empty()) {
        go_to_page(static_cast<int>(link->page));
        return;
    }
    int page = 0;
    if (auto const* extent = extent_at(event->position(), page))
        emit clicked(extent->origin->item, QString::fromStdString(extent->origin->part));
}

void PageView::mouseMoveEvent(QMouseEvent* event) {
    int page = 0;
    bool const points = page_count() > 0 && extent_at(event->position(), page);
    viewport()->setCursor(points ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PageView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0) zoom_about(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15, event->position());
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_PageDown: go_to_page(current_page() + 1); break;
        case Qt::Key_PageUp: go_to_page(current_page() - 1); break;
        case Qt::Key_Home: verticalScrollBar()->setValue(0); break;
        case Qt::Key_End: verticalScrollBar()->setValue(verticalScrollBar()->maximum()); break;
        default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent*) {
    auto const here = place();
    lay_out();
    go_to(here);
}

void PageView::scrollContentsBy(int, int) {
    viewport()->update();
    describe();
}

/// What a screen reader says of the pages: where one is, and the words that stand there.
void PageView::describe() {
    int const page = current_page();
    if (page != told_page_) {
        told_page_ = page;
        emit current_page_changed(page);
    }
    if (!QAccessible::isActive() || page_count() == 0) return;
    auto text = tr("%1, page %2 of %3").arg(QString::fromStdString(document_->title)).arg(page + 1).arg(page_count());
    for (auto const& item : document_->pages[static_cast<std::size_t>(page)]->items)
        if (auto const* line = std::get_if<layout::TextLine>(&item)) {
            text += '\n';
            for (auto const& run : line->line->runs) text += QString::fromStdString(run.shaped->text);
        }
    setAccessibleDescription(text);
}

}  // namespace attune::app
