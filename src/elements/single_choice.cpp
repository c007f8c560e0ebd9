#include "elements/single_choice.hpp"

#include <algorithm>
#include <array>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<SingleChoice> const& record(SingleChoice const*) {
    static auto const fields =
        input_table<SingleChoice>("single_choice", "One of a few answers.")
            .field("prompt", &SingleChoice::prompt, "The question.", schema::required, schema::max_length(160))
            .field("options", &SingleChoice::options, "The answers.", schema::required, schema::count(2, 8),
                   schema::distinct)
            .field("inline", &SingleChoice::in_row, "In one row, when there is room.")
            .check([](SingleChoice const&, schema::Check& check) {
                // Other readers of YAML take these for true and false.
                static constexpr std::array<std::string_view, 6> booleans{"yes", "no", "true", "false", "on", "off"};
                auto const* options = check.node().find("options");
                if (!options) return;
                for (auto const& option : options->items) {
                    bool const boolean = std::ranges::find(booleans, small_letters(option.scalar)) != booleans.end();
                    if (option.quoted || !boolean) continue;
                    check.error(option.where, "option `" + option.scalar + "` looks like a boolean",
                                {"put it in quotes: `\"" + option.scalar + "\"`"});
                }
            });
    return fields;
}

void compose(SingleChoice const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    auto const question = spoken(*prompt, setting);
    out.push_back(block(*std::move(prompt), self.where, question_gap(out, setting), true));
    auto const& style = setting.look.style(flow::TextStyle::item);
    Pt const indent = setting.look.metrics.check_indent;
    flow::Columns row;
    row.gap = 6_mm;
    flow::Blocks rows;
    Pt needed = -row.gap, widest;
    int number = 0;
    for (auto const& text : self.options) {
        ++number;
        auto option = set_paragraph(text, flow::TextStyle::item, setting);
        if (!option) continue;
        Pt const width = indent + estimated_width(option->text, style);
        needed += width + row.gap;
        widest = std::max(widest, width);
        auto field = choice_field(self.id, "", question, spoken(*option, setting), number, static_cast<int>(self.options.size()),
                                  setting);
        rows.push_back(
            tick_row(*std::move(option), flow::Marker::Kind::choice_circle, text.where, setting, std::move(field)));
        row.columns.push_back({{width}, {rows.back()}});
    }
    if (!self.in_row || needed > setting.measure) {
        std::ranges::move(rows, std::back_inserter(out));
        return;
    }
    auto const count = static_cast<double>(rows.size());
    if ((widest + row.gap) * count - row.gap <= setting.measure)  // evenly, when the longest allows
        for (auto& column : row.columns) column.track = {{}, 1};
    out.push_back(block(std::move(row), self.where));
}

}  // namespace attune::elements
