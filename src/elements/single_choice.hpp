#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// One of a few answers.
struct SingleChoice : Input {
    schema::Text prompt;
    std::vector<schema::Text> options;
    bool in_row = true;                    // in one row when there is room

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& option : self.options) visit(option);
    }
};

schema::Record<SingleChoice> const& record(SingleChoice const*);
void compose(SingleChoice const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
