#include "schema/nearest.hpp"

#include <algorithm>
#include <utility>

namespace attune::schema {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr std::size_t longest_word = 64;        // nobody misspells more; keeps a hostile key cheap
constexpr std::size_t longest_choice = 12;      // more words than this help nobody in a hint

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b) {
    // Three rows of the usual table: the current one, the one above, and the one above that for swaps.
    std::vector<std::size_t> before(b.size() + 1), above(b.size() + 1), row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) above[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            bool const equal = lower(a[i - 1]) == lower(b[j - 1]);
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (equal ? 0 : 1)});
            if (i > 1 && j > 1 && lower(a[i - 1]) == lower(b[j - 2]) && lower(a[i - 2]) == lower(b[j - 1]))
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[b.size()];
}

std::vector<std::string_view> nearest(std::string_view word, std::span<std::string_view const> candidates,
                                      std::size_t most) {
    std::vector<std::pair<std::size_t, std::string_view>> found;
    if (word.empty() || word.size() > longest_word) return {};
    for (auto const candidate : candidates) {
        auto const longer = std::max(word.size(), candidate.size()), shorter = std::min(word.size(), candidate.size());
        auto const allowed = std::max<std::size_t>(1, longer / 3);
        if (candidate.size() > longest_word || longer - shorter > allowed) continue;
        auto const distance = edit_distance(word, candidate);
        if (distance <= allowed && distance < shorter) found.emplace_back(distance, candidate);
    }
    std::ranges::stable_sort(found, {}, &std::pair<std::size_t, std::string_view>::first);
    if (found.size() > most) found.resize(most);
    std::vector<std::string_view> words;
    for (auto const& [distance, candidate] : found) words.push_back(candidate);
    return words;
}

std::string list_of(std::span<std::string_view const> words, std::string_view last) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && i + 1 == words.size()) out.append(" ").append(last).append(" ");
        else if (i > 0) out += ", ";
        out.append("`").append(words[i]).append("`");
    }
    return out;
}

std::vector<std::string> suggest(std::string_view word, std::span<std::string_view const> candidates,
                                 std::string_view what) {
    auto const close = nearest(word, candidates);
    if (!close.empty()) return {"did you mean " + list_of(close, "or") + "?"};
    if (candidates.empty() || candidates.size() > longest_choice) return {};
    return {std::string(what) + " " + list_of(candidates)};
}

}  // namespace attune::schema
