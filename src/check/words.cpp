#include "check/words.hpp"

#include <algorithm>
#include <array>

#include "handout/placeholders.hpp"

namespace attune::check {
namespace {

constexpr std::string_view apostrophe = "\u2019";

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(std::string_view word) {
    auto const first = static_cast<unsigned char>(word.front());
    if (first < 0x80) return first >= 'A' && first <= 'Z';
    // Beyond Latin-1 (Łukasz, Đặng) a word in our languages is a name.
    return first != 0xC3 || (word.size() > 1 && static_cast<unsigned char>(word[1]) < 0x9F);
}

/// How many bytes at `i` belong to a letter or digit; 0 for signs and spaces. Letters beyond ASCII are those of two bytes from
/// U+00C0, and all of three and more but for punctuation and symbols (U+2000 to U+2FFF, U+3000 to U+303F).
std::size_t letter(std::string_view text, std::size_t i) {
    auto const byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x80)
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || is_digit(text[i]) ? 1 : 0;
    if (byte < 0xC3) return 0;  // U+0080 to U+00BF: signs
    std::size_t const length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
    if (i + length > text.size()) return 0;
    if (byte == 0xE2 || (byte == 0xE3 && static_cast<unsigned char>(text[i + 1]) == 0x80) || byte >= 0xF0 ||
        (byte == 0xEF && static_cast<unsigned char>(text[i + 1]) >= 0xB8))
        return 0;
    return length;
}

/// An abbreviation whose full stop ends no sentence.
bool abbreviation(std::string_view word) {
    static constexpr std::array<std::string_view, 18> known{"e.g", "i.e", "dr",  "mr", "mrs", "ms", "st",   "vs",   "prof",
                                                            "no",  "p",   "etc", "sr", "sra", "ej", "p.ej", "approx", "al"};
    return std::ranges::find(known, word) != known.end() && word != "no" && word != "etc";
}

}  // namespace

std::string folded(std::string_view word) {
    std::string out;
    out.reserve(word.size());
    for (std::size_t i = 0; i < word.size(); ++i) {
        auto const byte = static_cast<unsigned char>(word[i]);
        if (byte >= 'A' && byte <= 'Z') out += static_cast<char>(byte + 0x20);
        else if (byte == 0xC3 && i + 1 < word.size() && static_cast<unsigned char>(word[i + 1]) >= 0x80 &&
                 static_cast<unsigned char>(word[i + 1]) <= 0x9E) {
            out += word[i];
            out += static_cast<char>(static_cast<unsigned char>(word[++i]) + 0x20);
        } else if (word.substr(i).starts_with(apostrophe)) {
            out += '\'';
            i += apostrophe.size() - 1;
        } else out += word[i];
    }
    return out;
}

std::vector<Sentence> sentences_of(std::string_view text) {
    std::vector<Sentence> sentences;
    Sentence current;
    auto const finish = [&](std::size_t end, char mark) {
        if (!current.words.empty()) {
            current.at = current.words.front().at;
            current.size = static_cast<std::uint32_t>(end) - current.at;
            current.end = mark;
            sentences.push_back(std::move(current));
        }
        current = {};
    };
    std::size_t i = 0;
    while (i < text.size()) {
        if (auto length = letter(text, i); length > 0) {
            auto const begin = i;
            while (i < text.size()) {
                length = letter(text, i);
                if (length > 0) {
                    i += length;
                    continue;
                }
                // Inside a word: an apostrophe, a hyphen, the point of a number or an abbreviation ("0.5", "e.g").
                std::size_t const inside = text.substr(i).starts_with(apostrophe)                   ? apostrophe.size()
                                           : text[i] == '\'' || text[i] == '-' || text[i] == '.' ? 1
                                           : text[i] == ',' && is_digit(text[i - 1])              ? 1
                                                                                                  : 0;
                if (inside == 0 || i + inside >= text.size() || letter(text, i + inside) == 0) break;
                if (text[i] == ',' && !is_digit(text[i + 1])) break;
                i += inside;
            }
            auto const word = text.substr(begin, i - begin);
            current.words.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(word.size()), folded(word),
                                     is_capital(word)});
            continue;
        }
        char const c = text[i];
        ++i;
        if (c == '\n') {
            finish(i - 1, 0);
        } else if (c == '.' || c == '!' || c == '?') {
            if (c == '.' && !current.words.empty() && current.words.back().at + current.words.back().size == i - 1 &&
                abbreviation(current.words.back().folded))
                continue;
            // The closing quotation mark or bracket belongs to it.
            auto end = i;
            while (end < text.size() && (text[end] == '"' || text[end] == ')' || text[end] == '\'' || text[end] == '.' ||
                                         text[end] == '!' || text[end] == '?'))
                ++end;
            for (std::string_view const close : {"\u201D", "\u2019", "\u00BB"})
                if (text.substr(end).starts_with(close)) end += close.size();
            if (end < text.size() && text[end] != ' ' && text[end] != '\n' && !text.substr(end).starts_with("\u00A0"))
                continue;
            // Speech inside a sentence goes on in small letters: “Not now,” or “Stop!” she said.
            if (end > i && end + 1 < text.size() && text[end] == ' ' && text[end + 1] >= 'a' && text[end + 1] <= 'z')
                continue;
            finish(end, c);
            i = end;
        } else if (c == ':' && i < text.size() && text[i] == '\n') {
            finish(i, ':');
        }
    }
    bool const colon = !text.empty() && text.find_last_not_of(" \n") != std::string_view::npos &&
                       text[text.find_last_not_of(" \n")] == ':';
    finish(text.size(), colon ? ':' : '\0');
    return sentences;
}

