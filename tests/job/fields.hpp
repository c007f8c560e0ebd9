#pragma once

#include <vector>

#include "layout/paged_document.hpp"
#include "support/catch.hpp"

namespace attune::test {

inline std::vector<layout::PlacedField> fields_of(layout::PagedDocument const& document) {
    std::vector<layout::PlacedField> out;
    for (auto const& page : document.pages)
        for (auto const& item : page->items)
            if (auto const* field = std::get_if<layout::PlacedField>(&item)) out.push_back(*field);
    return out;
}

/// Fields lie on their page, and none over another.
inline void check_fields_apart(layout::PagedDocument const& document) {
    for (auto const& page : document.pages) {
        std::vector<layout::PlacedField> there;
        for (auto const& item : page->items) {
            auto const* field = std::get_if<layout::PlacedField>(&item);
            if (!field) continue;
            auto const& area = field->area;
            INFO(field->field->name);
            CHECK(area.x >= Pt{0});
            CHECK(area.x + area.width <= page->size.width);
            CHECK(area.y + area.height <= page->size.height);
            for (auto const& placed : there) {
                auto const& other = placed.area;
                INFO(placed.field->name);
                bool const apart = area.x + area.width <= other.x + Pt{1} || other.x + other.width <= area.x + Pt{1} ||
                                   area.y + area.height <= other.y + Pt{1} || other.y + other.height <= area.y + Pt{1};
                CHECK(apart);
            }
            there.push_back(*field);
        }
    }
}

}  // namespace attune::test
