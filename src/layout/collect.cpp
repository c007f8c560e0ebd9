#include "layout/collect.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace attune::layout {
namespace {

using namespace literals;

constexpr Pt unbroken{1e6};  // a measure that nothing reaches

std::vector<Pt> widths_of(std::vector<flow::Track> const& tracks, Pt gap, Pt measure) {
    Pt fixed = gap * (tracks.empty() ? 0.0 : static_cast<double>(tracks.size() - 1));
    double shares = 0;
    for (auto const& track : tracks) {
        if (track.share > 0) shares += track.share;
        else fixed += track.width;
    }
    Pt const left = std::max(measure - fixed, 0_pt);
    std::vector<Pt> widths;
    for (auto const& track : tracks) widths.push_back(track.share > 0 ? left * (track.share / shares) : track.width);
    return widths;
}

/// How far each of several things side by side moves down, and how high they are together.
struct Aligned {
    std::vector<Pt> down;
    Pt height;
};

Aligned align(std::vector<Fragment> const& parts, flow::Columns::Across across, Pt least_height) {
    Aligned result{std::vector<Pt>(parts.size()), least_height};
    if (across == flow::Columns::Across::baseline) {
        Pt lowest;
        for (auto const& part : parts) lowest = std::max(lowest, part.first_baseline.value_or(0_pt));
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].first_baseline) result.down[i] = lowest - *parts[i].first_baseline;
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        result.height = std::max(result.height, result.down[i] + parts[i].height);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Pt const room = result.height - parts[i].height;
        if (across == flow::Columns::Across::centre) result.down[i] = room / 2;
        if (across == flow::Columns::Across::bottom) result.down[i] = room;
    }
    return result;
}

void set_first_baseline(Fragment& fragment, Pt y) {
    if (!fragment.first_baseline) fragment.first_baseline = y;
}

}  // namespace

void Fragment::append(Fragment other, Point by) {
    for (auto& item : other.items) {
        if (auto* text = std::get_if<TextLine>(&item)) {
            text->origin.x += by.x;
            text->origin.y += by.y;
            items.push_back(std::move(item));
        } else if (auto* placed = std::get_if<PlacedPicture>(&item)) {
            placed->area.x += by.x;
            placed->area.y += by.y;
            items.push_back(std::move(item));
        } else {
            items.push_back(moved(std::get<Shape>(std::move(item)), by));
        }
    }
    for (auto& link : other.links) {
        link.area.x += by.x;
        link.area.y += by.y;
        links.push_back(std::move(link));
    }
    for (auto& reference : other.references) {
        reference.right.x += by.x;
        reference.right.y += by.y;
        reference.area.x += by.x;
        reference.area.y += by.y;
        references.push_back(std::move(reference));
    }
    for (auto& extent : other.extents) {
        extent.area.x += by.x;
        extent.area.y += by.y;
        extents.push_back(std::move(extent));
    }
    for (auto& anchor : other.anchors) anchors.push_back({anchor.anchor, anchor.y + by.y});
    if (other.first_baseline) set_first_baseline(*this, *other.first_baseline + by.y);
}

Pieces Collector::collect(flow::Blocks const& blocks, Pt x, Pt measure) {
    Pieces out;
    add_all(blocks, x, measure, out);
    return out;
}

void Collector::add_all(flow::Blocks const& blocks, Pt x, Pt measure, Pieces& out) {
    bool kept = false;
    for (auto const& block : blocks) {
        auto const first = out.size();
        add(block, x, measure, out);
        if (out.size() == first) continue;
        if (kept && first > 0) out[first].may_break_before = false;
        kept = block.keep_with_next;
    }
}

Fragment Collector::fragment(flow::Blocks const& blocks, Pt measure) {
    Fragment whole;
    bool first = true;
    for (auto& piece : collect(blocks, 0_pt, measure)) {
        if (!first) whole.height += piece.before;
        first = false;
        Pt const height = piece.content.height;
        whole.append(std::move(piece.content), {0_pt, whole.height});
        whole.height += height;
    }
    return whole;
}

Fragment Collector::paragraph(flow::Paragraph const& paragraph, Pt measure, SourceSpan const& where) {
    return fragment({flow::Block{paragraph, {}, false, -1, where}}, measure);
}

