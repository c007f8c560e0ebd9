#include "layout/collect.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

#include "base/hash.hpp"

namespace attune::layout {
namespace {

using namespace literals;

constexpr Pt unbroken{1e6};  // a measure that nothing reaches

/// Where the ink of a line begins that was set to `measure`: one that is read from the right ends there.
Pt left_of(text::Line const& line, Pt measure) { return line.right_to_left ? measure - line.width : 0_pt; }

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

void move(Item& item, Point by) {
    auto const move_text = [&](TextLine& text) {
        text.origin.x += by.x;
        text.origin.y += by.y;
    };
    auto const move_area = [&](Rect& area) {
        area.x += by.x;
        area.y += by.y;
    };
    if (auto* text = std::get_if<TextLine>(&item)) {
        move_text(*text);
    } else if (auto* picture = std::get_if<PlacedPicture>(&item)) {
        move_area(picture->area);
    } else if (auto* field = std::get_if<PlacedField>(&item)) {
        move_area(field->area);
        if (field->off) move_text(*field->off);
        if (field->on) move_text(*field->on);
    } else {
        auto& shape = std::get<Shape>(item);
        shape = moved(std::move(shape), by);
    }
}

void Fragment::append(Fragment other, Point by) {
    for (auto& item : other.items) {
        move(item, by);
        items.push_back(std::move(item));
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

void Fragment::shift_tags(Tag by) {
    auto const shift = [by](Tag& tag) {
        if (tag >= 0) tag += by;
    };
    for (auto& item : items) shift(item.tag);
    for (auto& link : links) shift(link.tag);
    for (auto& reference : references) shift(reference.tag);
}

void Fragment::make_ornament(Tag tag) {
    std::erase_if(items, [](Item const& item) { return std::holds_alternative<PlacedField>(item); });
    for (auto& item : items) item.tag = tag;
    links.clear();
    references.clear();
    anchors.clear();
}

// ---- what is what -----------------------------------------------------------------------------------------

Tag Collector::add_element(Role role, Tag parent) {
    structure_.push_back({role, parent});
    return static_cast<Tag>(structure_.size()) - 1;
}

template <class Work>
void Collector::inside(Tag parent, Work const& work) {
    auto const before = std::exchange(parent_, parent);
    work();
    parent_ = before;
}

namespace {

/// The level of a heading in this style before levels that are jumped over are closed up; 0: no heading.
int heading_level(flow::TextStyle style) {
    switch (style) {
        case flow::TextStyle::title: return 1;
        case flow::TextStyle::section_heading:
        case flow::TextStyle::sheet_title: return 2;
        case flow::TextStyle::subsection_heading: return 3;
        case flow::TextStyle::small_heading: return 4;
        default: return 0;
    }
}

bool is_heading(flow::Blocks const& blocks) {
    auto const* first = blocks.empty() ? nullptr : std::get_if<flow::Paragraph>(&blocks.front().kind);
    return first && heading_level(first->style) > 0;
}

}  // namespace

Tag Collector::element_of(flow::Paragraph const& paragraph) {
    if (heading_ != ornament) return std::exchange(heading_, ornament);
    if (auto const level = heading_level(paragraph.style); level > 0) {
        auto const heading = add_element(Role::heading, parent_);
        structure_.back().level = level;
        return heading;
    }
    if (!paragraph.marker) return add_element(Role::paragraph, parent_);
    auto const item = add_element(Role::list_item, list_ == ornament ? parent_ : list_);
    label_ = add_element(Role::label, item);
    return add_element(Role::list_body, item);
}

Pieces Collector::collect(flow::Blocks const& blocks, Pt x, Pt measure) {
    Pieces out;
    add_all(blocks, x, measure, out);
    return out;
}

void Collector::add_all(flow::Blocks const& blocks, Pt x, Pt measure, Pieces& out) {
    bool kept = false;
    auto const outer_list = std::exchange(list_, ornament);
    for (auto const& block : blocks) {
        auto const first = out.size();
        // Marked paragraphs one below the other are one list.
        auto const* paragraph = std::get_if<flow::Paragraph>(&block.kind);
        if (!paragraph || !paragraph->marker) {
            list_ = ornament;
        } else if (list_ == ornament) {
            list_ = add_element(Role::list, parent_);
            structure_.back().numbered = paragraph->marker->kind == flow::Marker::Kind::text;
        }
        add(block, x, measure, out);
        if (out.size() == first) continue;
        if (kept && first > 0) out[first].may_break_before = false;
        kept = block.keep_with_next;
    }
    list_ = outer_list;
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
    auto parent = parent_;
    if (block.strand) {
        auto const [place, fresh] = strands_.try_emplace(block.strand.get(), ornament);
        if (fresh) place->second = add_element(Role::division, parent_);
        parent = place->second;
    }
    inside(parent, [&] { std::visit([&](auto const& kind) { add_kind(kind, block, x, measure, out); }, block.kind); });
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

/// The text of a line, cut where a link begins or ends: links are elements of their own.
void Collector::add_text(Fragment& to, std::shared_ptr<text::Line const> const& line, flow::Paragraph const& paragraph,
                         Point baseline, Tag tag) {
    auto const put = [&](std::shared_ptr<text::Line const> const& part, Tag of) {
        to.items.push_back(TextLine{baseline, part});
        to.items.back().tag = of;
    };
    auto const& runs = line->runs;
    bool const goes_on = line->end < paragraph.text.size() && line->end > line->begin && !line->right_to_left &&
                         (paragraph.text[line->end - 1] == ' ' || paragraph.text[line->end - 1] == '\n');
    auto const end_line = [&] {
        if (!runs.empty()) std::get<TextLine>(to.items.back()).goes_on = goes_on;
    };
    if (std::ranges::all_of(runs, [](auto const& run) { return run.link < 0; })) {
        if (!runs.empty()) put(line, tag);
        end_line();
        return;
    }
    for (auto run = runs.begin(); run != runs.end();) {
        auto const end = std::find_if(run, runs.end(), [&](auto const& other) { return other.link != run->link; });
        auto part = std::make_shared<text::Line>();
        part->runs.assign(run, end);
        part->width = line->width;
        part->right_to_left = line->right_to_left;
        part->hash = Hash{line->hash}.add(run - runs.begin()).value();
        if (run->link < 0) {
            put(part, tag);
        } else {
            auto const link = tag < 0 ? tag : add_element(Role::link, tag);
            put(part, link);
            auto const& last = *(end - 1);
            Pt const left = std::min(run->x, last.x), right = std::max(run->x + run->advance, last.x + last.advance);
            to.links.push_back({{baseline.x + left, baseline.y - run->size * 0.8, right - left, run->size * 1.1},
                                paragraph.links[static_cast<std::size_t>(run->link)],
                                0,
                                {},
                                link});
        }
        run = end;
    }
    end_line();
}

void Collector::add_line(Fragment& to, std::shared_ptr<text::Line const> const& shared,
                         flow::Paragraph const& paragraph, flow::Align align, Point baseline, Pt measure, Tag tag,
                         bool opens_row) {
    auto const& line = *shared;
    Pt const room = measure - line.width;
    bool const at_right = align == flow::Align::right || (align == flow::Align::left && line.right_to_left);
    Pt const wanted = align == flow::Align::centre ? room / 2 : at_right ? room : 0_pt;
    baseline.x += wanted - left_of(line, measure);
    add_text(to, shared, paragraph, baseline, tag);
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
                // As high as its row allows; 7.5 mm are enough for a hand and for type.
                Pt const row = paragraph.row && opens_row ? paragraph.row->at(fit_) : style.leading;
                Pt const height = std::min(7.5_mm, row - 0.5_mm), edge = look_.metrics.hair / 2;
                if (inl.field)
                    inside(tag, [&] {
                        add_field(to, inl.field,
                                  {left + 0.8_mm, y - height, box.width - (inl.fill ? 0.8_mm : 1.6_mm), height - edge});
                    });
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
}

void Collector::add_field(Fragment& to, flow::FieldPtr const& field, Rect area, bool round) {
    if (!field || area.width < 1_pt || area.height < 1_pt) return;
    to.items.push_back(PlacedField{area, field, round, look_.style(flow::TextStyle::item).size, {}, {}});
    to.items.back().tag = add_element(Role::form, parent_);
}

/// A choice with words inside its ring: on paper they are part of the drawing.
void Collector::add_choice(Fragment& to, flow::Canvas::Answer const& answer, Point by, Tag figure,
                           SourceSpan const& where) {
    Rect const area{answer.area.x + by.x, answer.area.y + by.y, answer.area.width, answer.area.height};
    PlacedField placed{area,
                       answer.field,
                       answer.field->kind == flow::Field::Kind::choice,
                       look_.style(flow::TextStyle::item).size,
                       {},
                       {}};
    if (!answer.field->caption.empty()) {
        auto words = flow::plain(answer.style, answer.field->caption);
        auto const end = static_cast<std::uint32_t>(words.text.size());
        auto const line = [&](bool chosen) -> std::optional<TextLine> {
            if (chosen) words.spans = {{end, answer.style, false, true, -1, true}};
            auto const set = setter_.set(words, unbroken, where, language_, problems_);
            if (!set || set->lines.empty()) return std::nullopt;
            auto const& first = set->lines.front();
            // Half the height of a capital below the middle, as everywhere in drawings.
            Pt const baseline = area.y + area.height / 2 + look_.style(answer.style).size * 0.355;
            return TextLine{{area.x + (area.width - first->width) / 2 - left_of(*first, unbroken), baseline}, first};
        };
        placed.off = line(false);
        placed.on = line(true);
        if (placed.off) {
            auto printed = *placed.off;
            printed.in_field = true;
            to.items.push_back(std::move(printed));
            to.items.back().tag = figure;
        }
    }
    to.items.push_back(std::move(placed));
    to.items.back().tag = add_element(Role::form, parent_);
}

/// The words that were just added are a field: what they say is shown by it where there are fields.
void Collector::add_word_field(Fragment& to, flow::Paragraph const& paragraph, Tag element) {
    auto* text = to.items.empty() ? nullptr : std::get_if<TextLine>(&to.items.back());
    if (!text) return;
    auto const& style = look_.style(paragraph.style);
    Rect const area{text->origin.x - 0.9_mm, text->origin.y - style.size * 0.95, text->line->width + 1.8_mm,
                    style.size * 1.3};
    PlacedField placed{area, paragraph.field, false, style.size, *text, *text};
    text->in_field = true;
    to.items.push_back(std::move(placed));
    to.items.back().tag = add_element(Role::form, element);
}

void Collector::add_marker(Fragment& to, flow::Paragraph const& paragraph, Pt line_top, SourceSpan const& where,
                           Tag label) {
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
            Rect const box{0.2_mm + w / 2, middle - 0.1_mm - side / 2, side, side};
            to.items.push_back(Shape{rect_path(box), Stroke{w}, {}});
            inside(label, [&] {
                add_field(to, marker.field, {box.x + w / 2, box.y + w / 2, box.width - w, box.height - w});
            });
            break;
        }
        case flow::Marker::Kind::choice_circle: {
            Pt const r = (metrics.check_box - metrics.rule) / 2;
            to.items.push_back(
                Shape{circle_path({0.2_mm + metrics.rule / 2 + r, middle - 0.1_mm}, r), Stroke{metrics.rule}, {}});
            Pt const inner = r - metrics.rule / 2;
            inside(label, [&] {
                add_field(to, marker.field,
                          {0.2_mm + metrics.rule / 2 + r - inner, middle - 0.1_mm - inner, inner * 2, inner * 2}, true);
            });
            break;
        }
        case flow::Marker::Kind::text: {
            auto number = flow::plain(paragraph.style, marker.text);
            if (auto const set = setter_.set(number, unbroken, where, language_, problems_); set && !set->lines.empty())
                add_text(to, set->lines.front(), number,
                         {0_pt, line_top + setter_.baseline(paragraph.style, problems_)}, label);
            break;
        }
    }
}

void Collector::add_kind(flow::Paragraph const& self, flow::Block const& block, Pt x, Pt measure, Pieces& out) {
    auto const& style = look_.style(self.style);
    Pt const indent = self.marker ? self.marker->indent : 0_pt;
    Pt const baseline = setter_.baseline(self.style, problems_);
    Tag const element = element_of(self), label = std::exchange(label_, ornament);

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
                                            block.where,
                                            add_element(Role::link, element)});
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
        bool const opens_row = i == 0 || self.row_each_line;
        Pt const top = opens_row ? above : 0_pt;
        if (i == 0 && self.marker) {
            Fragment marker;
            add_marker(marker, self, top, block.where, label);
            marker.first_baseline.reset();
            piece.content.append(std::move(marker), {x, 0_pt});
        }
        add_line(piece.content, set->lines[i], self, self.align, {x + indent, top + baseline}, measure - indent,
                 element, opens_row);
        if (self.field && count == 1) add_word_field(piece.content, self, element);
        piece.content.height = top + style.leading + (i + 1 == count || self.row_each_line ? slack - above : 0_pt);
        piece.may_break_before = i == 0 || (!whole && i >= 2 && i + 1 < count);
        out.push_back(std::move(piece));
    }
    if (count == 0) {  // an empty paragraph still holds its place
        Piece piece;
        piece.where = block.where;
        piece.content.height = style.leading + slack;
        piece.content.first_baseline = above + baseline;
        if (self.marker) add_marker(piece.content, self, above, block.where, label);
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
    // The number beside a heading is part of it.
    Tag const heading = self.side.size() == 1 && is_heading(self.body)
                            ? element_of(std::get<flow::Paragraph>(self.body.front().kind))
                            : ornament;
    Fragment side;
    if (!self.side.empty()) {
        heading_ = heading;
        side = fragment(self.side, look_.page.side);
        if (heading != ornament)
            for (auto& item : side.items)
                if (auto* number = std::get_if<TextLine>(&item)) number->goes_on = true;
    }
    heading_ = heading;
    add_all(self.body, x + offset, measure - offset, out);
    heading_ = ornament;
    if (self.side.empty()) return;
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

Fragment Collector::row(flow::Table const& table, flow::Table::Row const& self, bool head,
                        std::vector<Pt> const& widths, flow::Columns::Across across,
                        std::optional<Stroke> const& rule) {
    bool const contents = table.meaning == flow::Table::Meaning::contents;
    Tag const element = add_element(contents ? Role::contents_item : Role::table_row, parent_);
    std::vector<Fragment> cells;
    std::vector<Tag> cell_elements;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Pt const padding = table.pad_x * (i == 0 ? 1 : 2);
        static flow::Blocks const nothing;
        auto const& blocks = i < self.cells.size() ? self.cells[i] : nothing;
        bool const row_head = !head && table.row_heads && i == 0;
        Tag cell = element;
        if (!contents) {
            cell = add_element((head || row_head) && !blocks.empty() ? Role::header_cell : Role::cell, element);
            structure_.back().row_head = row_head;
        }
        cell_elements.push_back(cell);
        inside(cell, [&] { cells.push_back(fragment(blocks, std::max(widths[i] - padding, 1_pt))); });
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
    for (std::size_t i = 0; i < self.fields.size() && i < widths.size(); ++i) {
        if (self.fields[i])
            inside(cell_elements[i], [&] {
                add_field(whole, self.fields[i],
                          {x + (i == 0 ? 0_mm : 1_mm), 1_mm, widths[i] - (i == 0 ? 1_mm : 2_mm), whole.height - 2_mm});
            });
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
    Tag const element =
        add_element(self.meaning == flow::Table::Meaning::contents ? Role::contents : Role::table, parent_);
    auto const outer = std::exchange(parent_, element);
    auto head = std::make_shared<Fragment>();
    for (std::size_t i = 0; i < self.head.size(); ++i) {
        bool const last = i + 1 == self.head.size();
        put(row(self, self.head[i], true, widths, self.head_across,
                last && self.head_rule.width > 0_pt ? std::optional{self.head_rule} : std::nullopt));
        auto repeated = out.back().content;
        Pt const height = repeated.height;
        repeated.make_ornament();
        head->append(std::move(repeated), {0_pt, head->height});
        head->height += height;
    }
    auto const body = out.size();
    for (auto const& r : self.rows)
        put(row(self, r, false, widths, self.across,
                r.rule_below && self.row_rule.width > 0_pt ? std::optional{self.row_rule} : std::nullopt));
    parent_ = outer;
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
    Pt const frame = self.frame ? self.frame->width : 0_pt;
    add_field(content, self.field, {area.x + frame, frame, area.width - frame * 2, area.height - frame * 2});
    out.push_back(std::move(piece));
}

void Collector::add_kind(flow::Canvas const& self, flow::Block const& block, Pt x, Pt, Pieces& out) {
    auto const& drawing = fit_ >= flow::Fit::lower_rows && self.lower ? *self.lower : self;
    Piece piece;
    piece.where = block.where;
    piece.content.height = drawing.size.height;
    Tag figure = ornament;
    if (!drawing.alt.empty()) {
        figure = add_element(Role::figure, parent_);
        structure_.back().alt = drawing.alt;
    }
    for (auto const& item : drawing.items) {
        if (auto const* shape = std::get_if<Shape>(&item)) {
            piece.content.items.push_back(moved(*shape, {x, 0_pt}));
            piece.content.items.back().tag = figure;
            continue;
        }
        if (auto const* answer = std::get_if<flow::Canvas::Answer>(&item)) {
            add_choice(piece.content, *answer, {x, 0_pt}, figure, block.where);
            continue;
        }
        auto const& text = std::get<flow::Canvas::Text>(item);
        Pt const measure = text.measure > 0_pt ? text.measure : unbroken;
        auto const set = setter_.set(text.paragraph, measure, block.where, language_, problems_);
        if (!set) continue;
        Pt const leading = look_.style(text.paragraph.style).leading;
        Pt y = text.at.y;
        if (text.upwards && !set->lines.empty()) y -= leading * static_cast<double>(set->lines.size() - 1);
        for (auto const& line : set->lines) {
            Pt left = x + text.at.x - left_of(*line, measure);
            if (text.paragraph.align == flow::Align::centre) left -= line->width / 2;
            if (text.paragraph.align == flow::Align::right) left -= line->width;
            add_line(piece.content, line, text.paragraph, flow::Align::left, {left, y}, line->width, figure);
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
    if (!self.field || count == 0) return;
    auto const first = out.end() - count;
    Pt height = -look_.metrics.hair;  // the last line stays in sight
    for (auto piece = first; piece != out.end(); ++piece) height += piece->content.height;
    Pt const above = std::max(first->content.height - 8.25_mm, 0.5_mm);
    add_field(first->content, self.field, {x, above, measure, height - above});
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
    if (!self.alt.empty()) {
        piece.content.items.back().tag = add_element(Role::figure, parent_);
        structure_.back().alt = self.alt;
    }
    out.push_back(std::move(piece));
}

void Collector::add_kind(flow::PageBreak const&, flow::Block const&, Pt, Pt, Pieces&) { break_here_ = true; }

}  // namespace attune::layout
