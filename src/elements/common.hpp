#pragma once

#include <span>
#include <string>
#include <string_view>

#include "elements/fields.hpp"
#include "elements/markdown.hpp"
#include "elements/setting.hpp"

namespace attune::elements {

// Pieces that several elements print alike.

flow::Block block(flow::BlockKind kind, SourceSpan const& where, flow::Elastic before = {},
                  bool keep_with_next = false);

// ---- space above: what follows a heading sits close to it ------------------------------------------------

/// Between a question and what stands above it.
flow::Elastic question_gap(flow::Blocks const& above, Setting const& setting);
/// Between groups: above lists to tick, tables, drawings.
flow::Elastic group_gap(flow::Blocks const& above, Setting const& setting);
/// The last paragraph of `blocks`, also when it hangs beside the side column; null when something else is last.
flow::Paragraph const* last_paragraph(flow::Blocks const& blocks);

// ---- words -----------------------------------------------------------------------------------------------

/// Adds words of ours to a paragraph; of `how` only the looks count.
void append(flow::Paragraph& to, std::string_view words, flow::Span how);
void prepend(flow::Paragraph& to, std::string_view words, flow::Span how);
/// How words in the style of `paragraph` are set bold.
flow::Span strong(flow::Paragraph const& paragraph);

/// About how wide `text` is in one line: elements cannot measure, so they count characters. Rather too wide.
Pt estimated_width(std::string_view text, flow::StyleSpec const& style);
/// How many lines `text` needs in `measure`, by the same estimate; at least 1.
int estimated_lines(std::string_view text, flow::StyleSpec const& style, Pt measure);

/// The same with a to z for A to Z.
std::string small_letters(std::string_view text);

// ---- people ----------------------------------------------------------------------------------------------

/// The name as printed on a copy.
std::string const& name_of(Reader who, Setting const& setting);
/// The name if it is at most `room` wide in `style`, else "A" or "B".
std::string name_or_letter(Reader who, flow::StyleSpec const& style, Pt room, Setting const& setting);
/// Whether both partners' columns are on this page.
bool for_both(Setting const& setting);

/// The disc A, the ring B or the two linked rings of Together, as a canvas of their own size.
enum class Badge : unsigned char { a, b, together };
flow::Canvas badge(Badge which, flow::Look const& look);

/// Badge and name ("(A) Sam  Partner A"), as stands above a partner's column. `role`: also print "Partner A".
flow::Block partner_heading(Reader which, bool role, SourceSpan const& where, Setting const& setting);

/// Sets the heading of a partner's own part, and returns the setting for what follows it.
Setting add_partner_part(Reader which, SourceSpan const& where, Setting const& setting, flow::Blocks& out);

/// Rule, linked rings and a heading: the shared part of a couple's sheet starts here. Printed for one, without rings.
void add_together_heading(flow::Paragraph heading, SourceSpan const& where, Setting const& setting, flow::Blocks& out);

// ---- fields ----------------------------------------------------------------------------------------------

/// What `paragraph` says, in one line: blanks become "blank".
std::string spoken(flow::Paragraph const& paragraph, Setting const& setting);
/// A text as spoken; what is left out says nothing.
std::string spoken(schema::Text const& text, Setting const& setting);

/// The field of an answer. `id` is the element's, `part` tells the parts of an answer from each other and may be empty.
/// Names end in `_a` or `_b` on a partner's copy or in a partner's column, and labels begin with the partner's name there.
flow::FieldPtr answer_field(flow::Field::Kind kind, std::string_view id, std::string_view part, std::string_view label,
                            Setting const& setting, int most = 0);

/// One of several options that exclude each other; the others have the same `id` and `part`. `question`: what all of them
/// answer. `option`: in words; `number`: its place among `count`, from 1. `caption`: what its ring has inside, if anything.
flow::FieldPtr choice_field(std::string_view id, std::string_view part, std::string_view question,
                            std::string_view option, int number, int count, Setting const& setting,
                            std::string_view caption = {});

/// Gives every blank of `paragraph` a field. `label`: of one blank; of several, "Blank 1 of 2, " stands before it, with the
/// blank's name if `names` has one.
void add_fields(flow::Paragraph& paragraph, std::string_view id, std::string_view part, std::string_view label,
                Setting const& setting, std::span<std::string const> names = {});

/// A number of a scale, with a ring of its own. `last`: the highest; `means`: what the number stands for, if that is said.
flow::FieldPtr number_field(std::string_view id, std::string_view part, std::string_view question, int number, int last,
                            std::string_view means, Setting const& setting);

/// The square round a ring, for a choice's field.
Rect ring_area(Point centre, Pt radius);

// ---- places to write -------------------------------------------------------------------------------------

/// The question above a list, a table or a drawing, when there is one: a larger gap above it, kept with what follows.
void add_prompt(schema::Text const& prompt, SourceSpan const& where, Setting const& setting, flow::Blocks& out);

/// A question in bold, a small gap above it, kept with its answer.
void add_question(flow::Paragraph question, SourceSpan const& where, Setting const& setting, flow::Blocks& out);

/// Ruled lines right below a question; `lines` at medium writing space. `field`: over all of them.
void add_writing_lines(int lines, SourceSpan const& where, Setting const& setting, flow::Blocks& out,
                       flow::FieldPtr field = {});

/// How many lines the writing space of a copy makes of `lines`; at least one.
int scaled_lines(int lines, Setting const& setting);

/// A row of a list to tick: box or circle, and the words hanging beside it.
flow::Block tick_row(flow::Paragraph words, flow::Marker::Kind marker, SourceSpan const& where, Setting const& setting,
                     flow::FieldPtr field = {});

/// Space between columns to write in.
inline constexpr Pt column_gap = Pt::from_mm(9);
/// Whether two columns to write in have room side by side.
bool side_by_side(Setting const& setting);

/// The two columns of the page, `left` and `right` equally wide, `gap` between them.
flow::Columns two_columns(flow::Blocks left, flow::Blocks right, Pt gap = column_gap);

}  // namespace attune::elements
