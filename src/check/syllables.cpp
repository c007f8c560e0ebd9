#include "check/syllables.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>
#include <utility>

#include "check/words.hpp"

namespace attune::check {
namespace {

/// The dictionary gives "every" three syllables; hardly anyone does.
constexpr std::array<std::pair<std::string_view, int>, 6> spoken{{{"every", 2},    {"everyone", 3},  {"everything", 3},
                                                                  {"everyday", 3}, {"everybody", 4}, {"everywhere", 3}}};

int from_dictionary(std::string_view word) {
    auto const all = syllable_exceptions();
    // Binary search over lines of different lengths: step back to the line's start.
    std::size_t low = 0, high = all.size();
    while (low < high) {
        auto middle = (low + high) / 2;
        while (middle > low && all[middle - 1] != '\n') --middle;
        auto const tab = all.find('\t', middle);
        auto const found = all.substr(middle, tab - middle);
        if (found == word) return all[tab + 1] - '0';
        if (found < word) low = all.find('\n', middle) + 1;
        else high = middle;
    }
    return 0;
}

int of_part(std::string_view part) {
    for (auto const& [word, count] : spoken)
        if (word == part) return count;
    if (auto const known = from_dictionary(part); known > 0) return known;
    if (part.ends_with("'s"))
        if (auto const known = from_dictionary(part.substr(0, part.size() - 2)); known > 0) return known;
    return syllables_by_rule(part);
}

}  // namespace

int syllables(std::string_view word) {
    auto const small = folded(word);
    std::string_view rest{small};
    int count = 0;
    while (!rest.empty()) {
        auto const hyphen = rest.find('-');
        if (auto const part = rest.substr(0, hyphen); !part.empty()) count += of_part(part);
        rest = hyphen == std::string_view::npos ? std::string_view{} : rest.substr(hyphen + 1);
    }
    return std::max(count, 1);
}

int spanish_syllables(std::string_view word) {
    auto const small = folded(word);
    enum class Sound { other, strong, weak };
    auto last = Sound::other;
    int count = 0;
    for (std::size_t i = 0; i < small.size(); ++i) {
        auto sound = Sound::other;
        std::string_view const rest = std::string_view{small}.substr(i);
        if (std::strchr("aeo", rest[0])) sound = Sound::strong;
        else if (rest[0] == 'i' || rest[0] == 'u' || (rest[0] == 'y' && rest.size() == 1)) sound = Sound::weak;
        else if (static_cast<unsigned char>(rest[0]) == 0xC3) {
            sound = rest.starts_with("ü") ? Sound::weak : rest.starts_with("ñ") ? Sound::other : Sound::strong;
            ++i;
        }
        // "que", "gui": the u is silent, and joins what follows anyway.
        if (sound != Sound::other) {
            bool const joins = last != Sound::other && (sound == Sound::weak || last == Sound::weak);
            bool const accented = static_cast<unsigned char>(rest[0]) == 0xC3 && (rest.starts_with("í") || rest.starts_with("ú"));
            if (!joins || accented) ++count;
        }
        last = sound;
        if (rest.starts_with("í") || rest.starts_with("ú")) last = Sound::strong;
    }
    return std::max(count, 1);
}

}  // namespace attune::check
