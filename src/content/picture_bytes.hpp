#pragma once

#include <filesystem>
#include <string>

#include "base/diagnostic.hpp"

namespace attune::content {

// What the readers of all kinds of pictures share.

inline constexpr unsigned most_picture_pixels = 3000;  // a side

/// The bytes of a picture's file, at most 4 MB. Errors: a file that is not there, is too large or cannot be read.
Expected<std::string> picture_bytes(std::filesystem::path const& file, SourceSpan const& asked_from);

}  // namespace attune::content
