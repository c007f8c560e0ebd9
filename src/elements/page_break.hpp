#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

/// The next element starts a new page.
struct PageBreak : Common {
    static void texts(auto&, auto) {}
};

schema::Record<PageBreak> const& record(PageBreak const*);
void compose(PageBreak const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
