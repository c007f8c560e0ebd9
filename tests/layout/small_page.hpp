#pragma once

#include "flow/flow.hpp"
#include "layout/layouter.hpp"
#include "support/catch.hpp"

namespace attune::test {

using namespace attune::literals;

/// A page of 200 x `block_height` points with margins of 20, everything in Lato 10 on 12 pt.
inline flow::Look small_look(Pt block_height) {
    flow::Look look;
    look.page.paper = {240_pt, block_height + 80_pt};
    look.page.left = look.page.right = 20_pt;
    look.page.side = 40_pt;
    look.page.side_gap = 10_pt;
    look.page.head_top = 5_pt;
    look.page.block_top = 20_pt;
    look.page.block_height = block_height;
    look.page.letterhead_top = 5_pt;
    look.page.letterhead_height = 20_pt;
    look.page.first_block_top = 30_pt;
    look.page.foot_top = block_height + 30_pt;
    for (auto& style : look.styles) style = {{"Lato", 400, false}, 10_pt, 12_pt, black, false};
    look.metrics.hair = 0.35_pt;
    look.metrics.thin = 0.5_pt;
    look.metrics.rule = 0.75_pt;
    look.metrics.check_box = 8_pt;
    look.metrics.bullet_size = 3_pt;
    return look;
}

inline flow::Block words(std::string text, flow::Elastic before = {}, bool keep = false) {
    flow::Block block{flow::plain(flow::TextStyle::body, std::move(text))};
    block.before = before;
    block.keep_with_next = keep;
    return block;
}

inline flow::Flow flow_of(flow::Blocks blocks) {
    flow::Flow flow;
    flow.title = "Test";
    flow.parts.push_back({});
    flow.parts.back().blocks = std::move(blocks);
    return flow;
}

inline layout::PagedDocument lay_out(flow::Flow const& flow, flow::Look const& look) {
    layout::Layouter layouter{std::make_shared<text::Fonts const>()};
    auto document = layouter.lay_out(flow, look);
    if (!document) for (auto const& d : document.error()) UNSCOPED_INFO(to_string(d));
    REQUIRE(document);
    return *std::move(document);
}

inline std::string text_of(text::Line const& line) {
    std::string out;
    for (auto const& run : line.runs) out += run.shaped->text;
    return out;
}

/// The lines of text on a page, in drawing order; the footer's and the running head's too.
inline std::vector<std::string> lines_on(layout::Page const& page) {
    std::vector<std::string> out;
    for (auto const& item : page.items)
        if (auto const* line = std::get_if<layout::TextLine>(&item)) out.push_back(text_of(*line->line));
    return out;
}

}  // namespace attune::test
