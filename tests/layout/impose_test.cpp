#include "layout/impose.hpp"

#include <algorithm>

#include "layout/small_page.hpp"

using namespace attune;
using namespace attune::test;

namespace {

/// `count` A5 pages, each with its number as the only text, that link to the next one.
layout::PagedDocument numbered_pages(int count) {
    auto look = small_look(159_mm);
    look.page.paper = {148_mm, 210_mm};
    flow::Flow flow;
    flow.title = "Test";
    for (int i = 1; i <= count; ++i) {
        flow.parts.emplace_back();
        flow.parts.back().starts_page = true;
        flow.parts.back().blocks = {words(std::to_string(i))};
        flow.parts.back().blocks.front().anchor = i - 1;
        flow.anchors.push_back({"Part " + std::to_string(i), 0, true});
    }
    auto document = lay_out(flow, look);
    REQUIRE(document.pages.size() == static_cast<std::size_t>(count));
    for (std::uint32_t i = 0; i < document.pages.size(); ++i) {
        auto page = *document.pages[i];
        page.links.push_back({{10_mm, 20_mm, 30_mm, 5_mm}, {}, (i + 1) % static_cast<std::uint32_t>(count), 50_mm});
        page.extents.push_back({std::make_shared<flow::Origin const>(), {10_mm, 20_mm, 30_mm, 5_mm}});
        document.pages[i] = std::make_shared<layout::Page const>(std::move(page));
    }
    return document;
}

/// What stands on the left and on the right half of each side; empty: nothing.
std::vector<std::pair<std::string, std::string>> halves_of(layout::PagedDocument const& document) {
    std::vector<std::pair<std::string, std::string>> out;
    for (auto const& page : document.pages) {
        auto& [left, right] = out.emplace_back();
        for (auto const& item : page->items)
            if (auto const* line = std::get_if<layout::TextLine>(&item))
                (line->origin.x < page->size.width / 2 ? left : right) += text_of(*line->line);
    }
    return out;
}

using Halves = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("the sides of a booklet read on when its sheets are folded") {
    auto const booklet = layout::as_booklet(numbered_pages(8));
    CHECK(halves_of(booklet) == Halves{{"8", "1"}, {"2", "7"}, {"6", "3"}, {"4", "5"}});
    for (auto const& side : booklet.pages) {
        CHECK(side->size.width.mm() == Approx(297));
        CHECK(side->size.height.mm() == Approx(210));
    }
    CHECK(booklet.flip_on_short_edge);
    CHECK(label_of(booklet, 0) == "8, 1");
    CHECK(label_of(booklet, 2) == "6, 3");
}

TEST_CASE("a booklet is filled up with blank pages at its end") {
    CHECK(halves_of(layout::as_booklet(numbered_pages(5))) == Halves{{"", "1"}, {"2", ""}, {"", "3"}, {"4", "5"}});
    CHECK(halves_of(layout::as_booklet(numbered_pages(1))) == Halves{{"", "1"}, {"", ""}});
    CHECK(label_of(layout::as_booklet(numbered_pages(5)), 0) == "1");
}

TEST_CASE("two up, pages stand in reading order") {
    auto const sheets = layout::two_up(numbered_pages(3));
    CHECK(halves_of(sheets) == Halves{{"1", "2"}, {"3", ""}});
    CHECK_FALSE(sheets.flip_on_short_edge);
}

TEST_CASE("whatever stands on a page is moved with it, and led to where it stands now") {
    auto const pages = numbered_pages(4);
    auto const booklet = layout::as_booklet(pages);   // 4 | 1, 2 | 3
    auto const first_line = [](layout::Page const& page, std::size_t n) {
        std::vector<Point> places;
        for (auto const& item : page.items)
            if (auto const* line = std::get_if<layout::TextLine>(&item)) places.push_back(line->origin);
        return places.at(n);
    };
    auto const from = first_line(*pages.pages[0], 0), to = first_line(*booklet.pages[0], 1);
    CHECK((to.x - from.x).mm() == Approx(148.5));
    CHECK((to.y - from.y).mm() == Approx(0).margin(1e-9));
    CHECK((first_line(*booklet.pages[0], 0).x - from.x).mm() == Approx(0.5));   // against the fold

    REQUIRE(booklet.pages[0]->links.size() == 2);
    CHECK(booklet.pages[0]->links[0].page == 0);      // page 4 leads to page 1
    CHECK(booklet.pages[0]->links[1].page == 1);      // page 1 leads to page 2
    CHECK(booklet.pages[0]->links[1].y.mm() == Approx(50));
    CHECK(booklet.pages[0]->links[1].area.x.mm() == Approx(158.5));
    auto const& extents = booklet.pages[1]->extents;
    CHECK(std::ranges::any_of(extents, [](auto const& e) { return std::abs(e.area.x.mm() - 158.5) < 1e-6; }));

    std::vector<std::uint32_t> places;
    for (auto const& entry : booklet.outline) places.push_back(entry.page);
    CHECK(places == std::vector<std::uint32_t>{0, 1, 1, 0});
}

TEST_CASE("the structure stays in reading order, and sides know what is read when") {
    auto const pages = numbered_pages(4);
    auto const booklet = layout::as_booklet(pages);
    REQUIRE(booklet.structure.size() == pages.structure.size());
    REQUIRE(booklet.pages[0]->leaves.size() == 2);
    CHECK(booklet.pages[0]->leaves[0].page == 3);
    CHECK(booklet.pages[0]->leaves[1].page == 0);
    CHECK(booklet.pages[0]->leaves[1].first_item == pages.pages[3]->items.size());
    for (auto const& side : booklet.pages) CHECK(side->hash != 0);
    CHECK(booklet.pages[0]->hash != booklet.pages[1]->hash);
    CHECK(booklet.pages[0]->hash == layout::as_booklet(numbered_pages(4)).pages[0]->hash);
}
