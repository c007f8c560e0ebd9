#include "text/shaper.hpp"

#include <filesystem>
#include <thread>

#include "text/setting.hpp"

using namespace attune;
using namespace attune::test;

TEST_CASE("pairs of letters are kerned") {
    for (auto const& font : {gentium, lato}) {
        CHECK(width_of("AV", font) < width_of("A", font) + width_of("V", font) - 0.5);
        CHECK(width_of("HH", font) == Approx(2 * width_of("H", font)));
    }
}

TEST_CASE("ligatures are one glyph with the text of all their letters") {
    for (auto const& font : {gentium, lato}) {
        auto const lines = set("office", font);
        auto const& run = shaped(lines);
        CHECK(run.text == "office");
        REQUIRE(run.glyphs.size() == 4);                 // o, ffi, c, e
        CHECK(run.glyphs[1].cluster == 1);
        CHECK(run.glyphs[2].cluster == 4);
    }
}

TEST_CASE("words and spaces are runs of their own, with the text as written") {
    auto const lines = set("two  words");
    REQUIRE(lines.size() == 1);
    auto const& runs = lines[0]->runs;
    REQUIRE(runs.size() == 3);
    CHECK(runs[0].shaped->text == "two");
    CHECK_FALSE(runs[0].shaped->is_space);
    CHECK(runs[1].shaped->text == "  ");
    CHECK(runs[1].shaped->is_space);
    CHECK(runs[2].shaped->text == "words");
    CHECK(runs[0].x == Pt{0});
    CHECK(runs[1].x == runs[0].advance);
    CHECK(runs[2].x.value == Approx((runs[1].x + runs[1].advance).value));
    CHECK(lines[0]->width.value == Approx((runs[2].x + runs[2].advance).value));
}

TEST_CASE("a run's advance is the sum of its glyphs, scaled by the size") {
    auto const lines = set("Handout");
    auto const& placed = lines[0]->runs[0];
    std::int64_t sum = 0;
    for (auto const& glyph : placed.shaped->glyphs) sum += glyph.advance;
    CHECK(placed.shaped->advance == sum);
    CHECK(placed.advance.value == Approx(static_cast<double>(sum) * 10 / 2048));
}

TEST_CASE("European languages need no other font than the shipped ones") {
    for (auto const& font : {gentium, lato}) {
        for (char const* const sample : {"Zażółć gęślą jaźń, Łódź", "Tiếng Việt: đường phố, ngữ nghĩa",
                                         "Tie\u0302\u0301ng Vie\u0323\u0302t, q\u0303", "Ελληνικά, ψυχή",
                                         "Привет, объятие", "¿Cómo estás? ¡Señor!", "Straße, œuvre, fjörður, ığdır"}) {
            INFO(font.family << ": " << sample);
            auto const lines = set(sample, font);
            CHECK_FALSE(has_missing_glyph(lines));
            for (auto const& run : lines.at(0)->runs) CHECK(run.shaped->face == installed_fonts()->find(font).value());
        }
    }
}

TEST_CASE("a letter with its marks is one cluster, composed or not") {
    auto const composed = set("Vi\u1EC7t");
    auto const decomposed = set("Vie\u0323\u0302t");
    CHECK(ids(shaped(composed)) == ids(shaped(decomposed)));
    CHECK(shaped(decomposed).text == "Vie\u0323\u0302t");
    CHECK(composed[0]->width == decomposed[0]->width);

    auto const lines = set("q\u0303u", lato);            // no such letter in Unicode: base and mark
    auto const& run = shaped(lines);
    REQUIRE(run.glyphs.size() == 3);
    CHECK(run.glyphs[0].cluster == 0);
    CHECK(run.glyphs[1].cluster == 0);
    CHECK(run.glyphs[1].advance == 0);
    CHECK(run.glyphs[2].cluster == 3);
}

TEST_CASE("letters that the font lacks come from another font, in the middle of a word too") {
    auto const lines = set("aשb👍c");
    REQUIRE(lines.size() == 1);
    std::string text;
    for (auto const& run : lines[0]->runs) text += run.shaped->text;
    CHECK(text == "aשb👍c");
    CHECK_FALSE(has_missing_glyph(lines));
    CHECK(lines[0]->runs[0].shaped->face->postscript_name() == "GentiumBookPlus");
    CHECK(lines[0]->runs[1].shaped->face->postscript_name() == "NotoSerifHebrew-Regular");
}

