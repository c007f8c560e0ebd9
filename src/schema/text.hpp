#pragma once

#include <string>
#include <utility>

#include "base/diagnostic.hpp"

namespace attune::schema {

/// Words for the page: may hold a little Markdown and {placeholders}. Carries its place in the file, so that a later
/// stage can point back at it. Two texts are equal when their words are.
struct Text {
    std::string markdown;   // UTF-8, as the file states it
    SourceSpan where;

    Text() = default;
    Text(std::string words, SourceSpan place = {}) : markdown(std::move(words)), where(std::move(place)) {}
    Text(char const* words) : markdown(words) {}

    bool empty() const { return markdown.empty(); }
    friend bool operator==(Text const& a, Text const& b) { return a.markdown == b.markdown; }
};

}  // namespace attune::schema
