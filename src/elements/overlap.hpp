#pragma once

#include <string>
#include <utility>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Two shapes that move closer from step to step; one step is chosen.
struct Overlap : Input {
    schema::Text prompt;
    int steps = 5;
    std::vector<std::pair<std::string, schema::Text>> labels;   // a step's number, and what it means
    std::vector<std::string> occasions;    // "now", "wanted": a row each

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& [step, label] : self.labels) visit(label);
    }
};

schema::Record<Overlap> const& record(Overlap const*);
void compose(Overlap const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
