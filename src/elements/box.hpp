#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

/// A question with an empty frame to write or draw in.
struct Box : Input {
    schema::Text prompt;
    Pt height = Pt::from_mm(40);
    bool half = false;

    static void texts(auto& self, auto visit) { visit(self.prompt); }
};

schema::Record<Box> const& record(Box const*);
void compose(Box const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
