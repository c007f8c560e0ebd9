#include <algorithm>
#include <iterator>

#include <array>

#include "base/limits.hpp"
#include "base/number.hpp"
#include "layout/collect.hpp"
#include "layout/layouter.hpp"

namespace attune::layout {
namespace {

using namespace literals;

/// The paragraph with `number` in the place of its inline at `index`.
flow::Paragraph with_number(flow::Paragraph paragraph, std::size_t index, std::string const& number) {
    static constexpr std::string_view object = "\xEF\xBF\xBC";  // U+FFFC
    std::size_t at = paragraph.text.find(object);
    for (std::size_t i = 0; i < index && at != std::string::npos; ++i)
        at = paragraph.text.find(object, at + object.size());
    if (at == std::string::npos) return paragraph;
    paragraph.text.replace(at, object.size(), number);
    for (auto& span : paragraph.spans)
        if (span.end > at) span.end = static_cast<std::uint32_t>(span.end + number.size() - object.size());
    paragraph.inlines.erase(paragraph.inlines.begin() + static_cast<std::ptrdiff_t>(index));
    return paragraph;
}

/// "Page 2 of 9".
flow::Paragraph numbered(flow::Paragraph paragraph, std::string const& page, std::string const& count) {
    for (std::size_t k = 0; k < paragraph.inlines.size();) {
        auto const kind = paragraph.inlines[k].kind;
        if (kind == flow::Inline::Kind::page_number) paragraph = with_number(paragraph, k, page);
        else if (kind == flow::Inline::Kind::page_count) paragraph = with_number(paragraph, k, count);
        else ++k;
    }
    return paragraph;
}

/// Which pieces stand on which page.
struct PageCut {
    std::size_t first = 0, last = 0;  // [first, last)
};

/// Fills pages greedily with `pieces`. `heights(n)` is the room on the n-th page, less what is repeated at its top.
/// A piece that is taller than an empty page is reported and set alone.
template <class RoomOnPage>
std::vector<PageCut> cut(Pieces const& pieces, RoomOnPage const& room_on, Diagnostics& problems) {
    std::vector<PageCut> cuts;
    std::size_t first = 0;
    while (first < pieces.size()) {
        Pt const room = room_on(cuts.size());
        Pt y = pieces[first].head_on_new_page ? pieces[first].head_on_new_page->height : 0_pt;
        std::size_t end = first, last_legal = first;
        for (; end < pieces.size(); ++end) {
            auto const& piece = pieces[end];
            if (end > first && piece.must_break_before) {
                last_legal = end;
                break;
            }
            if (end > first && piece.may_break_before) last_legal = end;
            y += (end == first ? 0_pt : piece.before) + piece.content.height;
            if (y > room + 0.01_pt) break;
        }
        if (end == pieces.size()) {
            last_legal = end;
        } else if (last_legal == first) {
            // Nothing may break here: what must stay together is taller than the page, and is broken where it is full.
            last_legal = std::max(end, first + 1);
            if (end == first) {
                auto const over = pieces[first].content.height - room;
                problems.push_back(error_at(
                    pieces[first].where,
                    "this must stay in one piece, but is " + format_decimal(over.mm(), 0) + " mm taller than a page",
                    {"use fewer rows or lines, or split it in two", "or choose larger paper or smaller text"}));
            }
        }
        cuts.push_back({first, last_legal});
        first = last_legal;
    }
    return cuts;
}

}  // namespace

struct Layouter::Impl {
    explicit Impl(std::shared_ptr<text::Fonts const> fonts) : setter{std::move(fonts)} {}

    ParagraphSetter setter;
};

namespace {

/// One run of lay_out: puts pieces on pages, then furniture round them, then the page numbers that were not known.
class Run {
public:
    Run(ParagraphSetter& setter, flow::Flow const& flow, flow::Look const& look, Diagnostics& problems)
        : setter_{setter}, flow_{flow}, look_{look}, problems_{problems} {
        number_width_ = width_of(numbered(flow.furniture.foot_right, "88", "88"));
        // A footer of many lines grows upwards, so that it stays clear of the edge that printers cannot reach.
        Pt const room = look.page.paper.height - edge - look.page.foot_top;
        raised_ = std::max(foot_gap + foot_height() - room, 0_pt);
    }

