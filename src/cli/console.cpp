#include "cli/console.hpp"

#include <algorithm>
#include <ostream>


namespace attune::cli {

void print(Console& console, Diagnostics const& diagnostics) {
    for (auto const& d : diagnostics) console.err << to_string(d) << '\n';
    auto const count = [&](Severity s) { return std::ranges::count(diagnostics, s, &Diagnostic::severity); };
    auto const errors = count(Severity::error), warned = count(Severity::warning);
    if (errors + warned < 2) return;
    if (errors > 0) console.err << errors << (errors == 1 ? " error" : " errors");
    if (errors > 0 && warned > 0) console.err << ", ";
    if (warned > 0) console.err << warned << (warned == 1 ? " warning" : " warnings");
    console.err << '\n';
}

}  // namespace attune::cli
