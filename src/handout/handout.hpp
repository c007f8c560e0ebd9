#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "content/page_template.hpp"
#include "content/region.hpp"
#include "handout/people.hpp"
#include "schema/record.hpp"

namespace attune::handout {

enum class Naming : unsigned char { name, initials, code, blank, you };
enum class WritingSpace : unsigned char { compact, medium, roomy };
enum class Copies : unsigned char { one, each };
enum class Imposition : unsigned char { none, booklet, two_up };
enum class PronounChoice : unsigned char { they, she, he, name_only, own };
enum class VerbForm : unsigned char { plural, singular };

schema::EnumTable<Audience> const& enum_table(Audience const*);
schema::EnumTable<Naming> const& enum_table(Naming const*);
schema::EnumTable<WritingSpace> const& enum_table(WritingSpace const*);
schema::EnumTable<Copies> const& enum_table(Copies const*);
schema::EnumTable<Imposition> const& enum_table(Imposition const*);
schema::EnumTable<PronounChoice> const& enum_table(PronounChoice const*);
schema::EnumTable<VerbForm> const& enum_table(VerbForm const*);

/// A shipped set by name, or five forms of someone's own.
struct Pronouns {
    PronounChoice set = PronounChoice::own;
    std::string they, them, their, theirs, themself;
    VerbForm verb = VerbForm::singular;
    SourceSpan where;
};
schema::Record<Pronouns> const& record(Pronouns const*);

struct NamedPerson {
    std::string name;                      // as the handout's `naming` uses it
    std::string possessive;                // of their own, instead of the rule
    std::optional<Pronouns> pronouns;      // left out: they
    std::string language;                  // what they read; empty: the handout's
};
schema::Record<NamedPerson> const& record(NamedPerson const*);

struct TwoPeople {
    NamedPerson a, b;
};
schema::Record<TwoPeople> const& record(TwoPeople const*);

/// One thing that was picked, fitted to the client.
struct Item {
    std::string article, section, worksheet;   // exactly one is set; a section is "article/section"
    bool with_parts = true;                    // of a section: its sub-sections too
    std::string title;                         // renamed
    schema::Text note;                         // a line from the therapist above it
    std::vector<std::string> leave_out;        // ids of sections or answers, or numbers of blocks ("3")
    std::vector<std::pair<std::string, schema::Text>> reword;   // by the same names, or "intro"
    std::optional<WritingSpace> writing_space;
    Copies copies = Copies::one;               // of a sheet that is filled in alone, in a couple's handout
    SourceSpan where;
};
schema::Record<Item> const& record(Item const*);

/// What was chosen, for whom, and how it is to look: exactly as a `*.handout.yaml` file states it.
struct Handout {
    std::string title;
    std::string subtitle;
    Audience audience = Audience::individual;
    std::string language = "en";               // that it is printed in (BCP 47)
    bool easy_read = false;                    // sections in easy words, where there are any
    TwoPeople people;
    Naming naming = Naming::blank;
    std::string partner_word = "partner";
    bool has_partner = true;
    std::optional<std::chrono::year_month_day> date, next_session;
    std::string session;                       // its number
    std::vector<std::string> goals;
    schema::Text note;
    std::string practice;
    bool letterhead = true;
    bool discreet = false;                     // for paper that others at home may see
    std::string region;
    std::string page_template = "calm";
    std::optional<content::Paper> paper;       // left out: the region's
    std::string accent;
    std::optional<content::Ink> ink;           // left out: the page template's
    std::optional<Pt> text_size;               // left out: the page template's
    content::Letters letters = content::Letters::usual;
    Imposition impose = Imposition::none;
    WritingSpace writing_space = WritingSpace::medium;
    bool contents = true;
    bool provenance = false;                   // a last page on where everything comes from
    bool two_sided = false;
    bool punch_margin = true;
    Copies copies = Copies::one;
    std::vector<Item> items;
    SourceSpan where;
};
schema::Record<Handout> const& record(Handout const*);

/// A starting set that a clinician makes a handout from.
struct HandoutTemplate {
    std::string id, title, summary;
    std::string audience;
    int minutes = 0;                           // for a client, all in all
    std::vector<std::string> tags;
    Handout handout;
    SourceSpan where;
};
schema::Record<HandoutTemplate> const& record(HandoutTemplate const*);

/// 0.75, 1 or 1.5 times the lines that a sheet states.
double factor_of(WritingSpace space);

/// What `handout` is laid out for when `region` is where its reader lives: sheets of two pages have A5 pages.
content::Paper paper_of(Handout const& handout, content::Region const* region);

/// "3 May 2026", in the region's way, or as `language` says it.
std::string long_date(std::chrono::year_month_day date, content::Spelling spelling, std::string_view language);

}  // namespace attune::handout
