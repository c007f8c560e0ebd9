#include "handout/people.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "elements/printed_words.hpp"
#include "handout/grammar.hpp"

namespace attune::handout {

namespace {

PronounSet const& you_pronouns() {
    static PronounSet const you{"you", "you", "your", "yours", "yourself", true};
    return you;
}

/// The person behind `who` on this copy; null when the copy is for both, or when there is no such person.
Person const* person_on_copy(Who who, People const& people) {
    if (who == Who::a) return &people.a;
    if (who == Who::b) return &people.b;
    if (people.audience == Audience::couple) {
        if (people.reader == Reader::shared) return nullptr;
    } else if (who == Who::partner && !people.has_partner) {
        return nullptr;
    }
    bool const reader_is_a = people.reader != Reader::b;
    return (who == Who::me) == reader_is_a ? &people.a : &people.b;
}

/// "the person you are close to" has no possessive that anyone would say.
bool holds_a_clause(std::string_view phrase) {
    return phrase.find(" you ") != std::string_view::npos || phrase.ends_with(" you");
}

/// Pronouns that give away no gender are few, so that a Spanish text says "esa persona" where the name is not printed.
PrintedPerson neutral_person_in_spanish(Who who, People const& people) {
    static PronounSet const you{"tú", "te", "tu", "lo tuyo", "ti", true};
    static PronounSet const that_person{"esa persona", "a esa persona", "su", "lo suyo", "sí", false};
    if (who == Who::me) return {.name = "tú", .possessive = "tu", .pronouns = &you, .name_is_you = true};
    auto const word = printed_partner_word(people);
    auto name = who == Who::partner ? word.determiner + ' ' + word.noun
                                    : std::string(elements::printed(who == Who::a ? "Partner A" : "Partner B", people.language));
    auto possessive = "de " + name;
    return {.name = std::move(name), .possessive = std::move(possessive), .pronouns = &that_person};
}

PrintedPerson neutral_person(Who who, People const& people) {
    if (elements::is_spanish(people.language)) return neutral_person_in_spanish(who, people);
    switch (who) {
        case Who::me: return {.name = "you", .possessive = "your", .pronouns = &you_pronouns(), .name_is_you = true};
        case Who::a: return {.name = "Partner A", .possessive = "Partner A's", .pronouns = &they_pronouns()};
        case Who::b: return {.name = "Partner B", .possessive = "Partner B's", .pronouns = &they_pronouns()};
        case Who::partner: break;
    }
    auto const word = printed_partner_word(people);
    auto const name = word.determiner + ' ' + word.noun;
    return {.name = name,
            .possessive = holds_a_clause(name) ? "that person's" : possessive(name),
            .pronouns = &they_pronouns()};
}

}  // namespace

PronounSet const& they_pronouns() {
    static PronounSet const they{"they", "them", "their", "theirs", "themself", true};
    return they;
}

PronounSet const& she_pronouns() {
    static PronounSet const she{"she", "her", "her", "hers", "herself", false};
    return she;
}

PronounSet const& he_pronouns() {
    static PronounSet const he{"he", "him", "his", "his", "himself", false};
    return he;
}

PronounSet const* shipped_pronouns(std::string_view name) {
    if (name == "they") return &they_pronouns();
    if (name == "she") return &she_pronouns();
    if (name == "he") return &he_pronouns();
    return nullptr;
}

Diagnostics check_pronouns(PronounSet const& pronouns, SourceSpan const& where) {
    struct Form {
        std::string_view name;
        std::string const& text;
    };
    std::array const forms{Form{"they", pronouns.they}, Form{"them", pronouns.them}, Form{"their", pronouns.their},
                           Form{"theirs", pronouns.theirs}, Form{"themself", pronouns.themself}};
    auto const given = [](Form const& form) { return !one_line(form.text).empty(); };
    auto const first = std::ranges::find_if(forms, given);
    auto const set = first == forms.end() ? std::string{"the pronoun set"} : "pronoun set `" + first->text + '`';

    Diagnostics problems;
    for (auto const& form : forms) {
        if (given(form)) continue;
        problems.push_back(error_at(where, set + " has no form for `" + std::string{form.name} + '`',
                                    {"all five are needed: they, them, their, theirs, themself"}));
    }
    return problems;
}

People const& sample_people() {
    static People const people{
        .audience = Audience::couple,
        .a = {.name = "Sam", .possessive = {}, .pronouns = they_pronouns()},
        .b = {.name = "Ana", .possessive = {}, .pronouns = she_pronouns()},
        .reader = Reader::a,
        .date = "3 May 2026",
        .next_session = "10 May 2026",
        .session_no = "2",
        .goals = {"Talk for ten minutes a day", "Sleep better", "Plan a day out"},
        .clinician = "Robin Field",
        .practice = "River Practice",
        .phone = "555 0100",
    };
    return people;
}

PrintedPerson printed_person(Who who, People const& people) {
    auto const* const person = person_on_copy(who, people);
    auto name = person ? one_line(person->name) : std::string{};
    if (name.empty()) {
        auto neutral = neutral_person(who, people);
        neutral.person = person;
        return neutral;
    }
    auto own_form = one_line(person->possessive);
    auto const by_rule = elements::is_spanish(people.language) ? "de " + name : possessive(name);
    auto possessive_form = own_form.empty() ? by_rule : std::move(own_form);
    return {.named = true,
            .name = std::move(name),
            .possessive = std::move(possessive_form),
            .pronouns = person->pronouns ? &*person->pronouns : nullptr,
            .person = person};
}

PartnerWord printed_partner_word(People const& people) {
    bool const spanish = elements::is_spanish(people.language);
    if (!people.has_partner && people.audience != Audience::couple)
        return spanish ? PartnerWord{"una", "persona cercana"} : PartnerWord{"a", "person you are close to"};
    auto word = one_line(people.partner_word);
    if (spanish && (word.empty() || word == "partner")) return {"tu", "pareja"};
    if (word.empty()) return {"your", "partner"};
    static constexpr std::array<std::string_view, 4> english_determiners{"a ", "an ", "the ", "your "};
    static constexpr std::array<std::string_view, 5> spanish_determiners{"un ", "una ", "el ", "la ", "tu "};
    auto const determiners = spanish ? std::span<std::string_view const>{spanish_determiners} : english_determiners;
    for (auto const determiner : determiners) {
        if (word.starts_with(determiner))
            return {std::string{determiner.substr(0, determiner.size() - 1)}, one_line(word.substr(determiner.size()))};
    }
    return {spanish ? "tu" : "your", std::move(word)};
}

std::string one_line(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\xEF\xBF\xBC")) {
            i += 2;
            continue;
        }
        auto const byte = static_cast<unsigned char>(text[i]);
        out += byte < 0x20 || byte == 0x7F ? ' ' : text[i];
    }
    out.erase(out.find_last_not_of(' ') + 1);
    out.erase(0, std::min(out.find_first_not_of(' '), out.size()));
    return out;
}

}  // namespace attune::handout
