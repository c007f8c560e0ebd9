#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "elements/reader.hpp"

namespace attune::handout {

/// The five forms of a pronoun, as in "They know them by their work, which is theirs; they did it themself", and
/// whether its verb is plural ("they feel") or singular ("she feels").
struct PronounSet {
    std::string they, them, their, theirs, themself;
    bool plural = true;
};

PronounSet const& they_pronouns();
PronounSet const& she_pronouns();
PronounSet const& he_pronouns();

/// "they", "she" or "he"; nullptr for any other word.
PronounSet const* shipped_pronouns(std::string_view name);

/// One error for each form that is missing in a set of someone's own: "pronoun set `xe` has no form for `theirs`".
Diagnostics check_pronouns(PronounSet const& pronouns, SourceSpan const& where);

/// How a person is printed. The texts are data: they may hold any character and are never read as a template.
struct Person {
    std::string name;        // as it is to be printed: a first name, initials, a code; empty: not named on paper
    std::string possessive;  // of their own, instead of `possessive(name)`; empty: by the rule
    std::optional<PronounSet> pronouns = they_pronouns();  // nullopt: no pronouns, the name is repeated
};

enum class Audience { individual, partner, couple };
using elements::Reader;

/// All that placeholders need to know about one copy. In a print for one (`individual`, `partner`) the reader is `a`
/// and the other person is `b`, unless `reader` says otherwise.
struct People {
    Audience audience = Audience::individual;
    Person a, b;
    Reader reader = Reader::shared;
    std::string language = "en";           // of the neutral words; BCP 47
    std::string partner_word = "partner";  // "wife"; may bring its own article: "the person you are close to"
    bool has_partner = true;               // false: a client who lives without one; of no effect for a couple
    bool more_than_two = false;            // "partner A" and "partner B" do not fit; their blocks are dropped

    std::string date, next_session;  // long dates, as they are to be printed; empty: a line to write on
    std::string session_no;          // empty: a line to write on
    std::array<std::string, 3> goals;
    std::string clinician, practice, phone;
};

/// A couple to check texts with: Sam (they) and Ana (she), everything filled in, nothing left blank.
People const& sample_people();

/// Of whom a placeholder speaks.
enum class Who { me, partner, a, b };

/// A person as one copy prints them: by name, or in neutral words when no name is to appear.
struct PrintedPerson {
    bool named = false;       // a name keeps its case, neutral words may be capitalised
    std::string name;         // "Sam"; "you", "your partner", "Partner A"
    std::string possessive;   // "Sam's"; "your", "your partner's", "Partner A's"
    PronounSet const* pronouns = nullptr;  // points into `people` or at a shipped set; null: the name is repeated
    bool name_is_you = false;              // "you are", where every other name takes "is"
    Person const* person = nullptr;        // in `people`; null when the copy has no single such person

    bool plural_after_name() const { return name_is_you; }
    bool plural_after_pronoun() const { return pronouns ? pronouns->plural : name_is_you; }
};

/// Decides in this order: the copy (who is `me`), privacy (no name: neutral words, and "they" or "you" for the
/// pronoun), then the person's own settings. The result borrows from `people`.
PrintedPerson printed_person(Who who, People const& people);

/// The word for a partner, taken apart: "partner" with "your", "person you are close to" with "the" or "a".
struct PartnerWord {
    std::string determiner, noun;
};
PartnerWord printed_partner_word(People const& people);

/// One line of plain text: control characters become spaces, the mark for a blank (U+FFFC) goes, ends are trimmed.
std::string one_line(std::string_view text);

}  // namespace attune::handout
