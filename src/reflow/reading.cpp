#include "reflow/reading.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <span>
#include <utility>

namespace attune::reflow {
namespace {

using flow::TextStyle;

constexpr std::string_view object = "\xEF\xBF\xBC";  // U+FFFC

/// A block that holds no others, or a box that can be seen.
struct Leaf {
    flow::Block const* block = nullptr;
    flow::Strand const* strand = nullptr;
    std::vector<std::int32_t> anchors;
    bool beside_item = false;  // belongs to the item of a list before it
    bool label = false;        // in the side column: names what stands beside it
};
using Leaves = std::vector<Leaf>;

bool is_seen(flow::Box const& box) { return box.fill || box.frame || box.top || box.bar || box.field; }

flow::Paragraph const* paragraph_of(Leaf const& leaf) { return std::get_if<flow::Paragraph>(&leaf.block->kind); }

/// Takes blocks apart in the order in which they are written.
class Collector {
public:
    Leaves take() { return std::move(leaves_); }
    std::vector<std::int32_t> take_anchors() { return std::move(anchors_); }

    void add_all(flow::Blocks const& blocks, flow::Strand const* strand = nullptr) {
        for (auto const& block : blocks) {
            if (block.anchor >= 0) anchors_.push_back(block.anchor);
            auto const* inside = block.strand ? block.strand.get() : strand;
            std::visit([&](auto const& kind) { add(kind, block, inside); }, block.kind);
        }
    }

private:
    void add_leaf(flow::Block const& block, flow::Strand const* strand) {
        leaves_.push_back({&block, strand, std::exchange(anchors_, {})});
    }
    void add(flow::Paragraph const& paragraph, flow::Block const& block, flow::Strand const* strand) {
        if (has_words(paragraph) || paragraph.marker) add_leaf(block, strand);
    }
    void add(flow::Stack const& stack, flow::Block const&, flow::Strand const* strand) {
        add_all(stack.blocks, strand);
    }
    void add(flow::Columns const& columns, flow::Block const&, flow::Strand const* strand) {
        auto const first = leaves_.size();
        for (auto const& column : columns.columns) add_all(column.blocks, strand);
        join_item(first);
    }
    void add(flow::Hang const& hang, flow::Block const&, flow::Strand const* strand) {
        auto const first = leaves_.size();
        add_all(hang.side, strand);
        for (auto i = first; i < leaves_.size(); ++i) leaves_[i].label = true;
        add_all(hang.body, strand);
    }
    void add(flow::Box const& box, flow::Block const& block, flow::Strand const* strand) {
        if (is_seen(box)) add_leaf(block, strand);
        else add_all(box.blocks, strand);
    }
    void add(flow::Rule const&, flow::Block const&, flow::Strand const*) {}  // parts and adorns
    void add(flow::PageBreak const&, flow::Block const&, flow::Strand const*) {}
    template <class Kind>
    void add(Kind const&, flow::Block const& block, flow::Strand const* strand) {
        add_leaf(block, strand);
    }

    /// "1. Breathe out", with "2 minutes" in the next column: one item.
    void join_item(std::size_t first) {
        auto const marked = [&](Leaf const& leaf) { return paragraph_of(leaf) && paragraph_of(leaf)->marker; };
        if (first >= leaves_.size() || !marked(leaves_[first])) return;
        auto const rest = leaves_.begin() + static_cast<std::ptrdiff_t>(first) + 1;
        bool const plain = std::all_of(
            rest, leaves_.end(), [&](Leaf const& leaf) { return paragraph_of(leaf) && !paragraph_of(leaf)->marker; });
        if (plain) std::for_each(rest, leaves_.end(), [](Leaf& leaf) { leaf.beside_item = true; });
    }

