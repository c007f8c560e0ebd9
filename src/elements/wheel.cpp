#include "elements/wheel.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

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

/// The wheel alone, as wide as the measure. `labels` stand at the ends of its spokes; `names` are what they are in words.
flow::Canvas draw(Wheel const& self, std::vector<flow::Paragraph> const& labels, std::vector<std::string> const& names,
                  Setting const& setting) {
    auto const& look = setting.look;
    auto const& label_style = look.style(flow::TextStyle::diagram_label);
    Pt widest;
    for (auto const& label : labels) widest = std::max(widest, estimated_width(label.text, label_style));
    Pt const side = std::min(widest, setting.measure * 0.24);        // longer words take a second line
    // With its numbers and two or three questions it is to fit one page.
    Pt const most = std::min(46_mm, look.page.block_height * 0.145);
    Pt const radius = std::clamp((setting.measure - side * 2 - 4_mm) / 2, 16_mm, std::max(most, 16_mm));
    Pt const above = label_style.leading * 2 + 1.5_mm;
    Point const middle{setting.measure / 2, above + radius};
    flow::Canvas canvas;
    canvas.size = {setting.measure, (above + radius) * 2};
    auto& items = canvas.items;
    Pt const ring = radius / self.rings;
    for (int n = 1; n <= self.rings; ++n)
        items.push_back(
            circle_shape(middle, ring * n, Stroke{n == self.rings ? look.metrics.rule : look.metrics.hair}));
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
        Pt const room = level ? setting.measure * 0.6 : x > 0 ? setting.measure - at.x : at.x;
        items.push_back(flow::Canvas::Text{std::move(words), at, std::max(room, 10_mm), level && y < 0});
    }
    // As many of the rings' numbers as have room below each other, beside the first spoke, the rim's among them.
    int const every = std::max(1, static_cast<int>(std::ceil(label_style.size / ring)));
    for (int n = self.rings; n > 0; n -= every)
        items.push_back(words_at({middle.x + 0.8_mm, middle.y - ring * n + label_style.size * 0.8}, std::to_string(n),
                                 flow::TextStyle::diagram_label));
    std::string all;
    for (auto const& name : names) all += (all.empty() ? "" : ", ") + name;
    canvas.alt = setting.say_with(
        "A wheel with {} spokes and rings from 0 in the middle to {} at the rim. The spokes are: {}.", names.size(),
        self.rings, all);
    return canvas;
}

struct Spoke {
    flow::Paragraph words;
    std::string name;                          // as spoken
    int number = 0;                            // in the sheet, whatever is left out in this copy
};

/// What the wheel says, in numbers: for a screen, and to compare later. A column for each of `readers`.
flow::Table numbers(Wheel const& self, std::span<Spoke const> spokes, std::span<Reader const> readers, bool numbered,
                    Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    flow::Table table;
    table.row_heads = true;
    table.row_rule = {metrics.thin};
    table.column_rule = {metrics.hair};
    table.head_rule = {metrics.bold, setting.look.accent};
    table.pad_x = 2_mm;
    table.across = flow::Columns::Across::centre;
    table.columns.push_back({{{}, 1}, false, true});
    Pt const width = 18_mm * (setting.look.style(flow::TextStyle::table_head).size / 10_pt);
    flow::Table::Row head;
    head.cells.emplace_back();
    for (auto const reader : readers) {
        table.columns.push_back({{width}, true, true});
        auto const& style = setting.look.style(flow::TextStyle::table_head);
        auto words = set_plain(readers.size() > 1 ? name_or_letter(reader, style, width - 4_mm, setting)
                                                  : "0\xE2\x80\x93" + std::to_string(self.rings),
                               flow::TextStyle::table_head);
        head.cells.push_back({block(std::move(words), self.where)});
    }
    table.head.push_back(std::move(head));
    for (auto const& spoke : spokes) {
        flow::Table::Row row;
        row.height = metrics.check_row;
        auto words = spoke.words;
        words.style = flow::TextStyle::table_cell;
        words.spans.clear();
        if (numbered) words.marker = flow::Marker{flow::Marker::Kind::text, std::to_string(spoke.number), 7_mm, {}};
        row.cells.push_back({block(std::move(words), self.where)});
        row.fields.push_back(nullptr);
        for (auto const reader : readers) {
            auto own = setting;
            own.reader = reader;
            row.fields.push_back(answer_field(flow::Field::Kind::number, self.id, std::to_string(spoke.number),
                                              setting.say_with("{}, 0 to {}", spoke.name, self.rings), own));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

void compose(Wheel const& self, Setting const& setting, flow::Blocks& out) {
    std::vector<Spoke> spokes;
    std::vector<flow::Paragraph> labels;
    std::vector<std::string> names;
    for (auto const& text : self.spokes) {
        auto words = set_paragraph(text, flow::TextStyle::diagram_label, setting);
        if (!words) continue;
        names.push_back(spoken(*words, setting));
        labels.push_back(*words);
        spokes.push_back({*std::move(words), names.back(), static_cast<int>(&text - self.spokes.data()) + 1});
    }
    if (spokes.size() < 3) return;
    add_prompt(self.prompt, self.where, setting, out);
    auto const before = group_gap(out, setting);
    bool const two = side_by_side(setting);
    if (self.whose == Whose::each && for_both(setting)) {
        // Two wheels of one scale; numbers at their spokes leave them larger, and one table says what the numbers are.
        static constexpr std::array readers{Reader::a, Reader::b};
        for (std::size_t i = 0; i < labels.size(); ++i)
            labels[i] = set_plain(std::to_string(spokes[i].number), flow::TextStyle::diagram_label);
        auto const wheel = [&](Reader who, Setting const& in) {
            return flow::Blocks{partner_heading(who, false, self.where, setting),
                                block(draw(self, labels, names, in), self.where)};
        };
        flow::Stack stack;
        if (two) {
            auto const half = setting.narrowed((setting.measure - column_gap) / 2);
            stack.blocks.push_back(block(two_columns(wheel(Reader::a, half), wheel(Reader::b, half)), self.where));
        } else {
            for (auto const who : readers)
                out.push_back(block(flow::Stack{wheel(who, setting)}, self.where, before, true));
        }
        stack.blocks.push_back(block(numbers(self, spokes, readers, true, setting), self.where, 1.5_mm));
        out.push_back(block(std::move(stack), self.where, before));
        return;
    }
    std::array const reader{setting.reader};
    auto wheel = block(draw(self, labels, names, setting), self.where);
    if (two) {
        flow::Stack stack{{std::move(wheel)}};
        auto const half = setting.narrowed((setting.measure - column_gap) / 2);
        auto const all = std::span<Spoke const>{spokes};
        auto const middle = (all.size() + 1) / 2;
        stack.blocks.push_back(
            block(two_columns({block(numbers(self, all.first(middle), reader, false, half), self.where)},
                              {block(numbers(self, all.subspan(middle), reader, false, half), self.where)}),
                  self.where, 1.5_mm));
        out.push_back(block(std::move(stack), self.where, before));
    } else {
        // In large print the two together would leave half a page empty above them.
        wheel.before = before;
        out.push_back(std::move(wheel));
        out.push_back(block(numbers(self, spokes, reader, false, setting), self.where, 1.5_mm));
    }
}

}  // namespace attune::elements