TEST_CASE("marks stay with their letter in the font that stands in") {
    auto const lines = set("שָׁלוֹם");
    auto const& run = shaped(lines);                      // one run
    CHECK(run.face->postscript_name() == "NotoSerifHebrew-Regular");
    CHECK_FALSE(has_missing_glyph(lines));
}

TEST_CASE("a word in a font that stands in is shaped as a whole") {
    auto const lines = set("नमस्ते", lato);
    auto const& run = shaped(lines);
    CHECK(run.face->postscript_name() == "NotoSansDevanagari-Regular");
    CHECK_FALSE(has_missing_glyph(lines));
    CHECK(set("ภาษาไทย", lato)[0]->runs[0].shaped->face->postscript_name() == "NotoSansThai-Regular");
}

TEST_CASE("a character that no font has is an error that names it and its place") {
    auto given = paragraph("fine \uE123\uE123 and \U0010FFFD too");
    given.where = SourceSpan{std::make_shared<std::string const>("a.yaml"), 3, 7};
    auto const problems = problems_of(given);
    REQUIRE(problems.size() == 2);                        // each once
    CHECK(problems[0].message == "no installed font has the character U+E123");
    CHECK(problems[1].message == "no installed font has the character U+10FFFD");
    CHECK(problems[0].where.line == 3);
    CHECK(problems[0].where.column == 7);
    REQUIRE(problems[0].hints.size() == 1);
    CHECK(problems[0].hints[0].find("`fonts-noto-core`") != std::string::npos);
}

TEST_CASE("a missing character is missed again when the word is remembered") {
    text::Shaper shaper{installed_fonts()};
    CHECK_FALSE(shaper.break_lines(paragraph("x\uE123")));
    CHECK_FALSE(shaper.break_lines(paragraph("x\uE123")));
    CHECK(shaper.break_lines(paragraph("x")));
}

TEST_CASE("a visible character that no font has is shown in the message") {
    text::Shaper shaper{std::make_shared<text::Fonts>(std::vector<std::filesystem::path>{"/usr/share/fonts"})};
    auto const lines = shaper.break_lines(paragraph("ש"));   // without fontconfig nothing stands in
    REQUIRE_FALSE(lines);
    CHECK(lines.error()[0].message == "no installed font has the character `ש` (U+05E9)");
    auto const smile = shaper.break_lines(paragraph("\U0001F642"));
    REQUIRE_FALSE(smile);
    CHECK(smile.error()[0].message == "the emoji `\U0001F642` (U+1F642) cannot be printed");
}

TEST_CASE("characters that draw nothing need no glyph") {
    for (char const* const sample : {"a\u200Bb", "a\u200Db", "a\u2060b", "soft\u00ADhyphen", "a\uFE0Fb", "a\x01z",
                                     "a\x7Fz", "\u200E", "a\u3164z", "\uFEFFa", "a\U000E0001z"}) {
        for (auto const& font : {gentium, lato}) {
            auto const lines = set(sample, font);
            INFO(sample);
            CHECK_FALSE(has_missing_glyph(lines));
            CHECK(visible(*lines.at(0)) == sample);
        }
    }
    CHECK(width_of("a\u200Bb") == Approx(width_of("a") + width_of("b")));
    CHECK(width_of("a\x01") == Approx(width_of("a")));
    CHECK(width_of("a\tb") == Approx(width_of("a b")));
}

TEST_CASE("a font that is not installed is an error at the paragraph's place") {
    auto given = paragraph("text", {"No Such Family", 400, false});
    given.where = SourceSpan{nullptr, 5, 2};
    auto const problems = problems_of(given);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].message == "the font `No Such Family` is not installed");
    CHECK(problems[0].where.line == 5);
    given.spans.insert(given.spans.begin(), {2, {"No Such Family", 400, false}, Pt{12}, black, -1});
    CHECK(problems_of(given).size() == 1);                // missing once, however many spans want it

    text::Shaper shaper{installed_fonts()};
    auto const face = shaper.face({"No Such Family", 400, false}, SourceSpan{nullptr, 8, 1});
    REQUIRE_FALSE(face);
    CHECK(face.error()[0].where.line == 8);
    CHECK(shaper.face(lato, {}).value()->postscript_name() == "Lato-Regular");
}

