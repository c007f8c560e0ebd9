#pragma once

#include <string>

#include "flow/flow.hpp"

namespace attune::reflow {

/// `flow` as plain text, in lines of at most 72 characters: for a message, a braille line or a screen reader. What stands on
/// every sheet of paper is said once: the letterhead first, the foot lines last.
std::string plain_text(flow::Flow const& flow);

}  // namespace attune::reflow
