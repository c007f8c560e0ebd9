#include "elements/sources.hpp"

#include "elements/common.hpp"

namespace attune::elements {

schema::Record<Sources> const& record(Sources const*) {
    static auto const fields =
        content_table<Sources>("sources", "Where the facts come from, in small print; the last thing in a section.")
            .field("refs", &Sources::refs, "Ids of references.", schema::required, schema::count(1, 20),
                   schema::distinct);
    return fields;
}

void compose(Sources const& self, Setting const& setting, flow::Blocks& out) {
    std::string lines;
    for (auto const& id : self.refs) {
        auto const line = setting.reference ? setting.reference(id) : std::nullopt;
        if (line) lines += (lines.empty() ? "" : " ") + *line;
        else
            setting.problems->push_back(
                error_at(self.where, "`" + id + "` is no reference", {"see `references/` for their ids"}));
    }
    if (lines.empty()) return;
    auto words = set_paragraph({std::move(lines), self.where}, flow::TextStyle::source, setting);
    if (!words) return;
    auto const before = group_gap(out, setting);
    if (!setting.look.side_column) {
        prepend(*words, std::string(setting.say("Sources")) + ": ", strong(*words));
        out.push_back(block(*std::move(words), self.where, before));
        return;
    }
    flow::Paragraph label = flow::plain(flow::TextStyle::source, {});
    append(label, setting.say("Sources"), strong(label));
    flow::Hang hang;
    hang.side.push_back(block(std::move(label), self.where));
    hang.body.push_back(block(*std::move(words), self.where));
    out.push_back(block(std::move(hang), self.where, before));
}

}  // namespace attune::elements
