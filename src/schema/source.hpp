#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace attune::schema {

/// The text of one file and where things stand in it. Offsets are bytes.
struct Source {
    static constexpr auto npos = std::string_view::npos;

    std::string_view text;
    std::shared_ptr<std::string const> name;

    std::size_t line_start(std::size_t at) const;
    std::string_view line_at(std::size_t at) const;
    /// The start of the last line above the one of `at` that says something, else npos.
    std::size_t line_above(std::size_t at) const;

    /// The place of a byte, by counting from the start: for messages only.
    SourceSpan place(std::size_t at) const;
};

/// The number of blanks and tabs in front of a line.
std::size_t indentation(std::string_view line);

/// The offset behind the text in quotes that starts at `at`; npos when the closing quote is missing.
std::size_t end_of_quotes(std::string_view text, std::size_t at);

}  // namespace attune::schema
