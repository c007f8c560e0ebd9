#pragma once

#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Where the facts come from, in small print.
struct Sources : Common {
    std::vector<std::string> refs;         // ids of references

    static void texts(auto&, auto) {}
};

schema::Record<Sources> const& record(Sources const*);
void compose(Sources const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
