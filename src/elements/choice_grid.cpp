#include "elements/choice_grid.hpp"

#include <algorithm>
#include <array>

#include "elements/choice_rows.hpp"
#include "elements/common.hpp"

namespace attune::elements {

schema::Record<ChoiceGrid> const& record(ChoiceGrid const*) {
    static auto const fields =
        input_table<ChoiceGrid>("choice_grid", "Things that are each answered with one of a few words.")
            .field("prompt", &ChoiceGrid::prompt, "The question above.", schema::max_length(160))
            .field("hint", &ChoiceGrid::hint, "A line in small print below the question.", schema::max_length(200))
            .field("rows", &ChoiceGrid::rows, "The things.", schema::required, schema::count(1, 18), schema::distinct,
                   schema::max_length(90))
            .field("options", &ChoiceGrid::options, "The answers, the same for all.", schema::count(2, 5),
                   schema::distinct, schema::max_length(24))
            .check([](ChoiceGrid const&, schema::Check& check) { check_no_booleans("options", check); });
    return fields;
}

bool offers_a_no(ChoiceGrid const& self) {
    static constexpr std::array<std::string_view, 4> words{"not now", "pass", "not for me", "no"};
    return std::ranges::any_of(self.options, [](std::string const& option) {
        return std::ranges::find(words, small_letters(option)) != words.end();
    });
}

void compose(ChoiceGrid const& self, Setting const& setting, flow::Blocks& out) {
    auto const before = add_prompt_and_hint(self.prompt, self.hint, self.where, setting, out);
    ChoiceRows rows;
    rows.id = self.id;
    rows.options = self.options;
    for (auto const& row : self.rows) rows.add(row, setting);
    add_choice_rows(rows, self.where, before, setting, out);
}

}  // namespace attune::elements
