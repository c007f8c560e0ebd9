#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Steps from easy to hard, to write, rate and date.
struct Ladder : Input {
    int rungs = 8;
    std::vector<schema::Text> given;       // sample steps, from the bottom
    bool rate = true;

    static constexpr bool shows_partners = true;
    static void texts(auto& self, auto visit) { for (auto& step : self.given) visit(step); }
};

schema::Record<Ladder> const& record(Ladder const*);
void compose(Ladder const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
