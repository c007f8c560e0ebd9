#include "pdf/content.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string_view>
#include <utility>

#include "base/number.hpp"
#include "pdf/syntax.hpp"

namespace attune::pdf {
namespace {

constexpr double dot_distance = 1.5 * 72 / 25.4;   // between the middles of two dots of a dotted line
constexpr double dash_length = 2 * 72 / 25.4;      // of a dashed line, and of its gaps

// Text is written into one open TJ array as long as that is possible. "Inside" means: within a string of the array.

void open_show(std::string& out) { out += "[("; }

void close_show(std::string& out) {
    if (out.ends_with("[(")) {          // nothing shown. A shown `(` has a backslash before it
        out.resize(out.size() - 2);
    } else {
        out += ")]TJ\n";
    }
}

/// Appends operators that begin and end inside. Some begin by closing the array: no empty one is left behind.
void append_inside(std::string& out, std::string_view operators) {
    constexpr std::string_view closing = ")]TJ\n";
    if (operators.starts_with(closing)) {
        close_show(out);
        operators.remove_prefix(closing.size());
    }
    out += operators;
}

/// Moves the pen by whole thousandths of the size, to the left when positive.
void adjust(std::string& out, std::int64_t thousandths) {
    if (out.ends_with("[(")) out.pop_back();
    else out += ')';
    append_decimal(out, static_cast<double>(thousandths), 0);
    out += '(';
}

void append_code(std::string& out, unsigned code) {
    append_string_byte(out, static_cast<unsigned char>(code >> 8));
    append_string_byte(out, static_cast<unsigned char>(code & 0xFF));
}

void encode_run(RunEntry& entry, text::ShapedRun const& run, Pt size, FaceUse const& use) {
    constexpr std::int64_t thousandth = units_per_size / 1000;
    auto const& face = *use.face;
    auto& ops = entry.operators;
    std::int64_t wanted = 0;            // where the glyph belongs, in font units
    std::int64_t pen = 0;               // where a reader would put it
    std::int32_t rise = 0;
    auto special = entry.text.special.begin();
    auto group = entry.text.groups.begin();
    for (std::uint32_t i = 0; i < run.glyphs.size(); ++i) {
        auto const& glyph = run.glyphs[i];
        if (group != entry.text.groups.end() && group->begin == i) {
            close_show(ops);
            ops += "/Span <</ActualText <FEFF";
            append_utf16_hex(ops, group->text);
            ops += ">>> BDC\n";
            open_show(ops);
        }
        if (glyph.y_offset != rise) {
            rise = glyph.y_offset;
            entry.only_for = size;
            close_show(ops);
            append_decimal(ops, rise * size.value / face.metrics().units_per_em, 3);
            ops += " Ts\n";
            open_show(ops);
        }
        auto const too_far = pen - to_units(face, wanted + glyph.x_offset);
        if (auto const back = (too_far + (too_far < 0 ? -thousandth : thousandth) / 2) / thousandth; back != 0) {
            adjust(ops, back);
            pen -= back * thousandth;
        }
        if (special != entry.text.special.end() && special->index == i) {
            append_code(ops, use.code_of(special->glyph));
            ++special;
        } else {
            append_code(ops, glyph.id);
        }
        pen += stated_width(face, glyph.id);
        wanted += glyph.advance;
        if (group != entry.text.groups.end() && group->end == i + 1) {
            close_show(ops);
            ops += "EMC\n";
            open_show(ops);
            ++group;
        }
    }
    if (rise != 0) {
        close_show(ops);
        ops += "0 Ts\n";
        open_show(ops);
    }
    entry.width = pen;
}

/// Readers are told that a right-to-left word's glyphs stand the other way round (ISO 32000-1, 14.8.2.3.3).
void mark_reversed(std::string& operators) {
    std::string marked = ")]TJ\n/ReversedChars BMC\n[(";
    append_inside(marked, operators);
    close_show(marked);
    marked += "EMC\n[(";
    operators = std::move(marked);
}

/// Writes one page's operators and remembers the graphics state, so that only changes are written.
class PageWriter {
public:
    PageWriter(layout::Page const& page, std::vector<FaceUse> const& fonts, RunCache& runs)
        : page_{page}, fonts_{fonts}, runs_{runs} {}

