// The drawings: ladder, loop and badges, at the places that the design gives them.
#include <algorithm>
#include <cmath>

#include "looks.hpp"

#include "elements/common.hpp"

using namespace attune;
using namespace attune::elements;
using namespace attune::elements::test;
using namespace attune::literals;
using flow::TextStyle;

namespace {

auto const* ladder_yaml = "{type: ladder, id: q, rungs: 8, given: [\"Sit side by side\", \"Say one thing I liked\"]}";

/// A straight line of the canvas that begins and ends there, in millimetres.
bool has_line(flow::Canvas const& canvas, double x1, double y1, double x2, double y2) {
    auto const near = [](Point p, double x, double y) {
        return std::abs(mm(p.x) - x) < 0.05 && std::abs(mm(p.y) - y) < 0.05;
    };
    for (auto const& item : canvas.items) {
        auto const* shape = std::get_if<Shape>(&item);
        if (shape && shape->path.steps.size() == 2 && near(shape->path.steps[0].to, x1, y1) &&
            near(shape->path.steps[1].to, x2, y2))
            return true;
    }
    return false;
}

/// A rectangle with its upper left corner there, sharp or rounded, in millimetres.
bool has_box(flow::Canvas const& canvas, double x, double y, double width, double height) {
    for (auto const& item : canvas.items) {
        auto const* shape = std::get_if<Shape>(&item);
        if (!shape || shape->path.steps.size() < 5) continue;
        double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9;
        for (auto const& step : shape->path.steps) {
            if (step.kind == PathStep::Kind::close) continue;
            left = std::min(left, mm(step.to.x));
            right = std::max(right, mm(step.to.x));
            top = std::min(top, mm(step.to.y));
            bottom = std::max(bottom, mm(step.to.y));
        }
        if (std::abs(left - x) < 0.05 && std::abs(top - y) < 0.05 && std::abs(right - left - width) < 0.05 &&
            std::abs(bottom - top - height) < 0.05)
            return true;
    }
    return false;
}

bool has_words(flow::Canvas const& canvas, std::string_view text) {
    for (auto const& item : canvas.items)
        if (auto const* words = std::get_if<flow::Canvas::Text>(&item); words && words->paragraph.text == text)
            return true;
    return false;
}

}  // namespace

TEST_CASE("the ladder climbs 15 mm a step and leans 4.5, with a box for each partner") {
    Desk desk;
    auto const out = composed(ladder_yaml, desk.couple().setting);
    auto const& canvas = as<flow::Canvas>(out.at(0));
    CHECK(mm(canvas.size.width) == about(165));
    CHECK(mm(out[0].before.normal) == about(6));
    CHECK(mm(find_words(canvas, "Steps").at.y) == about(4));
    CHECK(mm(find_words(canvas, "Sam").at.x) == about(117));
    CHECK(mm(find_words(canvas, "Alex").at.x) == about(132));
    CHECK(mm(find_words(canvas, "Done on").at.x) == about(142.5));
    CHECK(mm(find_words(canvas, "date").at.y) == about(8.5));
    CHECK(mm(find_words(canvas, "1").at.x) == about(3));
    CHECK(mm(find_words(canvas, "1").at.y) == about(128.4));
    CHECK(mm(find_words(canvas, "8").at.y) == about(23.4));
    CHECK(mm(find_words(canvas, "Say one thing I liked").at.x) == about(13.5));
    CHECK(mm(find_words(canvas, "Say one thing I liked").at.y) == about(113.4));
    CHECK(has_line(canvas, 13.5, 115.5, 108, 115.5));
    CHECK(has_line(canvas, 142.5, 130.5, 165, 130.5));
    CHECK(has_box(canvas, 111, 120.75, 12, 9.75));
    CHECK(has_box(canvas, 126, 15.75, 12, 9.75));
    CHECK(mm(find_words(canvas, "harder").at.y) == about(18.6));
    REQUIRE(canvas.lower);
    CHECK(mm(find_words(*canvas.lower, "1").at.y) == about(12 + 8 * 13.5 - 3.6));
    CHECK_FALSE(canvas.lower->lower);
}

