#include "text/face.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>

#include <hb-ot.h>
#include <hb-subset.h>

#include "base/hash.hpp"
#include "text/face_impl.hpp"

namespace attune::text {

namespace {

using HbSet = std::unique_ptr<hb_set_t, Destroy<hb_set_destroy>>;
using HbSubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using HbSubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;

/// Big-endian numbers at fixed places of an sfnt table; 0 beyond its end, as OpenType has it for short tables.
class Table {
public:
    Table(hb_face_t* face, hb_tag_t tag) : blob_{hb_face_reference_table(face, tag)}, bytes_{view(blob_.get())} {}

    static std::string_view view(hb_blob_t* blob) {
        unsigned length = 0;
        char const* const data = hb_blob_get_data(blob, &length);
        return data ? std::string_view{data, length} : std::string_view{};
    }

    std::string_view bytes() const { return bytes_; }
    unsigned u8(std::size_t offset) const {
        return offset < bytes_.size() ? static_cast<unsigned char>(bytes_[offset]) : 0u;
    }
    unsigned u16(std::size_t offset) const { return u8(offset) << 8 | u8(offset + 1); }
    int s16(std::size_t offset) const { return static_cast<std::int16_t>(u16(offset)); }
    std::int32_t s32(std::size_t offset) const {
        return static_cast<std::int32_t>(std::uint32_t{u16(offset)} << 16 | u16(offset + 2));
    }

private:
    HbBlob blob_;
    std::string_view bytes_;
};

constexpr hb_tag_t head_tag = HB_TAG('h', 'e', 'a', 'd');
constexpr hb_tag_t cff_tag = HB_TAG('C', 'F', 'F', ' ');

bool is_serif(Table const& os2, std::string_view postscript_name) {
    unsigned const family_class = os2.u8(30);            // sFamilyClass: 1 to 5 and 7 are serifs, 8 is sans serif
    if (family_class != 0) return family_class <= 5 || family_class == 7;
    unsigned const panose_family = os2.u8(32), panose_serifs = os2.u8(33);
    if (panose_family == 2 && panose_serifs != 0) return panose_serifs >= 2 && panose_serifs <= 10;
    return postscript_name.starts_with("Gentium");       // leaves both fields empty
}

FaceMetrics read_metrics(hb_face_t* face, hb_font_t* font, std::string_view postscript_name) {
    Table const head{face, head_tag};
    Table const hhea{face, HB_TAG('h', 'h', 'e', 'a')};
    Table const os2{face, HB_TAG('O', 'S', '/', '2')};
    Table const post{face, HB_TAG('p', 'o', 's', 't')};

    FaceMetrics metrics;
    metrics.units_per_em = static_cast<int>(hb_face_get_upem(face));
    metrics.ascent = hhea.s16(4);
    metrics.descent = -hhea.s16(6);
    hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_CAP_HEIGHT, &metrics.cap_height);
    hb_ot_metrics_get_position_with_fallback(font, HB_OT_METRICS_TAG_X_HEIGHT, &metrics.x_height);
    metrics.bbox_left = head.s16(36);
    metrics.bbox_bottom = head.s16(38);
    metrics.bbox_right = head.s16(40);
    metrics.bbox_top = head.s16(42);
    metrics.italic_angle = post.s32(4) / 65536.0;        // 16.16 fixed point
    // PDF wants the width of stems, font files do not state it: a curve through 88 (regular) and 166 (bold).
    double const weight = os2.u16(4) == 0 ? 400 : os2.u16(4);
    metrics.stem_v = static_cast<int>(50 + (weight / 65) * (weight / 65));
    metrics.is_cff = !Table{face, cff_tag}.bytes().empty();
    metrics.serif = is_serif(os2, postscript_name);
    return metrics;
}

/// OS/2 fsType: the lowest bits forbid embedding, the next ones subsetting and outlines (OpenType 1.9, OS/2).
bool may_be_embedded(hb_face_t* face) {
    unsigned const fs_type = Table{face, HB_TAG('O', 'S', '/', '2')}.u16(8);
    bool const restricted = (fs_type & 0x000F) == 0x0002;
    bool const no_subset = (fs_type & 0x0100) != 0;
    bool const bitmaps_only = (fs_type & 0x0200) != 0;
    return !restricted && !no_subset && !bitmaps_only;
}

/// An sfnt file begins with a directory that holds a checksum of every table, and `head` has one of the whole file:
/// hashing these spares reading every page of it. The index tells the faces of a collection apart.
std::uint64_t hash_of(hb_blob_t* file, hb_face_t* face, unsigned index) {
    std::string_view const bytes = Table::view(file);
    constexpr std::size_t longest_directory = 12 + 16 * 64;
    return Hash{}
        .add(bytes.size())
        .add(index)
        .add(bytes.substr(0, std::min(bytes.size(), longest_directory)))
        .add(Table{face, head_tag}.bytes())
        .value();
}

std::string postscript_name_of(hb_face_t* face, std::filesystem::path const& file) {
    char name[128];                                      // the standard allows 63 characters
    unsigned size = sizeof name;
    hb_ot_name_get_utf8(face, HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name);
    return size > 0 ? std::string{name, size} : file.stem().string();
}

Unexpected<Diagnostics> refuse(std::filesystem::path const& file, std::string_view reason) {
    return Unexpected<Diagnostics>{
        Diagnostics{error_at({}, "the font file `" + file.string() + "` " + std::string{reason})}};
}

}  // namespace

