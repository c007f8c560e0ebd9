#include "elements/lines.hpp"

#include "elements/common.hpp"

namespace attune::elements {

schema::Record<Lines> const& record(Lines const*) {
    static auto const fields =
        input_table<Lines>("lines", "A question with ruled lines to write on.")
            .field("prompt", &Lines::prompt, "The question, printed bold above the lines.", schema::required,
                   schema::max_length(160))
            .field("lines", &Lines::lines, "How many lines, at medium writing space.", schema::range(1, 20))
            .field("half", &Lines::half, "Half the page wide; two such questions in a row stand side by side.");
    return fields;
}

void compose(Lines const& self, Setting const& setting, flow::Blocks& out) {
    auto question = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!question) return;
    auto field = answer_field(flow::Field::Kind::lines, self.id, "", spoken(*question, setting), setting);
    add_question(*std::move(question), self.where, setting, out);
    add_writing_lines(self.lines, self.where, setting, out, std::move(field));
}

}  // namespace attune::elements
