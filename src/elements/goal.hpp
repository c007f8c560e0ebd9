#pragma once

#include <string_view>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// What a goal is made of, in plain words.
enum class GoalPart : unsigned char { what, when, how_small, obstacle, plan, know };
schema::EnumTable<GoalPart> const& enum_table(GoalPart const*);

/// How a part is asked for; `us`: of the two together.
std::string_view goal_question(GoalPart part, bool us, std::string_view language);

/// A small goal, part by part; for two a joint one, with each partner's own part.
struct Goal : Input {
    schema::Text prompt;
    std::vector<GoalPart> parts{GoalPart::what,     GoalPart::when, GoalPart::how_small,
                                GoalPart::obstacle, GoalPart::plan, GoalPart::know};
    int lines = 2;

    static constexpr bool shows_partners = true;  // "my part" of a joint goal
    static void texts(auto& self, auto visit) { visit(self.prompt); }
};

schema::Record<Goal> const& record(Goal const*);
void compose(Goal const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
