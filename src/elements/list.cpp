#include "elements/list.hpp"

#include "elements/common.hpp"

namespace attune::elements {

schema::EnumTable<ListStyle> const& enum_table(ListStyle const*) {
    static schema::EnumTable<ListStyle> const table{"list style", {
        {ListStyle::bullet, "bullet", "a dot before each item"},
        {ListStyle::number, "number", "numbered items"}}};
    return table;
}

schema::Record<List> const& record(List const*) {
    static auto const fields = content_table<List>("list", "A list to read.")
        .field("style", &List::style, "Dots or numbers.")
        .field("intro", &List::intro, "A line that leads into the list and stays with it.", schema::max_length(300))
        .field("items", &List::items, "One thought each.", schema::required, schema::count(2, 9), schema::distinct);
    return fields;
}

void compose(List const& self, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    auto const style = setting.article ? flow::TextStyle::body : flow::TextStyle::item;
    if (!self.intro.empty())
        if (auto intro = set_paragraph(self.intro, style, setting)) {
            bool const below_heading = !out.empty() && out.back().keep_with_next;
            auto const before = !setting.article ? question_gap(out, setting)
                                : below_heading  ? flow::Elastic{metrics.heading_after}
                                                 : flow::Elastic{metrics.paragraph_gap};
            out.push_back(block(*std::move(intro), self.where, before, true));
        }
    auto const above = setting.article ? flow::Elastic{metrics.list_before} : question_gap(out, setting);
    std::size_t number = 0;
    for (auto const& text : self.items) {
        auto item = set_paragraph(text, style, setting);
        if (!item) continue;
        ++number;
        bool const bullet = self.style == ListStyle::bullet;
        item->marker = flow::Marker{bullet ? flow::Marker::Kind::disc : flow::Marker::Kind::text,
                                    bullet ? std::string{} : std::to_string(number) + ".", metrics.bullet_indent};
        out.push_back(block(*std::move(item), text.where, number == 1 ? above : flow::Elastic{metrics.bullet_gap},
                            number == 1));   // two items at least stay together
    }
    if (number == 1) out.back().keep_with_next = false;
}

}  // namespace attune::elements
