#include "handout/placeholders.hpp"

#include <md4c.h>

#include <array>
#include <set>

#include "handout/grammar.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::handout;

namespace {

SourceSpan const here{std::make_shared<std::string const>("sheet.yaml"), 12, 5};

Person sam() { return {"Sam", {}, they_pronouns()}; }
Person ana() { return {"Ana", {}, she_pronouns()}; }
Person kit() { return {"Kit", {}, std::nullopt}; }
Person xen() { return {"Xen", {}, PronounSet{"xe", "xem", "xyr", "xyrs", "xemself", false}}; }

/// A print for one reader without a name, whose partner is `partner`.
People about(Person partner) {
    People people;
    people.b = std::move(partner);
    return people;
}

Person unnamed() { return {}; }

std::string filled(std::string_view text, People const& people) {
    auto const result = fill_in(text, here, people);
    if (!result) return "error: " + result.error().front().message;
    return result->markdown;
}

std::vector<std::string> errors(std::string_view text, People const& people = sample_people()) {
    std::vector<std::string> lines;
    auto const result = fill_in(text, here, people);
    if (!result)
        for (auto const& problem : result.error()) lines.push_back(to_string(problem));
    return lines;
}

/// What a reader of the Markdown sees, when it is nothing but one paragraph of text; else "not plain".
std::string read_markdown(std::string const& markdown) {
    struct Seen {
        std::string text;
        bool plain = true;
    } seen;
    MD_PARSER parser{};
    parser.flags = MD_FLAG_PERMISSIVEAUTOLINKS | MD_FLAG_STRIKETHROUGH | MD_FLAG_TABLES | MD_FLAG_LATEXMATHSPANS |
                   MD_FLAG_WIKILINKS | MD_FLAG_UNDERLINE;
    parser.enter_block = [](MD_BLOCKTYPE type, void*, void* user) {
        if (type != MD_BLOCK_DOC && type != MD_BLOCK_P) static_cast<Seen*>(user)->plain = false;
        return 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
    parser.enter_span = [](MD_SPANTYPE, void*, void* user) {
        static_cast<Seen*>(user)->plain = false;
        return 0;
    };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, MD_CHAR const* text, MD_SIZE size, void* user) {
        auto& out = *static_cast<Seen*>(user);
        if (type != MD_TEXT_NORMAL) out.plain = false;
        out.text.append(text, size);
        return 0;
    };
    md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &seen);
    return seen.plain ? seen.text : "not plain";
}

}  // namespace

TEST_CASE("a text without placeholders is copied as it is") {
    CHECK(filled("*Talk* for ten minutes.\n\n- once", about(sam())) == "*Talk* for ten minutes.\n\n- once");
    CHECK(filled("", about(sam())).empty());
}

TEST_CASE("doubled braces print one brace") {
    CHECK(filled("{{me.name}}", about(sam())) == "{me.name}");
    CHECK(filled("}}", about(sam())) == "}");
    CHECK(filled("{{{partner.name}}}", about(sam())) == "{Sam}");
}

TEST_CASE("names are printed as chosen, or in neutral words") {
    auto const text = "{a.name}, {b.name}, {me.name}, {partner.name}; {me.poss}, {partner.poss}";
    auto couple = sample_people();
    CHECK(filled(text, couple) == "Sam, Ana, Sam, Ana; Sam's, Ana's");
    couple.reader = Reader::b;
    CHECK(filled(text, couple) == "Sam, Ana, Ana, Sam; Ana's, Sam's");
    couple.reader = Reader::shared;
    CHECK(filled(text, couple) == "Sam, Ana, you, your partner; your, your partner's");
    CHECK(filled(text, People{}) == "Partner A, Partner B, you, your partner; your, your partner's");
}

TEST_CASE("the five pronoun forms and their capitals") {
    auto const text =
        "{partner.They} {partner.they} {partner.them} {partner.their} {partner.theirs} {partner.themself}";
    CHECK(filled(text, about(sam())) == "They they them their theirs themself");
    CHECK(filled(text, about(ana())) == "She she her her hers herself");
    CHECK(filled(text, about({"Ed", {}, he_pronouns()})) == "He he him his his himself");
    CHECK(filled(text, about(xen())) == "Xe xe xem xyr xyrs xemself");
    CHECK(filled(text, about(kit())) == "Kit Kit Kit Kit's Kit's themself");
    CHECK(filled(text, about(unnamed())) == "They they them their theirs themself");
    CHECK(filled("{me.They} {me.them} {me.their} {me.theirs} {me.themself}", People{}) ==
          "You you your yours yourself");
}

