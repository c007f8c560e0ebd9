#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "base/number.hpp"
#include "check/readability.hpp"
#include "check/rule.hpp"
#include "elements/answer_scale.hpp"

// Section 2 of the quality rules: sentences and how they are set.

namespace attune::check {
namespace {

constexpr std::size_t long_sentence = 20, too_long_sentence = 25, mean_sentence = 15;
constexpr std::size_t long_prompt = 20, long_option = 8, long_stem = 12, paragraph_words = 60, paragraph_sentences = 4;
constexpr std::size_t short_paragraph = 45;   // words: many short sentences are no burden
constexpr double passive_share = 0.10, same_in_sheet = 0.85;

void look_long(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const& passage : piece.passages) {
        if (!passage.for_client() || passage.part == Part::prompt || passage.part == Part::stem) continue;
        for (auto const& sentence : passage.sentences)
            if (sentence.words.size() > long_sentence)
                sink.add(passage, sentence.at, sentence.size,
                         {"a sentence of " + std::to_string(sentence.words.size()) + " words is hard to hold in mind", {},
                          sentence.words.size() > too_long_sentence ? Severity::error : Severity::warning});
    }
}

void look_mean(Piece const& piece, Desk const&, Sink& sink) {
    auto const counts = counts_of(piece);
    if (counts.sentences >= 5 && counts.words > static_cast<int>(mean_sentence) * counts.sentences)
        sink.add({"sentences have " + format_decimal(1.0 * counts.words / counts.sentences, 1) + " words on average; the aim is 15"});
}

void look_prompts(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const& passage : piece.passages) {
        std::size_t const most = passage.part == Part::prompt   ? long_prompt
                                 : passage.part == Part::stem   ? long_stem
                                 : passage.part == Part::option ? long_option
                                                                : 0;
        std::size_t words = 0;
        for (auto const& sentence : passage.sentences) words += sentence.words.size();
        if (most > 0 && words > most)
            sink.add(passage, 0, 0, {std::to_string(words) + " words, where " + std::to_string(most) + " are the most to take in"});
    }
}

void look_paragraphs(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const& passage : piece.passages) {
        if (passage.part != Part::prose || !passage.for_client()) continue;
        // A text may hold several paragraphs: those of one line each end are parted by empty lines.
        std::size_t begin = 0;
        while (begin < passage.text.size()) {
            auto end = passage.text.find("\n\n", begin);
            if (end == std::string::npos) end = passage.text.size();
            std::size_t words = 0, sentences = 0;
            for (auto const& sentence : passage.sentences)
                if (sentence.at >= begin && sentence.at < end) {
                    words += sentence.words.size();
                    ++sentences;
                }
            bool const list = passage.text.substr(begin, end - begin).find('\n') != std::string::npos;
            if (!list && (words > paragraph_words || (sentences > paragraph_sentences && words > short_paragraph)))
                sink.add(passage, begin, end - begin,
                         {"a paragraph of " + std::to_string(words) + " words in " + std::to_string(sentences) + " sentences"});
            begin = end + 2;
        }
    }
}

void look_passive(Piece const& piece, Desk const&, Sink& sink) {
    auto const counts = counts_of(piece);
    bool const often = counts.sentences >= 5 && counts.passive > passive_share * counts.sentences;
    for (auto const& passage : piece.passages) {
        if (!passage.for_client() || (passage.part != Part::step && !often)) continue;
        for (auto const& sentence : passage.sentences)
            if (auto const match = passive_voice(sentence); match.count > 0) sink.add(passage, sentence, match);
    }
}

/// Whether a word is likely a verb or a feeling: what two ideas in one question are made of.
bool idea(std::string_view word) {
    static constexpr std::array<std::string_view, 60> words{
        "feel",  "want",  "need",   "think",  "say",    "do",     "ask",    "tell",    "show",   "share",  "trust",   "love",
        "like",  "fear",  "hope",   "know",   "talk",   "listen", "hug",    "touch",   "leave",  "stay",   "help",    "give",
        "take",  "hide",  "run",    "fight",  "cry",    "angry",  "sad",    "scared",  "afraid", "happy",  "glad",    "calm",
        "tense", "lonely", "ashamed", "guilty", "safe", "close",  "anxious", "tired",  "hurt",   "worried", "loved",  "seen",
        "heard", "proud", "numb",   "felt",   "wanted", "needed", "said",   "did",     "wish",   "expect", "notice", "avoid"};
    return std::ranges::find(words, word) != words.end();
}

