#include "elements/short_answer.hpp"

#include <array>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<ShortAnswer> const& record(ShortAnswer const*) {
    static auto const fields = input_table<ShortAnswer>("short_answer", "A label with one line to write on beside it.")
        .field("prompt", &ShortAnswer::prompt, "The label.", schema::required, schema::max_length(80))
        .field("width", &ShortAnswer::width, "Of the line; to the right edge when left out.", schema::range(10_mm, 165_mm))
        .field("half", &ShortAnswer::half, "Half the page wide; two such answers in a row stand side by side.");
    return fields;
}

void compose(ShortAnswer const& self, Setting const& setting, flow::Blocks& out) {
    auto label = set_paragraph({self.prompt.markdown + " ___", self.prompt.where}, flow::TextStyle::item, setting,
                               std::array{self.width.value_or(0_pt)});
    if (!label) return;
    label->row = setting.look.metrics.writing_line;
    label->row_bottom = true;
    // The row has room above its words; only an answer in a row of its own needs more.
    auto const* last = last_paragraph(out);
    bool const close = last ? last->row.has_value() || last->style == flow::TextStyle::item : out.empty();
    Pt const air = setting.look.metrics.list_before;
    out.push_back(block(*std::move(label), self.where, close ? 0_pt : air));
}

}  // namespace attune::elements
