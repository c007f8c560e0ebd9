#include "elements/header_fields.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<HeaderField> const& enum_table(HeaderField const*) {
    static schema::EnumTable<HeaderField> const table{"header field",
                                                      {{HeaderField::name, "name", "a name or code"},
                                                       {HeaderField::date, "date", "the day"},
                                                       {HeaderField::week, "week", "the first day of the week"},
                                                       {HeaderField::session, "session", "the number of the session"},
                                                       {HeaderField::next, "next", "the next session"}}};
    return table;
}

schema::Record<HeaderFields> const& record(HeaderFields const*) {
    static auto const fields =
        content_table<HeaderFields>("header_fields", "Name, date and the like, at the top of a sheet.")
            .field("fields", &HeaderFields::fields, "What to ask for, from the left.", schema::count(1, 5),
                   schema::distinct);
    return fields;
}

namespace {

std::string_view label_of(HeaderField field) {
    switch (field) {
        case HeaderField::name: return to_print("Name");
        case HeaderField::date: return to_print("Date");
        case HeaderField::week: return to_print("Week starting");
        case HeaderField::session: return to_print("Session");
        case HeaderField::next: return to_print("Next session");
    }
    return {};
}

std::string_view spoken_label_of(HeaderField field) {
    switch (field) {
        case HeaderField::name: return to_print("Name or code");
        case HeaderField::date: return to_print("Date, day month year");
        case HeaderField::week: return to_print("Week starting, day month year");
        case HeaderField::session: return to_print("Session number");
        case HeaderField::next: return to_print("Next session, day month year");
    }
    return {};
}

}  // namespace

void compose(HeaderFields const& self, Setting const& setting, flow::Blocks& out) {
    Pt const row = setting.look.style(flow::TextStyle::hint).leading * (4.0 / 3.0);
    std::size_t const in_row = setting.look.stack_partners || setting.measure < 120_mm ? 2 : 3;
    for (std::size_t first = 0; first < self.fields.size(); first += in_row) {
        flow::Columns columns;
        columns.gap = column_gap;
        for (auto i = first; i < std::min(first + in_row, self.fields.size()); ++i) {
            auto field = flow::plain(flow::TextStyle::hint, std::string(setting.say(label_of(self.fields[i]))) + " \xEF\xBF\xBC");
            field.inlines.push_back({flow::Inline::Kind::blank, 10_mm, true, -1});
            field.inlines.back().field =
                answer_field(flow::Field::Kind::text, "", small_letters(label_of(self.fields[i])),
                             setting.say(spoken_label_of(self.fields[i])), setting);
            field.row = row;
            field.blank_drop = row * 0.28;
            columns.columns.push_back(
                {{{}, self.fields[i] == HeaderField::name ? 1.6 : 1.0}, {block(std::move(field), self.where)}});
        }
        out.push_back(block(std::move(columns), self.where, setting.look.metrics.small_gap));
    }
}

}  // namespace attune::elements