void Collector::add(flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    auto const first = out.size();
    // Taken before the blocks inside are collected: the break is in front of all of them.
    bool const breaks = std::exchange(break_here_, false);
    std::visit([&](auto const& kind) { add_kind(kind, block, x, measure, out); }, block.kind);
    if (out.size() == first) {
        break_here_ = break_here_ || breaks;
        return;
    }
    auto& piece = out[first];
    piece.before += block.before.at(fit_);
    if (block.anchor >= 0) piece.content.anchors.push_back({block.anchor, 0_pt});
    if (block.origin)
        for (auto i = first; i < out.size(); ++i) {
            auto& extents = out[i].content.extents;
            extents.insert(extents.begin(), {block.origin, {x, 0_pt, measure, out[i].content.height}});
        }
    if (breaks) piece.must_break_before = true;
}

void Collector::add_line(Fragment& to, std::shared_ptr<text::Line const> const& shared,
                         flow::Paragraph const& paragraph, flow::Align align, Point baseline, Pt measure) {
    auto const& line = *shared;
    Pt const room = measure - line.width;
    if (align == flow::Align::centre) baseline.x += room / 2;
    if (align == flow::Align::right) baseline.x += room;
    if (!line.runs.empty()) to.items.push_back(TextLine{baseline, shared});
    set_first_baseline(to, baseline.y);

    auto const& style = look_.style(paragraph.style);
    for (auto const& box : line.boxes) {
        auto const& inl = paragraph.inlines[box.index];
        Pt const left = baseline.x + box.x;
        switch (inl.kind) {
            case flow::Inline::Kind::blank: {
                Pt const y = baseline.y + paragraph.blank_drop;
                to.items.push_back(
                    Shape{line_path({left + 0.8_mm, y}, {left + box.width - (inl.fill ? 0_mm : 0.8_mm), y}),
                          Stroke{look_.metrics.hair},
                          {}});
                break;
            }
            case flow::Inline::Kind::one_ring:
            case flow::Inline::Kind::two_rings: {
                // Drawn for 9.5 pt: rings of 3.7 mm on a strip of 6.6 mm, 1.2 mm above the baseline.
                double const scale = style.size / 9.5_pt;
                auto const ring = [&](Pt centre) {
                    to.items.push_back(
                        Shape{circle_path({left + centre * scale, baseline.y - 1.2_mm * scale}, 1.85_mm * scale),
                              Stroke{0.35_mm * scale, look_.accent},
                              {}});
                };
                if (inl.kind == flow::Inline::Kind::two_rings) ring(2.1_mm);
                ring(4.5_mm);
                break;
            }
            case flow::Inline::Kind::page_number:
            case flow::Inline::Kind::page_count:
            case flow::Inline::Kind::page_of_anchor: break;  // replaced by their numbers before they are set
        }
    }

    for (std::size_t i = 0; i < line.runs.size(); ++i) {
        auto const& run = line.runs[i];
        if (run.link < 0) continue;
        Pt right = run.x + run.advance;
        while (i + 1 < line.runs.size() && line.runs[i + 1].link == run.link) {
            ++i;
            right = std::max(right, line.runs[i].x + line.runs[i].advance);
        }
        to.links.push_back({{baseline.x + run.x, baseline.y - run.size * 0.8, right - run.x, run.size * 1.1},
                            paragraph.links[static_cast<std::size_t>(run.link)],
                            0,
                            {}});
    }
}

void Collector::add_marker(Fragment& to, flow::Paragraph const& paragraph, Pt line_top, SourceSpan const& where) {
    auto const& marker = *paragraph.marker;
    auto const& style = look_.style(paragraph.style);
    Pt const middle = line_top + style.leading / 2;
    auto const& metrics = look_.metrics;
    switch (marker.kind) {
        case flow::Marker::Kind::disc:
            // A little below the middle of the line: at half the height of its small letters.
            to.items.push_back(
                Shape{circle_path({0.6_mm + metrics.bullet_size / 2, middle + 0.2_mm}, metrics.bullet_size / 2),
                      {},
                      look_.accent});
            break;
        case flow::Marker::Kind::tick_box: {
            Pt const w = metrics.rule, side = metrics.check_box - w;
            to.items.push_back(
                Shape{rect_path({0.2_mm + w / 2, middle - 0.1_mm - side / 2, side, side}), Stroke{w}, {}});
            break;
        }
        case flow::Marker::Kind::choice_circle: {
            Pt const r = (metrics.check_box - metrics.rule) / 2;
            to.items.push_back(
                Shape{circle_path({0.2_mm + metrics.rule / 2 + r, middle - 0.1_mm}, r), Stroke{metrics.rule}, {}});
            break;
        }
        case flow::Marker::Kind::text: {
            auto number = flow::plain(paragraph.style, marker.text);
            if (auto const set = setter_.set(number, unbroken, where, language_, problems_); set && !set->lines.empty())
                to.items.push_back(
                    TextLine{{0_pt, line_top + setter_.baseline(paragraph.style, problems_)}, set->lines.front()});
            break;
        }
    }
}

