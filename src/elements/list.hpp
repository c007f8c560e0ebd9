#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

enum class ListStyle : unsigned char { bullet, number };
schema::EnumTable<ListStyle> const& enum_table(ListStyle const*);

/// A list to read.
struct List : Common {
    ListStyle style = ListStyle::bullet;
    schema::Text intro;
    std::vector<schema::Text> items;

    static void texts(auto& self, auto visit) {
        visit(self.intro);
        for (auto& item : self.items) visit(item);
    }
};

schema::Record<List> const& record(List const*);
void compose(List const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
