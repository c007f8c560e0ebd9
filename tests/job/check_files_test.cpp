#include <algorithm>

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

TEST_CASE("the content rules have nothing against the shipped library but that it was not reviewed yet") {
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    check::Spelling spelling{"/usr/share/hunspell"};
    REQUIRE(spelling.knows("en"));
    REQUIRE(spelling.knows("es"));
    auto const checked = job::check_library(workshop, {.spelling = &spelling});
    for (auto const& f : checked.findings)
        if (f.severity != Severity::note) UNSCOPED_INFO(to_string(f));
    CHECK(std::ranges::none_of(checked.findings, [](auto const& f) { return f.severity != Severity::note; }));
    CHECK(std::ranges::count(checked.findings, "M-REVIEW", &check::Finding::rule) == 40);   // 30 sheets, 10 of them in Spanish too
    CHECK(checked.summaries.size() >= 45);
}

TEST_CASE("a sheet of many pages and questions, its sources and what it builds on are looked at too") {
    TemporaryFolder pack;
    std::string blocks;
    for (int i = 0; i < 30; ++i)
        blocks += "  - {type: short_answer, id: q" + std::to_string(i) + ", prompt: \"Number " + std::to_string(i) + "\"}\n";
    for (int i = 0; i < 12; ++i)
        blocks += "  - {type: lines, id: l" + std::to_string(i) + ", prompt: \"Letter " + std::to_string(i) + "\", lines: 12}\n";
    pack.write("references/references.yaml", "references:\n  - {id: unread2020, authors: \"A\", year: 2020, title: \"T\", outlet: \"O\", short: \"A (2020)\"}\n");
    pack.write("worksheets/long.yaml", "id: long\ntitle: \"Long\"\naudience: individual\npurpose: \"Test.\"\nintro: \"Write.\"\n"
                                       "after: [two-pulls]\nsources: [unread2020]\nblocks:\n" + blocks);
    auto const handout = pack.write("mine.handout.yaml", "title: \"Mine\"\nitems:\n  - worksheet: long\n");
    job::Workshop workshop{{{pack.path(), false}, {ATTUNE_SOURCE_DIR, false}}};
    auto const found = [](job::Checked const& checked, std::string_view rule) {
        return std::ranges::find(checked.findings, rule, &check::Finding::rule) != checked.findings.end();
    };
    auto const sheet = job::check_file(pack.path() / "worksheets/long.yaml", workshop);
    CHECK(found(sheet, "M-PAGES"));
    CHECK(found(sheet, "M-FIELDS"));
    CHECK(found(sheet, "L-REF-CHK"));
    CHECK(found(job::check_file(handout, workshop), "M-ORDER"));
}

TEST_CASE("help lines that were not checked for a year are told, and after two years they are a mistake") {
    TemporaryFolder pack;
    auto const file = pack.write("regions/xx.yaml", "id: xx\nname: \"X\"\nemergency: \"112\"\nlines:\n"
        "  - {name: \"Old line\", number: \"1\", hours: \"always\", kind: crisis, source: \"https://example.org\", checked_on: \"2024-05-01\"}\n");
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const on = [&](int year, unsigned day) {
        auto const today = std::chrono::year_month_day{std::chrono::year{year}, std::chrono::May, std::chrono::day{day}};
        return job::check_file(file, workshop, {.today = today}).findings;
    };
    CHECK(on(2025, 1).empty());
    REQUIRE(on(2025, 2).size() == 1);
    CHECK(on(2025, 2).front().rule == "L-REGION");
    CHECK(on(2025, 2).front().severity == Severity::warning);
    CHECK(on(2025, 2).front().why == "the line `Old line` was last checked on 1 May 2024");
    CHECK(on(2026, 2).front().severity == Severity::error);
    CHECK(job::check_file(file, workshop).findings.empty());
}

TEST_CASE("a main section without easy words is told when its article has an edition in easy words") {
    TemporaryFolder pack;
    std::string const head = "id: mine\ntitle: \"Mine\"\nsections:\n", first = "  - {id: one, title: \"One\", body: [\"A word.\"]}\n",
                      second = "  - {id: two, title: \"Two\", body: [\"A word.\"], sections: [{id: part, title: \"Part\", body: [\"A word.\"]}]}\n";
    auto const file = pack.write("articles/mine.yaml", head + first + second);
    auto const names = [&] {
        job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
        std::vector<std::string> out;
        for (auto const& found : job::check_file(file, workshop).findings)
            if (found.rule == "M-EASY") out.push_back(found.item);
        return out;
    };
    CHECK(names().empty());
    pack.write("articles/easy/mine.yaml", head + first);
    CHECK(names() == std::vector<std::string>{"mine/two"});
}

TEST_CASE("words from elsewhere are read line by line") {
    TemporaryFolder folder;
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const checked = job::check_file(folder.write("leaflet.txt", "# Feeling near\n\nThis page will cure your fear.\n"), workshop);
    REQUIRE(checked.findings.size() == 1);
    CHECK(checked.findings.front().rule == "L-PROMISE");
    CHECK(checked.findings.front().where.line == 3);
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
