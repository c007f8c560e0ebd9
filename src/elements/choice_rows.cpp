#include "elements/choice_rows.hpp"

#include <algorithm>
#include <array>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

namespace {

constexpr Pt pad = Pt::from_mm(1.5);             // beside a column's words
constexpr std::size_t most_rows = 10;            // below one head, so that it is never far away

/// The width of the longest word.
Pt longest_word(std::string_view words, flow::StyleSpec const& style) {
    Pt widest;
    while (!words.empty()) {
        auto const end = std::min(words.find(' '), words.size());
        widest = std::max(widest, estimated_width(words.substr(0, end), style));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return widest;
}

class Drawing {
public:
    Drawing(ChoiceRows const& rows, SourceSpan const& where, Setting const& setting)
        : self_{rows}, where_{where}, setting_{setting},
          radius_{rows.lowest ? setting.look.metrics.scale_circle * 0.4 : setting.look.metrics.check_box / 2},
          number_indent_{setting.look.metrics.bullet_indent * (self_.rows.size() > 9 ? 1.35 : 1)} {}

    void put(flow::Elastic before, flow::Blocks& out) {
        if (auto const column = table_column()) return put_tables(*column, before, out);
        bool const in_row = words_fit_below_rings();
        for (std::size_t i = 0; i < self_.rows.size(); ++i) {
            flow::Stack stack{in_row ? question_and_rings(i) : question_and_list(i)};
            out.push_back(block(std::move(stack), self_.rows[i].where, before));
            before = setting_.look.metrics.small_gap;
        }
    }

private:
    flow::StyleSpec const& style(flow::TextStyle s) const { return setting_.look.style(s); }
    double count() const { return static_cast<double>(self_.options.size()); }

    /// How wide the columns of a table are; nothing when that leaves too little for the questions.
    std::optional<Pt> table_column() const {
        if (setting_.look.stack_partners) return std::nullopt;
        auto const& head = style(flow::TextStyle::table_head);
        Pt width = std::max(radius_ * 2, 12_mm);
        for (auto const& option : self_.options)
            width = std::max({width, longest_word(option, head), std::min(estimated_width(option, head), 18_mm)});
        width += pad * 2;
        Pt const left = setting_.measure - width * count();
        return left >= std::max(setting_.measure * 0.36, 45_mm) ? std::optional{width} : std::nullopt;
    }

    Pt ring_column() const { return setting_.measure / count(); }
    bool words_fit_below_rings() const {
        return std::ranges::all_of(self_.options, [&](std::string const& option) {
            return longest_word(option, style(flow::TextStyle::hint)) <= ring_column() - 1_mm;
        });
    }

    flow::FieldPtr field(std::size_t row, std::size_t option) const {
        auto const number = self_.lowest ? std::to_string(*self_.lowest + static_cast<int>(option)) : std::string{};
        return choice_field(self_.id, self_.rows[row].part, self_.rows[row].question, self_.options[option],
                            static_cast<int>(option) + 1, static_cast<int>(self_.options.size()), setting_, number);
    }

    /// A ring in the middle of a column. An ornament on paper: what it is about stands at its row and its column.
    flow::Block ring(std::size_t row, std::size_t option, Pt width) const {
        flow::Canvas canvas;
        Point const centre{width / 2, radius_ + 0.25_mm};
        canvas.size = {width, radius_ * 2 + 0.5_mm};
        canvas.items.push_back(circle_shape(centre, radius_, Stroke{setting_.look.metrics.rule}));
        canvas.items.push_back(
            flow::Canvas::Answer{field(row, option), ring_area(centre, radius_), flow::TextStyle::hint});
        return block(std::move(canvas), self_.rows[row].where);
    }

    flow::Paragraph question(std::size_t row, flow::TextStyle style) const {
        auto words = self_.rows[row].words;
        for (auto& span : words.spans) span.style = style;
        words.style = style;
        if (self_.numbered)
            words.marker = flow::Marker{flow::Marker::Kind::text, std::to_string(row + 1), number_indent_};
        return words;
    }

    void put_tables(Pt column, flow::Elastic before, flow::Blocks& out) const {
        auto const tables = (self_.rows.size() + most_rows - 1) / most_rows;
        for (std::size_t i = 0; i < tables; ++i) {
            auto const from = self_.rows.size() * i / tables, to = self_.rows.size() * (i + 1) / tables;
            out.push_back(block(table(from, to, column), where_, before));
            before = setting_.look.metrics.gap;
        }
    }

    flow::Table table(std::size_t from, std::size_t to, Pt column) const {
        auto const& metrics = setting_.look.metrics;
        flow::Table table;
        table.head_rule = {metrics.bold, setting_.look.accent};
        table.row_rule = {metrics.thin};
        table.pad_x = pad;
        table.pad_top = table.pad_bottom = 1_mm;
        table.across = flow::Columns::Across::centre;
        table.row_heads = true;
        table.columns.push_back({{{}, 1}});
        flow::Table::Row head;
        head.cells.emplace_back();
        for (auto const& option : self_.options) {
            table.columns.push_back({{column}});
            auto words = set_plain(option, flow::TextStyle::table_head);
            words.align = flow::Align::centre;
            head.cells.push_back({block(std::move(words), where_)});
        }
        table.head.push_back(std::move(head));
        for (auto i = from; i < to; ++i) {
            flow::Table::Row row;
            row.height = metrics.check_row;
            row.cells.push_back({block(question(i, flow::TextStyle::table_cell), self_.rows[i].where)});
            for (std::size_t option = 0; option < self_.options.size(); ++option)
                row.cells.push_back({ring(i, option, column - pad * 2)});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    flow::Blocks question_and_rings(std::size_t row) const {
        flow::Columns columns;
        for (std::size_t option = 0; option < self_.options.size(); ++option) {
            auto words = set_plain(self_.options[option], flow::TextStyle::hint);
            words.align = flow::Align::centre;
            columns.columns.push_back(
                {{{}, 1}, {ring(row, option, ring_column()), block(std::move(words), self_.rows[row].where)}});
        }
        return {block(question(row, flow::TextStyle::item), self_.rows[row].where, {}, true),
                block(std::move(columns), self_.rows[row].where, setting_.look.metrics.list_before)};
    }

    flow::Blocks question_and_list(std::size_t row) const {
        flow::Blocks out{block(question(row, flow::TextStyle::item), self_.rows[row].where, {}, true)};
        for (std::size_t option = 0; option < self_.options.size(); ++option) {
            auto words = set_plain(self_.options[option], flow::TextStyle::item);
            if (self_.lowest)
                prepend(words, std::to_string(*self_.lowest + static_cast<int>(option)) + " = ", {0, words.style});
            out.push_back(tick_row(std::move(words), flow::Marker::Kind::choice_circle, self_.rows[row].where, setting_,
                                   field(row, option)));
        }
        return out;
    }

    ChoiceRows const& self_;
    SourceSpan const& where_;
    Setting const& setting_;
    Pt radius_, number_indent_;
};

}  // namespace

void ChoiceRows::add(schema::Text const& text, Setting const& setting) {
    auto const part = std::to_string(++added_);
    auto words = set_paragraph(text, flow::TextStyle::table_cell, setting);
    if (!words) return;
    auto question = spoken(*words, setting);
    if (numbered) question = setting.say_with("item {}: {}", part, question);
    rows.push_back({*std::move(words), part, std::move(question), text.where});
}

void add_choice_rows(ChoiceRows const& self, SourceSpan const& where, flow::Elastic before, Setting const& setting,
                     flow::Blocks& out) {
    Drawing{self, where, setting}.put(before, out);
}

flow::Elastic add_prompt_and_hint(schema::Text const& prompt, schema::Text const& hint, SourceSpan const& where,
                                  Setting const& setting, flow::Blocks& out) {
    auto before = group_gap(out, setting);
    auto const add = [&](schema::Text const& text, flow::TextStyle style) {
        if (text.empty()) return;
        auto words = set_paragraph(text, style, setting);
        if (!words) return;
        out.push_back(block(*std::move(words), where, before, true));
        before = {};
    };
    add(prompt, flow::TextStyle::question);
    add(hint, flow::TextStyle::hint);
    return group_gap(out, setting);
}

void check_no_booleans(std::string_view key, schema::Check& check) {
    static constexpr std::array<std::string_view, 6> booleans{"yes", "no", "true", "false", "on", "off"};
    auto const* list = check.node().find(key);
    if (!list) return;
    for (auto const& item : list->items) {
        bool const boolean = std::ranges::find(booleans, small_letters(item.scalar)) != booleans.end();
        if (item.quoted || !boolean) continue;
        check.error(item.where, "option `" + item.scalar + "` looks like a boolean",
                    {"put it in quotes: `\"" + item.scalar + "\"`"});
    }
}

}  // namespace attune::elements
