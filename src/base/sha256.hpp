#pragma once

#include <string>
#include <string_view>

namespace attune {

/// The SHA-256 of `bytes` (FIPS 180-4), 64 small hexadecimal digits: what tells a file that was cut short or changed.
std::string sha256_hex(std::string_view bytes);

}  // namespace attune
