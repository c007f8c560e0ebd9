#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

enum class WeekStart : unsigned char { monday, sunday };
schema::EnumTable<WeekStart> const& enum_table(WeekStart const*);

/// A calendar of boxes to tick, a row for each habit.
struct Tracker : Input {
    std::vector<std::string> rows;
    int period = 7;                        // days
    WeekStart start = WeekStart::monday;
    std::optional<std::chrono::year_month_day> date;   // of the first day; prints the dates

    static constexpr bool shows_partners = true;
    static void texts(auto&, auto) {}
};

schema::Record<Tracker> const& record(Tracker const*);
void compose(Tracker const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
