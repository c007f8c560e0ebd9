#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <vector>

#include "text/shape.hpp"

namespace attune::pdf {

/// A glyph with a text that its font's own character map does not give it: a ligature, a contextual or mirrored form,
/// a composed accent, a no-break space; or no text at all, when a cluster has more glyphs than characters.
struct SpecialGlyph {
    text::GlyphId glyph = 0;
    std::string text;                    // UTF-8, in the order in which the glyph is read
    friend auto operator<=>(SpecialGlyph const&, SpecialGlyph const&) = default;
};

/// What the glyphs of a run stand for. Every glyph that is not listed stands for Face::character_of its id.
struct RunText {
    struct Special {
        std::uint32_t index = 0;         // into the run's glyphs
        SpecialGlyph glyph;
    };
    /// Glyphs that only together stand for `text` (left-to-right runs only; glyph_text.cpp says why).
    struct Group {
        std::uint32_t begin = 0, end = 0;
        std::string text;
    };
    std::vector<Special> special;        // by index
    std::vector<Group> groups;           // by index
};

RunText text_of_glyphs(text::ShapedRun const& run);

}  // namespace attune::pdf
