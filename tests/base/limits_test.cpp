#include <algorithm>

#include "base/limits.hpp"
#include "support/catch.hpp"

using namespace attune;

TEST_CASE("a limit's message says what it is about, and the number") {
    auto const told = over(limits::picture_side, {}, "`sea.png`", "4000 x 10");
    CHECK(told.message == "the picture `sea.png` is 4000 x 10 pixels large, over 3000");
    CHECK(told.hints.size() == 1);
    CHECK(over(limits::picture_bytes, {}, "`{most}`").message == "the picture `{most}` is larger than 4 MB");
    CHECK(over(limits::depth, {}, std::size_t{5}).message == "lists and keys are nested deeper than 5 levels");
}

TEST_CASE("every limit is in the table, once") {
    auto const table = limits_table();
    CHECK(std::ranges::count(table, '\n') == static_cast<std::ptrdiff_t>(limits::all.size()) + 2);
    for (auto const* limit : limits::all) {
        CHECK(table.find("| " + std::string(limit->of) + " | " + shown_most(*limit) + " |") != std::string::npos);
        CHECK(limit->most > 0);
        CHECK(limit->words.empty() == limit->hint.empty());
    }
}
