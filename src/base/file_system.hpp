#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace attune {

/// What an `errno` means to somebody who saves a file: "the disk is full".
std::string in_plain_words(int error);

/// Where the last of a chain of links leads, whether or not a file is there. Nullopt when they go in a circle.
std::optional<std::filesystem::path> end_of_links(std::filesystem::path path);

/// Flushes the folder's list of names to the disk. False with `errno` when the disk refuses; a folder that may not be read, or
/// a share that knows no flushing, does not count.
bool sync_folder(std::filesystem::path const& folder);

}  // namespace attune
