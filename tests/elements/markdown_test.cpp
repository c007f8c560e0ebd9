#include <algorithm>
#include <array>

#include "looks.hpp"

#include "elements/markdown.hpp"

using namespace attune;
using namespace attune::elements;
using namespace attune::elements::test;
using namespace attune::literals;
using flow::TextStyle;

namespace {

flow::Paragraph set(std::string words, flow::Look const& look = calm(), TextStyle style = TextStyle::body) {
    Desk desk{look};
    auto paragraph = set_paragraph({std::move(words)}, style, desk.setting);
    REQUIRE(desk.problems.empty());
    REQUIRE(paragraph);
    return *paragraph;
}

/// As set, with no-break spaces shown as `~`.
std::string bound(std::string words) {
    auto text = set(std::move(words)).text;
    for (auto at = text.find("\u00A0"); at != std::string::npos; at = text.find("\u00A0")) text.replace(at, 2, "~");
    return text;
}

std::string mistakes(std::string words, bool lists = false) {
    std::string out;
    for (auto const& problem : check_markdown({std::move(words)}, lists)) out += problem.message + '\n';
    return out;
}

}  // namespace

TEST_CASE("a text without markup is one paragraph without spans") {
    auto const p = set("Small and steady works better than big and brave.");
    CHECK(p.text == "Small and steady works better than big and brave.");
    CHECK(p.style == TextStyle::body);
    CHECK(p.spans.empty());
}

TEST_CASE("emphasis, strong and links become spans that cover the whole text") {
    auto const p = set("One *slanted*, one **bold**, one [link](https://example.org/a).");
    CHECK(p.text == "One slanted, one bold, one link.");
    REQUIRE(p.spans.size() == 7);
    CHECK(p.spans[1].emphasis);
    CHECK(p.text.substr(p.spans[0].end, p.spans[1].end - p.spans[0].end) == "slanted");
    CHECK(p.spans[3].strong);
    CHECK_FALSE(p.spans[3].emphasis);
    CHECK(p.spans[5].link == 0);
    CHECK(p.links == std::vector<std::string>{"https://example.org/a"});
    CHECK(p.spans.back().end == p.text.size());
}

TEST_CASE("lines of a written paragraph are joined, and escapes print their character") {
    CHECK(set("one\ntwo\n").text == "one two");
    CHECK(set("3\\. What next?").text == "3. What next?");
    CHECK(set("\\*not slanted\\* &amp; so on").text == "*not slanted* & so on");
}

TEST_CASE("a name that looks like Markdown prints as it is when it comes escaped") {
    Desk desk;
    desk.setting.personalise = [](schema::Text const&) { return std::optional<std::string>{"\\*Jo\\* says *yes*"}; };
    auto const p = set_paragraph({"{a.name} says *yes*"}, TextStyle::body, desk.setting);
    REQUIRE(p);
    CHECK(p->text == "*Jo* says yes");
}

TEST_CASE("in a look without italics emphasis is set in quotation marks") {
    auto const p = set("may be thinking, *Are you still there?* The one", large());
    CHECK(p.text == "may be thinking, “Are you still there?” The one");
    CHECK(std::none_of(p.spans.begin(), p.spans.end(), [](auto const& span) { return span.emphasis; }));
    SECTION("but not a second time") {
        CHECK(set("says, “*Thanks for telling me.*”", large()).text == "says, “Thanks for telling me.”");
        CHECK(set("says, *“Thanks.”* Then", large()).text == "says, “Thanks.” Then");
    }
    SECTION("and not the journals of a source note") {
        CHECK(set("*Psychological Assessment* 3(2)", large(), TextStyle::source).text ==
              "Psychological Assessment 3(2)");
    }
    SECTION("strong words keep their place") {
        auto const q = set("*a* **b** c", large());
        CHECK(q.text == "“a” b c");
        REQUIRE(q.spans.size() >= 2);
        auto const strong = std::find_if(q.spans.begin(), q.spans.end(), [](auto const& span) { return span.strong; });
        REQUIRE(strong != q.spans.begin());
        CHECK(q.text.substr((strong - 1)->end, strong->end - (strong - 1)->end) == "b");
    }
}

