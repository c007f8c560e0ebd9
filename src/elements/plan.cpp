#include "elements/plan.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

bool speaks_of_safety_plan(std::string_view words) {
    auto const small = small_letters(words);
    return small.find("safety plan") != std::string::npos || small.find("safety-plan") != std::string::npos;
}

schema::Record<Plan> const& record(Plan const*) {
    static auto const fields =
        input_table<Plan>("plan",
                          "If this happens, I will do that: pairs of frames with an arrow between. Not a safety plan.")
            .field("prompt", &Plan::prompt, "A question or a heading above.", schema::max_length(160))
            .field("rows", &Plan::rows, "How many pairs.", schema::range(1, 8))
            .field("shared_rows", &Plan::shared_rows, "Pairs for what both will do, in a copy for two.",
                   schema::range(0, 4))
            .field("left", &Plan::left, "Above the first frames.", schema::max_length(40))
            .field("right", &Plan::right, "Above the second frames.", schema::max_length(40))
            .check([](Plan const& self, schema::Check& check) {
                if (speaks_of_safety_plan(self.prompt.markdown))
                    check.error(self.prompt.where, "prompt contains `safety plan`",
                                {"use your service's form: this sheet does not replace it"});
            });
    return fields;
}

namespace {

constexpr Pt arrow_width = Pt::from_mm(12);

/// An arrow to the right, an ornament.
flow::Canvas arrow(Setting const& setting) {
    flow::Canvas canvas;
    Pt const middle = 2.25_mm, tip = arrow_width;
    canvas.size = {arrow_width, middle * 2};
    canvas.items.push_back(
        line_shape({0_mm, middle}, {tip - 3.5_mm, middle}, Stroke{setting.look.metrics.bold, setting.look.accent}));
    Path head;
    head.move_to({tip, middle}).line_to({tip - 4_mm, middle - 2_mm}).line_to({tip - 4_mm, middle + 2_mm}).close();
    canvas.items.push_back(Shape{std::move(head), {}, setting.look.accent});
    return canvas;
}

flow::Block frame(flow::FieldPtr field, SourceSpan const& where, Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    // Two lines by hand; a little less on a full page.
    Pt const height = std::max((metrics.writing_line.normal * 2 + 2_mm) * setting.writing_space, 15_mm);
    auto room = flow::plain(flow::TextStyle::item, {});
    room.row = flow::Elastic{height, std::min(height, metrics.writing_line.tight * 2), flow::Fit::lower_rows};
    flow::Box box;
    box.frame = Stroke{metrics.rule};
    box.radius = 1.5_mm;
    box.blocks.push_back(block(std::move(room), where));
    box.field = std::move(field);
    return block(std::move(box), where);
}

flow::Columns pair(flow::Blocks left, flow::Blocks middle, flow::Blocks right) {
    flow::Columns columns;
    columns.gap = 3_mm;
    columns.across = flow::Columns::Across::centre;
    columns.columns.push_back({{{}, 1}, std::move(left)});
    columns.columns.push_back({{arrow_width}, std::move(middle)});
    columns.columns.push_back({{{}, 1}, std::move(right)});
    return columns;
}

/// `part`: tells the shared rows from one's own.
void add_rows(Plan const& self, int rows, std::string const& part, Setting const& setting, flow::Blocks& out) {
    auto left = set_paragraph(self.left, flow::TextStyle::question, setting);
    auto right = set_paragraph(self.right, flow::TextStyle::question, setting);
    if (!left || !right) return;
    auto const above = question_gap(out, setting);
    auto const field = [&](int row, bool then, flow::Paragraph const& words) {
        auto const number = std::to_string(row);
        return answer_field(
            flow::Field::Kind::lines, self.id, part + (then ? "then-" : "if-") + number,
            (part.empty() ? "" : std::string(setting.say("Both of us")) + ": ") +
                setting.say_with(then ? "Then {}, {}" : "If {}, {}", number, spoken(words, setting)),
            setting);
    };
    flow::Blocks pairs;
    for (int row = 1; row <= rows; ++row)
        pairs.push_back(
            block(pair({frame(field(row, false, *left), self.where, setting)}, {block(arrow(setting), self.where)},
                       {frame(field(row, true, *right), self.where, setting)}),
                  self.where, row == 1 ? setting.look.metrics.list_before : setting.look.metrics.small_gap));
    out.push_back(
        block(pair({block(*std::move(left), self.left.where)}, {}, {block(*std::move(right), self.right.where)}),
              self.where, above, true));
    // A few pairs stay on one page; of many the last is never alone.
    for (int row = 1; row < rows; ++row)
        pairs[static_cast<std::size_t>(row - 1)].keep_with_next = rows <= 4 || row + 1 == rows;
    std::ranges::move(pairs, std::back_inserter(out));
}

void add_own_rows(Plan const& self, Reader who, Setting const& setting, flow::Blocks& out) {
    auto const own = add_partner_part(who, self.where, setting, out);
    add_rows(self, self.rows, {}, own, out);
}

}  // namespace

void compose(Plan const& self, Setting const& setting, flow::Blocks& out) {
    if (!self.prompt.empty())
        if (auto prompt = set_paragraph(self.prompt, flow::TextStyle::small_heading, setting))
            out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    if (self.whose != Whose::shared && for_both(setting)) {
        if (self.whose != Whose::b) add_own_rows(self, Reader::a, setting, out);
        if (self.whose != Whose::a) add_own_rows(self, Reader::b, setting, out);
    } else {
        add_rows(self, self.rows, {}, setting, out);
    }
    if (self.shared_rows == 0 || !setting.couple) return;
    add_together_heading(flow::plain(flow::TextStyle::partner_name, std::string(setting.say("Both of us"))), self.where, setting, out);
    add_rows(self, self.shared_rows, "shared-", setting, out);
}

}  // namespace attune::elements
