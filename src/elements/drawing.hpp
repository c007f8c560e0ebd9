#pragma once

#include <optional>

#include "elements/fields.hpp"

namespace attune::elements {

/// What is drawn faintly in a drawing space, to begin from.
enum class Outline : unsigned char { none, body, house };
schema::EnumTable<Outline> const& enum_table(Outline const*);

/// A place to draw.
struct Drawing : Input {
    schema::Text prompt;
    Pt height = Pt::from_mm(90);
    Outline outline = Outline::none;
    bool describe = true;                  // lines to say it in words, for whoever fills it in on a screen

    static void texts(auto& self, auto visit) { visit(self.prompt); }
};

schema::Record<Drawing> const& record(Drawing const*);
void compose(Drawing const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
