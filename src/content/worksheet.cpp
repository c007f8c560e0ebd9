#include "content/worksheet.hpp"

#include <algorithm>
#include <map>

namespace attune::content {

schema::EnumTable<SheetKind> const& enum_table(SheetKind const*) {
    static schema::EnumTable<SheetKind> const table{"sheet kind", {
        {SheetKind::worksheet, "worksheet", "a sheet to fill in"},
        {SheetKind::log, "log", "a sheet to fill in over several days"},
        {SheetKind::agreement, "agreement", "a sheet to agree on and sign"},
        {SheetKind::cards, "cards", "cards to cut out"}}};
    return table;
}

schema::EnumTable<SheetAudience> const& enum_table(SheetAudience const*) {
    static schema::EnumTable<SheetAudience> const table{"sheet audience", {
        {SheetAudience::individual, "individual", "one person"},
        {SheetAudience::couple, "couple", "both partners"},
        {SheetAudience::partner, "partner", "the partner of a person who fears closeness"},
        {SheetAudience::individual_or_couple, "individual-or-couple", "one person, or both partners"},
        {SheetAudience::individual_or_partner, "individual-or-partner", "one person, or a partner"}}};
    return table;
}

schema::EnumTable<Who> const& enum_table(Who const*) {
    static schema::EnumTable<Who> const table{"who", {
        {Who::alone, "alone", "filled in alone: one ring"},
        {Who::together, "together", "filled in by both: two linked rings"}}};
    return table;
}

schema::EnumTable<Flag> const& enum_table(Flag const*) {
    static schema::EnumTable<Flag> const table{"flag", {
        {Flag::gate, "gate", "printed only after the clinician confirms that partner violence was screened, each partner alone"},
        {Flag::gate_couple, "gate-couple", "as `gate`, when printed for two"},
        {Flag::private_, "private", "each partner fills it in alone; sharing is a choice"},
        {Flag::trauma, "trauma", "touches on trauma: needs a caution, a stop rule and a grounding line"},
        {Flag::crisis, "crisis", "the region's crisis box must print"},
        {Flag::sexual, "sexual", "sexual content"}}};
    return table;
}

bool Worksheet::has(Flag flag) const { return std::ranges::find(flags, flag) != flags.end(); }

namespace {

/// What an element asks of the sheet that it stands in.
void check_flags(Worksheet const& self, elements::Element const& block, schema::Check& check) {
    auto const& where = elements::where_of(block);
    if (std::holds_alternative<elements::Timeline>(block) && !self.has(Flag::trauma))
        check.warning(where, "trauma flag missing: a timeline may stir up old hurt",
                      {"add `trauma` to `flags`, with a caution and a `stop` callout"});
    if (auto const* grid = std::get_if<elements::ChoiceGrid>(&block); grid && self.has(Flag::sexual) &&
                                                                      !elements::offers_a_no(*grid))
        check.error(where, "no `Not now` or `Pass` option in a sheet flagged sexual", {"add one: a yes needs a no beside it"});
    if (std::holds_alternative<elements::Scored>(block)) {
        bool said = false;
        for (auto const& other : self.blocks) {
            if (!std::holds_alternative<elements::Callout>(other)) continue;
            elements::for_each_text(other, [&](schema::Text const& text) {
                if (text.markdown.find("not a test") != std::string::npos) said = true;
            });
        }
        if (!said)
            check.error(where, "no `not a test` callout",
                        {"add a `callout` that says: this is a talking aid, not a test"});
    }
    if (std::holds_alternative<elements::Agreement>(block) && !self.has(Flag::gate) && !self.has(Flag::gate_couple))
        check.warning(where, "an agreement needs flag `gate`", {"ask each partner about violence first, each alone"});
}

}  // namespace

schema::Record<Worksheet> const& record(Worksheet const*) {
    static auto const table = schema::Record<Worksheet>("worksheet", "One printable exercise: one YAML file in `worksheets/`.")
        .field("id", &Worksheet::id, "The file's name without `.yaml`.", schema::required, schema::identifier)
        .field("title", &Worksheet::title, "The printed title.", schema::required, schema::max_length(60))
        .field("kind", &Worksheet::kind, "What the sheet is, printed above the title.")
        .field("audience", &Worksheet::audience, "Whom it is for.", schema::required)
        .field("who", &Worksheet::who, "Who fills it in: decides the rings.")
        .field("minutes", &Worksheet::minutes, "Minutes it takes.", schema::range(1, 120))
        .field("how", &Worksheet::how, "The printed line beside the rings; made from `who` and `minutes` when left out.",
               schema::max_length(60))
        .field("purpose", &Worksheet::purpose, "What it is for, in one line; for the library.", schema::required,
               schema::max_length(200))
        .field("intro", &Worksheet::intro, "What to do, in at most three printed lines.", schema::required, schema::max_length(320))
        .field("when", &Worksheet::when, "When to use it; for the clinician.")
        .field("caution", &Worksheet::caution, "When not to use it; for the clinician.")
        .field("model", &Worksheet::model, "The therapy model behind it; for the clinician.")
        .field("language", &Worksheet::language, "The language it is written in (BCP 47).", schema::language)
        .field("tags", &Worksheet::tags, "Topics, for searching.", schema::distinct)
        .field("sections", &Worksheet::sections, "Ids of article sections that it goes with.", schema::distinct)
        .field("after", &Worksheet::after, "Ids of worksheets that come before it: a hint, not a lock.", schema::distinct)
        .field("sources", &Worksheet::sources, "Ids of references; for the clinician.", schema::distinct)
        .field("flags", &Worksheet::flags, "What to take care of.", schema::distinct)
        .field("version", &Worksheet::version, "Of the sheet; raise it when the meaning changes.", schema::max_length(20))
        .field("reviewed_by", &Worksheet::reviewed_by, "The licensed clinician who reviewed it.", schema::max_length(120))
        .field("reviewed_on", &Worksheet::reviewed_on, "The day of that review.")
        .field("lint-ok", &Worksheet::lint_ok, "Findings of `attune check` that are kept, for the whole sheet.")
        .field("landscape", &Worksheet::landscape, "Print it on paper that lies on its side, for a table of many columns.")
        .field("stop_rule", &Worksheet::stop_rule,
               "Print `You can stop at any point. Bring it back unfinished.` as the last line.")
        .field("blocks", &Worksheet::blocks, "The sheet itself: elements in reading order.", schema::required,
               schema::count(1, 1000))
        .check([](Worksheet const& self, schema::Check& check) {
            auto const is_plan = [](auto const& block) { return std::holds_alternative<elements::Plan>(block); };
            if (elements::speaks_of_safety_plan(self.title) && std::ranges::any_of(self.blocks, is_plan))
                check.error(check.at("title"), "title contains `safety plan`",
                            {"use your service's form: a sheet with a `plan` does not replace it"});
            for (auto const& block : self.blocks) check_flags(self, block, check);
            std::map<std::string_view, SourceSpan> seen;
            for (auto const& block : self.blocks) {
                auto const id = elements::id_of(block);
                if (id.empty()) continue;
                auto const& where = elements::where_of(block);
                if (auto const [earlier, fresh] = seen.emplace(id, where); !fresh)
                    check.error(where, "the id `" + std::string(id) + "` is already used in line " +
                                           std::to_string(earlier->second.line), {"give each answer an id of its own"});
            }
            for (auto const& found : elements::check_sequence(self.blocks, self.minutes)) {
                if (found.severity == Severity::error) check.error(found.where, found.message, found.hints);
                else check.warning(found.where, found.message, found.hints);
            }
        });
    return table;
}

}  // namespace attune::content
