#include <algorithm>
#include <array>

#include "base/number.hpp"
#include "check/readability.hpp"
#include "check/rule.hpp"
#include "check/syllables.hpp"

// Section 1 of the quality rules: how hard it is to read.

namespace attune::check {
namespace {

constexpr int least_words = 20;
constexpr double grade_warning = 7, grade_error = 9, easy_grade = 5, clinician_grade = 13;
constexpr double smog_limit = 9, easy_smog = 7;
constexpr double plain_spanish = 55, hard_spanish = 40;
constexpr double hard_words_in_100 = 2;
constexpr int enough_words = 60;   // for a share of them to mean something

std::string grade(double value) { return format_decimal(value, 1); }

void look_fk(Piece const& piece, Desk const&, Sink& sink) {
    auto const counts = counts_of(piece);
    if (counts.words < least_words) return;
    if (piece.spanish()) {
        if (auto const score = perspicuity(counts); score < plain_spanish)
            sink.add({"the text scores " + grade(score) + " on the scale of INFLESZ; below 55 it is hard to read", {},
                      score < hard_spanish ? Severity::error : Severity::warning});
        return;
    }
    auto const value = flesch_kincaid(counts);
    if (piece.easy || value <= grade_warning) return;
    sink.add({"it reads at grade " + grade(value) + "; the aim is 7 or below", {},
              value > grade_error ? Severity::error : Severity::warning});
}

void look_easy(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.easy) return;
    auto const counts = counts_of(piece);
    if (counts.words < least_words) return;
    if (auto const value = flesch_kincaid(counts); value > easy_grade)
        sink.add({"an easy-read text at grade " + grade(value) + "; the limit is 5"});
}

void look_smog(Piece const& piece, Desk const&, Sink& sink) {
    auto const value = smog(counts_of(piece));
    if (value && *value > (piece.easy ? easy_smog : smog_limit))
        sink.add({"SMOG is " + grade(*value) + "; the aim is " + (piece.easy ? "7" : "9") + " or below"});
}

void look_clinician(Piece const& piece, Desk const&, Sink& sink) {
    Counts counts;
    for (auto const& passage : piece.passages)
        if (!passage.for_client()) {
            Piece alone;
            alone.passages.push_back(passage);
            alone.passages.front().part = Part::prose;
            counts += counts_of(alone);
        }
    if (counts.words < least_words) return;
    if (auto const value = flesch_kincaid(counts); value > clinician_grade)
        sink.add({"the notes for the clinician read at grade " + grade(value) + "; busy readers are glad of 13 or below"});
}

void look_hard_words(Piece const& piece, Desk const&, Sink& sink) {
    std::vector<std::string> hard;
    int words = 0, count = 0;
    for (auto const& passage : piece.passages) {
        if (!passage.for_client() || passage.part == Part::title) continue;
        for (auto const& sentence : passage.sentences)
            for (auto const& word : sentence.words) {
                ++words;
                if (topic_word(word.folded) || syllables(word.folded) < 4) continue;
                ++count;
                if (std::ranges::find(hard, word.folded) == hard.end()) hard.push_back(word.folded);
            }
    }
    if (words < enough_words || 100.0 * count / words <= hard_words_in_100) return;
    std::string list;
    for (std::size_t i = 0; i < std::min<std::size_t>(hard.size(), 6); ++i) list += (i > 0 ? ", " : "") + hard[i];
    sink.add({std::to_string(count) + " long words in " + std::to_string(words) + ": " + list});
}

constexpr std::array<Wording, 10> jargon{{
    {"attachment style*", "say what a person does: reaches, or steps back"},
    {"attachment !to|and", "early bonds; what we learned about closeness"},
    {"dysregulat*", "too much to handle; out of balance"},
    {"hyperarous*", "on high alert"},
    {"hypoarous*", "shut down; numb"},
    {"ambivalen*", "two minds; two pulls"},
    {"projection|projecting", "seeing in someone else what one feels oneself"},
    {"somatic*", "of the body"},
    {"dyad*", "the two of you"},
    {"internal working model*", "what you have come to expect"}}};

void look_jargon(Piece const& piece, Desk const&, Sink& sink) {
    static auto const phrases = phrases_of(jargon);
    static std::array const gloss{Phrase{"means|called|meaning"}, Phrase{"that is"}};
    std::array<bool, jargon.size()> told{};
    for (auto const& passage : piece.passages) {
        if (!passage.for_client()) continue;
        for (auto const& sentence : passage.sentences)
            for (std::size_t i = 0; i < jargon.size(); ++i) {
                auto const match = phrases[i].find(sentence);
                if (match.count == 0 || told[i]) continue;
                told[i] = true;  // only its first use asks for an explanation
                if (std::ranges::none_of(gloss, [&](auto const& phrase) { return phrase.find(sentence).count > 0; }) && passage.text.find('(', sentence.at) == std::string::npos)
                    sink.add(passage, sentence, match, {{}, std::string(jargon[i].instead)});
            }
    }
}

constexpr std::array rules{
    Rule{"L-FK", Severity::warning, "en es", "the text is hard to read", "shorter sentences and everyday words", look_fk},
    Rule{"L-FK-EASY", Severity::error, "en", "an easy-read text is not easy enough", "one idea a sentence, at most ten words",
         look_easy},
    Rule{"L-SMOG", Severity::warning, "en", "there are many long words", "words of one or two syllables", look_smog},
    Rule{"L-CLIN", Severity::note, "en", "the clinician's notes are hard to read", "shorter sentences", look_clinician},
    Rule{"L-HARDWORD", Severity::warning, "en", "there are many words of four syllables and more", "shorter words", look_hard_words},
    Rule{"L-JARGON", Severity::warning, "en", "a term of the trade without an explanation", "plain words, or explain it", look_jargon},
};

}  // namespace

std::span<Rule const> reading_rules() { return rules; }

}  // namespace attune::check
