#pragma once

#include <span>
#include <string>
#include <string_view>

namespace attune::handout {

// Word forms, English unless a language is asked for. Pure functions over UTF-8; the caller has already decided whose words
// they are.

/// "Sam's", "James's". After initials the last full stop goes, because "J.'s" cannot be read: "J.K." gives "J.K's".
std::string possessive(std::string_view name);

/// "Sam Lee" gives "S.L.", "Anne-Marie" gives "A.-M.", "de Vries" gives "d.V."; marks stay on their letter.
std::string initials(std::string_view name);

/// "and"; in Spanish "y", or "e" before a word that begins with its sound: "Ana e Inés".
std::string_view and_before(std::string_view next, std::string_view language);

/// "a", "a and b", "a, b and c".
std::string list_joined(std::span<std::string const> items, std::string_view conjunction = "and");

/// "a" or "an", by how the first word is said: an hour, a user, an M., an 8, an NHS form, a one-off.
/// Leading marks such as quotes, backslashes and asterisks are passed over.
std::string_view indefinite_article(std::string_view phrase);

/// The first letter in upper case, for letters of the Latin, Greek and Cyrillic scripts that have one.
std::string capitalised(std::string_view text);

/// "3 May 2026"; in the United States ("US", "en-US") "May 3, 2026"; in Spanish ("es", "es-MX") "3 de mayo de 2026". Never an
/// ordinal, never digits for the month.
/// Precondition: month is 1 to 12.
std::string long_date(int year, int month, int day, std::string_view region_or_language);

}  // namespace attune::handout
