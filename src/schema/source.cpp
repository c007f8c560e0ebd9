#include "schema/source.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace attune::schema {

std::size_t Source::line_start(std::size_t at) const {
    auto const newline = at == 0 ? npos : text.rfind('\n', at - 1);
    return newline == npos ? 0 : newline + 1;
}

std::string_view Source::line_at(std::size_t at) const {
    auto const start = line_start(at);
    return text.substr(start, text.find('\n', start) - start);
}

std::size_t Source::line_above(std::size_t at) const {
    for (auto start = line_start(at); start > 0;) {
        start = line_start(start - 1);
        auto const line = line_at(start);
        auto const first = indentation(line);
        if (first < line.size() && line[first] != '#') return start;
    }
    return npos;
}

SourceSpan Source::place(std::size_t at) const {
    auto const start = line_start(at);
    return {name, static_cast<int>(std::ranges::count(text.substr(0, start), '\n')) + 1,
            static_cast<int>(utf8::count(text.substr(start, at - start))) + 1};
}

std::size_t indentation(std::string_view line) { return std::min(line.size(), line.find_first_not_of(" \t")); }

std::size_t end_of_quotes(std::string_view text, std::size_t at) {
    bool const is_double = text[at] == '"';
    for (auto i = at + 1; i < text.size(); ++i) {
        if (is_double && text[i] == '\\') ++i;
        else if (!is_double && text.substr(i).starts_with("''")) ++i;
        else if (text[i] == text[at]) return i + 1;
    }
    return std::string_view::npos;
}

}  // namespace attune::schema
