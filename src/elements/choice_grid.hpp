#pragma once

#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Things that are each answered with one of a few words: a touch menu, a map of boundaries.
struct ChoiceGrid : Input {
    schema::Text prompt, hint;
    std::vector<schema::Text> rows;
    std::vector<std::string> options{"Fine", "Ask me first", "Not now", "Not sure"};

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        visit(self.hint);
        for (auto& row : self.rows) visit(row);
    }
};

schema::Record<ChoiceGrid> const& record(ChoiceGrid const*);
void compose(ChoiceGrid const& self, Setting const& setting, flow::Blocks& out);

/// Whether one of the options says no for now: what a sheet about sex must have.
bool offers_a_no(ChoiceGrid const& self);

}  // namespace attune::elements
