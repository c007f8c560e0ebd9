#pragma once

#include <string>
#include <utility>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// An upright scale with room for notes beside it.
struct Thermometer : Input {
    schema::Text prompt;
    int steps = 11;                        // numbered from 0
    std::vector<std::pair<std::string, schema::Text>> labels;   // a step's number, and what it means

    static constexpr bool shows_partners = true;   // two tubes side by side
    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& [step, label] : self.labels) visit(label);
    }
};

schema::Record<Thermometer> const& record(Thermometer const*);
void compose(Thermometer const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
