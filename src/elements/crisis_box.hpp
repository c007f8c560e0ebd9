#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

enum class CrisisScope : unsigned char { crisis, violence };
schema::EnumTable<CrisisScope> const& enum_table(CrisisScope const*);

/// The help lines of the region. Numbers come from the region's file, never from a sheet.
struct CrisisBox : Common {
    std::vector<CrisisScope> scope{CrisisScope::crisis};

    static void texts(auto&, auto) {}
};

schema::Record<CrisisBox> const& record(CrisisBox const*);
void compose(CrisisBox const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
