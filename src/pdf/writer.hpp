#pragma once

#include <memory>
#include <string>

#include "base/diagnostic.hpp"
#include "layout/paged_document.hpp"

namespace attune::pdf {

/// Turns finished pages into the bytes of a PDF 1.7 file. Equal documents give equal bytes, whatever this object wrote
/// before; it keeps subset fonts and compressed pages, so that a document that changed little is written quickly.
/// One object per thread.
class Writer {
public:
    Writer();
    ~Writer();

    /// Errors: libharu refused (names its code); a face cannot be subset.
    Expected<std::string> write(layout::PagedDocument const& document);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace attune::pdf
