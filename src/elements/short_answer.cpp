#include "elements/short_answer.hpp"

#include <algorithm>
#include <array>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<ShortAnswer> const& record(ShortAnswer const*) {
    static auto const fields =
        input_table<ShortAnswer>("short_answer", "A label with one line to write on beside it.")
            .field("prompt", &ShortAnswer::prompt, "The label.", schema::required, schema::max_length(80))
            .field("width", &ShortAnswer::width, "Of the line; to the right edge when left out.",
                   schema::range(10_mm, 165_mm))
            .field("half", &ShortAnswer::half, "Half the page wide; two such answers in a row stand side by side.");
    return fields;
}

void compose(ShortAnswer const& self, Setting const& setting, flow::Blocks& out) {
    auto label = set_paragraph({self.prompt.markdown + " ___", self.prompt.where}, flow::TextStyle::item, setting,
                               std::array{self.width.value_or(0_pt)});
    if (!label) return;
    add_fields(*label, self.id, "", spoken(self.prompt, setting), setting);
    label->row = setting.look.metrics.writing_line;
    label->row_bottom = true;
    // The row has room above its words: what is left of the usual gap, and nothing between one row and the next.
    auto const* last = last_paragraph(out);
    bool const close = last && (last->row || last->style == flow::TextStyle::item);
    auto const& metrics = setting.look.metrics;
    Pt const room = metrics.writing_line.normal - setting.look.style(flow::TextStyle::item).leading;
    out.push_back(block(*std::move(label), self.where, close ? 0_pt : std::max(metrics.small_gap.normal - room, 0_pt)));
}

}  // namespace attune::elements
