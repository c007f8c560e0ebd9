#pragma once

#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// A number to circle between two ends.
struct Rating : Input {
    schema::Text prompt;
    int min = 0, max = 10;
    schema::Text low, high, middle;
    std::vector<std::string> occasions;    // "before", "after": a scale each

    static constexpr bool shows_partners = true;   // as rows of its own
    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        visit(self.low);
        visit(self.high);
        visit(self.middle);
    }
};

schema::Record<Rating> const& record(Rating const*);
void compose(Rating const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
