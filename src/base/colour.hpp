#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace attune {

/// An sRGB colour. Greys (r == g == b) are written to PDF as DeviceGray, so that black text stays
/// pure black on a laser printer.
struct Colour {
    std::uint8_t r = 0, g = 0, b = 0;
    friend constexpr bool operator==(Colour const&, Colour const&) = default;
};

inline constexpr Colour black{0, 0, 0};
inline constexpr Colour white{255, 255, 255};

/// `#rrggbb` in any case; nothing else.
std::optional<Colour> parse_colour(std::string_view text);

/// Contrast ratio, from 1 (the same) to 21 (black on white); WCAG 2.1, "contrast ratio". Text wants at least 4.5.
double contrast(Colour one, Colour other);

}  // namespace attune
