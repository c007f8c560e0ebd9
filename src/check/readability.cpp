#include "check/readability.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "check/syllables.hpp"

namespace attune::check {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr int least_words = 20, smog_sentences = 30;

template <std::size_t n>
bool among(std::array<std::string_view, n> const& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

void count(Sentence const& sentence, bool spanish, bool topic_two, Counts& out) {
    ++out.sentences;
    out.words += static_cast<int>(sentence.words.size());
    out.longest = std::max(out.longest, static_cast<int>(sentence.words.size()));
    for (auto const& word : sentence.words) {
        int const sounds = spanish ? spanish_syllables(word.folded) : syllables(word.folded);
        bool const topic = topic_two && topic_word(word.folded);
        out.syllables += topic ? std::min(sounds, 2) : sounds;
        if (sounds >= 3) ++out.polysyllables;
    }
    if (!spanish && passive_voice(sentence).count > 0) ++out.passive;
}

}  // namespace

Counts& Counts::operator+=(Counts const& other) {
    words += other.words;
    sentences += other.sentences;
    syllables += other.syllables;
    polysyllables += other.polysyllables;
    longest = std::max(longest, other.longest);
    passive += other.passive;
    return *this;
}

bool topic_word(std::string_view folded) {
    static constexpr std::array<std::string_view, 16> words{
        "intimacy",  "emotional", "emotionally", "relationship", "relationships", "vulnerable", "vulnerability", "communicate",
        "closeness", "affection", "therapist",   "therapy",      "partner",       "partners",   "personal",      "feelings"};
    return among(words, folded);
}

Match passive_voice(Sentence const& sentence) {
    static constexpr std::array<std::string_view, 12> being{"am",    "is",   "are", "was", "were", "be",
                                                            "being", "been", "get", "gets", "got",  "getting"};
    static constexpr std::array<std::string_view, 58> irregular{
        "made",   "done",    "seen",   "told",   "given",  "taken",   "shown",  "known",  "kept",   "held",  "left",  "lost",
        "found",  "heard",   "felt",   "built",  "caught", "taught",  "brought", "bought", "thought", "sent", "spent", "met",
        "paid",   "said",    "sold",   "won",    "written", "broken", "chosen", "driven", "eaten",  "fallen", "forgotten",
        "hidden", "ridden",  "spoken", "stolen", "torn",   "worn",    "thrown", "grown",  "drawn",  "begun", "drunk", "sung",
        "put",    "cut",     "hurt",   "hit",    "read",   "led",     "fed",    "meant",  "dealt",  "bent",  "lent"};
    static constexpr std::array<std::string_view, 58> adjectives{
        "tired",    "married",   "scared",     "excited",  "interested", "worried",    "involved", "ashamed",  "embarrassed",
        "relaxed",  "confused",  "bored",      "pleased",  "surprised",  "stressed",   "allowed",  "supposed", "used",
        "left",     "lost",      "hurt",       "gone",     "meant",      "flooded",    "guarded",  "divorced", "separated",
        "engaged",  "crowded",   "trapped",    "rushed",   "alarmed",    "overwhelmed", "connected", "committed", "need",
        "needed",   "frightened", "annoyed",   "frustrated", "depressed", "exhausted", "red",      "sacred",   "naked",
        "wicked",   "open",      "even",       "often",    "seven",      "ten",        "when",     "then",     "men",
        "women",    "children",  "done",       "kept"};
    for (std::size_t i = 0; i + 1 < sentence.words.size(); ++i) {
        if (!among(being, sentence.words[i].folded)) continue;
        auto next = i + 1;
        // "was not told", "is often given"
        while (next + 1 < sentence.words.size() && next < i + 3 &&
               (sentence.words[next].folded == "not" || sentence.words[next].folded.ends_with("ly") ||
                sentence.words[next].folded == "often"))
            ++next;
        auto const& word = sentence.words[next].folded;
        if (among(adjectives, word)) continue;
        if ((word.size() > 4 && (word.ends_with("ed") || word.ends_with("en"))) || among(irregular, word))
            return {i, next - i + 1};
    }
    return {};
}

Counts counts_of(Piece const& piece, bool topic_words_count_two) {
    Counts out;
    for (auto const& passage : piece.passages) {
        if (!passage.for_client() || passage.part == Part::title || passage.part == Part::heading) continue;
        for (auto const& sentence : passage.sentences) count(sentence, piece.spanish(), topic_words_count_two, out);
    }
    return out;
}

double flesch_kincaid(Counts const& c) {
    if (c.words == 0 || c.sentences == 0) return none;
    return 0.39 * c.words / c.sentences + 11.8 * c.syllables / c.words - 15.59;
}

double reading_ease(Counts const& c) {
    if (c.words == 0 || c.sentences == 0) return none;
    return 206.835 - 1.015 * c.words / c.sentences - 84.6 * c.syllables / c.words;
}

std::optional<double> smog(Counts const& c) {
    if (c.sentences < smog_sentences) return std::nullopt;
    return 1.0430 * std::sqrt(30.0 * c.polysyllables / c.sentences) + 3.1291;
}

double perspicuity(Counts const& c) {
    if (c.words == 0 || c.sentences == 0) return none;
    return 206.835 - 62.3 * c.syllables / c.words - 1.0 * c.words / c.sentences;
}

std::optional<double> reading_grade(std::string_view text) {
    return reading_grade(counts_of(piece_of(text, Part::prose, "en")));
}

std::optional<double> reading_grade(Counts const& counts) {
    if (counts.words < least_words) return std::nullopt;
    return flesch_kincaid(counts);
}

}  // namespace attune::check
