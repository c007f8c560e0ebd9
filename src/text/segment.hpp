#pragma once

// Private to this room.

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include <hb.h>

namespace attune::text {

/// The code point at `position`, which moves past it. U+FFFD for a byte that is not UTF-8, so that no text stops us.
char32_t next_code_point(std::string_view text, std::size_t& position);

/// May be left out at the end of a line: the spaces that UAX 14 breaks after, and the tab.
constexpr bool is_breaking_space(char32_t c) {
    return c == U' ' || c == U'\t' || (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == 0x1680 || c == 0x205F ||
           c == 0x3000;
}

/// Ends a line whatever its width (UAX 14, classes BK, CR, LF, NL).
constexpr bool is_line_end(char32_t c) { return (c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029; }

inline constexpr char32_t box_character = 0xFFFC;        // OBJECT REPLACEMENT CHARACTER
inline constexpr char32_t soft_hyphen = 0xAD;

/// A place where a line may end, or must.
struct Opportunity {
    std::uint32_t offset;                                // bytes; the line ends before this one
    bool forced;
};

struct LevelRun {
    std::uint32_t end;
    std::uint8_t level;                                  // UAX 9: odd is right to left
};

struct ScriptRun {
    std::uint32_t end;
    hb_script_t script;
};

/// Where a text may be cut, by Unicode's rules. Offsets are bytes; the last run or opportunity ends at the text's end.
struct Segments {
    std::vector<Opportunity> opportunities;
    std::vector<LevelRun> levels;
    std::vector<ScriptRun> scripts;
    bool right_to_left = false;                          // base direction: that of the first strong character
};

/// Keeps ICU's break iterators, which are dear to make.
class Segmenter {
public:
    Segmenter();
    ~Segmenter();

    /// The result is valid until the next call. `text` is shorter than 2 GiB.
    Segments const& segment(std::string_view text, std::string_view language);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace attune::text
