#pragma once

#include <cstdint>
#include <functional>
#include <string_view>
#include <variant>
#include <vector>

#include "flow/flow.hpp"

namespace attune::reflow {

// A flow as it is read: one thing after the other, with nothing left of where it would stand on paper. Everything points
// into the flow, which must outlive it.

struct Reading;
using Readings = std::vector<Reading>;

struct Heading {
    int level = 1;                            // no level is jumped over
    flow::Paragraph const* number = nullptr;  // that stands beside it; may be null
    flow::Paragraph const* words = nullptr;
};

/// Paragraphs with the same kind of marker, one after the other.
struct List {
    struct Item {
        flow::Paragraph const* words = nullptr;
        std::vector<flow::Paragraph const*> more;  // what stands beside it: "10 minutes"
    };
    flow::Marker::Kind kind = flow::Marker::Kind::disc;
    std::vector<Item> items;
};

/// A box that can be seen, with what is in it.
struct Group {
    flow::Box const* box = nullptr;
    Readings inside;
};

struct Reading {
    using Kind = std::variant<flow::Paragraph const*, Heading, List, Group, flow::Table const*, flow::Canvas const*,
                              flow::WritingLines const*, flow::Image const*>;
    Kind kind;
    std::vector<std::int32_t> anchors;  // that lead here
};

struct Section {
    bool starts_page = false;
    Readings readings;
    std::vector<std::int32_t> last_anchors;  // that lead to its end
};

/// The parts of `flow`. The first heading is of level 1: the title's, or `untitled`, which then is set from the flow's title.
struct Whole {
    bool untitled = false;
    std::vector<Section> sections;
};
Whole read(flow::Flow const& flow);

/// Blocks that stand apart, as in a cell or in the letterhead; there are no headings among them.
Readings read_apart(flow::Blocks const& blocks);

/// Calls one of the two for each stretch of `paragraph` and for each thing that stands between letters.
void for_each_stretch(flow::Paragraph const& paragraph,
                      std::function<void(std::string_view text, flow::Span const& span)> const& text,
                      std::function<void(flow::Inline const& thing)> const& thing);

/// Whether anything of it is read or filled in; rings alone and page numbers are not.
bool has_words(flow::Paragraph const& paragraph);

/// The link of a span, when it is one that leads to a place: http, https, mailto or tel.
std::string_view address_of(flow::Paragraph const& paragraph, flow::Span const& span);

/// A row of a table of contents.
struct ContentsRow {
    std::int32_t anchor = -1;                         // -1: leads nowhere
    std::vector<flow::Paragraph const*> title, more;  // number and title; what it is
};
ContentsRow contents_row(flow::Table::Row const& row);

/// Whether anything stands or can be written in the column; columns that only make room are not read.
bool is_read(flow::Table const& table, std::size_t column);

}  // namespace attune::reflow
