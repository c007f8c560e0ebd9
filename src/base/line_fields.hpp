#pragma once

#include <string>
#include <string_view>

namespace attune {

// Lines of our caches: fields parted by tabs, each ended by one; tabs, line breaks and backslashes in them are escaped.

void put_field(std::string& line, std::string_view field);

/// Takes the first field off `line`; empty when there is none left.
std::string take_field(std::string_view& line);

}  // namespace attune
