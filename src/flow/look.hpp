#pragma once

#include <array>
#include <cstddef>
#include <string>

#include "base/colour.hpp"
#include "base/font_name.hpp"
#include "base/length.hpp"

namespace attune::flow {

/// What a stretch of text is, not how it looks; the page template says how.
enum class TextStyle : unsigned char {
    title, subtitle,
    section_heading, section_number, subsection_heading, subsection_number, small_heading,
    body, pull, source,
    letterhead_name, letterhead_line, meta_label, contents_title, contents_kind,
    running_head, footer,
    sheet_label, sheet_title, sheet_intro,
    question, item, agreement_item, hint, partner_name, partner_role,
    table_head, table_cell, care, callout_label, callout_title,
    diagram_title, diagram_label, diagram_text, step_number, badge,
};
inline constexpr std::size_t text_style_count = static_cast<std::size_t>(TextStyle::badge) + 1;

/// One row of the type scale.
struct StyleSpec {
    FontName font;
    Pt size;
    Pt leading;                // baseline to baseline
    Colour colour = black;
    bool balance = false;      // lines of even length: sense before shape
};

/// How far a sheet that is over its page is tightened, in the order of what hurts a writer least.
/// Each step includes the ones before. Type is never made smaller.
enum class Fit : unsigned char { normal, closer_lines, smaller_gaps, lower_rows, fewer_lines };
inline constexpr std::array all_fits{Fit::normal, Fit::closer_lines, Fit::smaller_gaps, Fit::lower_rows, Fit::fewer_lines};

/// A length that may give way when a sheet is over its page.
struct Elastic {
    Pt normal;
    Pt tight;
    Fit from = Fit::fewer_lines;           // the first step at which `tight` holds

    constexpr Elastic() = default;
    constexpr Elastic(Pt fixed) : normal{fixed}, tight{fixed} {}   // NOLINT: a fixed length is an elastic one
    constexpr Elastic(Pt n, Pt t, Fit f) : normal{n}, tight{t}, from{f} {}
    constexpr Pt at(Fit fit) const { return fit >= from ? tight : normal; }
    friend constexpr bool operator==(Elastic const&, Elastic const&) = default;
};

/// The sheet of paper and where things stand on it.
struct PageGeometry {
    Size paper;
    Pt left, right;                        // margins; left is the binding side
    Pt side, side_gap;                     // the side column and the gap to the text; zero when folded away
    Pt head_top;                           // top of the running head's line
    Pt block_top, block_height;            // where text may stand
    Pt letterhead_top, letterhead_height;  // on the first page
    Pt first_block_top;                    // with a letterhead above
    Pt foot_top;                           // the footer's rule
    bool two_sided = false;                // margins change sides on even pages

    constexpr Pt full_width() const { return paper.width - left - right; }
    constexpr Pt text_width() const { return full_width() - side - side_gap; }

    /// The same paper on its side, with the same margins all round; the footer stays at the foot of what is read.
    constexpr PageGeometry landscape() const {
        auto out = *this;
        Pt const lower = paper.height - paper.width;   // by how much the page is less high
        out.paper = {paper.height, paper.width};
        out.block_height = block_height - lower;
        out.foot_top = foot_top - lower;
        return out;
    }
};

/// Sizes of the things one writes on and of the space round them.
struct Metrics {
    Elastic writing_line, check_row, stem_row, agreement_row, ladder_step, log_row, word_row;
    Elastic gap, small_gap;                // between questions: 4.5 mm; between groups: 6 mm
    Pt paragraph_gap, heading_gap, heading_after, section_gap, section_after, pull_gap, pull_after;
    Pt bullet_size, bullet_indent, bullet_gap, list_before;
    Pt check_box, check_indent;
    Pt scale_circle;                       // diameter
    Size rating_box;
    Pt signature_height, intro_width, care_indent, band_padding;
    Pt hair, thin, rule, bold, bar;        // line weights
    int least_lines = 2;                   // writing lines that Fit::fewer_lines leaves a question
};

/// A page template, resolved for one paper and one choice of colour: all that composing and laying out need to know
/// of how a handout is to look.
struct Look {
    PageGeometry page;
    std::array<StyleSpec, text_style_count> styles;
    Metrics metrics;
    Colour accent = black;
    Colour band = white;                   // the callout's ground
    bool band_framed = false;              // a frame in place of a ground
    bool hollow_badges = false;            // badge A as a double ring, to save ink
    bool side_column = true;               // false: numbers and labels join the text
    bool italics = true;                   // false: emphasis is set in quotation marks
    bool stack_partners = false;           // partner columns A above B

    StyleSpec const& style(TextStyle s) const { return styles[static_cast<std::size_t>(s)]; }
};

/// Names as they stand in page templates, in the order of TextStyle.
std::array<std::string, text_style_count> const& text_style_names();

}  // namespace attune::flow
