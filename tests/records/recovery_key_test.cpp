#include "records/recovery_key.hpp"

#include <algorithm>

#include "records/key.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::records;

namespace {

std::string random_bytes() {
    std::string bytes(20, '\0');
    fill_random(bytes.data(), bytes.size());
    return bytes;
}

constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

TEST_CASE("a recovery key is eight groups of five easy characters") {
    CHECK(recovery_text(std::string(20, '\0')).view() == "00001-00002-00003-00004-00005-00006-00007-00008");
    for (int i = 0; i < 200; ++i) {
        auto const bytes = random_bytes();
        auto const text = recovery_text(bytes);
        REQUIRE(text.view().size() == 47);
        REQUIRE(text.view().find_first_not_of("-0123456789ABCDEFGHJKMNPQRSTVWXYZ") == std::string_view::npos);
        auto const again = recovery_bytes(text.view());
        REQUIRE(again);
        REQUIRE(again->view() == bytes);
    }
}

TEST_CASE("case, blanks, hyphens and look-alikes are forgiven") {
    std::string bytes;
    for (int i = 0; i < 2; ++i) bytes += std::string("\x08\x42\x10\x84\x21\0\0\0\0\0", 10);   // ones, then zeros
    std::string text{recovery_text(bytes).view()};
    REQUIRE(std::ranges::count(text, '1') > 2);
    std::string typed;
    bool l = false;
    for (char const c : text) {
        if (c == '-') typed += " \n";
        else if (c == '0') typed += 'o';
        else if (c == '1') typed += (l = !l) ? 'l' : 'I';
        else typed += static_cast<char>(c >= 'A' ? c + 32 : c);
    }
    auto const again = recovery_bytes(typed);
    REQUIRE(again);
    CHECK(again->view() == bytes);
}

TEST_CASE("any one wrong character and any two swapped ones of a group are told, with the group") {
    auto const text = std::string{recovery_text(random_bytes()).view()};
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '-') continue;
        auto const group = "group " + std::to_string(i / 6 + 1);
        for (char const other : symbols) {
            if (other == text[i]) continue;
            auto wrong = text;
            wrong[i] = other;
            auto const read = recovery_bytes(wrong);
            REQUIRE_FALSE(read);
            REQUIRE(read.error().front().message.find(group) != std::string::npos);
        }
        for (auto j = i + 1; j < text.size() && text[j] != '-'; ++j) {
            if (text[i] == text[j]) continue;
            auto wrong = text;
            std::swap(wrong[i], wrong[j]);
            REQUIRE_FALSE(recovery_bytes(wrong));
        }
    }
    auto swapped = text.substr(6, 6) + text.substr(0, 6) + text.substr(12);
    if (text.substr(0, 4) != text.substr(6, 4)) CHECK_FALSE(recovery_bytes(swapped));
}

TEST_CASE("a key cut short, too long or with a foreign character is told, and not repeated in the message") {
    auto const text = std::string{recovery_text(random_bytes()).view()};
    for (std::size_t length = 0; length < text.size(); ++length) REQUIRE_FALSE(recovery_bytes(text.substr(0, length)));
    CHECK(recovery_bytes(text.substr(0, 6)).error().front().message == "the recovery key is not complete: it has 5 of 40 characters");
    CHECK_FALSE(recovery_bytes(text + "0"));
    auto foreign = text;
    foreign[7] = 'U';
    auto const read = recovery_bytes(foreign);
    REQUIRE_FALSE(read);
    CHECK(read.error().front().message == "a character in group 2 is in no recovery key");
    CHECK(read.error().front().message.find(text.substr(0, 5)) == std::string::npos);
}
