#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace attune::utf8 {

/// Decodes the code point at `position` and moves `position` past it. Strict: overlong forms, surrogates and
/// values over U+10FFFF are refused. On a broken sequence returns nullopt and leaves `position` at its first byte.
/// Precondition: position < text.size().
std::optional<char32_t> decode(std::string_view text, std::size_t& position);

void append(std::string& out, char32_t code_point);

/// Byte offset of the first broken sequence, or npos when the whole text is valid UTF-8.
std::size_t find_invalid(std::string_view text);

/// The number of code points. Precondition: valid UTF-8.
std::size_t count(std::string_view text);

/// "U+00E9", for messages.
std::string code_point_name(char32_t code_point);

}  // namespace attune::utf8
