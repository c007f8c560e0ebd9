#pragma once

#include <optional>

#include "elements/fields.hpp"

namespace attune::elements {

/// Something to talk about: together, or in the session when there is one copy only.
struct Discuss : Common {
    schema::Text text;
    std::optional<int> minutes;

    static void texts(auto& self, auto visit) { visit(self.text); }
};

schema::Record<Discuss> const& record(Discuss const*);
void compose(Discuss const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
