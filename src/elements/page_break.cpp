#include "elements/page_break.hpp"

#include "elements/common.hpp"

namespace attune::elements {

schema::Record<PageBreak> const& record(PageBreak const*) {
    static auto const fields = content_table<PageBreak>("page_break", "The next element starts a new page.");
    return fields;
}

void compose(PageBreak const& self, Setting const&, flow::Blocks& out) {
    out.push_back(block(flow::PageBreak{}, self.where));
}

}  // namespace attune::elements
