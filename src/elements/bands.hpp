#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

struct Band {
    schema::Text name, hint;
};
schema::Record<Band> const& record(Band const*);

/// Ranges one above the other, such as "too much", "comfortable" and "shut down", each with lines to write on.
struct Bands : Input {
    std::vector<Band> bands;
    int lines = 3;

    static void texts(auto& self, auto visit) {
        for (auto& band : self.bands) {
            visit(band.name);
            visit(band.hint);
        }
    }
};

schema::Record<Bands> const& record(Bands const*);
void compose(Bands const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
