#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/picture.hpp"
#include "schema/record.hpp"

namespace attune::content {

enum class Mark : unsigned char { rings, none };
schema::EnumTable<Mark> const& enum_table(Mark const*);

/// A practice's letterhead and footer. Settings, not people.
struct Practice {
    std::string id;
    std::string name;
    std::string line;                      // under the name
    std::string clinician;
    std::vector<std::string> address;      // lines at the right of the letterhead
    std::string phone, hours;              // in the footer
    Mark mark = Mark::rings;
    std::string logo;                      // a PNG file beside the profile, in place of the mark; empty: none
    std::shared_ptr<Picture const> picture;   // what `logo` holds, once the library has read it
    SourceSpan where;
};
schema::Record<Practice> const& record(Practice const*);

}  // namespace attune::content
