#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "base/diagnostic.hpp"
#include "schema/source.hpp"

namespace YAML {
class Exception;
}

namespace attune::schema {

inline constexpr auto quote_hint = "put the whole text in double quotes";

// What both yaml-cpp and we find.
Diagnostic needs_quotes(SourceSpan where, std::string_view start);
Diagnostic open_quote(SourceSpan where);
Diagnostic no_colon(SourceSpan where, std::string_view key);
Diagnostic tab_indentation(SourceSpan where);
Diagnostic directive(SourceSpan where);

/// yaml-cpp's complaint in plain words, at the place where the author can do something about it. `last_scalar` is the
/// offset of the last text that was read, or npos; `open_bracket` the innermost one that is not yet closed.
Diagnostic explain(YAML::Exception const& complaint, Source const& source, std::size_t last_scalar,
                   std::optional<SourceSpan> const& open_bracket);

}  // namespace attune::schema
