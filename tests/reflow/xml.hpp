#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace attune::test {

/// A start or an end tag, or the text between two tags.
struct Mark {
    enum class Kind { start, end, text };
    Kind kind = Kind::text;
    std::string name;                      // of the element; of text: the text itself, its entities resolved
    std::map<std::string, std::string> attributes;
};

struct Xml {
    std::vector<Mark> marks;
    std::string mistake;                   // the first; empty: well-formed
};

/// Reads `page` as strictly as XML wants it: everything closed in order, attributes quoted and once, no stray `<` or `&`;
/// and every id once.
Xml parse_xml(std::string_view page);

/// What is read in the body: words, with one space where a block ends.
std::string body_text(Xml const& xml);

/// The elements of that name, in their order.
std::vector<Mark> elements_of(Xml const& xml, std::string_view name);

}  // namespace attune::test
