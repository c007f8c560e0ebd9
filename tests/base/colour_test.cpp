#include "base/colour.hpp"

#include "support/catch.hpp"

using namespace attune;

TEST_CASE("a colour is six hex digits in any case") {
    CHECK(parse_colour("#1b463f") == Colour{0x1b, 0x46, 0x3f});
    CHECK(parse_colour("#FFffFF") == white);
    CHECK(parse_colour("#000000") == black);
}

TEST_CASE("anything else is no colour") {
    for (auto const* text : {"", "#", "1b463f", "#1b463", "#1b463f0", "#fff", "#1b463g", "#-1b463", "#+1b463", "# 1b463",
                             "red"}) {
        INFO(text);
        CHECK_FALSE(parse_colour(text));
    }
}

TEST_CASE("contrast is that of WCAG, whichever colour comes first") {
    CHECK(contrast(black, white) == Approx(21));
    CHECK(contrast(white, black) == Approx(21));
    CHECK(contrast(white, white) == Approx(1));
    CHECK(contrast(Colour{0x76, 0x76, 0x76}, white) == Approx(4.54).margin(0.01));   // the lightest grey that passes for text
    CHECK(contrast(Colour{0x77, 0x77, 0x77}, white) < 4.5);
}
