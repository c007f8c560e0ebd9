#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace attune::check {

/// One thing that a careful reader would say. Never a verdict: a clinician must still read the text.
struct Finding {
    std::string_view rule;   // "L-STIGMA"; from the table of rules
    Severity severity = Severity::warning;
    SourceSpan where;
    std::string item;        // "our-loop/thoughts": the sheet or section, and the block in it
    std::string quoted;      // the words that it is about; empty: the whole
    std::string why;         // a sentence without its full stop
    std::string instead;     // what to try
    std::size_t at = 0, size = 0;  // bytes of `quoted` in the passage's plain text; 0, 0: the whole
};
using Findings = std::vector<Finding>;

/// `warning L-PASSIVE our-loop.yaml:12 our-loop/thoughts "was done" - why. Try: ...`, as attune check prints it.
std::string to_string(Finding const& finding);

/// By file, line and rule, without exact repeats.
void sort_findings(Findings& findings);

/// "error", "warning", "hint"
std::string_view name_of(Severity severity);

}  // namespace attune::check
