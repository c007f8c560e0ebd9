#include "job/places.hpp"
#include "support/catch.hpp"

using namespace attune;

TEST_CASE("the user's folder follows XDG, and a relative path in it is ignored") {
    auto const with = [](std::string data) {
        return job::find_places(
            [data](std::string_view name) -> std::string {
                if (name == "XDG_DATA_HOME") return data;
                if (name == "HOME") return "/home/dana";
                return {};
            },
            "/usr/bin/attune", "/pack");
    };
    CHECK(with("/data").shelves[0].root == "/data/attune");
    CHECK(with("data").shelves[0].root == "/home/dana/.local/share/attune");
    CHECK(with("").shelves[0].own);
    CHECK(with("").shelves[1].root == "/pack");
    CHECK(with("").listing_cache == "/home/dana/.cache/attune/listing");
    CHECK(with("").config == "/home/dana/.config/attune");
    CHECK(with("").state == "/home/dana/.local/state/attune");
    auto const state = [](std::string given) {
        return job::find_places(
                   [given](std::string_view name) -> std::string {
                       return name == "XDG_STATE_HOME" ? given : name == "HOME" ? "/home/dana" : "";
                   },
                   "/usr/bin/attune", "/pack")
            .state;
    };
    CHECK(state("/state") == "/state/attune");
    CHECK(state("state") == "/home/dana/.local/state/attune");
}

TEST_CASE("without a home there is no user's folder and no cache") {
    auto const places = job::find_places([](std::string_view) { return std::string{}; }, "/usr/bin/attune", "/pack");
    CHECK(places.shelves.size() == 1);
    CHECK(places.listing_cache.empty());
}
