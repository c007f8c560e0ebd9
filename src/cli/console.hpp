#pragma once

#include <functional>
#include <iosfwd>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/secret.hpp"

namespace attune::cli {

/// What the command says to the shell. Each command returns one of these.
enum ExitCode : int {
    fine = 0,
    warnings = 1,          // only where --strict asks for it
    mistakes = 2,          // in the input
    cannot_write = 3,
};

/// Where a command reads its world and writes its words: a value, so that tests can look.
struct Console {
    std::ostream& out;
    std::ostream& err;
    bool progress = false;                 // err is a terminal that may be drawn on
    /// Asks a person something that is not shown while it is typed; empty: there is nobody to ask.
    std::function<Expected<Secret>(std::string_view question)> ask_unseen;
};

/// Every diagnostic on its own lines, then a count: "2 errors, 1 warning".
void print(Console& console, Diagnostics const& diagnostics);


}  // namespace attune::cli
