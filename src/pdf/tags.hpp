#pragma once

#include <cstdint>
#include <vector>

#include "layout/paged_document.hpp"
#include "pdf/haru_document.hpp"

namespace attune::pdf {

/// A link or a field of a page, and where it is read.
struct TaggedAnnotation {
    HaruDocument::Id object = 0;
    layout::Tag tag = layout::ornament;
    std::uint32_t page = 0;              // 0-based
    std::size_t after = 0;               // marked-content sequences that come before it on its page
    int parent_key = 0;                  // its /StructParent
};

/// Writes the structure tree (ISO 32000-1, 14.7): elements that nothing on the pages belongs to are left out. The nth page
/// has n as its /StructParents. `page_objects`: of the pages, in order. Returns the tree's root.
HaruDocument::Id add_structure(HaruDocument& file, layout::PagedDocument const& document,
                               std::vector<HaruDocument::Id> const& page_objects,
                               std::vector<TaggedAnnotation> const& annotations);

}  // namespace attune::pdf
