#include "elements/quote.hpp"

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Quote> const& record(Quote const*) {
    static auto const fields =
        content_table<Quote>("quote", "A sentence to remember, set large; one on a page at most.")
            .field("text", &Quote::text, "The sentence.", schema::required, schema::max_length(160))
            .field("by", &Quote::by, "`original`, or the id of the reference that it is taken from.")
            .check([](Quote const& self, schema::Check& check) {
                if (self.by.empty())
                    check.error(self.where, "quote needs `by`", {"use `original` or the id of a reference"});
            });
    return fields;
}

void compose(Quote const& self, Setting const& setting, flow::Blocks& out) {
    auto words = set_paragraph(self.text, flow::TextStyle::pull, setting);
    if (!words) return;
    auto const& look = setting.look;
    // A short rule above; half as long and wide again in large print.
    double const scale = look.side_column ? 1 : 1.5;
    flow::Rule const rule{{look.metrics.bold, look.accent}, 18_mm * scale, look.metrics.pull_after};
    flow::Stack stack;
    stack.blocks.push_back(block(rule, self.where));
    stack.blocks.push_back(block(*std::move(words), self.where));
    if (self.by != "original") {
        auto const line = setting.reference ? setting.reference(self.by) : std::nullopt;
        if (!line) {
            setting.problems->push_back(error_at(self.where, "quote is by `" + self.by + "`, which is no reference",
                                                 {"use `original` or the id of a reference"}));
            return;
        }
        if (auto source = set_paragraph({*line, self.where}, flow::TextStyle::source, setting))
            stack.blocks.push_back(block(*std::move(source), self.where, look.metrics.list_before));
    }
    out.push_back(block(std::move(stack), self.where, look.metrics.pull_gap));
}

}  // namespace attune::elements