void look_two_ideas(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const& passage : piece.passages) {
        bool const rated = passage.type == "likert" || passage.type == "scored" || passage.type == "rating";
        if (passage.part != Part::prompt && !(rated && passage.part == Part::item)) continue;
        for (auto const& sentence : passage.sentences)
            for (std::size_t i = 1; i + 1 < sentence.words.size(); ++i) {
                auto const& joint = sentence.words[i].folded;
                if (joint != "and" && joint != "or") continue;
                auto const& after = sentence.words[i + 1].folded;
                bool before = false;
                for (auto k = i - 1; k + 3 > i && k < i; --k) before = before || idea(sentence.words[k].folded);
                if ((idea(after) && before) || (sentence.end == '?' && (after == "what" || after == "how" || after == "when")))
                    sink.add(passage, sentence, {i - 1, 3});
            }
    }
}

void look_agree(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const* element : piece.elements) {
        std::vector<std::string> labels;
        if (auto const* likert = std::get_if<elements::Likert>(element)) labels = elements::AnswerScale{likert->scale, likert->points}.labels();
        if (auto const* scored = std::get_if<elements::Scored>(element)) labels = elements::AnswerScale{scored->scale, scored->points}.labels();
        for (auto const& label : labels)
            if (auto const small = folded(label); small.find("agree") != std::string::npos)
                return sink.add({"the answers ask for agreement: `" + label + "`"});
    }
}

void look_negatives(Piece const& piece, Desk const&, Sink& sink) {
    static Phrase const negative{"not|don't|doesn't|never|no|cannot|can't|isn't|aren't|didn't|won't|hardly|without|unable"};
    for (auto const& passage : piece.passages) {
        if (passage.part != Part::item && passage.part != Part::prompt && passage.part != Part::option) continue;
        for (auto const& sentence : passage.sentences) {
            auto const first = negative.find(sentence);
            if (first.count == 0) continue;
            auto const second = negative.find(sentence, first.first + 1);
            // "A no needs no reason": there the first is a thing.
            bool const noun = sentence.words[first.first].folded == "no" && first.first > 0 && sentence.words[first.first - 1].folded == "a";
            if (second.count > 0 && !noun && second.first - first.first < 7) {
                // "No, not now" and "not at all, never" answer; they deny nothing twice.
                auto const between = std::string_view{passage.text}.substr(
                    sentence.words[first.first].at, sentence.words[second.first].at - sentence.words[first.first].at);
                if (between.find(',') == std::string_view::npos && between.find(';') == std::string_view::npos)
                    sink.add(passage, sentence, {first.first, second.first - first.first + 1});
            }
        }
    }
}

void look_why(Piece const& piece, Desk const&, Sink& sink) {
    static std::array const asked{Phrase{"why can't|don't|won't|didn't|aren't"}, Phrase{"why do|did|are|were|can|would|does ~ you|they|your"}};
    for (auto const& passage : piece.passages) {
        if (passage.part != Part::prompt && passage.part != Part::step && passage.part != Part::stem) continue;
        for (auto const& sentence : passage.sentences)
            for (auto const& phrase : asked)
                if (auto const match = phrase.find(sentence); match.count > 0 && match.first == 0) {
                    sink.add(passage, sentence, match);
                    break;
                }
    }
}

void look_capitals(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const& passage : piece.passages) {
        if (!passage.for_client()) continue;
        for (auto const& sentence : passage.sentences) {
            std::size_t run = 0;
            for (std::size_t i = 0; i <= sentence.words.size(); ++i) {
                bool loud = false;
                if (i < sentence.words.size()) {
                    auto const& word = sentence.words[i];
                    auto const text = std::string_view{passage.text}.substr(word.at, word.size);
                    loud = text.size() > 1 && std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || c == '\''; });
                }
                if (loud) ++run;
                else {
                    if (run >= 3) sink.add(passage, sentence, {i - run, run});
                    run = 0;
                }
            }
        }
    }
}

