#include "elements/ladder.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Ladder> const& record(Ladder const*) {
    static auto const fields =
        input_table<Ladder>("ladder", "Steps from easy to hard, to write, rate and date.")
            .field("rungs", &Ladder::rungs, "How many steps.", schema::range(3, 12))
            .field("given", &Ladder::given, "Sample steps, the easiest first; the rest are blank.",
                   schema::count(1, 12), schema::distinct, schema::max_length(60))
            .field("rate", &Ladder::rate, "A box for 0 to 10 beside each step.")
            .check([](Ladder const& self, schema::Check& check) {
                if (static_cast<int>(self.given.size()) > self.rungs)
                    check.error(check.at("given"),
                                std::to_string(self.given.size()) + " steps are given for " +
                                    std::to_string(self.rungs) + " rungs",
                                {"raise `rungs` or leave some out"});
            });
    return fields;
}

namespace {

constexpr Pt indent = Pt::from_mm(4.5);  // of each step from the one below

flow::Canvas draw(Ladder const& self, std::vector<flow::Paragraph> const& given, Pt step, Setting const& setting) {
    auto const& look = setting.look;
    auto const& metrics = look.metrics;
    auto const& label = look.style(flow::TextStyle::diagram_label);
    Stroke const stair{metrics.bold, look.accent}, hair{metrics.hair}, edge{metrics.rule};
    Size const rate = metrics.rating_box;

    // Columns from the right: the date, then the boxes.
    Pt const date_x = setting.measure - 22.5_mm;
    Pt right = date_x - 4.5_mm;
    std::vector<Pt> boxes;  // left edges, from the left
    if (self.rate)
        for (int i = for_both(setting) ? 2 : 1; i > 0; --i) {
            boxes.insert(boxes.begin(), right - rate.width);
            right -= rate.width + 3_mm;
        }
    Pt const first_line = label.leading * (4.0 / 4.5), second_line = first_line + label.leading;
    Pt const head = second_line + 3.5_mm;
    Pt const bottom = head + step * self.rungs;
    flow::Canvas canvas;
    canvas.size = {setting.measure, bottom - 0.5_mm};
    auto& items = canvas.items;

    items.push_back(bold_words_at({0_pt, first_line}, "Steps", flow::TextStyle::diagram_label));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        Pt const middle = boxes[i] + rate.width / 2;
        if (boxes.size() == 2)
            items.push_back(
                bold_words_at({middle, first_line},
                              name_or_letter(i == 0 ? Reader::a : Reader::b, label, rate.width + 2.5_mm, setting),
                              flow::TextStyle::diagram_label, flow::Align::centre));
        items.push_back(words_at({middle, second_line}, "0–10", flow::TextStyle::diagram_label, flow::Align::centre));
    }
    items.push_back(bold_words_at({date_x, first_line}, "Done on", flow::TextStyle::diagram_label));
    items.push_back(words_at({date_x, second_line}, "date", flow::TextStyle::diagram_label));

    canvas.alt = "A stair of " + std::to_string(self.rungs) +
                 " steps that rises to the right. The lowest step is the easiest, the highest the hardest.";
    for (int i = 0; i < self.rungs; ++i) {
        Pt const x = indent * i, foot = bottom - step * i, line = foot - 1.5_mm, baseline = foot - 3.6_mm;
        Path corner;
        corner.move_to({x, foot}).line_to({x, foot - step}).line_to({x + indent, foot - step});
        items.push_back(Shape{std::move(corner), stair, {}});
        items.push_back(words_at({x + 3_mm, baseline}, std::to_string(i + 1), flow::TextStyle::step_number));
        Pt const number =
            std::max(6_mm, 3_mm + estimated_width(i < 9 ? "0" : "00", look.style(flow::TextStyle::step_number)));
        Pt const left = x + 3_mm + number;
        if (auto const n = static_cast<std::size_t>(i); n < given.size()) {
            // Words that need two lines end on the same writing line.
            items.push_back(flow::Canvas::Text{given[n], {left, baseline}, right - left, true});
        }
        items.push_back(line_shape({left, line}, {right, line}, hair));
        for (Pt const box : boxes) items.push_back(box_shape({box, line - rate.height, rate.width, rate.height}, edge));
        items.push_back(line_shape({date_x, line}, {setting.measure, line}, hair));
        auto const part = std::to_string(i + 1);
        auto const rung = "step " + part + (i == 0 ? ", the easiest" : i + 1 == self.rungs ? ", the hardest" : "");
        Pt const high = std::min(step - 3_mm, 9_mm), pen = metrics.hair;
        using Kind = flow::Field::Kind;
        auto const put = [&](Kind kind, std::string_view what, std::string const& words, Rect area,
                             Setting const& own) {
            items.push_back(flow::Canvas::Answer{
                answer_field(kind, self.id, part + "-" + std::string(what), rung + ", " + words, own), area});
        };
        if (static_cast<std::size_t>(i) >= given.size())
            put(Kind::text, "step", "what to do", {left, line - high, right - left, high - pen}, setting);
        for (std::size_t b = 0; b < boxes.size(); ++b) {
            auto own = setting;
            if (boxes.size() == 2) own.reader = b == 0 ? Reader::a : Reader::b;
            Pt const edge_width = metrics.rule;
            put(Kind::number, "rating", "expected unease, 0 to 10",
                {boxes[b] + edge_width, line - rate.height + edge_width, rate.width - edge_width * 2,
                 rate.height - edge_width * 2},
                own);
        }
        put(Kind::text, "done", "done on, date", {date_x, line - high, setting.measure - date_x, high - pen}, setting);
    }

    // The arrow at the left, where the stair leaves room for its word.
    if (indent * (self.rungs - 1) > estimated_width("harder", label) + 1_mm) {
        Pt const tip = head + 9.5_mm, word = head + 6.6_mm;
        items.push_back(line_shape({2_mm, head + (bottom - head) * 0.6}, {2_mm, tip + 2.5_mm}, Stroke{metrics.thin}));
        items.push_back(arrow_head({2_mm, tip}, true, 2.6_mm, 3.2_mm, black));
        items.push_back(words_at({0_pt, word}, "harder", flow::TextStyle::diagram_label));
    }
    return canvas;
}

}  // namespace

void compose(Ladder const& self, Setting const& setting, flow::Blocks& out) {
    auto const& item = setting.look.style(flow::TextStyle::diagram_text);
    std::vector<flow::Paragraph> given;
    int lines = 1;
    for (auto const& text : self.given) {
        auto words = set_paragraph(text, flow::TextStyle::diagram_text, setting);
        if (!words) continue;
        lines = std::max(lines, estimated_lines(words->text, item, setting.measure * 0.5));
        given.push_back(*std::move(words));
    }
    auto const& step = setting.look.metrics.ladder_step;
    Pt const least = lines > 1 ? item.leading * lines : 0_pt;
    auto canvas = draw(self, given, std::max(step.normal, least + (lines > 1 ? 3_mm : 0_pt)), setting);
    canvas.lower = std::make_shared<flow::Canvas const>(draw(self, given, std::max(step.tight, least), setting));
    out.push_back(block(std::move(canvas), self.where, group_gap(out, setting)));
}

}  // namespace attune::elements
