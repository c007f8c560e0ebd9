#pragma once

#include <vector>

#include "check/findings.hpp"
#include "check/readability.hpp"
#include "check/rule.hpp"

namespace attune::check {

/// Every rule that there is, in the order of the quality rules.
std::vector<Rule const*> const& all_rules();

/// What the rules find in `piece`, in reading order. What a clinician wrote (`piece.own`) is advised on, never an error; what a
/// writer keeps on purpose (`lint-ok`) is not told.
Findings review(Piece const& piece, Desk const& desk);

/// The figures of one piece, for a table.
struct Summary {
    std::string name, language;
    Counts counts;
    double grade = 0, topic_grade = 0;      // Flesch-Kincaid, and with words of the topic counted easy; for Spanish, INFLESZ
    std::optional<double> smog;
    int errors = 0, warnings = 0, hints = 0;
};
Summary summary_of(Piece const& piece, Findings const& findings);

}  // namespace attune::check
