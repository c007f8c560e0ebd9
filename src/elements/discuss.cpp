#include "elements/discuss.hpp"

#include "elements/common.hpp"

namespace attune::elements {

schema::Record<Discuss> const& record(Discuss const*) {
    static auto const fields =
        content_table<Discuss>("discuss", "Something to talk about together; in a copy for one, in the session.")
            .field("text", &Discuss::text, "What to talk about.", schema::required, schema::max_length(300))
            .field("minutes", &Discuss::minutes, "How long.", schema::range(1, 60));
    return fields;
}

void compose(Discuss const& self, Setting const& setting, flow::Blocks& out) {
    auto words = set_paragraph(self.text, setting.article ? flow::TextStyle::body : flow::TextStyle::item, setting);
    if (!words) return;
    std::string lead{setting.say(for_both(setting) ? "Talk together" : "Bring this to your session")};
    if (self.minutes) lead += ", " + minutes_text(*self.minutes, setting.language);
    prepend(*words, set_plain(lead + ": ", words->style).text, strong(*words));
    if (for_both(setting)) {
        prepend(*words, "\xEF\xBF\xBC", {0, words->style});
        words->inlines.insert(words->inlines.begin(), {flow::Inline::Kind::two_rings, {}, false, -1});
    }
    out.push_back(block(*std::move(words), self.where, question_gap(out, setting)));
}

}  // namespace attune::elements