Face::Face(std::unique_ptr<Impl> impl) : impl_{std::move(impl)} {}
Face::~Face() = default;

Expected<std::shared_ptr<Face const>> Face::open(std::filesystem::path const& file, unsigned index) {
    HbBlob const blob{hb_blob_create_from_file_or_fail(file.c_str())};
    if (!blob) return refuse(file, "cannot be read");
    if (index >= hb_face_count(blob.get())) return refuse(file, "is not a font");

    auto impl = std::make_unique<Impl>();
    impl->face.reset(hb_face_create(blob.get(), index));
    hb_face_t* const face = impl->face.get();
    impl->glyph_count = hb_face_get_glyph_count(face);
    bool const has_outlines = !Table{face, HB_TAG('g', 'l', 'y', 'f')}.bytes().empty() ||
                              !Table{face, cff_tag}.bytes().empty();
    if (impl->glyph_count == 0 || Table{face, head_tag}.bytes().empty()) return refuse(file, "is not a font");
    if (!has_outlines) return refuse(file, "has no outlines that a PDF can hold");
    if (!may_be_embedded(face)) return refuse(file, "does not allow embedding");

    hb_face_make_immutable(face);
    impl->font.reset(hb_font_create(face));              // its scale is units_per_em from the start
    hb_font_make_immutable(impl->font.get());

    impl->file = file.string();
    impl->postscript_name = postscript_name_of(face, file);
    impl->metrics = read_metrics(face, impl->font.get(), impl->postscript_name);
    impl->content_hash = hash_of(blob.get(), face, index);
    return std::shared_ptr<Face const>{new Face{std::move(impl)}};
}

std::string const& Face::postscript_name() const { return impl_->postscript_name; }
std::string const& Face::file() const { return impl_->file; }
FaceMetrics const& Face::metrics() const { return impl_->metrics; }
unsigned Face::glyph_count() const { return impl_->glyph_count; }
std::uint64_t Face::content_hash() const { return impl_->content_hash; }

GlyphId Face::glyph_of(char32_t code_point) const {
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(impl_->font.get(), code_point, &glyph);
    return static_cast<GlyphId>(glyph);
}

int Face::advance(GlyphId glyph) const { return hb_font_get_glyph_h_advance(impl_->font.get(), glyph); }

char32_t Face::character_of(GlyphId glyph) const {
    std::call_once(impl_->characters_collected, [this] {
        auto& characters = impl_->characters;
        characters.resize(impl_->glyph_count);
        HbSet const all{hb_set_create()};
        hb_face_collect_unicodes(impl_->face.get(), all.get());
        for (hb_codepoint_t code_point = HB_SET_VALUE_INVALID; hb_set_next(all.get(), &code_point);) {
            hb_codepoint_t drawn_with = 0;
            if (!hb_font_get_nominal_glyph(impl_->font.get(), code_point, &drawn_with)) continue;
            if (drawn_with < characters.size() && characters[drawn_with] == 0) characters[drawn_with] = code_point;
        }
    });
    return glyph < impl_->characters.size() ? impl_->characters[glyph] : U'\0';
}

