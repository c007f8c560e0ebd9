#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "check/review.hpp"
#include "fixtures.hpp"
#include "schema/record.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::check;
using check::test::Fixture;

namespace {

Spelling& spelling() {
    static Spelling dictionaries{"/usr/share/hunspell"};
    return dictionaries;
}

/// A sheet without mistakes, with what `body` says in place of its own keys.
content::Worksheet sheet_of(std::string const& body) {
    std::string yaml;
    auto const has = [&](std::string_view key) { return ("\n" + body).find("\n" + std::string(key) + ":") != std::string::npos; };
    for (std::string_view const line :
         {"id: sheet", "title: \"A sheet\"", "audience: individual", "minutes: 5", "purpose: \"To try.\"", "intro: \"Take your time.\"",
          "when: \"Early.\"", "caution: \"With care.\"", "model: \"Reflection.\"", "tags: [one]", "sections: [start-here]", "sources: [opie2021]"})
        if (!has(line.substr(0, line.find(':')))) yaml += std::string(line) + "\n";
    auto const node = schema::parse(yaml + body, "sheet.yaml");
    REQUIRE(node);
    content::Worksheet sheet;
    Diagnostics problems;
    schema::read(*node, sheet, problems);
    for (auto const& problem : problems) INFO(to_string(problem));
    return sheet;
}

Findings found_in(Fixture const& fixture) {
    Desk desk;
    desk.spelling = &spelling();
    if (fixture.kind == Fixture::Kind::sheet) {
        auto const sheet = sheet_of(fixture.body);
        return review(piece_of(sheet), desk);
    }
    auto const part = fixture.kind == Fixture::Kind::prompt      ? Part::prompt
                      : fixture.kind == Fixture::Kind::item      ? Part::item
                      : fixture.kind == Fixture::Kind::step      ? Part::step
                      : fixture.kind == Fixture::Kind::clinician ? Part::clinician
                                                                 : Part::prose;
    auto piece = piece_of(fixture.body, part, fixture.language);
    piece.easy = fixture.kind == Fixture::Kind::easy;
    return review(piece, desk);
}

bool says(Findings const& findings, std::string_view rule) { return std::ranges::find(findings, rule, &Finding::rule) != findings.end(); }

/// These look at what no single text or sheet holds; tests/job tries them.
std::set<std::string_view> const beyond_one_sheet{"M-ALT", "M-EASY", "M-PAGES", "M-FIELDS", "M-ORDER", "L-REF-CHK", "L-REGION"};

}  // namespace

TEST_CASE("each rule finds what it is for, and lets pass what it is not for") {
    for (auto const& fixture : check::test::fixtures()) {
        INFO(fixture.rule << ": " << fixture.body);
        CHECK(says(found_in(fixture), fixture.rule) == fixture.finds);
    }
}

TEST_CASE("no rule is without a text that it finds and one that it lets pass") {
    std::map<std::string_view, std::pair<int, int>> seen;
    for (auto const& fixture : check::test::fixtures()) ++(fixture.finds ? seen[fixture.rule].first : seen[fixture.rule].second);
    for (auto const* rule : all_rules()) {
        if (beyond_one_sheet.contains(rule->id)) continue;
        INFO(rule->id);
        CHECK(seen[rule->id].first > 0);
        CHECK(seen[rule->id].second > 0);
    }
}

TEST_CASE("a finding says where, which words, why and what to try") {
    auto const sheet = sheet_of("blocks:\n  - {type: lines, id: moment, prompt: \"Why do you pull away?\"}");
    auto const findings = review(piece_of(sheet), {});
    auto const found = std::ranges::find(findings, "L-WHY", &Finding::rule);
    REQUIRE(found != findings.end());
    CHECK(to_string(*found) ==
          "warning L-WHY sheet.yaml:14 sheet/moment \"Why do you\" - \"why\" can sound like blame. Try: \"what\" or \"when\".");
}

TEST_CASE("what a writer keeps on purpose is not told again") {
    std::string const body = "blocks:\n  - {type: lines, id: moment, prompt: \"Why do you pull away?\"";
    CHECK(says(review(piece_of(sheet_of(body + "}")), {}), "L-WHY"));
    auto const kept = sheet_of(body + ", lint-ok: {rules: [L-WHY], reason: \"They ask it themselves.\"}}");
    CHECK_FALSE(says(review(piece_of(kept), {}), "L-WHY"));
    CHECK_FALSE(says(review(piece_of(sheet_of("lint-ok: {rules: [L-WHY], reason: \"So.\"}\n" + body + "}")), {}), "L-WHY"));
    CHECK(says(review(piece_of(sheet_of("lint-ok: {rules: [L-ABS], reason: \"So.\"}\n" + body + "}")), {}), "L-WHY"));
}

TEST_CASE("a clinician's own words are advised on, never refused") {
    auto piece = piece_of("This page will cure your fear.", Part::prose, "en");
    CHECK(std::ranges::any_of(review(piece, {}), [](auto const& f) { return f.severity == Severity::error; }));
    piece.own = true;
    auto const advised = review(piece, {});
    CHECK(says(advised, "L-PROMISE"));
    CHECK(std::ranges::none_of(advised, [](auto const& f) { return f.severity == Severity::error; }));
}

TEST_CASE("a glued, a joined and a misspelled word come with what was likely meant") {
    Desk desk;
    desk.spelling = &spelling();
    auto const instead = [&](std::string_view text, std::string_view rule) {
        auto const findings = review(piece_of(text, Part::prose, "en"), desk);
        auto const found = std::ranges::find(findings, rule, &Finding::rule);
        return found == findings.end() ? std::string{} : found->instead;
    };
    CHECK(instead("She will hesitateo pause.", "L-GLUE") == "hesitate, or");
    CHECK(instead("Sit andlisten for a while.", "L-JOIN") == "and listen");
    CHECK(instead("Show your vulnerablity here.", "L-SPELL").find("vulnerability") != std::string::npos);
}

TEST_CASE("no finding calls anything safe or validated") {
    for (auto const* rule : all_rules()) {
        CHECK(std::string(rule->why).find("validated") == std::string::npos);
        CHECK(std::string(rule->why).find("is safe") == std::string::npos);
    }
}
