#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Promises to tick, to add to and to sign.
struct Agreement : Input {
    std::vector<schema::Text> terms;       // ___ is a blank
    int own_terms = 2;                     // lines for promises of their own
    bool review = true;                    // a line for the day to look at it again
    bool sign = true;
    bool safety = true;                    // the note of care at the end

    static constexpr bool shows_partners = true;
    static void texts(auto& self, auto visit) { for (auto& term : self.terms) visit(term); }
};

schema::Record<Agreement> const& record(Agreement const*);
void compose(Agreement const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