void look_voice(Piece const& piece, Desk const&, Sink& sink) {
    static Phrase const i_voice{"i|my|me|mine|myself|i'm|i'll|i've|i'd"}, you_voice{"you|your|yourself|you're|you'll|you've"},
        we_voice{"we|our|us|ourselves|we're|we'll|we've"};
    for (auto const& passage : piece.passages) {
        // Only what instructs: stems and items are the client's own voice, examples and quotes somebody's.
        if (!passage.for_client() || (passage.part != Part::step && passage.type != "callout")) continue;
        for (auto const& sentence : passage.sentences) {
            auto const quoted = std::string_view{passage.text}.substr(sentence.at, sentence.size);
            if (passage.in_quotation(sentence.at)) continue;
            if (quoted.find("\u201C") != std::string_view::npos || quoted.find('"') != std::string_view::npos) continue;
            auto const you = you_voice.find(sentence), i = i_voice.find(sentence), we = we_voice.find(sentence);
            if (you.count > 0 && (i.count > 0 || we.count > 0)) sink.add(passage, sentence, i.count > 0 ? i : we);
        }
    }
}

std::set<std::string> tokens(Passage const& passage) {
    std::set<std::string> out;
    for (auto const& sentence : passage.sentences)
        for (auto const& word : sentence.words) out.insert(word.folded);
    return out;
}

/// Words in both, over words in either.
double likeness(std::set<std::string> const& a, std::set<std::string> const& b) {
    std::size_t both = 0;
    for (auto const& word : a) both += b.contains(word) ? 1 : 0;
    auto const all = a.size() + b.size() - both;
    return all == 0 ? 0 : static_cast<double>(both) / static_cast<double>(all);
}

void look_same(Piece const& piece, Desk const&, Sink& sink) {
    std::vector<std::pair<Passage const*, std::set<std::string>>> seen;
    for (auto const& passage : piece.passages) {
        if (passage.part != Part::prompt && passage.part != Part::stem) continue;
        auto words = tokens(passage);
        if (words.size() < 3) continue;
        for (auto const& [earlier, known] : seen) {
            // The same asked of A and of B, or for one and for two, is meant.
            if (earlier->whose != passage.whose || earlier->when != passage.when || earlier->block == passage.block) continue;
            if (likeness(known, words) < same_in_sheet) continue;
            sink.add(passage, 0, 0, {"it asks nearly the same as line " + std::to_string(earlier->where.line)});
            break;
        }
        seen.emplace_back(&passage, std::move(words));
    }
}

void look_repeated_word(Piece const& piece, Desk const&, Sink& sink) {
    static constexpr std::array<std::string_view, 8> meant{"that", "had", "very", "no", "bye", "ha", "so", "nos"};
    for (auto const& passage : piece.passages)
        for (auto const& sentence : passage.sentences)
            for (std::size_t i = 1; i < sentence.words.size(); ++i) {
                auto const& word = sentence.words[i];
                auto const& before = sentence.words[i - 1];
                if (word.folded != before.folded || (word.folded.front() >= '0' && word.folded.front() <= '9') ||
                    std::ranges::find(meant, word.folded) != meant.end())
                    continue;
                auto const between = std::string_view{passage.text}.substr(before.at + before.size, word.at - before.at - before.size);
                if (between.find_first_not_of(' ') == std::string_view::npos) sink.add(passage, sentence, {i - 1, 2});
            }
    // Over the end of a line, where nobody sees it.
    for (auto const& passage : piece.passages)
        for (std::size_t i = 1; i < passage.sentences.size(); ++i) {
            auto const& before = passage.sentences[i - 1];
            auto const& last = before.words.back();
            auto const& first = passage.sentences[i].words.front();
            if (before.end == 0 && last.folded == first.folded && !first.capital && passage.type != "list")
                sink.add(passage, last.at, first.at + first.size - last.at);
        }
}

