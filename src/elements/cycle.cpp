#include "elements/cycle.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<CycleBox> const& record(CycleBox const*) {
    static auto const fields = schema::Record<CycleBox>("cycle box", "A box to fill in.")
        .field("title", &CycleBox::title, "Its heading.", schema::required, schema::max_length(32))
        .field("hint", &CycleBox::hint, "Words that help to begin, in small print.", schema::max_length(48));
    return fields;
}

schema::Record<CycleNode> const& record(CycleNode const*) {
    static auto const fields = schema::Record<CycleNode>("cycle node", "One step of a ring.")
        .field("who", &CycleNode::who, "Whose step it is.")
        .field("label", &CycleNode::label, "What it is called.", schema::required, schema::max_length(40))
        .plain(&CycleNode::label);
    return fields;
}

schema::Record<Cycle> const& record(Cycle const*) {
    static auto const fields =
        input_table<Cycle>("cycle", "The loop that two people get caught in: four boxes and the arrows between.")
            .field("boxes", &Cycle::boxes, "What one does (above) and what one feels (below); the same for both.",
                   schema::count(2, 2))
            .field("cross", &Cycle::cross, "The words at the crossing, above and below.", schema::count(2, 2),
                   schema::max_length(24))
            .field("nodes", &Cycle::nodes, "Steps of a ring in place of the four boxes, clockwise from the top.",
                   schema::count(4, 8))
            .check([](Cycle const& self, schema::Check& check) {
                for (std::size_t i = 0; i < self.nodes.size(); ++i) {
                    auto const& next = self.nodes[(i + 1) % self.nodes.size()];
                    if (self.nodes[i].who == Whose::shared || self.nodes[i].who != next.who) continue;
                    check.warning(next.label.where,
                                  std::string("two nodes in a row for ") + (next.who == Whose::a ? "A" : "B") +
                                      "; a loop alternates",
                                  {"put a step of the other partner between them"});
                }
            });
    return fields;
}

namespace {

constexpr Pt pad = Pt::from_mm(4);
constexpr Pt arrow_width = Pt::from_mm(0.8), head_size = Pt::from_mm(4.2);

struct BoxWords {
    std::optional<flow::Paragraph> title, hint;
};

/// A cubic Bézier.
struct Curve {
    std::array<Point, 4> p;

    /// The part from `from` to `to` (blossoming, after de Casteljau).
    Curve part(double from, double to) const {
        auto const at = [&](double a, double b, double c) {
            auto const mix = [](Point u, Point v, double t) {
                return Point{u.x + (v.x - u.x) * t, u.y + (v.y - u.y) * t};
            };
            auto const ab0 = mix(p[0], p[1], a), ab1 = mix(p[1], p[2], a), ab2 = mix(p[2], p[3], a);
            auto const bc0 = mix(ab0, ab1, b), bc1 = mix(ab1, ab2, b);
            return mix(bc0, bc1, c);
        };
        return {{at(from, from, from), at(from, from, to), at(from, to, to), at(to, to, to)}};
    }
    Shape stroked(Stroke stroke) const {
        Path path;
        path.move_to(p[0]).curve_to(p[1], p[2], p[3]);
        return {std::move(path), stroke, {}};
    }
};

class LoopDrawing {
public:
    LoopDrawing(Cycle const& self, Setting const& setting, std::array<BoxWords, 2> const& words, Pt line_spacing)
        : self_{self}, setting_{setting}, words_{words}, spacing_{line_spacing} {
        bool const narrow = setting.measure < 120_mm;
        Pt const between = narrow ? 18_mm : 33_mm;      // the boxes of the two partners
        Pt const arrow_room = narrow ? 24_mm : 32_mm;   // from the upper boxes to the lower
        box_width_ = (setting.measure - between) / 2;
        right_ = box_width_ + between;
        lines_ = setting.look.stack_partners ? 2 : 3;
        head_ = 11_mm + setting.look.style(flow::TextStyle::partner_name).leading - 7.5_mm;
        for (auto const& box : words)
            box_height_ = std::max(box_height_, first_line(box) + spacing() * (lines_ - 1) + 5.5_mm);
        arrow_room_ = arrow_room * (spacing_ / setting.look.metrics.writing_line.normal > 0.99 ? 1.0 : 0.8);
        lower_ = head_ + box_height_ + arrow_room_;
    }

