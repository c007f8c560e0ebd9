#include "content/library.hpp"
#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using content::ItemKind;

namespace {

std::string sheet(std::string const& id, std::string const& title) {
    return "id: " + id + "\ntitle: \"" + title + "\"\naudience: individual\npurpose: \"Test.\"\nintro: \"Write.\"\nblocks:\n"
           "  - {type: lines, id: q1, prompt: \"What helped?\", lines: 2}\n";
}

}  // namespace

TEST_CASE("a user's worksheet wins over the shipped one with the same id, and says so") {
    TemporaryFolder own, pack;
    own.write("worksheets/mine.yaml", sheet("mine", "My own"));
    pack.write("worksheets/mine.yaml", sheet("mine", "Shipped"));
    pack.write("worksheets/other.yaml", sheet("other", "Other"));
    content::Library library{{{own.path(), true}, {pack.path(), false}}};
    auto const found = library.worksheet("mine", {});
    REQUIRE(found);
    CHECK((*found)->title == "My own");
    auto const entries = library.list({ItemKind::worksheet});
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].title == "My own");
    CHECK(entries[0].overrides);
    CHECK_FALSE(entries[1].overrides);
}

TEST_CASE("a broken file hides nothing but itself") {
    TemporaryFolder pack;
    pack.write("worksheets/good.yaml", sheet("good", "Good"));
    pack.write("worksheets/bad.yaml", "id: bad\ntitle: \"unclosed\nblocks: [\n");
    content::Library library{{{pack.path(), false}}};
    auto const entries = library.list({ItemKind::worksheet});
    REQUIRE(entries.size() == 2);
    int broken = 0;
    for (auto const& entry : entries) broken += !entry.problems.empty();
    CHECK(broken == 1);
    CHECK(library.worksheet("good", {}));
    CHECK_FALSE(library.worksheet("bad", {}));
}

TEST_CASE("a listing is kept, and follows a file that changed, came or went") {
    TemporaryFolder pack;
    auto const cache = pack.path() / "cache/listing";
    pack.write("worksheets/a.yaml", sheet("a", "First"));
    content::Library library{{{pack.path(), false}}};
    CHECK(library.list({ItemKind::worksheet}, cache).front().title == "First");
    REQUIRE(std::filesystem::exists(cache));
    pack.write("worksheets/a.yaml", sheet("a", "Changed a little"));
    pack.write("worksheets/b.yaml", sheet("b", "Second\\twith a tab"));
    auto const two = library.list({ItemKind::worksheet}, cache);
    REQUIRE(two.size() == 2);
    CHECK(two[0].title == "Changed a little");
    auto const again = library.list({ItemKind::worksheet}, cache);
    REQUIRE(again.size() == 2);
    CHECK(again[1].title == "Second\twith a tab");
    std::filesystem::remove(pack.path() / "worksheets/a.yaml");
    CHECK(library.list({ItemKind::worksheet}, cache).size() == 1);
    pack.write("cache/listing", "attune listing 1\nnonsense\t\tx\n");
    CHECK(library.list({ItemKind::worksheet}, cache).size() == 1);
}

TEST_CASE("a name that is not there is told with the nearest one") {
    TemporaryFolder pack;
    pack.write("worksheets/closeness-ladder.yaml", sheet("closeness-ladder", "Ladder"));
    content::Library library{{{pack.path(), false}}};
    auto const found = library.worksheet("closenes-ladder", {});
    REQUIRE_FALSE(found);
    REQUIRE(found.error().size() == 1);
    CHECK(found.error()[0].message == "there is no worksheet `closenes-ladder`");
    CHECK(found.error()[0].hints == std::vector<std::string>{"did you mean `closeness-ladder`?"});
    CHECK_FALSE(library.worksheet("../../etc/passwd", {}));
}

TEST_CASE("a page template that is based on itself is refused, not followed for ever") {
    TemporaryFolder pack;
    pack.write("templates/pages/one.yaml", "id: one\ntitle: One\nbased_on: two\n");
    pack.write("templates/pages/two.yaml", "id: two\ntitle: Two\nbased_on: one\n");
    content::Library library{{{pack.path(), false}}};
    auto const found = library.page_template("one", {});
    REQUIRE_FALSE(found);
    CHECK(found.error()[0].message.find("based on itself") != std::string::npos);
}

TEST_CASE("all that is wrong with a handout's choices is told at once") {
    TemporaryFolder folder;
    auto const file = folder.write("wrong.handout.yaml",
        "title: Wrong\nregion: gb\nitems:\n  - worksheet: signs-i-notise\n  - section: fear-of-intimacy/start-hear\n"
        "  - worksheet: our-loop\n    leave_out: [loop-nam]\n");
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const handout = workshop.read(file);
    REQUIRE(handout);
    auto const composed = workshop.compose(*handout);
    REQUIRE_FALSE(composed);
    REQUIRE(composed.error().size() == 2);     // names of blocks are looked at once the items are there
    CHECK(composed.error()[0].hints == std::vector<std::string>{"did you mean `signs-i-notice`?"});
    CHECK(composed.error()[1].hints == std::vector<std::string>{"did you mean `fear-of-intimacy/start-here`?"});
}

TEST_CASE("a worksheet's elements are checked against each other when it is read") {
    TemporaryFolder pack;
    pack.write("worksheets/breaks.yaml", sheet("breaks", "Breaks") + "  - {type: page_break}\n  - {type: page_break}\n");
    content::Library library{{{pack.path(), false}}};
    auto const found = library.worksheet("breaks", {});
    REQUIRE_FALSE(found);
    CHECK(found.error()[0].message.find("two") != std::string::npos);
}
