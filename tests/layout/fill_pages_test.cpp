#include "layout/small_page.hpp"

using namespace attune;
using namespace attune::test;

namespace {

flow::Block writing(int count) {
    flow::WritingLines lines;
    lines.count = count;
    lines.spacing = {20_pt, 15_pt, flow::Fit::closer_lines};
    return {lines};
}

std::size_t rules_on(layout::Page const& page) {
    std::size_t n = 0;
    for (auto const& item : page.items)
        if (auto const* shape = std::get_if<Shape>(&item); shape && shape->stroke && shape->stroke->width == 0.35_pt) ++n;
    return n;
}

std::string long_text(int words_wanted) {
    std::string out;
    for (int i = 0; i < words_wanted; ++i) out += (i ? " word" : "word");
    return out;
}

}  // namespace

TEST_CASE("an empty flow is one page with its footer's rule") {
    auto const document = lay_out(flow_of({}), small_look(100_pt));
    REQUIRE(document.pages.size() == 1);
    CHECK(document.pages[0]->items.size() == 1);
}

TEST_CASE("a heading goes to the next page with the first two lines of its text") {
    // Room for 5 lines: three lines of text, then a heading and a paragraph of five lines.
    flow::Blocks blocks{words("one\ntwo\nthree"), words("Heading", {}, true), words(long_text(30))};
    auto const document = lay_out(flow_of(blocks), small_look(60_pt));
    REQUIRE(document.pages.size() == 2);
    CHECK(lines_on(*document.pages[0]).size() == 3);
    CHECK(lines_on(*document.pages[1]).front() == "Heading");
}

TEST_CASE("a paragraph of three lines moves whole, a longer one leaves two lines on each side") {
    SECTION("three lines") {
        auto const document = lay_out(flow_of({words("a"), words("b"), words("c"), words("1\n2\n3")}), small_look(60_pt));
        REQUIRE(document.pages.size() == 2);
        CHECK(lines_on(*document.pages[0]) == std::vector<std::string>{"a", "b", "c"});
    }
    SECTION("five lines, room for four: three stay") {
        auto const document = lay_out(flow_of({words("a"), words("1\n2\n3\n4\n5")}), small_look(60_pt));
        REQUIRE(document.pages.size() == 2);
        CHECK(lines_on(*document.pages[0]) == std::vector<std::string>{"a", "1", "2", "3"});
        CHECK(lines_on(*document.pages[1]) == std::vector<std::string>{"4", "5"});
    }
    SECTION("five lines, room for one: none stays") {
        auto const document = lay_out(flow_of({words("a\nb"), words("c\nd"), words("1\n2\n3\n4\n5")}), small_look(60_pt));
        CHECK(lines_on(*document.pages[0]).size() == 4);
    }
}

TEST_CASE("space above a block is dropped at the top of a page") {
    auto const document = lay_out(flow_of({words("a", 30_pt), words("b"), words("c"), words("d", 30_pt)}), small_look(40_pt));
    REQUIRE(document.pages.size() == 2);
    auto const y = [](layout::Page const& page) { return std::get<layout::TextLine>(page.items.front()).origin.y; };
    CHECK(y(*document.pages[0]) == y(*document.pages[1]));
}

TEST_CASE("a question stays with all of its lines") {
    flow::Blocks blocks{words("a"), words("b"), words("What happened?", {}, true), writing(2)};
    auto const document = lay_out(flow_of(blocks), small_look(70_pt));
    REQUIRE(document.pages.size() == 2);
    CHECK(lines_on(*document.pages[0]).size() == 2);
    CHECK(lines_on(*document.pages[1]).front() == "What happened?");
    CHECK(rules_on(*document.pages[1]) == 2);
}

TEST_CASE("lines to write on that are taller than a page go on, and lose none") {
    auto const document = lay_out(flow_of({words("What happened?", {}, true), writing(12)}), small_look(100_pt));
    CHECK(document.pages.size() == 3);
    std::size_t rules = 0;
    for (auto const& page : document.pages) rules += rules_on(*page);
    CHECK(rules == 12);
}

TEST_CASE("a sheet that is a little over its page is tightened, one that is far over is not") {
    auto sheet = [](int lines) {
        auto flow = flow_of({words("Title"), writing(lines)});
        flow.parts[0].fits = true;
        return flow;
    };
    CHECK(lay_out(sheet(5), small_look(112_pt)).pages.size() == 1);   // 12 + 5 x 20 is exactly full
    CHECK(lay_out(sheet(5), small_look(100_pt)).pages.size() == 1);   // lines 15 apart
    CHECK(lay_out(sheet(6), small_look(60_pt)).pages.size() == 1);    // two lines are left
    auto far = sheet(5);
    far.parts[0].blocks.push_back(words("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12"));
    auto const document = lay_out(far, small_look(100_pt));
    REQUIRE(document.pages.size() == 2);
}

TEST_CASE("a table repeats its head on every page and never breaks within a row") {
    flow::Table table;
    table.columns = {{{{}, 1}}, {{{}, 2}}};
    table.head_rule = Stroke{1.5_pt};
    table.row_rule = Stroke{0.5_pt};
    table.head.push_back({{{words("Day")}, {words("What happened")}}, 15_pt});
    for (int i = 0; i < 7; ++i) table.rows.push_back({{{words("Row " + std::to_string(i))}, {}}, 20_pt});
    auto const document = lay_out(flow_of({{table}}), small_look(80_pt));
    REQUIRE(document.pages.size() == 3);
    std::vector<std::string> rows;
    for (auto const& page : document.pages) {
        auto const lines = lines_on(*page);
        REQUIRE(lines.size() >= 3);
        CHECK(lines[0] == "Day");
        CHECK(lines[1] == "What happened");
        rows.insert(rows.end(), lines.begin() + 2, lines.end());
    }
    CHECK(rows == std::vector<std::string>{"Row 0", "Row 1", "Row 2", "Row 3", "Row 4", "Row 5", "Row 6"});
}

