#include "base/colour.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace attune {

std::optional<Colour> parse_colour(std::string_view text) {
    if (text.size() != 7 || text.front() != '#') return std::nullopt;
    unsigned value = 0;
    auto const [end, error] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
    if (error != std::errc{} || end != text.data() + 7) return std::nullopt;
    return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>((value >> 8) & 0xFF),
                  static_cast<std::uint8_t>(value & 0xFF)};
}

namespace {

/// WCAG 2.1, "relative luminance": 0 for black, 1 for white.
double luminance(Colour colour) {
    auto const linear = [](std::uint8_t channel) {
        double const c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
}

}  // namespace

double contrast(Colour one, Colour other) {
    auto const [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

}  // namespace attune
