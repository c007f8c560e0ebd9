#pragma once

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "support/catch.hpp"
#include "text/shaper.hpp"

namespace attune::test {

inline FontName const gentium{"Gentium Book Plus", 400, false};
inline FontName const lato{"Lato", 400, false};

using Lines = std::vector<std::shared_ptr<text::Line const>>;

/// The computer's fonts, opened once for all tests: an immutable value.
inline std::shared_ptr<text::Fonts const> installed_fonts() {
    static auto const fonts = std::make_shared<text::Fonts const>();
    return fonts;
}

/// A paragraph of one style at 10 pt, wide enough for a short text to stand on one line.
inline text::Paragraph paragraph(std::string_view text, FontName const& font = gentium, Pt measure = Pt{1000}) {
    text::Paragraph made;
    made.text = text;
    made.spans = {{static_cast<std::uint32_t>(text.size()), font, Pt{10}, black, -1}};
    made.measure = measure;
    return made;
}

inline Lines set(text::Paragraph const& given) {
    text::Shaper shaper{installed_fonts()};
    auto lines = shaper.break_lines(given);
    if (!lines) FAIL(to_string(lines.error().front()));
    return *std::move(lines);
}

/// The messages of a setting that must fail.
inline Diagnostics problems_of(text::Paragraph const& given) {
    text::Shaper shaper{installed_fonts()};
    auto lines = shaper.break_lines(given);
    REQUIRE_FALSE(lines);
    return lines.error();
}

/// What a reader sees, line by line; the runs of a right-to-left line come in visual order.
inline std::string visible(text::Line const& line) {
    std::string out;
    for (auto const& run : line.runs) out += run.shaped->text;
    return out;
}

inline std::vector<std::string> visible(Lines const& lines) {
    std::vector<std::string> out;
    for (auto const& line : lines) out.push_back(visible(*line));
    return out;
}

inline Lines set(std::string_view text, FontName const& font = gentium, Pt measure = Pt{1000}) {
    return set(paragraph(text, font, measure));
}

inline double width_of(std::string_view text, FontName const& font = gentium) {
    auto const lines = set(text, font, Pt{1e9});
    return lines.empty() ? 0 : lines.front()->width.value;
}

/// The only run of a text that must be one word in one font.
inline text::ShapedRun const& shaped(Lines const& lines) {
    REQUIRE(lines.size() == 1);
    REQUIRE(lines.front()->runs.size() == 1);
    return *lines.front()->runs.front().shaped;
}

inline bool has_missing_glyph(Lines const& lines) {
    return std::ranges::any_of(lines, [](auto const& line) {
        return std::ranges::any_of(line->runs, [](auto const& run) {
            return std::ranges::any_of(run.shaped->glyphs, [](auto const& glyph) { return glyph.id == 0; });
        });
    });
}

inline std::vector<text::GlyphId> ids(text::ShapedRun const& run) {
    std::vector<text::GlyphId> out;
    for (auto const& glyph : run.glyphs) out.push_back(glyph.id);
    return out;
}

}  // namespace attune::test