    Leaves leaves_;
    std::vector<std::int32_t> anchors_;  // that lead to the next leaf
};

/// Gathers each strand at the place of its first leaf.
Leaves in_reading_order(Leaves leaves) {
    std::map<flow::Strand const*, Leaves> strands;
    for (auto& leaf : leaves)
        if (leaf.strand) strands[leaf.strand].push_back(leaf);
    if (strands.empty()) return leaves;
    Leaves out;
    for (auto& leaf : leaves) {
        if (!leaf.strand) out.push_back(std::move(leaf));
        else if (auto whole = strands.extract(leaf.strand)) std::ranges::move(whole.mapped(), std::back_inserter(out));
    }
    return out;
}

/// The levels of headings, in their order: a heading is one below the nearest one before it that is above it.
class Levels {
public:
    int next(int wanted) {
        while (!above_.empty() && above_.back() >= wanted) above_.pop_back();
        above_.push_back(wanted);
        return std::min<int>(static_cast<int>(above_.size()), 6);
    }

private:
    std::vector<int> above_;  // as they were wanted
};

/// As which heading a style is set; 0: none.
int wanted_level(TextStyle style) {
    switch (style) {
        case TextStyle::title: return 1;
        case TextStyle::section_heading:
        case TextStyle::sheet_title: return 2;
        case TextStyle::subsection_heading: return 3;
        case TextStyle::small_heading: return 4;
        default: return 0;
    }
}

int wanted_level(Leaf const& leaf) {
    auto const* paragraph = paragraph_of(leaf);
    if (!paragraph || paragraph->marker) return 0;
    // "In this handout": a heading in looks without a side column, too.
    if (leaf.label && paragraph->style == TextStyle::meta_label) return wanted_level(TextStyle::small_heading);
    return wanted_level(paragraph->style);
}

bool is_number(Leaf const& leaf) {
    auto const* paragraph = paragraph_of(leaf);
    return paragraph &&
           (paragraph->style == TextStyle::section_number || paragraph->style == TextStyle::subsection_number);
}

class Builder {
public:
    explicit Builder(Levels* levels) : levels_{levels} {}

    Readings build(Leaves const& leaves) {
        Readings out;
        for (std::size_t i = 0; i < leaves.size(); ++i) {
            auto const& leaf = leaves[i];
            bool const numbered =
                levels_ && i + 1 < leaves.size() && is_number(leaf) && wanted_level(leaves[i + 1]) > 0;
            if (numbered) {
                auto anchors = leaf.anchors;
                std::ranges::copy(leaves[i + 1].anchors, std::back_inserter(anchors));
                add_heading(leaves[i + 1], paragraph_of(leaf), std::move(anchors), out);
                ++i;
            } else if (levels_ && wanted_level(leaf) > 0) {
                add_heading(leaf, nullptr, leaf.anchors, out);
            } else {
                std::visit([&](auto const& kind) { add(kind, leaf, out); }, leaf.block->kind);
            }
        }
        return out;
    }

private:
    void add_heading(Leaf const& leaf, flow::Paragraph const* number, std::vector<std::int32_t> anchors,
                     Readings& out) {
        out.push_back({Heading{levels_->next(wanted_level(leaf)), number, paragraph_of(leaf)}, std::move(anchors)});
    }

    void add(flow::Paragraph const& paragraph, Leaf const& leaf, Readings& out) {
        auto* list = out.empty() ? nullptr : std::get_if<List>(&out.back().kind);
        if (!paragraph.marker) {
            if (leaf.beside_item && list && leaf.anchors.empty()) list->items.back().more.push_back(&paragraph);
            else out.push_back({&paragraph, leaf.anchors});
            return;
        }
        if (!list || !leaf.anchors.empty() || !goes_on(*list, *paragraph.marker)) {
            out.push_back({List{paragraph.marker->kind, {}}, leaf.anchors});
            list = &std::get<List>(out.back().kind);
        }
        list->items.push_back({&paragraph, {}});
    }

    /// Choices of two questions are two lists.
    static bool goes_on(List const& list, flow::Marker const& marker) {
        if (list.kind != marker.kind) return false;
        if (marker.kind != flow::Marker::Kind::choice_circle) return true;
        auto const& before = list.items.back().words->marker->field;
        auto const name = [](flow::FieldPtr const& field) { return field ? std::string_view{field->name} : ""; };
        return name(before) == name(marker.field);
    }

    void add(flow::Box const& box, Leaf const& leaf, Readings& out) {
        Collector collector;
        collector.add_all(box.blocks);
        out.push_back({Group{&box, build(in_reading_order(collector.take()))}, leaf.anchors});
    }
    void add(flow::Table const& table, Leaf const& leaf, Readings& out) { out.push_back({&table, leaf.anchors}); }
    void add(flow::Canvas const& canvas, Leaf const& leaf, Readings& out) { out.push_back({&canvas, leaf.anchors}); }
    void add(flow::Image const& image, Leaf const& leaf, Readings& out) { out.push_back({&image, leaf.anchors}); }
    void add(flow::WritingLines const& lines, Leaf const& leaf, Readings& out) {
        out.push_back({&lines, leaf.anchors});
    }
    template <class Container>
    void add(Container const&, Leaf const&, Readings&) {}  // was taken apart