void Collector::add_kind(flow::Paragraph const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    auto const& style = look_.style(self.style);
    Pt const indent = self.marker ? self.marker->indent : 0_pt;
    Pt const baseline = setter_.baseline(self.style, problems_);

    // A page number is set when it is known; until then the paragraph keeps its room.
    if (self.inlines.size() == 1 && self.inlines.front().kind == flow::Inline::Kind::page_of_anchor) {
        Piece piece;
        piece.where = block.where;
        piece.content.height = style.leading;
        piece.content.first_baseline = baseline;
        piece.content.references.push_back({self,
                                            self.inlines.front().anchor,
                                            {x + measure, baseline},
                                            {x, 0_pt, measure, style.leading},
                                            block.where});
        out.push_back(std::move(piece));
        return;
    }

    auto const set = setter_.set(self, std::max(measure - indent, 1_pt), block.where, language_, problems_);
    if (!set) return;
    Pt const slack = self.row ? std::max(self.row->at(fit_) - style.leading, 0_pt) : 0_pt;
    Pt const above = self.row_bottom ? slack : slack / 2;
    auto const count = set->lines.size();
    // Where a paragraph may be broken: never one of up to three lines, nor an answer row; else two lines stay together.
    bool const whole = count <= 3 || self.row.has_value();
    for (std::size_t i = 0; i < count; ++i) {
        Piece piece;
        piece.where = block.where;
        Pt const top = i == 0 || self.row_each_line ? above : 0_pt;
        if (i == 0 && self.marker) {
            Fragment marker;
            add_marker(marker, self, top, block.where);
            marker.first_baseline.reset();
            piece.content.append(std::move(marker), {x, 0_pt});
        }
        add_line(piece.content, set->lines[i], self, self.align, {x + indent, top + baseline}, measure - indent);
        piece.content.height = top + style.leading + (i + 1 == count || self.row_each_line ? slack - above : 0_pt);
        piece.may_break_before = i == 0 || (!whole && i >= 2 && i + 1 < count);
        out.push_back(std::move(piece));
    }
    if (count == 0) {  // an empty paragraph still holds its place
        Piece piece;
        piece.where = block.where;
        piece.content.height = style.leading + slack;
        piece.content.first_baseline = above + baseline;
        if (self.marker) add_marker(piece.content, self, above, block.where);
        out.push_back(std::move(piece));
    }
}

void Collector::add_kind(flow::Stack const& self, flow::Block const&, Pt x, Pt measure, Pieces& out) {
    auto const first = out.size();
    add_all(self.blocks, x, measure, out);
    for (auto i = first + 1; i < out.size(); ++i) out[i].may_break_before = false;
}

void Collector::add_kind(flow::Columns const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    std::vector<flow::Track> tracks;
    for (auto const& column : self.columns) tracks.push_back(column.track);
    auto const widths = widths_of(tracks, self.gap, measure);
    std::vector<Fragment> parts;
    for (std::size_t i = 0; i < self.columns.size(); ++i) parts.push_back(fragment(self.columns[i].blocks, widths[i]));
    auto const aligned = align(parts, self.across, self.least_height);
    Piece piece;
    piece.where = block.where;
    piece.content.height = aligned.height;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        piece.content.append(std::move(parts[i]), {x, aligned.down[i]});
        x += widths[i];
        if (self.separator && i + 1 < parts.size()) {
            Pt const middle = x + self.gap / 2;
            piece.content.items.push_back(
                Shape{line_path({middle, 0_pt}, {middle, aligned.height}), self.separator, {}});
            // It goes on through the space above, unless a page starts here.
            piece.in_gap.push_back(
                Shape{line_path({middle, -block.before.at(fit_)}, {middle, 0_pt}), self.separator, {}});
        }
        x += self.gap;
    }
    out.push_back(std::move(piece));
}

