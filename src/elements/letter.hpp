#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// A letter to write: an opening, lines, a closing; and beginnings to choose from.
struct Letter : Input {
    Letter() { whose = Whose::each; }  // letters are private

    schema::Text prompt;
    schema::Text opening = "Dear me,";
    std::vector<schema::Text> stems;
    int lines = 14;
    schema::Text closing = "With care,";

    static constexpr bool shows_partners = true;  // each on a page of their own
    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& stem : self.stems) visit(stem);
        visit(self.opening);
        visit(self.closing);
    }
};

schema::Record<Letter> const& record(Letter const*);
void compose(Letter const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