Expected<Subset> make_subset(Face const& face, std::vector<GlyphId> const& glyphs) {
    // PDF reads outlines and metrics; text, names and layout come from the PDF's own objects.
    static constexpr hb_tag_t unread[] = {
        HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('O', 'S', '/', '2'), HB_TAG('p', 'o', 's', 't'),
        HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('B', 'A', 'S', 'E'),
        HB_TAG('J', 'S', 'T', 'F'), HB_TAG('M', 'A', 'T', 'H'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('D', 'S', 'I', 'G'),
        HB_TAG('S', 'T', 'A', 'T'), HB_TAG('f', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'), HB_TAG('a', 'v', 'a', 'r'),
        HB_TAG('H', 'V', 'A', 'R'), HB_TAG('V', 'V', 'A', 'R'), HB_TAG('M', 'V', 'A', 'R'), HB_TAG('c', 'v', 'a', 'r'),
        HB_TAG('g', 'a', 's', 'p'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'),
        HB_TAG('L', 'T', 'S', 'H'), HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'),
        HB_TAG('C', 'O', 'L', 'R'), HB_TAG('C', 'P', 'A', 'L'), HB_TAG('S', 'V', 'G', ' '), HB_TAG('s', 'b', 'i', 'x'),
        HB_TAG('C', 'B', 'D', 'T'), HB_TAG('C', 'B', 'L', 'C'), HB_TAG('E', 'B', 'D', 'T'), HB_TAG('E', 'B', 'L', 'C'),
    };
    auto const failure = [&face](std::string_view what) {
        return Unexpected<Diagnostics>{Diagnostics{
            error_at({}, std::string{what} + " a part of the font file `" + face.file() + "` failed")}};
    };

    HbSubsetInput const input{hb_subset_input_create_or_fail()};
    if (!input) return failure("choosing");
    hb_set_t* const wanted = hb_subset_input_glyph_set(input.get());
    hb_set_add(wanted, 0);
    for (GlyphId const glyph : glyphs) hb_set_add(wanted, glyph);
    hb_set_t* const dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (hb_tag_t const tag : unread) hb_set_add(dropped, tag);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);

    hb_face_t* const source = face.impl().face.get();
    HbSubsetPlan const plan{hb_subset_plan_create_or_fail(source, input.get())};
    if (!plan) return failure("choosing");
    HbFace const cut{hb_subset_plan_execute_or_fail(plan.get())};
    if (!cut) return failure("cutting out");

    HbBlob const blob{face.metrics().is_cff ? hb_face_reference_table(cut.get(), cff_tag)
                                            : hb_face_reference_blob(cut.get())};
    Subset subset;
    subset.bytes = Table::view(blob.get());
    if (subset.bytes.empty()) return failure("cutting out");

    hb_map_t const* const new_ids = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (hb_codepoint_t old_id = HB_SET_VALUE_INVALID; hb_set_next(wanted, &old_id);) {
        if (!hb_map_has(new_ids, old_id)) continue;      // beyond the face's last glyph
        subset.new_ids.emplace_back(static_cast<GlyphId>(old_id),
                                    static_cast<GlyphId>(hb_map_get(new_ids, old_id)));
    }
    return subset;
}

Path outline(Face const& face, GlyphId glyph) {
    // HarfBuzz walks the outline through callbacks; `data` is the path that grows.
    static auto* const functions = [] {
        auto* made = hb_draw_funcs_create();
        hb_draw_funcs_set_move_to_func(
            made, [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
                static_cast<Path*>(data)->move_to({Pt{x}, Pt{y}});
            }, nullptr, nullptr);
        hb_draw_funcs_set_line_to_func(
            made, [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
                static_cast<Path*>(data)->line_to({Pt{x}, Pt{y}});
            }, nullptr, nullptr);
        hb_draw_funcs_set_cubic_to_func(
            made, [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x1, float y1, float x2, float y2, float x,
                     float y, void*) {
                static_cast<Path*>(data)->curve_to({Pt{x1}, Pt{y1}}, {Pt{x2}, Pt{y2}}, {Pt{x}, Pt{y}});
            }, nullptr, nullptr);
        hb_draw_funcs_set_close_path_func(
            made, [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) { static_cast<Path*>(data)->close(); },
            nullptr, nullptr);
        hb_draw_funcs_make_immutable(made);
        return made;
    }();
    Path path;
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(face.impl().font.get(), glyph, functions, &path);
#else
    hb_font_get_glyph_shape(face.impl().font.get(), glyph, functions, &path);
#endif
    return path;
}

}  // namespace attune::text
