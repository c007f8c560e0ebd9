#include "elements/matching.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

namespace {

std::string letter(std::size_t place) { return std::string(1, static_cast<char>('a' + place)); }

void check_key(Matching const& self, schema::Check& check) {
    if (self.left.size() != self.right.size() && !self.extra)
        check.error(check.at("right"),
                    "left " + std::to_string(self.left.size()) + ", right " + std::to_string(self.right.size()) +
                        " and no `extra: true`",
                    {"make both as long, or add `extra: true`"});
    auto const* key = check.node().find("key");
    for (std::size_t i = 0; i < self.key.size(); ++i) {
        auto const& [item, answer] = self.key[i];
        auto const where = key && i < key->items.size() ? key->items[i].where : self.where;
        bool const known_item =
            item.size() == 1 && item[0] >= '1' && item[0] < static_cast<char>('1' + self.left.size());
        bool const known_answer =
            answer.size() == 1 && answer[0] >= 'a' && answer[0] < static_cast<char>('a' + self.right.size());
        if (!known_item)
            check.error(where, "key has item `" + item + "`, left ends at " + std::to_string(self.left.size()),
                        {"write it as `1: c`"});
        else if (!known_answer)
            check.error(where, "key points to `" + answer + "`, right ends at " + letter(self.right.size() - 1),
                        {"write it as `1: c`"});
    }
}

}  // namespace

schema::Record<Matching> const& record(Matching const*) {
    static auto const fields =
        input_table<Matching>("matching", "Two lists whose lines belong together, to join by a letter or a line.")
            .field("prompt", &Matching::prompt, "The question above.", schema::required, schema::max_length(160))
            .field("left", &Matching::left, "The first list; numbered.", schema::required, schema::count(2, 8),
                   schema::distinct, schema::max_length(90))
            .field("right", &Matching::right, "The second list; with letters.", schema::required, schema::count(2, 9),
                   schema::distinct, schema::max_length(90))
            .field("extra", &Matching::extra, "The lists differ in length on purpose.")
            .field("key", &Matching::key, "What belongs together, e.g. `{1: c}`; printed for the clinician only.")
            .check(check_key);
    return fields;
}

namespace {

constexpr Pt dot_room = Pt::from_mm(3), box_width = Pt::from_mm(9);

/// Where a joining line begins or ends; an ornament.
flow::Block dot(SourceSpan const& where) {
    flow::Canvas canvas;
    canvas.size = {dot_room, dot_room};
    canvas.items.push_back(circle_shape({dot_room / 2, dot_room / 2}, 1_mm, std::nullopt, black));
    return block(std::move(canvas), where);
}

/// A frame for one letter.
flow::Block letter_box(flow::FieldPtr field, SourceSpan const& where, Setting const& setting) {
    auto room = flow::plain(flow::TextStyle::item, {});
    room.row = setting.look.style(flow::TextStyle::item).leading + 0.75_mm;
    flow::Box box;
    box.frame = Stroke{setting.look.metrics.rule};
    box.blocks.push_back(block(std::move(room), where));
    box.field = std::move(field);
    return block(std::move(box), where);
}

flow::Columns row_of(std::vector<flow::Columns::Column> columns) {
    flow::Columns row;
    row.gap = 3_mm;
    row.across = flow::Columns::Across::centre;
    row.columns = std::move(columns);
    return row;
}

std::optional<flow::Paragraph> numbered(schema::Text const& text, std::string number, Setting const& setting) {
    auto words = set_paragraph(text, flow::TextStyle::item, setting);
    if (!words) return words;
    words->marker = flow::Marker{flow::Marker::Kind::text, std::move(number), setting.look.metrics.bullet_indent, {}};
    words->row = setting.look.metrics.check_row;
    return words;
}

flow::Blocks left_rows(Matching const& self, bool dots, Setting const& setting) {
    flow::Blocks out;
    for (std::size_t i = 0; i < self.left.size(); ++i) {
        auto const& text = self.left[i];
        auto words = numbered(text, std::to_string(i + 1) + ".", setting);
        if (!words) continue;
        auto field = answer_field(flow::Field::Kind::text, self.id, std::to_string(i + 1),
                                  setting.say_with("Match for {}, {}: type a letter, a to {}", i + 1,
                                                   spoken(*words, setting), letter(self.right.size() - 1)),
                                  setting, 1);
        auto row = row_of({{{box_width}, {letter_box(std::move(field), text.where, setting)}},
                           {{{}, 1}, {block(*std::move(words), text.where)}}});
        if (dots) row.columns.push_back({{dot_room}, {dot(text.where)}});
        out.push_back(block(std::move(row), text.where, out.empty() ? 0_pt : 0.75_mm));
    }
    return out;
}

flow::Blocks right_rows(Matching const& self, bool dots, Setting const& setting) {
    flow::Blocks out;
    for (std::size_t i = 0; i < self.right.size(); ++i) {
        auto const& text = self.right[i];
        auto words = numbered(text, letter(i) + ".", setting);
        if (!words) continue;
        auto row = row_of({{{{}, 1}, {block(*std::move(words), text.where)}}});
        if (dots) row.columns.insert(row.columns.begin(), {{dot_room}, {dot(text.where)}});
        out.push_back(block(std::move(row), text.where, out.empty() ? 0_pt : 0.75_mm));
    }
    return out;
}

}  // namespace

void compose(Matching const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    bool const beside = side_by_side(setting);
    auto const what_to_do = setting.say(beside ? "Write a letter into each box, or join the dots with a line."
                                               : "Write a letter into each box.");
    out.push_back(block(set_plain(what_to_do, flow::TextStyle::hint), self.where, {}, true));
    Pt const above = setting.look.metrics.list_before;
    auto left = left_rows(self, beside, setting), right = right_rows(self, beside, setting);
    if (beside) {
        out.push_back(block(two_columns(std::move(left), std::move(right), 24_mm), self.where, above));
    } else {
        out.push_back(block(flow::Stack{std::move(left)}, self.where, above));
        out.push_back(block(flow::Stack{std::move(right)}, self.where, setting.look.metrics.small_gap));
    }
    if (!setting.clinician || self.key.empty()) return;
    std::string words;
    for (auto const& [item, answer] : self.key) words += (words.empty() ? "" : ", ") + item + " " + answer;
    out.push_back(block(set_plain(setting.say_with("Key: {}", words), flow::TextStyle::hint), self.where, above));
}

}  // namespace attune::elements
