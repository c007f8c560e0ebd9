#pragma once

#include "flow/look.hpp"

namespace attune::fuzz {

/// A page of 200 x 120 points, everything in one font: small, so that things break across pages.
inline flow::Look small_look() {
    flow::Look look;
    look.page.paper = {Pt{240}, Pt{200}};
    look.page.left = look.page.right = Pt{20};
    look.page.side = Pt{40};
    look.page.side_gap = Pt{10};
    look.page.head_top = Pt{5};
    look.page.block_top = Pt{20};
    look.page.block_height = Pt{120};
    look.page.letterhead_top = Pt{5};
    look.page.letterhead_height = Pt{20};
    look.page.first_block_top = Pt{30};
    look.page.foot_top = Pt{150};
    for (auto& style : look.styles) style = {{"Lato", 400, false}, Pt{10}, Pt{12}, black, false};
    look.metrics.hair = Pt{0.35};
    look.metrics.thin = Pt{0.5};
    look.metrics.rule = Pt{0.75};
    look.metrics.check_box = Pt{8};
    look.metrics.bullet_size = Pt{3};
    return look;
}

}  // namespace attune::fuzz
