#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/diagnostic.hpp"

namespace attune {

/// Why a file gave nothing.
struct NotRead {
    enum class Why : unsigned char {
        missing,
        no_file,                 // a folder, a pipe, a device: reading it may never end
        refused,                 // may not be opened
        failed,                  // broke off while it was read
        too_large,
    };
    Why why = Why::missing;
    std::string reason;          // the system's words; empty for no_file and too_large
};

/// The bytes of a regular file of at most `most` bytes; links are followed. What is no regular file is opened in a way that
/// never waits, looked at, and closed: a pipe in a file's place must not stop the program.
Expected<std::string, NotRead> read_regular_file(std::filesystem::path const& file, std::size_t most);

}  // namespace attune