TEST_CASE("a ladder for one has one box, headed by its numbers") {
    Desk desk;
    auto const out = composed(ladder_yaml, desk.setting);
    auto const& canvas = as<flow::Canvas>(out.at(0));
    CHECK_FALSE(has_words(canvas, "Partner A"));
    CHECK(has_words(canvas, "0–10"));
    CHECK(has_box(canvas, 126, 120.75, 12, 9.75));
    CHECK_FALSE(has_box(canvas, 111, 120.75, 12, 9.75));
    CHECK(has_line(canvas, 9, 130.5, 123, 130.5));
}

TEST_CASE("names too long for a ladder's head become letters") {
    Desk desk;
    auto const out = composed(ladder_yaml, desk.couple("Bartholomew-Constantinescu", "Alex").setting);
    auto const& canvas = as<flow::Canvas>(out.at(0));
    CHECK(has_words(canvas, "A"));
    CHECK(has_words(canvas, "Alex"));
}

TEST_CASE("a short ladder leaves out the arrow that would run into its steps") {
    Desk desk;
    CHECK_FALSE(has_words(as<flow::Canvas>(composed("{type: ladder, id: q, rungs: 3}", desk.setting).at(0)), "harder"));
    CHECK(has_words(as<flow::Canvas>(composed("{type: ladder, id: q, rungs: 4}", desk.setting).at(0)), "harder"));
}

TEST_CASE("a ladder without ratings has longer lines") {
    Desk desk;
    auto const out = composed("{type: ladder, id: q, rate: false}", desk.setting);
    CHECK(has_line(as<flow::Canvas>(out.at(0)), 9, 130.5, 138, 130.5));
}

namespace {
auto const* cycle_yaml = "{type: cycle, id: q, boxes: [{title: \"What I do\", hint: \"ask, push, go quiet\"}, "
                         "{title: \"What I feel underneath\", hint: \"alone, scared\"}]}";
}

TEST_CASE("the loop has the same four boxes for both, with three lines each") {
    Desk desk;
    auto const out = composed(cycle_yaml, desk.couple().setting);
    auto const& canvas = as<flow::Canvas>(out.at(0));
    for (double const x : {0.0, 99.0})
        for (double const y : {11.0, 87.0}) {
            CHECK(has_box(canvas, x, y, 66, 44));
            for (double const line : {20.5, 29.5, 38.5}) CHECK(has_line(canvas, x + 4, y + line, x + 62, y + line));
        }
    CHECK(mm(find_words(canvas, "Sam").at.x) == about(10.5));
    CHECK(mm(find_words(canvas, "Alex").at.x) == about(109.5));
    CHECK(mm(find_words(canvas, "What I do").at.y) == Approx(17.6).margin(0.05));
    CHECK(mm(find_words(canvas, "ask, push, go quiet").at.y) == Approx(22.4).margin(0.1));
    CHECK(mm(find_words(canvas, "so Sam does").at.y) == about(70.2));
    CHECK(find_words(canvas, "so Alex does").paragraph.align == flow::Align::right);
    CHECK(mm(find_words(canvas, "so Alex does").at.x) == about(149.5));
    CHECK(mm(find_words(canvas, "what one does").at.y) == about(63.4));
    CHECK(mm(find_words(canvas, "stirs up the other").at.y) == about(80.9));
    for (double const x : {12.0, 153.0}) CHECK(has_line(canvas, x, 87, x, 56.2));
}

TEST_CASE("the loop of one person has words in place of names") {
    Desk desk;
    auto const text = text_of(composed(cycle_yaml, desk.setting));
    CHECK(text.starts_with("You\nYour partner\n"));
    CHECK(text.find("so you do\n") != std::string::npos);
    CHECK(text.find("so they do\n") != std::string::npos);
}

TEST_CASE("long names stay clear of the loop's arrows") {
    Desk desk;
    auto const name = "Bartholomew-Constantinescu van der Heyden";
    auto const text = text_of(composed(cycle_yaml, desk.couple(name, name).setting));
    CHECK(text.find("so A does\n") != std::string::npos);
    CHECK(text.find("so B does\n") != std::string::npos);
    CHECK(text.find("Partner A\n") != std::string::npos);
}