/// Half a minute for a choice, two for lines to write, less where there is little to weigh; and the time to read, at 150 words a minute
/// with a moment to think.
double minutes_for(Piece const& piece) {
    double minutes = counts_of(piece).words / 150.0;
    for (auto const* element : piece.elements)
        minutes += std::visit([]<class T>(T const& e) -> double {
            using namespace elements;
            auto const each = [](auto const& list, double time) { return time * static_cast<double>(list.size()); };
            if constexpr (std::is_same_v<T, Checklist>) {
                double boxes = each(e.items, 0.3);
                for (auto const& group : e.groups) boxes += each(group.items, 0.3);
                return boxes;
            } else if constexpr (std::is_same_v<T, Stem>) return each(e.stems, 1.5);
            else if constexpr (std::is_same_v<T, FillIn>) return 1.5;
            else if constexpr (std::is_same_v<T, Matching>) return each(e.left, 0.5);
            else if constexpr (std::is_same_v<T, ShortAnswer> || std::is_same_v<T, Rating>) return 1;
            else if constexpr (std::is_same_v<T, Lines> || std::is_same_v<T, Box> || std::is_same_v<T, Drawing>) return 2;
            else if constexpr (std::is_same_v<T, Letter>) return 10;
            else if constexpr (std::is_same_v<T, Table> || std::is_same_v<T, Tracker>) return 6;
            else if constexpr (std::is_same_v<T, Timeline> || std::is_same_v<T, Cycle> || std::is_same_v<T, Circles>) return 5;
            else if constexpr (std::is_same_v<T, Bands>) return each(e.bands, 1.5);
            else if constexpr (std::is_same_v<T, ChoiceGrid>) return each(e.rows, 0.3);
            else if constexpr (std::is_same_v<T, Likert> || std::is_same_v<T, Scored>) return each(e.items, 0.3);
            else if constexpr (std::is_same_v<T, TwoColumn>) return each(e.rows, 2);
            else if constexpr (std::is_same_v<T, Discuss>) return e.minutes.value_or(3);
            else if constexpr (std::is_same_v<T, Agreement> || std::is_same_v<T, Ladder> || std::is_same_v<T, Goal> ||
                               std::is_same_v<T, Plan> || std::is_same_v<T, Wheel> || std::is_same_v<T, Cards>) return 4;
            else if constexpr (requires { e.id; }) return 0.75;
            else return 0;
        }, *element);
    return minutes;
}

void look_minutes(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.sheet || piece.sheet->kind == content::SheetKind::log || !piece.sheet->how.empty()) return;
    auto const estimate = minutes_for(piece);
    int const said = piece.sheet->minutes;
    if (estimate > 2 * said || (said > 5 && estimate * 2 < said && !piece.for_couples()))
        sink.add({"the sheet says " + std::to_string(said) + " minutes; reading and writing take about " +
                  format_decimal(estimate, 0)});
}

constexpr std::array rules{
    Rule{"L-SENT-MAX", Severity::warning, "en es", "a long sentence is hard to hold in mind", "two sentences", look_long},
    Rule{"L-SENT-AVG", Severity::warning, "en es", "sentences are long on average", "shorter sentences", look_mean},
    Rule{"L-PROMPT", Severity::warning, "en es", "a prompt, stem or option is long", "fewer words", look_prompts},
    Rule{"L-PARA", Severity::warning, "en es", "a long paragraph", "break it in two", look_paragraphs},
    Rule{"L-PASSIVE", Severity::note, "en", "the passive voice hides who acts", "say who does it", look_passive},
    Rule{"L-2IDEAS", Severity::warning, "en", "one question asks two things", "ask one thing at a time", look_two_ideas},
    Rule{"L-AGREE", Severity::warning, "en", "people tend to agree with whatever is asked", "how often, or how much", look_agree},
    Rule{"L-NEG", Severity::warning, "en", "two negatives in one item are hard to answer", "say it in the positive", look_negatives},
    Rule{"L-WHY", Severity::warning, "en", "\"why\" can sound like blame", "\"what\" or \"when\"", look_why},
    Rule{"L-CAPS", Severity::warning, "", "words in capitals are hard to read", "small letters, with bold where it matters", look_capitals},
    Rule{"L-VOICE", Severity::error, "en", "one instruction speaks in two voices", "one of you, we or I", look_voice},
    Rule{"L-DUP", Severity::error, "", "two prompts of one sheet ask the same", "leave one out, or make the difference clear", look_same},
    Rule{"L-WORD2", Severity::error, "en es", "a word stands twice", "leave one out", look_repeated_word},
    Rule{"L-MIN", Severity::warning, "", "the printed minutes do not fit what there is to do", "other minutes, or less to do", look_minutes},
};

}  // namespace

std::span<Rule const> sentence_rules() { return rules; }

}  // namespace attune::check
