// What a handout may choose of the look that a page template gives: text size, letters, ink, paper, sheets.

#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using namespace attune::literals;
using flow::TextStyle;

namespace {

std::vector<content::Shelf> const shipped{{ATTUNE_SOURCE_DIR, false}};

Expected<flow::Look> look_of(char const* id, content::LookChoice const& choice) {
    content::Library library{shipped};
    auto const found = library.page_template(id, {});
    REQUIRE(found);
    return content::resolve(**found, choice, {});
}

flow::Look chosen(char const* id, content::LookChoice const& choice) {
    auto look = look_of(id, choice);
    if (!look)
        for (auto const& d : look.error()) UNSCOPED_INFO(to_string(d));
    REQUIRE(look);
    return *std::move(look);
}

/// Every worksheet and a section, for a couple.
handout::Handout everything(job::Workshop& workshop) {
    handout::Handout handout;
    handout.title = "Everything";
    handout.audience = handout::Audience::couple;
    handout.people.a.name = "Sam";
    handout.people.b.name = "Alexandra";
    handout.naming = handout::Naming::name;
    handout.region = "gb";
    handout.items.emplace_back().section = "fear-of-intimacy/what-it-can-look-like";
    for (auto const& entry : workshop.content().list({content::ItemKind::worksheet}))
        handout.items.emplace_back().worksheet = entry.id;
    return handout;
}

layout::PagedDocument pages_of(handout::Handout const& handout, job::Workshop& workshop) {
    auto const composed = workshop.compose(handout);
    if (!composed)
        for (auto const& d : composed.error()) UNSCOPED_INFO(to_string(d));
    REQUIRE(composed);
    auto pages = workshop.lay_out(*composed);
    if (!pages)
        for (auto const& d : pages.error()) UNSCOPED_INFO(to_string(d));
    REQUIRE(pages);
    return *std::move(pages);
}

}  // namespace

TEST_CASE("large print in another size is laid out anew from the same table") {
    content::LookChoice choice;
    auto const usual = chosen("large-print", choice);
    for (Pt const size : {14_pt, 20_pt}) {
        choice.text_size = size;
        auto const look = chosen("large-print", choice);
        CHECK(look.style(TextStyle::body).size == size);
        CHECK(look.page.full_width() == usual.page.full_width());
        for (auto const& style : look.styles) {
            CHECK(style.size >= 12_pt);
            CHECK(style.leading / style.size >= 1.1);
        }
        CHECK(look.metrics.writing_line.normal == usual.metrics.writing_line.normal);   // a hand is as large as ever
        CHECK(look.metrics.check_box == usual.metrics.check_box);
    }
    choice.text_size = 18_pt;
    CHECK(chosen("large-print", choice).style(TextStyle::footer).size == usual.style(TextStyle::footer).size);
}

TEST_CASE("a size that a template does not have is refused with those that it has") {
    content::LookChoice choice;
    choice.text_size = 15_pt;
    auto const look = look_of("large-print", choice);
    REQUIRE_FALSE(look);
    CHECK(look.error()[0].message == "the page template `large-print` has no text of `15 pt`");
    CHECK(look.error()[0].hints[0] == "it has `14 pt`, `18 pt`, `20 pt`");
    choice.text_size = 12_pt;
    CHECK(look_of("calm", choice));
}

TEST_CASE("easy letters are one font in two weights, without italics, in every look") {
    content::LookChoice choice;
    choice.letters = content::Letters::easy;
    for (auto const* id : {"calm", "ink-saver", "large-print"}) {
        INFO(id);
        auto const look = chosen(id, choice);
        CHECK_FALSE(look.italics);
        for (auto const& style : look.styles) {
            CHECK(style.font.family == "Andika");
            CHECK((style.font.weight == 400 || style.font.weight == 700));
            CHECK_FALSE(style.font.italic);
        }
        CHECK(look.style(TextStyle::body).size == chosen(id, {}).style(TextStyle::body).size);
    }
}

TEST_CASE("the ink saver's look is the same as choice and as template") {
    content::LookChoice choice;
    choice.ink = content::Ink::saver;
    choice.accent = "plum";
    auto const look = chosen("calm", choice);
    CHECK(look.accent == black);
    CHECK(look.band == white);
    CHECK(look.band_framed);
    CHECK(look.hollow_badges);
    auto const as_template = chosen("ink-saver", {});
    CHECK(as_template.accent == black);
    CHECK(as_template.hollow_badges);
    for (auto const& style : look.styles) CHECK(style.colour == black);
    choice.ink = content::Ink::colour;
    CHECK(chosen("ink-saver", choice).accent == Colour{0x54, 0x26, 0x3f});
}

TEST_CASE("A5 is one column in the same type") {
    content::LookChoice choice;
    choice.paper = content::Paper::a5;
    auto const look = chosen("calm", choice);
    CHECK(look.page.paper.width.mm() == Approx(148));
    CHECK(look.style(TextStyle::body).size == 12_pt);
    CHECK_FALSE(look.side_column);
    CHECK(look.stack_partners);
    CHECK(look.page.full_width() == look.page.text_width());
    CHECK(chosen("calm", {}).side_column);
}

