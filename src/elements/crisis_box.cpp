#include "elements/crisis_box.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<CrisisScope> const& enum_table(CrisisScope const*) {
    static schema::EnumTable<CrisisScope> const table{"crisis scope", {
        {CrisisScope::crisis, "crisis", "lines for anyone in a crisis"},
        {CrisisScope::violence, "violence", "lines for people who are harmed by a partner"}}};
    return table;
}

schema::Record<CrisisBox> const& record(CrisisBox const*) {
    static auto const fields =
        content_table<CrisisBox>("crisis_box", "The help lines of the region that the handout is for.")
            .field("scope", &CrisisBox::scope, "Which lines to print.", schema::count(1, 2), schema::distinct);
    return fields;
}

void compose(CrisisBox const& self, Setting const& setting, flow::Blocks& out) {
    if (setting.emergency.empty() && setting.crisis_lines.empty()) {
        setting.problems->push_back(error_at(self.where, "no region chosen for the help lines",
                                             {"set `region` in the handout, e.g. `region: gb`"}));
        return;
    }
    auto const& metrics = setting.look.metrics;
    flow::Box box;
    box.frame = Stroke{metrics.rule};
    box.radius = 1.5_mm;
    box.pad_top = box.pad_bottom = box.pad_left = box.pad_right = metrics.band_padding;
    auto heading = flow::plain(flow::TextStyle::question, std::string(setting.say("If you need help now")));
    box.blocks.push_back(block(std::move(heading), self.where, {}, true));
    auto const add = [&](std::string_view name, std::string_view rest) {
        auto line = flow::plain(flow::TextStyle::care, {});
        append(line, name, strong(line));
        append(line, set_plain(rest, line.style).text, {0, line.style});
        box.blocks.push_back(block(std::move(line), self.where));
    };
    if (!setting.emergency.empty()) add(setting.say("If you are in danger now:"), " " + setting.emergency);
    auto const wanted = [&](CrisisLine::Kind kind) {
        auto const scope = kind == CrisisLine::Kind::violence ? CrisisScope::violence : CrisisScope::crisis;
        return kind == CrisisLine::Kind::local || std::ranges::find(self.scope, scope) != self.scope.end();
    };
    // The order in which one would want them.
    for (auto const kind : {CrisisLine::Kind::crisis, CrisisLine::Kind::violence, CrisisLine::Kind::local})
        for (auto const& line : setting.crisis_lines)
            if (line.kind == kind && wanted(kind))
                add(line.name, " " + line.number + (line.hours.empty() ? "" : ", " + line.hours));
    out.push_back(block(std::move(box), self.where, group_gap(out, setting)));
}

}  // namespace attune::elements
