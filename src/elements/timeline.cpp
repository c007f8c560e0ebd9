#include "elements/timeline.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<SlotField> const& enum_table(SlotField const*) {
    static schema::EnumTable<SlotField> const table{"slot field", {
        {SlotField::age, "age", "how old one was, or when it was"},
        {SlotField::who, "who", "who was there"},
        {SlotField::headline, "headline", "what happened, as a headline"},
        {SlotField::lesson, "lesson", "what it taught"}}};
    return table;
}

schema::Record<Timeline> const& record(Timeline const*) {
    static auto const fields =
        input_table<Timeline>("timeline", "A line of one's life with places to write on.")
            .field("prompt", &Timeline::prompt, "The question above.", schema::max_length(200))
            .field("slots", &Timeline::places, "How many places.", schema::range(3, 10))
            .field("fields", &Timeline::fields, "What each place asks for, from above.", schema::count(1, 4),
                   schema::distinct);
    return fields;
}

namespace {

std::string_view label_of(SlotField field) {
    switch (field) {
        case SlotField::age: return to_print("Age");
        case SlotField::who: return to_print("Who");
        case SlotField::headline: return to_print("Headline");
        case SlotField::lesson: return to_print("What it taught me");
    }
    return {};
}

flow::FieldPtr field_of(Timeline const& self, int slot, SlotField field, Setting const& setting) {
    auto const number = std::to_string(slot);
    return answer_field(flow::Field::Kind::lines, self.id, number + "-" + small_letters(label_of(field)),
                        setting.say_with("place {} of {}, {}", slot, self.places, small_letters(setting.say(label_of(field)))),
                        setting);
}

/// Boxes in turn above and below a line, the earliest at the left.
class LineDrawing {
public:
    LineDrawing(Timeline const& self, Pt spacing, Setting const& setting)
        : self_{self}, setting_{setting}, spacing_{spacing} {
        upper_ = (self.places + 1) / 2;
        width_ = (setting.measure - gap * (upper_ - 0.5)) / (upper_ + 0.5);   // lower boxes stand half a box to the right
        height_ = label_style().leading + 1.5_mm + spacing_ * static_cast<double>(lines()) + 1_mm;
    }

    flow::Canvas draw() {
        Pt const line = height_ + stem;
        canvas_.size = {setting_.measure, height_ * 2 + stem * 2};
        auto const& metrics = setting_.look.metrics;
        Pt const tip = setting_.measure;
        canvas_.items.push_back(line_shape({0_pt, line}, {tip - 3_mm, line}, Stroke{metrics.bold, setting_.look.accent}));
        Path head;
        head.move_to({tip, line}).line_to({tip - 4_mm, line - 1.8_mm}).line_to({tip - 4_mm, line + 1.8_mm}).close();
        canvas_.items.push_back(Shape{std::move(head), {}, setting_.look.accent});
        for (int slot = 1; slot <= self_.places; ++slot) add(slot, line);
        canvas_.alt = setting_.say_with(
            "A line from left to right with {} places to write on, in turn above and below it.", self_.places);
        return std::move(canvas_);
    }

private:
    static constexpr Pt gap = Pt::from_mm(4), stem = Pt::from_mm(7), pad = Pt::from_mm(2);

    flow::StyleSpec const& label_style() const { return setting_.look.style(flow::TextStyle::diagram_label); }
    static int lines_of(SlotField field) { return field == SlotField::age || field == SlotField::who ? 1 : 2; }
    int lines() const {
        int sum = 0;
        for (auto const field : self_.fields) sum += lines_of(field);
        return sum;
    }

