#pragma once

#include <functional>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "elements/agreement.hpp"
#include "elements/bands.hpp"
#include "elements/box.hpp"
#include "elements/callout.hpp"
#include "elements/cards.hpp"
#include "elements/checklist.hpp"
#include "elements/choice_grid.hpp"
#include "elements/circles.hpp"
#include "elements/clinician_note.hpp"
#include "elements/crisis_box.hpp"
#include "elements/cycle.hpp"
#include "elements/discuss.hpp"
#include "elements/drawing.hpp"
#include "elements/example.hpp"
#include "elements/fill_in.hpp"
#include "elements/goal.hpp"
#include "elements/header_fields.hpp"
#include "elements/heading.hpp"
#include "elements/image.hpp"
#include "elements/ladder.hpp"
#include "elements/letter.hpp"
#include "elements/likert.hpp"
#include "elements/lines.hpp"
#include "elements/list.hpp"
#include "elements/matching.hpp"
#include "elements/overlap.hpp"
#include "elements/page_break.hpp"
#include "elements/plan.hpp"
#include "elements/quote.hpp"
#include "elements/ranking.hpp"
#include "elements/rating.hpp"
#include "elements/scored.hpp"
#include "elements/short_answer.hpp"
#include "elements/single_choice.hpp"
#include "elements/sources.hpp"
#include "elements/stem.hpp"
#include "elements/steps.hpp"
#include "elements/table.hpp"
#include "elements/text.hpp"
#include "elements/thermometer.hpp"
#include "elements/timeline.hpp"
#include "elements/tracker.hpp"
#include "elements/two_column.hpp"
#include "elements/vas.hpp"
#include "elements/wheel.hpp"
#include "elements/word_bank.hpp"

namespace attune::elements {

/// Everything that articles and sheets are made of. A new type is a row here and a row of the table in element.cpp.
using Element = std::variant<
    Prose, Heading, List, Steps, Callout, CrisisBox, Quote, Discuss, Sources, PageBreak, ClinicianNote, HeaderFields,
    Lines, ShortAnswer, Stem, FillIn, Checklist, SingleChoice, Rating, WordBank, Table, TwoColumn, Tracker, Ladder,
    Agreement, Cycle, Bands, Box, Letter, Goal, Plan, Matching, Cards, Example, Image, Drawing, Wheel, Timeline,
    Circles, Overlap, Vas, Thermometer, Ranking, Likert, Scored, ChoiceGrid>;

/// In YAML the key `type` tells which; a bare text is a `text`.
schema::Choice<Element> const& choice(Element const*);

std::string_view type_name(Element const& element);
/// The name of the answer; empty for an element to read.
std::string_view id_of(Element const& element);
SourceSpan const& where_of(Element const& element);

/// Who sees the answer; Sharing::sheet for an element to read.
Sharing sharing_of(Element const& element);
bool is_input(Element const& element);
/// Whether its texts may run over several paragraphs and lists.
bool may_hold_lists(Element const& element);

/// Whether the element has something to say on the clinician's page: a note, how it is scored.
bool for_clinician(Element const& element);

/// Whether the element is printed in this copy at all: `if`, whose answer it is, and who reads.
bool wanted(Element const& element, Setting const& setting);

/// Whether the element fills the side column itself and must not be set on the text column alone (a `try` callout,
/// sources). Only in looks with a side column.
bool full_width(Element const& element);

/// Sets one element in `setting.measure`. Nothing when it is not wanted. Space above depends on what `out` ends with.
void compose(Element const& element, Setting const& setting, flow::Blocks& out);

/// Of each of a row of elements, which part of the handout it is; empty when nobody will ask.
using Origins = std::vector<std::shared_ptr<flow::Origin const>>;

/// Sets a sheet: as compose for each, and answers of half width side by side, two by two.
void compose_all(std::vector<Element> const& elements, Setting const& setting, flow::Blocks& out,
                 Origins const& origins = {});

/// Sets an article's body in the full width: text hangs beside the side column when the look has one.
void compose_body(std::vector<Element> const& elements, Setting const& setting, flow::Blocks& out,
                  Origins const& origins = {});

/// Every text that the element prints, in reading order; empty ones too.
void for_each_text(Element const& element, std::function<void(schema::Text const&)> const& visit);

/// The `number`th text of for_each_text, from 1: to replace it when the wording is changed. The first is the prompt, or what
/// the element says. Null when there is none.
schema::Text* text_at(Element& element, std::size_t number);

/// What does not fit together in a row of elements: page breaks, levels of headings, the minutes of steps.
/// `minutes`: what the sheet says that it takes.
Diagnostics check_sequence(std::vector<Element> const& elements, std::optional<int> minutes = {});

}  // namespace attune::elements
