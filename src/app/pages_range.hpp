#pragma once

#include <vector>

#include <QString>

#include "base/diagnostic.hpp"
#include "layout/paged_document.hpp"

namespace attune::app {

/// The pages that `text` names, "1, 3-5", of a document with `count` pages: in order, each once, counted from 1.
/// Errors: a sentence for the user, in plain text.
Expected<std::vector<int>, QString> pages_in(QString const& text, int count);

/// These pages alone, as a document: links and outline entries that lead to the others are left out. `pages` as above.
layout::PagedDocument only_pages(layout::PagedDocument const& document, std::vector<int> const& pages);

}  // namespace attune::app