    void add(int slot, Pt line) {
        bool const above = slot % 2 == 1;
        int const column = (slot - 1) / 2;
        Pt const x = (width_ + gap) * (column + (above ? 0 : 0.5));
        Pt const top = above ? 0_pt : line + stem, middle = x + width_ / 2;
        auto const& metrics = setting_.look.metrics;
        canvas_.items.push_back(line_shape({middle, above ? top + height_ : line}, {middle, above ? line : top},
                                           Stroke{metrics.thin}));
        canvas_.items.push_back(circle_shape({middle, line}, 1.4_mm, Stroke{metrics.rule}, white));
        canvas_.items.push_back(box_shape({x, top, width_, height_}, Stroke{metrics.rule}, 1.5_mm));
        canvas_.items.push_back(bold_words_at({x + pad, top + label_style().leading}, std::to_string(slot),
                                              flow::TextStyle::diagram_label));
        Pt y = top + label_style().leading + 1.5_mm;
        for (auto const field : self_.fields) {
            Pt const from = y;
            auto const words = setting_.say(label_of(field));
            Pt const label = estimated_width(words, label_style()) + 2.5_mm;
            for (int i = 0; i < lines_of(field); ++i) {
                y += spacing_;
                bool const beside = label < (width_ - pad * 2) * 0.6;
                if (i == 0 && !beside) continue;      // the word fills the line
                canvas_.items.push_back(line_shape({x + pad + (i == 0 ? label : 0_pt), y - 1_mm},
                                                   {x + width_ - pad, y - 1_mm}, Stroke{metrics.hair}));
            }
            canvas_.items.push_back(words_at({x + pad, from + spacing_ - 2_mm}, words, flow::TextStyle::diagram_label));
            // One line: beside the word. Two: the second line.
            bool const beside = lines_of(field) == 1;
            Rect const area = beside ? Rect{x + pad + label, from + 0.8_mm, width_ - pad * 2 - label, spacing_ - 2_mm}
                                     : Rect{x + pad, from + spacing_ - 0.2_mm, width_ - pad * 2, spacing_ - 1_mm};
            canvas_.items.push_back(flow::Canvas::Answer{field_of(self_, slot, field, setting_), area});
        }
    }

    Timeline const& self_;
    Setting const& setting_;
    Pt spacing_, width_, height_;
    int upper_ = 0;                        // boxes above the line
    flow::Canvas canvas_;
};

/// The same as a table, for large print, narrow pages and many places.
flow::Table table_of(Timeline const& self, Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    flow::Table table;
    table.row_heads = true;
    table.head_rule = {metrics.bold, setting.look.accent};
    table.row_rule = {metrics.thin};
    table.column_rule = {metrics.hair};
    table.pad_x = 2_mm;
    table.pad_top = table.pad_bottom = 1.5_mm;
    flow::Table::Row head;
    table.columns.push_back({{10_mm}, false, true});
    head.cells.emplace_back();
    for (auto const field : self.fields) {
        bool const narrow = field == SlotField::age;
        table.columns.push_back({{{}, narrow ? 0.6 : field == SlotField::who ? 1.0 : 1.8}, true, true});
        head.cells.push_back({block(set_plain(setting.say(label_of(field)), flow::TextStyle::table_head), self.where)});
    }
    table.head.push_back(std::move(head));
    for (int slot = 1; slot <= self.places; ++slot) {
        flow::Table::Row row;
        row.height = metrics.log_row;
        row.cells.push_back({block(set_plain(std::to_string(slot), flow::TextStyle::table_cell), self.where)});
        row.fields.push_back(nullptr);
        for (auto const field : self.fields) row.fields.push_back(field_of(self, slot, field, setting));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace

void compose(Timeline const& self, Setting const& setting, flow::Blocks& out) {
    add_prompt(self.prompt, self.where, setting, out);
    auto const before = group_gap(out, setting);
    if (setting.look.stack_partners || setting.measure < 140_mm || self.places > 6) {
        out.push_back(block(table_of(self, setting), self.where, before));
        return;
    }
    auto const& line = setting.look.metrics.writing_line;
    auto canvas = LineDrawing{self, line.normal, setting}.draw();
    canvas.lower = std::make_shared<flow::Canvas const>(LineDrawing{self, line.tight, setting}.draw());
    out.push_back(block(std::move(canvas), self.where, before));
}

}  // namespace attune::elements
