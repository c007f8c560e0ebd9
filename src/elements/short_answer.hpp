#pragma once

#include <optional>

#include "elements/fields.hpp"

namespace attune::elements {

/// A label with one line to write on beside it.
struct ShortAnswer : Input {
    schema::Text prompt;
    std::optional<Pt> width;               // of the line; to the right edge when left out
    bool half = false;

    static void texts(auto& self, auto visit) { visit(self.prompt); }
};

schema::Record<ShortAnswer> const& record(ShortAnswer const*);
void compose(ShortAnswer const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
