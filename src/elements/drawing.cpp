#include "elements/drawing.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<Outline> const& enum_table(Outline const*) {
    static schema::EnumTable<Outline> const table{"outline", {
        {Outline::none, "none", "an empty frame"},
        {Outline::body, "body", "a person from the front"},
        {Outline::house, "house", "a house with rooms"}}};
    return table;
}

schema::Record<Drawing> const& record(Drawing const*) {
    static auto const fields =
        input_table<Drawing>("drawing", "A place to draw.")
            .field("prompt", &Drawing::prompt, "What to draw.", schema::required, schema::max_length(160))
            .field("height", &Drawing::height, "Of the frame.", schema::range(40_mm, 200_mm))
            .field("outline", &Drawing::outline, "What is there faintly, to begin from.")
            .field("describe", &Drawing::describe, "Lines to describe it in words.")
            .check([](Drawing const& self, schema::Check& check) {
                if (!self.describe)
                    check.warning(check.at("describe"),
                                  "no describe field: people filling on screen cannot answer", {"leave `describe` on"});
            });
    return fields;
}

namespace {

constexpr Colour faint{0xB4, 0xB4, 0xB4};

/// Drawn in a square of 100 by 100 whose middle is `middle`; `size` is the length of 100.
class Sketch {
public:
    Sketch(Point middle, Pt size) : from_{middle.x - size / 2, middle.y - size / 2}, unit_{size / 100} {}

    Point at(double x, double y) const { return {from_.x + unit_ * x, from_.y + unit_ * y}; }
    Pt length(double n) const { return unit_ * n; }

private:
    Point from_;
    Pt unit_;
};

void add_body(flow::Canvas& canvas, Sketch const& sketch, Stroke stroke) {
    canvas.items.push_back(circle_shape(sketch.at(50, 10), sketch.length(8.5), stroke));
    // One line round the left half, from the neck down, and its mirror image.
    for (bool const mirrored : {false, true}) {
        auto const at = [&](double x, double y) { return sketch.at(mirrored ? 100 - x : x, y); };
        Path half;
        half.move_to(at(47, 18))
            .curve_to(at(46, 22), at(42, 22), at(38, 24))      // shoulder
            .curve_to(at(33, 27), at(31, 40), at(28, 54))      // arm, outside
            .curve_to(at(27, 58), at(31, 59), at(32, 55))      // hand
            .curve_to(at(35, 45), at(37, 38), at(39, 34))      // arm, inside
            .curve_to(at(40, 44), at(38, 52), at(39, 60))      // side and hip
            .curve_to(at(40, 72), at(41, 84), at(41, 95))      // leg, outside
            .curve_to(at(41, 98), at(47, 98), at(47, 95))      // foot
            .curve_to(at(48, 82), at(49, 72), at(50, 64));     // leg, inside
        canvas.items.push_back(Shape{std::move(half), stroke, {}});
    }
}

void add_house(flow::Canvas& canvas, Sketch const& sketch, Stroke stroke) {
    Path walls;
    walls.move_to(sketch.at(12, 40)).line_to(sketch.at(12, 96)).line_to(sketch.at(88, 96)).line_to(sketch.at(88, 40));
    Path roof;
    roof.move_to(sketch.at(4, 42)).line_to(sketch.at(50, 6)).line_to(sketch.at(96, 42)).close();
    canvas.items.push_back(Shape{std::move(walls), stroke, {}});
    canvas.items.push_back(Shape{std::move(roof), stroke, {}});
    canvas.items.push_back(line_shape(sketch.at(12, 68), sketch.at(88, 68), stroke));
    canvas.items.push_back(line_shape(sketch.at(50, 42), sketch.at(50, 96), stroke));
}

}  // namespace

void compose(Drawing const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    auto const question = spoken(*prompt, setting);
    out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    auto const& metrics = setting.look.metrics;
    flow::Canvas canvas;
    Pt const height = std::min(self.height, setting.look.page.block_height * 0.8);
    canvas.size = {setting.measure, height};
    Pt const edge = metrics.rule / 2;
    canvas.items.push_back(
        box_shape({edge, edge, setting.measure - edge * 2, height - edge * 2}, Stroke{metrics.rule}, 1.5_mm));
    canvas.alt = setting.say_with("Drawing space: {}", question);
    Sketch const sketch{{setting.measure / 2, height / 2}, std::min(height, setting.measure) - 8_mm};
    Stroke const stroke{metrics.rule, faint};
    switch (self.outline) {
        case Outline::none: break;
        case Outline::body:
            add_body(canvas, sketch, stroke);
            canvas.alt += " " + std::string(setting.say("There is a faint outline of a person, seen from the front."));
            break;
        case Outline::house:
            add_house(canvas, sketch, stroke);
            canvas.alt += " " + std::string(setting.say("There is a faint outline of a house with four rooms."));
            break;
    }
    out.push_back(block(std::move(canvas), self.where, metrics.list_before));
    if (!self.describe) return;
    auto label = set_plain(std::string(setting.say("In words, if you like")) + " \xEF\xBF\xBC", flow::TextStyle::item);
    label.inlines.push_back({flow::Inline::Kind::blank, 20_mm, true, -1, {}});
    add_fields(label, self.id, "describe", setting.say_with("describe it in words: {}", question), setting);
    label.row = metrics.writing_line;
    label.row_bottom = true;
    out.push_back(block(std::move(label), self.where));
}

}  // namespace attune::elements
