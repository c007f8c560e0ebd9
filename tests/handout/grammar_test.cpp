#include "handout/grammar.hpp"

#include <array>
#include <vector>

#include "support/catch.hpp"

using namespace attune::handout;

TEST_CASE("a possessive adds 's to every name") {
    CHECK(possessive("Sam") == "Sam's");
    CHECK(possessive("James") == "James's");
    CHECK(possessive("Jess") == "Jess's");
    CHECK(possessive("Zoë") == "Zoë's");
    CHECK(possessive("your partner") == "your partner's");
}

TEST_CASE("the possessive of initials has no full stop before the apostrophe") {
    CHECK(possessive("J.") == "J's");
    CHECK(possessive("J.K.") == "J.K's");
}

TEST_CASE("initials keep hyphens, small letters, accents and marks") {
    CHECK(initials("Sam Lee") == "S.L.");
    CHECK(initials("Anne-Marie") == "A.-M.");
    CHECK(initials("Vincent de Vries") == "V.d.V.");
    CHECK(initials("Łukasz") == "Ł.");
    CHECK(initials("Nguyễn") == "N.");
    CHECK(initials("E\u0301lodie") == "E\u0301.");
    CHECK(initials("ليلى") == "ل.");
    CHECK(initials("Bartholomew-Constantinescu") == "B.-C.");
    CHECK(initials("J. K.") == "J.K.");
    CHECK(initials("") == "");
    CHECK(initials(" - ") == "");
}

TEST_CASE("a list is joined with commas and one and") {
    using Items = std::vector<std::string>;
    CHECK(list_joined(Items{}) == "");
    CHECK(list_joined(Items{"a"}) == "a");
    CHECK(list_joined(Items{"a", "b"}) == "a and b");
    CHECK(list_joined(Items{"a", "b", "c"}) == "a, b and c");
    CHECK(list_joined(Items{"a", "b", "c"}, "or") == "a, b or c");
}

TEST_CASE("the indefinite article follows the sound") {
    auto const [phrase, article] = GENERATE(table<std::string, std::string>({
        {"open talk", "an"},   {"talk", "a"},        {"hour", "an"},         {"honest word", "an"},
        {"house", "a"},        {"user", "a"},        {"one-off", "a"},       {"once-a-day walk", "a"},
        {"onerous task", "an"}, {"union", "a"},      {"uninvited guest", "an"}, {"unimportant one", "an"},
        {"urge", "an"},        {"ugly scene", "an"}, {"European", "a"},      {"Unit", "a"},
        {"M. note", "an"},     {"J. note", "a"},     {"U. note", "a"},       {"8", "an"},
        {"8,000", "an"},       {"11", "an"},         {"18:30", "an"},        {"110", "a"},
        {"3", "a"},            {"X-ray", "an"},      {"e-mail", "an"},       {"u-turn", "a"},
        {"NHS form", "an"},    {"UK form", "a"},     {"NATO form", "a"},     {"B7", "a"},
        {"F7", "an"},          {"O'Brien", "an"},    {"époque", "an"},       {"Łukasz", "a"},
        {"Ångström", "an"},    {"ليلى", "a"},        {"\"open\" talk", "an"}, {"\u201Copen\u201D talk", "an"},
        {"\\*Al\\*", "an"},    {"", "a"},            {"?", "a"},             {"\u201C", "a"},
    }));
    CAPTURE(phrase);
    CHECK(indefinite_article(phrase) == article);
}

TEST_CASE("each letter name has its article") {
    for (char const letter : std::string_view{"AEFHILMNORSX"})
        CHECK(indefinite_article(std::string{letter} + ". note") == "an");
    for (char const letter : std::string_view{"BCDGJKPQTUVWYZ"})
        CHECK(indefinite_article(std::string{letter} + ". note") == "a");
}

TEST_CASE("a first letter becomes a capital in Latin, Greek and Cyrillic script") {
    CHECK(capitalised("they") == "They");
    CHECK(capitalised("They") == "They");
    CHECK(capitalised("época") == "Época");
    CHECK(capitalised("životný") == "Životný");
    CHECK(capitalised("łączy") == "Łączy");
    CHECK(capitalised("σύζυγος") == "Σύζυγος");
    CHECK(capitalised("партнёр") == "Партнёр");
    CHECK(capitalised("ёлка") == "Ёлка");
    CHECK(capitalised("÷") == "÷");
    CHECK(capitalised("ليلى") == "ليلى");
    CHECK(capitalised("") == "");
}

TEST_CASE("long dates spell the month and use no ordinals") {
    CHECK(long_date(2026, 5, 3, "GB") == "3 May 2026");
    CHECK(long_date(2026, 5, 3, "US") == "May 3, 2026");
    CHECK(long_date(2026, 12, 31, "en-US") == "December 31, 2026");
    CHECK(long_date(2026, 1, 1, "en-AU") == "1 January 2026");
    CHECK(long_date(2026, 1, 1, "") == "1 January 2026");
}

TEST_CASE("broken UTF-8 in a name is survived") {
    CHECK(initials("\xC3") == "\xC3.");
    CHECK(capitalised("\xFF") == "\xFF");
    CHECK(indefinite_article("\xE2\x80") == "a");
}
