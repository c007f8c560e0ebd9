#include "check/reading_grade.hpp"

#include <map>
#include <string>

namespace attune::check {
namespace {

constexpr int least_words = 20;

/// A letter, or the first byte of one of two bytes ("é"); typographic signs have three.
bool is_letter(char c) {
    auto const byte = static_cast<unsigned char>(c);
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (byte >= 0xC3 && byte <= 0xDF);
}
bool is_word(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool is_vowel(char c) { return std::string_view{"aeiouy"}.find(c) != std::string_view::npos; }

}  // namespace

int syllables(std::string_view word) {
    std::string w;
    for (char const c : word)
        if (is_letter(c)) w += lower(c);
    static std::map<std::string_view, int> const known{
        {"people", 2},    {"every", 2},   {"everyone", 3},  {"everything", 3}, {"business", 2}, {"safety", 2},
        {"idea", 3},      {"ideas", 3},   {"area", 3},      {"ago", 2},        {"any", 2},      {"anyone", 3},
        {"anything", 3},  {"create", 2},  {"rhythm", 2},    {"over", 2},       {"into", 2},     {"open", 2},
        {"even", 2},      {"evening", 2}, {"being", 2},     {"doing", 2},      {"going", 2},    {"somebody", 3},
        {"something", 2}, {"someone", 2}, {"sometimes", 2}, {"home", 1},       {"one", 1},      {"eye", 1},
        {"eyes", 1},      {"quiet", 2},   {"science", 2}};
    if (auto const found = known.find(w); found != known.end()) return found->second;
    if (w.size() > 3 && w.ends_with("'s")) w.resize(w.size() - 2);
    if (w.size() <= 2) return 1;
    // Endings that stand behind a silent e: "closeness", "lonely".
    for (std::string_view const ending : {"ness", "less", "ment", "ship", "ful", "ly"})
        if (w.size() > ending.size() + 2 && w.ends_with(ending))
            return syllables(std::string_view{w}.substr(0, w.size() - ending.size())) + 1;
    // Silent endings: "hoped", "comes", "like"; but "wanted", "boxes", "table" sound them.
    auto const ends = [&](std::string_view ending) { return w.ends_with(ending); };
    auto const before = [&](std::size_t n) { return w[w.size() - n]; };
    if (ends("ed") && before(3) != 't' && before(3) != 'd') w.resize(w.size() - 2);
    else if (ends("es") && std::string_view{"sxzcg"}.find(before(3)) == std::string_view::npos && !ends("shes") &&
             !ends("ches") && !ends("ies") && before(3) != 'l')
        w.resize(w.size() - 2);
    else if (ends("e") && !(ends("le") && !is_vowel(before(3))) && !ends("ee")) w.resize(w.size() - 1);
    int count = 0;
    bool in_vowels = false;
    for (std::size_t i = 0; i < w.size(); ++i) {
        bool const vowel = is_vowel(w[i]) && !(w[i] == 'y' && i == 0);
        if (vowel && !in_vowels) ++count;
        // Two vowels that are spoken apart: "being", "idea", "quiet", "situation".
        else if (vowel && i > 0) {
            std::string_view const pair{w.data() + i - 1, 2};
            bool const apart = pair == "ia" || pair == "eo" || (pair == "ie" && w.substr(i).starts_with("et")) ||
                               (pair == "ua" && w.substr(i).starts_with("at")) || (pair == "ei" && w.ends_with("eing"));
            bool const soft =
                (pair == "ia" || pair == "io") && i >= 2 && (w[i - 2] == 't' || w[i - 2] == 'c' || w[i - 2] == 's');
            if (apart && !soft) ++count;
        }
        in_vowels = vowel;
    }
    return count > 0 ? count : 1;
}

std::optional<double> reading_grade(std::string_view text) {
    int words = 0, sentences = 0, sounds = 0, since = 0;
    std::string word;
    auto const end_word = [&] {
        if (word.empty()) return;
        ++words;
        ++since;
        sounds += syllables(word);
        word.clear();
    };
    auto const end_sentence = [&] {
        end_word();
        if (since > 0) ++sentences;
        since = 0;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '{') {
            auto const close = text.find('}', i);
            if (close == std::string_view::npos) break;
            end_word();
            word = "Sam";
            i = close;
        } else if (c == ']' && text.substr(i).starts_with("](")) {  // the address of a link is not read
            end_word();
            auto const close = text.find(')', i);
            if (close == std::string_view::npos) break;
            i = close;
        } else if (is_letter(c) || ((c == '\'' || c == '-') && !word.empty())) {
            word += c;
        } else if (static_cast<unsigned char>(c) >= 0x80) {
            // The rest of a letter of two bytes, or a typographic sign: an apostrophe (U+2019) keeps its word whole.
            if (text.substr(i).starts_with("\u2019")) i += 2;
            else if (static_cast<unsigned char>(c) >= 0xE0) end_word();
        } else if (c == '.' && i + 1 < text.size() && is_word(text[i + 1])) {
            end_word();  // "0.5", "e.g."
        } else if (c == '.' || c == '!' || c == '?' || c == '\n') {
            end_sentence();
        } else {
            end_word();
        }
    }
    end_sentence();
    if (words < least_words) return std::nullopt;
    return 0.39 * words / sentences + 11.8 * sounds / words - 15.59;
}

}  // namespace attune::check
