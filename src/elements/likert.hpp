#pragma once

#include <vector>

#include "elements/answer_scale.hpp"

namespace attune::elements {

/// Statements that are all answered on one scale.
struct Likert : Input {
    schema::Text prompt, hint;
    ScaleName scale = ScaleName::frequency5;
    std::vector<std::string> points;       // in place of the scale's
    std::vector<schema::Text> items;

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        visit(self.hint);
        for (auto& item : self.items) visit(item);
    }
};

schema::Record<Likert> const& record(Likert const*);
void compose(Likert const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
