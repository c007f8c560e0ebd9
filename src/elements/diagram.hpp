#pragma once

#include <string_view>

#include "flow/flow.hpp"

namespace attune::elements {

// Strokes and words of the diagrams, at fixed places on a canvas.

Shape line_shape(Point from, Point to, Stroke stroke);
Shape circle_shape(Point centre, Pt radius, std::optional<Stroke> stroke, std::optional<Colour> fill = std::nullopt);
Shape box_shape(Rect area, Stroke stroke, Pt radius = {});

/// An arrow's head with its tip at `tip`, pointing up or down.
Shape arrow_head(Point tip, bool up, Pt width, Pt length, Colour colour);

/// Words with their first baseline at `at`. `measure` 0: one line, however long.
flow::Canvas::Text words_at(Point at, std::string_view words, flow::TextStyle style,
                            flow::Align align = flow::Align::left, Pt measure = {});
flow::Canvas::Text bold_words_at(Point at, std::string_view words, flow::TextStyle style,
                                 flow::Align align = flow::Align::left, Pt measure = {});

/// The baseline of words whose capitals stand centred on `middle`.
Pt centred_baseline(Pt middle, flow::StyleSpec const& style);

}  // namespace attune::elements
