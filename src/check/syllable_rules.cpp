#include <string>

#include "check/syllables.hpp"

namespace attune::check {
namespace {

bool is_vowel(char c) { return std::string_view{"aeiouy"}.find(c) != std::string_view::npos; }

}  // namespace

int syllables_by_rule(std::string_view word) {
    std::string w{word};
    if (w.size() > 3 && w.ends_with("'s")) w.resize(w.size() - 2);
    std::erase(w, '\'');
    if (w.size() <= 2) return 1;
    // Endings that stand behind a silent e: "closeness", "lonely".
    for (std::string_view const ending : {"ness", "less", "ment", "ship", "ful", "ly"})
        if (w.size() > ending.size() + 2 && w.ends_with(ending))
            return syllables_by_rule(std::string_view{w}.substr(0, w.size() - ending.size())) + 1;
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

}  // namespace attune::check
