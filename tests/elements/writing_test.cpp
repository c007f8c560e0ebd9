// The elements to write in: what they become, and what they measure.
#include <algorithm>

#include "looks.hpp"

using namespace attune;
using namespace attune::elements;
using namespace attune::elements::test;
using namespace attune::literals;
using flow::TextStyle;

TEST_CASE("a question keeps its lines, which begin a little higher than lines of their own") {
    Desk desk;
    auto const out = composed("{type: lines, id: q, prompt: \"What happened?\", lines: 3}", desk.setting);
    REQUIRE(out.size() == 2);
    CHECK(words(out[0]).style == TextStyle::question);
    CHECK(mm(out[0].before.normal) == about(4.5));
    CHECK(mm(out[0].before.at(flow::Fit::smaller_gaps)) == about(3.75));
    CHECK(out[0].keep_with_next);
    auto const& lines = as<flow::WritingLines>(out[1]);
    CHECK(lines.count == 3);
    CHECK(mm(lines.spacing.at(flow::Fit::normal)) == about(9));
    CHECK(mm(lines.spacing.at(flow::Fit::closer_lines)) == about(8));
    CHECK(mm(lines.first) == about(-1.5));
}

TEST_CASE("writing space makes more or fewer lines, but never none") {
    Desk desk;
    auto const lines = [&](double space, int count) {
        desk.setting.writing_space = space;
        auto const out =
            composed("{type: lines, id: q, prompt: \"What?\", lines: " + std::to_string(count) + "}", desk.setting);
        return as<flow::WritingLines>(out.at(1)).count;
    };
    CHECK(lines(1.5, 4) == 6);
    CHECK(lines(0.75, 4) == 3);
    CHECK(lines(0.75, 1) == 1);
}

TEST_CASE("two questions of half width stand side by side") {
    auto const half = [](char const* id, char const* prompt) {
        return element("{type: lines, id: " + std::string(id) + ", prompt: \"" + prompt + "\", lines: 1, half: true}");
    };
    std::vector<Element> const sheet{half("a", "One"), half("b", "Two"), half("c", "Three")};
    Desk desk;
    flow::Blocks out;
    compose_all(sheet, desk.setting, out);
    REQUIRE(out.size() == 2);
    auto const& pair = as<flow::Columns>(out[0]);
    CHECK(mm(pair.gap) == about(9));
    CHECK(text_of(pair.columns.at(0).blocks) == "One\n");
    CHECK(text_of(pair.columns.at(1).blocks) == "Two\n");
    CHECK(mm(out[1].before.normal) == about(4.5));
    CHECK(as<flow::Columns>(out[1]).columns.at(1).blocks.empty());
    SECTION("below each other in large print") {
        Desk big{large()};
        flow::Blocks column;
        compose_all(sheet, big.setting, column);
        CHECK(column.size() == 6);
    }
    SECTION("one that is not wanted does not leave its half empty") {
        auto changed = sheet;
        std::get<Lines>(changed[1]).when = Condition::couple;
        flow::Blocks left;
        compose_all(changed, desk.setting, left);
        CHECK(text_of(left) == "One\nThree\n");
    }
}

TEST_CASE("a short answer has its line beside it, to the edge or as long as asked") {
    Desk desk;
    auto const out = composed("{type: short_answer, id: q, prompt: \"Our word\"}", desk.setting);
    auto const& p = words(out.at(0));
    CHECK(p.text == "Our word \uFFFC");
    CHECK(p.inlines.at(0).fill);
    CHECK(mm(p.row->normal) == about(9));
    CHECK(p.row_bottom);
    CHECK(mm(out[0].before.normal) == about(1.5));        // the row itself has the rest of the usual gap
    auto const given = composed("{type: short_answer, id: q, prompt: \"Our word\", width: 40 mm}", desk.setting);
    CHECK(mm(words(given.at(0)).inlines.at(0).width) == about(41.6));
}

