#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/colour.hpp"
#include "base/diagnostic.hpp"
#include "base/length.hpp"
#include "text/face.hpp"

namespace attune::text {

/// One glyph as HarfBuzz placed it; lengths in font units, y up.
struct Glyph {
    GlyphId id = 0;
    std::int32_t advance = 0;
    std::int32_t x_offset = 0, y_offset = 0;
    std::uint32_t cluster = 0;            // byte offset into the run's text
};

/// A word, or a stretch of spaces, shaped once and shared by every place that prints it.
struct ShapedRun {
    std::shared_ptr<Face const> face;
    std::string text;                     // UTF-8, in logical order
    std::vector<Glyph> glyphs;            // in visual order, left to right
    std::int64_t advance = 0;             // sum over the glyphs, font units
    bool right_to_left = false;
    bool is_space = false;
    std::uint64_t hash = 0;               // of face and text
};

/// A run at its place on a line.
struct GlyphRun {
    Pt x;                                 // from the left edge of the measure
    Pt advance;
    Pt size;
    Colour colour;
    std::shared_ptr<ShapedRun const> shaped;
    std::int32_t link = -1;               // the caller's index, from TextSpan; -1: none
};

/// An inline box (blank to write on, ring icon) at its place on a line.
struct PlacedBox {
    std::uint32_t index = 0;              // into the paragraph's boxes
    Pt x, width;
};

/// One line of a paragraph. Its baseline is the caller's business.
/// A line of a left-to-right paragraph begins at x = 0 (the first one at the indent), a line of a right-to-left
/// paragraph ends at the measure (the first one at the measure less the indent).
struct Line {
    std::vector<GlyphRun> runs;           // in visual order; spaces at the line's end are left out
    std::vector<PlacedBox> boxes;         // in visual order
    Pt width;                             // with the indent, without spaces at the end; the measure when a box fills
    std::uint32_t begin = 0, end = 0;     // the line's bytes in the paragraph's text, with what ends it: spaces, '\n'
    bool right_to_left = false;           // the paragraph's direction
    std::uint64_t hash = 0;               // of all that is drawn: equal hash, equal ink
};

/// How a stretch of a paragraph's text is set.
struct TextSpan {
    std::uint32_t end = 0;                // byte offset; a span begins where the one before ends
    FontName font;
    Pt size;
    Colour colour;
    std::int32_t link = -1;
};

/// Stands in the text as U+FFFC OBJECT REPLACEMENT CHARACTER, in the same order.
struct InlineBox {
    Pt width;                             // when `fill`: the least width that it may have
    bool fill = false;                    // takes what is left of its line; several fills share it evenly
};

struct Paragraph {
    std::string_view text;                // UTF-8; '\n' is a forced break; U+00A0 never breaks
    std::vector<TextSpan> spans;          // cover the whole text
    std::vector<InlineBox> boxes;
    Pt measure;                           // the width of a line
    Pt first_indent;                      // of the first line
    std::string_view language = "en";     // BCP 47: break rules and shaping
    bool balance = false;                 // lines of even length, not filled ones
    SourceSpan where;                     // for messages
};

}  // namespace attune::text
