#pragma once

#include <optional>
#include <string_view>

namespace attune::check {

/// The school grade at which `text` (plain English, or our Markdown with {placeholders}) can be read, by the formula of
/// Kincaid, Fishburne, Rogers and Chissom (1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
/// A placeholder counts as a name of one syllable. Nothing for fewer than 20 words, where the figure would mean nothing.
std::optional<double> reading_grade(std::string_view text);

/// Syllables of one English word by rules of spelling: groups of vowels, less silent endings. At least 1.
int syllables(std::string_view word);

}  // namespace attune::check
