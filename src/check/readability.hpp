#pragma once

#include <optional>
#include <string_view>

#include "check/piece.hpp"

namespace attune::check {

/// What the formulas count. An item of a list, an option and a prompt is a sentence each; headings are not counted.
struct Counts {
    int words = 0, sentences = 0, syllables = 0;
    int polysyllables = 0;      // words of three syllables and more
    int longest = 0;            // words of the longest sentence
    int passive = 0;            // sentences in the passive voice
    Counts& operator+=(Counts const& other);
};

/// What a client reads of `piece`, without headings. `topic_words_count_two`: words that the topic cannot do without
/// ("relationship") count two syllables at most.
Counts counts_of(Piece const& piece, bool topic_words_count_two = false);

/// Kincaid, Fishburne, Rogers and Chissom (1975): a school grade. NaN without words.
double flesch_kincaid(Counts const& counts);
/// Flesch (1948): 0 to 100, higher is easier. NaN without words.
double reading_ease(Counts const& counts);
/// McLaughlin (1969): a school grade; nothing for fewer than 30 sentences, for which it does not hold.
std::optional<double> smog(Counts const& counts);
/// For Spanish, Szigriszt-Pazos (1993) on the scale of Barrio-Cantalejo and others (2008): 55 and more is plain, 65 easy.
double perspicuity(Counts const& counts);

/// The Flesch-Kincaid grade of plain English or of our Markdown; nothing for fewer than 20 words, where it would mean nothing.
std::optional<double> reading_grade(std::string_view text);
std::optional<double> reading_grade(Counts const& counts);

/// Whether the sentence is in the passive voice, as far as word forms tell: a form of be or get before a participle that is not
/// also an everyday adjective ("tired"). About three in four of what it finds is right. 0 words: it is not.
Match passive_voice(Sentence const& sentence);

/// A word that the topic of this pack cannot do without.
bool topic_word(std::string_view folded);

}  // namespace attune::check