TEST_CASE("privacy comes before the settings of a person") {
    Person hidden = ana();
    hidden.name.clear();
    CHECK(filled("{partner.name}: {partner.they} {partner.is}", about(hidden)) == "your partner: they are");
}

// The grammar traps, one by one.

TEST_CASE("they + verb: the pronoun decides, not the number of people") {
    auto const text = "When {partner.they} {verb partner: feels/feel} tense";
    CHECK(filled(text, about(sam())) == "When they feel tense");
    CHECK(filled(text, about(ana())) == "When she feels tense");
    CHECK(filled(text, about(xen())) == "When xe feels tense");
    CHECK(filled(text, about(kit())) == "When Kit feels tense");
    CHECK(filled(text, about(unnamed())) == "When they feel tense");
}

TEST_CASE("name + verb: a name takes the singular") {
    auto const text = "{partner.Name} {verb partner.name: feels/feel} tense";
    CHECK(filled(text, about(sam())) == "Sam feels tense");
    CHECK(filled(text, about(unnamed())) == "Your partner feels tense");
}

TEST_CASE("they after a name: each verb states its own subject") {
    auto const text = "{partner.name} {verb partner.name: says/say} {partner.they} {partner.is} ready";
    CHECK(filled(text, about(sam())) == "Sam says they are ready");
    CHECK(filled(text, about(ana())) == "Ana says she is ready");
    CHECK(filled(text, about(kit())) == "Kit says Kit is ready");
    CHECK(filled(text, about(unnamed())) == "your partner says they are ready");
}

TEST_CASE("you + verb: you takes the plural") {
    auto const text = "When {me.name} {verb me.name: is/are} tense, {me.they} {verb me.they: breathes/breathe}";
    CHECK(filled(text, People{}) == "When you are tense, you breathe");
    People named;
    named.a = ana();
    CHECK(filled(text, named) == "When Ana is tense, she breathes");
    CHECK(filled("{You} {verb you: is/are} here, {your} turn, {yours}, {yourself}", People{}) ==
          "You are here, your turn, yours, yourself");
}

TEST_CASE("contractions are whole words") {
    auto const text = "{partner.theyre} {partner.doesnt} {partner.isnt} {partner.hasnt} {partner.wasnt} "
                      "{partner.theyve} {partner.theyll} {partner.Theyre} {partner.Isnt}";
    CHECK(filled(text, about(sam())) ==
          "they're don't aren't haven't weren't they've they'll They're Aren't");
    CHECK(filled(text, about(ana())) == "she's doesn't isn't hasn't wasn't she's she'll She's Isn't");
    CHECK(filled(text, about(kit())) ==
          "Kit is doesn't isn't hasn't wasn't Kit has Kit will Kit is Isn't");
    CHECK(filled("{me.Theyre}", People{}) == "You're");
}

TEST_CASE("past be: were with they, was with she") {
    CHECK(filled("{partner.they} {partner.was}", about(sam())) == "they were");
    CHECK(filled("{partner.they} {partner.was}", about(ana())) == "she was");
}

TEST_CASE("inverted questions agree too") {
    auto const text = "{partner.Does} {partner.they} want it? {partner.Is} {partner.they}? {partner.Has} "
                      "{partner.they}? {partner.Was} {partner.they}?";
    CHECK(filled(text, about(sam())) == "Do they want it? Are they? Have they? Were they?");
    CHECK(filled(text, about(ana())) == "Does she want it? Is she? Has she? Was she?");
}

TEST_CASE("reflexive: themself for one person, or the form of their own choice") {
    CHECK(filled("{partner.themself}", about(sam())) == "themself");
    auto chosen = sam();
    chosen.pronouns->themself = "themselves";
    CHECK(filled("{partner.themself}", about(chosen)) == "themselves");
}

TEST_CASE("possessive: 's after every name, with an own override") {
    CHECK(filled("{partner.poss}", about({"James", {}, {}})) == "James's");
    CHECK(filled("{partner.poss}", about({"Jess", {}, {}})) == "Jess's");
    CHECK(filled("{partner.poss}", about({"J.", {}, {}})) == "J's");
    CHECK(filled("{partner.poss}", about({"Moses", "Moses'", {}})) == "Moses'");
}

