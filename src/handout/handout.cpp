#include "handout/handout.hpp"

#include "elements/printed_words.hpp"
#include "handout/grammar.hpp"

namespace attune::handout {

schema::EnumTable<Audience> const& enum_table(Audience const*) {
    static schema::EnumTable<Audience> const table{"audience", {
        {Audience::individual, "individual", "one person"},
        {Audience::partner, "partner", "the partner of a person who fears closeness"},
        {Audience::couple, "couple", "both partners"}}};
    return table;
}

schema::EnumTable<Naming> const& enum_table(Naming const*) {
    static schema::EnumTable<Naming> const table{"naming", {
        {Naming::name, "name", "first names, as typed"},
        {Naming::initials, "initials", "initials of the names; less easy to recognise, not anonymous"},
        {Naming::code, "code", "codes, typed in place of names"},
        {Naming::blank, "blank", "a line to write a name on; texts say Partner A and Partner B"},
        {Naming::you, "you", "no name at all; texts say you"}}};
    return table;
}

schema::EnumTable<WritingSpace> const& enum_table(WritingSpace const*) {
    static schema::EnumTable<WritingSpace> const table{"writing space", {
        {WritingSpace::compact, "compact", "three quarters of the lines"},
        {WritingSpace::medium, "medium", "the lines that a sheet states"},
        {WritingSpace::roomy, "roomy", "half as many lines again"}}};
    return table;
}

schema::EnumTable<Copies> const& enum_table(Copies const*) {
    static schema::EnumTable<Copies> const table{"copies", {
        {Copies::one, "one", "one for both"}, {Copies::each, "each", "one for each partner"}}};
    return table;
}

schema::EnumTable<Imposition> const& enum_table(Imposition const*) {
    static schema::EnumTable<Imposition> const table{"imposition", {
        {Imposition::none, "none", "a page on each side"},
        {Imposition::booklet, "booklet",
         "A5 pages two to a side of A4, in the order in which they are folded into a booklet; print on both sides, "
         "flipped on the short edge"},
        {Imposition::two_up, "two-up", "A5 pages two to a side of A4, in reading order"}}};
    return table;
}

schema::EnumTable<PronounChoice> const& enum_table(PronounChoice const*) {
    static schema::EnumTable<PronounChoice> const table{"pronoun choice", {
        {PronounChoice::they, "they", "they, them, their, theirs, themself"},
        {PronounChoice::she, "she", "she, her, her, hers, herself"},
        {PronounChoice::he, "he", "he, him, his, his, himself"},
        {PronounChoice::name_only, "name-only", "the name in place of every pronoun"},
        {PronounChoice::own, "own", "the five forms that stand beside this key"}}};
    return table;
}

schema::EnumTable<VerbForm> const& enum_table(VerbForm const*) {
    static schema::EnumTable<VerbForm> const table{"verb", {
        {VerbForm::plural, "plural", "they feel"}, {VerbForm::singular, "singular", "xe feels"}}};
    return table;
}

schema::Record<Pronouns> const& record(Pronouns const*) {
    static auto const table = schema::Record<Pronouns>("pronouns",
            "A shipped set by its name (`pronouns: she`), or five forms of someone's own.")
        .field("set", &Pronouns::set, "A shipped set.")
        .field("they", &Pronouns::they, "As in: they know.", schema::max_length(20))
        .field("them", &Pronouns::them, "As in: I know them.", schema::max_length(20))
        .field("their", &Pronouns::their, "As in: their work.", schema::max_length(20))
        .field("theirs", &Pronouns::theirs, "As in: it is theirs.", schema::max_length(20))
        .field("themself", &Pronouns::themself, "As in: they did it themself.", schema::max_length(20))
        .field("verb", &Pronouns::verb, "Which verb goes with them.")
        .plain(&Pronouns::set)
        .check([](Pronouns const& self, schema::Check& check) {
            if (self.set != PronounChoice::own) return;
            for (auto const& problem : check_pronouns({self.they, self.them, self.their, self.theirs, self.themself}, self.where))
                check.error(problem.where, problem.message, problem.hints);
        });
    return table;
}

schema::Record<NamedPerson> const& record(NamedPerson const*) {
    static auto const table = schema::Record<NamedPerson>("person", "One of the people a handout is for.")
        .field("name", &NamedPerson::name, "First name, or the code used in place of it.", schema::max_length(60))
        .field("possessive", &NamedPerson::possessive, "Their own form of `Sam's`.", schema::max_length(60))
        .field("pronouns", &NamedPerson::pronouns, "`they` when left out.")
        .field("language", &NamedPerson::language, "What they read (BCP 47); the handout's language when left out.", schema::language);
    return table;
}

schema::Record<TwoPeople> const& record(TwoPeople const*) {
    static auto const table = schema::Record<TwoPeople>("people", "Who a handout is for: `a`, and `b` for a couple.")
        .field("a", &TwoPeople::a, "The client, or partner A.")
        .field("b", &TwoPeople::b, "Partner B.");
    return table;
}

schema::Record<Item> const& record(Item const*) {
    static auto const table = schema::Record<Item>("item", "One thing in a handout: an article, a section of one, or a worksheet.")
        .field("article", &Item::article, "Id of an article: all of its sections.")
        .field("section", &Item::section, "A section, as `article/section`.")
        .field("worksheet", &Item::worksheet, "Id of a worksheet.")
        .field("with_parts", &Item::with_parts, "Of a section: its parts too.")
        .field("title", &Item::title, "Another title.", schema::max_length(90))
        .field("note", &Item::note, "A line from you above it.", schema::max_length(400))
        .field("leave_out", &Item::leave_out, "What is not printed: ids of sections or answers, or numbers of blocks.",
               schema::distinct)
        .field("reword", &Item::reword, "Other words for a block, by its id or number, or for `intro`.")
        .field("writing_space", &Item::writing_space, "Of a worksheet; the handout's when left out.")
        .field("copies", &Item::copies, "Of a sheet filled in alone: `each` prints it once per partner.")
        .check([](Item const& self, schema::Check& check) {
            int const set = !self.article.empty() + !self.section.empty() + !self.worksheet.empty();
            if (set != 1)
                check.error(self.where, set == 0 ? "this item names nothing" : "this item names more than one thing",
                            {"give it one of `article`, `section` or `worksheet`"});
            if (!self.section.empty() && self.section.find('/') == std::string::npos)
                check.error(check.at("section"), "`" + self.section + "` does not say of which article",
                            {"write `fear-of-intimacy/" + self.section + "`"});
        });
    return table;
}

schema::Record<Handout> const& record(Handout const*) {
    using H = Handout;
    static auto const table = schema::Record<H>("handout", "What was chosen, for whom, and how it is to look: a `*.handout.yaml` file.")
        .field("title", &H::title, "Printed large on the first page, and the PDF's title. Never a client's name.",
               schema::required, schema::max_length(90))
        .field("subtitle", &H::subtitle, "What it is for.", schema::max_length(200))
        .field("for", &H::audience, "Whom it is for.")
        .field("people", &H::people, "Their names and pronouns.")
        .field("language", &H::language, "The language it is printed in (BCP 47).", schema::language)
        .field("easy_read", &H::easy_read, "Print sections in easy words, where the library has them.")
        .field("naming", &H::naming, "How people are named on paper.")
        .field("partner_word", &H::partner_word, "partner, wife, husband, the person you are close to ...", schema::max_length(40))
        .field("has_partner", &H::has_partner, "`false`: texts speak of a person you are close to.")
        .field("date", &H::date, "`2026-05-03`; a blank line when left out.")
        .field("next_session", &H::next_session, "`2026-05-10`.")
        .field("session", &H::session, "Its number.", schema::max_length(10))
        .field("goals", &H::goals, "Up to three, in the client's own words.", schema::count(0, 3), schema::max_length(200))
        .field("note", &H::note, "A note to the client on the first page.", schema::max_length(600))
        .field("practice", &H::practice, "Id of a practice profile.")
        .field("letterhead", &H::letterhead, "`false`: no letterhead.")
        .field("discreet", &H::discreet, "For paper that others at home may see: a title that says nothing, no letterhead, no running head.")
        .field("region", &H::region, "Whose help lines are printed.")
        .field("template", &H::page_template, "Id of a page template.")
        .field("paper", &H::paper, "The region's when left out.")
        .field("accent", &H::accent, "One of the page template's colours.")
        .field("ink", &H::ink, "The page template's when left out.")
        .field("text_size", &H::text_size,
               "One of the page template's sizes, `20 pt` of `large-print`; the pages are laid out anew for it.")
        .field("letters", &H::letters, "The kind of letters.")
        .field("impose", &H::impose, "How pages stand on the sheets that are printed.")
        .field("provenance", &H::provenance, "A last page: versions, sources, what was adapted, when help lines were checked.")
        .field("writing_space", &H::writing_space, "How many lines to write on.")
        .field("contents", &H::contents, "A list of what is in it, on the first page.")
        .field("two_sided", &H::two_sided, "Margins change sides on even pages.")
        .field("punch_margin", &H::punch_margin, "Room for holes at the left.")
        .field("copies", &H::copies, "`each`: partner A's copy, partner B's copy and the shared part as documents of their own.")
        .field("items", &H::items, "What is in it, in order.", schema::count(0, 400))
        .check([](H const& self, schema::Check& check) {
            if (self.impose == Imposition::none || !self.paper || *self.paper == content::Paper::a5) return;
            check.error(check.at("paper"), "pages that stand two to a side of A4 are A5",
                        {"leave out `paper`, or write `paper: a5`", "leave out `impose` to print whole pages"});
        });
    return table;
}

schema::Record<HandoutTemplate> const& record(HandoutTemplate const*) {
    using T = HandoutTemplate;
    static auto const table = schema::Record<T>("handout template", "A starting set: one YAML file in `templates/handouts/`.")
        .field("id", &T::id, "The file's name without `.yaml`.", schema::required, schema::identifier)
        .field("title", &T::title, "As the clinician chooses it.", schema::required, schema::max_length(90))
        .field("summary", &T::summary, "What it is good for.", schema::max_length(300))
        .field("audience", &T::audience, "Whom it is for.", schema::max_length(40))
        .field("minutes", &T::minutes, "What it asks of a client, all in all.", schema::range(0, 600))
        .field("tags", &T::tags, "Topics, for searching.", schema::distinct)
        .field("handout", &T::handout, "The handout to start from.", schema::required);
    return table;
}

double factor_of(WritingSpace space) {
    switch (space) {
        case WritingSpace::compact: return 0.75;
        case WritingSpace::medium: return 1;
        case WritingSpace::roomy: return 1.5;
    }
    return 1;
}

content::Paper paper_of(Handout const& handout, content::Region const* region) {
    if (handout.impose != Imposition::none) return content::Paper::a5;
    return handout.paper.value_or(region ? region->paper : content::Paper::a4);
}

std::string long_date(std::chrono::year_month_day date, content::Spelling spelling, std::string_view language) {
    auto const way = elements::is_spanish(language) ? language : spelling == content::Spelling::american ? "US" : "GB";
    return long_date(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day())), way);
}

}  // namespace attune::handout
