#pragma once

#include <QString>
#include <QStringList>

#include "content/library.hpp"
#include "handout/compose.hpp"
#include "handout/handout.hpp"

namespace attune::app {

// What the window says of a handout, in plain text.

/// "Sam and Alex, a couple", with the names as they stand on paper.
QString for_whom(handout::Handout const& handout);

/// "First names, as typed"
QString names_on_paper(handout::Naming naming);

/// How one of a couple's documents is called: "Copy for Sam".
QString name_of(handout::Document document, handout::Handout const& handout);

/// The titles of the sheets that may be printed only after each partner was asked, alone, about violence and fear.
QStringList gated_sheets(handout::Handout const& handout, content::Library& library);

/// What is wrong with the help lines that `handout` prints: none, not in the library, not checked for a year. Empty: nothing.
QString crisis_line_warning(handout::Handout const& handout, content::Library& library);

/// "A4"
QString paper_name(content::Paper paper);

/// The size of running text in the page template `id`, in points: "12". `unknown` when there is no such template.
QString type_size(content::Library& library, std::string const& id, QString const& unknown);

}  // namespace attune::app