TEST_CASE("a span carries its font, size, colour and link to its runs") {
    std::string_view const source = "plain bold";
    auto given = paragraph(source);
    given.spans = {{6, gentium, Pt{10}, black, -1}, {10, {"Lato", 700, false}, Pt{20}, Colour{1, 2, 3}, 7}};
    auto const lines = set(given);
    auto const& last = lines.at(0)->runs.back();
    CHECK(last.shaped->text == "bold");
    CHECK(last.shaped->face->postscript_name() == "Lato-Bold");
    CHECK(last.size == Pt{20});
    CHECK(last.colour == Colour{1, 2, 3});
    CHECK(last.link == 7);
    CHECK(lines[0]->runs.front().link == -1);
}

TEST_CASE("a span may begin inside a word, which still is not broken there") {
    auto given = paragraph("aaaa bbbbcccc", gentium, Pt{60});
    given.spans = {{9, gentium, Pt{10}, black, -1}, {13, {"Gentium Book Plus", 700, false}, Pt{10}, black, -1}};
    given.measure = Pt{width_of("aaaa bbbbc")};
    CHECK(visible(set(given)) == std::vector<std::string>{"aaaa", "bbbbcccc"});
}

TEST_CASE("equal ink has an equal hash, and any other ink another") {
    auto const base = set("some words")[0]->hash;
    CHECK(set("some words")[0]->hash == base);
    CHECK(set("some words ")[0]->hash == base);          // the space at the end is not drawn
    CHECK(set("some word")[0]->hash != base);
    CHECK(set("some words", lato)[0]->hash != base);
    auto given = paragraph("some words");
    given.spans[0].size = Pt{11};
    CHECK(set(given)[0]->hash != base);
    given = paragraph("some words");
    given.spans[0].colour = Colour{0, 0, 1};
    CHECK(set(given)[0]->hash != base);
    given = paragraph("some words");
    given.spans[0].link = 0;
    CHECK(set(given)[0]->hash != base);
    given = paragraph("some words");
    given.first_indent = Pt{1};
    CHECK(set(given)[0]->hash != base);
}

TEST_CASE("what was shaped before changes nothing") {
    text::Shaper fresh{installed_fonts()}, used{installed_fonts()};
    for (char const* const other : {"שלום world", "office AV", "x\uE123", "a bb ccc"}) {
        auto given = paragraph(other, lato, Pt{30});
        static_cast<void>(used.break_lines(given));
    }
    auto const given = paragraph("office שלום AV world a bb ccc", gentium, Pt{50});
    auto const a = fresh.break_lines(given).value(), b = used.break_lines(given).value();
    REQUIRE(a.size() == b.size());
    for (std::size_t i = 0; i < a.size(); ++i) CHECK(a[i]->hash == b[i]->hash);
}

TEST_CASE("a word is shaped once and shared") {
    text::Shaper shaper{installed_fonts()};
    auto const first = shaper.break_lines(paragraph("again and again")).value();
    auto const second = shaper.break_lines(paragraph("again")).value();
    CHECK(first[0]->runs.front().shaped == first[0]->runs.back().shaped);
    CHECK(first[0]->runs.front().shaped == second[0]->runs.front().shaped);
}

TEST_CASE("shapers of several threads share the fonts and agree") {
    auto const fonts = std::make_shared<text::Fonts const>();
    std::vector<std::uint64_t> hashes(4);
    std::vector<std::thread> threads;
    for (auto& hash : hashes) {
        threads.emplace_back([&hash, &fonts] {
            text::Shaper shaper{fonts};
            auto const given = paragraph("office AV שלום नमस्ते");
            if (auto const lines = shaper.break_lines(given)) hash = lines->front()->hash;
        });
    }
    for (auto& thread : threads) thread.join();
    CHECK(hashes[0] != 0);
    CHECK(hashes == std::vector<std::uint64_t>(4, hashes[0]));
}