void Collector::add_kind(flow::Hang const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    Pt const offset = look_.page.side + look_.page.side_gap;
    auto const first = out.size();
    add_all(self.body, x + offset, measure - offset, out);
    if (self.side.empty()) return;
    auto side = fragment(self.side, look_.page.side);
    if (out.size() == first) {  // a label with nothing beside it
        Piece piece;
        piece.where = block.where;
        out.push_back(std::move(piece));
    }
    auto& head = out[first].content;
    Pt down;
    if (side.first_baseline && head.first_baseline) down = *head.first_baseline - *side.first_baseline;
    if (down < 0_pt) {  // the label's line is the taller one: the text moves down to it
        Fragment lowered;
        lowered.height = head.height - down;
        lowered.append(std::move(head), {0_pt, -down});
        head = std::move(lowered);
        down = 0_pt;
    }
    // Label first: it is read before the text beside it.
    Pt const side_height = down + side.height;
    Fragment both;
    both.height = head.height;
    both.append(std::move(side), {x, down});
    both.first_baseline = head.first_baseline;
    both.append(std::move(head), {0_pt, 0_pt});
    head = std::move(both);
    // A label of several lines holds as many lines of text with it.
    Pt covered = out[first].content.height;
    for (auto i = first + 1; i < out.size() && covered < side_height; ++i) {
        out[i].may_break_before = false;
        covered += out[i].before + out[i].content.height;
    }
    if (covered < side_height) out.back().content.height += side_height - covered;
}

Fragment Collector::row(flow::Table const& table, flow::Table::Row const& self, std::vector<Pt> const& widths,
                        flow::Columns::Across across, std::optional<Stroke> const& rule) {
    std::vector<Fragment> cells;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Pt const padding = table.pad_x * (i == 0 ? 1 : 2);
        static flow::Blocks const nothing;
        auto const& blocks = i < self.cells.size() ? self.cells[i] : nothing;
        cells.push_back(fragment(blocks, std::max(widths[i] - padding, 1_pt)));
    }
    auto const aligned = align(cells, across, self.height.at(fit_) - table.pad_top - table.pad_bottom);
    Fragment whole;
    whole.height = aligned.height + table.pad_top + table.pad_bottom;
    Pt x;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        whole.append(std::move(cells[i]), {x + (i == 0 ? 0_pt : table.pad_x), table.pad_top + aligned.down[i]});
        x += widths[i];
    }
    x = 0_pt;
    std::optional<Pt> from;  // a rule runs on over neighbouring columns
    for (std::size_t i = 0; i <= widths.size(); ++i) {
        bool const ruled = rule && i < widths.size() && table.columns[i].rule_below;
        if (ruled && !from) from = x;
        if (!ruled && from) {
            whole.items.push_back(Shape{line_path({*from, whole.height}, {x, whole.height}), rule, {}});
            from.reset();
        }
        if (i == widths.size()) break;
        if (table.columns[i].rule_left)
            whole.items.push_back(Shape{line_path({x, 0_pt}, {x, whole.height}), table.column_rule, {}});
        x += widths[i];
    }
    return whole;
}

void Collector::add_kind(flow::Table const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    std::vector<flow::Track> tracks;
    for (auto const& column : self.columns) tracks.push_back(column.track);
    auto const widths = widths_of(tracks, 0_pt, measure);
    auto const first = out.size();
    auto const put = [&](Fragment fragment) {
        Piece piece;
        piece.where = block.where;
        piece.content.height = fragment.height;
        piece.content.append(std::move(fragment), {x, 0_pt});
        out.push_back(std::move(piece));
    };
    auto head = std::make_shared<Fragment>();
    for (std::size_t i = 0; i < self.head.size(); ++i) {
        bool const last = i + 1 == self.head.size();
        put(row(self, self.head[i], widths, self.head_across,
                last && self.head_rule.width > 0_pt ? std::optional{self.head_rule} : std::nullopt));
        auto repeated = out.back().content;
        Pt const height = repeated.height;
        head->append(std::move(repeated), {0_pt, head->height});
        head->height += height;
    }
    auto const body = out.size();
    for (auto const& r : self.rows)
        put(row(self, r, widths, self.across,
                r.rule_below && self.row_rule.width > 0_pt ? std::optional{self.row_rule} : std::nullopt));
    for (auto i = first + 1; i < out.size(); ++i) {
        out[i].may_break_before = i > body;  // the head stays with the first row
        if (i > body && !self.head.empty()) out[i].head_on_new_page = head;
    }
    // One row alone on the next page looks lost: the last two stay together.
    if (out.size() > body + 2) out.back().may_break_before = false;
}

