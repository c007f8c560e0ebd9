#include <array>

#include "check/rule.hpp"

// Section 4 of the quality rules: what is claimed.

namespace attune::check {
namespace {

constexpr std::array<Wording, 22> promise{{
    {"will|can cure|cures", "may help, can ease"},
    {"will heal|fix|save|eliminate|erase|transform !it|them", "may help, can ease"},
    {"will end your|the|all|this fear|pain|anxiety|suffering|problems", "may ease"},
    {"guaranteed|guarantees|guarantee !to?", "may help"},
    {"proven to", "in studies, ... helped some people"},
    {"always|never works|work|fails|fail", "often helps"},
    {"never again", "less often"},
    {"fear|anxiety|pain|worries will disappear|vanish|go", "may ease"},
    {"you will feel !free", "you may feel"},
    {"you'll feel !free", "you may feel"},
    {"in just|only ~ days|weeks|minutes|steps|sessions", "over time"},
    {"transform|transforms your|the relationship|love|life|marriage", "may change how you are together"},
    {"cured|healed for good|ever", "eased"},
    {"gone for good|ever", "easier to live with"},
    {"once and for all", "over time"},
    {"miracle|miraculous", "helpful"},
    {"works for everyone|everybody", "helps many people"},
    {"100% effective|safe", "helps many people"},
    {"the|a secret to|of happy|lasting|perfect", "something that can help"},
    {"perfect relationship|partner|couple|love", "good enough"},
    {"you will be|have|get cured|healed|better|happy|loved", "you may"},
    {"instantly|overnight", "over time"}}};

constexpr std::array<Wording, 9> absolute{{
    {"always", "often"},
    {"never", "seldom; not yet"},
    {"everyone|everybody !is? else?", "many people"},
    {"nobody", "few people"},
    {"no one", "few people"},
    {"all couples|partners|people|men|women", "many"},
    {"only way", "one way"},
    {"you|we|they|couples|partners must", "can"},
    {"impossible", "hard"}}};

constexpr std::array<Wording, 8> cause{{
    {"causes|cause|caused fear|the|this|your fear|of?", "can shape, may lead to"},
    {"because of ~ childhood|upbringing|parents|trauma", "is often linked with"},
    {"due to ~ trauma|childhood|upbringing|abuse", "is often linked with"},
    {"stems|stem from", "can grow out of"},
    {"is|are caused by", "can grow out of"},
    {"comes|come from ~ childhood|trauma", "may come from"},
    {"the result of ~ childhood|trauma|abuse", "may come from"},
    {"root cause|causes", "a common root"}}};

constexpr std::array<Wording, 7> evidence{{
    {"research|studies|study|evidence|science shows|show|proves|prove|suggests|suggest|finds|find|found|confirms|confirm", {}},
    {"according to ~ research|studies|experts|scientists|study", {}},
    {"experts|scientists|researchers|psychologists say|agree|believe|found|recommend|know", {}},
    {"scientifically|clinically proven|tested|shown", {}},
    {"has|have|been been? proven", {}},
    {"statistics show|say|suggest", {}},
    {"percent|per of|cent", {}}}};

constexpr std::array<Wording, 6> diagnosis{{
    {"you have a|an? disorder|depression|ptsd|trauma|attachment|anxiety|phobia|personality", "you may notice"},
    {"you are|were a|an avoidant|anxious|narcissist|borderline|addict|codependent|victim", "you may notice"},
    {"you're a|an avoidant|anxious|narcissist|borderline|addict|codependent|victim", "you may notice"},
    {"this means you|that|your you? are|have|type", "this may be worth talking about"},
    {"your type|style|attachment is|style is?", "what you tend to do"},
    {"you suffer from", "you may notice"}}};

constexpr std::array<Wording, 6> numbers{{
    {"effect size|sizes", "say it in words"},
    {"p-value|p-values", "say it in words"},
    {"meta-analysis|meta-analyses|meta-analytic", "several studies together"},
    {"statistically significant", "more than chance"},
    {"standard deviation|deviations", "say it in words"},
    {"confidence interval|intervals", "say it in words"}}};

constexpr std::array<Wording, 7> advice{{
    {"stop|start|change|quit|halve|reduce|increase taking? your|the|any medication|medicine|medicines|meds|pills|antidepressant|antidepressants", "talk to whoever prescribes it"},
    {"stop|start taking medication|medicine|antidepressants", "talk to whoever prescribes it"},
    {"instead|place of therapy|treatment|counselling|counseling", "alongside therapy"},
    {"you should|must|need|have to? leave|divorce ~ partner|husband|wife|spouse|relationship|him|her", "you may want to think about"},
    {"you should|must stay", "the choice is yours"},
    {"break up with him|her|them", "the choice is yours"},
    {"you don't need therapy|a", "therapy is one way among others"}}};

constexpr std::array<Wording, 5> promise_es{{
    {"curará|sanará|eliminará|salvará", "puede ayudar"},
    {"garantizado|garantizada|garantiza|garantizamos", "puede ayudar"},
    {"para siempre desaparec*", "con el tiempo"},
    {"nunca más|jamás", "menos a menudo"},
    {"funciona siempre", "ayuda a muchas personas"}}};

/// What a client thinks is often absolute, and so is a safety rule: quotes, stems, items, examples and notes of care pass, and
/// what the options of a scale are called.
bool may_be_absolute(Passage const& passage, Sentence const& sentence, Match const& match) {
    if (passage.part == Part::quote || passage.part == Part::example || passage.part == Part::stem || passage.part == Part::item ||
        passage.part == Part::option)
        return true;
    if (passage.type == "callout" || passage.type == "cards") return true;
    if (passage.in_quotation(sentence.words[match.first].at)) return true;
    // "does not always", "almost never"
    if (match.first > 0) {
        auto const& previous = sentence.words[match.first - 1].folded;
        if (previous == "if" || previous == "when" || previous == "that" || previous == "not" || previous == "almost" || previous == "nearly" || previous.ends_with("n't") || previous == "as")
            return true;
    }
    return false;
}

void look_source(Piece const& piece, Desk const& desk, Sink& sink) {
    if (!piece.sources.empty()) return;
    look_for<evidence>(piece, desk, sink);
    for (auto const& passage : piece.passages) {
        if (!passage.for_client() || (passage.part != Part::prose && passage.part != Part::quote)) continue;
        for (auto const& sentence : passage.sentences) {
            auto const text = std::string_view{passage.text}.substr(sentence.at, sentence.size);
            if (auto const percent = text.find('%'); percent != std::string_view::npos && percent > 0)
                sink.add(passage, sentence.at, sentence.size);
        }
    }
}

void look_band(Piece const& piece, Desk const&, Sink& sink) {
    static Phrase const verdict{"severe*|clinical*|disorder*|abnormal*|pass|passed|fail|failed|normal|healthy|unhealthy|ill"};
    for (auto const& passage : piece.passages) {
        if (passage.type != "scored") continue;
        for (auto const& sentence : passage.sentences)
            if (passage.part == Part::clinician)
                if (auto const match = verdict.find(sentence); match.count > 0) sink.add(passage, sentence, match);
    }
}

constexpr std::array rules{
    Rule{"L-PROMISE", Severity::error, "en", "it promises what no page can keep", "may, can, often", look_for<promise, denied>},
    Rule{"L-PROMISE", Severity::error, "es", "promete lo que ninguna página puede cumplir", "puede, a menudo", look_for<promise_es>},
    Rule{"L-ABS", Severity::warning, "en", "few things are so for everybody", "often, many, can", look_for<absolute, may_be_absolute>},
    Rule{"L-CAUSE", Severity::warning, "en", "what came before shapes, it does not decide", "can shape, is linked with", look_for<cause>},
    Rule{"L-SOURCE", Severity::error, "en", "a claim of research without a source", "name it in `sources`, or leave the claim out", look_source},
    Rule{"L-DIAG", Severity::error, "en", "the page tells the reader what they are", "what someone may notice", look_for<diagnosis>},
    Rule{"L-BAND", Severity::error, "en", "a band of a sheet that measures nothing sounds like a verdict", "neutral words: mostly at ease, mixed", look_band},
    Rule{"L-EVID", Severity::warning, "en", "figures of studies help no client", "say it in words; figures belong in the note of care", look_for<numbers>},
    Rule{"L-ADVICE", Severity::error, "en", "a page cannot advise on this", "whom to ask", look_for<advice>},
};

}  // namespace

std::span<Rule const> claim_rules() { return rules; }

}  // namespace attune::check
