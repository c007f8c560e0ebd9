#pragma once

#include <string>
#include <vector>

#include "handout/gather.hpp"

namespace attune::handout {

/// Where the pages of a handout come from.
struct Provenance {
    struct Item {
        std::string title;       // as printed
        std::string what;        // "worksheet signs-i-notice, version 1.0"
        std::string reviewed;    // by whom and when; "not yet reviewed by a clinician"
        std::string adapted;     // what was changed for this handout; empty: nothing
    };
    std::vector<Item> items;
    std::vector<std::string> sources;  // printed lines of references, in Markdown, sorted
    std::vector<std::string> lines;    // help lines and when they were checked
};

/// `region`: null when none was chosen. `language`: of the words.
Provenance provenance_of(std::vector<Entry> const& entries, content::Region const* region, content::Library& library,
                         std::string_view language);

/// The page that says so, for whoever asks; it names no client.
void add_provenance_page(flow::Blocks& out, Provenance const& provenance, elements::Setting const& setting);

}  // namespace attune::handout
