#include "base/utf8.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace attune;

namespace {

std::optional<std::u32string> decode_all(std::string_view text) {
    std::u32string out;
    for (std::size_t i = 0; i < text.size();) {
        auto const c = utf8::decode(text, i);
        if (!c) return std::nullopt;
        out += *c;
    }
    return out;
}

}  // namespace

TEST_CASE("the first and last code point of every length is decoded and encoded") {
    for (char32_t const c : {U'\0', U'a', U'\x7F', U'\x80', U'\u07FF', U'\u0800', U'\uD7FF', U'\uE000', U'\uFFFF',
                             U'\U00010000', U'\U0010FFFF'}) {
        std::string text;
        utf8::append(text, c);
        INFO(utf8::code_point_name(c));
        CHECK(decode_all(text) == std::u32string(1, c));
        CHECK(utf8::find_invalid(text) == std::string_view::npos);
        CHECK(utf8::count(text) == 1);
    }
}

TEST_CASE("text in several scripts is decoded in order") {
    CHECK(decode_all("aé€😀") == U"aé€😀");
    CHECK(utf8::count("aé€😀") == 4);
    CHECK(utf8::count("") == 0);
}

TEST_CASE("broken sequences are refused") {
    std::vector<std::string> const broken{
        "\x80",               // continuation without a lead
        "\xC0\x80",           // overlong NUL
        "\xC1\xBF",           // overlong
        "\xE0\x9F\xBF",       // overlong
        "\xF0\x8F\xBF\xBF",   // overlong
        "\xED\xA0\x80",       // first surrogate
        "\xED\xBF\xBF",       // last surrogate
        "\xF4\x90\x80\x80",   // over U+10FFFF
        "\xF5\x80\x80\x80",
        "\xFF",
        "\xC3",               // cut short
        "\xE2\x82",
        "\xF0\x9F\x98",
        "\xC3(",              // lead without continuation
        "\xE2\x82(",
    };
    for (auto const& text : broken) {
        INFO(text);
        std::size_t position = 0;
        CHECK_FALSE(utf8::decode(text, position));
        CHECK(position == 0);
        CHECK(utf8::find_invalid("ab" + text) == 2);
    }
}

TEST_CASE("a valid end does not hide a broken middle") {
    CHECK(utf8::find_invalid("é\xFF" "é") == 2);
}

TEST_CASE("code points are named as Unicode names them") {
    CHECK(utf8::code_point_name(U'é') == "U+00E9");
    CHECK(utf8::code_point_name(U'\0') == "U+0000");
    CHECK(utf8::code_point_name(U'\uFEFF') == "U+FEFF");
    CHECK(utf8::code_point_name(U'😀') == "U+1F600");
}
