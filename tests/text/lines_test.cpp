#include <string>

#include "text/setting.hpp"

using namespace attune;
using namespace attune::test;
using Texts = std::vector<std::string>;

namespace {

/// As wide as `text`, which then fits exactly.
Pt as_wide_as(std::string_view text) { return Pt{width_of(text)}; }

Lines set_with_boxes(std::string_view text, std::vector<text::InlineBox> boxes, Pt measure) {
    auto given = paragraph(text, gentium, measure);
    given.boxes = std::move(boxes);
    return set(given);
}

}  // namespace

TEST_CASE("lines are filled with as many words as fit") {
    CHECK(visible(set("one two three fourth", gentium, as_wide_as("one two three"))) ==
          Texts{"one two three", "fourth"});
    CHECK(visible(set("one two three fourth", gentium, as_wide_as("one two three") - Pt{0.1})) ==
          Texts{"one two", "three fourth"});
    CHECK(visible(set("one two", gentium, as_wide_as("one two"))) == Texts{"one two"});
}

TEST_CASE("spaces at the end of a line take no room and are not drawn") {
    auto const lines = set("one   one  ", gentium, as_wide_as("one"));
    REQUIRE(visible(lines) == Texts{"one", "one"});
    CHECK(lines[0]->width.value == Approx(width_of("one")));
    CHECK(lines[0]->begin == 0);
    CHECK(lines[0]->end == 6);
    CHECK(lines[1]->begin == 6);
    CHECK(lines[1]->end == 11);
}

TEST_CASE("spaces at the start of a paragraph are kept") {
    CHECK(visible(set("  one")) == Texts{"  one"});
    CHECK(set("  one")[0]->width.value == Approx(width_of("one") + 2 * (width_of("a a") - 2 * width_of("a"))));
}

TEST_CASE("a line feed ends a line and is not drawn") {
    CHECK(visible(set("one\ntwo")) == Texts{"one", "two"});
    CHECK(visible(set("one \n two")) == Texts{"one", " two"});
    CHECK(visible(set("one\n\ntwo")) == Texts{"one", "", "two"});
    CHECK(visible(set("one\n")) == Texts{"one"});
    CHECK(visible(set("\n")) == Texts{""});
}

TEST_CASE("an empty text has no lines, a text of spaces an empty one") {
    CHECK(set("").empty());
    auto const lines = set("   ");
    REQUIRE(lines.size() == 1);
    CHECK(lines[0]->runs.empty());
    CHECK(lines[0]->width == Pt{0});
    CHECK(lines[0]->end == 3);
}

TEST_CASE("a no-break space keeps words together") {
    CHECK(visible(set("take 10\u00A0mg daily", gentium, as_wide_as("take 10 m"))) ==
          Texts{"take", "10\u00A0mg", "daily"});
}

TEST_CASE("the first line begins at its indent") {
    auto given = paragraph("one two three", gentium, as_wide_as("two three"));
    given.first_indent = Pt{20};
    auto const lines = set(given);
    CHECK(visible(lines) == Texts{"one", "two three"});
    CHECK(lines[0]->runs[0].x == Pt{20});
    CHECK(lines[0]->width.value == Approx(20 + width_of("one")));
    CHECK(lines[1]->runs[0].x == Pt{0});
}

TEST_CASE("a negative first indent hangs the first line to the left") {
    auto given = paragraph("one two three", gentium, as_wide_as("two three"));
    given.first_indent = -Pt{20};
    auto const lines = set(given);
    CHECK(lines[0]->runs[0].x == Pt{-20});
    CHECK(visible(lines)[0] == "one two three");
}

TEST_CASE("a short last word takes one down from the line above") {
    // Greedy alone would leave "it." on the last line.
    auto const lines = set("We can talk about it.", gentium, as_wide_as("We can talk about"));
    CHECK(visible(lines) == Texts{"We can talk", "about it."});
    CHECK(lines[0]->end == lines[1]->begin);
    CHECK(visible(set("We can talk about that.", gentium, as_wide_as("We can talk about"))) ==
          Texts{"We can talk", "about that."});
}

