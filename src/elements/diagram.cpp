#include "elements/diagram.hpp"

#include "elements/markdown.hpp"

namespace attune::elements {

Shape line_shape(Point from, Point to, Stroke stroke) { return {line_path(from, to), stroke, {}}; }

Shape circle_shape(Point centre, Pt radius, std::optional<Stroke> stroke, std::optional<Colour> fill) {
    return {circle_path(centre, radius), stroke, fill};
}

Shape box_shape(Rect area, Stroke stroke, Pt radius) {
    return {radius > Pt{} ? rounded_rect_path(area, radius) : rect_path(area), stroke, {}};
}

Shape arrow_head(Point tip, bool up, Pt width, Pt length, Colour colour) {
    Pt const base = up ? tip.y + length : tip.y - length;
    Path path;
    path.move_to(tip).line_to({tip.x + width / 2, base}).line_to({tip.x - width / 2, base}).close();
    return {std::move(path), {}, colour};
}

flow::Canvas::Text words_at(Point at, std::string_view words, flow::TextStyle style, flow::Align align, Pt measure) {
    flow::Canvas::Text text{set_plain(words, style), at, measure};
    text.paragraph.align = align;
    return text;
}

flow::Canvas::Text bold_words_at(Point at, std::string_view words, flow::TextStyle style, flow::Align align,
                                 Pt measure) {
    auto text = words_at(at, words, style, align, measure);
    text.paragraph.spans = {{static_cast<std::uint32_t>(text.paragraph.text.size()), style, false, true}};
    return text;
}

Pt centred_baseline(Pt middle, flow::StyleSpec const& style) {
    return middle + style.size * 0.355;    // half the height of a capital; 0.36 in Lato, 0.34 in Gentium
}

}  // namespace attune::elements
