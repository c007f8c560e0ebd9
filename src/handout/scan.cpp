#include "handout/scan.hpp"

#include <algorithm>
#include <cstddef>

namespace attune::handout {

namespace {

/// No placeholder is longer, in bytes. Without a limit a text of nothing but `{` would take quadratic time.
constexpr std::size_t longest_placeholder = 1000;

/// The position of the `}` that belongs to the `{` at the start of `text`, or npos.
std::size_t closing_brace(std::string_view text) {
    auto const end = std::min(text.size(), longest_placeholder);
    std::size_t depth = 0;
    for (std::size_t i = 0; i < end; ++i) {
        if (text[i] == '{') ++depth;
        if (text[i] == '}' && --depth == 0) return i;
    }
    return std::string_view::npos;
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    static constexpr std::string_view space = " \t\n";
    auto const begin = text.find_first_not_of(space);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(space) + 1 - begin);
}

Piece Scanner::take(Piece::Kind kind, std::size_t printed, std::size_t length) {
    Piece const piece{kind, rest_.substr(0, printed)};
    rest_.remove_prefix(length);
    return piece;
}

std::optional<Piece> Scanner::next() {
    if (rest_.empty()) return std::nullopt;
    auto const brace = std::min(rest_.find_first_of("{}"), rest_.size());
    if (brace > 0) return take(Piece::Kind::text, brace, brace);
    if (rest_.starts_with("{{") || rest_.starts_with("}}")) return take(Piece::Kind::text, 1, 2);
    if (rest_[0] == '}') return take(Piece::Kind::unopened, 1, 1);

    auto const end = closing_brace(rest_);
    if (end == std::string_view::npos) return take(Piece::Kind::unclosed, 1, 1);
    Piece const piece{Piece::Kind::placeholder, trimmed(rest_.substr(1, end - 1))};
    rest_.remove_prefix(end + 1);
    return piece;
}

std::optional<Who> who_named(std::string_view word) {
    if (word == "me") return Who::me;
    if (word == "partner") return Who::partner;
    if (word == "a") return Who::a;
    if (word == "b") return Who::b;
    return std::nullopt;
}

PlaceholderName parse_name(std::string_view text) {
    PlaceholderName result{std::string{text}, {}, {}, false};
    auto const last_dot = text.rfind('.');
    auto const initial = last_dot == std::string_view::npos ? 0 : last_dot + 1;
    if (initial < text.size() && text[initial] >= 'A' && text[initial] <= 'Z') {
        result.capital = true;
        result.name[initial] = static_cast<char>(text[initial] - 'A' + 'a');
    }
    auto const dot = text.find('.');
    if (dot == std::string_view::npos) return result;
    result.who = who_named(text.substr(0, dot));
    if (result.who) result.slot = result.name.substr(dot + 1);
    return result;
}

}  // namespace attune::handout
