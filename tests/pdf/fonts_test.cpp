#include "pdf/fonts.hpp"

#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using pdf::FontUse;

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
    auto const made = pdf::make_font(use, deflater);
    REQUIRE_FALSE(made);
    CHECK(contains(made.error().front().message, face->postscript_name()));
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
