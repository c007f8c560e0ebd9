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

/// What an item names: a sheet, an article, or a section of one.
struct Picked {
    std::shared_ptr<content::Worksheet const> sheet;
    std::shared_ptr<content::Article const> article;
    content::Section const* section = nullptr;  // into `article`; null for all of it

    /// The sections that are read, without those that `item` leaves out; their parts are in them.
    std::vector<content::Section const*> sections(Item const& item) const;
};

/// Errors: the mistakes of the file, or that there is no such thing (did you mean).
Expected<Picked> pick(Item const& item, content::Library& library);

/// Of a section with the parts that `item` prints.
int reading_minutes(content::Section const& section, Item const& item);

/// Which questions of a couple's sheet a page holds.
enum class Questions : unsigned char { all, alone, together };

/// A numbered part of a handout: a section with its parts, or a sheet for one reader.
struct Entry {
    Item const* item = nullptr;  // into the handout
    std::shared_ptr<content::Article const> article;
    content::Section const* section = nullptr;  // into `article`; null for a sheet
    std::shared_ptr<content::Worksheet const> sheet;
    Reader reader = Reader::shared;
    Questions questions = Questions::all;
    std::string title;
    int number = 0;            // both copies of a sheet have the same
    bool second_copy = false;  // a further page of a sheet that has several: partner B's, both partners'
    std::int32_t anchor = -1;  // into the flow's; set where the flow is made

    bool reading() const { return section != nullptr; }
};

/// What `handout` picked for `document`, in order and numbered. Mistakes (a name that is not there, a crisis sheet without
/// a region) go to `problems`, advice to `notes`.
std::vector<Entry> gather(Handout const& handout, content::Library& library, Document document, bool has_region,
                          Diagnostics& problems, Diagnostics& notes);

/// The blocks of a section or sheet as an item wants them, and how each is called.
struct Fitted {
    std::vector<elements::Element> blocks;
    std::vector<std::string> names;  // of `blocks`, with the prefix
};

/// Leaves out and rewords as `item` says. A block is called by its id, or by its number from 1, behind `prefix`: empty, or
/// "shared-pace/" for the blocks of a part. A name in `reword` means the block's first text; with ".2", its second.
/// Appends every name that there is to `known` when the item asks for any. A text that is not there goes to `problems`.
Fitted fitted(std::vector<elements::Element> const& blocks, Item const& item, std::string const& prefix,
              std::vector<std::string>& known, Diagnostics& problems);

/// Keeps what stands on a page for `questions`. What is not a question goes with the next one; at the end, with both.
void keep_questions(Fitted& fit, content::Who who, Questions questions);

/// Whether anything in a couple's handout is private: a sheet that each fills in, or a question.
bool holds_private(Handout const& handout, content::Library& library);

/// What `item` leaves out or rewords that is not among `known` goes to `problems`.
void check_names(Item const& item, std::vector<std::string> const& known, Diagnostics& problems);

bool left_out(Item const& item, std::string_view name);

/// The ids of `sections` and of all their parts.
std::vector<std::string_view> section_ids(std::vector<content::Section> const& sections);

/// Whom the reading in `document` speaks to.
Reader reader_of(Document document);

/// What `reader` reads (BCP 47): the person's own language, else the handout's. Of both partners with different ones: the handout's.
std::string const& language_for(Handout const& handout, Reader reader);

}  // namespace attune::handout
