#include "pdf/fonts.hpp"

#include <libdeflate.h>

#include <algorithm>
#include <sstream>

#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using pdf::FontUse;

namespace {

std::string inflated(std::string const& bytes) {
    std::string out(1'000'000, '\0');
    std::size_t size = 0;
    auto* decompressor = libdeflate_alloc_decompressor();
    auto const result = libdeflate_zlib_decompress(decompressor, bytes.data(), bytes.size(), out.data(), out.size(), &size);
    libdeflate_free_decompressor(decompressor);
    REQUIRE(result == LIBDEFLATE_SUCCESS);
    return out.substr(0, size);
}

/// Every glyph of the font that is some character: more than one byte can count.
pdf::FaceUse all_characters(std::shared_ptr<text::Face const> const& face) {
    pdf::FaceUse use{face, {}, {}};
    for (unsigned id = 1; id < face->glyph_count(); ++id) {
        auto const glyph = static_cast<text::GlyphId>(id);
        if (face->character_of(glyph) != 0) use.plain.push_back(glyph);
    }
    REQUIRE(use.plain.size() > 600);
    return use;
}

pdf::FontData made(pdf::FaceUse const& use) {
    pdf::Deflater deflater;
    auto font = pdf::make_font(use, deflater);
    REQUIRE(font);
    return *font;
}

}  // namespace

TEST_CASE("uses of a face are sorted and counted once, in whatever order they come") {
    auto const face = Typesetter{}.line("x")->runs.front().shaped->face;
    FontUse a, b;
    for (auto const glyph : {7, 300, 7, 64, 0}) a.add_plain(a.index_of(face), static_cast<text::GlyphId>(glyph));
    for (auto const glyph : {0, 64, 300, 7}) b.add_plain(b.index_of(face), static_cast<text::GlyphId>(glyph));
    for (auto const* text : {"ffi", "fi", "ffi"}) a.add_special(0, {500, text});
    for (auto const* text : {"fi", "ffi"}) b.add_special(0, {500, text});
    auto const first = a.take(), second = b.take();
    REQUIRE(first.size() == 1);
    CHECK(first[0].plain == std::vector<text::GlyphId>{0, 7, 64, 300});
    CHECK(first[0].plain == second[0].plain);
    CHECK(first[0].special == second[0].special);
    CHECK(first[0].code_of({500, "ffi"}) == face->glyph_count());
    CHECK(first[0].code_of({500, "fi"}) == face->glyph_count() + 1);
}

TEST_CASE("faces keep the order of their first use") {
    Typesetter type;
    auto const one = type.line("x", serif)->runs.front().shaped->face, two = type.line("x", sans)->runs.front().shaped->face;
    FontUse use;
    CHECK(use.index_of(two) == 0);
    CHECK(use.index_of(one) == 1);
    CHECK(use.index_of(two) == 0);
}

TEST_CASE("one font file opened twice is one font") {
    auto const one = Typesetter{}.line("x")->runs.front().shaped->face, two = Typesetter{}.line("x")->runs.front().shaped->face;
    REQUIRE(one != two);
    FontUse use;
    CHECK(use.index_of(one) == use.index_of(two));
}

TEST_CASE("more special glyphs than codes is an error that names the font") {
    auto const face = Typesetter{}.line("x")->runs.front().shaped->face;
    pdf::FaceUse use{face, {}, {}};
    for (unsigned i = face->glyph_count(); i <= 0x10000; ++i) use.special.push_back({1, std::to_string(100'000 + i)});
    pdf::Deflater deflater;
    auto const result = pdf::make_font(use, deflater);
    REQUIRE_FALSE(result);
    CHECK(contains(result.error().front().message, face->postscript_name()));
}

TEST_CASE("codes of one font share a map from codes to text with exact entries") {
    Typesetter type;
    auto const plain = run_tool("qpdf", "--qdf --object-streams=disable",
                                write_fresh(document_of({page_with(type.line("ABC fi \u00A0"))})));
    CHECK(contains(plain, "<0041>"));          // A to C are neighbours in the font
    CHECK(contains(plain, "beginbfrange"));
    CHECK(contains(plain, "<00A0>"));
    CHECK(count(plain, "begincodespacerange") == 1);
}

TEST_CASE("widths round to the nearest hundredth, also below zero") {
    auto const face = Typesetter{}.line("x")->runs.front().shaped->face;
    auto const em = face->metrics().units_per_em;
    CHECK(pdf::to_units(*face, em) == 100'000);
    CHECK(pdf::to_units(*face, -em) == -100'000);
    CHECK(pdf::to_units(*face, 1) == -pdf::to_units(*face, -1));
}

TEST_CASE("every code leads to its glyph in the font program, also beyond 255 glyphs") {
    auto const use = all_characters(Typesetter{}.line("x")->runs.front().shaped->face);
    auto const map = inflated(made(use).code_map);
    auto const subset = text::make_subset(*use.face, use.plain);
    REQUIRE(subset);
    REQUIRE(map.size() == 2 * (std::size_t{use.plain.back()} + 1));
    std::size_t wrong = 0;
    for (auto const& [old_id, new_id] : subset->new_ids) {
        auto const high = static_cast<unsigned char>(map[2U * old_id]), low = static_cast<unsigned char>(map[2U * old_id + 1]);
        wrong += (high << 8 | low) != new_id;
    }
    CHECK(wrong == 0);
}

TEST_CASE("a range of codes counts up in its last byte only, and all codes have their text") {
    auto const use = all_characters(Typesetter{}.line("x", sans)->runs.front().shaped->face);
    std::istringstream map{inflated(made(use).to_unicode)};
    std::size_t codes = 0, ranges = 0, crossing = 0, wrong = 0;
    bool in_ranges = false;
    for (std::string line; std::getline(map, line);) {
        if (line.ends_with("beginbfrange")) in_ranges = true;
        if (line.ends_with("beginbfchar")) in_ranges = false;
        if (!line.starts_with('<') || line == "<0000> <FFFF>") continue;
        auto const hex = [&](std::size_t at) { return std::stoul(line.substr(at, 4), nullptr, 16); };
        auto const first = hex(1), last = in_ranges ? hex(8) : first, text = hex(in_ranges ? 15 : 8);
        codes += last - first + 1;
        ranges += in_ranges;
        crossing += first / 256 != last / 256 || text / 256 != (text + last - first) / 256;
        auto const glyph = static_cast<text::GlyphId>(last);
        if (use.face->character_of(glyph) < 0x10000) wrong += use.face->character_of(glyph) != text + last - first;
    }
    CHECK(codes == use.plain.size());
    CHECK(ranges > 10);
    CHECK(crossing == 0);
    CHECK(wrong == 0);
}