TEST_CASE("stems end in a blank, on rows that leave room for tall letters") {
    Desk desk;
    auto const out = composed("{type: stem, id: q, intro: \"Sentences\", hint: \"One at a time.\", "
                              "stems: [\"When you ___ I feel ___\", \"I most need\"]}", desk.setting);
    REQUIRE(out.size() == 4);
    CHECK(mm(out[0].before.normal) == about(6));   // 9 below something else
    CHECK(mm(out[1].before.normal) == about(0));
    CHECK(words(out[1]).style == TextStyle::hint);
    CHECK(words(out[2]).inlines.size() == 2);
    CHECK(words(out[3]).text == "I most need \uFFFC");
    CHECK(mm(words(out[3]).row->normal) == about(12.75));
    CHECK(mm(words(out[3]).row->at(flow::Fit::lower_rows)) == about(12));
    CHECK(words(out[3]).row_bottom);
    auto const more = composed("{type: stem, id: q, stems: [\"I most need\"], lines: 3}", desk.setting);
    CHECK(as<flow::WritingLines>(more.at(1)).count == 2);
    CHECK(more.at(0).keep_with_next);
}

TEST_CASE("sentences with blanks have a writing line's height in every line") {
    Desk desk;
    auto const out = composed("{type: fill_in, id: q, text: \"Step ___ on ___\", "
                              "blanks: [{name: number, width: 15 mm}, {name: day}]}", desk.setting);
    auto const& p = words(out.at(0));
    CHECK(p.row_each_line);
    CHECK(mm(p.row->normal) == about(9));
    CHECK(mm(p.inlines.at(0).width) == about(16.6));
    CHECK(p.inlines.at(1).fill);
    CHECK(words(composed("{type: fill_in, id: q, text: \"On ___ we meet\"}", desk.setting).at(0)).inlines.at(0).width ==
          41.6_mm);
}

namespace {
auto const* groups_yaml =
    "{type: checklist, id: q, columns: 2, groups: [{title: \"In my thoughts\", items: [\"a\", \"b\"]}, "
    "{title: \"In my body\", items: [\"c\"]}, {title: \"In what I say\", items: [\"d\"]}]}";
}

TEST_CASE("groups to tick stand two by two") {
    Desk desk;
    auto const out = composed(groups_yaml, desk.setting);
    REQUIRE(out.size() == 2);
    CHECK(mm(out[0].before.normal) == about(6));
    CHECK(mm(out[1].before.normal) == about(3));
    auto const& columns = as<flow::Columns>(out[0]);
    CHECK(mm(columns.gap) == about(9));
    CHECK(text_of(columns.columns.at(0).blocks) == "In my thoughts\na\nb\n");
    auto const& item = words(columns.columns[0].blocks.at(1));
    CHECK(item.marker->kind == flow::Marker::Kind::tick_box);
    CHECK(mm(item.marker->indent) == about(8.25));
    CHECK(mm(item.row->normal) == about(9));
    CHECK(mm(item.row->at(flow::Fit::lower_rows)) == about(8.25));
    SECTION("and below each other in large print, each in one piece") {
        Desk big{large()};
        auto const column = composed(groups_yaml, big.setting);
        REQUIRE(column.size() == 3);
        CHECK(std::holds_alternative<flow::Stack>(column[0].kind));
    }
}

TEST_CASE("a list to tick sits below its question, says how many, and may end with one's own") {
    Desk desk;
    auto const out =
        composed("{type: checklist, id: q, prompt: \"Which?\", items: [\"a\", \"b\", \"c\"], max: 2, other: true}",
                 desk.setting);
    CHECK(text_of(out) == "Which?\nTick up to 2.\na\nb\nc\nSomething else: \uFFFC\n");
    CHECK(mm(out.at(2).before.normal) == about(0));
    CHECK(out.at(1).keep_with_next);
    auto const two = composed("{type: checklist, id: q, columns: 2, items: [\"a\", \"b\", \"c\"]}", desk.setting);
    CHECK(text_of(as<flow::Columns>(two.at(0)).columns.at(0).blocks) == "a\nb\n");
}

TEST_CASE("answers stand in one row when they fit, else below each other") {
    Desk desk;
    auto const row = composed(
        "{type: single_choice, id: q, prompt: \"Then?\", options: [\"Yes\", \"Not yet\", \"Not sure\"]}", desk.setting);
    REQUIRE(row.size() == 2);
    auto const& columns = as<flow::Columns>(row[1]);
    CHECK(columns.columns.size() == 3);
    CHECK(columns.columns[0].track.share == 1);
    CHECK(words(columns.columns[0].blocks.at(0)).marker->kind == flow::Marker::Kind::choice_circle);
    std::string const longer = "\"an answer of so many words that a row cannot hold it\"";
    CHECK(composed("{type: single_choice, id: q, prompt: \"Then?\", options: [" + longer + ", \"b\", " +
                   "\"another answer of so many words that a row cannot hold it\"]}", desk.setting).size() == 4);
    CHECK(composed("{type: single_choice, id: q, prompt: \"Then?\", inline: false, options: [\"a\", \"b\"]}",
                   desk.setting)
              .size() == 3);
}

