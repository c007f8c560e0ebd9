#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

/// A question with ruled lines to write on.
struct Lines : Input {
    schema::Text prompt;
    int lines = 3;
    bool half = false;

    static void texts(auto& self, auto visit) { visit(self.prompt); }
};

schema::Record<Lines> const& record(Lines const*);
void compose(Lines const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
