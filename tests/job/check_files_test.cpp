#include "job/check_files.hpp"
#include "job/temporary_folder.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;

TEST_CASE("the shipped library has no mistakes") {
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const checked = job::check_library(workshop);
    for (auto const& d : checked.diagnostics) if (d.severity == Severity::error) UNSCOPED_INFO(to_string(d));
    CHECK_FALSE(has_errors(checked.diagnostics));
    CHECK(checked.files >= 20);
}

TEST_CASE("a worksheet is checked where it lies, with every mistake and its line") {
    TemporaryFolder folder;
    auto const file = folder.write("worksheets/mine.yaml",
        "id: mine\ntitle: Mine\naudience: individual\npurpose: \"Test.\"\nintro: \"For {partner.nam}.\"\nblocks:\n"
        "  - {type: lines, id: q1, prompt: \"What <b>helped</b>?\"}\n");
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const checked = job::check_file(file, workshop);
    REQUIRE(checked.diagnostics.size() >= 2);
    CHECK(checked.diagnostics[0].where.line == 5);
    CHECK(checked.diagnostics.back().where.line == 7);
}

TEST_CASE("a file whose kind cannot be told is not guessed at") {
    TemporaryFolder folder;
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const odd = job::check_file(folder.write("odd.yaml", "a: b\n"), workshop);
    REQUIRE(odd.diagnostics.size() == 1);
    CHECK(has_errors(odd.diagnostics));
    CHECK(has_errors(job::check_file(folder.path() / "none.handout.yaml", workshop).diagnostics));
}
