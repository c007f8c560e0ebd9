#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Rings round oneself, for the people who are near and less near.
struct Circles : Input {
    schema::Text prompt;
    std::vector<schema::Text> rings;       // from the inside
    int lines = 2;                         // to write on for each ring
    bool initials = true;

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& ring : self.rings) visit(ring);
    }
};

schema::Record<Circles> const& record(Circles const*);
void compose(Circles const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
