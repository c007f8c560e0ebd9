// Editions of the library: languages, easy words, and both partners' languages on one page.

#include <algorithm>
#include <string>

#include "content/editions.hpp"
#include "job/check_files.hpp"
#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "reflow/plain_text.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using handout::Document;

namespace {

handout::Handout couple(std::string language_of_b) {
    handout::Handout handout;
    handout.title = "Test";
    handout.audience = handout::Audience::couple;
    handout.naming = handout::Naming::name;
    handout.people.a.name = "Sam";
    handout.people.b.name = "Ana";
    handout.people.b.language = std::move(language_of_b);
    handout.region = "gb";
    return handout;
}

handout::Item sheet(std::string id) {
    handout::Item item;
    item.worksheet = std::move(id);
    item.copies = handout::Copies::each;
    return item;
}

/// All words of a document.
std::string words_of(handout::Handout const& handout, Document document, Diagnostics* notes = nullptr) {
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const composed = workshop.compose(handout, document);
    if (!composed)
        for (auto const& d : composed.error()) UNSCOPED_INFO(to_string(d));
    REQUIRE(composed);
    if (notes) *notes = composed->notes;
    std::string out;
    for (char const c : reflow::plain_text(composed->flow))   // lines are broken where they are full
        if (c != '\n' && c != ' ') out += c;
        else if (!out.ends_with(' ')) out += ' ';
    return out;
}

bool says(std::string const& words, std::string_view part) { return words.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("each partner's copy is in their own language") {
    auto handout = couple("es");
    handout.items = {sheet("signs-i-notice")};
    auto const a = words_of(handout, Document::a), b = words_of(handout, Document::b);
    CHECK(says(a, "Signs you may notice"));
    CHECK_FALSE(says(a, "Señales"));
    CHECK(says(b, "Señales que quizá notas"));
    CHECK_FALSE(says(b, "Signs you may notice"));
}

TEST_CASE("a page for both has both languages, item by item") {
    auto handout = couple("es");
    handout.items = {sheet("weekly-check-in")};
    auto const both = words_of(handout, Document::whole);
    CHECK(says(both, "Something you did that I liked is … / Algo que hiciste y que me gustó"));
    handout.people.b.language = "en-GB";   // the same language
    CHECK_FALSE(says(words_of(handout, Document::whole), "Algo que hiciste"));
}

TEST_CASE("a translation that is not there is told, and the page is not mixed") {
    auto handout = couple("es");
    handout.items = {sheet("trust-bricks")};
    Diagnostics notes;
    auto const words = words_of(handout, Document::whole, &notes);
    CHECK(says(words, "Trust bricks"));
    CHECK(std::ranges::any_of(notes, [](auto const& note) {
        return note.severity == Severity::warning && note.message.find("`trust-bricks` is not there in Spanish; it is printed in English") == 0;
    }));
}

TEST_CASE("sections are printed in easy words where there are any, and the others are told") {
    handout::Handout handout;
    handout.title = "Test";
    handout.easy_read = true;
    handout::Item easy, usual;
    easy.section = "fear-of-intimacy/what-fear-of-closeness-is";
    usual.section = "fear-of-intimacy/shared-pace";
    handout.items = {easy, usual};
    Diagnostics notes;
    auto const words = words_of(handout, Document::whole, &notes);
    CHECK_FALSE(says(words, "It is also called fear of intimacy, although"));
    CHECK(says(words, "Let the pace be shared"));
    CHECK(std::ranges::count_if(notes, [](auto const& note) { return note.message.find("in easy words") != std::string::npos; }) == 1);
}

TEST_CASE("what is written for the clinician is not handed out unnoticed") {
    handout::Handout handout;
    handout.title = "Test";
    handout::Item item;
    item.article = "six-sessions-on-closeness";
    handout.items = {item};
    Diagnostics notes;
    static_cast<void>(words_of(handout, Document::whole, &notes));
    CHECK(std::ranges::any_of(notes, [](auto const& note) {
        return note.message == "`six-sessions-on-closeness` is written for you, not for a client";
    }));
}

TEST_CASE("the shipped editions match what they translate, block by block") {
    content::Library library{{{ATTUNE_SOURCE_DIR, false}}};
    int editions = 0;
    for (auto const& entry : library.list({content::ItemKind::worksheet}))
        for (auto const& name : library.editions(content::ItemKind::worksheet, entry.id)) {
            INFO(name << "/" << entry.id);
            auto const original = library.worksheet(entry.id, {}), edition = library.worksheet(entry.id, {}, name);
            REQUIRE(edition);
            CHECK((*edition)->language == name);
            CHECK(content::check_edition(**original, **edition).empty());
            ++editions;
        }
    CHECK(editions >= 10);
}

TEST_CASE("an edition with a block too few is a mistake") {
    TemporaryFolder pack;
    std::string const head = "id: mine\ntitle: \"Mine\"\naudience: individual\npurpose: \"Test.\"\nintro: \"Write.\"\n";
    std::string const one = "blocks:\n  - {type: lines, id: q, prompt: \"One\"}\n";
    pack.write("worksheets/mine.yaml", head + one + "  - {type: lines, id: r, prompt: \"Two\"}\n");
    pack.write("worksheets/es/mine.yaml", head + "language: es\n" + one);
    job::Workshop workshop{{{pack.path(), false}, {ATTUNE_SOURCE_DIR, false}}};
    auto const checked = job::check_file(pack.path() / "worksheets/mine.yaml", workshop);
    CHECK(std::ranges::any_of(checked.diagnostics, [](auto const& d) {
        return d.severity == Severity::error && d.message == "the sheet has 1 blocks, the edition that it translates 2";
    }));
}

TEST_CASE("the last page says where everything comes from, when it is asked for") {
    handout::Handout handout;
    handout.title = "Test";
    handout.region = "gb";
    handout.items = {sheet("two-pulls")};
    handout.items.front().leave_out = {"intro"};
    CHECK_FALSE(says(words_of(handout, Document::whole), "Where these pages come from"));
    handout.provenance = true;
    auto const words = words_of(handout, Document::whole);
    CHECK(says(words, "worksheet two-pulls, version 1.0; not yet reviewed by a clinician. Adapted by your therapist: 1 part left out."));
    CHECK(says(words, "Samaritans, 116 123: checked "));
}

TEST_CASE("a sheet in landscape lies between upright pages, and every page has its footer") {
    handout::Handout handout;
    handout.title = "Test";
    handout.region = "gb";
    handout.items = {sheet("two-pulls"), sheet("closeness-thought-record"), sheet("worth-log")};
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    auto const composed = workshop.compose(handout);
    REQUIRE(composed);
    auto const pages = workshop.lay_out(*composed);
    REQUIRE(pages);
    std::string shapes;
    for (auto const& page : pages->pages) {
        bool const lies = page->size.width > page->size.height;
        shapes += lies ? 'l' : 'p';
        Pt right, bottom;
        for (auto const& item : page->items)
            if (auto const* text = std::get_if<layout::TextLine>(&item)) {
                right = std::max(right, text->origin.x + text->line->width);
                bottom = std::max(bottom, text->origin.y);
            }
        CHECK(right.mm() < page->size.width.mm() - 12);
        CHECK(bottom.mm() < page->size.height.mm() - 12);
        CHECK(bottom.mm() > page->size.height.mm() - 30);   // the footer's line
    }
    CHECK(shapes.find("pll") != std::string::npos);
    CHECK(shapes.back() == 'p');
    handout.impose = handout::Imposition::two_up;   // pages of one shape
    auto const imposed = workshop.compose(handout);
    REQUIRE(imposed);
    CHECK(std::ranges::none_of(imposed->flow.parts, &flow::Part::landscape));
}
