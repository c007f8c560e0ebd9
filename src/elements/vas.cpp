#include "elements/vas.hpp"

#include "base/number.hpp"
#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Vas> const& record(Vas const*) {
    static auto const fields =
        input_table<Vas>("vas", "A line of a stated length to mark between two ends.")
            .field("prompt", &Vas::prompt, "The question.", schema::required, schema::max_length(200))
            .field("low", &Vas::low, "What the left end means.", schema::required, schema::max_length(60))
            .field("high", &Vas::high, "What the right end means.", schema::required, schema::max_length(60))
            .field("length", &Vas::length, "Of the line, measured on the printed page.", schema::range(60_mm, 150_mm))
            .check([](Vas const& self, schema::Check& check) {
                // PMC8072950: people who filled in both liked shorter lines with numbers at their ends better.
                check.warning(self.where, "many people find a bare line harder than numbers",
                              {"a `rating` from 0 to 10 is usually enough"});
            });
    return fields;
}

namespace {

constexpr Pt check_bar = Pt::from_mm(50);

flow::Canvas draw(Vas const& self, std::string const& low, std::string const& high, Setting const& setting) {
    auto const& look = setting.look;
    auto const& label = look.style(flow::TextStyle::diagram_label);
    Pt const middle = setting.measure / 2, left = middle - self.length / 2, right = middle + self.length / 2;
    Pt const line = 4_mm, words = line + 3_mm + label.size * 0.8, bar = words + label.leading * 2 + 2_mm;
    flow::Canvas canvas;
    canvas.size = {setting.measure, bar + label.leading};
    Stroke const stroke{look.metrics.rule};
    canvas.items.push_back(line_shape({left, line}, {right, line}, stroke));
    for (Pt const x : {left, right})
        canvas.items.push_back(line_shape({x, line - 2.5_mm}, {x, line + 2.5_mm}, stroke));
    canvas.items.push_back(words_at({left, words}, low, flow::TextStyle::diagram_label, flow::Align::left,
                                    self.length * 0.48));
    auto at_right = words_at({right, words}, high, flow::TextStyle::diagram_label, flow::Align::right,
                             self.length * 0.48);
    canvas.items.push_back(std::move(at_right));
    // A printer that shrinks the page spoils the measure: this tells.
    Pt const bar_y = bar + label.leading * 0.5;
    canvas.items.push_back(line_shape({left, bar_y}, {left + check_bar, bar_y}, Stroke{look.metrics.hair}));
    for (Pt const x : {left, left + check_bar})
        canvas.items.push_back(line_shape({x, bar_y - 1_mm}, {x, bar_y + 1_mm}, Stroke{look.metrics.hair}));
    canvas.items.push_back(words_at({left + check_bar + 2_mm, bar_y + label.size * 0.35},
                                    setting.say("50 mm when printed at 100 %"), flow::TextStyle::diagram_label));
    canvas.alt = setting.say_with("A line of {} millimetres to mark. Its left end means {}, its right end {}.",
                                  format_decimal(self.length.mm(), 0), low, high);
    return canvas;
}

}  // namespace

void compose(Vas const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    if (self.length > setting.measure) {
        setting.problems->push_back(error_at(self.where,
                                             "the line must stay " + format_decimal(self.length.mm(), 0) +
                                                 " mm long, but there are only " +
                                                 format_decimal(setting.measure.mm(), 0) + " mm here",
                                             {"use a `rating`, or another page"}));
        return;
    }
    auto const question = spoken(*prompt, setting);
    out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    auto const low = spoken(self.low, setting), high = spoken(self.high, setting);
    out.push_back(block(draw(self, low, high, setting), self.where, setting.look.metrics.list_before, true));
    auto number = set_plain(std::string(setting.say("As a number from 0 to 100:")) + " \xEF\xBF\xBC", flow::TextStyle::hint);
    flow::Inline blank{flow::Inline::Kind::blank, 16_mm, false, -1, {}};
    blank.field = answer_field(flow::Field::Kind::number, self.id, "",
                               setting.say_with("{}, 0 to 100, 0 means {}, 100 means {}", question, low, high), setting, 3);
    number.inlines.push_back(std::move(blank));
    number.row = setting.look.metrics.writing_line;
    out.push_back(block(std::move(number), self.where));
}

}  // namespace attune::elements
