#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"
#include "check/review.hpp"
#include "job/workshop.hpp"

namespace attune::job {

struct Checked {
    Diagnostics diagnostics;                // what cannot be read or made
    check::Findings findings;               // what the content rules say
    std::vector<check::Summary> summaries;  // of each sheet, article and handout
    std::size_t files = 0;
};

/// What checking asks of the world outside.
struct CheckWith {
    check::Spelling* spelling = nullptr;               // null: words are not looked up
    std::string_view language = "en";                  // of files of plain words
    std::optional<std::chrono::year_month_day> today;  // empty: nothing is too old
};

/// All mistakes of one file: a `*.handout.yaml` is composed and laid out, a file of the library is read and tried out, and what a
/// client reads of it goes by the content rules. Any other `*.txt` or `*.md` file is read as words for a client.
Checked check_file(std::filesystem::path const& file, Workshop& workshop, CheckWith const& with = {});

/// All mistakes of every file in the library, and of what its files say of each other (ids of references, worksheets and
/// sections). Each article and worksheet is laid out once, for a couple and for one person, so that a text that cannot be
/// filled in or an element that cannot be set is found here and not in a session.
Checked check_library(Workshop& workshop, CheckWith const& with = {});

}  // namespace attune::job
