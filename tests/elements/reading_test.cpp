// The elements to read: what they become, and what they measure.
#include "looks.hpp"

using namespace attune;
using namespace attune::elements;
using namespace attune::elements::test;
using namespace attune::literals;
using flow::TextStyle;

TEST_CASE("a heading of an article is small and sits on its text") {
    Desk desk;
    desk.setting.article = true;
    flow::Blocks out;
    compose_all({element("{type: text, text: \"One.\"}"), element("{type: heading, text: \"Two ways\"}"),
                 element("{type: text, text: \"Two.\"}"), element("{type: text, text: \"Three.\"}")},
                desk.setting, out);
    REQUIRE(out.size() == 4);
    CHECK(words(out[1]).style == TextStyle::small_heading);
    CHECK(mm(out[1].before.normal) == about(6));
    CHECK(out[1].keep_with_next);
    CHECK(words(out[2]).style == TextStyle::body);
    CHECK(mm(out[2].before.normal) == about(0));
    CHECK(mm(out[3].before.normal) == about(3));
}

TEST_CASE("on a sheet text is set to do, short enough to read, and close below a heading") {
    Desk desk;
    auto const small = composed("{type: text, style: small, text: \"0 is none.\"}", desk.setting);
    REQUIRE(small.size() == 1);
    CHECK(words(small[0]).style == TextStyle::hint);
    CHECK(mm(small[0].before.normal) == about(4.5));
    flow::Blocks out;
    compose_all(
        {element("{type: heading, text: \"Our pace\", together: true}"), element("{type: text, text: \"Slow.\"}")},
        desk.couple().setting, out);
    REQUIRE(out.size() == 2);
    auto const& columns = as<flow::Columns>(out[1]);
    CHECK(mm(columns.columns.at(0).track.width) == about(138));
    CHECK(words(columns.columns[0].blocks.at(0)).style == TextStyle::item);
    CHECK(mm(out[1].before.normal) == about(1.5));
}

TEST_CASE("the shared part of a couple's sheet begins with a rule and two linked rings") {
    Desk desk;
    auto const out = composed("{type: heading, text: \"Together\", together: true}", desk.couple().setting);
    REQUIRE(out.size() == 1);
    CHECK(mm(out[0].before.normal) == about(7.5));
    CHECK(out[0].keep_with_next);
    auto const& stack = as<flow::Stack>(out[0]);
    auto const& rule = as<flow::Rule>(stack.blocks.at(0));
    CHECK(rule.stroke.width == 1.5_pt);
    CHECK(rule.stroke.colour == calm().accent);
    CHECK(mm(rule.height) == about(3));
    auto const& columns = as<flow::Columns>(stack.blocks.at(1));
    CHECK(as<flow::Canvas>(columns.columns.at(0).blocks.at(0)).items.size() == 2);
    CHECK(words(columns.columns.at(1).blocks.at(0)).text == "Together");
    SECTION("printed for one it has no rings") {
        Desk one;
        auto const single = composed("{type: heading, text: \"Together\", together: true}", one.setting);
        CHECK(words(as<flow::Stack>(single.at(0)).blocks.at(1)).text == "Together");
    }
}

TEST_CASE("a list hangs on its dots, keeps its intro and its first two items together") {
    Desk desk;
    desk.setting.article = true;
    auto const out = composed("{type: list, intro: \"Such as:\", items: [\"a\", \"b\", \"c\"]}", desk.setting);
    REQUIRE(out.size() == 4);
    CHECK(out[0].keep_with_next);
    CHECK(out[1].keep_with_next);
    CHECK_FALSE(out[2].keep_with_next);
    CHECK(mm(words(out[1]).marker->indent) == about(6));
    CHECK(mm(out[3].before.normal) == about(1.5));
    auto const numbered = composed("{type: list, style: number, items: [\"a\", \"b\"]}", desk.setting);
    CHECK(words(numbered.at(1)).marker->text == "2.");
}

TEST_CASE("steps have numbers, minutes at the right, and names in a copy for two") {
    Desk desk;
    auto const* yaml = "{type: steps, items: [{text: \"Speak.\", minutes: 3, who: a}, {text: \"Listen.\", who: both}]}";
    auto const out = composed(yaml, desk.couple().setting);
    REQUIRE(out.size() == 2);
    auto const& columns = as<flow::Columns>(out[0]);
    CHECK(words(columns.columns.at(0).blocks.at(0)).text == "Sam: Speak.");
    CHECK(words(columns.columns.at(0).blocks.at(0)).marker->text == "1.");
    CHECK(words(columns.columns.at(1).blocks.at(0)).text == "3\u00A0minutes");
    CHECK(words(columns.columns.at(1).blocks.at(0)).align == flow::Align::right);
    Desk one;
    CHECK(words(as<flow::Columns>(composed(yaml, one.setting).at(1)).columns.at(0).blocks.at(0)).text == "Listen.");
}

namespace {
auto const* try_yaml =
    "{type: callout, kind: try, title: \"Say that the alarm is on\", minutes: 2, who: either of you, "
    "text: \"One plain sentence.\"}";
}

