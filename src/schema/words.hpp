#pragma once

#include <string>
#include <string_view>

// Wording that the messages of this room share.
namespace attune::schema {

/// Control characters other than tab and newline, and the separators that editors show as line breaks but YAML does
/// not: nothing that a text may hold or a message may print.
bool is_forbidden(char32_t c);

/// `text` as a file may hold it: without what is forbidden and what is no UTF-8; line separators become line breaks.
std::string cleaned(std::string_view text);

/// At most `most` characters of the first line, up to the first that cannot be printed.
std::string_view clipped(std::string_view text, std::size_t most = 40);

std::string in_code(std::string_view text);

/// Clipped, and with "..." when something is left out.
std::string in_code_clipped(std::string_view text);

}  // namespace attune::schema