    PagedDocument lay_out() {
        if (!flow_.furniture.letterhead.empty()) {  // it is read first
            Structure structure{{}};
            letterhead_ =
                collector(flow::Fit::normal, structure).fragment(flow_.furniture.letterhead, look_.page.full_width());
            letterhead_.shift_tags(adopt(structure));
            // A letterhead that is higher than the look foresees moves the title down.
            letterhead_bottom_ = look_.page.letterhead_top + letterhead_.height;
        }
        for (auto const& part : flow_.parts) place(part);
        if (pages_.empty()) new_page(flow_.furniture.running_head_right, {});
        add_furniture();
        settle_references();
        return finish();
    }

private:
    struct OpenPage {
        Page page;
        flow::PageGeometry const* geometry;
        Pt x, y, bottom;  // where text starts, stands now, and must end
        std::string running_head_right;
        std::vector<PageReference> references;
        bool empty = true;
    };

    using Geometry = flow::PageGeometry;
    Geometry const& geometry_of(bool landscape) const { return landscape ? on_its_side_ : look_.page; }

    Pt block_top(std::size_t page) const {
        if (page > 0 || flow_.furniture.letterhead.empty()) return look_.page.block_top;
        return std::max(look_.page.first_block_top, letterhead_bottom_ + letterhead_gap);
    }
    Pt block_bottom(Geometry const& page) const { return page.block_top + page.block_height - raised_; }
    Pt foot_top(Geometry const& page) const { return page.foot_top - raised_; }
    /// The rest is for the page number.
    Pt foot_measure(Geometry const& page) const {
        Pt const measure = page.full_width();
        return std::min(measure * 0.82, measure - number_width_ - apart);
    }

    Pt foot_height() {
        Pt height;
        for (auto const& line : flow_.furniture.foot) height += furniture(line, foot_measure(look_.page), in_foot).height;
        return height;
    }
    Pt room_on(std::size_t page, Geometry const& geometry) const { return block_bottom(geometry) - block_top(page); }

    OpenPage& new_page(std::string const& running_head_right, std::string const& label_prefix, bool landscape = false) {
        auto const number = pages_.size();
        OpenPage open;
        auto const& geometry = geometry_of(landscape);
        open.geometry = &geometry;
        open.page.size = geometry.paper;
        bool const turned = geometry.two_sided && number % 2 == 1;
        open.x = turned ? geometry.right : geometry.left;
        open.y = block_top(number);
        open.bottom = block_bottom(geometry);
        open.running_head_right = running_head_right.empty() ? flow_.furniture.running_head_right : running_head_right;
        if (labels_.empty() || labels_.back().prefix != label_prefix)
            labels_.push_back({static_cast<std::uint32_t>(number), label_prefix});
        pages_.push_back(std::move(open));
        return pages_.back();
    }

    Collector collector(flow::Fit fit, Structure& structure) {
        return {setter_, look_, flow_.language, fit, structure, problems_};
    }
    /// Of what stands round the text, in an element of its own.
    Fragment furniture(flow::Blocks const& blocks, Pt measure) {
        Structure unused{{}};
        return collector(flow::Fit::normal, unused).fragment(blocks, measure);
    }
    Fragment furniture(flow::Paragraph const& paragraph, Pt measure, Tag tag) {
        Structure unused{{}};
        auto fragment = collector(flow::Fit::normal, unused).paragraph(paragraph, measure);
        fragment.make_ornament(tag);
        return fragment;
    }

    /// How wide the paragraph is in one line.
    Pt width_of(flow::Paragraph const& paragraph) {
        auto const set = setter_.set(paragraph, 1e6_pt, {}, flow_.language, problems_);
        return set && !set->lines.empty() ? set->lines.front()->width : 0_pt;
    }

