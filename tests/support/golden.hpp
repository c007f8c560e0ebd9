#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace attune::test {

/// Compares `actual` with tests/golden/`name`. Empty when they are equal, else the first differing lines, to print.
/// With UPDATE_GOLDEN=1 in the environment the file is rewritten instead; a person looks before committing.
std::string golden_difference(std::string_view name, std::string_view actual);

/// The same for a file anywhere.
std::string compare_with(std::filesystem::path const& file, std::string_view actual);

/// The whole file; throws std::runtime_error when it cannot be read.
std::string read_file(std::string const& path);

}  // namespace attune::test
