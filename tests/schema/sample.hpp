#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "schema/record.hpp"

// A small sheet that uses every kind of field once, for the tests of this room and the fuzz target.
namespace attune::schema::test {

enum class Tone { calm, warm, plain };
EnumTable<Tone> const& enum_table(Tone const*);

struct Common {                 // taken over by several elements
    std::string id;
    std::optional<Text> help;
};
Record<Common> const& record(Common const*);

struct Paragraph { Text text; SourceSpan where; };
Record<Paragraph> const& record(Paragraph const*);

struct Lines {
    Common common;
    Text prompt;
    int lines = 4;
    std::optional<Pt> width;
    bool other = false;
    SourceSpan where;
};
Record<Lines> const& record(Lines const*);

struct Rating { Text prompt; int low = 0, high = 10; SourceSpan where; };
Record<Rating> const& record(Rating const*);

struct Box;                     // holds blocks, and is one
using Block = std::variant<Paragraph, Lines, Rating, Box>;
struct Box { Text title; std::vector<Block> blocks; SourceSpan where; };
Record<Box> const& record(Box const*);
Choice<Block> const& choice(Block const*);

struct Step { Text text; std::optional<int> minutes; };     // may be written as a bare text
Record<Step> const& record(Step const*);

struct Sheet {
    std::string id;
    Text title;
    std::string note;
    std::optional<std::string> language;
    Tone tone = Tone::calm;
    double space = 1;
    Pt margin = Pt::from_mm(20);
    Colour accent{0x33, 0x66, 0x99};
    std::optional<std::chrono::year_month_day> checked;
    bool numbered = true;
    std::vector<std::string> tags{"new"};
    std::vector<std::vector<int>> grid;
    std::vector<std::pair<std::string, Text>> labels;
    std::vector<Step> steps;
    std::vector<Block> blocks;
    SourceSpan where;
};
Record<Sheet> const& record(Sheet const*);

}  // namespace attune::schema::test
