#include "handout/placeholders.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "base/limits.hpp"
#include "base/number.hpp"
#include "handout/grammar.hpp"
#include "handout/scan.hpp"
#include "schema/nearest.hpp"

namespace attune::handout {

namespace {

constexpr std::string_view blank_mark = "\xEF\xBF\xBC";  // U+FFFC

/// Every ASCII punctuation mark may stand behind a backslash (CommonMark 0.30, section 2.4), so there is no list of
/// dangerous ones to keep. The apostrophe means nothing to Markdown and is in most possessives.
void append_escaped(std::string& out, std::string_view words) {
    for (char const c : words) {
        bool const is_punctuation =
            (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
        if (is_punctuation && c != '\'') out += '\\';
        out += c;
    }
}

/// Where the words of one text gather. The slots below write to it.
class Filling {
public:
    Filling(People const& people, SourceSpan const& where) : people_{people}, where_{where} {}

    People const& people() const { return people_; }

    /// Words of ours: they take the capital that the placeholder asked for.
    void words(std::string_view words) { append_escaped(filled_.markdown, capital_ ? capitalised(words) : words); }
    /// Words of theirs: they keep their case.
    void data(std::string_view data) { append_escaped(filled_.markdown, data); }
    void name(PrintedPerson const& person, std::string_view form) {
        person.named ? data(form) : words(form);
    }
    void data_or_blank(std::string_view text, Blank blank) {
        auto const line = one_line(text);
        if (!line.empty()) return data(line);
        filled_.markdown += blank_mark;
        filled_.blanks.push_back(blank);
    }
    void data_or_drop(std::string_view text) {
        auto const line = one_line(text);
        if (line.empty()) filled_.dropped = true;
        data(line);
    }
    void drop() { filled_.dropped = true; }
    void problem(std::string message, std::vector<std::string> hints) {
        problems_.push_back(error_at(where_, std::move(message), std::move(hints)));
    }

    void fill(std::string_view markdown);
    Expected<Filled> result() {
        if (!problems_.empty()) return Unexpected<Diagnostics>{std::move(problems_)};
        return std::move(filled_);
    }

private:
    void placeholder(std::string_view text);
    bool try_named_placeholder(std::string_view text);
    void verb(std::string_view subject, std::string_view forms, std::string_view whole);
    void list(std::string_view items, std::string_view whole);
    void number(std::string_view amount, std::string_view forms, std::string_view whole);
    void article(std::string_view phrase, bool capital, std::string_view whole);
    void hide_when_more_than_two(Who who);

    /// What `write` adds to the text, taken out of it again.
    template <class Write>
    std::string apart(Write write) {
        auto const before = std::exchange(filled_.markdown, {});
        write();
        return std::exchange(filled_.markdown, before);
    }

    People const& people_;
    SourceSpan const& where_;
    Filled filled_;
    Diagnostics problems_;
    bool capital_ = false;  // of the named placeholder that is being written
    int depth_ = 0;
};

// The table. Every placeholder is one row here: its name, what it gives, what it gives when there is nothing to
// give, and the function that writes it.

struct PersonSlot {
    std::string_view name, gives, when_empty;
    void (*write)(Filling&, PrintedPerson const&);
};

struct PlainSlot {
    std::string_view name, gives, when_empty;
    void (*write)(Filling&);
};

void pronoun(Filling& out, PrintedPerson const& person, std::string PronounSet::*form, std::string_view instead) {
    if (person.pronouns) out.words(person.pronouns->*form);
    else out.name(person, instead);
}

void verb(Filling& out, PrintedPerson const& person, std::string_view singular, std::string_view plural) {
    out.words(person.plural_after_pronoun() ? plural : singular);
}

/// "they're", "she's"; a name takes the full verb, because "Sam's" would read as a possessive.
void contraction(Filling& out, PrintedPerson const& person, std::string_view singular, std::string_view plural,
                 std::string_view full_verb) {
    if (!person.pronouns) {
        out.name(person, person.name + ' ' + std::string{full_verb});
        return;
    }
    out.words(person.pronouns->they + std::string{person.pronouns->plural ? plural : singular});
}

constexpr std::string_view they_when_empty = "the they-set; for `me` the you-set";
constexpr std::string_view verb_when_empty = "the plural, which goes with \"they\" and \"you\"";

constexpr std::array person_slots{
    PersonSlot{"name", "the name, initials or code", "you; your partner; Partner A; Partner B",
               [](Filling& out, PrintedPerson const& p) { out.name(p, p.name); }},
    PersonSlot{"poss", "Sam's, James's", "your; your partner's; Partner A's; Partner B's",
               [](Filling& out, PrintedPerson const& p) { out.name(p, p.possessive); }},
    PersonSlot{"they", "they, she, he", they_when_empty,
               [](Filling& out, PrintedPerson const& p) { pronoun(out, p, &PronounSet::they, p.name); }},
    PersonSlot{"them", "them, her, him", they_when_empty,
               [](Filling& out, PrintedPerson const& p) { pronoun(out, p, &PronounSet::them, p.name); }},
    PersonSlot{"their", "their, her, his", they_when_empty,
               [](Filling& out, PrintedPerson const& p) { pronoun(out, p, &PronounSet::their, p.possessive); }},
    PersonSlot{"theirs", "theirs, hers, his", they_when_empty,
               [](Filling& out, PrintedPerson const& p) { pronoun(out, p, &PronounSet::theirs, p.possessive); }},
    PersonSlot{"themself", "themself, herself, himself", they_when_empty,
               [](Filling& out, PrintedPerson const& p) {
                   out.words(p.pronouns ? std::string_view{p.pronouns->themself} : "themself");
               }},
    PersonSlot{"is", "are, is", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "is", "are"); }},
    PersonSlot{"was", "were, was", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "was", "were"); }},
    PersonSlot{"has", "have, has", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "has", "have"); }},
    PersonSlot{"does", "do, does", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "does", "do"); }},
    PersonSlot{"isnt", "aren't, isn't", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "isn't", "aren't"); }},
    PersonSlot{"wasnt", "weren't, wasn't", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "wasn't", "weren't"); }},
    PersonSlot{"hasnt", "haven't, hasn't", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "hasn't", "haven't"); }},
    PersonSlot{"doesnt", "don't, doesn't", verb_when_empty,
               [](Filling& out, PrintedPerson const& p) { verb(out, p, "doesn't", "don't"); }},
    PersonSlot{"theyre", "they're, she's; Sam is", they_when_empty,
               [](Filling& out, PrintedPerson const& p) { contraction(out, p, "'s", "'re", "is"); }},
    PersonSlot{"theyve", "they've, she's; Sam has", they_when_empty,
               [](Filling& out, PrintedPerson const& p) { contraction(out, p, "'s", "'ve", "has"); }},
    PersonSlot{"theyll", "they'll, she'll; Sam will", they_when_empty,
               [](Filling& out, PrintedPerson const& p) { contraction(out, p, "'ll", "'ll", "will"); }},
};

