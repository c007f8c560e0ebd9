#pragma once

#include <memory>
#include <vector>

#include "text/fonts.hpp"
#include "text/shape.hpp"

namespace attune::text {

/// Shapes text and breaks it into lines, and remembers every word that it has shaped.
/// One object per thread; the faces that it hands out may be shared.
class Shaper {
public:
    explicit Shaper(std::shared_ptr<Fonts const> fonts);
    ~Shaper();

    /// Sets `paragraph` in greedy ragged-right lines without hyphenation: break opportunities by UAX 14 (ICU), bidi by
    /// UAX 9 (ICU), shaping by HarfBuzz word by word, a word wider than the measure broken between clusters.
    /// If the last line of several would be a single word of under five letters, one word is pulled down to it;
    /// with `balance` the lines are made even, without needing more of them.
    /// Pure but for the cache: equal input gives equal lines.
    /// Errors: a font that is not installed (names family and package); a character that no installed font
    /// has (names the character and the place).
    Expected<std::vector<std::shared_ptr<Line const>>> break_lines(Paragraph const& paragraph);

    /// The face that `name` resolves to, for metrics.
    Expected<std::shared_ptr<Face const>> face(FontName const& name, SourceSpan const& where);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace attune::text
