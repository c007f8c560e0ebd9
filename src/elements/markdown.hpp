#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "elements/setting.hpp"

namespace attune::elements {

/// The gap that layout leaves before and after the line of a blank.
inline constexpr Pt blank_margin = Pt::from_mm(0.8);

/// Sets one paragraph: placeholders filled in, then Markdown's emphasis, strong and links (md4c; raw HTML, images,
/// headings and code are mistakes), then no-break spaces where a number belongs to its word ("section 4", "10 minutes",
/// phone numbers, initials). In a look without italics emphasis is set in quotation marks.
///
/// Three or more underscores are a blank to write on: `blanks` gives the lengths of their lines in order; one without
/// a length, or of length 0, fills what is left of its line. A blank that personalising leaves (a date that was not
/// given) is 40 mm.
/// nullopt: the text is to be left out, or a mistake was noted.
std::optional<flow::Paragraph> set_paragraph(schema::Text const& text, flow::TextStyle style, Setting const& setting,
                                             std::span<Pt const> blanks = {});

/// As set_paragraph for running text that may hold several paragraphs and lists. Gaps between them are the look's;
/// the first block has none. Empty: the text is to be left out, or a mistake was noted.
flow::Blocks set_text(schema::Text const& text, flow::TextStyle style, Setting const& setting);

/// Plain text of ours (a label), as a paragraph: no Markdown, no placeholders, but with no-break spaces.
flow::Paragraph set_plain(std::string_view text, flow::TextStyle style);

/// The mistakes in a text's Markdown, without setting it. `lists`: whether it may hold lists, as set_text may.
Diagnostics check_markdown(schema::Text const& text, bool lists);

/// How many blanks a text has, before it is set.
std::size_t count_blanks(std::string_view markdown);

/// Whether the last thing of a text is a blank.
bool ends_with_blank(std::string_view markdown);

}  // namespace attune::elements
