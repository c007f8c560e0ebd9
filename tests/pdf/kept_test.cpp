#include "pdf/kept.hpp"

#include <string>

#include "support/catch.hpp"

using attune::pdf::Kept;

TEST_CASE("what was kept is found again, under its key only") {
    Kept<std::string> kept{100};
    kept.put(1, "one");
    REQUIRE(kept.find(1));
    CHECK(*kept.find(1) == "one");
    CHECK_FALSE(kept.find(2));
}

TEST_CASE("below the limit everything stays") {
    Kept<std::string> kept{100};
    kept.put(1, std::string(50, 'a'));
    kept.end_document();
    kept.put(2, std::string(50, 'b'));
    kept.end_document();
    CHECK(kept.find(1));
    CHECK(kept.find(2));
}

TEST_CASE("over the limit only what the last document used stays") {
    Kept<std::string> kept{100};
    kept.put(1, std::string(60, 'a'));
    kept.put(2, std::string(10, 'b'));
    kept.end_document();
    kept.put(3, std::string(60, 'c'));
    CHECK(kept.find(2));
    kept.end_document();
    CHECK_FALSE(kept.find(1));
    CHECK(kept.find(2));
    CHECK(kept.find(3));
}
