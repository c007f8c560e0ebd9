#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/colour.hpp"
#include "content/region.hpp"
#include "flow/look.hpp"
#include "schema/record.hpp"

namespace attune::content {

enum class Ink : unsigned char { colour, saver };
enum class Letters : unsigned char { usual, easy };
schema::EnumTable<Ink> const& enum_table(Ink const*);
schema::EnumTable<Letters> const& enum_table(Letters const*);

/// A row of the type scale as a page template states it.
struct TypeStyle {
    std::string font;
    int weight = 400;
    bool italic = false;
    Pt size, leading;
    bool accent = false;                   // in the accent colour, else black
    bool balance = false;
};
schema::Record<TypeStyle> const& record(TypeStyle const*);

struct SheetOfPaper {
    Pt width, height, left, right, side, side_gap;
    Pt head_top, block_top, block_height, letterhead_top, letterhead_height, first_block_top, foot_top;
    bool one_column = false;               // whatever the template says: too narrow for a side column
};
schema::Record<SheetOfPaper> const& record(SheetOfPaper const*);

/// A length with the least that it may shrink to when a sheet is over its page.
struct Give {
    Pt normal, least;
};
schema::Record<Give> const& record(Give const*);

struct Measures {
    Give writing_line, check_row, stem_row, agreement_row, ladder_step, log_row, word_row, gap, small_gap;
    Pt paragraph_gap, heading_gap, heading_after, section_gap, section_after, pull_gap, pull_after;
    Pt bullet_size, bullet_indent, bullet_gap, list_before, check_box, check_indent, scale_circle;
    Pt rating_width, rating_height, signature_height, intro_width, care_indent, band_padding;
    Pt hair, thin, rule, bold, bar;
};
schema::Record<Measures> const& record(Measures const*);

struct Papers {
    SheetOfPaper a4, letter;
    std::optional<SheetOfPaper> a5;        // empty: not made for it
};
schema::Record<Papers> const& record(Papers const*);

/// The look of a handout, exactly as its YAML file states it.
struct PageTemplate {
    std::string id, title, summary;
    std::string based_on;                  // another template, whose values hold where this one has none
    std::vector<std::pair<std::string, Colour>> accents;
    std::string accent;
    Colour band = white;
    Ink ink = Ink::colour;
    std::string easy_font;                 // of letters that are easy to tell apart; empty: there is none
    std::vector<Pt> text_sizes;            // that it can be laid out anew for, besides its own
    bool side_column = true, italics = true, stack_partners = false;
    Papers papers;
    std::vector<std::pair<std::string, TypeStyle>> styles;
    Measures measures;
    SourceSpan where;
};
schema::Record<PageTemplate> const& record(PageTemplate const*);

/// The size of the template's running text, and all that a handout may choose, from small to large.
Pt text_size_of(PageTemplate const& page_template);
std::vector<Pt> text_sizes_of(PageTemplate const& page_template);

/// What a handout chooses of a template.
struct LookChoice {
    Paper paper = Paper::a4;
    std::string accent;                    // empty: the template's own
    std::optional<Ink> ink;                // empty: the template's own
    std::optional<Pt> text_size;           // empty: the template's own
    Letters letters = Letters::usual;
    bool two_sided = false;
    bool punch_margin = true;              // false: the block stands in the middle of the paper
};

/// The template for one paper, ink, size and kind of letters. Errors: a choice that the template does not have.
Expected<flow::Look> resolve(PageTemplate const& page_template, LookChoice const& choice, SourceSpan const& where);

}  // namespace attune::content
