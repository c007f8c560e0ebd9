#pragma once

#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// What a place on a timeline asks for.
enum class SlotField : unsigned char { age, who, headline, lesson };
schema::EnumTable<SlotField> const& enum_table(SlotField const*);

/// A line of one's life with places to write on.
struct Timeline : Input {
    schema::Text prompt;
    int places = 6;                        // `slots` in YAML: Qt takes that word for itself
    std::vector<SlotField> fields{SlotField::age, SlotField::who, SlotField::headline, SlotField::lesson};

    static void texts(auto& self, auto visit) { visit(self.prompt); }
};

schema::Record<Timeline> const& record(Timeline const*);
void compose(Timeline const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