TEST_CASE("nothing is pulled down for a last word of five letters, or one of several") {
    CHECK(visible(set("We can talk about these.", gentium, as_wide_as("We can talk about"))) ==
          Texts{"We can talk about", "these."});
    CHECK(visible(set("We can talk about it so", gentium, as_wide_as("We can talk about"))) ==
          Texts{"We can talk about", "it so"});
}

TEST_CASE("the line above keeps two words, or its word is not pulled down") {
    CHECK(visible(set("Talk about it.", gentium, as_wide_as("Talk about"))) == Texts{"Talk about", "it."});
}

TEST_CASE("a word is not pulled down over a forced break, nor where it does not fit") {
    CHECK(visible(set("We can talk about\nit.")) == Texts{"We can talk about", "it."});
    CHECK(visible(set("a bb notwithstanding it.", gentium, as_wide_as("a bb notwithstanding"))) ==
          Texts{"a bb", "notwithstanding it."});
    CHECK(visible(set("i i wwwww WWWW", gentium, as_wide_as("i i wwwww"))) == Texts{"i i wwwww", "WWWW"});
}

TEST_CASE("a hyphenated word counts as one word") {
    CHECK(visible(set("We can talk well-being up.", gentium, as_wide_as("We can talk well-being"))) ==
          Texts{"We can talk", "well-being up."});
}

TEST_CASE("balanced lines are of even length and not more of them") {
    std::string_view const title = "What happens between two people when one pulls away";
    auto given = paragraph(title, gentium, as_wide_as("What happens between two people when one"));
    auto const greedy = set(given);
    REQUIRE(visible(greedy) == Texts{"What happens between two people when one", "pulls away"});
    given.balance = true;
    auto const even = set(given);
    CHECK(visible(even) == Texts{"What happens between two", "people when one pulls away"});
    CHECK(even.size() == greedy.size());
}

TEST_CASE("balance leaves a single line alone and keeps forced breaks") {
    auto given = paragraph("One line only");
    given.balance = true;
    CHECK(visible(set(given)) == Texts{"One line only"});
    given = paragraph("First\nand the second");
    given.balance = true;
    CHECK(visible(set(given)) == Texts{"First", "and the second"});
}

TEST_CASE("a word wider than the measure is broken between letters, and no letter is lost") {
    std::string const word(500, 'n');
    auto const lines = set(word, gentium, as_wide_as(std::string(40, 'n')));
    REQUIRE(lines.size() == 13);
    std::string all;
    for (auto const& line : lines) {
        CHECK(line->width <= as_wide_as(std::string(40, 'n')) + Pt{0.01});
        all += visible(*line);
    }
    CHECK(all == word);
    CHECK(visible(*lines.front()).size() == 40);
}

TEST_CASE("a long word begins on a line of its own and the text goes on after it") {
    auto const texts = visible(set("see aaaaaaaaaaaaaaaaaaaa end", gentium, as_wide_as("aaaaaaaa")));
    CHECK(texts == Texts{"see", "aaaaaaaa", "aaaaaaaa", "aaaa end"});
}

TEST_CASE("a long word keeps letters and their marks together") {
    std::string word;
    for (int i = 0; i < 30; ++i) word += "q\u0303";
    for (auto const& line : visible(set(word, lato, Pt{20}))) {
        CHECK(line.starts_with("q"));
        CHECK(line.ends_with("\u0303"));
    }
}

TEST_CASE("names of forty letters fit into narrow columns somehow") {
    auto const lines = set("Wolfeschlegelsteinhausenbergerdorffsen-Ba and Bo", gentium, Pt{60});
    std::string all;
    for (auto const& line : lines) {
        CHECK(line->width <= Pt{60.01});
        all += visible(*line) + "/";
    }
    CHECK(all.ends_with("and Bo/"));
}

TEST_CASE("a long word of several styles and scripts is broken like any other") {
    std::string const source = std::string(30, 'm') + "שלוםשלוםשלום" + std::string(30, 'm');
    auto given = paragraph(source, gentium, Pt{50});
    given.spans = {{10, gentium, Pt{10}, black, -1},
                   {static_cast<std::uint32_t>(source.size()), lato, Pt{14}, black, -1}};
    std::size_t bytes = 0;
    for (auto const& line : set(given)) {
        CHECK(line->width <= Pt{50.01});
        for (auto const& run : line->runs) bytes += run.shaped->text.size();
    }
    CHECK(bytes == source.size());
}

