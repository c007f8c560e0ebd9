#pragma once

#include <optional>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Things to number by how much they matter.
struct Ranking : Input {
    schema::Text prompt;
    std::vector<schema::Text> items;
    std::optional<int> top;                // only so many are numbered

    static constexpr bool shows_partners = true;   // a box for each before every item
    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& item : self.items) visit(item);
    }
};

schema::Record<Ranking> const& record(Ranking const*);
void compose(Ranking const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