TEST_CASE("her twice, his and theirs: object, possessive and pronoun have slots of their own") {
    auto const text = "tell {partner.them} that {partner.their} turn is {partner.theirs}";
    CHECK(filled(text, about(ana())) == "tell her that her turn is hers");
    CHECK(filled(text, about({"Ed", {}, he_pronouns()})) == "tell him that his turn is his");
    CHECK(filled(text, about(sam())) == "tell them that their turn is theirs");
}

TEST_CASE("sentence start: neutral words take a capital, names keep their own case") {
    CHECK(filled("{partner.They} can pass.", about(sam())) == "They can pass.");
    CHECK(filled("{partner.Name} can pass. {partner.Poss} turn.", about(unnamed())) ==
          "Your partner can pass. Your partner's turn.");
    CHECK(filled("Ask {partner.name}. {partner.Name} and {partner.They}", about({"de Vries", {}, {}})) ==
          "Ask de Vries. de Vries and de Vries");
    CHECK(filled("{partner.Name}", about({"bell", {}, {}})) == "bell");
}

TEST_CASE("a or an goes by the sound of what is printed") {
    People people;
    CHECK(filled("{a partner_word}, {A partner_word}", people) == "a partner, A partner");
    people.partner_word = "ex-wife";
    CHECK(filled("{a partner_word}, {An partner_word}, {partner_word}", people) ==
          "an ex\\-wife, An ex\\-wife, ex\\-wife");
    people.partner_word = "the person you are close to";
    CHECK(filled("{a partner_word}", people) == "a person you are close to");
    CHECK(filled("{a open talk}, {A hour}, {a user}", people) == "an open talk, An hour, a user");
    CHECK(filled("{a {b.name} note}", about({"M.", {}, {}})) == "an M\\. note");
    CHECK(filled("{a b.name}", about({"M.", {}, {}})) == "an M\\.");
}

TEST_CASE("plural voice: the couple says we, one person says I") {
    auto const text = "{We} feel safe. It helps {us}: {our} way, {ours}, {ourselves}. {We} {we.are}, {we.were}.";
    CHECK(filled(text, sample_people()) == "We feel safe. It helps us: our way, ours, ourselves. We are, were.");
    CHECK(filled(text, People{}) == "I feel safe. It helps me: my way, mine, myself. I am, was.");
    CHECK(filled("{we} {verb we: feels/feel}", sample_people()) == "we feel");
    CHECK(filled("{we} {verb we: feels/feel}", People{}) == "I feel");
    CHECK(filled("{Our}, {Each_other}", sample_people()) == "Our, Each other");
    auto both = sample_people();
    CHECK(filled("{yourself}", both) == "yourself");
    both.reader = Reader::shared;
    CHECK(filled("{yourself}", both) == "yourselves");
}

TEST_CASE("individual print of a couple's sheet: each other is refused with a reason") {
    CHECK(filled("Read it to {each_other}.", sample_people()) == "Read it to each other.");
    auto const lines = errors("Read it to {each_other}.", People{});
    REQUIRE(lines.size() == 1);
    CHECK(lines[0] == "sheet.yaml:12:5: error: `{each_other}` needs a couple, and this copy is for one person\n"
                      "  hint: give this text `if: couple` and write another one for a single person, such as "
                      "\"bring it to your session\"");
}

TEST_CASE("single client: nobody is called your partner") {
    People people;
    people.has_partner = false;
    CHECK(filled("{partner.Name}; {partner.poss} view; {partner.they} {partner.is}; {partner_word}; {a partner_word}",
                 people) ==
          "A person you are close to; that person's view; they are; person you are close to; "
          "a person you are close to");
}

TEST_CASE("more than two people: texts for A and B are dropped, both partners become everyone") {
    auto people = sample_people();
    people.more_than_two = true;
    for (auto const* const text : {"{a.name}", "{b.they}", "{verb a: feels/feel}", "{list: {b.name}, x}"}) {
        CAPTURE(text);
        auto const result = fill_in(text, here, people);
        REQUIRE(result);
        CHECK(result->dropped);
    }
    auto const result = fill_in("{Both_partners} and {partner.name}", here, people);
    REQUIRE(result);
    CHECK_FALSE(result->dropped);
    CHECK(result->markdown == "Everyone and Ana");
    CHECK(filled("{both_partners}", sample_people()) == "both partners");
}

