#include "handout/people.hpp"

#include "support/catch.hpp"

using namespace attune;
using namespace attune::handout;

TEST_CASE("three pronoun sets are shipped") {
    REQUIRE(shipped_pronouns("they"));
    CHECK(shipped_pronouns("they")->plural);
    CHECK(shipped_pronouns("they")->themself == "themself");
    REQUIRE(shipped_pronouns("she"));
    CHECK(shipped_pronouns("she")->theirs == "hers");
    CHECK_FALSE(shipped_pronouns("she")->plural);
    REQUIRE(shipped_pronouns("he"));
    CHECK(shipped_pronouns("he")->them == "him");
    CHECK(shipped_pronouns("xe") == nullptr);
    for (auto const* const set : {"they", "she", "he"}) CHECK(check_pronouns(*shipped_pronouns(set), {}).empty());
}

TEST_CASE("a pronoun set of one's own needs all five forms") {
    auto const whole = PronounSet{"xe", "xem", "xyr", "xyrs", "xemself", false};
    CHECK(check_pronouns(whole, {}).empty());

    auto without_theirs = whole;
    without_theirs.theirs = " ";
    auto const problems = check_pronouns(without_theirs, {nullptr, 7, 3});
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].severity == Severity::error);
    CHECK(problems[0].message == "pronoun set `xe` has no form for `theirs`");
    CHECK(problems[0].where.line == 7);

    CHECK(check_pronouns({}, {}).size() == 5);
}

TEST_CASE("the copy decides who is me and who is the partner") {
    auto people = sample_people();
    CHECK(printed_person(Who::me, people).name == "Sam");
    CHECK(printed_person(Who::partner, people).name == "Ana");
    people.reader = Reader::b;
    CHECK(printed_person(Who::me, people).name == "Ana");
    CHECK(printed_person(Who::partner, people).name == "Sam");
    CHECK(printed_person(Who::a, people).name == "Sam");

    SECTION("a copy for both speaks to each of them") {
        people.reader = Reader::shared;
        CHECK(printed_person(Who::me, people).name == "you");
        CHECK(printed_person(Who::partner, people).name == "your partner");
        CHECK(printed_person(Who::a, people).name == "Sam");
    }
    SECTION("in a print for one the reader is a") {
        people.reader = Reader::shared;
        people.audience = Audience::partner;
        CHECK(printed_person(Who::me, people).name == "Sam");
        CHECK(printed_person(Who::partner, people).name == "Ana");
    }
}

TEST_CASE("without a name a person is printed in neutral words and pronouns") {
    auto people = sample_people();
    people.a.name = people.b.name = "";
    CHECK(printed_person(Who::me, people).possessive == "your");
    CHECK(printed_person(Who::partner, people).possessive == "your partner's");
    CHECK(printed_person(Who::a, people).name == "Partner A");
    CHECK(printed_person(Who::b, people).possessive == "Partner B's");
    CHECK(printed_person(Who::partner, people).pronouns->they == "they");
    CHECK(printed_person(Who::me, people).pronouns->themself == "yourself");

    SECTION("a name of nothing but spaces is no name") {
        people.b.name = " \t";
        CHECK(printed_person(Who::partner, people).name == "your partner");
    }
}

TEST_CASE("the word for a partner may bring its own article") {
    auto const [word, name, possessive_form] = GENERATE(table<std::string, std::string, std::string>({
        {"wife", "your wife", "your wife's"},
        {"", "your partner", "your partner's"},
        {"the person you are close to", "the person you are close to", "that person's"},
        {"a future partner", "a future partner", "a future partner's"},
    }));
    People people;
    people.partner_word = word;
    CHECK(printed_person(Who::partner, people).name == name);
    CHECK(printed_person(Who::partner, people).possessive == possessive_form);
}

TEST_CASE("a client without a partner has a person they are close to") {
    People people;
    people.has_partner = false;
    people.b.name = "Ana";
    CHECK(printed_person(Who::partner, people).name == "a person you are close to");
    CHECK(printed_person(Who::partner, people).possessive == "that person's");
    people.audience = Audience::couple;
    people.reader = Reader::a;
    CHECK(printed_person(Who::partner, people).name == "Ana");
}

TEST_CASE("data becomes one line of plain text") {
    CHECK(one_line("  Sam\n\tLee ") == "Sam  Lee");
    CHECK(one_line("S\uFFFCam") == "Sam");
    CHECK(one_line("\x7F") == "");
    CHECK(one_line("Nguyễn") == "Nguyễn");
}
