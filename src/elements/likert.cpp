#include "elements/likert.hpp"

#include "elements/choice_rows.hpp"
#include "elements/common.hpp"

namespace attune::elements {

schema::Record<Likert> const& record(Likert const*) {
    static auto const fields =
        input_table<Likert>("likert", "Statements that are all answered on one scale.")
            .field("prompt", &Likert::prompt, "The question above.", schema::max_length(160))
            .field("hint", &Likert::hint, "A line in small print below the question.", schema::max_length(200))
            .field("scale", &Likert::scale, "A scale that is ready to use.")
            .field("points", &Likert::points, "A scale of one's own, from the least to the most.",
                   schema::count(2, 6), schema::distinct, schema::may_be_blank, schema::max_length(24))
            .field("items", &Likert::items, "The statements, one thought each.", schema::required, schema::count(1, 30),
                   schema::distinct, schema::max_length(120))
            .check([](Likert const& self, schema::Check& check) {
                check_points({self.scale, self.points}, check);
                for (auto const& item : self.items) check_asks_one_thing(item, check);
            });
    return fields;
}

void compose(Likert const& self, Setting const& setting, flow::Blocks& out) {
    auto const before = add_prompt_and_hint(self.prompt, self.hint, self.where, setting, out);
    ChoiceRows rows;
    rows.id = self.id;
    rows.options = AnswerScale{self.scale, self.points}.labels(setting.language);
    rows.numbered = self.items.size() > 1;
    for (auto const& item : self.items) rows.add(item, setting);
    add_choice_rows(rows, self.where, before, setting, out);
}

}  // namespace attune::elements
