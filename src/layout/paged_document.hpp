#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/length.hpp"
#include "base/path.hpp"
#include "base/picture.hpp"
#include "flow/flow.hpp"
#include "text/shape.hpp"

namespace attune::layout {

// A finished handout: pages of items at fixed points. Everything that shows a page (PDF, window, text dump)
// draws this one value, so what is seen is what is printed. Points, origin top left, y down.

/// A line of text. `origin` is the left end of its baseline.
struct TextLine {
    Point origin;
    std::shared_ptr<text::Line const> line;
    bool goes_on = false;   // its text ends with a space, which is read and not seen
    bool in_field = false;  // a field of an output that has fields shows it in place of the page
};

/// A picture that fills `area`.
struct PlacedPicture {
    Rect area;
    std::shared_ptr<Picture const> picture;  // never null
};

/// A place to answer. Nothing to see on paper: what stands there is drawn by the items round it.
struct PlacedField {
    Rect area;
    flow::FieldPtr field;             // never null
    bool round = false;               // a choice's ring
    Pt size;                          // of what is typed
    std::optional<TextLine> off, on;  // what a choice shows when it is not chosen, and when it is
};

// ---- what things are --------------------------------------------------------------------------------------

/// What a thing is, for those who do not see the page (ISO 32000-1, 14.8.4).
enum class Role : unsigned char {
    document,
    division,
    heading,
    paragraph,
    list,
    list_item,
    label,
    list_body,
    table,
    table_row,
    header_cell,
    cell,
    contents,
    contents_item,
    link,
    figure,
    form,
};

/// A node of the tree of what the document says. Children are those that name it as their parent, in order.
struct StructureElement {
    Role role = Role::document;
    std::int32_t parent = -1;  // comes before its children; -1: the root
    int level = 0;             // of a heading, from 1; no level is jumped over
    bool numbered = false;     // of a list
    bool row_head = false;     // of a header cell: it is about its row, not its column
    std::string alt;           // of a figure: what someone sees who sees it
};
using Structure = std::vector<StructureElement>;  // the first is the document

/// Which element of the structure a thing on a page belongs to.
using Tag = std::int32_t;
inline constexpr Tag ornament = -1, in_head = -2, in_foot = -3;  // none: a rule, a running head, a footer

/// A thing on a page.
struct Item : std::variant<TextLine, Shape, PlacedPicture, PlacedField> {
    using variant::variant;
    Tag tag = ornament;
};

/// An area that leads somewhere: to a web address, or to a place in this document.
struct Link {
    Rect area;
    std::string uri;         // empty: internal
    std::uint32_t page = 0;  // 0-based
    Pt y;
    Tag tag = ornament;  // a Role::link
};

/// An area that shows one part of the handout. Not drawn: for pointing at pages.
struct Extent {
    std::shared_ptr<flow::Origin const> origin;  // never null
    Rect area;
};

/// Where, on a sheet's side, the items of another page begin.
struct Leaf {
    std::size_t first_item = 0;
    std::uint32_t page = 0;  // 0-based, in reading order
};

struct Page {
    Size size;
    std::vector<Item> items;  // drawn in this order
    std::vector<Link> links;
    std::uint64_t hash = 0;       // of everything above: equal hash, equal page
    std::vector<Extent> extents;  // from top to bottom, the whole before its parts
    std::vector<Leaf> leaves;     // of a side with several pages; empty: it is one page, read in its turn
};

struct OutlineEntry {
    std::string title;
    int level = 0;           // 0 = top
    std::uint32_t page = 0;  // 0-based
    Pt y;
};

/// From `first_page` on, pages are labelled `prefix` + 1, 2, 3 ... (ISO 32000-1, 12.4.2).
struct PageLabelRange {
    std::uint32_t first_page = 0;
    std::string prefix;  // "A-" on partner A's private pages
    bool numbered = true;  // false: the prefix is the whole label
};

struct PagedDocument {
    std::string title;            // never a client's name
    std::string language = "en";  // BCP 47
    std::string creation_date;    // "D:20260503" (ISO 32000-1, 7.9.4) or empty: an input, never the clock
    std::vector<std::shared_ptr<Page const>> pages;  // shared, so that unchanged pages are kept between layouts
    std::vector<OutlineEntry> outline;   // in reading order; a level is at most one deeper than the one before
    std::vector<PageLabelRange> labels;  // empty: 1, 2, 3 ...
    Structure structure;                 // in reading order
    std::shared_ptr<text::Face const> field_face;  // of what is typed into fields; null: there are none
    bool flip_on_short_edge = false;               // made to be printed on both sides of sheets that lie down
};

/// How `page`, 0-based, is called.
std::string label_of(PagedDocument const& document, std::uint32_t page);

/// Fills in `page.hash`. `structure`: what its tags lead into.
void seal(Page& page, Structure const& structure = {});

/// The layout as text, a line per item: `page 1  text  24.00,31.20  "What helped?"`, lengths in mm. For tests and `attune dump`.
std::string dump(PagedDocument const& document);

}  // namespace attune::layout
