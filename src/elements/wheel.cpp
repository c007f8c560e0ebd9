#include "elements/wheel.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "base/utf8.hpp"
#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Wheel> const& record(Wheel const*) {
    static auto const fields =
        input_table<Wheel>("wheel", "A wheel with a spoke for each part of a thing, marked from the middle outwards.")
            .field("prompt", &Wheel::prompt, "The question above.", schema::required, schema::max_length(160))
            .field("spokes", &Wheel::spokes, "What the spokes stand for.", schema::required, schema::count(3, 10),
                   schema::distinct)
            .field("rings", &Wheel::rings, "The number at the rim.", schema::range(3, 10))
            .check([](Wheel const& self, schema::Check& check) {
                for (auto const& spoke : self.spokes)
                    if (auto const length = utf8::count(spoke.markdown); length > 22)
                        check.error(spoke.where, "label has " + std::to_string(length) + " characters; the limit is 22",
                                    {"it stands beside the wheel: one or two words are enough"});
            });
    return fields;
}

namespace {

/// The wheel alone, as wide as the measure; its words stand round it.
flow::Canvas draw(Wheel const& self, std::vector<flow::Paragraph> const& labels, Setting const& setting) {
    auto const& look = setting.look;
    auto const& label_style = look.style(flow::TextStyle::diagram_label);
    Pt widest;
    for (auto const& label : labels) widest = std::max(widest, estimated_width(label.text, label_style));
    Pt const side = std::min(widest, setting.measure * 0.24);        // longer words take a second line
    Pt const radius = std::clamp((setting.measure - side * 2 - 4_mm) / 2, 16_mm, 46_mm);
    Pt const above = label_style.leading * 2 + 1.5_mm;
    Point const middle{setting.measure / 2, above + radius};
    flow::Canvas canvas;
    canvas.size = {setting.measure, (above + radius) * 2};
    auto& items = canvas.items;
    for (int ring = 1; ring <= self.rings; ++ring) {
        bool const rim = ring == self.rings;
        items.push_back(circle_shape(middle, radius * (static_cast<double>(ring) / self.rings),
                                     Stroke{rim ? look.metrics.rule : look.metrics.hair}));
    }
    double const step = 2 * std::numbers::pi / static_cast<double>(labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        double const angle = step * static_cast<double>(i), x = std::sin(angle), y = -std::cos(angle);
        items.push_back(line_shape(middle, {middle.x + radius * x, middle.y + radius * y}, Stroke{look.metrics.thin}));
        auto words = labels[i];
        bool const level = std::abs(x) < 0.2;
        words.align = level ? flow::Align::centre : x > 0 ? flow::Align::left : flow::Align::right;
        Pt const gap = 2_mm;
        Point at{middle.x + (radius + gap) * x, middle.y + (radius + gap) * y + label_style.size * 0.35};
        if (level) at = {middle.x, y < 0 ? middle.y - radius - gap : middle.y + radius + gap + label_style.size * 0.8};
        Pt const room = level ? setting.measure * 0.6
                              : (x > 0 ? setting.measure - at.x : at.x);
        items.push_back(flow::Canvas::Text{std::move(words), at, std::max(room, 10_mm), level && y < 0});
    }
    // The numbers of every second ring, beside the first spoke.
    for (int ring = self.rings > 5 ? 2 : 1; ring <= self.rings; ring += self.rings > 5 ? 2 : 1) {
        Pt const y = middle.y - radius * (static_cast<double>(ring) / self.rings);
        items.push_back(words_at({middle.x + 0.8_mm, y + label_style.size * 0.8}, std::to_string(ring),
                                 flow::TextStyle::diagram_label));
    }
    canvas.alt = "A wheel with " + std::to_string(labels.size()) + " spokes and rings from 0 in the middle to " +
                 std::to_string(self.rings) + " at the rim. The spokes are: ";
    for (std::size_t i = 0; i < labels.size(); ++i) canvas.alt += (i == 0 ? "" : ", ") + spoken(labels[i]);
    canvas.alt += ".";
    return canvas;
}

/// A line for the number of each spoke: what the wheel says, for a screen and for comparing later.
void add_numbers(Wheel const& self, std::vector<flow::Paragraph> const& labels, Setting const& setting,
                 flow::Blocks& out) {
    flow::Blocks left, right;
    bool const two = side_by_side(setting);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        auto row = labels[i];
        row.style = flow::TextStyle::item;
        row.spans.clear();
        auto const label = spoken(row);
        append(row, " \xEF\xBF\xBC", {0, row.style});
        flow::Inline blank{flow::Inline::Kind::blank, 16_mm, false, -1, {}};
        blank.field = answer_field(flow::Field::Kind::number, self.id, std::to_string(i + 1),
                                   label + ", 0 to " + std::to_string(self.rings), setting);
        row.inlines.push_back(std::move(blank));
        row.row = setting.look.metrics.writing_line;
        row.row_bottom = true;
        auto& to = two && i >= (labels.size() + 1) / 2 ? right : left;
        to.push_back(block(std::move(row), self.where));
    }
    if (two) out.push_back(block(two_columns(std::move(left), std::move(right)), self.where, 1.5_mm));
    else std::ranges::move(left, std::back_inserter(out));
}

flow::Blocks wheel_of(Wheel const& self, Reader who, bool named, Setting const& setting) {
    auto own = setting;
    if (named) own.reader = who;
    flow::Blocks out;
    if (named) out.push_back(partner_heading(who, false, self.where, setting));
    std::vector<flow::Paragraph> labels;
    for (auto const& spoke : self.spokes)
        if (auto label = set_paragraph(spoke, flow::TextStyle::diagram_label, setting))
            labels.push_back(*std::move(label));
    if (labels.size() < 3) return out;
    out.push_back(block(draw(self, labels, own), self.where, {}, true));
    add_numbers(self, labels, own, out);
    return out;
}

}  // namespace

void compose(Wheel const& self, Setting const& setting, flow::Blocks& out) {
    if (auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting))
        out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    auto const before = group_gap(out, setting);
    if (self.whose != Whose::each || !for_both(setting)) {
        out.push_back(block(flow::Stack{wheel_of(self, setting.reader, false, setting)}, self.where, before));
        return;
    }
    if (side_by_side(setting)) {
        auto const half = setting.narrowed((setting.measure - column_gap) / 2);
        out.push_back(block(two_columns(wheel_of(self, Reader::a, true, half), wheel_of(self, Reader::b, true, half)),
                            self.where, before));
        return;
    }
    for (auto const who : {Reader::a, Reader::b})
        out.push_back(block(flow::Stack{wheel_of(self, who, true, setting)}, self.where, before));
}

}  // namespace attune::elements