    void place(flow::Part const& part) {
        if (too_many_pages_) return;
        auto const& geometry = geometry_of(part.landscape);
        Pt const measure = geometry.full_width();
        Structure structure{{}};
        auto pieces = collector(flow::Fit::normal, structure).collect(part.blocks, 0_pt, measure);
        if (pieces.empty()) return;
        bool const fresh = pages_.empty() || part.starts_page || pieces.front().must_break_before ||
                           pages_.back().geometry != &geometry;
        auto const first_page = fresh ? pages_.size() : pages_.size() - 1;
        Pt const used =
            fresh ? 0_pt
                  : pages_.back().y - block_top(first_page) + (pages_.back().empty ? 0_pt : pieces.front().before);

        Fragment continued;
        if (!part.continued.empty()) {
            continued = furniture(part.continued, measure);
            continued.make_ornament(in_head);
        }
        auto const room = [&](std::size_t n) { return room_on(first_page + n, geometry) - (n == 0 ? used : continued.height); };
        Diagnostics too_tall;
        auto cuts = cut(pieces, room, too_tall);
        if (part.fits && cuts.size() > 1) {
            // Tighten step by step; keep the first step that saves a page or makes what was too tall fit on one, else
            // leave the sheet as it was.
            for (auto const fit : flow::all_fits) {
                if (fit == flow::Fit::normal) continue;
                Structure tighter_structure{{}};
                auto tighter = collector(fit, tighter_structure).collect(part.blocks, 0_pt, measure);
                Diagnostics still_too_tall;
                auto tighter_cuts = cut(tighter, room, still_too_tall);
                bool const better = still_too_tall.size() < too_tall.size();
                too_tall = std::move(still_too_tall);  // by how much at the very least
                if (better || tighter_cuts.size() < cuts.size()) {
                    structure = std::move(tighter_structure);
                    pieces = std::move(tighter);
                    cuts = std::move(tighter_cuts);
                    if (cuts.size() == 1) break;
                }
            }
        }
        std::ranges::move(too_tall, std::back_inserter(problems_));

        if (pages_.size() + cuts.size() > limits::pages.most) {
            problems_.push_back(over(limits::pages, pieces.front().where));
            too_many_pages_ = true;
            return;
        }
        auto const tags = adopt(structure);
        for (std::size_t n = 0; n < cuts.size(); ++n) {
            if (n > 0 || fresh) new_page(part.running_head_right, part.label_prefix, part.landscape);
            auto& open = pages_.back();
            if (n > 0 && continued.height > 0_pt) put(open, continued, continued.height);
            for (auto i = cuts[n].first; i < cuts[n].last; ++i) {
                auto& piece = pieces[i];
                bool const at_top = i == cuts[n].first && (n > 0 || open.empty);
                if (at_top && n > 0 && piece.head_on_new_page)
                    put(open, *piece.head_on_new_page, piece.head_on_new_page->height);
                if (!at_top) {
                    open.y += piece.before;
                    for (auto& shape : piece.in_gap)
                        open.page.items.push_back(moved(std::move(shape), {open.x, open.y}));
                }
                Pt const height = piece.content.height;
                piece.content.shift_tags(tags);
                put(open, std::move(piece.content), height);
            }
        }
    }

    /// A part's structure becomes a division of the document's. Returns by how much its tags move.
    Tag adopt(Structure const& part) {
        auto const first = static_cast<Tag>(structure_.size());
        for (auto element : part) {
            if (element.parent < 0) element.role = Role::division;
            element.parent = element.parent < 0 ? 0 : element.parent + first;
            structure_.push_back(std::move(element));
        }
        return first;
    }

    /// The lines of one block become one area.
    static void add_extent(std::vector<Extent>& extents, Extent fresh) {
        auto const same = std::ranges::find(extents.rbegin(), extents.rend(), fresh.origin, &Extent::origin);
        if (same == extents.rend()) {
            extents.push_back(std::move(fresh));
            return;
        }
        auto& area = same->area;
        Pt const right = std::max(area.x + area.width, fresh.area.x + fresh.area.width);
        Pt const bottom = std::max(area.y + area.height, fresh.area.y + fresh.area.height);
        area.x = std::min(area.x, fresh.area.x);
        area.y = std::min(area.y, fresh.area.y);
        area.width = right - area.x;
        area.height = bottom - area.y;
    }