TEST_CASE("spaces do not break between a number and what it counts or names") {
    CHECK(bound("Take 10 minutes and 2 mm") == "Take 10~minutes and 2~mm");
    CHECK(bound("See section 4, or Step 3 on page 2.") == "See section~4, or Step~3 on page~2.");
    CHECK(bound("Page 2 of 9") == "Page~2~of~9");
    CHECK(bound("Call 01632 960 123 or 116 123.") == "Call 01632~960~123 or 116~123.");
    CHECK(bound("J. M. Smith and K. Lee") == "J.~M.~Smith and K.~Lee");
}

TEST_CASE("spaces of running prose break as ever") {
    CHECK(bound("Rate each one: 0 is easy, 10 is far too much.") == "Rate each one: 0 is easy, 10 is far too much.");
    CHECK(bound("So do I. Then we go on.") == "So do I. Then we go on.");
    CHECK(bound("Ask Partner A. Then swap.") == "Ask Partner A. Then swap.");
    CHECK(bound("In 2024 couples were asked") == "In 2024 couples were asked");
    CHECK(bound("At the end of 9 talks") == "At the end of 9 talks");
    CHECK(bound("the 1990s. A study") == "the 1990s. A study");
}

TEST_CASE("no-break spaces keep the spans in place") {
    auto const p = set("For 10 minutes, *then* stop");
    REQUIRE(p.spans.size() == 3);
    CHECK(p.text.substr(p.spans[0].end, p.spans[1].end - p.spans[0].end) == "then");
    CHECK(p.spans[2].end == p.text.size());
}

TEST_CASE("underscores become blanks of the lengths given, or fill their line") {
    Desk desk;
    std::array const widths{15_mm, 0_mm};
    auto const p =
        set_paragraph({"We stop after ___ minutes and end with ____"}, TextStyle::item, desk.setting, widths);
    REQUIRE(p);
    CHECK(p->text == "We stop after \uFFFC minutes and end with \uFFFC");
    REQUIRE(p->inlines.size() == 2);
    CHECK_FALSE(p->inlines[0].fill);
    CHECK(mm(p->inlines[0].width) == about(16.6));       // the line and the air at its ends
    CHECK(p->inlines[1].fill);
}

TEST_CASE("blanks are no emphasis, wherever they stand") {
    CHECK(set("(___) and (___)").inlines.size() == 2);
    CHECK(set("___").inlines.size() == 1);
    CHECK(set("___ and *so* on ___.").inlines.size() == 2);
    CHECK(mistakes("___").empty());
    CHECK(count_blanks("a ___ b _____ c __ d") == 2);
    CHECK(ends_with_blank("We end with ___ "));
    CHECK_FALSE(ends_with_blank("after ___ minutes"));
}

TEST_CASE("a date that was not given is a blank of 40 mm, told apart from the author's own") {
    Desk desk;
    desk.setting.personalise = [](schema::Text const&) { return std::optional<std::string>{"On \uFFFC we ___"}; };
    auto const p = set_paragraph({"On {date} we ___"}, TextStyle::item, desk.setting);
    REQUIRE(p);
    REQUIRE(p->inlines.size() == 2);
    CHECK(mm(p->inlines[0].width) == about(41.6));
    CHECK_FALSE(p->inlines[0].fill);
    CHECK(p->inlines[1].fill);
}

TEST_CASE("a text that personalising drops is left out without a word") {
    Desk desk;
    desk.setting.personalise = [](schema::Text const&) { return std::optional<std::string>{}; };
    CHECK_FALSE(set_paragraph({"{goal1}"}, TextStyle::body, desk.setting));
    CHECK(set_text({"{goal1}"}, TextStyle::body, desk.setting).empty());
    CHECK(desk.problems.empty());
}

