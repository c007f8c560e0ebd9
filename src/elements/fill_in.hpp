#pragma once

#include <optional>
#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

struct FillInBlank {
    std::string name;
    std::optional<Pt> width;
};
schema::Record<FillInBlank> const& record(FillInBlank const*);

/// Sentences with blanks in them.
struct FillIn : Input {
    schema::Text text;                     // ___ is a blank
    std::vector<FillInBlank> blanks;

    static void texts(auto& self, auto visit) { visit(self.text); }
};

schema::Record<FillIn> const& record(FillIn const*);
void compose(FillIn const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
