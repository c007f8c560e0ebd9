#pragma once

#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// How another answer of the sheet may be filled in: shaded, and said to be an example.
struct Example : Common {
    std::string of;                    // the id of that answer
    std::vector<schema::Text> values;  // of its parts, in order

    static void texts(auto& self, auto visit) {
        for (auto& value : self.values) visit(value);
    }
};

schema::Record<Example> const& record(Example const*);
void compose(Example const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
