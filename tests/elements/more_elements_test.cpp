// Frames, letters, goals, plans, matching, cards, examples and pictures: what they become, and what can be filled in.
#include <algorithm>

#include "looks.hpp"

using namespace attune;
using namespace attune::elements;
using namespace attune::elements::test;
using namespace attune::literals;

namespace {

void add_fields(flow::Blocks const& blocks, std::vector<flow::Field>& out) {
    auto const add = [&](flow::FieldPtr const& field) { if (field) out.push_back(*field); };
    for (auto const& block : blocks) {
        if (auto const* p = std::get_if<flow::Paragraph>(&block.kind)) {
            for (auto const& piece : p->inlines) add(piece.field);
        } else if (auto const* stack = std::get_if<flow::Stack>(&block.kind)) {
            add_fields(stack->blocks, out);
        } else if (auto const* box = std::get_if<flow::Box>(&block.kind)) {
            add(box->field);
            add_fields(box->blocks, out);
        } else if (auto const* columns = std::get_if<flow::Columns>(&block.kind)) {
            for (auto const& column : columns->columns) add_fields(column.blocks, out);
        } else if (auto const* lines = std::get_if<flow::WritingLines>(&block.kind)) {
            add(lines->field);
        }
    }
}

/// "name | label", one a line.
std::string fields_of(flow::Blocks const& blocks) {
    std::vector<flow::Field> fields;
    add_fields(blocks, fields);
    std::string out;
    for (auto const& field : fields) out += field.name + " | " + field.label + '\n';
    return out;
}

std::vector<Element> sheet(std::initializer_list<char const*> elements) {
    std::vector<Element> out;
    for (auto const* yaml : elements) out.push_back(element(yaml));
    return out;
}

int page_breaks(flow::Blocks const& blocks) {
    return static_cast<int>(std::ranges::count_if(
        blocks, [](flow::Block const& b) { return std::holds_alternative<flow::PageBreak>(b.kind); }));
}

std::string first_message(std::vector<Element> const& elements) {
    auto const problems = check_sequence(elements);
    return problems.empty() ? std::string{} : problems.front().message;
}

}  // namespace

TEST_CASE("a frame is one field, gives way on a full page and never grows over it") {
    Desk desk;
    auto const* yaml = "{type: box, id: q, prompt: \"Draw it\", height: 50 mm}";
    auto out = composed(yaml, desk.setting);
    REQUIRE(out.size() == 2);
    auto const& room = *words(as<flow::Box>(out[1]).blocks.at(0)).row;
    CHECK(mm(room.at(flow::Fit::normal)) == about(50));
    CHECK(mm(room.at(flow::Fit::lower_rows)) == about(40));
    CHECK(fields_of(out) == "q | Draw it\n");
    desk.setting.writing_space = 1.5;
    out = composed("{type: box, id: q, prompt: \"Draw it\", height: 180 mm}", desk.setting);
    CHECK(words(as<flow::Box>(out[1]).blocks.at(0)).row->normal <= desk.setting.look.page.block_height - 59_mm);
}

TEST_CASE("each partner has a frame of their own, side by side") {
    Desk desk;
    auto const out = composed("{type: box, id: q, for: each, prompt: \"Draw it\"}", desk.couple().setting);
    CHECK(as<flow::Columns>(out.at(0)).columns.size() == 2);
    CHECK(fields_of(out) == "q_a | Sam: Draw it\nq_b | Alex: Draw it\n");
}

TEST_CASE("letters of two people stand on pages of their own and keep lines to write on") {
    Desk desk;
    auto const* yaml = "{type: letter, id: le, stems: [\"I know\", \"Thank you for\"]}";
    auto const out = composed(yaml, desk.couple().setting);
    CHECK(page_breaks(out) == 1);
    CHECK(fields_of(out) ==
          "le_a | Sam: Letter\nle_name_a | Sam: With care, name\nle_b | Alex: Letter\nle_name_b | Alex: With care, name\n");
    for (auto const& block : out)
        if (auto const* lines = std::get_if<flow::WritingLines>(&block.kind)) CHECK(lines->least == 8);
    desk.setting.reader = Reader::a;
    CHECK(page_breaks(composed(yaml, desk.setting)) == 0);
}

TEST_CASE("a joint goal asks what we want, and for the part of each") {
    Desk desk;
    auto const* yaml = "{type: goal, id: go, parts: [what, when]}";
    CHECK(fields_of(composed(yaml, desk.setting)) == "go_what | What I want to do\ngo_when | When and where\n");
    CHECK(fields_of(composed(yaml, desk.couple().setting)) ==
          "go_what | What we want to do\ngo_when | When and where\ngo_my-part_a | Sam: My part\ngo_my-part_b | Alex: My part\n");
    CHECK(fields_of(composed("{type: goal, id: go, parts: [what, when], for: each}", desk.setting)) ==
          "go_what_a | Sam: What I want to do\ngo_when_a | Sam: When and where\n"
          "go_what_b | Alex: What I want to do\ngo_when_b | Alex: When and where\n");
}

TEST_CASE("a plan has pairs of frames, and for two some that they share") {
    Desk desk;
    auto const* yaml = "{type: plan, id: pl, rows: 1, shared_rows: 1, for: each}";
    CHECK(fields_of(composed(yaml, desk.setting)) == "pl_if-1 | If 1, If I notice\npl_then-1 | Then 1, I will\n");
    CHECK(fields_of(composed(yaml, desk.couple().setting)) ==
          "pl_if-1_a | Sam: If 1, If I notice\npl_then-1_a | Sam: Then 1, I will\n"
          "pl_if-1_b | Alex: If 1, If I notice\npl_then-1_b | Alex: Then 1, I will\n"
          "pl_shared-if-1 | Both of us: If 1, If I notice\npl_shared-then-1 | Both of us: Then 1, I will\n");
}

