#include "handout/placeholders.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::handout;

namespace {

SourceSpan const here{std::make_shared<std::string const>("sheet.yaml"), 12, 5};

std::string only_finding(std::string_view text) {
    auto const findings = check_placeholders(text, here);
    if (findings.size() != 1) return std::to_string(findings.size()) + " findings";
    return to_string(findings.front());
}

}  // namespace

TEST_CASE("a good text has no findings") {
    for (auto const* const text : {
             "Plain text with your partner.",
             "{partner.They} {partner.is} late, and {partner.they} {verb partner: says/say} so.",
             "{partner.They} always {verb partner: listens/listen}. {partner.They} can pass.",
             "{partner.name} feels tense.",
             "{a.name} and {b.name} are here. Both {a.they} and {b.they} are.",
             "Read it to {each_other}. {We} feel safe, {we} have time, {we}'ve time, {we} {we.are} here.",
             "What do you say? {partner.They} can pass.",
             "{{not a placeholder}}",
             "{goal1} {date} {clinician} {session_no: session/sessions}",
         }) {
        CAPTURE(text);
        auto const findings = check_placeholders(text, here);
        CAPTURE(findings.empty() ? "" : to_string(findings.front()));
        CHECK(findings.empty());
    }
}

TEST_CASE("the mistakes of a text are errors for any people") {
    auto const findings = check_placeholders("{partner.thye} } {", here);
    REQUIRE(findings.size() == 3);
    CHECK(has_errors(findings));
    CHECK(findings[0].where.line == 12);
}

TEST_CASE("a verb that cannot agree with every pronoun is found, with what to write") {
    auto const [text, seen, better] = GENERATE(table<std::string, std::string, std::string>({
        {"When {partner.they} feels tense", "{partner.they} feels", "{partner.they} {verb partner: feels/...}"},
        {"{a.They} is late", "{a.They} is", "{a.They} {a.is}"},
        {"{a.They} are late", "{a.They} are", "{a.They} {a.is}"},
        {"what {partner.they} have", "{partner.they} have", "{partner.they} {partner.has}"},
        {"{partner.they} don\u2019t", "{partner.they} don't", "{partner.they} {partner.doesnt}"},
        {"Does {partner.they} want it?", "Does {partner.they}", "{partner.Does} {partner.they}"},
        {"If so, are {b.they} sure?", "are {b.they}", "{b.is} {b.they}"},
        {"{partner.they}'s late", "{partner.they}'s", "{partner.theyre}"},
        {"{partner.They}\u2019re late", "{partner.They}'re", "{partner.theyre}"},
        {"{partner.they}'ve time", "{partner.they}'ve", "{partner.theyve}"},
        {"{partner.name}'s turn", "{partner.name}'s", "{partner.poss}"},
        {"When {me.name} is tense", "{me.name} is", "{me.name} {verb me.name: is/are}"},
        {"{me.Name} feels tense", "{me.Name} feels", "{me.Name} {verb me.name: feels/...}"},
        {"{we} feels safe", "{we} feels", "{we} {verb we: feels/...}"},
        {"{we} are safe", "{we} are", "{we} {we.are}"},
        {"Were {we} safe?", "Were {we}", "{we.Were} {we}"},
        {"{We}'re safe", "{We}'re", "{We} {we.are}"},
    }));
    CAPTURE(text);
    CHECK(only_finding(text) == "sheet.yaml:12:5: warning: `" + seen + "` does not suit every name and pronoun\n" +
                                    "  hint: write `" + better + "`");
}

TEST_CASE("your partner does not belong in a text that says we") {
    CHECK(only_finding("{We} feel safe with your partner.") ==
          "sheet.yaml:12:5: warning: `your partner` stands in a text that says `we`\n"
          "  hint: write `{each_other}`, or speak to one reader as `you` throughout");
    CHECK(only_finding("{our} talk with {partner.name}").find("`{partner.name}` stands") != std::string::npos);
    CHECK(only_finding("It is our partner who helps {us}.").find("`our partner`") != std::string::npos);
}

TEST_CASE("one pronoun for two people in one sentence is found") {
    auto people = sample_people();
    people.a.pronouns = she_pronouns();
    auto const text = "{a.They} told {b.them} that {a.they} was late.";
    auto const warning = same_pronoun_warning(text, here, people);
    REQUIRE(warning);
    CHECK(to_string(*warning) == "sheet.yaml:12:5: warning: one sentence says `she` of two people, `a` and `b`\n"
                                 "  hint: write `{b.name}` for one of them, or make two sentences");

    SECTION("not in two sentences") {
        CHECK_FALSE(same_pronoun_warning("{a.They} spoke. {b.They} heard.", here, people));
        CHECK_FALSE(same_pronoun_warning("{a.They} spoke!\n\n{b.They} heard", here, people));
    }
    SECTION("not with two sets") { CHECK_FALSE(same_pronoun_warning(text, here, sample_people())); }
    SECTION("not with a name") {
        people.b.pronouns = std::nullopt;
        CHECK_FALSE(same_pronoun_warning(text, here, people));
        CHECK_FALSE(same_pronoun_warning("{a.They} told {b.name}", here, sample_people()));
    }
    SECTION("not when both placeholders are one person") {
        CHECK_FALSE(same_pronoun_warning("{a.They} and {me.their} work", here, people));
        people.reader = Reader::shared;
        CHECK_FALSE(same_pronoun_warning("{partner.They} and {partner.their} work", here, people));
        people.reader = Reader::a;
        people.b.name = "";
        CHECK_FALSE(same_pronoun_warning("{partner.They} and {b.their} work", here, people));
    }
    SECTION("also when both are called alike") {
        people.b.name = people.a.name = "J.";
        CHECK(same_pronoun_warning(text, here, people));
    }
    SECTION("also when neither is named: both are they") {
        people.a.name = people.b.name = "";
        CHECK(same_pronoun_warning(text, here, people));
    }
}
