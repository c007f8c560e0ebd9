#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "elements/setting.hpp"
#include "schema/record.hpp"

namespace attune::elements {

// What elements have in common: shared members, and tables that begin with their fields.

/// When an element is printed.
enum class Condition : unsigned char { always, couple, individual };
schema::EnumTable<Condition> const& enum_table(Condition const*);

/// Whose answer it is on a couple's sheet.
enum class Whose : unsigned char { shared, each, a, b };
schema::EnumTable<Whose> const& enum_table(Whose const*);

/// Who sees an answer in a couple's set of documents.
enum class Sharing : unsigned char {
    sheet,                                 // as the whole sheet: alone or together
    private_,                              // answered alone, and nobody else's
    share,                                 // answered alone, to be shown to each other
    together,                              // answered by both on one page
};
schema::EnumTable<Sharing> const& enum_table(Sharing const*);

/// Findings of the content rules that the writer has looked at and keeps, with the reason.
struct LintOk {
    std::vector<std::string> rules;        // "L-ABS"
    std::string reason;
    SourceSpan where;
};
schema::Record<LintOk> const& record(LintOk const*);

struct Common {
    Condition when = Condition::always;
    std::optional<LintOk> lint_ok;
    SourceSpan where;
};

struct Input : Common {
    std::string id;                        // unique in the sheet
    Whose whose = Whose::shared;
    Sharing sharing = Sharing::sheet;
};

/// Tells what is wrong with the Markdown of `text`. `lists`: whether it may hold lists.
void check_text(schema::Text const& text, bool lists, schema::Check& check);

/// Elements whose texts run over several paragraphs and lists say so with `static constexpr bool running_text`.
template <class T>
constexpr bool has_running_text = requires { T::running_text; };

/// The check that every table of an element begins with. Every element names its texts in a static
/// `texts(self, visit)`, for these checks, for rewording and for those of later rooms.
template <class T>
void check_texts(T const& self, schema::Check& check) {
    T::texts(self, [&](schema::Text const& text) { check_text(text, has_running_text<T>, check); });
}

/// The table of an element to read.
template <class T>
schema::Record<T> content_table(std::string name, std::string meaning) {
    schema::Record<T> table(std::move(name), std::move(meaning));
    table.field("if", &T::when, "Print it only in a copy for two, or only in a copy for one.")
        .field("lint-ok", &T::lint_ok, "Findings of `attune check` that are kept.")
        .check(check_texts<T>);
    return table;
}

/// The table of an element to fill in.
template <class T>
schema::Record<T> input_table(std::string name, std::string meaning) {
    schema::Record<T> table(std::move(name), std::move(meaning));
    table.field("id", &T::id, "Name of the answer, unique in the sheet.", schema::required, schema::identifier)
        .field("if", &T::when, "Print it only in a copy for two, or only in a copy for one.")
        .field("for", &T::whose, "Whose answer it is on a couple's sheet.")
        .field("share", &T::sharing, "On which of a couple's pages it stands.")
        .field("lint-ok", &T::lint_ok, "Findings of `attune check` that are kept.")
        .check(check_texts<T>);
    return table;
}

}  // namespace attune::elements
