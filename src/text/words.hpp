#pragma once

// Private to this room.

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <hb.h>

#include "text/face_impl.hpp"
#include "text/fonts.hpp"
#include "text/shape.hpp"

namespace attune::text {

struct Font {
    FontName name;
    std::shared_ptr<Face const> face;
};

/// A shaped word: one run, or several where the font lacks some of its letters.
struct Word {
    std::vector<std::shared_ptr<ShapedRun const>> runs;  // in logical order; their texts together are the word
    double width = 0;                                    // in ems: times the size it is a length
    std::vector<char32_t> missing;                       // characters that no installed font has
};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

/// All that decides a word's shape besides its letters, and the words shaped in this way. One object per way, so that
/// finding a word again is a look-up of its letters only.
struct WordStyle {
    Font const* font = nullptr;
    hb_script_t script = HB_SCRIPT_LATIN;
    hb_language_t language = nullptr;
    bool right_to_left = false;
    std::unordered_map<std::string, Word, TextHash, std::equal_to<>> words;
};

/// Shapes words and remembers them.
class Words {
public:
    explicit Words(std::shared_ptr<Fonts const> fonts);

    /// The result stays at its place until `forget_if_many`.
    Word const& shape(std::string_view text, WordStyle& style);

    /// Fonts and styles live as long as this object; their addresses tell them apart.
    Expected<Font const*> font(FontName const& name);
    WordStyle& style(Font const* font, hb_script_t script, hb_language_t language, bool right_to_left);
    hb_language_t language(std::string_view name);

    /// Keeps a long session from filling the memory.
    void forget_if_many();

private:
    struct Part {                                        // bytes of a word
        std::uint32_t begin, end;
    };

    std::shared_ptr<ShapedRun const> shape_part(std::string_view text, Part part, WordStyle const& style,
                                                std::shared_ptr<Face const> const& face);
    void shape_with_fallback(Word& word, std::string_view text, ShapedRun const& first_try, WordStyle const& style);
    void shape_missing(Word& word, std::string_view text, std::vector<Part> const& clusters, WordStyle const& style);
    void shape_apart(Word& word, std::string_view text, Part cluster, WordStyle const& style);

    std::shared_ptr<Fonts const> fonts_;
    HbBuffer buffer_;
    std::map<FontName, Font> known_fonts_;
    std::map<std::string, hb_language_t, std::less<>> languages_;
    std::deque<WordStyle> styles_;                       // a handful
    std::size_t count_ = 0;                              // of words in all styles
};

/// Byte offsets in the run's text at which its clusters begin, ascending.
std::vector<std::uint32_t> cluster_starts(ShapedRun const& run);

}  // namespace attune::text