void voice(Filling& out, std::string_view couple, std::string_view one) {
    out.words(out.people().audience == Audience::couple ? couple : one);
}

void goal(Filling& out, std::size_t which) {
    auto const words = one_line(out.people().goals[which]);
    if (words.empty()) out.drop();
    else out.data('"' + words + '"');
}

void each_other(Filling& out) {
    if (out.people().audience != Audience::couple) {
        out.problem("`{each_other}` needs a couple, and this copy is for one person",
                    {"give this text `if: couple` and write another one for a single person, such as \"bring it to "
                     "your session\""});
    }
    out.words("each other");
}

constexpr std::array plain_slots{
    PlainSlot{"we", "we; in a print for one: I", "the same", [](Filling& out) { voice(out, "we", "I"); }},
    PlainSlot{"us", "us; in a print for one: me", "the same", [](Filling& out) { voice(out, "us", "me"); }},
    PlainSlot{"our", "our; in a print for one: my", "the same", [](Filling& out) { voice(out, "our", "my"); }},
    PlainSlot{"ours", "ours; in a print for one: mine", "the same", [](Filling& out) { voice(out, "ours", "mine"); }},
    PlainSlot{"ourselves", "ourselves; in a print for one: myself", "the same",
              [](Filling& out) { voice(out, "ourselves", "myself"); }},
    PlainSlot{"we.are", "are; in a print for one: am", "the same", [](Filling& out) { voice(out, "are", "am"); }},
    PlainSlot{"we.were", "were; in a print for one: was", "the same", [](Filling& out) { voice(out, "were", "was"); }},
    PlainSlot{"you", "you", "the same", [](Filling& out) { out.words("you"); }},
    PlainSlot{"your", "your", "the same", [](Filling& out) { out.words("your"); }},
    PlainSlot{"yours", "yours", "the same", [](Filling& out) { out.words("yours"); }},
    PlainSlot{"yourself", "yourself; on a couple's shared copy: yourselves", "the same",
              [](Filling& out) {
                  bool const both = out.people().audience == Audience::couple && out.people().reader == Reader::shared;
                  out.words(both ? "yourselves" : "yourself");
              }},
    PlainSlot{"each_other", "each other; a mistake in a print for one", "the same", each_other},
    PlainSlot{"both_partners", "both partners; with more than two people: everyone", "the same",
              [](Filling& out) { out.words(out.people().more_than_two ? "everyone" : "both partners"); }},
    PlainSlot{"partner_word", "partner, wife, the chosen word; no partner: person you are close to", "partner",
              [](Filling& out) { out.words(printed_partner_word(out.people()).noun); }},
    PlainSlot{"date", "3 May 2026", "a line to write on",
              [](Filling& out) { out.data_or_blank(out.people().date, Blank::date); }},
    PlainSlot{"next_session", "10 May 2026", "a line to write on",
              [](Filling& out) { out.data_or_blank(out.people().next_session, Blank::next_session); }},
    PlainSlot{"session_no", "2", "a line to write on",
              [](Filling& out) { out.data_or_blank(out.people().session_no, Blank::session_no); }},
    PlainSlot{"goal1", "the first goal in quotation marks", "the block is dropped",
              [](Filling& out) { goal(out, 0); }},
    PlainSlot{"goal2", "the second goal in quotation marks", "the block is dropped",
              [](Filling& out) { goal(out, 1); }},
    PlainSlot{"goal3", "the third goal in quotation marks", "the block is dropped",
              [](Filling& out) { goal(out, 2); }},
    PlainSlot{"clinician", "the clinician's name, from the letterhead", "the block is dropped",
              [](Filling& out) { out.data_or_drop(out.people().clinician); }},
    PlainSlot{"practice", "the practice's name, from the letterhead", "the block is dropped",
              [](Filling& out) { out.data_or_drop(out.people().practice); }},
    PlainSlot{"phone", "the practice's phone, from the letterhead", "the block is dropped",
              [](Filling& out) { out.data_or_drop(out.people().phone); }},
};

