#pragma once

#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// What stands above the two columns: the partners (no labels), or two words of the author's.
struct ColumnLabels {
    std::vector<std::string> words;
    bool partners() const { return words.empty(); }
};
schema::EnumBase const& enum_table(ColumnLabels const*);

struct ColumnRow {
    schema::Text prompt;
    int lines = 3;
};
schema::Record<ColumnRow> const& record(ColumnRow const*);

/// The same questions side by side, for the two partners or for two sides of a thing.
struct TwoColumn : Input {
    ColumnLabels labels;
    std::vector<ColumnRow> rows;
    bool fold = false;                     // a dotted line to fold along, so that each writes in private

    static constexpr bool shows_partners = true;
    static void texts(auto& self, auto visit) { for (auto& row : self.rows) visit(row.prompt); }
};

schema::Record<TwoColumn> const& record(TwoColumn const*);
void compose(TwoColumn const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
