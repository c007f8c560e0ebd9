#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

namespace attune {

/// A place in a source file: line and column are 1-based, as editors show them; 0 means "the whole file".
/// The file name is shared by all spans of a file, so that a span is cheap to copy.
struct SourceSpan {
    std::shared_ptr<std::string const> file;  // as it should be shown; null for a value made in code
    int line = 0;
    int column = 0;

    std::string_view file_name() const { return file ? std::string_view{*file} : std::string_view{}; }
};

enum class Severity { note, warning, error };

/// One mistake, told to a person: what was seen (lower case, no full stop, code in backticks) and
/// what can be done about it. The wording follows CONTRIBUTING.md: the situation first, advice second.
struct Diagnostic {
    Severity severity = Severity::error;
    SourceSpan where;
    std::string message;
    std::vector<std::string> hints;
};

using Diagnostics = std::vector<Diagnostic>;

/// The only place where the library behind `Expected` is named; std::expected can take over with C++23.
template <class T, class E = Diagnostics>
using Expected = tl::expected<T, E>;
template <class E>
using Unexpected = tl::unexpected<E>;

Diagnostic error_at(SourceSpan where, std::string message, std::vector<std::string> hints = {});
Diagnostic warning_at(SourceSpan where, std::string message, std::vector<std::string> hints = {});

bool has_errors(Diagnostics const& diagnostics);

/// Sorts by file, line and column and drops exact repeats.
void sort_diagnostics(Diagnostics& diagnostics);

/// `file:line:column: error: message`, then a `  hint: ...` line per hint. No trailing newline.
std::string to_string(Diagnostic const& diagnostic);

}  // namespace attune
