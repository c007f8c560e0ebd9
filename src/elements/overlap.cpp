#include "elements/overlap.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Overlap> const& record(Overlap const*) {
    static auto const fields =
        input_table<Overlap>("overlap", "Two shapes that move closer; one picture is chosen.")
            .field("prompt", &Overlap::prompt, "The question above.", schema::required, schema::max_length(160))
            .field("steps", &Overlap::steps, "How many pictures.")
            .field("labels", &Overlap::labels, "A picture's number, from 1: what it means.", schema::required,
                   schema::max_length(30))
            .field("occasions", &Overlap::occasions, "A row for each, e.g. `now` and `wanted`.", schema::count(1, 3),
                   schema::distinct)
            .check([](Overlap const& self, schema::Check& check) {
                if (self.steps == 7)
                    check.error(check.at("steps"), "7 steps imitate a published scale", {"use 3 to 6 steps"});
                else if (self.steps < 3 || self.steps > 6)
                    check.error(check.at("steps"), "`steps` is " + std::to_string(self.steps), {"use 3 to 6 steps"});
                for (auto const& [step, label] : self.labels) {
                    auto const number = parse_int(step).value_or(0);
                    if (number < 1 || number > self.steps)
                        check.error(label.where, "there is no step `" + step + "`",
                                    {"steps are numbered from 1 to " + std::to_string(self.steps)});
                }
            });
    return fields;
}

namespace {

/// Two upright shapes: one drawn in a line, one in dots, so that each can be followed into the other.
void add_picture(flow::Canvas& canvas, Point middle, double apart, Pt size, Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    Pt const width = size * 0.55, shift = width * apart / 2;
    for (bool const second : {false, true}) {
        Pt const x = middle.x + (second ? shift : -shift) - width / 2;
        Stroke stroke{metrics.rule};
        if (second) stroke = Stroke{metrics.bold, black, Dash::dotted};
        canvas.items.push_back(box_shape({x, middle.y - size / 2, width, size}, stroke, width / 2));
    }
}

/// `labels`: what each step means, as spoken; may be empty.
flow::Canvas draw(Overlap const& self, std::string_view occasion, std::string const& question,
                  std::vector<std::string> const& labels, Setting const& setting) {
    auto const& look = setting.look;
    auto const& metrics = look.metrics;
    Pt const pitch = setting.measure / self.steps, size = std::min(15_mm, pitch * 0.62);
    Pt const radius = std::min(metrics.scale_circle / 2, pitch * 0.4);
    flow::Canvas canvas;
    canvas.size = {setting.measure, size + radius * 2 + 4_mm};
    for (int i = 0; i < self.steps; ++i) {
        Pt const x = pitch * (i + 0.5);
        // From a clear gap to nearly one.
        double const apart = 2.05 - 1.75 * i / (self.steps - 1);
        add_picture(canvas, {x, size / 2 + 0.5_mm}, apart, size, setting);
    }
    for (int i = 0; i < self.steps; ++i) {
        Point const centre{pitch * (i + 0.5), size + 3_mm + radius};
        canvas.items.push_back(circle_shape(centre, radius, Stroke{metrics.rule}));
        canvas.items.push_back(
            flow::Canvas::Answer{number_field(self.id, occasion, question, i + 1, self.steps,
                                              labels[static_cast<std::size_t>(i)], setting),
                                 ring_area(centre, radius), flow::TextStyle::item});
    }
    canvas.alt = setting.say_with(
        "Two shapes, one drawn in a line and one in dots, in {} pictures: far apart in the first, nearly one in the last.",
        self.steps);
    return canvas;
}

}  // namespace

void compose(Overlap const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    auto const question = spoken(*prompt, setting);
    out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    std::vector<std::string> labels(static_cast<std::size_t>(std::max(self.steps, 0)));
    flow::Columns below;
    for (int i = 1; i <= self.steps; ++i) {
        flow::Blocks cell;
        for (auto const& [step, label] : self.labels) {
            if (parse_int(step) != i) continue;
            auto words = set_paragraph(label, flow::TextStyle::hint, setting);
            if (!words) continue;
            labels[static_cast<std::size_t>(i - 1)] = spoken(*words, setting);
            words->align = flow::Align::centre;
            cell.push_back(block(*std::move(words), label.where));
        }
        below.columns.push_back({{{}, 1}, std::move(cell)});
    }
    flow::Box box;                             // holds together
    auto const occasions = self.occasions.empty() ? std::vector<std::string>{{}} : self.occasions;
    for (auto const& occasion : occasions) {
        if (!occasion.empty()) {
            auto label = occasion;
            if (label[0] >= 'a' && label[0] <= 'z') label[0] = static_cast<char>(label[0] - 'a' + 'A');
            box.blocks.push_back(block(set_plain(label, flow::TextStyle::hint), self.where,
                                       setting.look.metrics.list_before, true));
        }
        auto const asked = question + (occasion.empty() ? "" : ", " + occasion);
        box.blocks.push_back(block(draw(self, occasion, asked, labels, setting), self.where, 0.75_mm, true));
        box.blocks.push_back(block(below, self.where, 0.75_mm));
    }
    out.push_back(block(std::move(box), self.where, setting.look.metrics.list_before));
}

}  // namespace attune::elements
