#include "check/reading_grade.hpp"

#include <string>

#include "support/catch.hpp"

using namespace attune::check;

TEST_CASE("syllables are counted as they are spoken") {
    CHECK(syllables("close") == 1);
    CHECK(syllables("closeness") == 2);
    CHECK(syllables("hoped") == 1);
    CHECK(syllables("wanted") == 2);
    CHECK(syllables("table") == 2);
    CHECK(syllables("being") == 2);
    CHECK(syllables("relationship") == 4);
    CHECK(syllables("yes") == 1);
    CHECK(syllables("people") == 2);
    CHECK(syllables("every") == 2);
    CHECK(syllables("idea") == 3);
    CHECK(syllables("any") == 2);
}

TEST_CASE("the grade is the formula's, within a tenth") {
    // By hand: 23 words, 4 sentences, 26 syllables.
    auto const grade = reading_grade(
        "The dog ran to the tree. It saw a cat on top. The cat did not come down. They wait until supper today.");
    REQUIRE(grade);
    CHECK(*grade == Approx(0.39 * 23 / 4 + 11.8 * 26 / 23 - 15.59).margin(0.1));
}

TEST_CASE("a few words have no grade") { CHECK_FALSE(reading_grade("Read this first.")); }

TEST_CASE("dashes, link addresses and points inside words count for nothing") {
    std::string const plain =
        "We talk for half an hour each week and then we stop. We read the page and say what we saw there.";
    std::string const marked =
        "We talk for half an hour each week – and then we stop. We read [the page](https://example.org/a/b) and say "
        "what we saw there.";
    CHECK(*reading_grade(plain) == Approx(*reading_grade(marked)));
}

TEST_CASE("placeholders and Markdown do not make a text harder") {
    std::string const plain =
        "Sam can say what feels near and what feels far. Take a slow breath. Then tell Sam one small true thing, and "
        "wait.";
    std::string const marked =
        "{a.name} can say what feels *near* and what feels **far**. Take a slow breath. Then tell {a.name} one small "
        "true thing, and wait.";
    REQUIRE(reading_grade(plain));
    CHECK(*reading_grade(plain) == Approx(*reading_grade(marked)));
}
