#include "schema/record.hpp"

#include "sample.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::schema;
using namespace attune::schema::test;

namespace {

Sheet good(std::string_view text) {
    auto const tree = parse(text, "t.yaml");
    if (!tree) for (auto const& mistake : tree.error()) UNSCOPED_INFO(to_string(mistake));
    REQUIRE(tree);
    auto sheet = read<Sheet>(*tree);
    if (!sheet) for (auto const& mistake : sheet.error()) UNSCOPED_INFO(to_string(mistake));
    REQUIRE(sheet);
    return *std::move(sheet);
}

}  // namespace

TEST_CASE("what is left out has the member's own initial value") {
    auto const sheet = good("id: tiny\ntitle: Tiny\n");
    CHECK(sheet.id == "tiny");
    CHECK(sheet.title.markdown == "Tiny");
    CHECK(sheet.title.where.line == 2);
    CHECK(sheet.title.where.column == 8);
    CHECK(sheet.where.line == 1);
    CHECK(sheet.tone == Tone::calm);
    CHECK(sheet.margin == Pt::from_mm(20));
    CHECK(sheet.tags == std::vector<std::string>{"new"});
    CHECK_FALSE(sheet.checked);
    CHECK(sheet.numbered);
}

TEST_CASE("every kind of field is read") {
    auto const sheet = good(
        "id: full\ntitle: 12\nnote: no\nlanguage: pt-BR\ntone: warm\nspace: 0.75\nmargin: 1.5 cm\naccent: \"#FF8000\"\n"
        "checked: 2024-02-29\nnumbered: no\ntags: []\ngrid: [[1, 2], [], [3]]\nlabels: {0: calm, 10: \"very {full}\"}\n"
        "steps:\n  - Breathe out\n  - {text: Look around, minutes: 3}\n");
    CHECK(sheet.title.markdown == "12");        // a plain number or truth value is still text where text is wanted
    CHECK(sheet.note == "no");
    CHECK(sheet.language == "pt-BR");
    CHECK(sheet.tone == Tone::warm);
    CHECK(sheet.space == 0.75);
    CHECK(sheet.margin == Pt::from_mm(15));
    CHECK(sheet.accent == Colour{255, 128, 0});
    CHECK(sheet.checked ==
          std::chrono::year_month_day{std::chrono::year{2024}, std::chrono::month{2}, std::chrono::day{29}});
    CHECK_FALSE(sheet.numbered);
    CHECK(sheet.tags.empty());
    CHECK(sheet.grid == std::vector<std::vector<int>>{{1, 2}, {}, {3}});
    REQUIRE(sheet.labels.size() == 2);
    CHECK(sheet.labels[1].first == "10");
    CHECK(sheet.labels[1].second.markdown == "very {full}");
    REQUIRE(sheet.steps.size() == 2);
    CHECK(sheet.steps[0].text.markdown == "Breathe out");
    CHECK(sheet.steps[0].text.where.line == 15);
    CHECK(sheet.steps[1].minutes == 3);
}

TEST_CASE("blocks mix bare text and mappings, and hold each other") {
    auto const sheet = good(
        "id: b\ntitle: B\nblocks:\n  - Hello\n  - type: lines\n    id: q1\n    prompt: Why?\n    width: 100 mm\n"
        "  - type: box\n    blocks:\n      - type: box\n        title: Inner\n        blocks: [deep]\n");
    REQUIRE(sheet.blocks.size() == 3);
    CHECK(std::get<Paragraph>(sheet.blocks[0]).text.markdown == "Hello");
    auto const& lines = std::get<Lines>(sheet.blocks[1]);
    CHECK(lines.common.id == "q1");
    CHECK(lines.width == Pt::from_mm(100));
    CHECK(lines.lines == 4);
    CHECK(lines.where.line == 5);
    CHECK(lines.where.column == 5);
    auto const& inner = std::get<Box>(std::get<Box>(sheet.blocks[2]).blocks[0]);
    CHECK(inner.title.markdown == "Inner");
    CHECK(std::get<Paragraph>(inner.blocks[0]).text.markdown == "deep");
}

TEST_CASE("a warning does not refuse the value") {
    Diagnostics out;
    Rating rating;
    CHECK(read(*parse("{prompt: x, low: 0, high: 50}", "t"), rating, out));
    REQUIRE(out.size() == 1);
    CHECK(out[0].severity == Severity::warning);
    CHECK(rating.high == 50);
}

TEST_CASE("checks wait until all fields are good") {
    Diagnostics out;
    Rating rating;
    CHECK_FALSE(read(*parse("{prompt: x, low: 10, high: many}", "t"), rating, out));
    REQUIRE(out.size() == 1);
    CHECK(out[0].message == "`high` is `many`, not a whole number");
    out.clear();
    CHECK_FALSE(read(*parse("{prompt: x, low: 10}", "t"), rating, out));
    REQUIRE(out.size() == 1);
    CHECK(out[0].message == "`low` is 10, not below `high` 10");
    CHECK(out[0].where.column == 18);
}

TEST_CASE("a check of an included record is made too") {
    struct Outer { Rating rating; int extra = 0; };
    auto const table = Record<Outer>("outer", "").field("extra", &Outer::extra, "").include(&Outer::rating);
    Diagnostics out;
    Outer outer;
    CHECK_FALSE(static_cast<Shape const&>(table).read(*parse("{prompt: x, low: 9, high: 3}", "t"), &outer, {}, {out}));
    REQUIRE(out.size() == 1);
    CHECK(out[0].message == "`low` is 9, not below `high` 3");
}

TEST_CASE("a length has a unit and survives being written") {
    CHECK(parse_length("12 mm") == Pt::from_mm(12));
    CHECK(parse_length("12mm") == Pt::from_mm(12));
    CHECK(parse_length("1.5 cm") == Pt::from_mm(15));
    CHECK(parse_length("10 pt") == Pt{10});
    CHECK(parse_length("-3 pt") == Pt{-3});
    for (auto const* wrong : {"12", "", "mm", " mm", "12 in", "twelve mm", "1e3 mm", "12 m m", "12 mm ", "1,5 cm"}) {
        INFO(wrong);
        CHECK_FALSE(parse_length(wrong));
    }
    CHECK(format_length(Pt::from_mm(12)) == "12 mm");
    CHECK(format_length(Pt::from_mm(0.5)) == "0.5 mm");
    CHECK(format_length(Pt{10.123456789}) == "10.123456789 pt");
    CHECK(format_length(Pt{0}) == "0 mm");
}

TEST_CASE("identifiers and language tags") {
    for (auto const* yes : {"a", "two-pulls", "w02"}) CHECK(identifier_format.accepts(yes));
    for (auto const* no : {"", "2a", "Two", "a_b", "a b", "-a", "é"}) CHECK_FALSE(identifier_format.accepts(no));
    CHECK(identifier_format.accepts(std::string(40, 'a')));
    CHECK_FALSE(identifier_format.accepts(std::string(41, 'a')));
    for (auto const* yes : {"en", "pt-BR", "zh-Hans", "zh-Hans-CN", "es-419", "fil"})
        CHECK(language_format.accepts(yes));
    for (auto const* no : {"", "e", "english", "EN", "en-", "en_GB", "en-G", "en-US-x-y"})
        CHECK_FALSE(language_format.accepts(no));
}