TEST_CASE("in large print the loop's boxes are higher and stay whole at full width") {
    Desk desk{large()};
    auto const out = composed(cycle_yaml, desk.couple().setting);
    auto const& canvas = as<flow::Canvas>(out.at(0));
    CHECK(mm(canvas.size.width) == about(165));
    CHECK(mm(canvas.size.height) < 234);
    CHECK(mm(find_words(canvas, "What I feel underneath").measure) == about(58));   // wraps in its box
}

TEST_CASE("A is a disc with a white letter, or to save ink a double ring; B is a ring") {
    auto const a = badge(Badge::a, calm());
    CHECK(std::get<Shape>(a.items.at(0)).fill == calm().accent);
    CHECK(std::get<flow::Canvas::Text>(a.items.at(1)).paragraph.spans.at(0).reversed);
    auto const b = badge(Badge::b, calm());
    CHECK_FALSE(std::get<Shape>(b.items.at(0)).fill);
    CHECK(std::get<flow::Canvas::Text>(b.items.at(1)).paragraph.spans.empty());
    auto const hollow = badge(Badge::a, large());
    REQUIRE(hollow.items.size() == 3);
    CHECK_FALSE(std::get<Shape>(hollow.items[0]).fill);
    CHECK(std::get<flow::Canvas::Text>(hollow.items[2]).paragraph.spans.empty());
    CHECK(badge(Badge::together, calm()).items.size() == 2);
}

TEST_CASE("a ring of steps has a box for each, apart from the others, and an arrow from each to the next") {
    for (auto const* look : {&calm(), &large()})
        for (int count = 4; count <= 8; ++count) {
            INFO((look == &calm() ? "calm " : "large ") << count);
            Desk desk{*look};
            std::string yaml = "{type: cycle, id: q, nodes: [";
            for (int i = 0; i < count; ++i) yaml += (i == 0 ? "\"Step\"" : ", \"Step\"");
            auto const out = composed(yaml + "]}", desk.couple().setting);
            auto const& canvas = as<flow::Canvas>(out.at(0));
            int heads = 0;
            std::vector<Rect> boxes;
            for (auto const& item : canvas.items) {
                auto const* shape = std::get_if<Shape>(&item);
                if (!shape) continue;
                if (!shape->stroke && shape->path.steps.size() == 4) ++heads;
                if (shape->stroke && shape->fill) boxes.push_back(bounds(shape->path));
            }
            CHECK(heads == count);
            REQUIRE(static_cast<int>(boxes.size()) == count);
            for (std::size_t i = 0; i < boxes.size(); ++i) {
                CHECK(boxes[i].y + boxes[i].height <= canvas.size.height + 0.1_pt);
                CHECK(boxes[i].x + boxes[i].width <= canvas.size.width + 0.1_pt);
                for (std::size_t k = 0; k < i; ++k)
                    CHECK((boxes[i].x + boxes[i].width < boxes[k].x || boxes[k].x + boxes[k].width < boxes[i].x ||
                           boxes[i].y + boxes[i].height < boxes[k].y || boxes[k].y + boxes[k].height < boxes[i].y));
            }
        }
}

TEST_CASE("two partners' wheels share their numbers in one table; one partner's alone says whose it is") {
    Desk desk;
    auto const yaml = [](std::string const& whose) {
        return "{type: wheel, id: q, for: " + whose + ", prompt: \"How near?\", spokes: [\"one\", \"two\", \"three\"]}";
    };
    auto const both = composed(yaml("each"), desk.couple().setting);
    auto const& table = as<flow::Table>(as<flow::Stack>(both.back()).blocks.back());
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[1].fields.at(1)->label == "Sam: two, 0 to 10");
    CHECK(table.rows[1].fields.at(2)->label == "Alex: two, 0 to 10");
    CHECK(table.rows[1].fields.at(2)->name == "q_2_b");
    auto const one = text_of(composed(yaml("b"), desk.setting));
    CHECK(one.find("Alex") != std::string::npos);
    CHECK(one.find("Sam") == std::string::npos);
}
