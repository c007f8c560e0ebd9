#pragma once

#include <optional>
#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

enum class ColumnKind : unsigned char { text, number };
schema::EnumTable<ColumnKind> const& enum_table(ColumnKind const*);

struct TableColumn {
    schema::Text name;
    double width = 1;                      // its share of what is left for text columns
    std::string note;                      // a small line under the head
    ColumnKind kind = ColumnKind::text;
};
schema::Record<TableColumn> const& record(TableColumn const*);

/// Rows and columns to write in: a log, a thought record.
struct Table : Input {
    schema::Text intro;
    std::vector<TableColumn> columns;
    std::optional<int> rows;
    std::vector<std::string> labels;       // of the rows
    std::string label_head = "Day";
    std::optional<Pt> row_height;

    static void texts(auto& self, auto visit) {
        visit(self.intro);
        for (auto& column : self.columns) visit(column.name);
    }
};

schema::Record<Table> const& record(Table const*);
void compose(Table const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