    void draw(layout::TextLine const& text) {
        for (auto const& run : text.line->runs) {
            if (run.shaped->glyphs.empty() || run.size.value <= 0) continue;
            draw(run, text.origin);
        }
        // The last run's font is still set.
        if (text.goes_on && showing_) append_code(out_, last_face_->glyph_of(U' '));
        interrupt();
        pen_ = std::nullopt;
    }

    void draw(Shape const& shape) {
        if (shape.path.steps.empty() || (!shape.stroke && !shape.fill)) return;
        end_text();
        if (shape.fill) set_fill(*shape.fill);
        if (shape.stroke) set_stroke(*shape.stroke);
        append_path(shape.path);
        out_ += !shape.stroke ? "f\n" : !shape.fill ? "S\n" : "B\n";
    }

    void draw(layout::PlacedPicture const& placed) {
        end_text();
        // A picture fills the unit square, which is stretched to the area (ISO 32000-1, 8.9.5).
        auto const& area = placed.area;
        out_ += fmt::format("q {} 0 0 {} {} {} cm {} Do Q\n", format_decimal(area.width.value, 3),
                            format_decimal(area.height.value, 3), format_decimal(area.x.value, 2),
                            format_decimal(flipped(area.y + area.height, page_), 2), name_of(*placed.picture));
    }

    void draw(layout::PlacedField const&) {}

    /// Marks never cross the borders of a text object (ISO 32000-1, 14.6.1).
    void begin_mark(std::string_view operands) {
        end_text();
        out_ += operands;
    }
    void end_mark() {
        end_text();
        out_ += "EMC\n";
    }

    std::string finish() {
        end_text();
        return std::move(out_);
    }

private:
    void draw(text::GlyphRun const& run, Point origin) {
        auto const& face = run.shaped->face;
        if (face.get() != last_face_ || run.size != size_) set_font(face, run.size);
        if (run.colour != fill_) {
            interrupt();
            set_fill(run.colour);
        }
        double const x = (origin.x + run.x).value;
        if (!pen_) move_to(x, flipped(origin.y, page_));
        if (!showing_) { open_show(out_); showing_ = true; }
        if (auto const move = std::lround((*pen_ - x) * 1000 / size_.value); move != 0) {
            adjust(out_, move);
            *pen_ -= static_cast<double>(move) * size_.value / 1000;
        }
        auto const& encoded = runs_.encoded(*run.shaped, run.size, fonts_[font_]);
        append_inside(out_, encoded.operators);
        *pen_ += static_cast<double>(encoded.width) * size_.value / units_per_size;
    }

    void interrupt() {
        if (showing_) close_show(out_);
        showing_ = false;
    }

    void begin_text() {
        if (in_text_) return;
        out_ += "BT\n";
        in_text_ = true;
        line_x_ = line_y_ = 0;
    }

    void end_text() {
        if (in_text_) out_ += "ET\n";
        in_text_ = false;
    }

    /// Td moves from the beginning of the line before; counting in whole hundredths keeps rounding from adding up.
    void move_to(double x, double y) {
        begin_text();
        auto const new_x = std::llround(x * 100), new_y = std::llround(y * 100);
        append_decimal(out_, static_cast<double>(new_x - line_x_) / 100, 2);
        out_ += ' ';
        append_decimal(out_, static_cast<double>(new_y - line_y_) / 100, 2);
        out_ += " Td\n";
        line_x_ = new_x;
        line_y_ = new_y;
        pen_ = static_cast<double>(new_x) / 100;
    }

    void set_font(std::shared_ptr<text::Face const> const& face, Pt size) {
        interrupt();
        font_ = index_of(face);
        last_face_ = face.get();
        size_ = size;
        out_ += "/F";
        append_decimal(out_, static_cast<double>(font_ + 1), 0);
        out_ += ' ';
        append_decimal(out_, size.value, 3);
        out_ += " Tf\n";
    }

