#pragma once

#include "content/library.hpp"
#include "flow/flow.hpp"
#include "handout/handout.hpp"

namespace attune::handout {

/// Which of a couple's documents is made. A handout with `copies: one` has only the whole.
enum class Document : unsigned char {
    whole,  // everything in one
    a,
    b,         // what one partner reads and fills in alone
    together,  // what both fill in
    clinician, // what stays with the clinician; it names nobody
};

/// A handout ready to be laid out.
struct Composed {
    flow::Flow flow;
    flow::Look look;
    Diagnostics notes;  // warnings and notes; nothing that keeps it from printing
};

/// Gathers what `handout` picked from `library`, fits it to the people and sets it in the words of flow.
/// Pure but for what the library reads. Errors: mistakes in the files that are used, names of things that are not there,
/// placeholders that cannot be filled in, a crisis box without a region; all of them at once.
Expected<Composed> compose(Handout const& handout, content::Library& library, Document document = Document::whole);

/// The documents that `handout` asks for, in the order in which they are handed over. A couple's that holds private
/// questions is never one file: the answers of one would stand beside the other's.
std::vector<Document> documents_of(Handout const& handout, content::Library& library);

/// The titles of the sheets that may only be handed out when each partner was asked about violence, each alone.
std::vector<std::string> gated_sheets(Handout const& handout, content::Library& library);

}  // namespace attune::handout
