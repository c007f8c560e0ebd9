#pragma once

#include "layout/paged_document.hpp"

namespace attune::layout {

// Finished A5 pages on sides of A4 lying down, two to a side. Everything that stands on a page is moved to its place on a
// side, nothing is made larger or smaller or left out; links, outline and labels lead to the sides. The structure stays in
// reading order. Pure. Precondition: no page is larger than half a side.

/// In the order in which the sheets are printed on both sides, flipped on the short edge, laid on one another and folded.
/// Blank pages at the end make their number a multiple of four.
PagedDocument as_booklet(PagedDocument const& document);

/// In reading order; after an odd number of pages, the last half is empty.
PagedDocument two_up(PagedDocument const& document);

}  // namespace attune::layout
