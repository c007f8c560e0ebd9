#include "elements/steps.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<StepBy> const& enum_table(StepBy const*) {
    static schema::EnumTable<StepBy> const table{"who", {
        {StepBy::a, "a", "partner A"},
        {StepBy::b, "b", "partner B"},
        {StepBy::both, "both", "both partners"}}};
    return table;
}

schema::Record<Step> const& record(Step const*) {
    static auto const fields = schema::Record<Step>("step", "One step.")
        .field("text", &Step::text, "What to do.", schema::required)
        .field("minutes", &Step::minutes, "How long it takes.", schema::range(1, 120))
        .field("who", &Step::who, "Who does it, in a copy for two.")
        .plain(&Step::text);
    return fields;
}

schema::Record<Steps> const& record(Steps const*) {
    static auto const fields = content_table<Steps>("steps", "Numbered steps, with the minutes that each takes.")
        .field("items", &Steps::items, "The steps in order.", schema::required, schema::count(2, 9));
    return fields;
}

void compose(Steps const& self, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    bool const timed = std::ranges::any_of(self.items, [](Step const& step) { return step.minutes.has_value(); });
    auto const& hint = setting.look.style(flow::TextStyle::hint);
    Pt const margin = timed ? estimated_width(minutes_text(10, setting.language), hint) + 2_mm : 0_pt;
    auto const above = setting.article ? flow::Elastic{metrics.list_before} : question_gap(out, setting);
    int number = 0;
    for (auto const& step : self.items) {
        auto words = set_paragraph(step.text, setting.article ? flow::TextStyle::body : flow::TextStyle::item, setting);
        if (!words) continue;
        ++number;
        words->marker = flow::Marker{flow::Marker::Kind::text, std::to_string(number) + ".", metrics.bullet_indent};
        if (step.who && setting.couple) {
            auto const who = *step.who == StepBy::both
                                 ? std::string{setting.say("Both")}
                                 : name_of(*step.who == StepBy::a ? Reader::a : Reader::b, setting);
            prepend(*words, who + ": ", strong(*words));
        }
        auto const before = number == 1 ? above : flow::Elastic{metrics.bullet_gap};
        if (!timed) {
            out.push_back(block(*std::move(words), step.where(), before, number == 1));
            continue;
        }
        flow::Columns columns;
        columns.across = flow::Columns::Across::baseline;
        columns.columns.push_back({{{}, 1}, {block(*std::move(words), step.where())}});
        flow::Blocks time;
        if (step.minutes) {
            auto minutes = set_plain(minutes_text(*step.minutes, setting.language), flow::TextStyle::hint);
            minutes.align = flow::Align::right;
            time.push_back(block(std::move(minutes), step.where()));
        }
        columns.columns.push_back({{margin}, std::move(time)});
        out.push_back(block(std::move(columns), step.where(), before, number == 1));
    }
}

}  // namespace attune::elements