    flow::Canvas draw(Cycle const& self) {
        canvas_.size = {setting_.measure, lower_ + box_height_ + 2.5_mm};
        for (bool const second : {false, true}) heading(second);
        for (auto const row : {0, 1})
            for (Pt const x : {0_pt, right_})
                box(words_[static_cast<std::size_t>(row)], {x, row == 0 ? head_ : lower_}, row, x > 0_pt);
        canvas_.alt = setting_.say(
            "A loop of four boxes. What each partner does leads to what the other feels, and what each feels "
            "leads back to what they do: two arrows cross in the middle, two go up at the sides.");
        arrows();
        labels(self);
        return std::move(canvas_);
    }

private:
    flow::StyleSpec const& style(flow::TextStyle s) const { return setting_.look.style(s); }
    Pt spacing() const { return spacing_; }
    Pt room() const { return box_width_ - pad * 2; }

    // Distances from a box's upper edge to baselines.
    Pt title_line() const { return 2.72_mm + style(flow::TextStyle::diagram_title).size; }
    Pt hint_line(BoxWords const& words) const {
        auto const& title = style(flow::TextStyle::diagram_title);
        auto const& hint = style(flow::TextStyle::diagram_label);
        int const lines = words.title ? estimated_lines(words.title->text, title, room()) : 1;
        return title_line() + title.leading * (lines - 1) + hint.leading + 0.3_mm;
    }
    Pt first_line(BoxWords const& words) const {
        auto const& hint = style(flow::TextStyle::diagram_label);
        int const lines = words.hint ? estimated_lines(words.hint->text, hint, room()) : 1;
        return hint_line(words) + hint.leading * (lines - 1) + spacing() + 0.1_mm;
    }

    void heading(bool second) {
        auto const& look = setting_.look;
        Pt const x = second ? right_ : 0_pt;
        if (!setting_.couple) {
            canvas_.items.push_back(
                words_at({x, 5.5_mm}, setting_.say(second ? "Your partner" : "You"), flow::TextStyle::partner_name));
            return;
        }
        for (auto item : badge(second ? Badge::b : Badge::a, look).items) {
            if (auto* shape = std::get_if<Shape>(&item)) *shape = moved(*shape, {x, 0.25_mm});
            else if (auto* words = std::get_if<flow::Canvas::Text>(&item)) {
                auto& text = *words;
                text.at = {text.at.x + x, text.at.y + 0.25_mm};
            }
            canvas_.items.push_back(std::move(item));
        }
        auto const who = second ? Reader::b : Reader::a;
        auto name = name_of(who, setting_);
        auto const& name_style = style(flow::TextStyle::partner_name);
        if (estimated_width(name, name_style) > box_width_ - 10.5_mm) name = setting_.say(second ? "Partner B" : "Partner A");
        canvas_.items.push_back(
            words_at({x + 10.5_mm, centred_baseline(4_mm, name_style)}, name, flow::TextStyle::partner_name));
    }

