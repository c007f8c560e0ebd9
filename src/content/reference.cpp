#include "content/reference.hpp"

#include <set>

namespace attune::content {

schema::Record<Reference> const& record(Reference const*) {
    static auto const table = schema::Record<Reference>("reference", "A work that the content draws on.")
        .field("id", &Reference::id, "First author and year: `opie2021`.", schema::required, schema::identifier)
        .field("authors", &Reference::authors, "As the source names them.", schema::required)
        .field("year", &Reference::year, "Of publication.", schema::required, schema::range(1800, 2100))
        .field("title", &Reference::title, "Of the work.")
        .field("outlet", &Reference::outlet, "Journal or publisher.", schema::required)
        .field("detail", &Reference::detail, "Volume, issue and pages.")
        .field("doi", &Reference::doi, "Without `https://doi.org/`.")
        .field("short", &Reference::short_form, "The line that is printed.", schema::required, schema::max_length(300))
        .field("verified", &Reference::verified, "Checked against the source; only then it is printed.");
    return table;
}

schema::Record<References> const& record(References const*) {
    static auto const table = schema::Record<References>("references", "All references: the file `references/references.yaml`.")
        .field("references", &References::references, "The works.", schema::required)
        .check([](References const& self, schema::Check& check) {
            std::set<std::string_view> seen;
            for (auto const& r : self.references)
                if (!seen.insert(r.id).second)
                    check.error(r.where, "a second reference has the id `" + r.id + "`", {"name it `" + r.id + "b`"});
        });
    return table;
}

}  // namespace attune::content
