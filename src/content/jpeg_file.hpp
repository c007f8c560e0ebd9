#pragma once

#include <filesystem>
#include <memory>

#include "base/diagnostic.hpp"
#include "base/picture.hpp"

namespace attune::content {

/// The picture in a JPEG file, as it is stored: a camera's note which side is up is not followed. At most 4 MB and 3000
/// pixels a side. Errors as read_png; and colours for a printing press (CMYK), which would come out wrong.
Expected<std::shared_ptr<Picture const>> read_jpeg(std::filesystem::path const& file, SourceSpan const& asked_from);

}  // namespace attune::content