    void box(BoxWords const& words, Point at, int row, bool second) {
        auto const& metrics = setting_.look.metrics;
        canvas_.items.push_back(box_shape({at.x, at.y, box_width_, box_height_}, Stroke{metrics.rule}, 1.5_mm));
        auto const put = [&](std::optional<flow::Paragraph> const& paragraph, Pt y) {
            if (paragraph) canvas_.items.push_back(flow::Canvas::Text{*paragraph, {at.x + pad, at.y + y}, room()});
        };
        put(words.title, title_line());
        put(words.hint, hint_line(words));
        for (int i = 0; i < lines_; ++i) {
            Pt const y = at.y + first_line(words) + spacing() * i;
            canvas_.items.push_back(line_shape({at.x + pad, y}, {at.x + box_width_ - pad, y}, Stroke{metrics.hair}));
        }
        auto own = setting_;
        own.reader = second ? Reader::b : Reader::a;
        auto const title = words.title ? spoken(*words.title, setting_) : std::string{};
        auto const part = std::string(row == 0 ? "does" : "feels") + (setting_.couple ? "" : second ? "-partner" : "-me");
        auto const label = setting_.couple ? title : setting_.say_with(second ? "your partner: {}" : "you: {}", title);
        Pt const first = at.y + first_line(words) - spacing() + 2_mm;
        canvas_.items.push_back(flow::Canvas::Answer{
            answer_field(flow::Field::Kind::lines, self_.id, part, label, own),
            {at.x + pad, first, room(), at.y + first_line(words) + spacing() * (lines_ - 1) - first - metrics.hair}});
    }

    void arrows() {
        Pt const upper = head_ + box_height_, inset = 14_mm;
        Pt const left = box_width_ - inset, right = right_ + inset, tip = lower_ - 0.5_mm;
        Stroke const stroke{arrow_width, setting_.look.accent};
        auto const crossing = [&](Pt from, Pt to) {
            return Curve{{Point{from, upper},
                          {from, upper + arrow_room_ * (17.0 / 32)},
                          {to, upper + arrow_room_ * (15.0 / 32)},
                          {to, lower_ - 1.2_mm}}};
        };
        auto const under = crossing(right, left), over = crossing(left, right);
        canvas_.items.push_back(under.stroked(stroke));
        canvas_.items.push_back(over.part(0.46, 0.54).stroked({3.2_mm, white}));   // a gap shows which one is above
        canvas_.items.push_back(over.stroked(stroke));
        for (Pt const x : {left, right})
            canvas_.items.push_back(arrow_head({x, tip}, false, head_size, head_size, stroke.colour));
        for (Pt const x : {12_mm, setting_.measure - 12_mm}) {
            canvas_.items.push_back(line_shape({x, lower_}, {x, upper + 1.2_mm}, stroke));
            canvas_.items.push_back(arrow_head({x, upper + 0.5_mm}, true, head_size, head_size, stroke.colour));
        }
    }

    void labels(Cycle const& self) {
        using flow::Align;
        auto const& label = style(flow::TextStyle::diagram_label);
        Pt const upper = head_ + box_height_;
        Pt const side_room = box_width_ - 15.5_mm - 16_mm;
        Pt const beside_name = estimated_width(setting_.say_with("so {} does", ""), label);
        for (bool const second : {false, true}) {
            Pt const x = second ? setting_.measure - 15.5_mm : 15.5_mm, y = upper + arrow_room_ * 0.475;
            auto const who = second ? Reader::b : Reader::a;
            std::string line =
                setting_.couple
                    ? setting_.say_with("so {} does", name_or_letter(who, label, side_room - beside_name, setting_))
                    : std::string(setting_.say(second ? "so they do" : "so you do"));
            auto const align = second ? Align::right : Align::left;
            canvas_.items.push_back(words_at({x, y}, line, flow::TextStyle::diagram_label, align));
            canvas_.items.push_back(
                words_at({x, y + label.leading}, setting_.say("more of this"), flow::TextStyle::diagram_label, align));
        }
        Pt const middle = setting_.measure / 2;
        for (std::size_t i = 0; i < self.cross.size(); ++i)
            if (auto words = set_paragraph(self.cross[i], flow::TextStyle::diagram_label, setting_)) {
                words->align = Align::centre;
                canvas_.items.push_back(flow::Canvas::Text{
                    *std::move(words), {middle, upper + arrow_room_ * (i == 0 ? 0.2625 : 0.809375)}, 0_pt});
            }
    }

