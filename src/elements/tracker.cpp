#include "elements/tracker.hpp"

#include <algorithm>
#include <array>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<WeekStart> const& enum_table(WeekStart const*) {
    static schema::EnumTable<WeekStart> const table{"week start",
                                                    {{WeekStart::monday, "monday", "weeks begin on Monday"},
                                                     {WeekStart::sunday, "sunday", "weeks begin on Sunday"}}};
    return table;
}

schema::Record<Tracker> const& record(Tracker const*) {
    static auto const fields = input_table<Tracker>("tracker", "A calendar of boxes to tick, a row for each habit.")
                                   .field("rows", &Tracker::rows, "The habits.", schema::required, schema::count(1, 6),
                                          schema::distinct, schema::max_length(40))
                                   .field("period", &Tracker::period, "Days: 7, 14 or 28.")
                                   .field("start", &Tracker::start, "The day that a week begins with.")
                                   .field("date", &Tracker::date, "The first day; prints dates.")
                                   .check([](Tracker const& self, schema::Check& check) {
                                       if (self.period != 7 && self.period != 14 && self.period != 28)
                                           check.error(check.at("period"), "`period` is " + std::to_string(self.period),
                                                       {"write 7, 14 or 28"});
                                   });
    return fields;
}

namespace {

/// "4–10 May", "30 May – 5 June"
std::string week_dates(std::chrono::sys_days first, std::string_view language) {
    std::chrono::year_month_day const a{first}, b{first + std::chrono::days{6}};
    auto const day = [](auto const& date) { return std::to_string(static_cast<unsigned>(date.day())); };
    auto const month = [&](auto const& date) {
        return "\u00A0" + std::string(month_name(static_cast<unsigned>(date.month()), language));
    };
    if (a.month() == b.month()) return day(a) + "–" + day(b) + month(b);
    return day(a) + month(a) + "\u00A0– " + day(b) + month(b);
}

}  // namespace

void compose(Tracker const& self, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    struct Habit {
        std::string words;
        std::string name, spoken;  // of its fields
        Reader reader = Reader::shared;
    };
    std::vector<Habit> habits;
    for (auto const& row : self.rows) {
        auto const number = std::to_string(&row - self.rows.data() + 1);
        if (self.whose != Whose::each || !for_both(setting)) {
            habits.push_back({row, number, row, setting.reader});
            continue;
        }
        for (auto const reader : {Reader::a, Reader::b})
            habits.push_back({row + ", " + name_of(reader, setting), number, row, reader});
    }
    std::chrono::sys_days day{};
    unsigned weekday = self.start == WeekStart::monday ? 1 : 0;
    if (self.date) {
        day = *self.date;
        weekday = std::chrono::weekday{day}.c_encoding();
    }
    int const weeks = self.period / 7;
    Pt const column =
        std::min(13.5_mm * (setting.look.style(flow::TextStyle::table_head).size / 10_pt), setting.measure * 0.7 / 7);
    for (int week = 0; week < weeks; ++week) {
        flow::Table table;
        table.row_heads = true;
        std::vector<std::string> days;
        table.head_rule = {metrics.bold, setting.look.accent};
        table.row_rule = {metrics.thin};
        table.column_rule = {metrics.hair};
        table.pad_x = 1.5_mm;
        table.pad_top = table.pad_bottom = 0.75_mm;
        table.across = flow::Columns::Across::centre;
        flow::Table::Row head;
        table.columns.push_back({{{}, 1}, false, true});
        flow::Blocks corner;
        if (weeks > 1)
            corner.push_back(
                block(set_plain(setting.say_with("Week {}", week + 1), flow::TextStyle::table_head), self.where));
        if (self.date) corner.push_back(block(set_plain(week_dates(day, setting.language), flow::TextStyle::hint), self.where));
        head.cells.push_back(std::move(corner));
        for (unsigned i = 0; i < 7; ++i) {
            table.columns.push_back({{column}, true, true});
            auto const short_name = short_day_name(weekday + i, setting.language);
            flow::Blocks cell{block(set_plain(short_name, flow::TextStyle::table_head), self.where)};
            days.push_back(setting.say_with("day {}, {}", week * 7 + static_cast<int>(i) + 1,
                                            day_name(weekday + i, setting.language)));
            if (self.date) {
                auto const date = std::chrono::year_month_day{day};
                days.back() += " " + std::to_string(static_cast<unsigned>(date.day())) + " " +
                               std::string(month_name(static_cast<unsigned>(date.month()), setting.language));
                auto const number = static_cast<unsigned>(std::chrono::year_month_day{day}.day());
                cell.push_back(block(set_plain(std::to_string(number), flow::TextStyle::hint), self.where));
                day += std::chrono::days{1};
            }
            head.cells.push_back(std::move(cell));
        }
        table.head.push_back(std::move(head));
        for (auto const& habit : habits) {
            flow::Table::Row row;
            row.height = metrics.check_row;
            row.cells.push_back({block(set_plain(habit.words, flow::TextStyle::table_cell), self.where)});
            row.fields.push_back(nullptr);
            auto own = setting;
            own.reader = habit.reader;
            for (std::size_t i = 0; i < days.size(); ++i)
                row.fields.push_back(
                    answer_field(flow::Field::Kind::tick, self.id,
                                 habit.name + "-day-" + std::to_string(week * 7 + static_cast<int>(i) + 1),
                                 habit.spoken + ", " + days[i], own));
            table.rows.push_back(std::move(row));
        }
        out.push_back(block(std::move(table), self.where, group_gap(out, setting)));
    }
}

}  // namespace attune::elements
