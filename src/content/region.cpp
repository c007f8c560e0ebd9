#include "content/region.hpp"

namespace attune::content {

schema::EnumTable<HelpKind> const& enum_table(HelpKind const*) {
    static schema::EnumTable<HelpKind> const table{"help kind", {
        {HelpKind::crisis, "crisis", "someone to talk to in a crisis"},
        {HelpKind::violence, "violence", "help with a partner's violence"}}};
    return table;
}

schema::EnumTable<Paper> const& enum_table(Paper const*) {
    static schema::EnumTable<Paper> const table{"paper", {
        {Paper::a4, "a4", "210 × 297 mm"}, {Paper::letter, "letter", "215.9 × 279.4 mm"},
        {Paper::a5, "a5", "148 × 210 mm: one column, the type as large as ever"}}};
    return table;
}

schema::EnumTable<Spelling> const& enum_table(Spelling const*) {
    static schema::EnumTable<Spelling> const table{"spelling", {
        {Spelling::british, "british", "counselling, behaviour"}, {Spelling::american, "american", "counseling, behavior"}}};
    return table;
}

schema::Record<HelpLine> const& record(HelpLine const*) {
    static auto const table = schema::Record<HelpLine>("help line", "A telephone line that helps.")
        .field("name", &HelpLine::name, "Of the organisation.", schema::required, schema::max_length(60))
        .field("number", &HelpLine::number, "In quotes, as one would read it out.", schema::required, schema::max_length(60))
        .field("hours", &HelpLine::hours, "When it answers and what it costs.", schema::max_length(60))
        .field("kind", &HelpLine::kind, "What it helps with.")
        .field("languages", &HelpLine::languages, "Spoken there.")
        .field("source", &HelpLine::source, "The organisation's own site.", schema::required)
        .field("checked_on", &HelpLine::checked_on, "The day the number was last checked.", schema::required);
    return table;
}

schema::Record<Region> const& record(Region const*) {
    static auto const table = schema::Record<Region>("region", "What differs by country: one YAML file in `regions/`.")
        .field("id", &Region::id, "The file's name without `.yaml`.", schema::required, schema::identifier)
        .field("name", &Region::name, "Of the country.", schema::required)
        .field("emergency", &Region::emergency, "The number to call in danger, in quotes.", schema::required)
        .field("paper", &Region::paper, "What people print on there.")
        .field("spelling", &Region::spelling, "Of English.")
        .field("lines", &Region::lines, "Help lines, the first of each kind first.");
    return table;
}

}  // namespace attune::content
