#pragma once

#include <optional>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Who does a step.
enum class StepBy : unsigned char { a, b, both };
schema::EnumTable<StepBy> const& enum_table(StepBy const*);

struct Step {
    schema::Text text;
    std::optional<int> minutes;
    std::optional<StepBy> who;
    SourceSpan const& where() const { return text.where; }
};
schema::Record<Step> const& record(Step const*);

/// Numbered steps, with the minutes that each takes.
struct Steps : Common {
    std::vector<Step> items;

    static void texts(auto& self, auto visit) { for (auto& item : self.items) visit(item.text); }
};

schema::Record<Steps> const& record(Steps const*);
void compose(Steps const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
