#pragma once

#include <string>

#include "elements/fields.hpp"

namespace attune::elements {

/// A sentence to remember, set large.
struct Quote : Common {
    schema::Text text;
    std::string by;                        // `original`, or the id of a reference

    static void texts(auto& self, auto visit) { visit(self.text); }
};

schema::Record<Quote> const& record(Quote const*);
void compose(Quote const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
