#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::schema {

/// How many slips of the pen lie between two words: a letter left out, added, changed, or swapped with its
/// neighbour (optimal string alignment distance). Bytes, ASCII case ignored.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidates that `word` may be a slip of, nearest first, at most `most`: within a third of the longer word's
/// length, but always at least one slip. The views point into `candidates`.
std::vector<std::string_view> nearest(std::string_view word, std::span<std::string_view const> candidates,
                                      std::size_t most = 3);

/// One hint for an unknown word: "did you mean `prompt`?", or else what there is to choose from, or nothing when
/// that would be a long list. `what` names the choice, e.g. "the keys here are".
std::vector<std::string> suggest(std::string_view word, std::span<std::string_view const> candidates,
                                 std::string_view what);

/// "`a`, `b` and `c`" with `last` as the joining word.
std::string list_of(std::span<std::string_view const> words, std::string_view last = "and");

}  // namespace attune::schema