namespace {

auto const* rating_yaml =
    "{type: rating, id: q, prompt: \"How safe?\", low: \"not at all\", middle: \"at times\", high: \"fully\"}";

/// The circles of a scale: Béziers that are closed, by their box.
std::vector<Rect> circles(flow::Canvas const& canvas) {
    std::vector<Rect> found;
    for (auto const& item : canvas.items) {
        auto const* shape = std::get_if<Shape>(&item);
        if (!shape || shape->path.steps.size() < 5) continue;
        Pt left{1e9}, right{-1e9}, top{1e9}, bottom{-1e9};
        for (auto const& step : shape->path.steps) {
            if (step.kind == PathStep::Kind::close) continue;
            left = std::min(left, step.to.x);
            right = std::max(right, step.to.x);
            top = std::min(top, step.to.y);
            bottom = std::max(bottom, step.to.y);
        }
        found.push_back({left, top, right - left, bottom - top});
    }
    return found;
}

flow::Canvas const& scale_of(flow::Blocks const& out) {
    return as<flow::Canvas>(as<flow::Box>(out.at(1)).blocks.at(0));
}

}  // namespace

TEST_CASE("a scale has eleven circles across the page, and its three ends below") {
    Desk desk;
    auto const out = composed(rating_yaml, desk.setting);
    REQUIRE(out.size() == 2);
    CHECK(mm(out[0].before.normal) == about(6));
    CHECK(mm(out[1].before.normal) == about(1.5));
    auto const& canvas = scale_of(out);
    CHECK(mm(canvas.size.width) == about(165));
    CHECK(mm(canvas.size.height) == about(9));
    auto const rings = circles(canvas);
    REQUIRE(rings.size() == 11);
    CHECK(mm(rings[0].x + rings[0].width / 2) == about(4));
    CHECK(mm(rings[1].x + rings[1].width / 2) == about(19.7));
    CHECK(mm(rings[10].width) == about(7.5));
    CHECK(mm(rings[0].y + rings[0].height / 2) == about(4.5));
    auto const& last = std::get<flow::Canvas::Answer>(canvas.items.back());
    CHECK(last.field->caption == "10");
    CHECK(last.field->label == "How safe?, 10 of 10, means fully");
    CHECK(last.field->question == "How safe?");
    CHECK(last.field->name == "q");
    CHECK(mm(last.area.width) == about(7.5));
    CHECK(canvas.alt == "Numbers from 0 to 10 in circles. 0 means not at all, 10 means fully.");
    auto const& ends = as<flow::Box>(out[1]).blocks.at(1);
    CHECK(mm(ends.before.normal) == about(1));
    CHECK(text_of({ends}) == "0 = not at all\n5 = at times\n10 = fully\n");
    CHECK(words(as<flow::Columns>(ends).columns.at(2).blocks.at(0)).align == flow::Align::right);
}

TEST_CASE("circles never touch: in a narrow column they are smaller, and at last in two rows") {
    for (double const width : {165.0, 123.0, 95.0, 90.0, 75.0, 70.0, 50.0}) {
        Desk desk;
        desk.setting.measure = Pt::from_mm(width);
        auto const rings = circles(scale_of(composed(rating_yaml, desk.setting)));
        REQUIRE(rings.size() == 11);
        INFO(width);
        for (std::size_t i = 0; i < rings.size(); ++i) {
            CHECK(mm(rings[i].x + rings[i].width) <= width + 0.01);
            for (std::size_t k = 0; k < i; ++k)
                CHECK((rings[k].x + rings[k].width < rings[i].x || rings[k].y + rings[k].height < rings[i].y));
        }
        CHECK(mm(rings[0].width) == about(width >= 95 ? 7.5 : 6));
    }
}

