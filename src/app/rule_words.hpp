#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "check/findings.hpp"

namespace attune::app {

/// The reason of a finding in the window's language, with its figures; where those words are not translated, the rule's own
/// reason; English (or the rule's language) otherwise.
std::string why_in_window_language(check::Finding const& finding);
/// What to try. Words that are to stand in the text itself stay as they are.
std::string instead_in_window_language(check::Finding const& finding);

/// What translators are asked for, and how a rule's words are looked up there: "a sentence of %1 words is hard to hold in mind".
std::vector<std::string> known_rule_words();
std::string rule_words_key(std::string_view text);

}  // namespace attune::app
