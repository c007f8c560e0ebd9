#include "content/practice.hpp"

#include <filesystem>

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
        .field("mark", &Practice::mark, "What stands before the name.")
        .field("logo", &Practice::logo, "A PNG picture in place of the mark: the name of a file beside this one.",
               schema::max_length(100))
        .check([](Practice const& self, schema::Check& check) {
            // A plain name: a profile that was passed on must not reach files elsewhere on this computer.
            auto const path = std::filesystem::path{self.logo};
            if (!self.logo.empty() && (path != path.filename() || path.extension() != ".png"))
                check.error(check.at("logo"), "`" + self.logo + "` is not the name of a PNG file beside this one",
                            {"put the picture beside this file and write its name alone: `logo.png`"});
        });
    return table;
}

}  // namespace attune::content
