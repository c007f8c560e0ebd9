#include "layout/small_page.hpp"

using namespace attune;
using namespace attune::test;

namespace {

layout::TextLine const& line(layout::Page const& page, std::string const& text) {
    for (auto const& item : page.items)
        if (auto const* found = std::get_if<layout::TextLine>(&item); found && text_of(*found->line) == text) return *found;
    FAIL("no line " << text);
    std::abort();
}

}  // namespace

TEST_CASE("columns share what fixed widths and gaps leave, and sit on one baseline") {
    auto look = small_look(100_pt);
    look.styles[static_cast<std::size_t>(flow::TextStyle::title)] = {{"Lato", 400, false}, 20_pt, 24_pt, black, false};
    flow::Columns columns;
    columns.gap = 20_pt;
    columns.across = flow::Columns::Across::baseline;
    columns.columns = {{{60_pt}, {words("small")}}, {{{}, 1}, {{flow::plain(flow::TextStyle::title, "Big")}}}, {{{}, 1}, {words("last")}}};
    auto const document = lay_out(flow_of({{columns}}), look);
    auto const& page = *document.pages[0];
    CHECK(line(page, "small").origin.x == 20_pt);
    CHECK(line(page, "Big").origin.x == 100_pt);        // 20 + 60 + 20
    CHECK(line(page, "last").origin.x == 170_pt);       // (200 - 60 - 40) / 2 each
    CHECK(line(page, "small").origin.y == line(page, "Big").origin.y);
}

TEST_CASE("a hanging label stands beside the first line, is read first, and holds its text") {
    flow::Hang hang{{words("Sources")}, {words("1\n2\n3\n4\n5\n6")}};
    auto const document = lay_out(flow_of({words("a\nb\nc"), {hang}}), small_look(96_pt));
    auto const& page = *document.pages[0];
    CHECK(line(page, "Sources").origin.x == 20_pt);
    CHECK(line(page, "1").origin.x == 70_pt);
    CHECK(line(page, "Sources").origin.y == line(page, "1").origin.y);
    auto const lines = lines_on(page);
    CHECK(lines[3] == "Sources");
    CHECK(lines[4] == "1");
    CHECK(lines.size() == 8);                           // three lines, the label, four of six: two go on together
}

TEST_CASE("a label taller than its text makes room for itself") {
    flow::Hang hang{{words("1\n2\n3\n4")}, {words("short")}};
    auto const document = lay_out(flow_of({{hang}, words("after")}), small_look(100_pt));
    auto const& page = *document.pages[0];
    CHECK(line(page, "after").origin.y > line(page, "4").origin.y);
}

TEST_CASE("right and centred text ends where it should") {
    auto right = flow::plain(flow::TextStyle::body, "right");
    right.align = flow::Align::right;
    auto centre = flow::plain(flow::TextStyle::body, "centre");
    centre.align = flow::Align::centre;
    auto const document = lay_out(flow_of({{right}, {centre}}), small_look(100_pt));
    auto const r = line(*document.pages[0], "right");
    CHECK((r.origin.x + r.line->width).value == Approx(220));
    auto const c = line(*document.pages[0], "centre");
    CHECK((c.origin.x + c.line->width / 2).value == Approx(120));
}

TEST_CASE("a name that is read from the right stands where the paragraph wants it, and on the paper") {
    std::string const name = "\u05E9\u05E8\u05D4";
    auto const ink = [&](flow::Align align) {
        auto paragraph = flow::plain(flow::TextStyle::body, name);
        paragraph.align = align;
        auto const document = lay_out(flow_of({{paragraph}}), small_look(100_pt));
        auto const& placed = line(*document.pages[0], name);
        return std::pair{placed.origin.x + placed.line->runs.front().x, placed.line->width};
    };
    auto const [right, width] = ink(flow::Align::right);
    CHECK((right + width).value == Approx(220));
    CHECK((ink(flow::Align::left).first + width).value == Approx(220));
    CHECK((ink(flow::Align::centre).first + width / 2).value == Approx(120));
    // In a drawing, and in the head of a page.
    flow::Canvas canvas;
    canvas.size = {200_pt, 40_pt};
    flow::Canvas::Text text;
    text.at = {50_pt, 20_pt};
    text.paragraph = flow::plain(flow::TextStyle::body, name);
    canvas.items.push_back(text);
    auto flow = flow_of({words("1\n2\n3\n4\n5\n6\n7\n8\n9"), {canvas}});
    flow.furniture.running_head_right = name;
    auto const document = lay_out(flow, small_look(100_pt));
    REQUIRE(document.pages.size() == 2);
    int found = 0;
    for (auto const& item : document.pages[1]->items)
        if (auto const* placed = std::get_if<layout::TextLine>(&item); placed && text_of(*placed->line) == name) {
            ++found;
            auto const left = placed->origin.x + placed->line->runs.front().x;
            CHECK(left >= 20_pt);
            CHECK(left + placed->line->width <= 220.01_pt);
        }
    CHECK(found == 2);
}

TEST_CASE("a link's area covers its words and nothing more") {
    flow::Paragraph paragraph;
    paragraph.text = "see here now";
    paragraph.spans = {{4, flow::TextStyle::body}, {8, flow::TextStyle::body, false, false, 0}, {12, flow::TextStyle::body}};
    paragraph.links = {"https://example.org"};
    auto const document = lay_out(flow_of({{paragraph}}), small_look(100_pt));
    REQUIRE(document.pages[0]->links.size() == 1);
    auto const& link = document.pages[0]->links[0];
    CHECK(link.uri == "https://example.org");
    CHECK(link.area.x > 30_pt);
    CHECK(link.area.width < 30_pt);
}

TEST_CASE("a row with a tick box is as high as it says, wrapped or not, and stays whole") {
    flow::Paragraph item = flow::plain(flow::TextStyle::body, "a");
    item.marker = flow::Marker{flow::Marker::Kind::tick_box, "", 15_pt};
    item.row = flow::Elastic{20_pt};
    auto wrapped = item;
    wrapped.text = "1\n2\n3\n4\n5";
    // 20 + 20 + (20 + 4 x 12) is 108.
    CHECK(lay_out(flow_of({{item}, {item}, {wrapped}}), small_look(107_pt)).pages.size() == 2);
    CHECK(lay_out(flow_of({{item}, {item}, {wrapped}}), small_look(108_pt)).pages.size() == 1);
}