void Collector::add_kind(flow::Box const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    Pt const width = measure + self.outset * 2;
    auto inner = fragment(self.blocks, std::max(width - self.pad_left - self.pad_right, 1_pt));
    Piece piece;
    piece.where = block.where;
    auto& content = piece.content;
    content.height = self.pad_top + inner.height + self.pad_bottom;
    Rect const area{x - self.outset, 0_pt, width, content.height};
    if (self.fill) content.items.push_back(Shape{rect_path(area), {}, self.fill});
    if (self.frame) {
        Pt const w = self.frame->width;
        Rect const inside{area.x + w / 2, w / 2, area.width - w, area.height - w};
        content.items.push_back(
            Shape{self.radius > 0_pt ? rounded_rect_path(inside, self.radius) : rect_path(inside), self.frame, {}});
    }
    if (self.top)
        content.items.push_back(
            Shape{line_path({area.x, self.top->width / 2}, {area.x + width, self.top->width / 2}), self.top, {}});
    if (self.bar)
        content.items.push_back(
            Shape{line_path({area.x + self.bar->width / 2, 0_pt}, {area.x + self.bar->width / 2, area.height}),
                  self.bar,
                  {}});
    content.append(std::move(inner), {area.x + self.pad_left, self.pad_top});
    out.push_back(std::move(piece));
}

void Collector::add_kind(flow::Canvas const& self, flow::Block const& block, Pt x, Pt, Pieces& out) {
    auto const& drawing = fit_ >= flow::Fit::lower_rows && self.lower ? *self.lower : self;
    Piece piece;
    piece.where = block.where;
    piece.content.height = drawing.size.height;
    for (auto const& item : drawing.items) {
        if (auto const* shape = std::get_if<Shape>(&item)) {
            piece.content.items.push_back(moved(*shape, {x, 0_pt}));
            continue;
        }
        if (std::holds_alternative<flow::Canvas::Answer>(item)) continue;
        auto const& text = std::get<flow::Canvas::Text>(item);
        Pt const measure = text.measure > 0_pt ? text.measure : unbroken;
        auto const set = setter_.set(text.paragraph, measure, block.where, language_, problems_);
        if (!set) continue;
        Pt const leading = look_.style(text.paragraph.style).leading;
        Pt y = text.at.y;
        if (text.upwards && !set->lines.empty()) y -= leading * static_cast<double>(set->lines.size() - 1);
        for (auto const& line : set->lines) {
            Pt left = x + text.at.x;
            if (text.paragraph.align == flow::Align::centre) left -= line->width / 2;
            if (text.paragraph.align == flow::Align::right) left -= line->width;
            add_line(piece.content, line, text.paragraph, flow::Align::left, {left, y}, line->width);
            y += leading;
        }
    }
    out.push_back(std::move(piece));
}

void Collector::add_kind(flow::WritingLines const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    int const count = fit_ >= flow::Fit::fewer_lines ? std::min(self.count, std::max(self.least, look_.metrics.least_lines))
                                                       : self.count;
    for (int i = 0; i < count; ++i) {
        Piece piece;
        piece.where = block.where;
        piece.content.height = std::max(self.spacing.at(fit_) + (i == 0 ? self.first : 0_pt), 1_pt);
        Pt const y = piece.content.height - look_.metrics.hair / 2;
        piece.content.items.push_back(Shape{line_path({x, y}, {x + measure, y}), Stroke{look_.metrics.hair}, {}});
        piece.may_break_before = i == 0;
        out.push_back(std::move(piece));
    }
}

void Collector::add_kind(flow::Rule const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    Piece piece;
    piece.where = block.where;
    piece.content.height = std::max(self.height, self.stroke.width);
    Pt const y = self.stroke.width / 2;
    piece.content.items.push_back(
        Shape{line_path({x, y}, {x + (self.width > 0_pt ? self.width : measure), y}), self.stroke, {}});
    out.push_back(std::move(piece));
}

void Collector::add_kind(flow::Image const& self, flow::Block const& block, Pt x, Pt, Pieces& out) {
    Piece piece;
    piece.where = block.where;
    piece.content.height = self.size.height;
    piece.content.items.push_back(PlacedPicture{{x, 0_pt, self.size.width, self.size.height}, self.picture});
    out.push_back(std::move(piece));
}

void Collector::add_kind(flow::PageBreak const&, flow::Block const&, Pt, Pt, Pieces&) { break_here_ = true; }

}  // namespace attune::layout