TEST_CASE("each occasion and each partner has a scale of their own, with a label") {
    Desk desk;
    auto const* yaml =
        "{type: rating, id: q, for: each, prompt: \"How safe?\", low: \"not\", high: \"fully\", occasions: [before, "
        "after]}";
    CHECK(text_of(composed(yaml, desk.setting)).find("Before\n") != std::string::npos);
    auto const out = composed(yaml, desk.couple().setting);
    REQUIRE(out.size() == 2);
    std::string labels;
    for (auto const& block : as<flow::Box>(out[1]).blocks)
        if (auto const* p = std::get_if<flow::Paragraph>(&block.kind)) labels += p->text + ";";
    CHECK(labels == "Sam, before;Sam, after;Alex, before;Alex, after;");
}

namespace {
std::string bank_yaml(std::string const& more = "") {
    std::string yaml = "{type: word_bank, id: q, apart: [Close, Calm], groups: {";
    for (auto const* group : {"Scared", "Sad", "Angry", "Ashamed", "Close", "Calm"})
        yaml += std::string(group) + ": [\"" + std::string(group, 3) + more + " 1\", \"" + std::string(group, 3) +
                more + " 2\", \"" + std::string(group, 3) + more + " 3\"], ";
    return yaml + "}}";
}
}  // namespace

TEST_CASE("a word bank has a column for each group, a gap before those apart, and a row for one's own") {
    Desk desk;
    auto const out = composed(bank_yaml(), desk.setting);
    REQUIRE(out.size() == 1);
    auto const& table = as<flow::Table>(as<flow::Stack>(out[0]).blocks.at(0));   // in one piece
    REQUIRE(table.columns.size() == 8);
    CHECK(mm(table.columns[0].track.width) == about(18));
    CHECK_FALSE(table.columns[0].rule_below);
    CHECK(mm(table.columns[5].track.width) == about(4.5));
    CHECK_FALSE(table.columns[5].rule_below);
    double const room = 165 - 18 - 4.5, shares = 4 * table.columns[1].track.share + 2 * table.columns[6].track.share;
    CHECK(room * table.columns[1].track.share / shares == Approx(24.5).margin(0.1));
    CHECK(room * table.columns[6].track.share / shares == Approx(22.25).margin(0.1));
    REQUIRE(table.rows.size() == 4);
    CHECK(text_of(table.rows[0].cells.at(0)) == "softer\n");
    CHECK(text_of(table.rows[2].cells.at(0)) == "stronger\n");
    CHECK(text_of(table.rows[3].cells.at(0)) == "my own\n");
    CHECK(table.rows[0].height.normal == 8.25_mm + 0.35_pt);                     // the words' row and the rule
    CHECK(table.rows[3].height.normal == 10.5_mm + 0.35_pt);
    CHECK(table.head_rule.width == 1.5_pt);
    CHECK(words(table.head.at(0).cells.at(1).at(0)).spans.at(0).strong);
    CHECK_FALSE(words(table.rows[0].cells.at(1).at(0)).spans.size());
}

TEST_CASE("in large print the six columns of words become three and three") {
    Desk desk{large()};
    auto const out = composed(bank_yaml(" and more"), desk.setting);
    REQUIRE(out.size() == 2);
    CHECK(text_of(out).find("Scared\nSad\nAngry\nsofter") == 0);
    CHECK(as<flow::Table>(as<flow::Stack>(out[0]).blocks.at(0)).columns.size() == 4);
}

namespace {
auto const* log_yaml =
    "{type: table, id: q, intro: \"**Close**: how near.\", labels: [Monday, Tuesday], columns: [{name: What happened, "
    "width: 57}, "
    "{name: Close, kind: number, note: \"0–10\"}, {name: Alarm, kind: number, note: \"0–10\"}, {name: What next, "
    "width: 51}]}";
}

