#include <random>
#include <string>

#include "base/utf8.hpp"
#include "text/segment.hpp"
#include "text/setting.hpp"

using namespace attune;
using namespace attune::test;

namespace {

/// Characters that some installed font has, with all that makes text hard: marks, directions, joiners, spaces, breaks.
char32_t any_character(std::mt19937& random) {
    static constexpr std::u32string_view pool =
        U"aaabcefilmnoTAV019.,;:!?'\"“”’-–—/()[]{}%$€#& "
        U"\u00A0   \t\n\u2028\u00AD\u200B\u200C\u200D\u2060\u202F\u2009\u3000"
        U"żłćęőğşđếữ\u0301\u0323\u0302\u0303\u0308αβγώΨжщыёЙ"
        U"שלום\u05B8\u05C1״אבירות٠١٢ابتثسلالله\u064B\u0651\u0640،؟"
        U"\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u061C"
        U"नमस्तेक्षภาษาไทยง่ายதமிழ்ქართული👍✓→∞\uFFFC\uFFFD\x01\x7F\uFEFF\uFE0F";
    return pool[std::uniform_int_distribution<std::size_t>{0, pool.size() - 1}(random)];
}

std::string any_text(std::mt19937& random) {
    std::string text;
    auto const length = std::uniform_int_distribution<int>{0, 60}(random);
    for (int i = 0; i < length; ++i) utf8::append(text, any_character(random));
    return text;
}

text::Paragraph any_setting(std::mt19937& random, std::string_view source) {
    auto const number = [&random](double low, double high) {
        return std::uniform_real_distribution<double>{low, high}(random);
    };
    static FontName const fonts[] = {gentium, lato, {"Lato", 700, false}, {"Gentium Book Plus", 400, true}};
    auto const any_font = [&] { return fonts[std::uniform_int_distribution<std::size_t>{0, 3}(random)]; };
    text::Paragraph made;
    made.text = source;
    for (std::size_t at = 0; at < source.size();) {
        auto const length = std::uniform_int_distribution<int>{1, 40}(random);
        for (int i = 0; i < length && at < source.size(); ++i) text::next_code_point(source, at);
        made.spans.push_back({static_cast<std::uint32_t>(at), any_font(), Pt{number(4, 30)}, black, -1});
    }
    for (int i = 0; i < 3; ++i) made.boxes.push_back({Pt{number(0, 60)}, number(0, 1) < 0.5});
    made.measure = Pt{number(-10, 250)};
    made.first_indent = Pt{number(-20, 30)};
    made.balance = number(0, 1) < 0.3;
    return made;
}

}  // namespace

TEST_CASE("any text is set without loss: every byte is on a line, and drawn unless it ends that line") {
    std::mt19937 random{20240521};
    text::Shaper shaper{installed_fonts()};
    std::size_t set_texts = 0;
    for (int round = 0; round < 1500; ++round) {
        auto const source = any_text(random);
        auto const given = any_setting(random, source);
        INFO("round " << round << ": " << source);
        auto const lines = shaper.break_lines(given);
        if (!lines) FAIL(to_string(lines.error().front()));

        std::uint32_t at = 0;
        for (auto const& line : *lines) {
            REQUIRE(line->begin == at);
            REQUIRE(line->end > line->begin);
            at = line->end;

            // Visual order may differ from the text's: compare what is drawn as a sorted heap of characters.
            std::u32string drawn, written;
            for (auto const& run : line->runs) {
                for (std::size_t i = 0; i < run.shaped->text.size();) {
                    drawn += text::next_code_point(run.shaped->text, i);
                }
                for (auto const& glyph : run.shaped->glyphs) {
                    REQUIRE(glyph.id != 0);
                    REQUIRE(glyph.cluster < run.shaped->text.size());
                }
            }
            auto const bytes = std::string_view{source}.substr(line->begin, line->end - line->begin);
            for (std::size_t i = 0; i < bytes.size();) written += text::next_code_point(bytes, i);
            while (!written.empty() &&
                   (text::is_breaking_space(written.back()) || text::is_line_end(written.back()))) {
                written.pop_back();
            }
            std::erase(written, text::box_character);
            std::ranges::sort(drawn);
            std::ranges::sort(written);
            REQUIRE(drawn == written);
        }
        REQUIRE(at == source.size());
        ++set_texts;
    }
    CHECK(set_texts == 1500);
}

TEST_CASE("any text is set the same by a shaper that has set nothing before") {
    std::mt19937 random{7};
    text::Shaper used{installed_fonts()};
    for (int round = 0; round < 100; ++round) {
        auto const source = any_text(random);
        auto const given = any_setting(random, source);
        INFO("round " << round << ": " << source);
        text::Shaper fresh{installed_fonts()};
        auto const a = used.break_lines(given).value(), b = fresh.break_lines(given).value();
        REQUIRE(a.size() == b.size());
        for (std::size_t i = 0; i < a.size(); ++i) REQUIRE(a[i]->hash == b[i]->hash);
    }
}

TEST_CASE("any characters at all, assigned or not, are set or named as missing") {
    std::mt19937 random{99};
    text::Shaper shaper{installed_fonts()};
    for (int round = 0; round < 300; ++round) {
        std::string source;
        for (int i = 0; i < 12; ++i) {
            auto const top = round % 3 == 0 ? 0x2FFu : round % 3 == 1 ? 0xFFFFu : 0x10FFFFu;
            auto const c = std::uniform_int_distribution<std::uint32_t>{1, top}(random);
            if (c < 0xD800 || c > 0xDFFF) utf8::append(source, c);
        }
        auto const given = any_setting(random, source);
        auto const lines = shaper.break_lines(given);
        INFO("round " << round << ": " << source);
        if (lines) {
            REQUIRE_FALSE(has_missing_glyph(*lines));
        } else {
            for (auto const& problem : lines.error()) {
                REQUIRE((problem.message.starts_with("no installed font has the character") || problem.message.starts_with("the emoji")));
            }
        }
    }
}

TEST_CASE("bytes that are not UTF-8 neither crash nor hang") {
    std::mt19937 random{5};
    text::Shaper shaper{installed_fonts()};
    for (int round = 0; round < 300; ++round) {
        std::string source;
        for (int i = 0; i < 20; ++i) source += static_cast<char>(std::uniform_int_distribution<int>{0, 255}(random));
        auto const given = any_setting(random, source);
        auto const lines = shaper.break_lines(given);
        if (!lines) continue;                            // some bytes happen to spell an unknown character
        std::size_t bytes = 0;
        for (auto const& line : *lines) bytes += line->end - line->begin;
        REQUIRE(bytes == source.size());
    }
}

TEST_CASE("levels need no bidi algorithm when the quick look says so") {
    // The quick look must never miss a character that turns text: its neighbours' levels would be wrong.
    text::Segmenter segmenter;
    for (char32_t const c : {U'\u05BE', U'\u0600', U'\u07C0', U'\u0860', U'\u08A0', U'\uFB1D', U'\uFEFC', U'\u200F',
                             U'\u202B', U'\u2067', U'\U00010800', U'\U00010E60', U'\U0001E900', U'\U0001EEBB'}) {
        std::string source = "a ";
        utf8::append(source, c);
        auto const& segments = segmenter.segment(source, "en");
        INFO(utf8::code_point_name(c));
        CHECK((segments.levels.size() > 1 || segments.levels.front().level > 0 || c == 0x202B || c == 0x2067));
    }
}
