#include "pdf/finish.hpp"
#include "support/catch.hpp"

using namespace attune;

TEST_CASE("a password is what can be typed and a PDF can hold") {
    for (auto const& good :
         {std::string{"x"}, std::string{"two words"}, std::string{"Zürich λ 你好"}, std::string(127, 'x')})
        CHECK(pdf::check_password(good));
    for (auto const& bad : {std::string{"\xFF"}, std::string{"a\nb"}, std::string{"a\0b", 3}, std::string(128, 'x')}) {
        auto const refused = pdf::check_password(bad);
        REQUIRE_FALSE(refused);
        CHECK_FALSE(refused.error().front().hints.empty());
    }
}
