#pragma once

#include <functional>
#include <vector>

#include "handout/gather.hpp"

namespace attune::handout {

/// The page that stays with the clinician: of each item its version, how and when to use it, what to take care of, how it is
/// scored, and what was changed for this handout. It names no client.
/// `setting`: for the clinician, in the full width, without names.
void add_clinician_page(flow::Blocks& out, Handout const& handout, std::vector<Entry> const& entries,
                        elements::Setting const& setting);

}  // namespace attune::handout
