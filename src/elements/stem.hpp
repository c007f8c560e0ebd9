#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Beginnings of sentences to finish.
struct Stem : Input {
    schema::Text intro, hint;
    std::vector<schema::Text> stems;       // ___ is a blank; without one the blank follows
    int lines = 1;

    static void texts(auto& self, auto visit) {
        visit(self.intro);
        visit(self.hint);
        for (auto& stem : self.stems) visit(stem);
    }
};

schema::Record<Stem> const& record(Stem const*);
void compose(Stem const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