TEST_CASE("matching asks for a letter, and tells the key to the clinician alone") {
    Desk desk;
    auto const* yaml = "{type: matching, id: m, prompt: \"Join\", left: [\"One\", \"Two\"], right: [\"Uno\", \"Dos\"], "
                       "key: {1: a, 2: b}}";
    auto const out = composed(yaml, desk.setting);
    CHECK(fields_of(out) == "m_1 | Match for 1, One: type a letter, a to b\nm_2 | Match for 2, Two: type a letter, a to b\n");
    CHECK(text_of(out).find("Key") == std::string::npos);
    desk.setting.clinician = true;
    CHECK(text_of(composed(yaml, desk.setting)).find("Key: 1 a, 2 b\n") != std::string::npos);
    Desk big{large()};
    CHECK(text_of(composed(yaml, big.setting)).find("dots") == std::string::npos);
}

TEST_CASE("cards stand two by two in the middle of the paper") {
    Desk desk;
    auto const out = composed("{type: cards, blanks: 1, cards: [{title: \"One\", text: \"First\"}, \"Second\"]}", desk.setting);
    REQUIRE(out.size() == 2);
    auto const& row = as<flow::Canvas>(out[0]);
    CHECK(mm(row.size.height) == about(55));
    CHECK(row.alt == "To cut out. Card 1 of 3: One First Card 2 of 3: Second");
    CHECK(mm(find_words(row, "One\nFirst").at.x) == about(20 - 24 + 6));
    CHECK(mm(find_words(row, "Second").at.x) == about(20 - 24 + 85 + 6));
    CHECK(as<flow::Canvas>(out[1]).alt == "To cut out. Card 3 of 3: blank, to write on.");
    CHECK(fields_of(out).empty());
}

TEST_CASE("backs stand on a page of their own with left and right exchanged") {
    Desk desk;
    auto const out = composed("{type: cards, backs: true, cards: [{text: \"One\", back: \"Uno\"}, {text: \"Two\", back: \"Dos\"}, "
                              "{text: \"Three\", back: \"Tres\"}]}", desk.setting);
    CHECK(page_breaks(out) == 2);
    auto const& fronts = as<flow::Canvas>(out.at(1));
    auto const& backs = as<flow::Canvas>(out.at(4));
    CHECK(find_words(fronts, "One").at.x == find_words(backs, "Dos").at.x);
    CHECK(find_words(fronts, "Two").at.x == find_words(backs, "Uno").at.x);
    CHECK(find_words(as<flow::Canvas>(out.at(5)), "Tres").at.x == find_words(fronts, "Two").at.x);
}

TEST_CASE("in large print cards grow until their words fit") {
    Desk big{large()};
    auto const out = composed("{type: cards, cards: [{title: \"Pause\", text: \"Put both feet on the ground and breathe out three "
                              "times. Come back in ten minutes, and begin with one kind thing.\"}]}", big.setting);
    CHECK(mm(as<flow::Canvas>(out.at(0)).size.height) > 60);
}

TEST_CASE("an example shows the parts of what it is an example of") {
    Desk desk;
    flow::Blocks out;
    compose_all(sheet({"{type: example, of: log, values: [\"Mon\", \"We met\"]}",
                       "{type: table, id: log, columns: [\"When\", \"What\"], rows: 2}"}), desk.setting, out);
    REQUIRE(out.size() == 2);
    CHECK(text_of({out[0]}) == "Example, not your answer\nWhen\nWhat\nMon\nWe met\n");
    CHECK(fields_of({out[0]}).empty());
    CHECK(composed("{type: example, of: log, values: [\"Mon\"]}", desk.setting).empty());
}

TEST_CASE("an example of nothing, or of more than there is, is a mistake of the sheet") {
    auto const* table = "{type: table, id: log, columns: [\"When\", \"What\"], rows: 2}";
    CHECK(first_message(sheet({table, "{type: example, of: log, values: [\"a\", \"b\"]}"})).empty());
    CHECK(first_message(sheet({table, "{type: example, of: logs, values: [\"a\"]}"})) ==
          "example refers to unknown element `logs`");
    CHECK(first_message(sheet({table, "{type: example, of: log, values: [\"a\", \"b\", \"c\"]}"})) ==
          "value for column 3 but table has 2");
    CHECK(first_message(sheet({"{type: lines, id: q, prompt: \"What?\"}", "{type: example, of: q, values: [\"a\", \"b\"]}"})) ==
          "value 2 but lines asks for 1");
}

TEST_CASE("a picture keeps its shape and must be sharp enough for its width") {
    Desk desk;
    auto picture = std::make_shared<Picture>();
    picture->width = 600;
    picture->height = 300;
    desk.setting.picture = [&](std::string_view, SourceSpan const&) { return picture; };
    auto const out = composed("{type: image, file: tree.png, alt: \"A tree\", width: 50 mm}", desk.setting);
    auto const& image = as<flow::Image>(out.at(0));
    CHECK(mm(image.size.height) == about(25));
    CHECK(image.alt == "A tree");
    CHECK(composed("{type: image, file: tree.png, alt: \"A tree\", width: 100 mm}", desk.setting).empty());
    REQUIRE(desk.problems.size() == 1);
    CHECK(desk.problems[0].message == "152 dpi at this width; need 300");
}
