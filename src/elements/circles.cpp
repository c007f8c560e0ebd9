#include "elements/circles.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Circles> const& record(Circles const*) {
    static auto const fields =
        input_table<Circles>("circles", "Rings round oneself, for people who are near and less near.")
            .field("prompt", &Circles::prompt, "The question above.", schema::max_length(160))
            .field("rings", &Circles::rings, "What the rings stand for, from the inside.", schema::required,
                   schema::count(2, 5), schema::distinct)
            .field("lines", &Circles::lines, "Lines to write on for each ring.", schema::range(1, 6))
            .field("initials", &Circles::initials, "Says that initials are enough.");
    return fields;
}

namespace {

flow::Canvas draw(std::vector<flow::Paragraph> const& rings, Setting const& setting) {
    auto const& look = setting.look;
    auto const& label = look.style(flow::TextStyle::diagram_label);
    Pt const radius = std::min(setting.measure / 2 - 0.5_mm, 48_mm);
    Pt const core = std::max(label.leading * 1.1, 6_mm);
    Point const middle{setting.measure / 2, radius + 0.5_mm};
    flow::Canvas canvas;
    canvas.size = {setting.measure, radius * 2 + 1_mm};
    canvas.items.push_back(circle_shape(middle, core, Stroke{look.metrics.rule}));
    canvas.items.push_back(bold_words_at({middle.x, centred_baseline(middle.y, label)}, setting.say("me"),
                                         flow::TextStyle::diagram_label, flow::Align::centre));
    canvas.alt = std::string(setting.say("Rings round the word me. From the inside:")) + " ";
    for (std::size_t i = 0; i < rings.size(); ++i) {
        Pt const r = core + (radius - core) * (static_cast<double>(i + 1) / static_cast<double>(rings.size()));
        canvas.items.push_back(circle_shape(middle, r, Stroke{look.metrics.rule}));
        auto words = rings[i];
        words.align = flow::Align::centre;
        // In the middle of its band, above oneself.
        Pt const band = (radius - core) / static_cast<double>(rings.size());
        canvas.items.push_back(
            flow::Canvas::Text{std::move(words), {middle.x, centred_baseline(middle.y - r + band / 2, label)}, {}});
        canvas.alt += (i == 0 ? "" : ", ") + spoken(rings[i], setting);
    }
    canvas.alt += ".";
    return canvas;
}

}  // namespace

void compose(Circles const& self, Setting const& setting, flow::Blocks& out) {
    add_prompt(self.prompt, self.where, setting, out);
    if (self.initials)
        out.push_back(block(set_plain(setting.say("Initials are enough."), flow::TextStyle::hint), self.where, {}, true));
    bool const beside = side_by_side(setting);
    auto const drawn = beside ? setting.narrowed(setting.measure * 0.56) : setting;
    auto const written = beside ? setting.narrowed(setting.measure * 0.44 - column_gap) : setting;
    std::vector<flow::Paragraph> rings;
    flow::Blocks lists;
    for (auto const& ring : self.rings) {
        auto words = set_paragraph(ring, flow::TextStyle::diagram_label, setting);
        if (!words) continue;
        auto heading = *words;
        heading.style = flow::TextStyle::question;
        heading.spans.clear();
        auto const number = std::to_string(&ring - self.rings.data() + 1);
        auto field = answer_field(flow::Field::Kind::lines, self.id, number,
                                  setting.say_with("people in ring {}, {}", number, spoken(*words, setting)), setting);
        lists.push_back(block(std::move(heading), ring.where,
                              lists.empty() ? flow::Elastic{} : setting.look.metrics.small_gap, true));
        add_writing_lines(self.lines, ring.where, written, lists, std::move(field));
        rings.push_back(*std::move(words));
    }
    auto const before = group_gap(out, setting);
    flow::Blocks drawing{block(draw(rings, drawn), self.where)};
    if (!beside) {
        drawing.front().before = before;
        std::ranges::move(drawing, std::back_inserter(out));
        if (!lists.empty()) lists.front().before = setting.look.metrics.small_gap;
        std::ranges::move(lists, std::back_inserter(out));
        return;
    }
    flow::Columns columns;
    columns.gap = column_gap;
    columns.across = flow::Columns::Across::centre;
    columns.columns.push_back({{drawn.measure}, std::move(drawing)});
    columns.columns.push_back({{written.measure}, std::move(lists)});
    out.push_back(block(std::move(columns), self.where, before));
}

}  // namespace attune::elements
