#include "elements/rating.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Rating> const& record(Rating const*) {
    static auto const fields =
        input_table<Rating>("rating", "A number to circle between two ends.")
            .field("prompt", &Rating::prompt, "The question.", schema::required, schema::max_length(200))
            .field("min", &Rating::min, "The lowest number.", schema::range(0, 99))
            .field("max", &Rating::max, "The highest number.", schema::range(1, 100))
            .field("low", &Rating::low, "What the lowest number means.", schema::required, schema::max_length(60))
            .field("high", &Rating::high, "What the highest number means.", schema::required, schema::max_length(60))
            .field("middle", &Rating::middle, "What the number in the middle means.", schema::max_length(60))
            .field("occasions", &Rating::occasions, "A scale for each, e.g. `before` and `after`.", schema::count(1, 4),
                   schema::distinct)
            .check([](Rating const& self, schema::Check& check) {
                if (self.min >= self.max)
                    check.error(check.at("min"), "`min` is " + std::to_string(self.min) + ", not below `max` " +
                                                     std::to_string(self.max));
                else if (self.max - self.min > 10)
                    check.error(check.at("max"),
                                "scale has " + std::to_string(self.max - self.min + 1) + " numbers; the limit is 11",
                                {"use 0 to 10"});
                else if (!self.middle.empty() && (self.max - self.min) % 2 != 0)
                    check.error(
                        check.at("middle"),
                        "no number is in the middle of " + std::to_string(self.min) + " to " + std::to_string(self.max),
                        {"leave `middle` out"});
            });
    return fields;
}

namespace {

/// Numbers in circles on a thin line, all across the measure.
/// `part`: of the field's name; `question`: as spoken.
flow::Canvas scale(Rating const& self, std::string_view part, std::string const& question, Setting const& setting) {
    int const min = self.min, max = self.max;
    auto const low = spoken(self.low, setting), high = spoken(self.high, setting);
    auto const& metrics = setting.look.metrics;
    auto style = flow::TextStyle::item;
    Pt diameter = metrics.scale_circle;
    int const count = max - min + 1;
    auto const pitch = [&](int in_row) { return (setting.measure - diameter - 0.5_mm) / std::max(in_row - 1, 1); };
    int in_row = count;
    if (pitch(in_row) < diameter + 1_mm) {  // a narrow column: smaller circles, then two rows
        diameter = diameter * 0.8;
        style = flow::TextStyle::hint;
    }
    if (pitch(in_row) < diameter + 0.4_mm) in_row = (count + 1) / 2;
    Pt const radius = diameter / 2, row = diameter + 1.5_mm;
    flow::Canvas canvas;
    canvas.size = {setting.measure, row * ((count + in_row - 1) / in_row)};
    Pt const step = pitch(in_row);
    for (int i = 0; i < count; ++i) {
        int const place = i % in_row;
        Point const centre{radius + 0.25_mm + step * place, row * (i / in_row) + row / 2};
        if (place + 1 < in_row && i + 1 < count)
            canvas.items.push_back(
                line_shape({centre.x + radius, centre.y}, {centre.x + step - radius, centre.y}, Stroke{metrics.thin}));
        canvas.items.push_back(circle_shape(centre, radius, Stroke{metrics.rule}));
        std::string_view const means = i == 0 ? low : i + 1 == count ? high : std::string_view{};
        canvas.items.push_back(flow::Canvas::Answer{
            number_field(self.id, part, question, min + i, max, means, setting), ring_area(centre, radius), style});
    }
    canvas.alt =
        setting.say_with("Numbers from {} to {} in circles. {} means {}, {} means {}.", min, max, min, low, max, high);
    return canvas;
}

/// "0 = not safe at all" at the left, the middle and the right.
flow::Columns ends(Rating const& self, Setting const& setting) {
    flow::Columns columns;
    columns.gap = 3_mm;
    auto const add = [&](int number, schema::Text const& meaning, flow::Align align) {
        flow::Blocks blocks;
        if (!meaning.empty())
            if (auto words = set_paragraph(meaning, flow::TextStyle::hint, setting)) {
                prepend(*words, std::to_string(number) + " = ", {0, words->style});
                words->align = align;
                blocks.push_back(block(*std::move(words), meaning.where));
            }
        columns.columns.push_back({{{}, 1}, std::move(blocks)});
    };
    add(self.min, self.low, flow::Align::left);
    if (!self.middle.empty()) add((self.min + self.max) / 2, self.middle, flow::Align::centre);
    add(self.max, self.high, flow::Align::right);
    return columns;
}

}  // namespace

void compose(Rating const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    auto const& metrics = setting.look.metrics;
    auto const question = spoken(*prompt, setting);
    out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));

    struct Row {
        std::string label, occasion;
        Reader reader = Reader::shared;
    };
    std::vector<Row> rows;
    bool const both = self.whose == Whose::each && for_both(setting);
    auto const people = both ? std::vector{Reader::a, Reader::b} : std::vector{setting.reader};
    auto const occasions = self.occasions.empty() ? std::vector<std::string>{{}} : self.occasions;
    for (auto const reader : people)
        for (auto const& occasion : occasions) {
            auto label = occasion;
            if (both) label = name_of(reader, setting) + (occasion.empty() ? "" : ", ") + occasion;
            else if (!label.empty() && label[0] >= 'a' && label[0] <= 'z')
                label[0] = static_cast<char>(label[0] - 'a' + 'A');
            rows.push_back({std::move(label), occasion, reader});
        }

    flow::Box box;  // holds together; the next question may come a little closer
    box.pad_bottom = -1_mm;
    for (auto const& [label, occasion, reader] : rows) {
        auto own = setting;
        own.reader = reader;
        if (!label.empty())
            box.blocks.push_back(block(set_plain(label, flow::TextStyle::hint), self.where, metrics.list_before, true));
        box.blocks.push_back(block(scale(self, occasion, question + (occasion.empty() ? "" : ", ") + occasion, own),
                                   self.where, label.empty() ? 0_mm : 0.75_mm, true));
    }
    box.blocks.push_back(block(ends(self, setting), self.where, 1_mm));
    out.push_back(block(std::move(box), self.where, metrics.list_before));
}

}  // namespace attune::elements
