#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "handout/people.hpp"

namespace attune::handout {

// Placeholders: `{...}` in a text, filled in for one copy. `{{` and `}}` print braces.
//
//   {me.name} {partner.name} {a.name} {b.name}     "Sam"; not named: "you", "your partner", "Partner A", "Partner B"
//   {partner.poss}                                 "Sam's"; "your partner's"
//   {partner.they} .them .their .theirs .themself  the pronoun; `me`, `a` and `b` have all of these too
//   {partner.is} .was .has .does .isnt ...         the verb that goes with that pronoun
//   {partner.theyre} .theyve .theyll               "they're", "she's"; without pronouns "Sam is"
//   {verb partner: feels/feel}                     any other verb: first for she, he and names, then for they and you
//   {we} {us} {our} {ours} {ourselves}             "we"; in a print for one "I", "me", "my", "mine", "myself"
//   {a partner_word}   {list: {a.name}, {b.name}}   {3: step/steps}   {session_no: session/sessions}
//
// A verb agrees with its *printed* subject, so it says which that is: `partner` is the pronoun, `partner.name` the
// name.
//   "{partner.name} {verb partner.name: says/say} {partner.they} {partner.is} ready"
//       Sam, they:             "Sam says they are ready"
//       Ana, she:              "Ana says she is ready"
//       Kit, name only:        "Kit says Kit is ready"
//       not named:             "your partner says they are ready"
//   "{me.name} {verb me.name: says/say}"           "Sam says", and "you say" where no name is printed
// Someone whose pronouns are "name only" gets the name for every pronoun ("Kit's" for `their` and `theirs`), verbs in
// the singular, and "themself".
//
// A capital after the last full stop of the name starts a sentence: {We}, {partner.They}, {partner.Name}. Names keep
// their own case there; neutral words do not: "Your partner".

/// What a line to write on stands for.
enum class Blank { date, next_session, session_no };

/// A text with its placeholders filled in. Each blank is one U+FFFC in `markdown`, in the order of `blanks`.
struct Filled {
    std::string markdown;
    std::vector<Blank> blanks;
    bool dropped = false;  // a placeholder that cannot be empty was: leave the whole block out
};

/// Fills in `markdown` for one copy. Fails with every mistake in the text, all at `where`; also when the text needs
/// two people and the copy is for one (`{each_other}`). Names and goals are data: they come out with backslashes, so
/// that nothing in them is read as Markdown or as a template. Pure, and a plain copy for a text without braces.
Expected<Filled> fill_in(std::string_view markdown, SourceSpan const& where, People const& people);

/// The mistakes of a text for any people: those of `fill_in` as errors, and as warnings verbs and contractions that
/// will not agree ("{partner.they} feels"), and "your partner" in a text that says "we".
Diagnostics check_placeholders(std::string_view markdown, SourceSpan const& where);

/// A warning when one sentence has pronouns of two people who print the same set ("she told her that she ...").
std::optional<Diagnostic> same_pronoun_warning(std::string_view markdown, SourceSpan const& where,
                                               People const& people);

/// One row of the reference for authors. A row for `partner` stands for `me`, `a` and `b` too.
struct PlaceholderRow {
    std::string name;  // without braces: "partner.they"
    std::string_view gives;
    std::string_view when_empty;
};
std::vector<PlaceholderRow> placeholder_table();

}  // namespace attune::handout
