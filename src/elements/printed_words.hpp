#pragma once

#include <concepts>
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/spoken_words.hpp"

namespace attune::elements {

// The words that the program itself puts on a page, in the language of the page. They stand in the code in English; one
// table says each of them in the other languages.

using attune::is_spanish;

/// `english` in `language`. English itself for a language that the table does not have, and for words that it lacks.
std::string_view printed(std::string_view english, std::string_view language);

/// Marks words that are printed further on, where no language is at hand: a test finds them by it.
constexpr std::string_view to_print(std::string_view english) { return english; }

/// `pattern` with the `values` in place of its `{}`, in order.
std::string with_values(std::string_view pattern, std::initializer_list<std::string> values);

inline std::string as_value(std::string_view words) { return std::string{words}; }
inline std::string as_value(std::integral auto number) { return std::to_string(number); }

/// "row {} of {}" with its values, in `language`.
template <class... Values>
std::string printed_with(std::string_view english, std::string_view language, Values const&... values) {
    return with_values(printed(english, language), {as_value(values)...});
}

/// "2 minutes", "1 minute".
std::string minutes_text(int minutes, std::string_view language);

/// `weekday`: from 0, Sunday.
std::string_view day_name(unsigned weekday, std::string_view language);
std::string_view short_day_name(unsigned weekday, std::string_view language);
/// As it stands behind the day: "May", "de mayo". `month`: from 1.
std::string_view month_name(unsigned month, std::string_view language);

}  // namespace attune::elements