struct Helper {
    std::string_view name, gives, when_empty;
};

constexpr std::array helpers{
    Helper{"verb partner: feels/feel", "feel, feels: agrees with the pronoun; `verb partner.name:` with the name",
           verb_when_empty},
    Helper{"a partner_word", "the placeholder or words after it, with a or an; {A ...} at a sentence start",
           "a partner"},
    Helper{"list: a, b, c", "a, b and c; an item may be a placeholder in braces", "the same"},
    Helper{"3: step/steps", "3 steps, 1 step; the number may be session_no",
           "the same; for session_no a line to write on, and the plural"},
};

template <class Slots>
auto const* find_slot(Slots const& slots, std::string_view name) {
    auto const found = std::ranges::find(slots, name, [](auto const& slot) { return slot.name; });
    return found == slots.end() ? nullptr : &*found;
}

std::vector<std::string> all_names() {
    std::vector<std::string> names;
    for (auto const* const person : {"me.", "partner.", "a.", "b."})
        for (auto const& slot : person_slots) names.push_back(person + std::string{slot.name});
    for (auto const& slot : plain_slots) names.emplace_back(slot.name);
    return names;
}

/// The nearest candidates only: so many placeholders look alike that all within reach would confuse.
std::vector<std::string> did_you_mean(std::string_view word, std::span<std::string_view const> candidates) {
    auto near = schema::nearest(word, candidates);
    if (near.empty()) return {};
    auto const distance = schema::edit_distance(word, near.front());
    std::erase_if(near, [&](auto candidate) { return schema::edit_distance(word, candidate) > distance; });
    return {"did you mean " + schema::list_of(near, "or") + '?'};
}

std::vector<std::string> suggest_name(std::string_view name) {
    if (name.starts_with('.')) return {"name the person too: `partner" + std::string{name} + '`'};
    auto const names = all_names();
    return did_you_mean(name, std::vector<std::string_view>{names.begin(), names.end()});
}

