#include "base/number.hpp"

#include <clocale>
#include <limits>

#include "support/catch.hpp"

using namespace attune;

TEST_CASE("whole numbers are read as written") {
    CHECK(parse_int("0") == 0);
    CHECK(parse_int("-12") == -12);
    CHECK(parse_int("007") == 7);
    CHECK(parse_int("2147483647") == 2147483647);
}

TEST_CASE("what is not exactly a whole number is refused") {
    for (auto const* text : {"", " 1", "1 ", "+1", "1.0", "1e3", "0x10", "12a", "2147483648", "-", "--1"}) {
        INFO(text);
        CHECK_FALSE(parse_int(text));
    }
}

TEST_CASE("decimals are read as written") {
    CHECK(parse_decimal("12") == 12.0);
    CHECK(parse_decimal("-0.5") == -0.5);
    CHECK(parse_decimal("4.25") == 4.25);
}

TEST_CASE("what is not exactly a decimal is refused") {
    for (auto const* text : {"", "-", ".", "1,5", "1e3", "inf", "nan", " 1", "1 ", "+1", "1.2.3", "1-2", "0x1"}) {
        INFO(text);
        CHECK_FALSE(parse_decimal(text));
    }
}

TEST_CASE("decimals are written short and without an exponent") {
    CHECK(format_decimal(0) == "0");
    CHECK(format_decimal(12) == "12");
    CHECK(format_decimal(1.5) == "1.5");
    CHECK(format_decimal(0.05) == "0.05");
    CHECK(format_decimal(-0.25) == "-0.25");
    CHECK(format_decimal(1.0 / 3) == "0.333");
    CHECK(format_decimal(2.0 / 3) == "0.667");
    CHECK(format_decimal(1e11, 0) == "100000000000");
    CHECK(format_decimal(1e-9) == "0");
    CHECK(format_decimal(1.23456789, 6) == "1.234568");
    CHECK(format_decimal(1.5, 0) == "2");
}

TEST_CASE("nothing that rounds to zero keeps a minus") {
    CHECK(format_decimal(-0.0) == "0");
    CHECK(format_decimal(-0.0004) == "0");
    CHECK(format_decimal(-0.0006) == "-0.001");
}

TEST_CASE("numbers far outside any page are still numbers") {
    double const infinity = std::numeric_limits<double>::infinity();
    CHECK(format_decimal(infinity) == "1000000000000");
    CHECK(format_decimal(-infinity) == "-1000000000000");
    CHECK(format_decimal(std::numeric_limits<double>::quiet_NaN()) == "0");
    CHECK(format_decimal(1e300, 6) == "1000000000000");
}

TEST_CASE("appending keeps what is there") {
    std::string out = "x";
    append_decimal(out, 2.5, 2);
    CHECK(out == "x2.5");
}

TEST_CASE("the user's decimal comma changes nothing") {
    auto const* before = std::setlocale(LC_ALL, nullptr);
    std::string const kept = before ? before : "C";
    std::setlocale(LC_ALL, "de_DE.UTF-8");   // absent on some machines; then this test is a repetition
    CHECK(format_decimal(1.5) == "1.5");
    CHECK(parse_decimal("1.5") == 1.5);
    std::setlocale(LC_ALL, kept.c_str());
}
