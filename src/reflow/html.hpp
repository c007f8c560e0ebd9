#pragma once

#include <string>

#include "flow/flow.hpp"

namespace attune::reflow {

/// `flow` as one HTML5 page that needs nothing else: no script, no network, no fonts. Its marks are closed as XML wants
/// them, so that both kinds of reader take it. It says once what stands on every sheet of paper: the letterhead first, the
/// foot lines last. Places to answer can be filled in; what is drawn is told in words.
std::string html(flow::Flow const& flow);

}  // namespace attune::reflow
