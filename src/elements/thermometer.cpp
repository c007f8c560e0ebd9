#include "elements/thermometer.hpp"

#include <algorithm>
#include <array>

#include "base/number.hpp"
#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Thermometer> const& record(Thermometer const*) {
    static auto const fields =
        input_table<Thermometer>("thermometer", "An upright scale with room for notes beside it.")
            .field("prompt", &Thermometer::prompt, "The question.", schema::required, schema::max_length(160))
            .field("steps", &Thermometer::steps, "How many numbers, from 0.", schema::range(3, 11))
            .field("labels", &Thermometer::labels, "A number: what it means.", schema::required,
                   schema::max_length(30))
            .check([](Thermometer const& self, schema::Check& check) {
                for (auto const& [step, label] : self.labels) {
                    auto const number = parse_int(step);
                    if (!number || *number < 0 || *number >= self.steps)
                        check.error(label.where, "labels must sit on existing steps (found " + step + ")",
                                    {"steps are numbered from 0 to " + std::to_string(self.steps - 1)});
                }
            });
    return fields;
}

namespace {

flow::Canvas draw(Thermometer const& self, Pt step, Setting const& setting) {
    auto const& look = setting.look;
    auto const& metrics = look.metrics;
    auto const& label = look.style(flow::TextStyle::diagram_label);
    Pt const radius = std::min(metrics.scale_circle / 2, step / 2 - 0.5_mm);
    Pt const bulb = radius + 2.5_mm, tube = radius + 1.2_mm;
    Pt const x = bulb + 0.5_mm, top = tube + 0.5_mm, height = step * (self.steps - 1);
    flow::Canvas canvas;
    canvas.size = {setting.measure, top + height + bulb + 1_mm};
    Point const foot{x, top + height};
    // One outline: up the left side, round the top, down the right side, round the bulb.
    canvas.items.push_back(box_shape({x - tube, 0.5_mm, tube * 2, height + tube * 2}, Stroke{metrics.rule}, tube));
    canvas.items.push_back(circle_shape(foot, bulb, Stroke{metrics.rule}, white));
    auto const question = spoken(self.prompt, setting);
    canvas.alt = setting.say_with("An upright scale from 0 at the foot to {} at the top.", self.steps - 1);
    Pt const words_x = x + bulb + 3_mm, notes_x = words_x + std::min(setting.measure * 0.3, 34_mm);
    for (int i = self.steps - 1; i >= 0; --i) {
        Point const centre{x, foot.y - step * i};
        std::string means;
        for (auto const& [at, text] : self.labels)
            if (parse_int(at) == i) means = spoken(text, setting);
        canvas.items.push_back(circle_shape(centre, radius, Stroke{metrics.thin}));
        canvas.items.push_back(line_shape({x + tube, centre.y}, {x + tube + 1.5_mm, centre.y}, Stroke{metrics.thin}));
        if (!means.empty()) {
            canvas.alt += " " + setting.say_with("{} means {}.", i, means);
            canvas.items.push_back(words_at({words_x, centred_baseline(centre.y, label)}, means,
                                            flow::TextStyle::diagram_label, flow::Align::left,
                                            notes_x - words_x - 2_mm));
        }
        canvas.items.push_back(
            flow::Canvas::Answer{number_field(self.id, "", question, i, self.steps - 1, means, setting),
                                 ring_area(centre, radius), flow::TextStyle::hint});
    }
    // Notes beside the upper, the middle and the lower third.
    struct Third {
        std::string_view name, notes;
    };
    static constexpr std::array thirds{Third{"upper-notes", to_print("notes for the upper part")},
                                       Third{"middle-notes", to_print("notes for the middle part")},
                                       Third{"lower-notes", to_print("notes for the lower part")}};
    Pt const part = (height + radius * 2) / 3;
    for (int third = 0; third < 3; ++third) {
        auto const& [name, notes] = thirds[static_cast<std::size_t>(third)];
        Pt const from = top - radius + part * third;
        int const lines = std::max(1, static_cast<int>(part / metrics.writing_line.normal));
        for (int i = 1; i <= lines; ++i) {
            Pt const y = from + part * i / lines - 1_mm;
            canvas.items.push_back(line_shape({notes_x, y}, {setting.measure, y}, Stroke{metrics.hair}));
        }
        canvas.items.push_back(flow::Canvas::Answer{
            answer_field(flow::Field::Kind::lines, self.id, name, question + ", " + std::string(setting.say(notes)), setting),
            {notes_x, from + 1_mm, setting.measure - notes_x, part - 2_mm - metrics.hair}});
    }
    return canvas;
}

flow::Block tube(Thermometer const& self, Setting const& setting) {
    Pt const circle = setting.look.metrics.scale_circle;
    auto canvas = draw(self, circle + 1_mm, setting);
    canvas.lower = std::make_shared<flow::Canvas const>(draw(self, circle - 0.5_mm, setting));
    return block(std::move(canvas), self.where);
}

}  // namespace

void compose(Thermometer const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    auto const before = setting.look.metrics.list_before;
    if (self.whose != Whose::each || !for_both(setting)) {
        auto own = side_by_side(setting) ? setting.narrowed(std::min(setting.measure, 120_mm)) : setting;
        out.push_back(tube(self, own));
        out.back().before = before;
        return;
    }
    auto const of = [&](Reader who, Setting own) {
        own.reader = who;
        return flow::Blocks{partner_heading(who, false, self.where, setting), tube(self, own)};
    };
    if (side_by_side(setting)) {
        auto const half = setting.narrowed((setting.measure - column_gap) / 2);
        out.push_back(block(two_columns(of(Reader::a, half), of(Reader::b, half)), self.where, before));
        return;
    }
    for (auto const who : {Reader::a, Reader::b})
        out.push_back(block(flow::Stack{of(who, setting)}, self.where, setting.look.metrics.gap));
}

}  // namespace attune::elements
