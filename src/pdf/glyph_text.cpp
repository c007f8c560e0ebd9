#include "pdf/glyph_text.hpp"

#include <algorithm>

#include "base/utf8.hpp"

// How text is given back by readers, as tried with poppler, PDFium and pdf.js:
// - Glyphs are drawn in visual order, each with its own characters. An /ActualText around right-to-left glyphs comes out
//   backwards, so only left-to-right groups get one.
// - Readers turn a right-to-left line round character by character, so the characters inside one right-to-left glyph
//   (lam-alef) are stored the other way round.

namespace attune::pdf {
namespace {

std::vector<std::string_view> code_points(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t i = 0; i < text.size();) {
        auto const begin = i;
        if (!utf8::decode(text, i)) ++i;
        out.push_back(text.substr(begin, i - begin));
    }
    return out;
}

bool is_character_of(text::Face const& face, text::GlyphId glyph, std::string_view text) {
    if (text.empty()) return false;
    std::size_t i = 0;
    auto const c = utf8::decode(text, i);
    return c && i == text.size() && *c != 0 && face.character_of(glyph) == *c;
}

}  // namespace

RunText text_of_glyphs(text::ShapedRun const& run) {
    RunText out;
    auto const& glyphs = run.glyphs;
    auto const count = glyphs.size();
    auto const assign = [&](std::size_t index, std::string_view text) {
        if (is_character_of(*run.face, glyphs[index].id, text)) return;
        out.special.push_back({static_cast<std::uint32_t>(index), {glyphs[index].id, std::string{text}}});
    };
    for (std::size_t begin = 0, end = 0; begin < count; begin = end) {
        end = begin + 1;
        while (end < count && glyphs[end].cluster == glyphs[begin].cluster) ++end;

        // A cluster's text reaches to the cluster that follows it in the text: the one to its left, right to left.
        std::size_t const from = glyphs[begin].cluster;
        std::size_t to = run.text.size();
        if (run.right_to_left && begin > 0) to = glyphs[begin - 1].cluster;
        if (!run.right_to_left && end < count) to = glyphs[end].cluster;
        auto const text = std::string_view{run.text}.substr(from, to > from ? to - from : 0);

        if (end - begin == 1 && is_character_of(*run.face, glyphs[begin].id, text)) continue;
        auto const characters = code_points(text);
        auto const size = end - begin;
        auto const first_special = out.special.size();
        for (std::size_t nth = 0; nth < size; ++nth) {   // in reading order
            auto const last = nth + 1 == size ? characters.size() : std::min(nth + 1, characters.size());
            std::string share;
            for (auto i = std::min(nth, last); i < last; ++i) {
                if (run.right_to_left) share.insert(0, characters[i]);
                else share += characters[i];
            }
            assign(run.right_to_left ? end - 1 - nth : begin + nth, share);
        }
        if (run.right_to_left) {
            std::reverse(out.special.begin() + static_cast<std::ptrdiff_t>(first_special), out.special.end());
        } else if (size > characters.size()) {
            out.groups.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), std::string{text}});
        }
    }
    return out;
}

}  // namespace attune::pdf
