#pragma once

#include <array>
#include <chrono>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "check/findings.hpp"
#include "check/piece.hpp"
#include "check/spelling.hpp"
#include "content/reference.hpp"

namespace attune::check {

class Sink;

/// What rules may ask about besides the piece itself.
struct Desk {
    Spelling* spelling = nullptr;   // null: words are not looked up
    bool suggest = true;            // what a misspelled word may be; that takes 50 ms for each
    std::function<content::Reference const*(std::string_view id)> reference;  // empty: sources are not looked up
    std::optional<std::chrono::year_month_day> today;  // empty: nothing is old
};

/// One content rule. A new one is a function and a row of the table of its room (`sentence_rules()` ...), with a fixture in
/// tests/check/rules that triggers it and one that must not.
struct Rule {
    std::string_view id;
    Severity severity = Severity::warning;
    std::string_view languages;     // "en", "en es"; empty: any
    std::string_view why;           // a sentence without its full stop
    std::string_view instead;       // what to try
    void (*look)(Piece const&, Desk const&, Sink&);
};

std::span<Rule const> reading_rules();
std::span<Rule const> sentence_rules();
std::span<Rule const> people_rules();
std::span<Rule const> claim_rules();
std::span<Rule const> safety_rules();
std::span<Rule const> balance_rules();
std::span<Rule const> language_rules();
std::span<Rule const> structure_rules();

/// What is said in place of the rule's own words.
struct Saying {
    std::string why, instead;
    std::optional<Severity> severity;
};

/// Where a rule puts what it finds.
class Sink {
public:
    Sink(Rule const& rule, Piece const& piece, Findings& out) : rule_{rule}, piece_{piece}, out_{out} {}

    /// Of the words that `match` holds.
    void add(Passage const& passage, Sentence const& sentence, Match const& match, Saying const& words = {});
    /// Of bytes of the passage's text; size 0: the whole passage.
    void add(Passage const& passage, std::size_t at, std::size_t size, Saying const& words = {});
    /// Of the piece as a whole.
    void add(Saying const& words = {});

private:
    void put(Finding finding, Saying const& words, std::vector<std::string> const* accepted);
    Rule const& rule_;
    Piece const& piece_;
    Findings& out_;
};

/// A phrase and what to write instead.
struct Wording {
    std::string_view pattern;       // see Phrase
    std::string_view instead;       // empty: the rule's own
};

/// Whether a match may stand as it is.
using Passes = bool (*)(Passage const& passage, Sentence const& sentence, Match const& match);

/// Whether the sentence says the opposite: "No one owes sex", "you cannot change your partner".
bool denied(Passage const& passage, Sentence const& sentence, Match const& match);

/// Lets nothing pass.
inline bool none(Passage const&, Sentence const&, Match const&) { return false; }

/// The patterns of `wordings`, ready to be looked for; in their order.
template <class Wordings>
std::vector<Phrase> phrases_of(Wordings const& wordings) {
    std::vector<Phrase> out;
    for (auto const& wording : wordings) out.emplace_back(wording.pattern);
    return out;
}

/// The whole of a rule that looks for `wordings` in what a client reads.
template <auto const& wordings, Passes passes = none>
void look_for(Piece const& piece, Desk const&, Sink& sink) {
    static auto const phrases = phrases_of(wordings);
    for (auto const& passage : piece.passages) {
        if (!passage.for_client()) continue;
        for (auto const& sentence : passage.sentences)
            for (std::size_t i = 0; i < phrases.size(); ++i)
                for (auto match = phrases[i].find(sentence); match.count > 0;
                     match = phrases[i].find(sentence, match.first + match.count))
                    if (!passes(passage, sentence, match))
                        sink.add(passage, sentence, match, {{}, std::string(wordings[i].instead), {}});
    }
}

}  // namespace attune::check