    std::size_t index_of(std::shared_ptr<text::Face const> const& face) const {
        for (std::size_t i = 0; i < fonts_.size(); ++i) {
            if (fonts_[i].face == face) return i;
        }
        std::size_t i = 0;   // another object of the same file
        while (i + 1 < fonts_.size() && fonts_[i].face->content_hash() != face->content_hash()) ++i;
        return i;
    }

    /// Grey as DeviceGray, so that a printer makes it of black alone. `grey` and `rgb` are the operators.
    void append_colour(Colour colour, std::string_view grey, std::string_view rgb) {
        bool const is_grey = colour.r == colour.g && colour.g == colour.b;
        append_decimal(out_, colour.r / 255.0, 3);
        if (!is_grey) {
            for (auto const part : {colour.g, colour.b}) {
                out_ += ' ';
                append_decimal(out_, part / 255.0, 3);
            }
        }
        out_ += ' ';
        out_ += is_grey ? grey : rgb;
        out_ += '\n';
    }

    void set_fill(Colour colour) {
        if (colour == fill_) return;
        fill_ = colour;
        append_colour(colour, "g", "rg");
    }

    void set_stroke(Stroke const& stroke) {
        if (stroke.colour != stroke_.colour) append_colour(stroke.colour, "G", "RG");
        if (stroke.width != stroke_.width) {
            append_decimal(out_, stroke.width.value, 3);
            out_ += " w\n";
        }
        if (stroke.dash != stroke_.dash) {
            if (stroke.dash == Dash::dotted) {   // dashes of no length with round ends are dots
                out_ += "1 J [0 ";
                append_decimal(out_, dot_distance, 3);
                out_ += "] 0 d\n";
            } else if (stroke.dash == Dash::dashed) {
                out_ += "0 J [";
                append_decimal(out_, dash_length, 3);
                out_ += "] 0 d\n";
            } else {
                out_ += "0 J [] 0 d\n";
            }
        }
        stroke_ = stroke;
    }

    void append_point(Point p) {
        append_decimal(out_, p.x.value, 2);
        out_ += ' ';
        append_decimal(out_, flipped(p.y, page_), 2);
        out_ += ' ';
    }

    void append_path(Path const& path) {
        for (auto const& step : path.steps) {
            switch (step.kind) {
                case PathStep::Kind::move: append_point(step.to); out_ += "m\n"; break;
                case PathStep::Kind::line: append_point(step.to); out_ += "l\n"; break;
                case PathStep::Kind::curve:
                    append_point(step.control1);
                    append_point(step.control2);
                    append_point(step.to);
                    out_ += "c\n";
                    break;
                case PathStep::Kind::close: out_ += "h\n"; break;
            }
        }
    }

    layout::Page const& page_;
    std::vector<FaceUse> const& fonts_;
    RunCache& runs_;
    std::string out_;

