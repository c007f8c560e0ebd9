#include "handout/placeholders.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "handout/grammar.hpp"
#include "handout/scan.hpp"

namespace attune::handout {

namespace {

std::vector<Piece> pieces_of(std::string_view markdown) {
    std::vector<Piece> pieces;
    Scanner scanner{markdown};
    while (auto const piece = scanner.next()) pieces.push_back(*piece);
    return pieces;
}

bool is_word_character(char c) {
    // Bytes over 0x7F: letters with accents and the typographic apostrophe.
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

/// The word at the start of `text`, with plain apostrophes.
std::string first_word(std::string_view text) {
    std::string word{text.begin(), std::ranges::find_if_not(text, is_word_character)};
    for (auto at = word.find("\u2019"); at != std::string::npos; at = word.find("\u2019")) word.replace(at, 3, "'");
    return word;
}

/// The word at the end of `text`, when nothing but one space follows it.
std::string last_word(std::string_view text) {
    if (!text.ends_with(' ')) return {};
    text.remove_suffix(1);
    auto begin = text.size();
    while (begin > 0 && is_word_character(text[begin - 1])) --begin;
    return first_word(text.substr(begin));
}

struct IrregularVerb {
    std::string_view singular, plural, slot;
};
constexpr std::array irregular_verbs{
    IrregularVerb{"is", "are", "is"},           IrregularVerb{"was", "were", "was"},
    IrregularVerb{"has", "have", "has"},        IrregularVerb{"does", "do", "does"},
    IrregularVerb{"isn't", "aren't", "isnt"},   IrregularVerb{"wasn't", "weren't", "wasnt"},
    IrregularVerb{"hasn't", "haven't", "hasnt"}, IrregularVerb{"doesn't", "don't", "doesnt"},
};

IrregularVerb const* irregular_verb(std::string_view word) {
    auto const found = std::ranges::find_if(
        irregular_verbs, [&](auto const& verb) { return verb.singular == word || verb.plural == word; });
    return found == irregular_verbs.end() ? nullptr : &*found;
}

/// "feels", not "always", "less" or "thus".
bool looks_like_third_person(std::string_view word) {
    static constexpr std::string_view other_words[] = {"always",     "sometimes", "perhaps",  "besides", "afterwards",
                                                       "towards",    "nowadays",  "upstairs", "indoors", "outdoors",
                                                       "downstairs", "themselves"};
    if (word.size() < 4 || !word.ends_with('s') || word.find('\'') != std::string_view::npos) return false;
    if (word.ends_with("ss") || word.ends_with("us") || word.ends_with("is")) return false;
    return std::ranges::find(other_words, word) == std::end(other_words);
}

/// A slot that may be the subject of a verb, and how a text would write that subject and its verbs well.
struct Subject {
    std::string placeholder;  // as it stands in the text: "partner.They"
    std::string verb_subject; // as in `{verb partner: ...}`
    std::string person;       // "partner"; empty for "we"
    bool is_name = false;     // a name, which may be printed as "you"
};

std::optional<Subject> subject_of(Piece const& piece) {
    if (piece.kind != Piece::Kind::placeholder) return std::nullopt;
    std::string const placeholder{piece.text};
    auto const parsed = parse_name(piece.text);
    if (parsed.name == "we") return Subject{placeholder, "we", {}, false};
    if (!parsed.who) return std::nullopt;
    auto const person = parsed.name.substr(0, parsed.name.find('.'));
    if (parsed.slot == "they") return Subject{placeholder, person, person, false};
    if (parsed.slot == "name") return Subject{placeholder, person + ".name", person, true};
    return std::nullopt;
}

/// The slot or the helper that prints `verb` so that it agrees with `subject`.
std::string agreeing_verb(Subject const& subject, std::string_view word, IrregularVerb const* irregular) {
    if (irregular == nullptr) return "{verb " + subject.verb_subject + ": " + std::string{word} + "/...}";
    bool const capital = word[0] >= 'A' && word[0] <= 'Z';
    auto const cased = [&](std::string_view text) { return capital ? capitalised(text) : std::string{text}; };
    if (subject.person.empty() && (irregular->slot == "is" || irregular->slot == "was"))
        return "{we." + cased(irregular->plural) + '}';
    if (subject.is_name || subject.person.empty()) {
        return "{verb " + subject.verb_subject + ": " + cased(irregular->singular) + '/' + cased(irregular->plural) +
               '}';
    }
    return '{' + subject.person + '.' + cased(irregular->slot) + '}';
}

std::string lower_first(std::string word) {
    if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z') word[0] = static_cast<char>(word[0] - 'A' + 'a');
    return word;
}

/// Verbs typed next to a subject that agree with some of the words which may be printed there, but not with all.
void check_agreement(std::vector<Piece> const& pieces, SourceSpan const& where, Diagnostics& findings) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        auto const subject = subject_of(pieces[i]);
        if (!subject) continue;
        auto const text_at = [&](std::size_t at) {
            return at < pieces.size() && pieces[at].kind == Piece::Kind::text ? pieces[at].text : std::string_view{};
        };
        auto const slot = '{' + subject->placeholder + '}';
        auto const warn = [&](std::string seen, std::string better) {
            findings.push_back(warning_at(where, '`' + std::move(seen) + "` does not suit every name and pronoun",
                                          {"write `" + std::move(better) + '`'}));
        };

        auto const after = text_at(i + 1);
        if (auto const glued = first_word(after); glued == "'s" || glued == "'re" || glued == "'ve") {
            if (subject->is_name) warn(slot + glued, '{' + subject->person + ".poss}");
            else if (subject->person.empty() && glued != "'ve") warn(slot + glued, slot + " {we.are}");
            else if (!subject->person.empty())
                warn(slot + glued, '{' + subject->person + (glued == "'ve" ? ".theyve}" : ".theyre}"));
            continue;
        }
        // Names of others are always followed by the singular; only `me` may be printed as "you".
        if (subject->is_name && subject->person != "me") continue;

        auto const before = i > 0 ? last_word(text_at(i - 1)) : std::string{};
        if (before == "and" || before == "or") continue;
        if (auto const* const verb = irregular_verb(lower_first(before)))
            warn(before + ' ' + slot, agreeing_verb(*subject, before, verb) + ' ' + slot);

        auto const word = after.starts_with(' ') ? first_word(after.substr(1)) : std::string{};
        auto const* const irregular = irregular_verb(word);
        bool const same_for_we = subject->person.empty() && irregular != nullptr && irregular->plural == word &&
                                 irregular->slot != "is" && irregular->slot != "was";  // "we have", "I have"
        if ((irregular != nullptr && !same_for_we) || looks_like_third_person(word))
            warn(slot + ' ' + word, slot + ' ' + agreeing_verb(*subject, word, irregular));
    }
}

/// "your partner" beside "we": a couple that speaks of itself has no partner outside it.
void check_voice(std::vector<Piece> const& pieces, SourceSpan const& where, Diagnostics& findings) {
    static constexpr std::string_view voice[] = {"we", "us", "our", "ours", "ourselves", "we.are", "we.were"};
    bool says_we = false;
    std::string outsider;
    for (auto const& piece : pieces) {
        if (piece.kind == Piece::Kind::text) {
            for (auto const* const words : {"your partner", "our partner"})
                if (outsider.empty() && piece.text.find(words) != std::string_view::npos) outsider = words;
        } else if (piece.kind == Piece::Kind::placeholder) {
            auto const parsed = parse_name(piece.text);
            if (std::ranges::find(voice, parsed.name) != std::end(voice)) says_we = true;
            if (parsed.who == Who::partner) outsider = '{' + std::string{piece.text} + '}';
        }
    }
    if (!says_we || outsider.empty()) return;
    findings.push_back(warning_at(where, '`' + outsider + "` stands in a text that says `we`",
                                  {"write `{each_other}`, or speak to one reader as `you` throughout"}));
}

/// True for the slots whose word could mean either of two people: "themself" always points back at the subject.
bool is_ambiguous_pronoun(std::string_view slot) {
    return slot.starts_with("the") && slot != "themself";
}

bool ends_sentence(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\n\n")) return true;
        bool const mark = text[i] == '.' || text[i] == '!' || text[i] == '?';
        if (mark && (i + 1 == text.size() || text[i + 1] == ' ' || text[i + 1] == '\n')) return true;
    }
    return false;
}

}  // namespace

