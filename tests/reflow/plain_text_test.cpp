#include "reflow/plain_text.hpp"

#include "reflow/small_flow.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using flow::TextStyle;

namespace {

/// Without the title, which stands first.
std::string text_of(flow::Blocks blocks) {
    auto const whole = reflow::plain_text(flow_of(std::move(blocks)));
    return whole.starts_with("Test\n====\n\n") ? whole.substr(11) : whole;
}

}  // namespace

TEST_CASE("lines break at 72 characters, not bytes, and never inside a bound pair") {
    std::string word(20, 'x');
    std::string umlauts;
    for (int i = 0; i < 30; ++i) umlauts += "\u00FC";
    CHECK(text_of({words(umlauts + " " + word + " " + word + " end")}) == umlauts + " " + word + " " + word + "\nend\n");
    CHECK(text_of({words(std::string(69, 'y') + " 5\u00A0minutes")}) == std::string(69, 'y') + "\n5 minutes\n");
    CHECK(text_of({words(std::string(90, 'z') + " on")}) == std::string(90, 'z') + "\non\n");
    CHECK(text_of({words("one\ntwo")}) == "one\ntwo\n");
}

TEST_CASE("headings are underlined as long as they are") {
    CHECK(text_of({words(TextStyle::title, "Caf\u00E9"), words(TextStyle::section_heading, "One"),
                   words(TextStyle::subsection_heading, "Two"), words("Text")}) ==
          "Caf\u00E9\n====\n\nOne\n---\n\nTwo\n~~~\n\nText\n");
}

TEST_CASE("lists have their marks, and further lines stand below the words") {
    using enum flow::Marker::Kind;
    CHECK(text_of({item(disc, "a"), item(text, "b", "1."), item(text, "c", "2."), item(tick_box, "d"), item(choice_circle, "e")}) ==
          "- a\n\n1. b\n2. c\n\n- [ ] d\n\n( ) e\n");
    CHECK(text_of({item(tick_box, std::string(60, 'x') + " second")}) == "- [ ] " + std::string(60, 'x') + "\n      second\n");
}

TEST_CASE("places to write are marked") {
    auto blank = flow::plain(TextStyle::item, "We try it on \uFFFC");
    blank.inlines = {{flow::Inline::Kind::blank, {}, true, -1}};
    CHECK(text_of({{blank}, words("What helped?"), {flow::WritingLines{}}}) == "We try it on ____\n\nWhat helped?\n____\n");
}

TEST_CASE("tables are told row by row") {
    flow::Table table;
    table.columns.resize(3);
    table.head = {{{{words("Day")}, {words("Close"), words("0\u201310")}, {words("Next")}}}};
    table.rows = {{{{words("Monday")}}}};
    CHECK(text_of({{table}}) == "- Day: Monday; Close 0\u201310: ____; Next: ____\n");
    table.row_heads = true;
    table.head[0].cells[0].clear();
    table.rows[0].fields = {nullptr, field(flow::Field::Kind::tick, "t", "Monday")};
    CHECK(text_of({{table}}) == "- Monday. Close 0\u201310: [ ]\n");
}

TEST_CASE("drawings are told in words, with what is to be answered") {
    flow::Canvas canvas;
    canvas.alt = "A scale";
    canvas.items = {flow::Canvas::Answer{choice("r", "How?", "0", "0"), {}}, flow::Canvas::Answer{choice("r", "How?", "1", "1"), {}},
                    flow::Canvas::Answer{field(flow::Field::Kind::lines, "w", "Sam: why"), {}}};
    CHECK(text_of({{canvas}}) == "[Figure: A scale]\n\n( ) 0 ( ) 1\nSam: why: ____\n");
}

TEST_CASE("a link tells where it leads") {
    auto paragraph = flow::plain(TextStyle::body, "Read more");
    paragraph.links = {"https://example.org"};
    paragraph.spans = {{5, TextStyle::body}, {9, TextStyle::body, false, false, 0}};
    CHECK(text_of({{paragraph}}) == "Read more (https://example.org)\n");
}

TEST_CASE("the letterhead stands first, the foot lines last") {
    auto flow = flow_of({words("Text")});
    flow.furniture.letterhead = {words(TextStyle::letterhead_name, "Practice"), words(TextStyle::letterhead_line, "Street")};
    flow.furniture.foot = {flow::plain(TextStyle::footer, "In danger: 999."), flow::plain(TextStyle::footer, "Practice: 01.")};
    CHECK(reflow::plain_text(flow) == "Practice\nStreet\n\nTest\n====\n\nText\n\nIn danger: 999.\nPractice: 01.\n");
}
