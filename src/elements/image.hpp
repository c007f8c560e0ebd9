#pragma once

#include <string>

#include "elements/fields.hpp"

namespace attune::elements {

/// A picture from a file.
struct Image : Common {
    std::string file;
    std::string alt;  // what someone sees who sees it
    bool decorative = false;
    Pt width = Pt::from_mm(80);
    schema::Text caption;
    std::string credit;  // who made it, and under which licence

    static void texts(auto& self, auto visit) { visit(self.caption); }
};

schema::Record<Image> const& record(Image const*);
void compose(Image const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
