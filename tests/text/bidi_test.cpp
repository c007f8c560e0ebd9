#include <string>

#include "text/setting.hpp"

using namespace attune;
using namespace attune::test;
using Texts = std::vector<std::string>;

namespace {

/// Texts of the runs from left to right.
Texts runs_of(text::Line const& line) {
    Texts out;
    for (auto const& run : line.runs) out.push_back(run.shaped->text);
    return out;
}

void check_runs_touch(text::Line const& line) {
    for (std::size_t i = 1; i < line.runs.size(); ++i) {
        CHECK(line.runs[i].x.value == Approx((line.runs[i - 1].x + line.runs[i - 1].advance).value));
    }
}

}  // namespace

TEST_CASE("a Hebrew paragraph runs from the right edge to the left") {
    auto const lines = set("שלום עולם", gentium, Pt{200});
    REQUIRE(lines.size() == 1);
    auto const& line = *lines[0];
    CHECK(line.right_to_left);
    CHECK(runs_of(line) == Texts{"עולם", " ", "שלום"});
    check_runs_touch(line);
    CHECK(line.runs.front().x.value == Approx(200 - line.width.value));
    CHECK((line.runs.back().x + line.runs.back().advance).value == Approx(200));
    for (auto const& run : line.runs) CHECK(run.shaped->right_to_left);
    auto const& word = *line.runs.back().shaped;
    REQUIRE(word.glyphs.size() == 4);
    CHECK(word.glyphs.front().cluster == 6);             // the last letter stands leftmost
    CHECK(word.glyphs.back().cluster == 0);
}

TEST_CASE("Arabic letters join") {
    auto const alone = set("ه"), three = set("ههه");
    auto const& joined = shaped(three);
    REQUIRE(joined.glyphs.size() == 3);
    auto const isolated = shaped(alone).glyphs.at(0).id;
    CHECK(joined.glyphs[0].id != joined.glyphs[1].id);   // final, medial, initial
    CHECK(joined.glyphs[1].id != joined.glyphs[2].id);
    CHECK(joined.glyphs[0].id != joined.glyphs[2].id);
    for (auto const& glyph : joined.glyphs) CHECK(glyph.id != isolated);
}

TEST_CASE("a Latin paragraph keeps its direction round a Hebrew word") {
    auto const lines = set("say שלום עולם now", gentium, Pt{300});
    CHECK_FALSE(lines.at(0)->right_to_left);
    CHECK(runs_of(*lines[0]) == Texts{"say", " ", "עולם", " ", "שלום", " ", "now"});
    CHECK(lines[0]->runs[0].x == Pt{0});
    check_runs_touch(*lines[0]);
}

TEST_CASE("numbers and Latin words in an Arabic line read from left to right, brackets are mirrored") {
    auto const lines = set("رقم (123) abc def", gentium, Pt{300});
    auto const& line = *lines.at(0);
    CHECK(line.right_to_left);
    CHECK(runs_of(line) == Texts{"abc", " ", "def", " ", ")", "123", "(", " ", "رقم"});
    check_runs_touch(line);
    auto const glyph_of = [](char const* text) { return shaped(set(text)).glyphs.at(0).id; };
    CHECK(line.runs[4].shaped->glyphs.at(0).id == glyph_of("("));   // ")" is drawn as "(" at the left
    CHECK(line.runs[6].shaped->glyphs.at(0).id == glyph_of(")"));
    CHECK_FALSE(line.runs[5].shaped->right_to_left);
}

TEST_CASE("lines are broken in reading order and each is turned by itself") {
    auto const lines = set("אחת שתיים שלוש", gentium, Pt{width_of("אחת שתיים") + 0.01});
    REQUIRE(lines.size() == 2);
    CHECK(runs_of(*lines[0]) == Texts{"שתיים", " ", "אחת"});
    CHECK(runs_of(*lines[1]) == Texts{"שלוש"});
    CHECK(lines[0]->begin == 0);
    CHECK(lines[1]->begin == lines[0]->end);
    CHECK((lines[1]->runs[0].x + lines[1]->runs[0].advance).value == Approx(width_of("אחת שתיים") + 0.01));
}

TEST_CASE("the first line of a right-to-left paragraph is indented at the right") {
    auto given = paragraph("שלום", gentium, Pt{100});
    given.first_indent = Pt{15};
    auto const lines = set(given);
    auto const& line = *lines.at(0);
    CHECK((line.runs[0].x + line.runs[0].advance).value == Approx(85));
    CHECK(line.width.value == Approx(15 + width_of("שלום")));
}

TEST_CASE("a filling box in a right-to-left line reaches the left edge") {
    auto given = paragraph("שלום \uFFFC", gentium, Pt{100});
    given.boxes = {{Pt{10}, true}};
    auto const lines = set(given);
    auto const& line = *lines.at(0);
    CHECK(line.boxes.at(0).x.value == Approx(0).margin(1e-9));
    CHECK((line.runs.back().x + line.runs.back().advance).value == Approx(100));
}

TEST_CASE("a Latin line after a forced break keeps the Hebrew paragraph's direction") {
    auto const lines = set("שלום\nabc", gentium, Pt{100});
    REQUIRE(lines.size() == 2);
    CHECK(lines[1]->right_to_left);
    CHECK((lines[1]->runs[0].x + lines[1]->runs[0].advance).value == Approx(100));
}

TEST_CASE("fonts that stand in for parts of a right-to-left word are placed from right to left") {
    auto const lines = set("שלום״א", lato, Pt{100});     // gershayim inside an abbreviation
    CHECK_FALSE(has_missing_glyph(lines));
    check_runs_touch(*lines.at(0));
    auto const mixed = set("ש\u2713ל", lato, Pt{100});
    check_runs_touch(*mixed.at(0));
    CHECK(mixed[0]->runs.front().shaped->text == "ל");
    CHECK(mixed[0]->runs.back().shaped->text == "ש");
}

TEST_CASE("a long right-to-left word is broken in reading order") {
    std::string word;
    for (int i = 0; i < 20; ++i) word += i < 10 ? "א" : "ת";
    auto const lines = set(word, gentium, Pt{40});
    REQUIRE(lines.size() > 2);
    CHECK(lines.front()->runs.front().shaped->text.starts_with("א"));
    CHECK(lines.back()->runs.front().shaped->text.ends_with("ת"));
    for (auto const& line : lines) CHECK(line->width <= Pt{40.01});
}
