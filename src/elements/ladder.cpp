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

/// Where the columns of a ladder stand, from its left edge.
struct Places {
    Pt indent;              // of each step from the one below
    Pt number;              // from a step's edge to its words
    Pt date;
    std::vector<Pt> boxes;  // from the left
    Pt right;               // of the words

    Pt left(int step) const { return indent * step + 3_mm + number; }
};

Places places_of(Ladder const& self, Setting const& setting) {
    auto const& look = setting.look;
    bool const narrow = setting.measure < 120_mm;
    Pt const box = look.metrics.rating_box.width;
    Places out;
    out.indent = narrow ? 3_mm : 4.5_mm;
    out.number =
        std::max(6_mm, 3_mm + estimated_width(self.rungs < 10 ? "0" : "00", look.style(flow::TextStyle::step_number)));
    out.date = setting.measure - (narrow ? 18_mm : 22.5_mm);
    out.right = out.date - (narrow ? 3_mm : 4.5_mm);
    if (self.rate)
        for (int i = for_both(setting) ? 2 : 1; i > 0; --i) {
            out.boxes.insert(out.boxes.begin(), out.right - box);
            out.right -= box + 3_mm;
        }
    return out;
}

/// `steps`: how high each is, from the lowest.
flow::Canvas draw(Ladder const& self, std::vector<flow::Paragraph> const& given, std::vector<Pt> const& steps,
                  Setting const& setting) {
    auto const& look = setting.look;
    auto const& metrics = look.metrics;
    auto const& label = look.style(flow::TextStyle::diagram_label);
    Stroke const stair{metrics.bold, look.accent}, hair{metrics.hair}, edge{metrics.rule};
    Size const rate = metrics.rating_box;
    auto const places = places_of(self, setting);
    auto const& boxes = places.boxes;
    Pt const date_x = places.date, right = places.right;
    Pt const first_line = label.leading * (4.0 / 4.5), second_line = first_line + label.leading;
    Pt const head = second_line + 3.5_mm;
    Pt bottom = head;
    for (Pt const step : steps) bottom += step;
    flow::Canvas canvas;
    canvas.size = {setting.measure, bottom - 0.5_mm};
    auto& items = canvas.items;

    items.push_back(bold_words_at({0_pt, first_line}, setting.say("Steps"), flow::TextStyle::diagram_label));
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        Pt const middle = boxes[i] + rate.width / 2;
        if (boxes.size() == 2)
            items.push_back(
                bold_words_at({middle, first_line},
                              name_or_letter(i == 0 ? Reader::a : Reader::b, label, rate.width + 2.5_mm, setting),
                              flow::TextStyle::diagram_label, flow::Align::centre));
        items.push_back(words_at({middle, second_line}, "0–10", flow::TextStyle::diagram_label, flow::Align::centre));
    }
    items.push_back(bold_words_at({date_x, first_line}, setting.say("Done on"), flow::TextStyle::diagram_label));
    items.push_back(words_at({date_x, second_line}, setting.say("date"), flow::TextStyle::diagram_label));

    canvas.alt = setting.say_with(
        "A stair of {} steps that rises to the right. The lowest step is the easiest, the highest the hardest.", self.rungs);
    Pt foot = bottom;
    for (int i = 0; i < self.rungs; foot -= steps[static_cast<std::size_t>(i)], ++i) {
        Pt const step = steps[static_cast<std::size_t>(i)];
        Pt const x = places.indent * i, line = foot - 1.5_mm, baseline = foot - 3.6_mm;
        Path corner;
        corner.move_to({x, foot}).line_to({x, foot - step}).line_to({x + places.indent, foot - step});
        items.push_back(Shape{std::move(corner), stair, {}});
        items.push_back(words_at({x + 3_mm, baseline}, std::to_string(i + 1), flow::TextStyle::step_number));
        Pt const left = places.left(i);
        if (auto const n = static_cast<std::size_t>(i); n < given.size()) {
            // Words that need two lines end on the same writing line.
            items.push_back(flow::Canvas::Text{given[n], {left, baseline}, right - left, true});
        }
        items.push_back(line_shape({left, line}, {right, line}, hair));
        for (Pt const box : boxes) items.push_back(box_shape({box, line - rate.height, rate.width, rate.height}, edge));
        items.push_back(line_shape({date_x, line}, {setting.measure, line}, hair));
        auto const part = std::to_string(i + 1);
        auto const rung = setting.say_with(
            i == 0 ? "step {}, the easiest" : i + 1 == self.rungs ? "step {}, the hardest" : "step {}", part);
        Pt const high = std::min(step - 3_mm, 9_mm), pen = metrics.hair;
        using Kind = flow::Field::Kind;
        auto const put = [&](Kind kind, std::string_view what, std::string_view words, Rect area,
                             Setting const& own) {
            items.push_back(flow::Canvas::Answer{
                answer_field(kind, self.id, part + "-" + std::string(what), rung + ", " + std::string(words), own), area});
        };
        if (static_cast<std::size_t>(i) >= given.size())
            put(Kind::text, "step", setting.say("what to do"), {left, line - high, right - left, high - pen}, setting);
        for (std::size_t b = 0; b < boxes.size(); ++b) {
            auto own = setting;
            if (boxes.size() == 2) own.reader = b == 0 ? Reader::a : Reader::b;
            Pt const edge_width = metrics.rule;
            put(Kind::number, "rating", setting.say("expected unease, 0 to 10"),
                {boxes[b] + edge_width, line - rate.height + edge_width, rate.width - edge_width * 2,
                 rate.height - edge_width * 2},
                own);
        }
        put(Kind::text, "done", setting.say("done on, date"),
            {date_x, line - high, setting.measure - date_x, high - pen}, setting);
    }

    // The arrow at the left, where the stair leaves room for its word.
    if (places.indent * (self.rungs - 1) > estimated_width(setting.say("harder"), label) + 1_mm) {
        Pt const tip = head + 9.5_mm, word = head + 6.6_mm;
        items.push_back(line_shape({2_mm, head + (bottom - head) * 0.6}, {2_mm, tip + 2.5_mm}, Stroke{metrics.thin}));
        items.push_back(arrow_head({2_mm, tip}, true, 2.6_mm, 3.2_mm, black));
        items.push_back(words_at({0_pt, word}, setting.say("harder"), flow::TextStyle::diagram_label));
    }
    return canvas;
}

}  // namespace

