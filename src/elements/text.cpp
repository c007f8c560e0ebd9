#include "elements/text.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

schema::EnumTable<TextSize> const& enum_table(TextSize const*) {
    static schema::EnumTable<TextSize> const table{"text size", {
        {TextSize::normal, "body", "as running text"},
        {TextSize::small, "small", "as a hint: 9.5 pt"}}};
    return table;
}

namespace {

constexpr std::size_t most_words = 90;     // of a paragraph that people still read

void check_length(Prose const& self, schema::Check& check) {
    std::string_view const text = self.text.markdown;
    for (std::size_t from = 0; from < text.size();) {
        auto const end = std::min(text.find("\n\n", from), text.size());
        std::size_t words = 0;
        bool inside = false;
        for (char const c : text.substr(from, end - from)) {
            bool const space = c == ' ' || c == '\n' || c == '\t';
            if (!space && !inside) ++words;
            inside = !space;
        }
        if (words > most_words)
            check.warning(self.text.where, "paragraph has " + std::to_string(words) + " words; the limit is " +
                                               std::to_string(most_words), {"split it in two"});
        from = end + 2;
    }
}

}  // namespace

schema::Record<Prose> const& record(Prose const*) {
    static auto const fields = content_table<Prose>("text", "Running text: paragraphs and lists.")
        .field("text", &Prose::text, "Markdown: emphasis, strong, links and lists.", schema::required)
        .field("style", &Prose::size, "Small print for hints.")
        .plain(&Prose::text)
        .check(check_length);
    return fields;
}

namespace {

flow::Elastic gap_above(flow::Blocks const& above, flow::TextStyle style, Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    auto const* last = last_paragraph(above);
    bool const below_heading = !above.empty() && above.back().keep_with_next;
    if (last && last->style == flow::TextStyle::pull) return metrics.pull_after;
    if (setting.article) return below_heading ? metrics.heading_after : metrics.paragraph_gap;
    if (below_heading) return style == flow::TextStyle::hint ? Pt{} : metrics.list_before;
    bool const after_text = last && last->style == style && !last->marker && !last->row;
    return after_text ? flow::Elastic{metrics.paragraph_gap} : metrics.small_gap;
}

}  // namespace

void compose(Prose const& self, Setting const& setting, flow::Blocks& out) {
    using enum flow::TextStyle;
    auto const style = self.size == TextSize::small ? hint : setting.article ? body : item;
    auto words = set_text(self.text, style, setting);
    if (words.empty()) return;
    bool const list = std::get<flow::Paragraph>(words.front().kind).marker.has_value();
    auto const before = !list             ? gap_above(out, style, setting)
                        : setting.article ? flow::Elastic{setting.look.metrics.list_before}
                                          : question_gap(out, setting);
    Pt const width = setting.look.metrics.intro_width;
    if (style == item && setting.measure > width) {   // lines short enough to read
        flow::Columns columns;
        columns.columns.push_back({{width}, std::move(words)});
        out.push_back(block(std::move(columns), self.where, before));
        return;
    }
    words.front().before = before;
    std::ranges::move(words, std::back_inserter(out));
}

}  // namespace attune::elements