std::string in_braces(std::string_view text) { return "`{" + std::string{text} + "}`"; }

/// "feels/feel" as its two forms; nullopt when there are not exactly two, or when they are not plain words.
std::optional<std::pair<std::string_view, std::string_view>> two_forms(std::string_view text) {
    auto const slash = text.find('/');
    if (slash == std::string_view::npos || text.find_first_of("{}") != std::string_view::npos) return std::nullopt;
    auto const first = trimmed(text.substr(0, slash));
    auto const second = trimmed(text.substr(slash + 1));
    if (first.empty() || second.empty() || second.find('/') != std::string_view::npos) return std::nullopt;
    return std::pair{first, second};
}

void Filling::fill(std::string_view markdown) {
    if (depth_ == 0 && markdown.find(blank_mark) != std::string_view::npos)
        problem("the character U+FFFC stands in a text", {"it marks a line to write on; leave it out"});
    Scanner scanner{markdown};
    while (auto const piece = scanner.next()) {
        if (problems_.size() >= limits::messages.most) return;  // more would only bury the first
        switch (piece->kind) {
            case Piece::Kind::text: {
                // Initials at the end of a sentence bring its full stop: "Ask J." and not "Ask J..".
                bool const has_stop = piece->text.starts_with('.') && filled_.markdown.ends_with("\\.");
                filled_.markdown += piece->text.substr(has_stop ? 1 : 0);
                break;
            }
            case Piece::Kind::placeholder: placeholder(piece->text); break;
            case Piece::Kind::unclosed:
                problem("`{` is not closed", {"write `}` after the placeholder, or `{{` to print a brace"});
                break;
            case Piece::Kind::unopened:
                problem("`}` has no `{` before it", {"write `}}` to print a brace"});
                break;
        }
    }
}

void Filling::placeholder(std::string_view text) {
    if (text.empty()) return problem("empty placeholder `{}`", {"write `{{` and `}}` to print braces"});
    if (depth_ > 1) return problem("placeholder " + in_braces(text) + " stands too deep inside others", {});
    ++depth_;
    auto const space = text.find(' ');
    auto const first_word = text.substr(0, space);
    auto const after = space == std::string_view::npos ? std::string_view{} : trimmed(text.substr(space));
    bool const is_article = first_word == "a" || first_word == "an" || first_word == "A" || first_word == "An";
    auto const colon = text.find(':');
    if (is_article && !after.empty()) {
        article(after, first_word[0] == 'A', text);
    } else if (colon != std::string_view::npos) {
        auto const head = trimmed(text.substr(0, colon));
        auto const rest = trimmed(text.substr(colon + 1));
        if (head == "list") list(rest, text);
        else if (head == "verb" || first_word == "verb") verb(trimmed(head.substr(4)), rest, text);
        else number(head, rest, text);
    } else if (first_word == "verb") {
        problem("placeholder " + in_braces(text) + " has no verb", {"write `{verb partner: feels/feel}`"});
    } else if (!try_named_placeholder(text)) {
        problem("unknown placeholder " + in_braces(text), suggest_name(text));
    }
    --depth_;
}

bool Filling::try_named_placeholder(std::string_view text) {
    auto const parsed = parse_name(text);
    capital_ = parsed.capital;
    if (parsed.who) {
        auto const* const slot = find_slot(person_slots, parsed.slot);
        if (slot == nullptr) return false;
        hide_when_more_than_two(*parsed.who);
        slot->write(*this, printed_person(*parsed.who, people_));
        return true;
    }
    auto const* const slot = find_slot(plain_slots, parsed.name);
    if (slot == nullptr) return false;
    slot->write(*this);
    return true;
}

void Filling::hide_when_more_than_two(Who who) {
    if (people_.more_than_two && (who == Who::a || who == Who::b)) drop();
}

