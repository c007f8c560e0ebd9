#pragma once

#include <cstdint>
#include <string>

namespace attune {

/// A picture as it is drawn: opaque, row by row from the top, three bytes (red, green, blue) for each pixel.
/// Shared and never changed once it was read.
struct Picture {
    int width = 0, height = 0;             // pixels
    std::string rgb;                       // 3 * width * height bytes
    std::uint64_t hash = 0;                // of everything above: equal hash, equal picture
};

}  // namespace attune