    bool in_text_ = false, showing_ = false;
    long long line_x_ = 0, line_y_ = 0;   // hundredths
    std::optional<double> pen_;           // a reader's x; none before a line's first run
    text::Face const* last_face_ = nullptr;
    std::size_t font_ = 0;
    Pt size_;
    Colour fill_ = black;                 // what a page begins with (ISO 32000-1, table 52)
    Stroke stroke_{Pt{1}, black, Dash::solid};
};

}  // namespace

RunEntry& RunCache::entry(text::ShapedRun const& run) {
    auto const [place, is_new] = entries_.try_emplace(&run);
    if (is_new) place->second.text = text_of_glyphs(run);
    return place->second;
}

RunEntry const& RunCache::encoded(text::ShapedRun const& run, Pt size, FaceUse const& use) {
    auto& out = entry(run);
    if (out.operators.empty() || out.only_for.value_or(size) != size) {
        out.operators.clear();
        encode_run(out, run, size, use);
        if (run.right_to_left && run.glyphs.size() > 1) mark_reversed(out.operators);
    }
    return out;
}

std::vector<FaceUse> fonts_of(layout::Page const& page, RunCache& runs) {
    FontUse use;
    auto const this_page = runs.next_page();
    for (auto const& item : page.items) {
        auto const* text = std::get_if<layout::TextLine>(&item);
        // A choice in its field has a face of its own when it is chosen.
        if (auto const* field = std::get_if<layout::PlacedField>(&item); field && field->on) text = &*field->on;
        if (!text) continue;
        if (text->goes_on) {
            auto const& face = text->line->runs.back().shaped->face;
            use.add_plain(use.index_of(face), face->glyph_of(U' '));
        }
        for (auto const& placed : text->line->runs) {
            auto const& run = placed.shaped;
            auto& entry = runs.entry(*run);
            if (run->glyphs.empty() || std::exchange(entry.seen_on, this_page) == this_page) continue;
            auto const face = use.index_of(run->face);
            auto special = entry.text.special.begin();
            for (std::uint32_t i = 0; i < run->glyphs.size(); ++i) {
                if (special != entry.text.special.end() && special->index == i) {
                    use.add_special(face, special->glyph);
                    ++special;
                } else {
                    use.add_plain(face, run->glyphs[i].id);
                }
            }
        }
    }
    return use.take();
}

std::string name_of(Picture const& picture) { return fmt::format("/P{:016x}", picture.hash); }

std::string type_of(layout::StructureElement const& element) {
    using layout::Role;
    switch (element.role) {
        case Role::document: return "Document";
        case Role::division: return "Div";
        case Role::heading: return "H" + std::to_string(std::clamp(element.level, 1, 6));
        case Role::paragraph: return "P";
        case Role::list: return "L";
        case Role::list_item: return "LI";
        case Role::label: return "Lbl";
        case Role::list_body: return "LBody";
        case Role::table: return "Table";
        case Role::table_row: return "TR";
        case Role::header_cell: return "TH";
        case Role::cell: return "TD";
        case Role::contents: return "TOC";
        case Role::contents_item: return "TOCI";
        case Role::link: return "Link";
        case Role::figure: return "Figure";
        case Role::form: return "Form";
    }
    return "P";
}

std::vector<Mark> marks_of(layout::Page const& page) {
    std::vector<Mark> out;
    for (std::size_t i = 0; i < page.items.size(); ++i) {
        auto const& item = page.items[i];
        if (std::holds_alternative<layout::PlacedField>(item)) continue;   // draws nothing here
        if (out.empty() || out.back().tag != item.tag) out.push_back({item.tag, i + 1});
        else out.back().end = i + 1;
    }
    if (!out.empty()) out.back().end = page.items.size();
    return out;
}

std::string page_content(layout::Page const& page, std::vector<FaceUse> const& fonts, RunCache& runs,
                         layout::Structure const& structure, bool fillable) {
    PageWriter writer{page, fonts, runs};
    auto const draw = [&](layout::Item const& item) {
        auto const* text = std::get_if<layout::TextLine>(&item);
        if (fillable && text && text->in_field) return;
        std::visit([&](auto const& it) { writer.draw(it); }, item);
    };
    if (structure.empty()) {
        for (auto const& item : page.items) draw(item);
        return writer.finish();
    }
    std::size_t i = 0;
    int mcid = 0;
    for (auto const& mark : marks_of(page)) {
        switch (mark.tag) {
            case layout::ornament: writer.begin_mark("/Artifact BMC\n"); break;
            case layout::in_head:
                writer.begin_mark("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");
                break;
            case layout::in_foot:
                writer.begin_mark("/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n");
                break;
            default:
                writer.begin_mark(fmt::format("/{} <</MCID {}>> BDC\n",
                                              type_of(structure[static_cast<std::size_t>(mark.tag)]), mcid++));
        }
        for (; i < mark.end; ++i) draw(page.items[i]);
        writer.end_mark();
    }
    return writer.finish();
}

}  // namespace attune::pdf