TEST_CASE("a log has a column of days, narrow numbers and heads at the foot of their row") {
    Desk desk;
    auto const out = composed(log_yaml, desk.setting);
    REQUIRE(out.size() == 2);
    CHECK(mm(out[0].before.normal) == about(4.5));
    CHECK(mm(out[1].before.normal) == about(3));
    auto const& table = as<flow::Table>(out[1]);
    REQUIRE(table.columns.size() == 5);
    CHECK(mm(table.columns[0].track.width) == about(24));
    CHECK(mm(table.columns[2].track.width) == about(16.5));
    CHECK((165 - 24 - 33) * table.columns[1].track.share / (57 + 51) == about(57));
    CHECK_FALSE(table.columns[0].rule_left);
    CHECK(table.columns[1].rule_left);
    CHECK(table.head_across == flow::Columns::Across::bottom);
    CHECK(text_of(table.head.at(0).cells.at(2)) == "Close\n0–10\n");
    CHECK(mm(table.rows.at(0).height.normal) == about(20.25));
    CHECK(mm(table.rows[0].height.at(flow::Fit::lower_rows)) == about(18));
    CHECK(words(table.rows[1].cells.at(0).at(0)).text == "Tuesday");
    CHECK(words(table.rows[1].cells[0][0]).spans.at(0).strong);
}

TEST_CASE("in large print the fixed columns of a log grow, but leave room for words") {
    Desk desk{large()};
    auto const out = composed(log_yaml, desk.setting);
    auto const& table = as<flow::Table>(out.at(1));
    Pt const fixed = table.columns.at(0).track.width + table.columns.at(2).track.width * 2;
    CHECK(mm(fixed) > 24 + 33);
    CHECK(mm(fixed) <= 165 * 0.6 + 0.01);
}

namespace {
auto const* sides_yaml =
    "{type: two_column, id: q, labels: partners, fold: true, rows: [{prompt: \"I like\", lines: 3}, {prompt: \"It "
    "helps\", lines: 2}]}";
}

TEST_CASE("partners' columns stand level, with a dotted line to fold along") {
    Desk desk;
    auto const out = composed(sides_yaml, desk.couple().setting);
    REQUIRE(out.size() == 3);
    CHECK(text_of({out[0]}) == "A\nSam\u2002Partner A\nfold\nB\nAlex\u2002Partner B\n");
    auto const& heads = as<flow::Columns>(out[0]);
    CHECK(mm(heads.columns.at(0).track.width) == about(75));
    CHECK(mm(heads.columns.at(1).track.width) == about(15));
    CHECK(mm(heads.least_height) == about(9));            // the dotted line begins here
    auto const& row = as<flow::Columns>(out[1]);
    CHECK(mm(row.gap) == about(15));
    REQUIRE(row.separator);
    CHECK(row.separator->dash == Dash::dotted);
    CHECK(mm(heads.least_height) + mm(out[1].before.normal) == about(7.5 + 4.5));
    CHECK(mm(out[2].before.normal) == about(4.5));
    CHECK(as<flow::WritingLines>(row.columns.at(1).blocks.at(1)).count == 3);
    SECTION("one below the other in large print") {
        Desk big{large()};
        auto const text = text_of(composed(sides_yaml, big.couple().setting));
        CHECK(text == "A\nSam\u2002Partner A\nI like\nIt helps\nB\nAlex\u2002Partner B\nI like\nIt helps\n");
    }
    SECTION("a partner's own copy has their column only, over the full width") {
        desk.setting.reader = Reader::b;
        CHECK(text_of(composed(sides_yaml, desk.setting)) == "B\nAlex\u2002Partner B\nI like\nIt helps\n");
    }
    SECTION("printed for one there is one column without a name") {
        Desk one;
        CHECK(text_of(composed(sides_yaml, one.setting)) == "I like\nIt helps\n");
    }
}

TEST_CASE("two sides of a thing have the author's words above, also for one") {
    Desk desk;
    auto const out =
        composed("{type: two_column, id: q, labels: [\"Then\", \"Now\"], rows: [{prompt: \"What I told myself\"}]}",
                 desk.setting);
    REQUIRE(out.size() == 2);
    CHECK(text_of({out[0]}) == "Then\nNow\n");
    CHECK(mm(as<flow::Columns>(out[1]).gap) == about(15));
    CHECK_FALSE(as<flow::Columns>(out[1]).separator);
}

TEST_CASE("a name of forty characters stays in its column") {
    std::string const name = "Bartholomew-Constantinescu van der Heyden";
    Desk desk;
    auto const out = composed(sides_yaml, desk.couple(name, name).setting);
    auto const& heads = as<flow::Columns>(out.at(0));
    auto const& heading = as<flow::Columns>(heads.columns.at(0).blocks.at(0));
    CHECK(words(heading.columns.at(1).blocks.at(0)).text.starts_with(name));   // a paragraph: it wraps
    CHECK(heading.columns.at(1).track.share == 1);
}