void compose(Ladder const& self, Setting const& setting, flow::Blocks& out) {
    auto const& item = setting.look.style(flow::TextStyle::diagram_text);
    auto const& step = setting.look.metrics.ladder_step;
    auto const places = places_of(self, setting);
    auto const rungs = static_cast<std::size_t>(self.rungs);
    std::vector<flow::Paragraph> given;
    std::vector<Pt> tight(rungs, step.tight);
    Pt normal = step.normal;
    for (auto const& text : self.given) {
        auto words = set_paragraph(text, flow::TextStyle::diagram_text, setting);
        if (!words || given.size() == rungs) continue;
        auto const n = given.size();
        Pt const room = places.right - places.left(static_cast<int>(n));
        if (int const lines = estimated_lines(words->text, item, room); lines > 1) {
            normal = std::max(normal, item.leading * lines + 3_mm);
            tight[n] = std::max(tight[n], item.leading * lines);
        }
        given.push_back(*std::move(words));
    }
    // A stair rises evenly; where the room is short, only the steps that need it are higher.
    auto canvas = draw(self, given, std::vector<Pt>(rungs, normal), setting);
    canvas.lower = std::make_shared<flow::Canvas const>(draw(self, given, tight, setting));
    out.push_back(block(std::move(canvas), self.where, group_gap(out, setting)));
}

}  // namespace attune::elements
