#pragma once

#include <memory>

#include "base/diagnostic.hpp"
#include "flow/flow.hpp"
#include "layout/paged_document.hpp"
#include "text/fonts.hpp"

namespace attune::layout {

/// Lays flows out on pages, and remembers every paragraph that it has set, so that a small change is laid out at once.
/// One object per thread.
class Layouter {
public:
    explicit Layouter(std::shared_ptr<text::Fonts const> fonts);
    ~Layouter();

    /// Places `flow` on as many pages as it needs. Pure but for the caches: equal input gives equal pages on every machine.
    ///
    /// Breaks follow the keep rules of the blocks; a paragraph of up to three lines moves whole, a longer one leaves at
    /// least two lines on either side. A part that `fits` is tightened step by step (flow::Fit) when it is over its page; if no step saves
    /// a page it is set at its normal size and goes on, with its `continued` blocks on top.
    /// Errors: a font that is missing, a character that no font has, a block that must stay whole but is taller than an
    /// empty page; each with its place in the YAML file.
    Expected<PagedDocument> lay_out(flow::Flow const& flow, flow::Look const& look);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace attune::layout
