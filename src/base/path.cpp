#include "base/path.hpp"

#include <algorithm>

namespace attune {
namespace {
constexpr double kappa = 0.5522847498;   // 4/3 (sqrt(2) - 1): a quarter circle as one Bézier
}

Rect bounds(Path const& path) {
    Pt left{1e9}, top{1e9}, right{-1e9}, bottom{-1e9};
    auto const take = [&](Point p) {
        left = std::min(left, p.x);
        right = std::max(right, p.x);
        top = std::min(top, p.y);
        bottom = std::max(bottom, p.y);
    };
    for (auto const& step : path.steps) {
        if (step.kind == PathStep::Kind::close) continue;
        take(step.to);
        if (step.kind == PathStep::Kind::curve) {
            take(step.control1);
            take(step.control2);
        }
    }
    return {left, top, right - left, bottom - top};
}

Path line_path(Point from, Point to) {
    Path path;
    path.move_to(from).line_to(to);
    return path;
}

Path rect_path(Rect r) {
    Path path;
    path.move_to({r.x, r.y}).line_to({r.x + r.width, r.y}).line_to({r.x + r.width, r.y + r.height});
    path.line_to({r.x, r.y + r.height}).close();
    return path;
}

Path rounded_rect_path(Rect r, Pt radius) {
    Pt const a = std::min({radius, r.width / 2, r.height / 2});
    Pt const k = a * (1 - kappa);
    Pt const left = r.x, top = r.y, right = r.x + r.width, bottom = r.y + r.height;
    Path path;
    path.move_to({left + a, top}).line_to({right - a, top});
    path.curve_to({right - k, top}, {right, top + k}, {right, top + a}).line_to({right, bottom - a});
    path.curve_to({right, bottom - k}, {right - k, bottom}, {right - a, bottom}).line_to({left + a, bottom});
    path.curve_to({left + k, bottom}, {left, bottom - k}, {left, bottom - a}).line_to({left, top + a});
    path.curve_to({left, top + k}, {left + k, top}, {left + a, top}).close();
    return path;
}

Path circle_path(Point c, Pt r) {
    return rounded_rect_path({c.x - r, c.y - r, r * 2, r * 2}, r);
}

Shape moved(Shape shape, Point by) {
    auto const move = [&](Point& p) { p.x += by.x; p.y += by.y; };
    for (auto& step : shape.path.steps) { move(step.to); move(step.control1); move(step.control2); }
    return shape;
}

}  // namespace attune