TEST_CASE("something to try stands in a band whose label hangs in the side column") {
    Desk desk;
    auto const out = composed(try_yaml, desk.setting);
    REQUIRE(out.size() == 1);
    CHECK(mm(out[0].before.normal) == about(6));
    auto const& box = as<flow::Box>(out[0]);
    CHECK(mm(box.outset) == about(3));
    CHECK(mm(box.pad_left) == about(3));
    CHECK(mm(box.pad_top) == about(4.5));
    CHECK(box.fill == calm().band);
    REQUIRE(box.top);
    CHECK(box.top->width == 1.5_pt);
    auto const& hang = as<flow::Hang>(box.blocks.at(0));
    CHECK(text_of(hang.side) == "Try this\n2\u00A0minutes, either of you\n");
    CHECK(text_of(hang.body) == "Say that the alarm is on\nOne plain sentence.\n");
    CHECK(words(hang.body.at(1)).style == TextStyle::body);
}

TEST_CASE("a band without ground has a frame, and in large print its label joins the title") {
    auto look = calm();
    look.band_framed = true;
    Desk ink{look};
    auto const framed = composed(try_yaml, ink.setting);
    auto const& box = as<flow::Box>(framed.at(0));
    CHECK_FALSE(box.fill);
    CHECK_FALSE(box.top);
    REQUIRE(box.frame);
    CHECK(box.frame->width == 0.75_pt);

    Desk big{large()};
    auto const out = composed(try_yaml, big.setting);
    auto const& wide = as<flow::Box>(out.at(0));
    CHECK(mm(wide.outset) == about(0));
    CHECK(text_of(wide.blocks) ==
          "Try this: say that the alarm is on\n2\u00A0minutes, either of you\nOne plain sentence.\n");
    SECTION("where a name keeps its capital") {
        big.couple("Sam", "Alex");
        auto const named =
            composed("{type: callout, kind: try, title: \"Alex says it back\", text: \"So.\"}", big.setting);
        CHECK(words(as<flow::Box>(named.at(0)).blocks.at(0)).text == "Try this: Alex says it back");
    }
}

TEST_CASE("a caution has a black bar and says what it is in bold") {
    Desk desk;
    auto const out =
        composed("{type: callout, kind: caution, text: \"Only test rules with people who are safe.\"}", desk.setting);
    auto const& box = as<flow::Box>(out.at(0));
    REQUIRE(box.bar);
    CHECK(box.bar->width == 2.25_pt);
    CHECK(box.bar->colour == black);
    CHECK(mm(box.pad_left) == about(4.5));
    auto const& p = words(box.blocks.at(0));
    CHECK(p.style == TextStyle::care);
    CHECK(p.text == "Caution. Only test rules with people who are safe.");
    CHECK(p.spans.at(0).strong);
    CHECK(p.spans.at(0).end == 9);
    SECTION("unless the author begins with a bold sentence") {
        auto const own =
            composed("{type: callout, kind: caution, text: \"**Take your time.** Stop at any point.\"}", desk.setting);
        CHECK(text_of(own) == "Take your time. Stop at any point.\n");
    }
    SECTION("a tip has a thin bar and its word first") {
        auto const tip =
            composed("{type: callout, kind: tip, title: \"Go slowly\", text: \"It helps.\"}", desk.setting);
        CHECK(text_of(tip) == "Tip: go slowly. It helps.\n");
        CHECK(as<flow::Box>(tip.at(0)).bar->colour == calm().accent);
    }
}

TEST_CASE("the crisis box prints the lines of its scope, danger first") {
    Desk desk;
    desk.setting.emergency = "999";
    desk.setting.crisis_lines = {{"Refuge", "0808 2000 247", "day or night", CrisisLine::Kind::violence},
                                 {"Samaritans", "116 123", "free, day or night", CrisisLine::Kind::crisis},
                                 {"Clinic", "01632 960 123", "", CrisisLine::Kind::local}};
    auto const narrow = text_of(composed("{type: crisis_box, scope: [crisis]}", desk.setting));
    CHECK(narrow == "If you need help now\nIf you are in danger now: 999\nSamaritans 116\u00A0123, free, day or night\n"
                    "Clinic 01632\u00A0960\u00A0123\n");
    auto const both = text_of(composed("{type: crisis_box, scope: [crisis, violence]}", desk.setting));
    CHECK(both.find("Refuge") > both.find("Samaritans"));
    CHECK(both.find("Refuge") < both.find("Clinic"));
    SECTION("without a region it is a mistake") {
        Desk empty;
        CHECK(composed("{type: crisis_box}", empty.setting).empty());
        REQUIRE(empty.problems.size() == 1);
        CHECK(empty.problems[0].message == "no region chosen for the help lines");
    }
}