TEST_CASE("a measure of nothing still sets every letter") {
    for (double const measure : {0.0, -50.0, 1e-9}) {
        CHECK(visible(set("abc de", gentium, Pt{measure})) == Texts{"a", "b", "c", "d", "e"});
        auto given = paragraph("abc de", gentium, Pt{measure});
        given.balance = true;
        CHECK(set(given).size() == 5);
    }
    auto const boxes = set_with_boxes("a\uFFFCb", {{Pt{30}, true}}, Pt{0});
    REQUIRE(boxes.size() == 3);
    CHECK(boxes[1]->boxes[0].width == Pt{30});
}

TEST_CASE("a box takes its width on the line") {
    auto const lines = set_with_boxes("a \uFFFC b", {{Pt{30}, false}}, Pt{500});
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0]->boxes.size() == 1);
    CHECK(lines[0]->boxes[0].index == 0);
    CHECK(lines[0]->boxes[0].x.value == Approx(width_of("a a") - width_of("a")));
    CHECK(lines[0]->boxes[0].width == Pt{30});
    CHECK(lines[0]->width.value == Approx(width_of("a a") - width_of("a") + 30 + width_of("a b") - width_of("a")));
    CHECK(visible(lines) == Texts{"a  b"});
}

TEST_CASE("a box goes to the next line when it does not fit, and punctuation stays with it") {
    auto const lines = set_with_boxes("I feel \uFFFC.", {{Pt{40}, false}}, Pt{50});
    REQUIRE(lines.size() == 2);
    CHECK(lines[0]->boxes.empty());
    CHECK(lines[1]->boxes.size() == 1);
    CHECK(visible(lines) == Texts{"I feel", "."});
}

TEST_CASE("a filling box takes what is left of its line") {
    auto const lines = set_with_boxes("I feel \uFFFC", {{Pt{20}, true}}, Pt{200});
    REQUIRE(lines.size() == 1);
    auto const& box = lines[0]->boxes.at(0);
    CHECK((box.x + box.width).value == Approx(200));
    CHECK(lines[0]->width == Pt{200});
}

TEST_CASE("several filling boxes share a line evenly, whatever follows them") {
    auto const lines = set_with_boxes("from \uFFFC to \uFFFC.", {{Pt{10}, true}, {Pt{10}, true}}, Pt{200});
    REQUIRE(lines.size() == 1);
    REQUIRE(lines[0]->boxes.size() == 2);
    CHECK(lines[0]->boxes[0].width.value == Approx(lines[0]->boxes[1].width.value));
    auto const& dot = lines[0]->runs.back();
    CHECK((dot.x + dot.advance).value == Approx(200));
}

TEST_CASE("a filling box has at least its own width") {
    auto const lines = set_with_boxes("I feel \uFFFC and so on", {{Pt{60}, true}}, Pt{70});
    for (auto const& line : lines) {
        for (auto const& box : line->boxes) CHECK(box.width >= Pt{60});
        CHECK(line->width <= Pt{70.01});
    }
}

TEST_CASE("boxes are numbered through the paragraph") {
    text::InlineBox const box{Pt{40}, false};
    auto const lines = set_with_boxes("\uFFFC \uFFFC \uFFFC", {box, box, box}, Pt{50});
    REQUIRE(lines.size() == 3);
    for (std::uint32_t i = 0; i < 3; ++i) CHECK(lines[i]->boxes.at(0).index == i);
}

TEST_CASE("a box without a description draws nothing") {
    auto const lines = set_with_boxes("a\uFFFCb", {}, Pt{100});
    CHECK(lines.at(0)->boxes.empty());
    CHECK(lines[0]->width.value == Approx(width_of("a") + width_of("b")));
}

TEST_CASE("no short word is pulled down beside a box") {
    auto const lines = set_with_boxes("We can talk about \uFFFC", {{Pt{20}, false}}, as_wide_as("We can talk about"));
    CHECK(visible(lines) == Texts{"We can talk about", ""});
}
