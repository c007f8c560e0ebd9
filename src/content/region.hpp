#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "schema/record.hpp"

namespace attune::content {

enum class HelpKind : unsigned char { crisis, violence };
enum class Paper : unsigned char { a4, letter, a5 };
enum class Spelling : unsigned char { british, american };
schema::EnumTable<HelpKind> const& enum_table(HelpKind const*);
schema::EnumTable<Paper> const& enum_table(Paper const*);
schema::EnumTable<Spelling> const& enum_table(Spelling const*);

/// A telephone line that helps. The number is text: `988` and `0800 111 0 111` are not numbers to count with.
struct HelpLine {
    std::string name, number, hours;
    HelpKind kind = HelpKind::crisis;
    std::vector<std::string> languages;
    std::string source;                    // the organisation's own site
    std::chrono::year_month_day checked_on{};
    SourceSpan where;
};
schema::Record<HelpLine> const& record(HelpLine const*);

/// What differs by country: help lines, paper, spelling.
struct Region {
    std::string id, name, emergency;
    Paper paper = Paper::a4;
    Spelling spelling = Spelling::british;
    std::vector<HelpLine> lines;
    SourceSpan where;
};
schema::Record<Region> const& record(Region const*);

}  // namespace attune::content
