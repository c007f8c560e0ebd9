#pragma once

#include <string_view>

namespace attune::check {

/// Syllables of one English word: as the CMU Pronouncing Dictionary has it, in the edition of Debian's festlex-cmu; for a word that it
/// does not have, by rules of spelling. At least 1. A compound is the sum of its parts: "well-being" has 3.
int syllables(std::string_view word);

/// By the rules alone: groups of vowels, less silent endings. `word`: small letters without accents.
int syllables_by_rule(std::string_view word);

/// The words of the dictionary that the rules get wrong: lines of word, tab, one digit, in the order of their bytes. Made when Attune is built.
std::string_view syllable_exceptions();

/// Syllables of one Spanish word, by its rules: a strong vowel each; i and u beside one join it unless they bear an accent.
int spanish_syllables(std::string_view word);

}  // namespace attune::check
