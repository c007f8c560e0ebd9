#include <set>

#include "looks.hpp"

using namespace attune;
using namespace attune::elements;
using namespace attune::elements::test;
using namespace attune::literals;

TEST_CASE("every type of element can be read by its name, and comes first in its own words") {
    auto const& table = choice(static_cast<Element const*>(nullptr));
    REQUIRE(table.options().size() == std::variant_size_v<Element>);
    std::set<std::string> names;
    for (auto const& option : table.options()) {
        names.insert(option.name);
        CHECK_FALSE(option.record().meaning().empty());
        Element fresh;
        option.emplace(&fresh);
        CHECK(type_name(fresh) == option.name);
    }
    CHECK(names.size() == std::variant_size_v<Element>);
    CHECK(names.count("text") == 1);
    CHECK(names.count("page_break") == 1);
}

TEST_CASE("a bare text is a text") {
    auto const read = element("\"Most people want to be *known*.\"");
    REQUIRE(std::holds_alternative<Prose>(read));
    CHECK(std::get<Prose>(read).text.markdown == "Most people want to be *known*.");
    CHECK(id_of(read).empty());
}

TEST_CASE("an element knows its place, its id and its type") {
    auto const read = element("type: lines\nid: q1\nprompt: \"What?\"\n");
    CHECK(id_of(read) == "q1");
    CHECK(type_name(read) == "lines");
    CHECK(where_of(read).line == 1);
}

TEST_CASE("elements are printed when `if` and `for` say so") {
    Desk one, two;
    two.couple();
    auto const lines = [](char const* extra) {
        return element(std::string("{type: lines, id: q, prompt: \"What?\", ") + extra + "}");
    };
    CHECK(wanted(lines(""), one.setting));
    CHECK_FALSE(wanted(lines("if: couple"), one.setting));
    CHECK(wanted(lines("if: couple"), two.setting));
    CHECK(wanted(lines("if: individual"), one.setting));
    CHECK_FALSE(wanted(lines("if: individual"), two.setting));
    CHECK(wanted(lines("for: a"), two.setting));
    CHECK(wanted(lines("for: b"), two.setting));
    CHECK_FALSE(wanted(lines("for: b"), one.setting));
    two.setting.reader = Reader::b;
    CHECK_FALSE(wanted(lines("for: a"), two.setting));
    CHECK(wanted(lines("for: b"), two.setting));
}

TEST_CASE("an answer from each partner stands in two columns under their names") {
    Desk desk;
    desk.couple();
    auto const out = composed("{type: lines, id: q, for: each, prompt: \"What helps?\"}", desk.setting);
    REQUIRE(out.size() == 1);
    auto const& columns = as<flow::Columns>(out[0]);
    CHECK(mm(columns.gap) == about(15));
    CHECK(text_of(columns.columns.at(0).blocks) == "A\nSam\nWhat helps?\n");
    CHECK(text_of(columns.columns.at(1).blocks) == "B\nAlex\nWhat helps?\n");
    SECTION("one below the other where columns are too narrow") {
        desk.setting.measure = 100_mm;
        CHECK(composed("{type: lines, id: q, for: each, prompt: \"What helps?\"}", desk.setting).size() == 6);
    }
    SECTION("an answer from one of them has their name above") {
        CHECK(text_of(composed("{type: lines, id: q, for: b, prompt: \"What helps?\"}", desk.setting)) ==
              "B\nAlex\nWhat helps?\n");
    }
    SECTION("a partner's own copy asks once, without a name") {
        desk.setting.reader = Reader::a;
        CHECK(text_of(composed("{type: lines, id: q, for: each, prompt: \"What helps?\"}", desk.setting)) ==
              "What helps?\n");
    }
}

TEST_CASE("every printed text is visited, in reading order, and the first is the wording to replace") {
    auto bank = element("{type: rating, id: q, prompt: \"P\", low: \"L\", high: \"H\", middle: \"M\"}");
    std::string seen;
    for_each_text(bank, [&](schema::Text const& text) { seen += text.markdown; });
    CHECK(seen == "PLHM");
    REQUIRE(text_at(bank, 1));
    *text_at(bank, 1) = "New";
    CHECK(std::get<Rating>(bank).prompt.markdown == "New");
    auto list = element("{type: list, items: [\"a\", \"b\"]}");
    seen.clear();
    for_each_text(list, [&](schema::Text const& text) { seen += text.markdown + ";"; });
    CHECK(seen == ";a;b;");
    auto page_break = element("{type: page_break}");
    CHECK(text_at(page_break, 1) == nullptr);
    auto callout = element("{type: callout, kind: tip, title: \"T\", text: \"W\"}");
    CHECK(text_at(callout, 1)->markdown == "W");
}

TEST_CASE("only what has a label of its own fills the side column") {
    CHECK(full_width(element("{type: callout, kind: try, text: \"x\"}")));
    CHECK(full_width(element("{type: sources, refs: [a]}")));
    CHECK_FALSE(full_width(element("{type: callout, kind: tip, text: \"x\"}")));
    CHECK_FALSE(full_width(element("{type: text, text: \"x\"}")));
}

TEST_CASE("an element is written back as it was read") {
    for (auto const* yaml :
         {"{type: two_column, id: q, labels: [\"Then\", \"Now\"], rows: [\"A\", {prompt: \"B\", lines: 2}]}",
          "{type: two_column, id: q, rows: [\"A\"], fold: true}",
          "{type: word_bank, id: q, groups: {Sad: [\"flat\", \"low\"], Calm: [\"open\"]}, apart: [Calm]}",
          "{type: fill_in, id: q, text: \"On ___\", blanks: [{name: day, width: 40 mm}]}",
          "{type: callout, kind: try, text: \"x\", minutes: 2}"}) {
        auto const first = element(yaml);
        auto const written = schema::write_yaml(first);
        INFO(written);
        CHECK(schema::same(element(written), first));
    }
}

TEST_CASE("what does not fit together in a row is told") {
    auto const messages = [](std::vector<Element> const& elements, std::optional<int> minutes = {}) {
        std::string out;
        for (auto const& problem : check_sequence(elements, minutes)) out += problem.message + '\n';
        return out;
    };
    auto const text = element("\"x\"");
    auto const page_break = element("{type: page_break}");
    CHECK(messages({page_break, text}) == "page break as first element\n");
    CHECK(messages({text, page_break, page_break, text}) == "two page breaks in a row\n");
    CHECK(messages({text, page_break, text}).empty());
    auto const heading = [](int level) {
        return element("{type: heading, text: \"x\", level: " + std::to_string(level) + "}");
    };
    CHECK(messages({heading(1), heading(3)}) == "level jumps from 1 to 3\n");
    CHECK(messages({heading(2), heading(3), heading(2)}).empty());
    auto const steps = element("{type: steps, items: [{text: \"a\", minutes: 30}, {text: \"b\", minutes: 10}]}");
    CHECK(messages({steps}, 20) == "minutes add to 40 but the sheet says 20\n");
    CHECK(messages({steps}, 40).empty());
}