    Cycle const& self_;
    Setting const& setting_;
    std::array<BoxWords, 2> const& words_;
    Pt spacing_;                                     // of the lines in the boxes
    flow::Canvas canvas_;
    int lines_ = 3;
    Pt box_width_, box_height_, right_;              // right_: the left edge of partner B's boxes
    Pt arrow_room_;                                  // less of it when rows are lowered
    Pt head_, lower_;                                // upper edges of the upper and the lower boxes
};

/// Steps in boxes round a ring, with an arrow from each to the next.
class RingDrawing {
public:
    RingDrawing(Cycle const& self, Pt spacing, Setting const& setting)
        : self_{self}, setting_{setting}, spacing_{spacing}, count_{self.nodes.size()} {
        width_ = std::min(setting.measure * 0.34, 55_mm);
        lines_ = count_ > 6 ? 1 : 2;
        height_ = title().leading * 2 + spacing_ * lines_ + 2_mm;
        pitch_ = height_ + (count_ > 6 ? 8_mm : 11_mm);
    }

    flow::Canvas draw() {
        canvas_.size = {setting_.measure, pitch_ * static_cast<double>(rows() - 1) + height_};
        for (std::size_t i = 0; i < count_; ++i) arrow(centre(i), centre((i + 1) % count_));
        for (std::size_t i = 0; i < count_; ++i) box(i);
        canvas_.alt = setting_.say_with("A ring of {} steps with arrows from each to the next:", count_) + " ";
        for (std::size_t i = 0; i < count_; ++i) canvas_.alt += i == 0 ? name_of_step(i) : setting_.say_with(", then {}", name_of_step(i));
        canvas_.alt += setting_.say(", and round again.");
        return std::move(canvas_);
    }

private:
    flow::StyleSpec const& title() const { return setting_.look.style(flow::TextStyle::diagram_title); }

    // One step on top, half of the others down the right side and half up the left; an even number leaves one at the foot.
    std::size_t at_side() const { return (count_ - 1) / 2; }
    std::size_t rows() const { return 1 + at_side() + (count_ % 2 == 0 ? 1 : 0); }

    Point centre(std::size_t i) const {
        auto const side = at_side();
        Pt const middle = setting_.measure / 2, left = width_ / 2, right = setting_.measure - width_ / 2;
        auto const at = [&](Pt x, std::size_t row) {
            return Point{x, height_ / 2 + pitch_ * static_cast<double>(row)};
        };
        if (i == 0) return at(middle, 0);
        if (i <= side) return at(right, i);
        if (i + side < count_) return at(middle, rows() - 1);
        return at(left, count_ - i);
    }

    Reader reader_of(std::size_t i) const {
        auto const who = self_.nodes[i].who;
        return who == Whose::a ? Reader::a : who == Whose::b ? Reader::b : Reader::shared;
    }

    std::string name_of_step(std::size_t i) const {
        auto const label = spoken(self_.nodes[i].label, setting_);
        auto const reader = reader_of(i);
        if (reader == Reader::shared) return label;
        if (!setting_.couple) return setting_.say_with(reader == Reader::a ? "You: {}" : "Your partner: {}", label);
        return name_or_letter(reader, title(), width_ * 0.5, setting_) + ": " + label;
    }