void Filling::verb(std::string_view subject, std::string_view forms, std::string_view whole) {
    auto const both = two_forms(forms);
    if (!both) {
        problem("placeholder " + in_braces(whole) + " needs two forms of a verb",
                {"write two plain words, first for she, he and names, then for they and you: `feels/feel`"});
    }
    bool plural = true;
    if (subject != "we" && subject != "you") {
        auto const dot = std::min(subject.find('.'), subject.size());
        auto const who = who_named(subject.substr(0, dot));
        auto const part = subject.substr(dot);
        if (!who || !(part.empty() || part == ".name" || part == ".they")) {
            static constexpr std::array<std::string_view, 10> subjects{
                "me", "me.name", "partner", "partner.name", "a", "a.name", "b", "b.name", "we", "you"};
            return problem("unknown subject `" + std::string{subject} + "` in placeholder " + in_braces(whole),
                           did_you_mean(subject, subjects));
        }
        hide_when_more_than_two(*who);
        auto const person = printed_person(*who, people_);
        plural = part == ".name" ? person.plural_after_name() : person.plural_after_pronoun();
    }
    if (both) filled_.markdown += plural ? both->second : both->first;
}

void Filling::list(std::string_view items, std::string_view whole) {
    std::vector<std::string> filled;
    std::size_t begin = 0;
    int braces = 0;
    for (std::size_t i = 0; i <= items.size(); ++i) {
        if (i < items.size() && items[i] == '{') ++braces;
        if (i < items.size() && items[i] == '}') --braces;
        if (i < items.size() && (items[i] != ',' || braces > 0)) continue;
        auto const item = trimmed(items.substr(begin, i - begin));
        begin = i + 1;
        filled.push_back(apart([&] { fill(item); }));
        if (item.empty()) {
            problem("item " + std::to_string(filled.size()) + " of " + in_braces(whole) + " is empty",
                    {"separate the items with one comma each"});
        }
    }
    filled_.markdown += list_joined(filled, filled.empty() ? "and" : and_before(filled.back(), people_.language));
}

void Filling::number(std::string_view amount, std::string_view forms, std::string_view whole) {
    bool const is_session = amount == "session_no";
    bool const is_number = !amount.empty() && std::ranges::all_of(amount, [](char c) { return c >= '0' && c <= '9'; });
    if (!is_session && !is_number) {
        auto hints = amount == "n" ? std::vector<std::string>{"write the number in place of `n`: `{3: step/steps}`"}
                                   : std::vector<std::string>{"before a colon stands `list`, `verb` and its subject, a "
                                                              "number, or `session_no`"};
        return problem("unknown placeholder " + in_braces(whole), std::move(hints));
    }
    auto const both = two_forms(forms);
    if (!both) {
        return problem("placeholder " + in_braces(whole) + " needs two forms",
                       {"write two plain words, first for one, then for many: `step/steps`"});
    }
    auto const shown = is_session ? one_line(people_.session_no) : std::string{amount};
    if (is_session) data_or_blank(shown, Blank::session_no);
    else filled_.markdown += shown;
    filled_.markdown += ' ';
    filled_.markdown += parse_int(shown) == 1 ? both->first : both->second;
}

void Filling::article(std::string_view phrase, bool capital, std::string_view whole) {
    // A single word with "." or "_" inside can only be meant as a name: "a M." is words, "a partner_wrod" a slip.
    auto const mark = phrase.find_first_of("._");
    bool const meant_as_name = phrase.find_first_of(" {") == std::string_view::npos &&
                               mark != std::string_view::npos && mark + 1 < phrase.size();
    auto const words = apart([&] {
        if (try_named_placeholder(phrase)) return;
        if (meant_as_name) problem("unknown placeholder " + in_braces(whole), suggest_name(phrase));
        else fill(phrase);
    });
    auto const word = indefinite_article(words);
    filled_.markdown.append(capital ? capitalised(word) : word).append(" ").append(words);
}

}  // namespace

Expected<Filled> fill_in(std::string_view markdown, SourceSpan const& where, People const& people) {
    if (markdown.find('{') == std::string_view::npos && markdown.find('}') == std::string_view::npos &&
        markdown.find(blank_mark) == std::string_view::npos) {
        return Filled{std::string{markdown}, {}, false};
    }
    Filling filling{people, where};
    filling.fill(markdown);
    return filling.result();
}

std::vector<PlaceholderRow> placeholder_table() {
    std::vector<PlaceholderRow> rows;
    for (auto const& slot : person_slots)
        rows.push_back({"partner." + std::string{slot.name}, slot.gives, slot.when_empty});
    for (auto const& slot : plain_slots) rows.push_back({std::string{slot.name}, slot.gives, slot.when_empty});
    for (auto const& helper : helpers) rows.push_back({std::string{helper.name}, helper.gives, helper.when_empty});
    return rows;
}

}  // namespace attune::handout
