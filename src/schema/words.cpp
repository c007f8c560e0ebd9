#include "schema/words.hpp"

#include "base/utf8.hpp"

namespace attune::schema {

bool is_forbidden(char32_t c) {
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029 ||
           c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
}

std::string cleaned(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        auto const start = at;
        while (at < text.size() && text[at] >= 0x20 && text[at] < 0x7F) ++at;   // most of any text
        if (at > start) {
            out.append(text, start, at - start);
            continue;
        }
        auto const c = utf8::decode(text, at);
        if (!c) at = start + 1;
        else if (*c == 0x2028 || *c == 0x2029) out += '\n';
        else if (!is_forbidden(*c)) out.append(text, start, at - start);
    }
    return out;
}

std::string_view clipped(std::string_view text, std::size_t most) {
    text = text.substr(0, text.find('\n'));
    std::size_t end = 0;
    for (std::size_t next = 0; end < text.size() && most > 0; --most, end = next) {
        auto const c = utf8::decode(text, next);
        if (!c || is_forbidden(*c)) break;
    }
    return text.substr(0, end);
}

std::string in_code(std::string_view text) { return "`" + std::string(text) + "`"; }

std::string in_code_clipped(std::string_view text) {
    auto const shown = clipped(text);
    return in_code(std::string(shown) + (shown.size() < text.size() ? "..." : ""));
}

}  // namespace attune::schema
