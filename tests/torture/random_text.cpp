#include "torture/random_text.hpp"

#include <array>
#include <string_view>

#include "base/utf8.hpp"

namespace attune::torture {
namespace {

using std::string_view;

// Each has been misread by some reader or writer of YAML.
constexpr std::array<string_view, 97> pieces{
    "~", "null", "Null", "NULL", "yes", "no", "on", "off", "y", "n", "true", "True", "FALSE", "012", "0o14", "0x1F", "1_000", "1e3",
    "-1", "+1", ".5", "1.", "1.10", ".inf", "-.INF", ".nan", "2026-05-03", "12:30:45", "190:20:30", "<<", "=", "---", "--- ", "...",
    "%YAML 1.1", "!", "!!str", "!tag", "&a", "*a", "?", "? ", ":", ": ", " :", "-", "- ", ",", ", ", "#", " #", "# ", "[", "]", "{",
    "}", "{{", "}}", "|", "|-", "|2", ">", ">-", "@", "`", "\"", "\\\"", "'", "''", "\\", "\\n", "\\x41", "\\u2028", " ", "  ", "\t",
    "\n", "\n\n", "\n ", " \n", "\n\t", "\n- ", "\n#", "\n---\n", "a: b", "[a, b]", "{a: b}", "word", "two words", "%", "&amp;",
    "<b>", "**bold**", "*x*", "$(x)", "%s", "\\"};

constexpr std::array<char32_t, 34> characters{
    0xA0, 0xAD, 0xE9, 0xDF, 0x130, 0x131, 0x301, 0x308, 0x34F, 0x5D0, 0x627, 0x661, 0x939, 0x94D, 0xE01, 0x200B, 0x200C, 0x200D,
    0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0x2013, 0x201C, 0x20AC, 0x3000, 0x4E2D, 0xFB01, 0xFFFC, 0xFFFD, 0x1F642, 0x10FFFD};

// What is cleaned out of what people paste.
constexpr std::array<char32_t, 14> forbidden{0x0, 0x1, 0x7, 0x8, 0xB, 0xC, 0xD, 0x1B, 0x7F, 0x85, 0x2028, 0x2029, 0xFEFF, 0xFFFE};

bool is_blank(string_view text) { return text.find_first_not_of(" \t\n") == string_view::npos; }

void clip(std::string& text, std::size_t most) {
    std::size_t at = 0;
    for (std::size_t n = 0; at < text.size() && n < most; ++n)
        if (!utf8::decode(text, at)) ++at;
    text.resize(at);
}

std::string made(Random& random, std::size_t most, bool pasted) {
    std::string out;
    // Mostly short, for then each piece stands at a beginning or an end; sometimes as long as may be.
    auto const parts = random.one_in(12) ? most : 1 + random.below(6);
    for (std::uint64_t i = 0; i < parts && out.size() < most; ++i) {
        switch (random.below(pasted ? 6 : 4)) {
            case 0:
            case 1: out += pieces[random.below(pieces.size())]; break;
            case 2: utf8::append(out, characters[random.below(characters.size())]); break;
            case 3:
                if (random.one_in(3)) out.append(1 + random.below(120), 'x');
                else out += word(random);
                if (random.one_in(2)) out += ' ';
                break;
            case 4: utf8::append(out, forbidden[random.below(forbidden.size())]); break;
            default: out += static_cast<char>(random.below(256));
        }
    }
    clip(out, most);
    return out;
}

}  // namespace

std::uint64_t Random::next() {
    auto z = state_ += 0x9E3779B97F4A7C15u;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

std::string word(Random& random) {
    std::string out;
    for (auto n = 1 + random.below(9); n > 0; --n) out += static_cast<char>('a' + random.below(26));
    return out;
}

std::string nasty_text(Random& random, std::size_t most) {
    auto out = made(random, most, false);
    return is_blank(out) ? word(random) : out;
}

std::string pasted_text(Random& random, std::size_t most) { return made(random, most, true); }

}  // namespace attune::torture