std::string plain(std::string_view markdown) {
    std::string filled;
    if (markdown.find_first_of("{}") != std::string_view::npos) {
        auto made = handout::fill_in(markdown, {}, handout::sample_people());
        if (!made || made->dropped) return {};  // its mistakes are told elsewhere
        filled = std::move(made->markdown);
        markdown = filled;
    }
    std::string out;
    out.reserve(markdown.size());
    bool line_begins = true;
    for (std::size_t i = 0; i < markdown.size(); ++i) {
        auto const rest = markdown.substr(i);
        if (line_begins && (rest.starts_with("- ") || rest.starts_with("* "))) {
            i += 1;
            continue;
        }
        line_begins = false;
        if (rest[0] == '\\' && rest.size() > 1) {
            out += rest[1];
            ++i;
        } else if (rest[0] == '*') {
            continue;
        } else if (rest[0] == '[' && rest.find("](") != std::string_view::npos) {
            continue;
        } else if (rest.starts_with("](")) {
            auto const close = markdown.find(')', i);
            if (close == std::string_view::npos) break;
            i = close;
        } else if (rest.starts_with("___")) {
            while (i + 1 < markdown.size() && markdown[i + 1] == '_') ++i;
            out += "\u2026";
        } else if (rest.starts_with("\uFFFC")) {
            out += "\u2026";
            i += 2;
        } else {
            out += rest[0];
            line_begins = rest[0] == '\n';
        }
    }
    return out;
}

Phrase::Phrase(std::string_view pattern) {
    while (!pattern.empty()) {
        auto const space = pattern.find(' ');
        auto token = pattern.substr(0, space);
        pattern = space == std::string_view::npos ? std::string_view{} : pattern.substr(space + 1);
        Step step;
        if (token == "~") step.gap = true;
        if (token.starts_with('!')) {
            step.unwanted = true;
            token.remove_prefix(1);
        }
        if (token.ends_with('?')) {
            step.optional = true;
            token.remove_suffix(1);
        }
        while (!step.gap && !token.empty()) {
            auto const bar = token.find('|');
            auto word = token.substr(0, bar);
            token = bar == std::string_view::npos ? std::string_view{} : token.substr(bar + 1);
            bool const stem = word.ends_with('*');
            if (stem) word.remove_suffix(1);
            step.any.push_back({std::string(word), stem});
        }
        steps_.push_back(std::move(step));
    }
}

bool Phrase::Step::accepts(std::string_view word) const {
    return std::ranges::any_of(any, [&](auto const& each) { return each.accepts(word); });
}

std::size_t Phrase::match(Sentence const& sentence, std::size_t at, std::size_t step) const {
    if (step == steps_.size()) return at;
    auto const& wanted = steps_[step];
    bool const here = at < sentence.words.size();
    if (wanted.unwanted) return here && wanted.accepts(sentence.words[at].folded) ? std::string::npos : match(sentence, at, step + 1);
    if (wanted.gap) {
        for (std::size_t skip = 0; skip <= 3; ++skip)
            if (auto const end = match(sentence, at + skip, step + 1); end != std::string::npos) return end;
        return std::string::npos;
    }
    if (here && wanted.accepts(sentence.words[at].folded))
        if (auto const end = match(sentence, at + 1, step + 1); end != std::string::npos) return end;
    return wanted.optional ? match(sentence, at, step + 1) : std::string::npos;
}

Match Phrase::find(Sentence const& sentence, std::size_t from) const {
    for (auto at = from; at < sentence.words.size(); ++at)
        if (auto const end = match(sentence, at, 0); end != std::string::npos && end > at) return {at, end - at};
    return {};
}

}  // namespace attune::check
