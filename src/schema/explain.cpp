#include "schema/explain.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include <yaml-cpp/exceptions.h>

#include "schema/words.hpp"

namespace attune::schema {
namespace {

namespace Theirs = YAML::ErrorMsg;
constexpr auto npos = std::string_view::npos;

struct PlainWords {
    std::string_view theirs;        // how yaml-cpp's message starts (yaml-cpp/exceptions.h)
    std::string_view ours, hint;
};

// Those that need no look at the line; explain() treats the others.
std::array const plain_words{
    PlainWords{Theirs::INVALID_HEX, "not a number after `\\x` or `\\u`", "write `\\\\` for a backslash"},
    PlainWords{Theirs::INVALID_UNICODE, "no such character", "write the character itself instead of its number"},
    PlainWords{Theirs::INVALID_ESCAPE, "a backslash in front of a character that needs none",
               "write `\\\\` for a backslash"},
    PlainWords{Theirs::DOC_IN_SCALAR, "`---` or `...` at the start of a line inside quotes",
               "is a closing quote missing above?"},
    PlainWords{Theirs::CHAR_IN_SCALAR, "a character that cannot stand here", quote_hint},
    PlainWords{Theirs::FLOW_END, "a closing bracket without its opening one", quote_hint},
    PlainWords{Theirs::BLOCK_ENTRY, "a list item cannot start here",
               "start the list on a line of its own, or put text that begins with `-` in double quotes"},
    PlainWords{Theirs::MAP_KEY, "a key cannot start here", "start it on a line of its own"},
    PlainWords{Theirs::ZERO_INDENT_IN_BLOCK, "`0` after `|` or `>`", "leave the number out"},
    PlainWords{Theirs::CHAR_IN_BLOCK, "text on the line of `|` or `>`", "start the text on the next line, indented"},
};

struct Indicator {
    std::string_view theirs;
    std::string_view start;         // the character that has a meaning in YAML, but was hardly meant so
};

std::array const indicators{
    Indicator{Theirs::ALIAS_NOT_FOUND, "*"},    Indicator{Theirs::CHAR_IN_ALIAS, "*"},
    Indicator{Theirs::UNKNOWN_ANCHOR, "*"},     Indicator{Theirs::ALIAS_CONTENT, "*"},
    Indicator{Theirs::MULTIPLE_ALIASES, "*"},   Indicator{Theirs::ANCHOR_NOT_FOUND, "&"},
    Indicator{Theirs::CHAR_IN_ANCHOR, "&"},     Indicator{Theirs::MULTIPLE_ANCHORS, "&"},
    Indicator{Theirs::MULTIPLE_TAGS, "!"},      Indicator{Theirs::CHAR_IN_TAG_HANDLE, "!"},
    Indicator{Theirs::TAG_WITH_NO_SUFFIX, "!"}, Indicator{Theirs::END_OF_VERBATIM_TAG, "!"},
};

std::array<std::string_view, 6> const directives{
    Theirs::YAML_DIRECTIVE_ARGS,     Theirs::YAML_VERSION,       Theirs::YAML_MAJOR_VERSION,
    Theirs::REPEATED_YAML_DIRECTIVE, Theirs::TAG_DIRECTIVE_ARGS, Theirs::REPEATED_TAG_DIRECTIVE,
};

/// yaml-cpp says only that the surrounding list or mapping cannot go on at `at`.
Diagnostic explain_unexpected(Source const& source, std::size_t at, std::size_t last_scalar) {
    auto const line = source.line_at(at);
    auto const start = source.line_start(at);
    auto const before = line.substr(0, std::min(line.size(), at - start)).find_last_not_of(" \t");
    if (before == npos || line[before] == '-') {
        if (line.substr(indentation(line)).starts_with("- "))
            return error_at(source.place(at), "a list item where none is expected",
                            {"list items start in the column of the first one, below the key that they belong to"});
        return error_at(source.place(at), "this line is indented differently from those that it belongs to",
                        {"keys of one mapping, and items of one list, start in the same column"});
    }
    auto const seen = line[before];
    if (seen == '}' || seen == ']')
        return error_at(source.place(at), "text goes on after " + in_code({&seen, 1}),
                        {"text that starts with " + in_code(seen == '}' ? "{" : "[") +
                         " is put in double quotes as a whole"});
    if (seen == '"' || seen == '\'') {
        auto const opened = last_scalar == npos ? at : last_scalar;
        std::string hint = seen == '"' ? "inside double quotes, a quote is written `\\\"`"
                                       : "put text with an apostrophe in double quotes";
        if (source.line_start(opened) != start)
            hint = "the quoted text began on line " + std::to_string(source.place(opened).line) +
                   ": is its closing quote missing there?";
        return error_at(source.place(at), "text goes on after the closing quote", {std::move(hint)});
    }
    return error_at(source.place(at), "this cannot follow what stands before it", {quote_hint});
}

/// yaml-cpp says only that no key can stand in front of the colon at `at`.
Diagnostic explain_colon(Source const& source, std::size_t at) {
    auto const line = source.line_at(at);
    auto const start = source.line_start(at);
    bool const has_key = line.substr(0, std::min(line.size(), at - start)).find(": ") != npos;
    if (has_key)
        return error_at(source.place(at), "a second `: ` in one line of text that is not in quotes",
                        {"put the text after the first colon in double quotes"});
    if (auto const above = source.line_above(at); above != npos) {
        auto const upper = source.line_at(above);
        auto const words = upper.substr(indentation(upper));
        if (upper.find(": ") == npos && !upper.ends_with(':'))
            return no_colon(source.place(above + indentation(upper)), words);
        if (indentation(line) > indentation(upper))
            return error_at(source.place(start + indentation(line)),
                            "this line is indented deeper than the one above, and so reads as part of its text",
                            {"keys of one mapping start in the same column"});
    }
    return error_at(source.place(at), "a colon where no key is expected", {quote_hint});
}

/// Where the quote stands that is still open at the end of the file: the first one after the last text read.
std::size_t find_open_quote(std::string_view text, std::size_t last_scalar) {
    auto const is_quote = [&](std::size_t i) { return text[i] == '"' || text[i] == '\''; };
    auto i = last_scalar == npos ? 0 : last_scalar;
    if (i < text.size() && is_quote(i)) i = end_of_quotes(text, i);     // that text is in quotes itself
    for (; i < text.size(); ++i)
        if (is_quote(i) && (i == 0 || std::string_view(" \n\t[{,:").find(text[i - 1]) != npos)) return i;
    return text.size();
}

}  // namespace

Diagnostic needs_quotes(SourceSpan where, std::string_view start) {
    auto const seen = start == "`" ? "a backtick" : in_code(start);
    return error_at(std::move(where), "text cannot start with " + seen + " unless it is in quotes", {quote_hint});
}

Diagnostic open_quote(SourceSpan where) {
    return error_at(std::move(where), "a quote is opened but never closed", {"close it at the end of the text"});
}

Diagnostic no_colon(SourceSpan where, std::string_view key) {
    return error_at(std::move(where), "no colon after " + in_code_clipped(key),
                    {"a key is followed by `: ` and its value; text that goes on is indented deeper than its key"});
}

Diagnostic tab_indentation(SourceSpan where) {
    return error_at(std::move(where), "a tab as indentation", {"indent with spaces"});
}

Diagnostic directive(SourceSpan where) {
    return error_at(std::move(where), "a line that starts with `%`", {"delete the line"});
}

Diagnostic explain(YAML::Exception const& complaint, Source const& source, std::size_t last_scalar,
                   std::optional<SourceSpan> const& open_bracket) {
    auto const& mark = complaint.mark;
    auto const at = mark.is_null() ? source.text.size()
                                   : std::min(source.text.size(), static_cast<std::size_t>(std::max(0, mark.pos)));
    auto const is = [&](std::string_view theirs) { return std::string_view{complaint.msg}.starts_with(theirs); };

    auto const line = source.line_at(at);
    if (is(Theirs::TAB_IN_INDENTATION) || line.substr(0, indentation(line)).find('\t') != npos)
        return tab_indentation(source.place(source.line_start(at)));
    if (is(Theirs::MAP_VALUE)) return explain_colon(source, at);
    if (is(Theirs::END_OF_MAP_FLOW) || is(Theirs::END_OF_SEQ_FLOW))
        return error_at(open_bracket.value_or(source.place(at)),
                        is(Theirs::END_OF_MAP_FLOW) ? "`{` is not closed by `}`" : "`[` is not closed by `]`",
                        {"close it, or put text that starts with a bracket in double quotes as a whole"});
    if (is(Theirs::END_OF_MAP) || is(Theirs::END_OF_SEQ)) return explain_unexpected(source, at, last_scalar);
    if (is(Theirs::EOF_IN_SCALAR)) return open_quote(source.place(find_open_quote(source.text, last_scalar)));
    if (is(Theirs::UNKNOWN_TOKEN)) return needs_quotes(source.place(at), clipped(source.text.substr(at), 1));
    if (std::ranges::any_of(directives, is)) return directive(source.place(at));
    if (auto const found = std::ranges::find_if(indicators, is, &Indicator::theirs); found != indicators.end())
        return needs_quotes(source.place(at), found->start);
    if (auto const found = std::ranges::find_if(plain_words, is, &PlainWords::theirs); found != plain_words.end())
        return error_at(source.place(at), std::string(found->ours), {std::string(found->hint)});
    return error_at(source.place(at), "this is not YAML: " + complaint.msg, {quote_hint});
}

}  // namespace attune::schema
