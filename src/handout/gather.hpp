#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "content/library.hpp"
#include "elements/element.hpp"
#include "handout/compose.hpp"
#include "handout/handout.hpp"

namespace attune::handout {

/// A numbered part of a handout: a section with its parts, or a sheet for one reader.
struct Entry {
    Item const* item = nullptr;  // into the handout
    std::shared_ptr<content::Article const> article;
    content::Section const* section = nullptr;  // into `article`; null for a sheet
    std::shared_ptr<content::Worksheet const> sheet;
    Reader reader = Reader::shared;
    std::string title;
    int number = 0;            // both copies of a sheet have the same
    bool second_copy = false;  // partner B's of a sheet that each fills in
    std::int32_t anchor = -1;  // into the flow's; set where the flow is made

    bool reading() const { return section != nullptr; }
};

/// What `handout` picked for `document`, in order and numbered. Mistakes (a name that is not there, a crisis sheet without
/// a region) go to `problems`, advice to `notes`.
std::vector<Entry> gather(Handout const& handout, content::Library& library, Document document, bool has_region,
                          Diagnostics& problems, Diagnostics& notes);

/// The blocks of a section or sheet as `item` wants them: some left out, some in other words. Blocks are named by their
/// id or by their number, from 1. Names that fit no block and are not in `also_known` go to `problems`.
std::vector<elements::Element> fitted(std::vector<elements::Element> const& blocks, Item const& item,
                                      std::vector<std::string_view> also_known, Diagnostics& problems);

bool left_out(Item const& item, std::string_view name);

/// The ids of `sections` and of all their parts.
std::vector<std::string_view> section_ids(std::vector<content::Section> const& sections);

/// Whom the reading in `document` speaks to.
Reader reader_of(Document document);

}  // namespace attune::handout
