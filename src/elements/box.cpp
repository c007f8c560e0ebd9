#include "elements/box.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

namespace {

constexpr Pt least_height = Pt::from_mm(25);
constexpr Pt page_height = Pt::from_mm(180);  // what a page of Letter leaves below a sheet's title

}  // namespace

schema::Record<Box> const& record(Box const*) {
    static auto const fields =
        input_table<Box>("box", "A question with an empty frame to write or draw in.")
            .field("prompt", &Box::prompt, "The question, printed bold above the frame.", schema::required,
                   schema::max_length(160))
            .field("height", &Box::height, "Of the frame, at medium writing space; at most 180 mm.",
                   schema::at_least(least_height.value))
            .field("half", &Box::half, "Half the page wide; two such questions in a row stand side by side.")
            .check([](Box const& self, schema::Check& check) {
                if (self.height > page_height)
                    check.error(check.at("height"),
                                "height " + format_decimal(self.height.mm(), 1) + " mm is taller than the page (" +
                                    format_decimal(page_height.mm(), 0) + " mm)",
                                {"leave room for the sheet's title and the question"});
            });
    return fields;
}

void compose(Box const& self, Setting const& setting, flow::Blocks& out) {
    auto question = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!question) return;
    auto label = spoken(*question, setting);
    add_question(*std::move(question), self.where, setting, out);

    // Roomy writing space and tall titles must not push a high frame over the page.
    Pt const most = std::max(setting.look.page.block_height - 60_mm, least_height);
    Pt const height = std::clamp(self.height * setting.writing_space, least_height, most);
    auto room = flow::plain(flow::TextStyle::item, {});
    room.row = flow::Elastic{height, std::max(height * 0.8, least_height), flow::Fit::lower_rows};
    flow::Box frame;
    frame.frame = Stroke{setting.look.metrics.rule};
    frame.radius = 1.5_mm;
    frame.blocks.push_back(block(std::move(room), self.where));
    frame.field = answer_field(flow::Field::Kind::lines, self.id, {}, label, setting);
    out.push_back(block(std::move(frame), self.where, setting.look.metrics.list_before));
}

}  // namespace attune::elements
