#pragma once

#include <memory>
#include <string>

#include "base/diagnostic.hpp"
#include "layout/paged_document.hpp"

namespace attune::pdf {

/// What kind of file is wanted.
struct Options {
    bool fillable = false;       // with form fields
    bool archive = false;        // PDF/A-2a besides: to be kept for long
    bool ticks = false;          // scales as boxes to tick: some viewers lose the answer of a radio button
};

/// Turns finished pages into the bytes of a PDF 1.7 file. Equal documents give equal bytes, whatever this object wrote
/// before; it keeps subset fonts and compressed pages, so that a document that changed little is written quickly.
/// One object per thread.
class Writer {
public:
    Writer();
    ~Writer();

    /// Without `fillable` there are no fields: the lines and boxes are for a pen.
    /// Errors: libharu refused (names its code); a face cannot be subset.
    Expected<std::string> write(layout::PagedDocument const& document, Options const& options = {});

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace attune::pdf
