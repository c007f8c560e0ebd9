#pragma once

#include <string>
#include <vector>

#include "flow/flow.hpp"

namespace attune::elements::test {

/// The English words that the sources of `elements` and `handout` hand to say(), printed() and their like.
std::vector<std::string> printed_literals();

/// Words of our English that our Spanish does not have: none of them stands on a Spanish page.
std::vector<std::string> english_words_in(std::string const& text);

/// All that a page says, one thing a line: words, the labels of its fields, what its drawings show.
std::string all_said_in(flow::Blocks const& blocks);

}  // namespace attune::elements::test
