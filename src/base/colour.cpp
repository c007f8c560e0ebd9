#include "base/colour.hpp"

#include <charconv>

namespace attune {

std::optional<Colour> parse_colour(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    unsigned value = 0;
    auto const [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
    if (error != std::errc{} || end != text.data() + 7) return std::nullopt;
    return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>((value >> 8) & 0xFF),
                  static_cast<std::uint8_t>(value & 0xFF)};
}

}  // namespace attune