    /// From the edge of one box to the edge of the next, with the head at its end.
    void arrow(Point from, Point to) {
        double const dx = (to.x - from.x).value, dy = (to.y - from.y).value;
        double const length = std::hypot(dx, dy);
        // How far along the line a box reaches.
        auto const inside = [&](Pt gap) {
            double const across = std::abs(dx) > 1e-6 ? ((width_ / 2 + gap).value / std::abs(dx)) : 1e9;
            double const down = std::abs(dy) > 1e-6 ? ((height_ / 2 + gap).value / std::abs(dy)) : 1e9;
            return std::min(across, down);
        };
        double const begin = inside(1_mm), end = 1 - inside(0.6_mm);
        auto const on = [&](double t) { return Point{from.x + Pt{dx * t}, from.y + Pt{dy * t}}; };
        double const ux = dx / length, uy = dy / length;
        Stroke const stroke{arrow_width, setting_.look.accent};
        Point const tip = on(end), base{tip.x - head_size * ux, tip.y - head_size * uy};
        canvas_.items.push_back(line_shape(on(begin), base, stroke));
        Path head;
        head.move_to(tip)
            .line_to({base.x - head_size * (uy / 2), base.y + head_size * (ux / 2)})
            .line_to({base.x + head_size * (uy / 2), base.y - head_size * (ux / 2)})
            .close();
        canvas_.items.push_back(Shape{std::move(head), {}, stroke.colour});
    }

    void box(std::size_t i) {
        auto const& metrics = setting_.look.metrics;
        Point const middle = centre(i);
        Rect const area{middle.x - width_ / 2, middle.y - height_ / 2, width_, height_};
        auto frame = box_shape(area, Stroke{metrics.rule}, 1.5_mm);
        frame.fill = white;
        canvas_.items.push_back(std::move(frame));
        auto const name = name_of_step(i);
        Pt const inset = 2.5_mm, wide = width_ - inset * 2;
        canvas_.items.push_back(words_at({area.x + inset, area.y + 1_mm + title().size}, name,
                                         flow::TextStyle::diagram_title, flow::Align::left, wide));
        Pt const foot = area.y + height_ - 2_mm;
        for (int n = 0; n < lines_; ++n) {
            Pt const y = foot - spacing_ * n;
            canvas_.items.push_back(line_shape({area.x + inset, y}, {area.x + inset + wide, y}, Stroke{metrics.hair}));
        }
        Pt const high = spacing_ * lines_ - 1_mm;
        auto const step = setting_.say_with("step {} of {}, {}", i + 1, count_, name);
        auto own = setting_;
        own.reader = Reader::shared;      // whose step it is stands in its name
        canvas_.items.push_back(flow::Canvas::Answer{
            answer_field(flow::Field::Kind::lines, self_.id, std::to_string(i + 1), step, own),
            {area.x + inset, foot - high, wide, high - metrics.hair}});
    }

    Cycle const& self_;
    Setting const& setting_;
    Pt spacing_;
    std::size_t count_;
    Pt width_, height_, pitch_;            // pitch_: from one row of boxes to the next
    int lines_ = 2;
    flow::Canvas canvas_;
};

}  // namespace

void compose(Cycle const& self, Setting const& setting, flow::Blocks& out) {
    if (!self.nodes.empty()) {
        auto const& spacing = setting.look.metrics.writing_line;
        auto ring = RingDrawing{self, spacing.normal, setting}.draw();
        ring.lower = std::make_shared<flow::Canvas const>(RingDrawing{self, spacing.tight, setting}.draw());
        out.push_back(block(std::move(ring), self.where, group_gap(out, setting)));
        return;
    }
    std::array<BoxWords, 2> words;
    for (std::size_t i = 0; i < words.size() && i < self.boxes.size(); ++i) {
        words[i].title = set_paragraph(self.boxes[i].title, flow::TextStyle::diagram_title, setting);
        if (!self.boxes[i].hint.empty())
            words[i].hint = set_paragraph(self.boxes[i].hint, flow::TextStyle::diagram_label, setting);
    }
    auto const& line = setting.look.metrics.writing_line;
    auto canvas = LoopDrawing{self, setting, words, line.normal}.draw(self);
    canvas.lower = std::make_shared<flow::Canvas const>(LoopDrawing{self, setting, words, line.tight}.draw(self));
    out.push_back(block(std::move(canvas), self.where, group_gap(out, setting)));
}

}  // namespace attune::elements
