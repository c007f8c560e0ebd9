#pragma once

// Private to this room: the only header that shows HarfBuzz's objects.

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include <hb.h>

#include "text/face.hpp"

namespace attune::text {

/// Lets a unique_ptr own an object of a C library.
template <auto destroy>
struct Destroy {
    template <class T>
    void operator()(T* object) const { destroy(object); }
};

using HbBlob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using HbFace = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using HbFont = std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>>;
using HbBuffer = std::unique_ptr<hb_buffer_t, Destroy<hb_buffer_destroy>>;

struct Face::Impl {
    std::string file;
    std::string postscript_name;
    FaceMetrics metrics;
    unsigned glyph_count = 0;
    std::uint64_t content_hash = 0;

    // Both are immutable, which is what HarfBuzz asks for before threads may share them.
    HbFace face;
    HbFont font;                             // scaled to units_per_em, so that lengths come out in font units

    std::once_flag characters_collected;
    std::vector<char32_t> characters;        // by glyph id; most documents never ask for it
};

}  // namespace attune::text