TEST_CASE("names that are words are names") {
    for (auto const* const name : {"Will", "Mark", "May", "Hope", "Grace"})
        CHECK(filled("{partner.name} {verb partner.name: says/say}", about({name, {}, {}})) ==
              name + std::string{" says"});
}

TEST_CASE("a name is data: Markdown and placeholders do not see it") {
    auto const name = GENERATE(as<std::string>{}, "*Jo*", "_Jo_", "{x}", "{{x}}", "{me.name}", "[Jo](x)", "Jo\\",
                               "\\*Jo", "`Jo`", "<b>Jo</b>", "&amp;", "# Jo", "- Jo", "1. Jo", "1) Jo", "> Jo", "+ Jo", "~~Jo~~",
                               "jo@example.org", "www.example.org", "https://example.org", "![Jo](x)", "$Jo$", "[[Jo]]",
                               "O'Brien", "Anne-Marie", "Jo|Jo", "===", "---", "\"Jo\"");
    CAPTURE(name);
    CHECK(read_markdown(filled("{partner.name}", about({name, {}, {}}))) == name);
    CHECK(read_markdown(filled("Ask {partner.name}, or {partner.name}", about({name, {}, {}}))) ==
          "Ask " + name + ", or " + name);
    People people;
    people.partner_word = name;
    CHECK(read_markdown(filled("{partner_word}", people)) == name);
}

TEST_CASE("a name cannot break the line that it stands in") {
    CHECK(filled("{partner.name} says", about({"Jo\n\n# Big", {}, {}})) == "Jo  \\# Big says");
    CHECK(filled("{partner.name} says", about({"    Jo", {}, {}})) == "Jo says");
    auto const result = fill_in("{partner.name} on {date}", here, about({"J\uFFFCo", {}, {}}));
    REQUIRE(result);
    CHECK(result->markdown == "Jo on \uFFFC");
    CHECK(result->blanks == std::vector{Blank::date});
}

TEST_CASE("long names and names of other scripts pass through untouched") {
    for (auto const* const name :
         {"Łukasz", "Nguyễn", "ليلى", "Zoë", "שרה", "Παναγιώτης Παπαδόπουλος", "E\u0301lodie", "李小龍"}) {
        CHECK(filled("{partner.name}", about({name, {}, {}})) == name);
        CHECK(filled("{partner.poss}", about({name, {}, {}})) == name + std::string{"'s"});
    }
    std::string const longest(4000, 'n');
    CHECK(filled("{partner.name} {partner.is}", about({longest, {}, std::nullopt})) == longest + " is");
    CHECK(read_markdown(filled("{partner.name}", about({"Bartholomew-Constantinescu", {}, {}}))) ==
          "Bartholomew-Constantinescu");
}

TEST_CASE("every placeholder has something to say when nothing is given") {
    for (auto const& row : placeholder_table()) {
        auto const text = "Dear {" + row.name + "},";
        CAPTURE(text);
        auto const result = fill_in(text, here, People{});
        if (row.name == "each_other") {
            CHECK_FALSE(result);
            continue;
        }
        REQUIRE(result);
        CHECK(result->dropped == (row.when_empty == "the block is dropped"));
        CHECK(result->blanks.empty() == !row.when_empty.starts_with("a line to write on"));
        if (!result->dropped) CHECK(result->markdown != "Dear ,");
    }
}

TEST_CASE("dates are lines to write on until they are given") {
    auto const text = "From {date} to {next_session}, session {session_no}";
    auto const blank = fill_in(text, here, People{});
    REQUIRE(blank);
    CHECK(blank->markdown == "From \uFFFC to \uFFFC, session \uFFFC");
    CHECK(blank->blanks == std::vector{Blank::date, Blank::next_session, Blank::session_no});
    CHECK_FALSE(blank->dropped);
    CHECK(filled(text, sample_people()) == "From 3 May 2026 to 10 May 2026, session 2");
}

TEST_CASE("goals stand in quotation marks, letterhead data as it is, and without them the block is dropped") {
    auto people = sample_people();
    people.goals[0] = "say *no* more";
    CHECK(read_markdown(filled("{goal1} {goal3}", people)) == "\"say *no* more\" \"Plan a day out\"");
    CHECK(filled("{clinician}, {practice}, {phone}", people) == "Robin Field, River Practice, 555 0100");
    for (auto const* const text : {"{goal1}", "{goal2}", "{goal3}", "{clinician}", "{practice}", "{phone}"}) {
        auto const result = fill_in(text, here, People{});
        REQUIRE(result);
        CHECK(result->dropped);
    }
}