Diagnostics check_placeholders(std::string_view markdown, SourceSpan const& where) {
    Diagnostics findings;
    if (auto const filled = fill_in(markdown, where, sample_people()); !filled) findings = filled.error();
    if (markdown.find('{') == std::string_view::npos) return findings;
    auto const pieces = pieces_of(markdown);
    check_agreement(pieces, where, findings);
    check_voice(pieces, where, findings);
    return findings;
}

std::optional<Diagnostic> same_pronoun_warning(std::string_view markdown, SourceSpan const& where,
                                               People const& people) {
    if (markdown.find('{') == std::string_view::npos) return std::nullopt;
    struct Seen {
        std::string owner;  // "partner"
        PrintedPerson printed;
    };
    std::vector<Seen> sentence;
    for (auto const& piece : pieces_of(markdown)) {
        if (piece.kind == Piece::Kind::text && ends_sentence(piece.text)) sentence.clear();
        if (piece.kind != Piece::Kind::placeholder) continue;
        auto const parsed = parse_name(piece.text);
        if (!parsed.who || !is_ambiguous_pronoun(parsed.slot)) continue;
        Seen now{parsed.name.substr(0, parsed.name.find('.')), printed_person(*parsed.who, people)};
        if (now.printed.pronouns == nullptr) continue;
        auto const clashes = [&](Seen const& before) {
            bool const same_person = before.owner == now.owner ||
                                     (before.printed.person && before.printed.person == now.printed.person);
            return !same_person && before.printed.pronouns->they == now.printed.pronouns->they;
        };
        auto const other = std::ranges::find_if(sentence, clashes);
        if (other != sentence.end()) {
            return warning_at(where,
                              "one sentence says `" + now.printed.pronouns->they + "` of two people, `" + other->owner +
                                  "` and `" + now.owner + '`',
                              {"write `{" + now.owner + ".name}` for one of them, or make two sentences"});
        }
        sentence.push_back(std::move(now));
    }
    return std::nullopt;
}

}  // namespace attune::handout
