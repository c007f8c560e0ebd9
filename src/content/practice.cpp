#include "content/practice.hpp"

namespace attune::content {

schema::EnumTable<Mark> const& enum_table(Mark const*) {
    static schema::EnumTable<Mark> const table{"mark", {
        {Mark::rings, "rings", "two linked rings"}, {Mark::none, "none", "nothing"}}};
    return table;
}

schema::Record<Practice> const& record(Practice const*) {
    static auto const table = schema::Record<Practice>("practice", "A practice's letterhead and footer: one YAML file in `practices/`.")
        .field("id", &Practice::id, "The file's name without `.yaml`.", schema::required, schema::identifier)
        .field("name", &Practice::name, "As printed in the letterhead.", schema::required, schema::max_length(60))
        .field("line", &Practice::line, "Under the name: what you do, or a licence line.", schema::max_length(80))
        .field("clinician", &Practice::clinician, "Who signs; for the placeholder `{clinician}`.", schema::max_length(80))
        .field("address", &Practice::address, "Lines at the right of the letterhead.", schema::count(0, 3))
        .field("phone", &Practice::phone, "In quotes; printed in every footer.", schema::max_length(40))
        .field("hours", &Practice::hours, "When you answer it.", schema::max_length(60))
        .field("mark", &Practice::mark, "What stands before the name.");
    return table;
}

}  // namespace attune::content