TEST_CASE("lists and numbers") {
    CHECK(filled("{list: a, b, c}", People{}) == "a, b and c");
    CHECK(filled("{list: {a.name}, {b.name}, the children}", sample_people()) == "Sam, Ana and the children");
    CHECK(filled("{list: {b.name}, x}", about({"Lee, Jo", {}, {}})) == "Lee\\, Jo and x");
    CHECK(filled("{list: one thing}", People{}) == "one thing");
    CHECK(filled("{3: step/steps}, {1: step/steps}, {0: step/steps}, {21: day/days}", People{}) ==
          "3 steps, 1 step, 0 steps, 21 days");
    CHECK(filled("{session_no: session/sessions}", sample_people()) == "2 sessions");
    auto const blank = fill_in("{session_no: session/sessions}", here, People{});
    REQUIRE(blank);
    CHECK(blank->markdown == "\uFFFC sessions");
    CHECK(blank->blanks == std::vector{Blank::session_no});
}

TEST_CASE("spaces inside the braces do not matter") {
    CHECK(filled("{ partner.name } {verb  partner :  feels / feel }", about(sam())) == "Sam feel");
    CHECK(filled("{list:\n a,\n b}", about(sam())) == "a and b");
}

// Mistakes.

TEST_CASE("all mistakes in a text are told at once, at its place, with a suggestion") {
    auto const lines = errors("{partner.thye} and {patner.name}, {verb parter: feels/feel}, {goal4}");
    REQUIRE(lines.size() == 4);
    CHECK(lines[0] == "sheet.yaml:12:5: error: unknown placeholder `{partner.thye}`\n"
                      "  hint: did you mean `partner.they`?");
    CHECK(lines[1].find("did you mean `partner.name`?") != std::string::npos);
    CHECK(lines[2].find("unknown subject `parter`") != std::string::npos);
    CHECK(lines[2].find("did you mean `partner`?") != std::string::npos);
    CHECK(lines[3].find("did you mean `goal") != std::string::npos);
}

TEST_CASE("each kind of mistake has its message") {
    auto const [text, message] = GENERATE(table<std::string, std::string>({
        {"a { b", "`{` is not closed"},
        {"a } b", "`}` has no `{` before it"},
        {"{}", "empty placeholder `{}`"},
        {"{  }", "empty placeholder `{}`"},
        {"{.them}", "name the person too: `partner.them`"},
        {"{verb}", "has no verb"},
        {"{verb partner}", "has no verb"},
        {"{verb partner: feels}", "needs two forms of a verb"},
        {"{verb partner: feels/}", "needs two forms of a verb"},
        {"{verb partner: a/b/c}", "needs two forms of a verb"},
        {"{verb partner: sees {partner.them}/see}", "needs two forms of a verb"},
        {"{verb: feels/feel}", "unknown subject ``"},
        {"{verb partner.them: feels/feel}", "unknown subject `partner.them`"},
        {"{n: step/steps}", "write the number in place of `n`"},
        {"{foo: a, b}", "before a colon stands `list`"},
        {"{3: step}", "needs two forms"},
        {"{: a}", "unknown placeholder"},
        {"{list: a,, b}", "item 2 of `{list: a,, b}` is empty"},
        {"{list:}", "item 1 of `{list:}` is empty"},
        {"{a partner_wrod}", "did you mean `partner_word`?"},
        {"{a patner.name}", "did you mean `partner.name`?"},
        {"{Partner.name}", "did you mean `partner.name`?"},
        {"{list: {list: {list: a, b}, c}, d}", "too deep"},
        {"a \uFFFC b", "U+FFFC"},
        {"{me name}", "did you mean `me.name`?"},
        {"{a}", "unknown placeholder `{a}`"},
    }));
    auto const lines = errors(text);
    CAPTURE(text);
    REQUIRE(lines.size() == 1);
    CAPTURE(lines[0]);
    CHECK(lines[0].find(message) != std::string::npos);
}

TEST_CASE("an unclosed brace does not hide later mistakes") {
    auto const lines = errors("{me.name and {dat}");
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].find("not closed") != std::string::npos);
    CHECK(lines[1].find("did you mean `date`?") != std::string::npos);
}

