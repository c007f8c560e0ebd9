#include <algorithm>

#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;

namespace {

/// The layout of a handout over the shipped pack; `items` is YAML.
struct Made {
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    Expected<handout::Composed> composed;
    layout::PagedDocument pages;

    explicit Made(std::string const& items, std::string const& more = "") {
        TemporaryFolder folder;
        auto const file = folder.write("own.handout.yaml", "title: \"Ours\"\nregion: gb\n" + more + "items:\n" + items);
        auto const handout = workshop.read(file);
        REQUIRE(handout);
        composed = workshop.compose(*handout);
        if (!composed) return;
        auto laid_out = workshop.lay_out(*composed);
        REQUIRE(laid_out);
        pages = *std::move(laid_out);
    }
    bool prints(std::string const& words) const { return dump(pages).find(words) != std::string::npos; }
};

}  // namespace

TEST_CASE("any text of a block can be reworded: the first by the block's name, the others by their number") {
    Made const made{
        "  - worksheet: signs-i-notice\n    reword: {safe-today: \"How near is fine?\", "
        "just-before.1: \"What came first?\"}\n"};
    REQUIRE(made.composed);
    CHECK(made.prints("How near is fine?"));
    CHECK(made.prints("What came first?"));
}

TEST_CASE("blocks of a section's parts and of a whole article go by the section's id and their own name") {
    Made const made{
        "  - article: fear-of-intimacy\n    reword: {start-here/1: \"A beginning of our own.\"}\n"
        "    leave_out: [start-here/3]\n"};
    REQUIRE(made.composed);
    CHECK(made.prints("A beginning of our own."));
    CHECK_FALSE(made.prints("There is a kinder way"));
}

TEST_CASE("a discreet handout says nothing of itself at the top, on paper or in its properties") {
    auto const title_of = [](Made const& made) { return made.pages.title; };
    std::string const items = "  - worksheet: signs-i-notice\n", more = "subtitle: \"On closeness\"\n";
    Made const usual{items, more}, discreet{items, more + "discreet: true\n"};
    REQUIRE(discreet.composed);
    CHECK(title_of(usual) == "Ours");
    CHECK(title_of(discreet) == "Pages for you");
    CHECK(usual.prints("\"Ours\""));
    CHECK_FALSE(discreet.prints("\"Ours\""));
    CHECK(usual.prints("On closeness"));
    CHECK_FALSE(discreet.prints("On closeness"));
    CHECK(discreet.prints("Pages for you"));
    CHECK(discreet.composed->flow.furniture.running_head_left.empty());
    CHECK(discreet.prints("Samaritans"));
}

TEST_CASE("a text that is not there to reword is told, with the nearest name") {
    Made const made{"  - worksheet: signs-i-notice\n    reword: {just-befor: \"What came first?\"}\n"};
    REQUIRE_FALSE(made.composed);
    REQUIRE(made.composed.error().size() == 1);
    CHECK(made.composed.error()[0].message == "there is no `just-befor` to reword");
    CHECK(made.composed.error()[0].hints == std::vector<std::string>{"did you mean `just-before`?"});
    Made const too_far{"  - worksheet: signs-i-notice\n    reword: {just-before.9: \"What?\"}\n"};
    REQUIRE_FALSE(too_far.composed);
    CHECK(too_far.composed.error()[0].message.find("no such text") != std::string::npos);
}

TEST_CASE("a page knows which item and which block each area shows") {
    Made const made{"  - section: fear-of-intimacy/start-here\n  - worksheet: signs-i-notice\n",
                    "note: \"Read this first.\"\n"};
    REQUIRE(made.composed);
    auto const find = [&](std::size_t page, int item, std::string const& part) -> layout::Extent const* {
        for (auto const& extent : made.pages.pages.at(page)->extents)
            if (extent.origin->item == item && extent.origin->part == part) return &extent;
        return nullptr;
    };
    CHECK(find(0, flow::Origin::first_page, "note"));
    CHECK(find(0, flow::Origin::first_page, "people"));
    CHECK(find(0, 0, ""));
    CHECK(find(0, 0, "1"));
    auto const last = made.pages.pages.size() - 1;
    auto const* sheet = find(last, 1, "");
    auto const* answer = find(last, 1, "just-before");
    REQUIRE(sheet);
    REQUIRE(answer);
    // The answer stands inside its sheet and is as wide as its text.
    CHECK(answer->area.y > sheet->area.y);
    CHECK(answer->area.y + answer->area.height <= sheet->area.y + sheet->area.height + Pt{0.01});
    CHECK(answer->area.height > Pt::from_mm(10));
    CHECK_FALSE(find(last, 1, "not-there"));
}

TEST_CASE("an area follows its block onto the next page") {
    Made const made{"  - article: fear-of-intimacy\n"};
    REQUIRE(made.composed);
    std::size_t with_item = 0;
    for (auto const& page : made.pages.pages)
        with_item += std::ranges::any_of(page->extents, [](auto const& e) { return e.origin->item == 0; });
    CHECK(with_item == made.pages.pages.size());
}
