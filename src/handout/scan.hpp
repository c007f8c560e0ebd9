#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "handout/people.hpp"

namespace attune::handout {

/// A stretch of a text with placeholders.
struct Piece {
    enum class Kind {
        text,         // as it is printed; a brace for `{{` or `}}`
        placeholder,  // what stands between the braces, without spaces at its ends
        unclosed,     // a `{` without its `}`
        unopened,     // a `}` without its `{`
    };
    Kind kind = Kind::text;
    std::string_view text;  // points into the scanned text
};

/// Cuts a text into pieces from left to right. Braces inside a placeholder belong to it when they pair up, as in
/// `{list: {a.name}, {b.name}}`.
class Scanner {
public:
    explicit Scanner(std::string_view text) : rest_{text} {}
    std::optional<Piece> next();

private:
    Piece take(Piece::Kind kind, std::size_t printed, std::size_t length);

    std::string_view rest_;
};

std::string_view trimmed(std::string_view text);

/// A placeholder's name taken apart: "partner.They" is the slot "they" of the partner, with a capital.
struct PlaceholderName {
    std::string name;        // the whole, without the capital: "partner.they", "we"
    std::optional<Who> who;  // nullopt when no person stands before a full stop
    std::string slot;        // what stands after that full stop
    bool capital = false;    // of the letter after the last full stop
};
PlaceholderName parse_name(std::string_view text);

/// "me", "partner", "a" or "b".
std::optional<Who> who_named(std::string_view word);

}  // namespace attune::handout