TEST_CASE("what must stay whole but is taller than a page is told with its place") {
    flow::Box box;
    for (int i = 0; i < 20; ++i) box.blocks.push_back(words("line"));
    flow::Block block{box};
    block.where = {std::make_shared<std::string const>("worksheets/tall.yaml"), 14, 5};
    layout::Layouter layouter{std::make_shared<text::Fonts const>()};
    auto const document = layouter.lay_out(flow_of({block}), small_look(100_pt));
    REQUIRE_FALSE(document);
    REQUIRE(document.error().size() == 1);
    CHECK(to_string(document.error()[0]) ==
          "worksheets/tall.yaml:14:5: error: this must stay in one piece, but is 49 mm taller than a page\n"
          "  hint: use fewer rows or lines, or split it in two\n"
          "  hint: or choose larger paper or smaller text");
}

TEST_CASE("a part that starts a page does so, and brings its own running head") {
    auto flow = flow_of({words("a")});
    flow.furniture.running_head_left = "Title";
    flow.furniture.running_head_right = "Practice";
    flow.parts.push_back({.starts_page = true, .blocks = {words("b")}, .continued = {}, .running_head_right = "Sam", .label_prefix = "A-"});
    auto const document = lay_out(flow, small_look(100_pt));
    REQUIRE(document.pages.size() == 2);
    CHECK(lines_on(*document.pages[0]) == std::vector<std::string>{"a"});
    CHECK(lines_on(*document.pages[1]) == std::vector<std::string>{"Title", "Sam", "b"});
    REQUIRE(document.labels.size() == 2);
    CHECK(document.labels[1].first_page == 1);
    CHECK(document.labels[1].prefix == "A-");
}

TEST_CASE("a page that goes on says so at its top") {
    flow::Blocks blocks;
    for (int i = 0; i < 12; ++i) blocks.push_back(words("row " + std::to_string(i)));
    auto flow = flow_of(blocks);
    flow.parts[0].fits = true;
    flow.parts[0].continued = {words("Title, continued")};
    auto const document = lay_out(flow, small_look(100_pt));
    REQUIRE(document.pages.size() == 2);
    CHECK(lines_on(*document.pages[1]).front() == "Title, continued");
}

TEST_CASE("page numbers know the number of pages, and contents the page of what they name") {
    auto flow = flow_of({});
    flow.anchors.push_back({"Chapter", 0, true});
    flow::Paragraph reference;
    reference.text = "\uFFFC";
    reference.inlines = {{flow::Inline::Kind::page_of_anchor, {}, false, 0}};
    reference.align = flow::Align::right;
    flow.parts[0].blocks = {{reference}, {flow::PageBreak{}}, words("b"), {flow::PageBreak{}}, words("Chapter")};
    flow.parts[0].blocks.back().anchor = 0;
    flow.furniture.foot_right.text = "Page \uFFFC of \uFFFC";
    flow.furniture.foot_right.style = flow::TextStyle::footer;
    flow.furniture.foot_right.inlines = {{flow::Inline::Kind::page_number}, {flow::Inline::Kind::page_count}};
    auto const document = lay_out(flow, small_look(100_pt));
    REQUIRE(document.pages.size() == 3);
    CHECK(lines_on(*document.pages[0]) == std::vector<std::string>{"3", "Page 1 of 3"});
    CHECK(lines_on(*document.pages[2]).back() == "Page 3 of 3");
    REQUIRE(document.pages[0]->links.size() == 1);
    CHECK(document.pages[0]->links[0].page == 2);
    REQUIRE(document.outline.size() == 1);
    CHECK(document.outline[0].page == 2);
}

TEST_CASE("a page break before columns or a box starts a page") {
    flow::Columns columns;
    columns.columns = {{{{}, 1}, {words("b")}}, {{{}, 1}, {words("c")}}};
    flow::Box box;
    box.blocks = {words("d")};
    auto const document = lay_out(
        flow_of({words("a"), {flow::PageBreak{}}, {columns}, {flow::PageBreak{}}, {box}}), small_look(96_pt));
    CHECK(document.pages.size() == 3);
}

TEST_CASE("two-sided pages change their margins on even pages") {
    auto look = small_look(100_pt);
    look.page.left = 30_pt;
    look.page.right = 10_pt;
    look.page.two_sided = true;
    auto const document = lay_out(flow_of({words("a"), {flow::PageBreak{}}, words("b")}), look);
    REQUIRE(document.pages.size() == 2);
    auto const x = [](layout::Page const& page) { return std::get<layout::TextLine>(page.items.front()).origin.x; };
    CHECK(x(*document.pages[0]) == 30_pt);
    CHECK(x(*document.pages[1]) == 10_pt);
}

TEST_CASE("laying out twice, or after something else, gives equal pages") {
    auto const flow = flow_of({words(long_text(300)), words("fi ffi", 4_pt)});
    auto const look = small_look(100_pt);
    layout::Layouter layouter{std::make_shared<text::Fonts const>()};
    auto const first = layouter.lay_out(flow, look);
    REQUIRE(layouter.lay_out(flow_of({words("other")}), small_look(50_pt)));
    auto const again = layouter.lay_out(flow, look);
    REQUIRE(first);
    REQUIRE(again);
    CHECK(layout::dump(*first) == layout::dump(*again));
    REQUIRE(first->pages.size() == again->pages.size());
    for (std::size_t i = 0; i < first->pages.size(); ++i) CHECK(first->pages[i]->hash == again->pages[i]->hash);
}
