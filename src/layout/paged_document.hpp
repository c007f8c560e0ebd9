#pragma once

#include <cstdint>
#include <memory>
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
};

/// A picture that fills `area`.
struct PlacedPicture {
    Rect area;
    std::shared_ptr<Picture const> picture;   // never null
};

using Item = std::variant<TextLine, Shape, PlacedPicture>;   // drawn in this order, which is also the reading order

/// An area that leads somewhere: to a web address, or to a place in this document.
struct Link {
    Rect area;
    std::string uri;              // empty: internal
    std::uint32_t page = 0;       // 0-based
    Pt y;
};

/// An area that shows one part of the handout. Not drawn: for pointing at pages.
struct Extent {
    std::shared_ptr<flow::Origin const> origin;   // never null
    Rect area;
};

struct Page {
    Size size;
    std::vector<Item> items;
    std::vector<Link> links;
    std::uint64_t hash = 0;       // of everything above: equal hash, equal page
    std::vector<Extent> extents;  // from top to bottom, the whole before its parts
};

struct OutlineEntry {
    std::string title;
    int level = 0;                // 0 = top
    std::uint32_t page = 0;       // 0-based
    Pt y;
};

/// From `first_page` on, pages are labelled `prefix` + 1, 2, 3 ... (ISO 32000-1, 12.4.2).
struct PageLabelRange {
    std::uint32_t first_page = 0;
    std::string prefix;           // "A-" on partner A's private pages
};

struct PagedDocument {
    std::string title;            // never a client's name
    std::string language = "en";  // BCP 47
    std::string creation_date;    // "D:20260503" (ISO 32000-1, 7.9.4) or empty: an input, never the clock
    std::vector<std::shared_ptr<Page const>> pages;   // shared, so that unchanged pages are kept between layouts
    std::vector<OutlineEntry> outline;                // in reading order; a level is at most one deeper than the one before
    std::vector<PageLabelRange> labels;               // empty: 1, 2, 3 ...
};

/// Fills in `page.hash`.
void seal(Page& page);

/// The layout as text, a line per item: `page 1  text  24.00,31.20  "What helped?"`, lengths in mm. For tests and `attune dump`.
std::string dump(PagedDocument const& document);

}  // namespace attune::layout
