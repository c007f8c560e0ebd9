#include "text/segment.hpp"

#include <string>

#include "support/catch.hpp"

using namespace attune;
using text::Segmenter;

namespace {

/// The text with a bar wherever a line may end, two where it must.
std::string with_bars(std::string_view source, std::string_view language = "en") {
    Segmenter segmenter;
    std::string out;
    std::size_t at = 0;
    for (auto const& opportunity : segmenter.segment(source, language).opportunities) {
        out += source.substr(at, opportunity.offset - at);
        at = opportunity.offset;
        if (at < source.size()) out += opportunity.forced ? "||" : "|";
    }
    CHECK(at == source.size());
    return out;
}

}  // namespace

TEST_CASE("lines may end where UAX 14 says") {
    CHECK(with_bars("one two  three") == "one |two  |three");
    CHECK(with_bars("a well-known “quote” here (and there).") == "a |well-|known |“quote” |here |(and |there).");
    CHECK(with_bars("10\u00A0mm or 5\u202Fmm") == "10\u00A0mm |or |5\u202Fmm");
    CHECK(with_bars("up to 0–10, 3.5 and $5") == "up |to |0–|10, |3.5 |and |$5");
    CHECK(with_bars("one—two") == "one|—|two");
    CHECK(with_bars("first\nsecond\r\nthird\u2028fourth") == "first\n||second\r\n||third\u2028||fourth");
    CHECK(with_bars("a\uFFFCb, \uFFFC.") == "a|\uFFFC|b, |\uFFFC.");
    CHECK(with_bars("zero\u200Bwidth, word\u2060joiner") == "zero\u200B|width, |word\u2060joiner");
    CHECK(with_bars("ends\n") == "ends\n");
}

TEST_CASE("a soft hyphen is no place to end a line, because nothing would show it") {
    CHECK(with_bars("hand\u00ADout") == "hand\u00ADout");
    CHECK(with_bars("end\u00AD") == "end\u00AD");
}

TEST_CASE("languages without spaces break between words or characters") {
    CHECK(with_bars("ภาษาไทยง่าย", "th") == "ภาษา|ไทย|ง่าย");
    CHECK(with_bars("中文。字", "zh") == "中|文。|字");
}

TEST_CASE("an unknown language breaks by the general rules") {
    CHECK(with_bars("one two", "qq-not-a-language") == "one |two");
    CHECK(with_bars("one two", "") == "one |two");
}

TEST_CASE("text without right-to-left characters has one level") {
    Segmenter segmenter;
    for (char const* const source : {"plain, (with) “marks” 12–30 %", "Привет, κόσμε 中文 हिन्दी", "\n\n", "12"}) {
        auto const& segments = segmenter.segment(source, "en");
        INFO(source);
        CHECK(segments.levels.size() == 1);
        CHECK(segments.levels.front().level == 0);
        CHECK_FALSE(segments.right_to_left);
    }
}

TEST_CASE("the first strong character gives the direction of the whole paragraph") {
    Segmenter segmenter;
    CHECK_FALSE(segmenter.segment("abc שלום", "en").right_to_left);
    CHECK(segmenter.segment("12 (שלום) abc", "en").right_to_left);
    auto const& segments = segmenter.segment("שלום\nabc", "en");   // ICU alone would turn the second line
    CHECK(segments.right_to_left);
    CHECK(segments.levels.back().level == 2);
}

TEST_CASE("levels are cut at byte offsets") {
    Segmenter segmenter;
    auto const& segments = segmenter.segment("a🙂 של b", "en");
    REQUIRE(segments.levels.size() == 3);
    CHECK(segments.levels[0].end == 6);
    CHECK(segments.levels[1].end == 10);
    CHECK(segments.levels[1].level == 1);
    CHECK(segments.levels[2].end == 12);
}

TEST_CASE("common characters take the script before them, at the start the one after them") {
    Segmenter segmenter;
    auto const& segments = segmenter.segment("«Привет, 2» abc", "ru");
    REQUIRE(segments.scripts.size() == 2);
    CHECK(segments.scripts[0].script == HB_SCRIPT_CYRILLIC);
    CHECK(segments.scripts[0].end == std::string_view{"«Привет, 2» "}.size());
    CHECK(segments.scripts[1].script == HB_SCRIPT_LATIN);
    auto const& digits = segmenter.segment("12 − 3 ≥ 4", "en");
    REQUIRE(digits.scripts.size() == 1);
    CHECK(digits.scripts[0].script == HB_SCRIPT_LATIN);
}

TEST_CASE("bytes that are not UTF-8 are read as replacement characters") {
    std::size_t at = 0;
    std::string_view const broken = "\xFF\xC3";
    CHECK(text::next_code_point(broken, at) == 0xFFFD);
    CHECK(at == 1);
    CHECK(text::next_code_point(broken, at) == 0xFFFD);
    CHECK(at == 2);
    CHECK(with_bars("a \xFF b") == "a |\xFF |b");
}