TEST_CASE("a text of nothing but braces is refused in linear time") {
    std::string braces;
    for (int i = 0; i < 50'000; ++i) braces += "{a ";
    CHECK_FALSE(fill_in(braces, here, People{}));
    CHECK_FALSE(fill_in(std::string(99'999, '}'), here, People{}));
}

TEST_CASE("the table names each placeholder once and each of them works") {
    std::set<std::string> names;
    for (auto const& row : placeholder_table()) {
        CAPTURE(row.name);
        CHECK(names.insert(row.name).second);
        CHECK_FALSE(row.gives.empty());
        CHECK_FALSE(row.when_empty.empty());
        auto const result = fill_in("{" + row.name + "}", here, sample_people());
        REQUIRE(result);
        CHECK_FALSE(result->markdown.empty());
        CHECK(result->blanks.empty());
        CHECK_FALSE(result->dropped);
    }
    CHECK(names.size() > 40);
    for (auto const* const who : {"me", "a", "b"})
        for (auto const& name : names)
            if (name.starts_with("partner.")) CHECK(fill_in('{' + (who + name.substr(7)) + '}', here, sample_people()));
}

// The profiles that a release is tried with.

namespace {

constexpr auto profile_text =
    "{me.Name} {verb me.name: talks/talk} with {partner.name}. {partner.They} {verb partner: listens/listen}, and "
    "{partner.their} answer is {partner.theirs}. {We} decide. By {date}.";

}  // namespace

TEST_CASE("profile 1: one person, no name") {
    CHECK(filled(profile_text, People{}) ==
          "You talk with your partner. They listen, and their answer is theirs. I decide. By \uFFFC.");
}

TEST_CASE("profile 2: a couple, Sam (they) and Ana (she)") {
    auto people = sample_people();
    CHECK(filled(profile_text, people) ==
          "Sam talks with Ana. She listens, and her answer is hers. We decide. By 3 May 2026.");
    people.reader = Reader::b;
    CHECK(filled(profile_text, people) ==
          "Ana talks with Sam. They listen, and their answer is theirs. We decide. By 3 May 2026.");
}

TEST_CASE("profile 3: a couple, both she, initials") {
    auto people = sample_people();
    people.a = {"J.", {}, she_pronouns()};
    people.b = {"M.", {}, she_pronouns()};
    CHECK(read_markdown(filled(profile_text, people)) ==
          "J. talks with M. She listens, and her answer is hers. We decide. By 3 May 2026.");
    CHECK(filled("{b.poss} turn", people) == "M's turn");
}

TEST_CASE("profile 4: one person without a partner") {
    People people;
    people.has_partner = false;
    people.date = long_date(2026, 5, 3, "AU");
    CHECK(filled(profile_text, people) == "You talk with a person you are close to. They listen, and their answer is "
                                          "theirs. I decide. By 3 May 2026.");
}

TEST_CASE("profile 5: a partner's sheet, he, a code, United States") {
    People people;
    people.audience = Audience::partner;
    people.a = {"K7", {}, he_pronouns()};
    people.date = long_date(2026, 5, 3, "US");
    CHECK(filled(profile_text, people) == "K7 talks with your partner. They listen, and their answer is theirs. I "
                                          "decide. By May 3\\, 2026.");
    CHECK(filled("{me.They} {verb me: rests/rest}", people) == "He rests");
}

TEST_CASE("profile 6: a couple, xe and a long hyphenated name, and Łukasz") {
    auto people = sample_people();
    people.a = {"Bartholomew-Constantinescu", {}, xen().pronouns};
    people.b = {"Łukasz", {}, he_pronouns()};
    people.reader = Reader::b;
    CHECK(read_markdown(filled(profile_text, people)) ==
          "Łukasz talks with Bartholomew-Constantinescu. Xe listens, and xyr answer is xyrs. We decide. "
          "By 3 May 2026.");
}

TEST_CASE("profile 7: a shared copy for a couple") {
    auto people = sample_people();
    people.reader = Reader::shared;
    CHECK(filled(profile_text, people) ==
          "You talk with your partner. They listen, and their answer is theirs. We decide. By 3 May 2026.");
}

TEST_CASE("profile 8: a couple-only text printed for one person says why it cannot be") {
    CHECK(filled("Tell {each_other} one thing.", People{}) ==
          "error: `{each_other}` needs a couple, and this copy is for one person");
}