    void put(OpenPage& open, Fragment fragment, Pt height) {
        auto const page = static_cast<std::uint32_t>(&open - pages_.data());
        Fragment placed;
        placed.append(std::move(fragment), {open.x, open.y});
        for (auto& item : placed.items) {
            // What is too tall for the page ends where the page ends.
            if (auto* field = std::get_if<PlacedField>(&item))
                field->area.height = std::min(field->area.height, std::max(open.bottom - field->area.y, 1_pt));
            open.page.items.push_back(std::move(item));
        }
        std::ranges::move(placed.links, std::back_inserter(open.page.links));
        std::ranges::move(placed.references, std::back_inserter(open.references));
        for (auto& extent : placed.extents) add_extent(open.page.extents, std::move(extent));
        for (auto const& anchor : placed.anchors) {
            auto const index = static_cast<std::size_t>(anchor.anchor);
            if (anchor_places_.size() <= index) anchor_places_.resize(flow_.anchors.size());
            if (!anchor_places_[index]) anchor_places_[index] = Destination{page, anchor.y};
        }
        open.y += height;
        open.empty = false;
    }

    void add_furniture() {
        auto const count = std::to_string(pages_.size());
        auto const& f = flow_.furniture;
        auto const draw = [](OpenPage& open, Fragment fragment, Pt y) {
            Fragment placed;
            placed.append(std::move(fragment), {open.x, y});
            std::ranges::move(placed.items, std::back_inserter(open.page.items));
            std::ranges::move(placed.links, std::back_inserter(open.page.links));
            for (auto& extent : placed.extents) add_extent(open.page.extents, std::move(extent));
        };
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            auto& open = pages_[i];
            auto const& geometry = *open.geometry;
            Pt const measure = geometry.full_width();
            Pt const rule = foot_top(geometry), foot_text = rule + foot_gap;
            std::vector<Item> text = std::move(open.page.items);
            open.page.items.clear();
            // The running head is read before the page, the footer after it.
            bool const first = i == 0;
            if (first && !f.letterhead.empty()) {
                draw(open, std::move(letterhead_), look_.page.letterhead_top);
            } else if (!first) {
                auto left = flow::plain(flow::TextStyle::running_head, f.running_head_left);
                auto right = flow::plain(flow::TextStyle::running_head, open.running_head_right);
                right.align = flow::Align::right;
                Pt const for_left = right.text.empty() ? measure : measure - width_of(right) - apart;
                if (!left.text.empty())
                    draw(open, furniture(left, std::max(for_left, measure / 3), in_head), look_.page.head_top);
                if (!right.text.empty()) draw(open, furniture(right, measure, in_head), look_.page.head_top);
            }
            std::ranges::move(text, std::back_inserter(open.page.items));
            open.page.items.push_back(
                Shape{line_path({open.x, rule}, {open.x + measure, rule}), Stroke{look_.metrics.thin}, {}});
            auto number = numbered(f.foot_right, std::to_string(i + 1), count);
            number.align = flow::Align::right;
            Pt y = foot_text;
            for (auto const& line : f.foot) {
                auto fragment = furniture(line, foot_measure(geometry), in_foot);
                Pt const height = fragment.height;
                draw(open, std::move(fragment), y);
                y += height;
            }
            if (!number.text.empty()) draw(open, furniture(number, measure, in_foot), foot_text);
        }
    }

