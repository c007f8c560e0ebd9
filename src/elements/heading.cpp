#include "elements/heading.hpp"

#include "elements/common.hpp"

namespace attune::elements {

schema::Record<Heading> const& record(Heading const*) {
    static auto const fields =
        content_table<Heading>("heading", "A heading of a run of text, or of a group of questions.")
            .field("text", &Heading::text, "The heading; no full stop.", schema::required, schema::max_length(90))
            .field("level", &Heading::level, "1 is the largest.", schema::range(1, 3))
            .field("together", &Heading::together,
                   "A rule and linked rings: the part that both fill in together starts here.");
    return fields;
}

namespace {

flow::TextStyle style_of(Heading const& self, Setting const& setting) {
    using enum flow::TextStyle;
    if (self.together) return partner_name;
    if (setting.article) return self.level == 1 ? subsection_heading : self.level == 2 ? small_heading : question;
    return self.level == 1 ? small_heading : self.level == 2 ? question : hint;
}

}  // namespace

void compose(Heading const& self, Setting const& setting, flow::Blocks& out) {
    auto words = set_paragraph(self.text, style_of(self, setting), setting);
    if (!words) return;
    if (self.together) return add_together_heading(*std::move(words), self.where, setting, out);
    if (words->style == flow::TextStyle::hint && words->spans.empty())
        words->spans = {{static_cast<std::uint32_t>(words->text.size()), words->style, false, true}};
    auto const before = setting.article ? flow::Elastic{setting.look.metrics.heading_gap} : group_gap(out, setting);
    out.push_back(block(*std::move(words), self.where, before, true));
}

}  // namespace attune::elements
