#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

/// A line of a stated length to mark between two ends.
struct Vas : Input {
    schema::Text prompt, low, high;
    Pt length = Pt::from_mm(100);

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        visit(self.low);
        visit(self.high);
    }
};

schema::Record<Vas> const& record(Vas const*);
void compose(Vas const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
