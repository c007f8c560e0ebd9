#pragma once

#include <optional>
#include <vector>

#include "base/colour.hpp"
#include "base/length.hpp"

namespace attune {

/// One step of a path, in the terms of PDF's path construction operators (ISO 32000-1, 8.5.2).
struct PathStep {
    enum class Kind : unsigned char { move, line, curve, close };
    Kind kind = Kind::move;
    Point to;                      // end point; unused by close
    Point control1, control2;      // curve only: a cubic Bézier
    friend bool operator==(PathStep const&, PathStep const&) = default;
};

struct Path {
    std::vector<PathStep> steps;

    Path& move_to(Point p) { steps.push_back({PathStep::Kind::move, p, {}, {}}); return *this; }
    Path& line_to(Point p) { steps.push_back({PathStep::Kind::line, p, {}, {}}); return *this; }
    Path& curve_to(Point c1, Point c2, Point p) { steps.push_back({PathStep::Kind::curve, p, c1, c2}); return *this; }
    Path& close() { steps.push_back({PathStep::Kind::close, {}, {}, {}}); return *this; }
    friend bool operator==(Path const&, Path const&) = default;
};

Path line_path(Point from, Point to);
Path rect_path(Rect rect);
Path rounded_rect_path(Rect rect, Pt radius);
Path circle_path(Point centre, Pt radius);   // four Bézier arcs, off by less than 0.03 % of the radius

/// The smallest box round the path's points, those of its curves' controls too. An empty path has a box of negative size.
Rect bounds(Path const& path);

/// dotted: round dots of the line's width, 1.5 mm apart; dashed: dashes of 2 mm with gaps as long, to cut along.
enum class Dash : unsigned char { solid, dotted, dashed };

struct Stroke {
    Pt width;
    Colour colour = black;
    Dash dash = Dash::solid;
    friend bool operator==(Stroke const&, Stroke const&) = default;
};

/// A path with what is drawn along it and inside it; the fill comes first.
struct Shape {
    Path path;
    std::optional<Stroke> stroke;
    std::optional<Colour> fill;
    friend bool operator==(Shape const&, Shape const&) = default;
};

Shape moved(Shape shape, Point by);

}  // namespace attune
