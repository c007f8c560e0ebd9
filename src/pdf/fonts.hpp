#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "pdf/deflate.hpp"
#include "pdf/glyph_text.hpp"
#include "pdf/haru_document.hpp"
#include "text/face.hpp"

namespace attune::pdf {

// A face becomes a composite font with two-byte codes. The code of a glyph does not depend on what else was written
// before it: an ordinary glyph has its glyph id, special glyphs are sorted and numbered after the face's last id.
// So a finished page stays right as long as the special glyphs of its faces are the same.

/// What is drawn with one face, on a page or in a whole document.
struct FaceUse {
    std::shared_ptr<text::Face const> face;
    std::vector<text::GlyphId> plain;        // sorted, without repeats
    std::vector<SpecialGlyph> special;       // sorted, without repeats

    /// Precondition: `glyph` is one of `special`.
    unsigned code_of(SpecialGlyph const& glyph) const;
};

/// Gathers faces in the order of their first use. Faces with equal content are one.
class FontUse {
public:
    /// The place of `face` in the order of first use; adds it there if it is new.
    std::size_t index_of(std::shared_ptr<text::Face const> const& face);
    void add_plain(std::size_t index, text::GlyphId glyph);
    void add_special(std::size_t index, SpecialGlyph const& glyph);
    void add(FaceUse const& use);

    std::vector<FaceUse> take();

private:
    struct Entry {
        FaceUse use;
        std::vector<std::uint64_t> plain;    // a bit per glyph id
    };
    std::vector<Entry> entries_;
};

/// The unit of widths here: a hundredth of a thousandth of the size. PDF counts in thousandths, our fonts state two decimals.
inline constexpr int units_per_size = 100'000;

/// `font_units` of `face` in these units, rounded.
inline std::int64_t to_units(text::Face const& face, std::int64_t font_units) {
    std::int64_t const em = face.metrics().units_per_em, scaled = font_units * units_per_size;
    return (scaled + (scaled < 0 ? -em : em) / 2) / em;
}

/// The width of `glyph` as our font states it, and as readers add it up.
inline std::int64_t stated_width(text::Face const& face, text::GlyphId glyph) {
    return to_units(face, face.advance(glyph));
}

/// A font's objects, ready to be put into a file.
struct FontData {
    std::string base_font;                   // name with subset tag
    std::string descriptor, descendant;      // entries, without references to other objects
    std::string program, program_entries;    // compressed
    std::string code_map;                    // compressed: /CIDToGIDMap for TrueType, an embedded CMap for CFF
    std::string to_unicode;                  // compressed
    bool is_cff = false;

    std::size_t size() const;
};

/// Errors: more codes than two bytes can hold; a face that cannot be subset.
Expected<FontData> make_font(FaceUse const& use, Deflater& deflater);

/// Returns the Type 0 font's object.
HaruDocument::Id add_font(HaruDocument& file, FontData const& font);

}  // namespace attune::pdf
