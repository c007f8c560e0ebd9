#include "handout/grammar.hpp"

#include <algorithm>
#include <cassert>
#include <cstddef>

#include "base/utf8.hpp"
#include "elements/printed_words.hpp"

namespace attune::handout {

namespace {

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_lower(c) || is_upper(c); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_word_character(char c) { return is_letter(c) || is_digit(c); }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
bool holds(std::string_view letters, char c) { return letters.find(c) != std::string_view::npos; }

bool starts_with_any(std::string_view word, std::span<std::string_view const> starts) {
    return std::ranges::any_of(starts, [&](auto start) { return word.starts_with(start); });
}

/// Broken UTF-8 is passed on byte by byte as U+FFFD; checking it is the reader's work.
char32_t next_code_point(std::string_view text, std::size_t& position) {
    if (auto const c = utf8::decode(text, position)) return *c;
    ++position;
    return U'\uFFFD';
}

bool is_combining_mark(char32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x064B && c <= 0x065F) || (c >= 0x0591 && c <= 0x05C7);
}

char32_t upper(char32_t c) {
    if (c >= 'a' && c <= 'z') return c - 0x20;
    if (c >= 0xE0 && c <= 0xFE && c != 0xF7) return c - 0x20;
    if ((c >= 0x100 && c <= 0x130) || (c >= 0x132 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) return c & ~1U;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c % 2 == 0 ? c - 1 : c;
    if (c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) return c - 0x20;
    if (c >= 0x430 && c <= 0x44F) return c - 0x20;
    if (c >= 0x450 && c <= 0x45F) return c - 0x50;
    return c;
}

/// À to Ü without the consonants among them; the others are all said as vowels.
bool is_accented_vowel(char32_t c) {
    auto const u = upper(c);
    return u >= 0xC0 && u <= 0xDC && u != 0xC7 && u != 0xD0 && u != 0xD1 && u != 0xD7;
}

/// "8", "80", "8,000"; "11", "18", "11,000": said "eight", "eleven", "eighteen".
bool number_starts_with_vowel(std::string_view digits) {
    if (digits.starts_with('8')) return true;
    auto const length = std::ranges::find_if_not(digits, is_digit) - digits.begin();
    return length == 2 && (digits.starts_with("11") || digits.starts_with("18"));
}

/// True when the word is said letter by letter: "M.", "B7", "X-ray", "NHS", "HIV".
bool is_spelled_out(std::string_view word) {
    if (word.size() == 1) return true;
    if (!is_letter(word[1]) && word[1] != '\'' && static_cast<unsigned char>(word[1]) < 0x80) return true;
    auto const end = std::ranges::find_if_not(word, is_letter);
    std::string_view const letters{word.begin(), end};
    if (letters.size() < 2 || !std::ranges::all_of(letters, is_upper)) return false;
    return letters.size() <= 3 || std::ranges::none_of(letters, [](char c) { return holds("AEIOUY", c); });
}

bool word_starts_with_vowel(std::string_view word) {
    static constexpr std::string_view silent_h[] = {"hour", "honest", "honor", "honour", "heir"};
    // "uninvited" and its like begin with "un-", not with "uni"; "onerous" not with "one".
    static constexpr std::string_view plain_vowel[] = {"unin", "unim", "uniden", "oner"};
    // Said with "y" or "w" in front.
    static constexpr std::string_view consonant_sound[] = {"use", "usa", "usu", "uti", "uto", "uni", "ubi", "uke",
                                                           "uku", "ukr", "ura", "uri", "eu",  "ewe", "one", "once"};
    if (starts_with_any(word, silent_h) || starts_with_any(word, plain_vowel)) return true;
    if (starts_with_any(word, consonant_sound)) return false;
    return holds("aeiou", word[0]);
}

}  // namespace

std::string possessive(std::string_view name) {
    if (name.ends_with('.')) name.remove_suffix(1);
    return std::string{name} + "'s";
}

std::string initials(std::string_view name) {
    std::string out;
    bool at_start = true;
    for (std::size_t i = 0; i < name.size();) {
        auto const begin = i;
        auto const c = next_code_point(name, i);
        if (c == ' ' || c == U'\u00A0' || c == '.' || c == '-') {
            if (c == '-' && !out.empty()) out += '-';
            at_start = true;
        } else if (at_start) {
            for (auto end = i; end < name.size() && is_combining_mark(next_code_point(name, end));) i = end;
            out.append(name.substr(begin, i - begin)) += '.';
            at_start = false;
        }
    }
    return out;
}

std::string_view and_before(std::string_view next, std::string_view language) {
    if (!elements::is_spanish(language)) return "and";
    // "Hielo" begins with another sound.
    static constexpr std::string_view sounds[] = {"I", "i", "Í", "í", "Hi", "hi", "Hí", "hí"};
    bool const glides = next.size() > 2 && lower(next[0]) == 'h' && lower(next[2]) == 'e';
    return starts_with_any(next, sounds) && !glides ? "e" : "y";
}

std::string list_joined(std::span<std::string const> items, std::string_view conjunction) {
    std::string out;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (i > 0 && i + 1 == items.size()) out.append(" ").append(conjunction).append(" ");
        else if (i > 0) out += ", ";
        out += items[i];
    }
    return out;
}

std::string_view indefinite_article(std::string_view phrase) {
    std::size_t begin = 0;
    for (auto next = begin; next < phrase.size(); begin = next) {
        auto const c = next_code_point(phrase, next);
        bool const is_mark = c < 0x80 ? !is_word_character(static_cast<char>(c)) : c >= 0x2000 && c <= 0x206F;
        if (!is_mark) break;
    }
    auto word = phrase.substr(begin);
    if (word.empty()) return "a";
    word = word.substr(0, word.find(' '));

    bool vowel = false;
    if (is_digit(word[0])) {
        vowel = number_starts_with_vowel(word);
    } else if (!is_letter(word[0])) {
        std::size_t position = 0;
        vowel = is_accented_vowel(next_code_point(word, position));
    } else if (is_spelled_out(word)) {
        vowel = holds("aefhilmnorsx", lower(word[0]));
    } else {
        std::string small{word};
        std::ranges::transform(small, small.begin(), lower);
        vowel = word_starts_with_vowel(small);
    }
    return vowel ? "an" : "a";
}

std::string capitalised(std::string_view text) {
    if (text.empty()) return {};
    std::size_t position = 0;
    auto const first = next_code_point(text, position);
    if (upper(first) == first) return std::string{text};
    std::string out;
    utf8::append(out, upper(first));
    return out.append(text.substr(position));
}

std::string long_date(int year, int month, int day, std::string_view region_or_language) {
    assert(month >= 1 && month <= 12);
    std::string const name{elements::month_name(static_cast<unsigned>(month), region_or_language)};
    if (elements::is_spanish(region_or_language)) return std::to_string(day) + ' ' + name + " de " + std::to_string(year);
    bool const american =
        region_or_language == "US" || region_or_language.ends_with("-US") || region_or_language.ends_with("_US");
    if (american) return name + ' ' + std::to_string(day) + ", " + std::to_string(year);
    return std::to_string(day) + ' ' + name + ' ' + std::to_string(year);
}

}  // namespace attune::handout
