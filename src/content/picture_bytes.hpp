#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "base/diagnostic.hpp"

namespace attune::content {

// What the readers of all kinds of pictures share. Their limits stand in base/limits.hpp.

/// The bytes of a picture's file. Errors: a file that is not there, is too large or cannot be read.
Expected<std::string> picture_bytes(std::filesystem::path const& file, SourceSpan const& asked_from);

/// What is wrong with a picture of this size, before a byte of its pixels is read.
std::optional<Diagnostic> wrong_size(std::size_t width, std::size_t height, std::string const& name,
                                     SourceSpan const& asked_from);

/// The file's name as messages show it: in backticks, without what cannot be printed.
std::string shown_name(std::filesystem::path const& file);

}  // namespace attune::content