TEST_CASE("a pull sentence has a short rule above and room on both sides") {
    Desk desk;
    desk.setting.article = true;
    flow::Blocks out;
    compose_all({element("{type: quote, text: \"You can love someone and want to run.\", by: original}"),
                 element("{type: text, text: \"On.\"}")}, desk.setting, out);
    CHECK(mm(out.at(0).before.normal) == about(7.5));
    auto const& stack = as<flow::Stack>(out[0]);
    auto const& rule = as<flow::Rule>(stack.blocks.at(0));
    CHECK(mm(rule.width) == about(18));
    CHECK(mm(rule.height) == about(4.5));
    CHECK(words(stack.blocks.at(1)).style == TextStyle::pull);
    CHECK(mm(out.at(1).before.normal) == about(4.5));
    SECTION("a sentence that is not ours names its source") {
        desk.setting.reference = [](std::string_view id) {
            return id == "x1990" ? std::optional<std::string>{"X (1990), *Journal*"} : std::nullopt;
        };
        CHECK(text_of(composed("{type: quote, text: \"So.\", by: x1990}", desk.setting)) == "So.\nX (1990), Journal\n");
        CHECK(composed("{type: quote, text: \"So.\", by: y1990}", desk.setting).empty());
        CHECK(desk.problems.size() == 1);
    }
}

TEST_CASE("to discuss is to talk together, or to bring to the session") {
    auto const* yaml = "{type: discuss, text: \"What stood out?\", minutes: 5}";
    Desk two, one;
    auto const together = composed(yaml, two.couple().setting);
    CHECK(words(together.at(0)).text == "\uFFFCTalk together, 5\u00A0minutes: What stood out?");
    REQUIRE(words(together[0]).inlines.size() == 1);
    CHECK(words(together[0]).inlines[0].kind == flow::Inline::Kind::two_rings);
    CHECK(text_of(composed(yaml, one.setting)) == "Bring this to your session, 5\u00A0minutes: What stood out?\n");
}

TEST_CASE("sources hang their label in the side column, or lead with it") {
    auto const* yaml = "{type: sources, refs: [a, b]}";
    auto const reference = [](std::string_view id) {
        return std::optional<std::string>{"Ref " + std::string(id) + "."};
    };
    Desk desk, big{large()};
    desk.setting.reference = big.setting.reference = reference;
    auto const out = composed(yaml, desk.setting);
    CHECK(mm(out.at(0).before.normal) == about(6));
    CHECK(text_of(as<flow::Hang>(out[0]).side) == "Sources\n");
    CHECK(text_of(as<flow::Hang>(out[0]).body) == "Ref a. Ref b.\n");
    CHECK(text_of(composed(yaml, big.setting)) == "Sources: Ref a. Ref b.\n");
}

TEST_CASE("a clinician's note is on the clinician's copy only") {
    auto const* yaml = "{type: clinician_note, kind: caution, text: \"Screen first.\"}";
    Desk desk;
    CHECK(composed(yaml, desk.setting).empty());
    desk.setting.clinician = true;
    CHECK(text_of(composed(yaml, desk.setting)) == "For the clinician: caution. Screen first.\n");
}

TEST_CASE("name and date share a row, the name's line the longer one") {
    Desk desk;
    auto const out = composed("{type: header_fields, fields: [name, week]}", desk.setting);
    auto const& columns = as<flow::Columns>(out.at(0));
    REQUIRE(columns.columns.size() == 2);
    CHECK(columns.columns[0].track.share == 1.6);
    CHECK(mm(columns.gap) == about(9));
    auto const& name = words(columns.columns[0].blocks.at(0));
    CHECK(name.text == "Name \uFFFC");
    CHECK(mm(name.row->normal) == about(6));
    CHECK(name.inlines.at(0).fill);
    CHECK(words(columns.columns[1].blocks.at(0)).text == "Week starting \uFFFC");
    Desk big{large()};
    CHECK(composed("{type: header_fields, fields: [name, date, session]}", big.setting).size() == 2);
}

TEST_CASE("in an article text hangs beside the side column, and what fills the column does not") {
    Desk desk;
    desk.setting.article = true;
    desk.setting.reference = [](std::string_view) { return std::optional<std::string>{"A."}; };
    flow::Blocks out;
    compose_body({element("{type: text, text: \"One.\"}"), element("{type: list, items: [\"a\", \"b\"]}"),
                  element(try_yaml), element("{type: text, text: \"Two.\"}"), element("{type: sources, refs: [a]}")},
                 desk.setting, out);
    REQUIRE(out.size() == 4);
    CHECK(as<flow::Hang>(out[0]).side.empty());
    CHECK(text_of(as<flow::Hang>(out[0]).body) == "One.\na\nb\n");
    CHECK(std::holds_alternative<flow::Box>(out[1].kind));
    CHECK(mm(out[1].before.normal) == about(7.5));        // a little further off below a list
    CHECK(text_of(as<flow::Hang>(out[2]).body) == "Two.\n");
    CHECK(text_of(as<flow::Hang>(out[3]).side) == "Sources\n");
    SECTION("without a side column everything stands in one column") {
        Desk big{large()};
        big.setting.article = true;
        flow::Blocks column;
        compose_body({element("{type: text, text: \"One.\"}"), element(try_yaml)}, big.setting, column);
        REQUIRE(column.size() == 2);
        CHECK(words(column[0]).text == "One.");
    }
}