TEST_CASE("a template that is not made for A5 or has no easy letters says so, both at once") {
    content::Library library{shipped};
    auto own = **library.page_template("calm", {});
    own.easy_font.clear();
    own.papers.a5.reset();
    content::LookChoice choice;
    choice.paper = content::Paper::a5;
    choice.letters = content::Letters::easy;
    auto const look = content::resolve(own, choice, {});
    REQUIRE_FALSE(look);
    REQUIRE(look.error().size() == 2);
    CHECK(look.error()[0].message == "the page template `calm` has no easy letters");
    CHECK(look.error()[1].message == "the page template `calm` is not made for A5");
}

TEST_CASE("every worksheet is laid out in every variant, with nothing outside the paper") {
    job::Workshop workshop{shipped};
    auto const all = everything(workshop);
    struct Variant {
        char const* page_template;
        content::Paper paper;
        content::Letters letters;
        std::optional<Pt> text_size;
    };
    using content::Letters;
    using content::Paper;
    for (auto const& [page_template, paper, letters, text_size] :
         {Variant{"calm", Paper::a5, Letters::usual, {}}, Variant{"calm", Paper::a5, Letters::easy, {}},
          Variant{"calm", Paper::letter, Letters::easy, {}}, Variant{"large-print", Paper::letter, Letters::easy, {}},
          Variant{"large-print", Paper::a4, Letters::usual, 14_pt}, Variant{"large-print", Paper::a4, Letters::easy, 20_pt},
          Variant{"large-print", Paper::letter, Letters::usual, 20_pt}}) {
        INFO(page_template << static_cast<int>(paper) << static_cast<int>(letters) << text_size.value_or(0_pt).value);
        auto handout = all;
        handout.page_template = page_template;
        handout.paper = paper;
        handout.letters = letters;
        handout.text_size = text_size;
        for (auto const& page : pages_of(handout, workshop).pages)
            for (auto const& item : page->items) {
                auto const* line = std::get_if<layout::TextLine>(&item);
                if (!line) continue;
                CHECK(line->origin.x.mm() >= 12);
                CHECK((line->origin.x + line->line->width).mm() <= page->size.width.mm() - 12);
                CHECK(line->origin.y.mm() <= page->size.height.mm() - 11);
            }
    }
}

TEST_CASE("a footer's help line leaves room for the page number") {
    job::Workshop workshop{shipped};
    auto handout = everything(workshop);
    handout.page_template = "large-print";
    handout.text_size = 20_pt;
    for (auto const& page : pages_of(handout, workshop).pages) {
        layout::TextLine const* before = nullptr;
        for (auto const& item : page->items) {
            auto const* line = std::get_if<layout::TextLine>(&item);
            if (!line || item.tag != layout::in_foot) continue;
            if (before && before->origin.y == line->origin.y)
                CHECK(before->origin.x + before->line->width < line->origin.x);
            if (!before) before = line;   // the first line stands beside the number
        }
    }
}

TEST_CASE("a booklet has A5 pages whatever the region prints on, with margins that change sides") {
    job::Workshop workshop{shipped};
    auto handout = everything(workshop);
    handout.region = "us";
    handout.impose = handout::Imposition::booklet;
    auto const pages = pages_of(handout, workshop);
    CHECK(pages.pages[0]->size.width.mm() == Approx(148));
    auto const made = job::make_documents(handout, {handout::Document::whole}, workshop);
    REQUIRE(made);
    auto const& sides = (*made)[0].pages->pages;
    CHECK(sides.size() == (pages.pages.size() + 3) / 4 * 2);
    CHECK(sides[0]->size.width.mm() == Approx(297));
    CHECK((*made)[0].bytes.find("/Duplex /DuplexFlipShortEdge") != std::string::npos);
}

TEST_CASE("a paper that a booklet cannot be made of is a mistake, in the file and in the job") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    auto const wrong = workshop.read(folder.write("wrong.handout.yaml", "title: T\npaper: a4\nimpose: booklet\n"));
    REQUIRE_FALSE(wrong);
    CHECK(to_string(wrong.error()[0]).find(":2:8: error: pages that stand two to a side of A4 are A5") !=
          std::string::npos);

    auto const file = folder.write("ours.handout.yaml",
                                   "title: T\nregion: gb\npaper: a4\nitems: [{worksheet: signs-i-notice}]\n");
    job::HandoutJob run;
    run.handout = file;
    run.output = folder.path() / "out.pdf";
    run.impose = handout::Imposition::two_up;
    auto const report = job::run(run, workshop);
    REQUIRE(report);   // what the file says of paper gives way to the job's sheets
    CHECK(report->files[0].pages >= 1);
    run.paper = content::Paper::letter;
    auto const refused = job::run(run, workshop);
    REQUIRE_FALSE(refused);
    CHECK_FALSE(refused.error().cannot_write);
}
