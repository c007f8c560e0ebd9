#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

/// A heading: of a run of text, or of a group of questions.
struct Heading : Common {
    int level = 2;
    schema::Text text;
    bool together = false;                 // rule and linked rings: the shared part of a couple's sheet starts here

    static void texts(auto& self, auto visit) { visit(self.text); }
};

schema::Record<Heading> const& record(Heading const*);
void compose(Heading const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
