#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "elements/element.hpp"
#include "schema/record.hpp"

namespace attune::content {

enum class SheetKind : unsigned char { worksheet, log, agreement, cards };
enum class SheetAudience : unsigned char { individual, couple, partner, individual_or_couple, individual_or_partner };
enum class Who : unsigned char { alone, together };
enum class Flag : unsigned char {
    gate,                                  // the clinician confirms that partner violence was screened
    gate_couple,                           // the same, only when printed for two
    private_,                              // each fills it in alone; sharing is a choice
    trauma, crisis, sexual,
};

schema::EnumTable<SheetKind> const& enum_table(SheetKind const*);
schema::EnumTable<SheetAudience> const& enum_table(SheetAudience const*);
schema::EnumTable<Who> const& enum_table(Who const*);
schema::EnumTable<Flag> const& enum_table(Flag const*);

/// One printable exercise, exactly as its YAML file states it.
struct Worksheet {
    std::string id;
    std::string title;
    SheetKind kind = SheetKind::worksheet;
    SheetAudience audience = SheetAudience::individual;
    Who who = Who::alone;
    int minutes = 10;
    std::string how;                       // "On your own, 3 minutes a day"; empty: made from `who` and `minutes`
    std::string purpose;                   // one line, for the library
    schema::Text intro;
    schema::Text when, caution, model;     // for the clinician
    std::string language = "en";
    std::vector<std::string> tags;
    std::vector<std::string> sections;     // of articles, that it goes with
    std::vector<std::string> after;        // ids of worksheets that come before it
    std::vector<std::string> sources;
    std::vector<Flag> flags;
    std::string version = "1.0";
    std::string reviewed_by;
    std::optional<std::chrono::year_month_day> reviewed_on;
    bool landscape = false;                // on paper that lies on its side
    bool stop_rule = true;
    std::optional<elements::LintOk> lint_ok;
    std::vector<elements::Element> blocks;
    SourceSpan where;

    bool has(Flag flag) const;
    /// Whether it is only for partners who were asked about violence, each alone. `for_two`: how it is printed.
    bool gated(bool for_two) const { return has(Flag::gate) || (for_two && has(Flag::gate_couple)); }
};
schema::Record<Worksheet> const& record(Worksheet const*);

}  // namespace attune::content
