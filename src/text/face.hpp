#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/font_name.hpp"
#include "base/path.hpp"

namespace attune::text {

using GlyphId = std::uint16_t;

/// Metrics of a face, in font units (units_per_em to the em); y up, as in the font file.
struct FaceMetrics {
    int units_per_em = 1000;
    int ascent = 0, descent = 0;          // hhea; descent is positive downwards
    int cap_height = 0, x_height = 0;     // OS/2
    int bbox_left = 0, bbox_bottom = 0, bbox_right = 0, bbox_top = 0;   // head
    double italic_angle = 0;              // post, degrees
    int stem_v = 80;                      // estimated from the weight class
    bool is_cff = false;                  // outlines in a `CFF ` table, else TrueType
    bool serif = false;
};

/// One font file, mapped into memory and never changed: shared by every document that uses it, and by threads.
class Face {
public:
    /// Opens `file` (TrueType, OpenType/CFF, or the `index`th face of a collection).
    /// Errors: unreadable, not a font, embedding not allowed by fsType.
    static Expected<std::shared_ptr<Face const>> open(std::filesystem::path const& file, unsigned index = 0);

    Face(Face const&) = delete;
    Face& operator=(Face const&) = delete;
    ~Face();

    std::string const& postscript_name() const;
    std::string const& file() const;
    FaceMetrics const& metrics() const;
    unsigned glyph_count() const;
    bool has(char32_t code_point) const { return glyph_of(code_point) != 0; }
    GlyphId glyph_of(char32_t code_point) const;  // as the font's own cmap says; 0: none
    int advance(GlyphId glyph) const;             // font units
    /// The character that the font's own cmap draws with `glyph` (the lowest, if several do); 0 if there is none.
    char32_t character_of(GlyphId glyph) const;
    /// The same on every machine for the same font file; keys caches.
    std::uint64_t content_hash() const;

    struct Impl;                                   // HarfBuzz's objects; seen by this room only
    Impl const& impl() const { return *impl_; }

private:
    explicit Face(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

/// The outline of `glyph` in font units, y up as in the font file: what the PDF embeds, for whoever paints pages elsewhere.
/// To be filled by the nonzero winding rule. Empty for a space, and for an id that the font does not have.
Path outline(Face const& face, GlyphId glyph);

/// A font file holding only `glyphs` (sorted, without repeats; glyph 0 is always kept), renumbered from 0
/// in the order of old ids, without hinting and without the tables that PDF does not read.
struct Subset {
    std::string bytes;                             // sfnt for TrueType; the bare CFF table for OpenType/CFF
    std::vector<std::pair<GlyphId, GlyphId>> new_ids;   // old id, new id; sorted by old id
};
Expected<Subset> make_subset(Face const& face, std::vector<GlyphId> const& glyphs);

}  // namespace attune::text