TEST_CASE("running text keeps its paragraphs and lists, with the look's gaps") {
    Desk desk;
    auto const blocks = set_text({"One.\n\nTwo:\n\n- a\n- b *c*\n\nThree."}, TextStyle::body, desk.setting);
    REQUIRE(desk.problems.empty());
    REQUIRE(blocks.size() == 5);
    CHECK(mm(blocks[0].before.normal) == about(0));
    CHECK(mm(blocks[1].before.normal) == about(3));
    CHECK(blocks[1].keep_with_next);                      // leads into the list
    REQUIRE(words(blocks[2]).marker);
    CHECK(words(blocks[2]).marker->kind == flow::Marker::Kind::disc);
    CHECK(mm(blocks[2].before.normal) == about(1.5));
    CHECK(words(blocks[3]).text == "b c");
    CHECK(words(blocks[4]).text == "Three.");
    CHECK_FALSE(words(blocks[4]).marker);
}

TEST_CASE("numbered items keep their numbers") {
    Desk desk;
    auto const blocks = set_text({"3. a\n4. b"}, TextStyle::body, desk.setting);
    REQUIRE(blocks.size() == 2);
    CHECK(words(blocks[0]).marker->text == "3.");
    CHECK(words(blocks[1]).marker->text == "4.");
}

TEST_CASE("what a page cannot print is told, each thing in words of its own") {
    CHECK(mistakes("<b>bold</b>") == "raw HTML is not allowed\n");
    CHECK(mistakes("<div>\nx\n</div>") == "raw HTML is not allowed\n");
    CHECK(mistakes("# Heading") == "a heading inside a text\n");
    CHECK(mistakes("Heading\n===") == "a heading inside a text\n");
    CHECK(mistakes("![a](https://example.org/a.png)") == "an image inside a text\n");
    for (auto const* lost : {"[a]: https://example.org", "Kept.\n\n[the site]: <https://example.org> 'Title'", "  [a]: b\n[c]: d"}) {
        INFO(lost);
        CHECK(mistakes(lost) == "the definition of a link, of which nothing is printed\n");
    }
    for (auto const* kept : {"[Name]: hello there", "\\[a]: b", "Say [first]: https://example.org", "[a] : b", "[a]:"}) {
        INFO(kept);
        CHECK(mistakes(kept).empty());
    }
    CHECK(mistakes("use `code`") == "code is not allowed in a text\n");
    CHECK(mistakes("```\ncode\n```") == "code is not allowed in a text\n");
    CHECK(mistakes("|a|b|\n|---|---|\n|c|d|") == "a table inside a text\n");
    CHECK(mistakes("> said") == "a block quote inside a text\n");
    CHECK(mistakes("one\n\n***\n\ntwo") == "a rule inside a text\n");
    CHECK(mistakes("- a\n- b") == "a list is not allowed here\n");
    CHECK(mistakes("1. What happened?") == "a list is not allowed here\n");
    CHECK(mistakes("- a\n- b", true).empty());
    CHECK(mistakes("- a\n  - b", true) == "a list inside a list\n");
    CHECK(mistakes("- a\n\n  b", true) == "a list item has two paragraphs\n");
    CHECK(mistakes("[a](file:///etc)") == "the link `file:///etc` is not a web address\n");
    CHECK(mistakes("fish &chips; tea") == "`&chips;` is not a character that is known here\n");
    CHECK(mistakes("Tom & Ann, a < b, {partner.they}, 5 * 3") .empty());
}

TEST_CASE("every mistake of a text has a hint") {
    for (auto const* text : {"<b>x</b>", "# x", "![a](b)", "`x`", "> x", "- x", "[a](b:c)", "&x1;"})
        for (auto const& problem : check_markdown({text}, false)) CHECK_FALSE(problem.hints.empty());
}

TEST_CASE("a text with a mistake is not set, and the mistake is noted at its place") {
    Desk desk;
    SourceSpan const where{std::make_shared<std::string>("a.yaml"), 4, 7};
    CHECK_FALSE(set_paragraph({"<b>x</b>", where}, TextStyle::body, desk.setting));
    REQUIRE(desk.problems.size() == 1);
    CHECK(desk.problems[0].where.line == 4);
    CHECK_FALSE(set_paragraph({"one\n\ntwo", where}, TextStyle::body, desk.setting));
    REQUIRE(desk.problems.size() == 2);
    CHECK(desk.problems[1].message == "this text has 2 paragraphs");
}
