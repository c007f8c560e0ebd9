#pragma once

#include <string>
#include <vector>

#include "content/library.hpp"
#include "handout/handout.hpp"

namespace attune::handout {

// What an item prints, by the names that its `leave_out` and `reword` use: for whoever offers to change it.

/// One text. `name` is "intro", "3", "thoughts.2", "shared-pace/1".
struct WordingText {
    std::string name, original;
    std::string mine;  // empty: as it was
};

struct WordingBlock {
    std::string name, type;
    bool left_out = false;
    bool essential = false;          // a caution or help lines: leaving it out is worth a second thought
    std::vector<WordingText> texts;  // those that say something, in printed order
};

/// A section with its own blocks, or a sheet.
struct WordingGroup {
    std::string title;
    std::string part;  // what `leave_out` calls the whole group; empty when it is the item itself
    bool left_out = false;
    std::vector<WordingBlock> blocks;  // left-out ones too
};

/// Everything that `item` prints or leaves out. Errors: what keeps its file from being read.
Expected<std::vector<WordingGroup>> wording_of(Item const& item, content::Library& library);

/// Sets or takes back (when `words` is empty or the original) what `item` says at `name`.
void reword(Item& item, std::string const& name, std::string const& words, std::string const& original);
void leave_out(Item& item, std::string const& name, bool left_out);

}  // namespace attune::handout
