#include "check/review.hpp"

#include <algorithm>

namespace attune::check {
namespace {

/// At most some words of what was found: a whole paragraph would hide the reason.
std::string shortened(std::string_view text) {
    constexpr std::size_t most = 70;
    std::string out;
    for (char const c : text.substr(0, most)) out += c == '\n' ? ' ' : c;
    if (text.size() <= most) return out;
    // Not inside a letter of several bytes, nor inside a word.
    while (!out.empty() && (static_cast<unsigned char>(out.back()) >= 0x80 || out.back() != ' ')) out.pop_back();
    return out + "...";
}

}  // namespace

void Sink::put(Finding finding, Saying const& words, std::vector<std::string> const* accepted) {
    auto const kept = [&](std::vector<std::string> const* rules) { return rules && std::ranges::find(*rules, rule_.id) != rules->end(); };
    if (kept(accepted) || kept(piece_.accepted)) return;
    finding.rule = rule_.id;
    finding.severity = words.severity.value_or(rule_.severity);
    if (piece_.own && finding.severity == Severity::error) finding.severity = Severity::warning;
    finding.why = words.why.empty() ? std::string(rule_.why) : words.why;
    finding.instead = words.instead.empty() ? std::string(rule_.instead) : words.instead;
    out_.push_back(std::move(finding));
}

void Sink::add(Passage const& passage, std::size_t at, std::size_t size, Saying const& words) {
    Finding finding;
    finding.where = passage.where;
    finding.item = piece_.name + (passage.block.empty() ? "" : "/" + passage.block);
    finding.at = at;
    finding.size = size == 0 ? passage.text.size() : size;
    finding.quoted = shortened(std::string_view{passage.text}.substr(finding.at, finding.size));
    put(std::move(finding), words, passage.accepted);
}

void Sink::add(Passage const& passage, Sentence const& sentence, Match const& match, Saying const& words) {
    if (match.count == 0) return;
    auto const& first = sentence.words[match.first];
    auto const& last = sentence.words[match.first + match.count - 1];
    add(passage, first.at, last.at + last.size - first.at, words);
}

void Sink::add(Saying const& words) {
    Finding finding;
    finding.where = piece_.where;
    finding.item = piece_.name;
    put(std::move(finding), words, nullptr);
}

bool denied(Passage const&, Sentence const& sentence, Match const& match) {
    constexpr std::size_t near = 6;   // words: further off, it denies something else
    static Phrase const no{"no|nobody|not|never|nothing|without|cannot|don't|doesn't|can't|won't|isn't"};
    for (auto found = no.find(sentence); found.count > 0 && found.first < match.first; found = no.find(sentence, found.first + 1))
        if (found.first + near >= match.first) return true;
    return false;
}

std::vector<Rule const*> const& all_rules() {
    static auto const rules = [] {
        std::vector<Rule const*> out;
        for (auto const section : {reading_rules(), sentence_rules(), people_rules(), claim_rules(), safety_rules(), balance_rules(),
                                   language_rules(), structure_rules()})
            for (auto const& rule : section) out.push_back(&rule);
        return out;
    }();
    return rules;
}

Findings review(Piece const& piece, Desk const& desk) {
    Findings out;
    auto const language = std::string_view{piece.language}.substr(0, 2);
    for (auto const* rule : all_rules()) {
        if (!rule->languages.empty() && rule->languages.find(language) == std::string_view::npos) continue;
        Sink sink{*rule, piece, out};
        rule->look(piece, desk, sink);
    }
    sort_findings(out);
    return out;
}

Summary summary_of(Piece const& piece, Findings const& findings) {
    Summary out;
    out.name = piece.name;
    out.language = piece.language;
    out.counts = counts_of(piece);
    out.grade = piece.spanish() ? perspicuity(out.counts) : flesch_kincaid(out.counts);
    out.topic_grade = piece.spanish() ? out.grade : flesch_kincaid(counts_of(piece, true));
    out.smog = piece.english() ? smog(out.counts) : std::nullopt;
    for (auto const& finding : findings) {
        if (finding.severity == Severity::error) ++out.errors;
        else if (finding.severity == Severity::warning) ++out.warnings;
        else ++out.hints;
    }
    return out;
}

}  // namespace attune::check
