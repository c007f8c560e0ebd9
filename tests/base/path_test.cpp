#include "base/path.hpp"

#include <cmath>

#include "support/catch.hpp"

using namespace attune;
using Kind = PathStep::Kind;

namespace {

Point on_curve(Point from, PathStep const& curve, double t) {
    double const s = 1 - t, a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
    return {a * from.x + b * curve.control1.x + c * curve.control2.x + d * curve.to.x,
            a * from.y + b * curve.control1.y + c * curve.control2.y + d * curve.to.y};
}

}  // namespace

TEST_CASE("a line goes from one end to the other") {
    auto const steps = line_path({Pt{1}, Pt{2}}, {Pt{3}, Pt{4}}).steps;
    REQUIRE(steps.size() == 2);
    CHECK(steps[0] == PathStep{Kind::move, {Pt{1}, Pt{2}}, {}, {}});
    CHECK(steps[1] == PathStep{Kind::line, {Pt{3}, Pt{4}}, {}, {}});
}

TEST_CASE("a rectangle has its four corners and is closed") {
    auto const steps = rect_path({Pt{1}, Pt{2}, Pt{10}, Pt{20}}).steps;
    REQUIRE(steps.size() == 5);
    CHECK(steps[0].to == Point{Pt{1}, Pt{2}});
    CHECK(steps[1].to == Point{Pt{11}, Pt{2}});
    CHECK(steps[2].to == Point{Pt{11}, Pt{22}});
    CHECK(steps[3].to == Point{Pt{1}, Pt{22}});
    CHECK(steps[4].kind == Kind::close);
}

TEST_CASE("a circle is round to 0.03 % of its radius") {
    Point const centre{Pt{50}, Pt{60}};
    auto const path = circle_path(centre, Pt{10});
    Point from{};
    double worst = 0;
    int arcs = 0;
    for (auto const& step : path.steps) {
        if (step.kind == Kind::curve) {
            ++arcs;
            for (double t = 0; t <= 1; t += 0.01) {
                auto const p = on_curve(from, step, t);
                worst = std::max(worst, std::abs(std::hypot((p.x - centre.x).value, (p.y - centre.y).value) - 10));
            }
        }
        if (step.kind != Kind::close) from = step.to;
    }
    CHECK(arcs == 4);
    CHECK(worst < 0.003);
    CHECK(path.steps.back().kind == Kind::close);
}

TEST_CASE("rounded corners are never larger than half a side") {
    for (auto const& step : rounded_rect_path({Pt{0}, Pt{0}, Pt{10}, Pt{4}}, Pt{100}).steps) {
        if (step.kind == Kind::close) continue;
        CHECK(step.to.x.value >= 0);
        CHECK(step.to.x.value <= 10);
        CHECK(step.to.y.value >= 0);
        CHECK(step.to.y.value <= 4);
    }
}

TEST_CASE("moving a shape moves its curves with it and keeps how it is drawn") {
    Shape const shape{circle_path({Pt{0}, Pt{0}}, Pt{5}), Stroke{Pt{1}}, white};
    auto const there = moved(shape, {Pt{3}, Pt{4}});
    auto const expected = circle_path({Pt{3}, Pt{4}}, Pt{5});
    REQUIRE(there.path.steps.size() == expected.steps.size());
    for (std::size_t i = 0; i + 1 < expected.steps.size(); ++i) {   // the last step, close, has no points
        CHECK(there.path.steps[i].to.x.value == Approx(expected.steps[i].to.x.value));
        CHECK(there.path.steps[i].to.y.value == Approx(expected.steps[i].to.y.value));
        if (expected.steps[i].kind == Kind::curve) {
            CHECK(there.path.steps[i].control1.x.value == Approx(expected.steps[i].control1.x.value));
            CHECK(there.path.steps[i].control2.y.value == Approx(expected.steps[i].control2.y.value));
        }
    }
    CHECK(there.stroke == shape.stroke);
    CHECK(there.fill == shape.fill);
}
