#include "base/secret.hpp"

#include <new>

#include "support/catch.hpp"

using namespace attune;

TEST_CASE("a secret is handed on like a string") {
    Secret one{"open sesame"};
    auto two = one;
    CHECK(one == two);
    auto const three = std::move(two);
    CHECK(three.view() == "open sesame");
    CHECK(two.empty());
    one = Secret{};
    CHECK(one.empty());
    CHECK_FALSE(one == three);
}

TEST_CASE("nothing of a secret stays in memory when it goes") {
    // Short enough to lie inside the object, which is looked at after its end: as whoever gets its memory next would.
    alignas(Secret) unsigned char memory[sizeof(Secret)];
    auto* secret = new (memory) Secret{"sesame"};
    REQUIRE(secret->view() == "sesame");
    secret->~Secret();
    std::string_view const left{reinterpret_cast<char const*>(memory), sizeof memory};
    CHECK(left.find("sesame") == std::string_view::npos);
    CHECK(left.find("esam") == std::string_view::npos);
}