    void settle_references() {
        for (auto& open : pages_) {
            for (auto const& reference : open.references) {
                auto const index = static_cast<std::size_t>(reference.anchor);
                if (index >= anchor_places_.size() || !anchor_places_[index]) continue;
                auto const& place = *anchor_places_[index];
                auto paragraph = with_number(reference.paragraph, 0, std::to_string(place.page + 1));
                auto const set = setter_.set(paragraph, 1e6_pt, reference.where, flow_.language, problems_);
                if (!set || set->lines.empty()) continue;
                Point const origin{reference.right.x - set->lines.front()->width, reference.right.y};
                // In reading order: after the last text on the same line.
                auto const same_line = [&](Item const& item) {
                    auto const* text = std::get_if<TextLine>(&item);
                    return text && std::abs((text->origin.y - origin.y).value) < 1 && text->origin.x < origin.x;
                };
                auto const behind = std::find_if(open.page.items.rbegin(), open.page.items.rend(), same_line).base();
                Item number{TextLine{origin, set->lines.front()}};
                number.tag = reference.tag;
                open.page.items.insert(behind, std::move(number));
                open.page.links.push_back({reference.area, {}, place.page, place.y, reference.tag});
            }
        }
    }

    PagedDocument finish() {
        PagedDocument document;
        document.title = flow_.title;
        document.language = flow_.language;
        document.creation_date = flow_.creation_date;
        document.structure = std::move(structure_);
        close_up_levels(document.structure);
        if (std::ranges::any_of(document.structure, [](auto const& e) { return e.role == Role::form; }))
            document.field_face = setter_.face(flow::TextStyle::item, problems_);
        document.labels = std::move(labels_);
        if (document.labels.size() == 1 && document.labels.front().prefix.empty()) document.labels.clear();
        for (auto& open : pages_) {
            seal(open.page, document.structure);
            document.pages.push_back(std::make_shared<Page const>(std::move(open.page)));
        }
        int level = -1;  // a level is at most one deeper than the one before
        for (std::size_t i = 0; i < anchor_places_.size(); ++i) {
            auto const& anchor = flow_.anchors[i];
            if (!anchor.in_outline || !anchor_places_[i]) continue;
            level = std::min(anchor.level, level + 1);
            document.outline.push_back({anchor.title, level, anchor_places_[i]->page, anchor_places_[i]->y});
        }
        return document;
    }

    /// Headings begin at the first level and go down one at a time (ISO 14289-1, 7.4.2).
    static void close_up_levels(Structure& structure) {
        int least = 6;
        for (auto const& element : structure)
            if (element.role == Role::heading) least = std::min(least, element.level);
        int last = 0;
        for (auto& element : structure) {
            if (element.role != Role::heading) continue;
            element.level = last = std::min(element.level - least + 1, last + 1);
        }
    }

    struct Destination {
        std::uint32_t page = 0;
        Pt y;
    };

    static constexpr Pt foot_gap = Pt::from_mm(2.2);  // from the rule to the text
    static constexpr Pt apart = Pt::from_mm(3);       // what stands left and right in one line
    static constexpr Pt letterhead_gap = Pt::from_mm(4.5);
    static constexpr Pt edge = Pt::from_mm(12);       // what no printer reaches

    ParagraphSetter& setter_;
    flow::Flow const& flow_;
    flow::Look const& look_;
    Geometry const on_its_side_{look_.page.landscape()};
    Diagnostics& problems_;
    bool too_many_pages_ = false;
    Pt number_width_;       // of the page number
    Pt letterhead_bottom_;
    Pt raised_;  // how far the footer stands higher than the look says
    std::vector<OpenPage> pages_;
    std::vector<PageLabelRange> labels_;
    std::vector<std::optional<Destination>> anchor_places_;
    Structure structure_{{}};  // the document itself
    Fragment letterhead_;
};

}  // namespace

Layouter::Layouter(std::shared_ptr<text::Fonts const> fonts) : impl_{std::make_unique<Impl>(std::move(fonts))} {}
Layouter::~Layouter() = default;

Expected<PagedDocument> Layouter::lay_out(flow::Flow const& flow, flow::Look const& look) {
    Diagnostics problems;
    impl_->setter.start(look);
    auto document = Run{impl_->setter, flow, look, problems}.lay_out();
    if (has_errors(problems)) {
        sort_diagnostics(problems);
        return Unexpected<Diagnostics>{std::move(problems)};
    }
    return document;
}

}  // namespace attune::layout
