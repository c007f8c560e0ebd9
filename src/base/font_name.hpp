#pragma once

#include <string>

namespace attune {

/// Which face is wanted: a family and its style, as fontconfig and font files name them.
struct FontName {
    std::string family;       // "Gentium Book Plus"
    int weight = 400;         // 400 regular, 500 medium, 700 bold (OpenType usWeightClass)
    bool italic = false;
    friend auto operator<=>(FontName const&, FontName const&) = default;
};

}  // namespace attune
