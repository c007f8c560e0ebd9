#include "elements/example.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Example> const& record(Example const*) {
    static auto const fields =
        content_table<Example>("example",
                               "How another answer of the sheet may be filled in; never a client's own words.")
            .field("of", &Example::of, "The id of that answer.", schema::required, schema::identifier)
            .field("values", &Example::values,
                   "What is written in its parts, in order: the cells of a row, the blanks, the questions.",
                   schema::required, schema::count(1, 12), schema::max_length(200));
    return fields;
}

namespace {

/// Words that were written by hand: the serif, where all else in a sheet is sans.
flow::Blocks value_block(schema::Text const& value, Setting const& setting) {
    auto words = set_paragraph(value, flow::TextStyle::body, setting);
    if (!words) return {};
    return {block(*std::move(words), value.where)};
}

flow::Blocks label_block(schema::Text const& label, flow::TextStyle style, Setting const& setting) {
    if (label.empty()) return {};
    auto words = set_paragraph(label, style, setting);
    if (!words) return {};
    if (words->spans.empty()) words->spans = {{static_cast<std::uint32_t>(words->text.size()), style, false, true}};
    return {block(*std::move(words), label.where, {}, true)};
}

/// A row of the table that it is an example of.
flow::Table table_row(Example const& self, AnswerParts const& parts, Setting const& setting) {
    flow::Table table;
    table.head_rule = {setting.look.metrics.rule};
    table.column_rule = {setting.look.metrics.hair};
    table.pad_x = 2_mm;
    table.pad_top = table.pad_bottom = 0.75_mm;
    flow::Table::Row head, row;
    row.rule_below = false;
    for (std::size_t i = 0; i < parts.labels.size(); ++i) {
        table.columns.push_back({{{}, parts.widths[i]}, i > 0, true});
        head.cells.push_back(label_block(parts.labels[i], flow::TextStyle::table_head, setting));
        row.cells.push_back(i < self.values.size() ? value_block(self.values[i], setting) : flow::Blocks{});
    }
    table.head.push_back(std::move(head));
    table.rows.push_back(std::move(row));
    return table;
}

/// Each label with its value below.
void add_pairs(Example const& self, AnswerParts const& parts, Setting const& setting, flow::Blocks& out) {
    for (std::size_t i = 0; i < self.values.size() && i < parts.labels.size(); ++i) {
        auto blocks = label_block(parts.labels[i], flow::TextStyle::hint, setting);
        std::ranges::move(value_block(self.values[i], setting), std::back_inserter(blocks));
        if (blocks.empty()) continue;
        blocks.front().before = setting.look.metrics.list_before;
        std::ranges::move(blocks, std::back_inserter(out));
    }
}

}  // namespace

void compose(Example const& self, Setting const& setting, flow::Blocks& out) {
    auto const parts = setting.parts_of ? setting.parts_of(self.of) : std::nullopt;
    if (!parts) return;  // what it is an example of is not in this copy
    auto const& look = setting.look;
    flow::Box box;
    box.pad_top = box.pad_bottom = 3_mm;
    box.pad_left = box.pad_right = 4_mm;
    if (look.band_framed) box.frame = Stroke{look.metrics.rule, black, Dash::dashed};
    else box.fill = look.band;
    auto const inside = setting.narrowed(setting.measure - box.pad_left - box.pad_right);
    auto label = set_plain(setting.say("Example"), flow::TextStyle::callout_label);
    append(label, ", " + std::string(setting.say("not your answer")), {0, flow::TextStyle::hint});
    box.blocks.push_back(block(std::move(label), self.where, {}, true));
    if (parts->widths.empty() || !side_by_side(inside)) add_pairs(self, *parts, inside, box.blocks);
    else box.blocks.push_back(block(table_row(self, *parts, inside), self.where, look.metrics.list_before));
    out.push_back(block(std::move(box), self.where, group_gap(out, setting)));
}

}  // namespace attune::elements
