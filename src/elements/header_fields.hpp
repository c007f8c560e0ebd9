#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

enum class HeaderField : unsigned char { name, date, week, session, next };
schema::EnumTable<HeaderField> const& enum_table(HeaderField const*);

/// Name, date and the like, at the top of a sheet.
struct HeaderFields : Common {
    std::vector<HeaderField> fields{HeaderField::name, HeaderField::date};

    static void texts(auto&, auto) {}
};

schema::Record<HeaderFields> const& record(HeaderFields const*);
void compose(HeaderFields const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
