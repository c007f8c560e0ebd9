#include "elements/table.hpp"

#include <algorithm>

#include "base/number.hpp"
#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<ColumnKind> const& enum_table(ColumnKind const*) {
    static schema::EnumTable<ColumnKind> const table{
        "column kind",
        {{ColumnKind::text, "text", "words; shares the room with the other columns of words"},
         {ColumnKind::number, "number", "a number of two digits; narrow"}}};
    return table;
}

schema::Record<TableColumn> const& record(TableColumn const*) {
    static auto const fields =
        schema::Record<TableColumn>("column", "One column of a table.")
            .field("name", &TableColumn::name, "The head.", schema::required, schema::max_length(60))
            .field("width", &TableColumn::width, "Its share of the room that text columns have.",
                   schema::range(0.1, 100))
            .field("note", &TableColumn::note, "A small line under the head, e.g. `0–10`.", schema::max_length(40))
            .field("kind", &TableColumn::kind, "Words or a number.")
            .plain(&TableColumn::name);
    return fields;
}

namespace {

constexpr Pt label_width = Pt::from_mm(24), number_width = Pt::from_mm(16.5), page_width = Pt::from_mm(165);
constexpr Pt least_text_width = Pt::from_mm(18);

void check_columns(Table const& self, schema::Check& check) {
    if (self.rows && !self.labels.empty() && *self.rows != static_cast<int>(self.labels.size()))
        check.error(check.at("rows"),
                    "row labels " + std::to_string(self.labels.size()) + ", rows " + std::to_string(*self.rows),
                    {"leave `rows` out: there is one row for each label"});
    if (!self.rows && self.labels.empty())
        check.error(self.where, "table has no rows", {"give `rows` a number, or `labels` a list"});
    Pt left = page_width - (self.labels.empty() ? Pt{} : label_width);
    double shares = 0;
    for (auto const& column : self.columns) {
        if (column.kind == ColumnKind::number) left -= number_width;
        else shares += column.width;
    }
    for (auto const& column : self.columns) {
        Pt const width = shares > 0 ? left * (column.width / shares) : left;
        if (column.kind == ColumnKind::number || width >= least_text_width) continue;
        check.error(column.name.where,
                    "column `" + column.name.markdown + "` is " + format_decimal(std::max(width.mm(), 0.0), 0) +
                        " mm wide; words need 18 mm",
                    {"use fewer columns, or a larger `width` for this one"});
    }
}

}  // namespace

schema::Record<Table> const& record(Table const*) {
    static auto const fields =
        input_table<Table>("table", "Rows and columns to write in: a log, a thought record.")
            .field("intro", &Table::intro, "A line in small print above the table.", schema::max_length(300))
            .field("columns", &Table::columns, "The columns, from the left.", schema::required, schema::count(1, 8))
            .field("rows", &Table::rows, "How many rows, when they have no labels.", schema::range(1, 31))
            .field("labels", &Table::labels, "The rows' labels, in a first column of their own.", schema::count(1, 31),
                   schema::distinct)
            .field("label_head", &Table::label_head, "The head of the labels' column.", schema::may_be_blank,
                   schema::max_length(20))
            .field("row_height", &Table::row_height, "Of one row; enough for two lines by hand when left out.",
                   schema::range(6_mm, 120_mm))
            .check(check_columns);
    return fields;
}

void compose(Table const& self, Setting const& setting, flow::Blocks& out) {
    auto const& look = setting.look;
    auto const& metrics = look.metrics;
    auto before = group_gap(out, setting);
    if (!self.intro.empty())
        if (auto intro = set_paragraph(self.intro, flow::TextStyle::hint, setting)) {
            out.push_back(block(*std::move(intro), self.where, question_gap(out, setting), true));
            before = metrics.list_before * 2;
        }

    flow::Table table;
    table.head_rule = {metrics.bold, look.accent};
    table.row_rule = {metrics.thin};
    table.column_rule = {metrics.hair};
    table.pad_x = 2_mm;
    table.pad_top = table.pad_bottom = 1.5_mm;
    table.across = flow::Columns::Across::top;
    table.row_heads = !self.labels.empty();

    // The fixed columns grow with the type, but leave most of the room to the columns for words.
    bool const labelled = !self.labels.empty();
    Pt labels = labelled ? label_width * (look.style(flow::TextStyle::table_cell).size / 10.5_pt) : 0_pt;
    Pt numbers = number_width * (look.style(flow::TextStyle::table_head).size / 10_pt);
    auto const number_columns = std::ranges::count(self.columns, ColumnKind::number, &TableColumn::kind);
    bool const words = number_columns < std::ssize(self.columns);
    Pt const fixed = labels + numbers * static_cast<double>(number_columns);
    if (Pt const most = setting.measure * 0.6; words && fixed > most) {
        labels = labels * (most / fixed);
        numbers = numbers * (most / fixed);
    }

    flow::Table::Row head;
    if (labelled) {
        table.columns.push_back({{labels}, false, true});
        head.cells.push_back({block(set_plain(self.label_head, flow::TextStyle::table_head), self.where)});
    }
    for (auto const& column : self.columns) {
        bool const number = column.kind == ColumnKind::number;
        flow::Track track;
        if (number && words) track.width = numbers;
        else track.share = number ? 1 : column.width;
        table.columns.push_back({track, !table.columns.empty(), true});
        flow::Blocks cell;
        if (auto name = set_paragraph(column.name, flow::TextStyle::table_head, setting))
            cell.push_back(block(*std::move(name), column.name.where));
        if (!column.note.empty())
            cell.push_back(block(set_plain(column.note, flow::TextStyle::hint), column.name.where));
        head.cells.push_back(std::move(cell));
    }
    table.head.push_back(std::move(head));

    flow::Elastic height = metrics.log_row;
    if (self.row_height)
        height = {*self.row_height, std::min(*self.row_height, metrics.log_row.tight), flow::Fit::lower_rows};
    height.normal = std::max(height.normal * setting.writing_space, std::min(height.normal, 12_mm));
    height.tight = std::min(height.tight, height.normal);
    int const rows = labelled ? static_cast<int>(self.labels.size()) : self.rows.value_or(1);
    for (int i = 0; i < rows; ++i) {
        flow::Table::Row row;
        row.height = height;
        if (labelled) {
            auto label = set_plain(self.labels[static_cast<std::size_t>(i)], flow::TextStyle::table_cell);
            label.spans = {{static_cast<std::uint32_t>(label.text.size()), label.style, false, true}};
            row.cells.push_back({block(std::move(label), self.where)});
            row.fields.push_back(nullptr);
        }
        auto const number = std::to_string(i + 1);
        auto const name =
            labelled ? self.labels[static_cast<std::size_t>(i)] : setting.say_with("row {} of {}", i + 1, rows);
        for (std::size_t c = 0; c < self.columns.size(); ++c) {
            auto const& column = self.columns[c];
            bool const digits = column.kind == ColumnKind::number;
            row.fields.push_back(answer_field(digits ? flow::Field::Kind::number : flow::Field::Kind::lines, self.id,
                                              number + "-" + std::to_string(c + 1),
                                              name + ", " + spoken(column.name, setting), setting));
        }
        table.rows.push_back(std::move(row));
    }
    out.push_back(block(std::move(table), self.where, before));
}

}  // namespace attune::elements