TEST_CASE("a tracker has seven days a week, dates when the first is known, and rows for both when each ticks") {
    Desk desk;
    auto const out =
        composed("{type: tracker, id: q, rows: [Greeting, Walk], period: 14, date: 2026-05-30}", desk.setting);
    REQUIRE(out.size() == 2);
    auto const& first = as<flow::Table>(out[0]);
    CHECK(first.columns.size() == 8);
    CHECK(text_of(first.head.at(0).cells.at(0)) == "Week\u00A0" "1\n30\u00A0May\u00A0– 5\u00A0June\n");
    CHECK(text_of(first.head.at(0).cells.at(1)) == "Sat\n30\n");
    CHECK(text_of(first.head.at(0).cells.at(3)) == "Mon\n1\n");
    CHECK(text_of(as<flow::Table>(out[1]).head.at(0).cells.at(0)) == "Week\u00A0" "2\n6–12\u00A0June\n");
    auto const each = composed("{type: tracker, id: q, for: each, rows: [Walk]}", desk.couple().setting);
    REQUIRE(each.size() == 1);
    CHECK(text_of(as<flow::Table>(each[0]).rows.at(1).cells.at(0)) == "Walk, Alex\n");
    CHECK(text_of(as<flow::Table>(each[0]).head.at(0).cells.at(1)) == "Mon\n");
}

namespace {
auto const* agreement_yaml =
    "{type: agreement, id: q, terms: [\"We stop after ___ minutes.\", \"We agree to ___\"], own_terms: 2}";
}

TEST_CASE("an agreement has rows to tick, lines of their own, two signatures, a day and a note of care") {
    Desk desk;
    auto const out = composed(agreement_yaml, desk.couple().setting);
    REQUIRE(out.size() == 7);
    auto const& term = words(out[0]);
    CHECK(mm(out[0].before.normal) == about(6));
    CHECK(term.style == TextStyle::agreement_item);
    CHECK(mm(term.row->normal) == about(10.5));
    CHECK(mm(term.inlines.at(0).width) == about(19.6));   // 18 mm and the air at its ends
    CHECK(words(out[1]).inlines.at(0).fill);
    CHECK(words(out[2]).text == "Our own lines");
    CHECK(mm(out[4].before.normal) == about(12));
    auto const& sign = as<flow::Columns>(out[4]);
    CHECK(text_of(sign.columns.at(0).blocks) == "A\nSam\nSignature\nDate\n");
    auto const& columns = as<flow::Columns>(sign.columns.at(0).blocks.at(1));
    auto const& room = as<flow::Box>(columns.columns.at(0).blocks.at(0));
    CHECK(mm(room.pad_top) == about(15));
    CHECK(room.field->label == "Sam: type your name");
    CHECK(room.field->name == "q_signature_a");
    CHECK(mm(columns.columns.at(1).track.width) == about(24));
    CHECK(mm(columns.gap) == about(4.5));
    CHECK(mm(words(out[5]).inlines.at(0).width) == about(55.6));
    CHECK(mm(words(out[5]).row->normal) == about(9));
    CHECK(text_of({out[6]}).starts_with("Your safety comes first."));
    CHECK(as<flow::Box>(out[6]).bar->width == 2.25_pt);
}

TEST_CASE("an agreement with oneself has one signature and speaks of one") {
    Desk desk;
    auto const text = text_of(composed(agreement_yaml, desk.setting));
    CHECK(text.find("My own lines") != std::string::npos);
    CHECK(text.find("I will look at this again on") != std::string::npos);
    CHECK(text.find("Signature\nDate\n") == text.rfind("Signature\nDate\n"));
    CHECK(text.find("two of you") == std::string::npos);
}

TEST_CASE("bands are boxes one above the other, each with its lines") {
    Desk desk;
    auto const out = composed(
        "{type: bands, id: q, lines: 2, bands: [{name: \"Too much\", hint: \"racing\"}, {name: \"Shut down\"}]}",
        desk.setting);
    REQUIRE(out.size() == 2);
    CHECK(mm(out[0].before.normal) == about(6));
    CHECK(mm(out[1].before.normal) == about(3));
    auto const& box = as<flow::Box>(out[0]);
    CHECK(box.frame);
    CHECK(as<flow::WritingLines>(box.blocks.at(2)).count == 2);
}