    Levels* levels_;
};

bool has_title(Leaves const& leaves) {
    return std::ranges::any_of(leaves, [](Leaf const& leaf) { return wanted_level(leaf) == 1; });
}

}  // namespace

Whole read(flow::Flow const& flow) {
    Whole whole;
    std::vector<Leaves> parts;
    for (auto const& part : flow.parts) {
        Collector collector;
        collector.add_all(part.blocks);
        parts.push_back(in_reading_order(collector.take()));
        whole.sections.push_back({part.starts_page, {}, collector.take_anchors()});
    }
    whole.untitled = std::ranges::none_of(parts, has_title);
    Levels levels;
    if (whole.untitled) levels.next(1);
    Builder builder{&levels};
    for (std::size_t i = 0; i < parts.size(); ++i) whole.sections[i].readings = builder.build(parts[i]);
    return whole;
}

Readings read_apart(flow::Blocks const& blocks) {
    Collector collector;
    collector.add_all(blocks);
    return Builder{nullptr}.build(in_reading_order(collector.take()));
}

void for_each_stretch(flow::Paragraph const& paragraph,
                      std::function<void(std::string_view, flow::Span const&)> const& text,
                      std::function<void(flow::Inline const&)> const& thing) {
    std::array const whole{flow::Span{static_cast<std::uint32_t>(paragraph.text.size()), paragraph.style}};
    auto const spans =
        paragraph.spans.empty() ? std::span<flow::Span const>{whole} : std::span<flow::Span const>{paragraph.spans};
    std::size_t from = 0, next = 0;
    for (auto const& span : spans) {
        auto rest = std::string_view{paragraph.text}.substr(from, span.end - from);
        from = span.end;
        while (!rest.empty()) {
            auto const at = std::min(rest.find(object), rest.size());
            if (at > 0) text(rest.substr(0, at), span);
            rest.remove_prefix(at);
            if (rest.empty()) break;
            if (next < paragraph.inlines.size()) thing(paragraph.inlines[next++]);
            rest.remove_prefix(object.size());
        }
    }
}

bool has_words(flow::Paragraph const& paragraph) {
    bool found = false;
    for_each_stretch(
        paragraph, [&](std::string_view, flow::Span const&) { found = true; },
        [&](flow::Inline const& thing) { found = found || thing.kind == flow::Inline::Kind::blank; });
    return found;
}

std::string_view address_of(flow::Paragraph const& paragraph, flow::Span const& span) {
    if (span.link < 0 || static_cast<std::size_t>(span.link) >= paragraph.links.size()) return {};
    std::string_view const address = paragraph.links[static_cast<std::size_t>(span.link)];
    for (std::string_view const scheme : {"https://", "http://", "mailto:", "tel:"})
        if (address.starts_with(scheme)) return address;
    return {};
}

ContentsRow contents_row(flow::Table::Row const& row) {
    ContentsRow out;
    for (auto const& cell : row.cells) {
        Collector collector;
        collector.add_all(cell);
        for (auto const& leaf : collector.take())
            if (auto const* paragraph = paragraph_of(leaf))
                (paragraph->style == TextStyle::contents_title ? out.title : out.more).push_back(paragraph);
        for (auto const& block : cell)  // the page number is not read, but says where the row leads
            if (auto const* paragraph = std::get_if<flow::Paragraph>(&block.kind))
                for (auto const& thing : paragraph->inlines)
                    if (thing.kind == flow::Inline::Kind::page_of_anchor) out.anchor = thing.anchor;
    }
    return out;
}

bool is_read(flow::Table const& table, std::size_t column) {
    auto const used = [&](flow::Table::Row const& row) {
        return (column < row.cells.size() && !row.cells[column].empty()) ||
               (column < row.fields.size() && row.fields[column]);
    };
    return std::ranges::any_of(table.head, used) || std::ranges::any_of(table.rows, used);
}

}  // namespace attune::reflow
