#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "base/diagnostic.hpp"
#include "flow/flow.hpp"
#include "text/shaper.hpp"

namespace attune::layout {

/// A paragraph broken into lines for one measure.
struct SetParagraph {
    std::vector<std::shared_ptr<text::Line const>> lines;
    std::uint64_t last_used = 0;  // the layout that used it last
};

/// Breaks paragraphs into lines, in the type of one look after the other, and keeps what it has set.
class ParagraphSetter {
public:
    explicit ParagraphSetter(std::shared_ptr<text::Fonts const> fonts);

    /// To be called before each layout. Forgets what the last layouts did not use once there is too much of it.
    void start(flow::Look const& look);

    /// The lines of `paragraph` in `measure`. Null after a mistake, which is added to `problems`.
    std::shared_ptr<SetParagraph const> set(flow::Paragraph const& paragraph, Pt measure, SourceSpan const& where,
                                            std::string const& language, Diagnostics& problems);

    /// From the top of a line of `style` to its baseline: the leading shared out evenly above and below the face's ascent
    /// and descent. Errors go to `problems`.
    /// The face of a style; null when there is none, which is noted.
    std::shared_ptr<text::Face const> face(flow::TextStyle style, Diagnostics& problems);

    Pt baseline(flow::TextStyle style, Diagnostics& problems);

private:
    text::Shaper shaper_;
    flow::Look const* look_ = nullptr;
    std::uint64_t look_hash_ = 0;
    std::uint64_t layout_number_ = 0;
    std::array<std::optional<Pt>, flow::text_style_count> baselines_;
    std::unordered_map<std::uint64_t, std::shared_ptr<SetParagraph>> kept_;  // by content
};

}  // namespace attune::layout
