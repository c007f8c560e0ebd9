#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

/// If this happens, I will do that: pairs of frames with an arrow between.
struct Plan : Input {
    schema::Text prompt;
    int rows = 3;
    int shared_rows = 0;  // for what both will do, when printed for two
    schema::Text left = "If I notice", right = "I will";

    static constexpr bool shows_partners = true;  // own rows and shared rows
    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        visit(self.left);
        visit(self.right);
    }
};

schema::Record<Plan> const& record(Plan const*);
void compose(Plan const& self, Setting const& setting, flow::Blocks& out);

/// Whether words speak of a safety plan, which this is not.
bool speaks_of_safety_plan(std::string_view words);

}  // namespace attune::elements
