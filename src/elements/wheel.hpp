#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// A wheel with a spoke for each part of a thing, to mark how far out one is.
struct Wheel : Input {
    schema::Text prompt;
    std::vector<schema::Text> spokes;
    int rings = 10;

    static constexpr bool shows_partners = true;   // a wheel each, with one scale
    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& spoke : self.spokes) visit(spoke);
    }
};

schema::Record<Wheel> const& record(Wheel const*);
void compose(Wheel const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
