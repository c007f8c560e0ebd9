#include "elements/fields.hpp"

#include "elements/markdown.hpp"

namespace attune::elements {

schema::EnumTable<Condition> const& enum_table(Condition const*) {
    static schema::EnumTable<Condition> const table{"condition", {
        {Condition::always, "always", "in every copy"},
        {Condition::couple, "couple", "only when printed for two"},
        {Condition::individual, "individual", "only when printed for one person"}}};
    return table;
}

schema::EnumTable<Whose> const& enum_table(Whose const*) {
    static schema::EnumTable<Whose> const table{"whose", {
        {Whose::shared, "shared", "one answer"},
        {Whose::each, "each", "one answer from each partner"},
        {Whose::a, "a", "partner A's answer"},
        {Whose::b, "b", "partner B's answer"}}};
    return table;
}

schema::Record<LintOk> const& record(LintOk const*) {
    static auto const table = schema::Record<LintOk>("lint-ok", "Findings of the content rules that are kept on purpose.")
        .field("rules", &LintOk::rules, "Which rules: `L-ABS`.", schema::required, schema::distinct, schema::count(1, 10))
        .field("reason", &LintOk::reason, "Why the words stay as they are.", schema::required, schema::max_length(200));
    return table;
}

schema::EnumTable<Sharing> const& enum_table(Sharing const*) {
    static schema::EnumTable<Sharing> const table{"sharing", {
        {Sharing::sheet, "sheet", "as the sheet says: alone or together"},
        {Sharing::private_, "private", "on each partner's own page; nobody else sees it"},
        {Sharing::share, "share", "on each partner's own page, to be shown to the other"},
        {Sharing::together, "together", "on the page for both"}}};
    return table;
}

void check_text(schema::Text const& text, bool lists, schema::Check& check) {
    for (auto& problem : check_markdown(text, lists))
        check.error(std::move(problem.where), std::move(problem.message), std::move(problem.hints));
}

}  // namespace attune::elements
