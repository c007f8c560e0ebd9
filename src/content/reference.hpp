#pragma once

#include <string>
#include <vector>

#include "schema/record.hpp"

namespace attune::content {

/// A work that the content draws on. Only verified ones are printed.
struct Reference {
    std::string id;
    std::string authors;
    int year = 0;
    std::string title, outlet, detail, doi;
    schema::Text short_form;               // the printed line, in Markdown
    bool verified = false;
    SourceSpan where;
};
schema::Record<Reference> const& record(Reference const*);

struct References {
    std::vector<Reference> references;
    SourceSpan where;
};
schema::Record<References> const& record(References const*);

}  // namespace attune::content
