#pragma once

#include <functional>
#include <string>
#include <vector>

namespace attune::test {

/// Compares what is said of each NAME.yaml in `folder` (below tests/) with NAME.expected beside it. `say` gets the file and
/// returns all messages. What differs comes back, a text per file; empty when all is as expected.
/// A folder with fewer than `fewest` files is a difference too: a walk that finds nothing proves nothing.
/// With UPDATE_GOLDEN=1 in the environment the expected files are rewritten; a person looks before committing.
std::vector<std::string> wrong_pair_differences(std::string const& folder, std::size_t fewest,
                                                std::function<std::string(std::string const& file)> const& say);

}  // namespace attune::test
