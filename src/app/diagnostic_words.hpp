#pragma once

#include <QString>

#include "base/diagnostic.hpp"
#include "check/findings.hpp"

namespace attune::app {

/// A diagnostic as a sentence for people, in plain text: "Line 12: unknown key “promt”. Did you mean “prompt”?"
QString in_words(Diagnostic const& diagnostic);

/// What a content rule says: "“was done”: Who does it is left out. Try: say who."
QString in_words(check::Finding const& finding);

/// At most `most` of them, a line each and ready for rich text, then how many more there are.
QString in_rich_text(Diagnostics const& diagnostics, int most = 3);

/// Why a file could not be written, as a sentence: "The disk is full." Of what write_file_atomically returns.
QString reason_of(Diagnostics const& diagnostics);

}  // namespace attune::app
