#include "pdf/glyph_text.hpp"

#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using pdf::RunText;
using pdf::SpecialGlyph;

namespace {

/// A run of made-up glyphs. 500 and above are glyphs that the font draws no character with, as far as these tests go.
text::ShapedRun run_of(std::string text, std::vector<std::pair<text::GlyphId, std::uint32_t>> const& glyphs,
                       bool right_to_left = false) {
    static auto const face = Typesetter{}.line("x")->runs.front().shaped->face;
    text::ShapedRun run;
    run.face = face;
    run.text = std::move(text);
    run.right_to_left = right_to_left;
    for (auto const& [id, cluster] : glyphs) run.glyphs.push_back({id, 500, 0, 0, cluster});
    return run;
}

std::string texts(text::ShapedRun const& run) {
    std::string out;
    for (auto const& special : pdf::text_of_glyphs(run).special) {
        out += std::to_string(special.index) + '=' + special.glyph.text + ' ';
    }
    return out;
}

/// A glyph that stands for no single character of the font.
text::GlyphId unencoded_glyph() {
    auto const face = run_of("", {}).face;
    for (unsigned id = face->glyph_count() - 1; id > 0; --id) {
        if (face->character_of(static_cast<text::GlyphId>(id)) == 0) return static_cast<text::GlyphId>(id);
    }
    return 0;
}

}  // namespace

TEST_CASE("plain words have no special glyphs") {
    auto const line = Typesetter{}.line("Hello, world");
    for (auto const& run : line->runs) {
        CHECK(pdf::text_of_glyphs(*run.shaped).special.empty());
        CHECK(pdf::text_of_glyphs(*run.shaped).groups.empty());
    }
}

TEST_CASE("a ligature stands for all its characters") {
    auto const g = unencoded_glyph();
    CHECK(texts(run_of("ffi", {{g, 0}})) == "0=ffi ");
    CHECK(texts(run_of("ffiffi", {{g, 0}, {g, 3}})) == "0=ffi 1=ffi ");
}

TEST_CASE("a glyph that its font uses for another character is special") {
    auto const face = run_of("", {}).face;
    text::GlyphId space = 0;
    for (unsigned id = 1; id < face->glyph_count(); ++id) {
        if (face->character_of(static_cast<text::GlyphId>(id)) == U' ') space = static_cast<text::GlyphId>(id);
    }
    REQUIRE(space != 0);
    CHECK(texts(run_of(" ", {{space, 0}})).empty());
    CHECK(texts(run_of("\u00A0", {{space, 0}})) == "0=\u00A0 ");
}

TEST_CASE("characters of a cluster are shared out from left to right, the rest to the last glyph") {
    auto const g = unencoded_glyph();
    auto const run = run_of("abc", {{g, 0}, {g, 0}});
    CHECK(texts(run) == "0=a 1=bc ");
    CHECK(pdf::text_of_glyphs(run).groups.empty());
}

TEST_CASE("more glyphs than characters are marked as a group") {
    auto const g = unencoded_glyph();
    auto const run = run_of("xé", {{g, 0}, {g, 1}, {g, 1}, {g, 1}});
    CHECK(texts(run) == "0=x 1=é 2= 3= ");
    auto const groups = pdf::text_of_glyphs(run).groups;
    REQUIRE(groups.size() == 1);
    CHECK(groups[0].begin == 1);
    CHECK(groups[0].end == 4);
    CHECK(groups[0].text == "é");
}

TEST_CASE("right to left, the first character of a cluster belongs to its rightmost glyph") {
    auto const g = unencoded_glyph();
    // Three clusters, drawn 3 2 1: 'c' with two glyphs, 'b', 'a'.
    auto const run = run_of("abcd", {{g, 2}, {g, 2}, {g, 1}, {g, 0}}, true);
    CHECK(texts(run) == "0=d 1=c 2=b 3=a ");
}

TEST_CASE("the characters inside a right-to-left ligature are stored from left to right") {
    auto const g = unencoded_glyph();
    CHECK(texts(run_of("لا", {{g, 0}}, true)) == "0=ال ");
}

TEST_CASE("a right-to-left cluster with more glyphs than characters is no group") {
    auto const g = unencoded_glyph();
    auto const run = run_of("a", {{g, 0}, {g, 0}}, true);
    CHECK(texts(run) == "0= 1=a ");
    CHECK(pdf::text_of_glyphs(run).groups.empty());
}

TEST_CASE("special glyphs are listed in the order of their glyphs") {
    auto const g = unencoded_glyph();
    auto const special = pdf::text_of_glyphs(run_of("abcdef", {{g, 4}, {g, 4}, {g, 2}, {g, 0}, {g, 0}}, true)).special;
    REQUIRE(special.size() == 5);
    for (std::uint32_t i = 0; i < 5; ++i) CHECK(special[i].index == i);
}
