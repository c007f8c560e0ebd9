#include "base/length.hpp"

#include "support/catch.hpp"

using namespace attune;
using namespace attune::literals;

TEST_CASE("an inch is 72 points and 25.4 mm") {
    CHECK(Pt::from_mm(25.4).value == Approx(72));
    CHECK((72_pt).mm() == Approx(25.4));
    CHECK((210_mm).value == Approx(595.2756));
}

TEST_CASE("lengths add, scale and compare; their quotient is a number") {
    CHECK(2_pt + 3_pt == 5_pt);
    CHECK(2_pt - 3_pt == -(1_pt));
    CHECK(2 * 3_pt == 6_pt);
    CHECK(3_pt / 2 == 1.5_pt);
    CHECK(6_pt / 4_pt == 1.5);
    CHECK(2_pt < 3_pt);
}
