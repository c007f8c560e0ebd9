#pragma once

#include <filesystem>
#include <memory>

#include "base/diagnostic.hpp"
#include "base/picture.hpp"

namespace attune::content {

/// The picture in a PNG file; what is see-through becomes white, as on paper. At most 4 MB and 3000 pixels a side.
/// Errors: a file that is not there, is none of these or is damaged, each told at `asked_from` with what to do.
Expected<std::shared_ptr<Picture const>> read_png(std::filesystem::path const& file, SourceSpan const& asked_from);

}  // namespace attune::content
