#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace attune;
using namespace attune::test;
namespace fs = std::filesystem;

namespace {

std::vector<content::Shelf> const shipped{{ATTUNE_SOURCE_DIR, false}};

std::vector<fs::path> samples() {
    std::vector<fs::path> files;
    for (auto const& entry : fs::directory_iterator(ATTUNE_SOURCE_DIR "/samples"))
        if (entry.path().string().ends_with(".handout.yaml")) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

void explain(Diagnostics const& diagnostics) {
    for (auto const& d : diagnostics) UNSCOPED_INFO(to_string(d));
}

std::string words_on(layout::Page const& page) {
    std::string out;
    for (auto const& item : page.items) {
        auto const* line = std::get_if<layout::TextLine>(&item);
        if (!line) continue;
        for (auto const& run : line->line->runs) out += run.shaped->text;
        out += '\n';
    }
    return out;
}

}  // namespace

TEST_CASE("every sample is laid out in every style on both papers, with nothing outside the paper") {
    auto const files = samples();
    REQUIRE(files.size() >= 5);
    job::Workshop workshop{shipped};
    for (auto const& file : files) {
        INFO(file.string());
        auto handout = workshop.read(file);
        if (!handout) explain(handout.error());
        REQUIRE(handout);
        for (auto const* style : {"calm", "ink-saver", "large-print"}) {
            for (auto const paper : {content::Paper::a4, content::Paper::letter}) {
                handout->page_template = style;
                handout->paper = paper;
                for (auto const document : handout::documents_of(*handout, workshop.content())) {
                    auto const composed = workshop.compose(*handout, document);
                    if (!composed) explain(composed.error());
                    REQUIRE(composed);
                    auto const pages = workshop.lay_out(*composed);
                    if (!pages) explain(pages.error());
                    REQUIRE(pages);
                    REQUIRE(!pages->pages.empty());
                    for (auto const& page : pages->pages) {
                        for (auto const& item : page->items) {
                            auto const* line = std::get_if<layout::TextLine>(&item);
                            if (!line) continue;
                            CHECK(line->origin.x.mm() >= 12);
                            CHECK((line->origin.x + line->line->width).mm() <= page->size.width.mm() - 12);
                            CHECK(line->origin.y.mm() <= page->size.height.mm() - 11);
                        }
                    }
                }
            }
        }
    }
}

TEST_CASE("ink saver breaks its pages where calm does") {
    job::Workshop workshop{shipped};
    auto handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
    REQUIRE(handout);
    auto const composed = workshop.compose(*handout);
    REQUIRE(composed);
    auto const calm = workshop.lay_out(*composed);
    handout->page_template = "ink-saver";
    auto const saver = workshop.lay_out(*workshop.compose(*handout));
    REQUIRE(calm);
    REQUIRE(saver);
    REQUIRE(calm->pages.size() == saver->pages.size());
    for (std::size_t i = 0; i < calm->pages.size(); ++i) CHECK(words_on(*calm->pages[i]) == words_on(*saver->pages[i]));
}

TEST_CASE("every worksheet prints on as many pages as the pack says, in both looks and on both papers") {
    // For one reader: a couple's sheet as one of them gets it, own page and joint page.
    std::map<std::string, std::size_t> const two_pages{
        {"boundary-map", 2},  {"closeness-comfort-check", 2}, {"closeness-thought-record", 2}, {"finding-more-help", 2},
        {"my-comfort-range", 2}, {"repair-ritual", 2},           {"roots-timeline", 2},           {"say-it-softly", 2},
        {"sharing-cards", 2}, {"staying-close-plan", 2},      {"support-without-pressure", 2}, {"then-and-now", 2},
        {"touch-menu", 2},    {"values-and-commitment", 2}};
    job::Workshop workshop{shipped};
    auto const entries = workshop.content().list({content::ItemKind::worksheet});
    REQUIRE(entries.size() == 30);
    for (auto const& entry : entries)
        for (auto const look : {"calm", "ink-saver"})
            for (auto const paper : {content::Paper::a4, content::Paper::letter}) {
                INFO(entry.id << " " << look << (paper == content::Paper::a4 ? " A4" : " Letter"));
                handout::Handout handout;
                handout.title = "One sheet";
                bool const couple = entry.audience == "couple";
                handout.audience = couple ? handout::Audience::couple : handout::Audience::individual;
                handout.region = "gb";
                handout.page_template = look;
                handout.paper = paper;
                handout.contents = false;
                handout::Item item;
                item.worksheet = entry.id;
                handout.items = {item};
                std::size_t count = 0;
                for (auto const document : {couple ? handout::Document::a : handout::Document::whole, handout::Document::together}) {
                    if (!couple && document == handout::Document::together) continue;
                    auto const composed = workshop.compose(handout, document);
                    if (!composed) explain(composed.error());
                    REQUIRE(composed);
                    auto const pages = workshop.lay_out(*composed);
                    REQUIRE(pages);
                    for (auto const& page : pages->pages)
                        count += std::ranges::any_of(page->extents, [](auto const& e) { return e.origin->item >= 0; }) ? 1 : 0;
                }
                CHECK(count == (two_pages.contains(entry.id) ? 2 : 1));
            }
}

TEST_CASE("the first page of the couple's sample stands as it was last looked at") {
    job::Workshop workshop{shipped};
    auto const handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
    REQUIRE(handout);
    auto const pages = workshop.lay_out(*workshop.compose(*handout));
    REQUIRE(pages);
    auto first = *pages;
    first.pages.resize(1);
    first.outline.clear();
    auto const difference = golden_difference("job/first-session-couple-page-1.txt", layout::dump(first));
    INFO(difference);
    CHECK(difference.empty());
}

TEST_CASE("text stands on the grid of the target page") {
    // The design's page 02, in millimetres from its picture: text column at 66, first baseline 42, lines 6 apart.
    job::Workshop workshop{shipped};
    handout::Handout handout;
    handout.title = "Grid";
    handout.region = "gb";
    handout.contents = false;
    handout::Item item;
    item.section = "fear-of-intimacy/what-it-can-look-like";
    handout.items = {item};
    auto const pages = workshop.lay_out(*workshop.compose(handout));
    REQUIRE(pages);
    std::vector<double> baselines;
    for (auto const& shown : pages->pages[0]->items) {
        auto const* line = std::get_if<layout::TextLine>(&shown);
        if (!line || line->line->runs.empty() || line->line->runs[0].size != Pt{12}) continue;
        if (line->line->runs[0].shaped->face->postscript_name() != "GentiumBookPlus") continue;
        if (std::abs(line->origin.x.mm() - 66) < 0.01) baselines.push_back(line->origin.y.mm());
    }
    REQUIRE(baselines.size() > 3);
    int in_step = 0;
    for (std::size_t i = 1; i < baselines.size(); ++i) in_step += std::abs(baselines[i] - baselines[i - 1] - 6) < 0.01;
    CHECK(in_step >= 3);
}

TEST_CASE("running a job writes one file, the same bytes each time") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    job::HandoutJob run{ATTUNE_SOURCE_DIR "/samples/support-for-a-partner.handout.yaml", folder.path() / "out.pdf", {}, {}, {}};
    auto const report = job::run(run, workshop);
    REQUIRE(report);
    REQUIRE(report->files.size() == 1);
    auto const bytes = read_file((folder.path() / "out.pdf").string());
    CHECK(bytes.starts_with("%PDF-1.7"));
    CHECK(bytes.size() == report->files[0].bytes);
    job::Workshop other{shipped};
    REQUIRE(job::run(run, other));
    CHECK(read_file((folder.path() / "out.pdf").string()) == bytes);
}

TEST_CASE("a page for a screen and plain text are written like the PDF, without pages") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    job::HandoutJob run{ATTUNE_SOURCE_DIR "/samples/support-for-a-partner.handout.yaml", folder.path(), {}, {}, {}};
    for (auto const& [format, name, start] :
         {std::tuple{job::Format::html, "support-for-a-partner.html", "<!DOCTYPE html>"},
          std::tuple{job::Format::text, "support-for-a-partner.txt", "Example Practice"}}) {
        run.as.format = format;
        auto const report = job::run(run, workshop);
        REQUIRE(report);
        REQUIRE(report->files.size() == 1);
        CHECK(report->files[0].file.filename() == name);
        CHECK(report->files[0].pages == 0);
        CHECK(read_file(report->files[0].file.string()).starts_with(start));
    }
}

TEST_CASE("a couple's set is four files that hold only what belongs together") {
    TemporaryFolder folder;
    auto const file = folder.write("ours.handout.yaml",
        "title: Ours\nfor: couple\ncopies: each\nnaming: name\npeople: {a: {name: Sam}, b: {name: Alexandra}}\nregion: gb\n"
        "items:\n  - worksheet: signs-i-notice\n  - worksheet: closeness-ladder\n");
    job::Workshop workshop{shipped};
    job::HandoutJob run{file, folder.path(), {}, {}, {}};
    auto const refused = job::run(run, workshop);
    REQUIRE_FALSE(refused);   // nobody has said that the partners were asked
    CHECK(refused.error().diagnostics.at(0).message.find("`Closeness ladder` is only for partners whom you have asked") == 0);
    CHECK(std::filesystem::is_empty(folder.path()) == false);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "ours_a.pdf"));
    run.screened = true;
    auto const report = job::run(run, workshop);
    if (!report) explain(report.error().diagnostics);
    REQUIRE(report);
    REQUIRE(report->files.size() == 4);
    CHECK(report->files[0].file.filename() == "ours_a.pdf");
    CHECK(report->files[1].file.filename() == "ours_b.pdf");
    CHECK(report->files[2].file.filename() == "ours_together.pdf");
    CHECK(report->files[3].file.filename() == "ours_clinician.pdf");
    auto const handout = workshop.read(file);
    REQUIRE(handout);
    auto const a = workshop.lay_out(*workshop.compose(*handout, handout::Document::a));
    REQUIRE(a);
    for (auto const& page : a->pages) CHECK(words_on(*page).find("Alexandra") == std::string::npos);
    auto const clinician = workshop.lay_out(*workshop.compose(*handout, handout::Document::clinician));
    REQUIRE(clinician);
    for (auto const& page : clinician->pages) {
        CHECK(words_on(*page).find("Alexandra") == std::string::npos);
        CHECK(words_on(*page).find("Sam") == std::string::npos);
    }
    CHECK(words_on(*clinician->pages[0]).find("Take care:") != std::string::npos);
}

TEST_CASE("a private question stands on each partner's own page, never on the one for both") {
    TemporaryFolder folder;
    std::filesystem::create_directory(folder.path() / "worksheets");
    folder.write("worksheets/talk.yaml",
        "id: talk\ntitle: Talk\naudience: couple\nwho: together\nminutes: 10\npurpose: Test\nintro: One two.\nwhen: Early.\ncaution: Slowly.\n"
        "blocks:\n"
        "  - {type: lines, id: fear, prompt: \"What I keep to myself\", share: private}\n"
        "  - {type: lines, id: wish, prompt: \"What I wish from you\", share: share}\n"
        "  - {type: heading, level: 2, text: \"Now the two of you\"}\n"
        "  - {type: lines, id: plan, prompt: \"What we will try\"}\n");
    auto const file = folder.write("ours.handout.yaml",
        "title: Ours\nfor: couple\nnaming: name\npeople: {a: {name: Sam}, b: {name: Alex}}\nregion: gb\n"
        "items:\n  - worksheet: talk\n");
    auto shelves = shipped;
    shelves.insert(shelves.begin(), {folder.path(), true});
    job::Workshop workshop{shelves};
    auto const handout = workshop.read(file);
    REQUIRE(handout);
    // What is private makes it a set, though the handout asks for one.
    using handout::Document;
    CHECK(handout::documents_of(*handout, workshop.content()) ==
          std::vector{Document::a, Document::b, Document::together, Document::clinician});
    auto const words = [&](Document document) {
        auto const composed = workshop.compose(*handout, document);
        if (!composed) explain(composed.error());
        REQUIRE(composed);
        auto const pages = workshop.lay_out(*composed);
        REQUIRE(pages);
        std::string all;
        for (auto const& page : pages->pages) all += words_on(*page) + "\n";
        return all;
    };
    auto const has = [](std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; };
    auto const a = words(Document::a), together = words(Document::together);
    CHECK(has(a, "What I keep to myself"));
    CHECK(has(a, "What I wish from you"));
    CHECK_FALSE(has(a, "What we will try"));
    CHECK_FALSE(has(a, "Now the two of you"));
    CHECK(has(together, "What we will try"));
    CHECK(has(together, "Now the two of you"));
    CHECK_FALSE(has(together, "What I keep to myself"));
    // Each field says whose it is, and keeps its name.
    auto const pages = workshop.lay_out(*workshop.compose(*handout, Document::b));
    REQUIRE(pages);
    std::vector<std::string> fields;
    for (auto const& page : pages->pages)
        for (auto const& item : page->items)
            if (auto const* field = std::get_if<layout::PlacedField>(&item))
                fields.push_back(field->field->name + ": " + field->field->label);
    CHECK(std::ranges::find(fields, "talk_fear_b: Alex: What I keep to myself") != fields.end());
    CHECK(std::ranges::find(fields, "talk_wish_b: Alex: What I wish from you") != fields.end());
}

TEST_CASE("the window's documents are, byte for byte, what the command line writes") {
    TemporaryFolder folder;
    auto const file = folder.write("ours.handout.yaml",
        "title: Ours\nfor: couple\ncopies: each\nregion: gb\nitems:\n  - worksheet: signs-i-notice\n");
    job::Workshop workshop{shipped};
    REQUIRE(job::run({file, folder.path(), {}, {}, {}}, workshop));
    auto const handout = workshop.read(file);
    REQUIRE(handout);
    job::Workshop other{shipped};
    std::vector<std::string> steps;
    auto const made = job::make_documents(*handout, handout::documents_of(*handout, workshop.content()), other,
                                          {}, [&](auto step) { steps.emplace_back(step); });
    REQUIRE(made);
    REQUIRE(made->size() == 3);   // nothing is filled in together
    CHECK((*made)[1].bytes == read_file((folder.path() / "ours_b.pdf").string()));
    CHECK(steps.size() >= 6);
    CHECK_FALSE(steps.empty());
}

TEST_CASE("a proposed file name holds the date and the copy, never a name") {
    using namespace std::chrono;
    handout::Handout handout;
    handout.people.a.name = "Sam";
    handout.title = "For Sam";
    auto const today = 2026y / May / 3d;
    CHECK(job::proposed_stem(handout, handout::Document::whole, today) == "handout-2026-05-03");
    handout.date = 2025y / November / 30d;
    CHECK(job::proposed_stem(handout, handout::Document::a, today) == "handout-2025-11-30-A");
    CHECK(job::proposed_stem(handout, handout::Document::together, today) == "handout-2025-11-30-together");
}

TEST_CASE("a practice profile beside the handout is looked at only when there is none elsewhere") {
    TemporaryFolder beside, pack;
    beside.write("practices/ours.yaml", "id: ours\nname: Ours\n");
    handout::Handout handout;
    std::vector<content::Shelf> const shelves{{pack.path(), false}};
    auto const file = beside.path() / "x.handout.yaml";
    CHECK(job::shelves_for(handout, file, shelves).size() == 1);
    handout.practice = "ours";
    REQUIRE(job::shelves_for(handout, file, shelves).size() == 2);
    CHECK(job::shelves_for(handout, file, shelves)[0].root == beside.path());
    pack.write("practices/ours.yaml", "id: ours\nname: Elsewhere\n");
    CHECK(job::shelves_for(handout, file, shelves).size() == 1);
}

TEST_CASE("a folder that is not there is a writing mistake, and says so") {
    job::Workshop workshop{shipped};
    auto const report = job::run({ATTUNE_SOURCE_DIR "/samples/support-for-a-partner.handout.yaml", "/nowhere/at/all.pdf", {}, {}, {}}, workshop);
    REQUIRE_FALSE(report);
    CHECK(report.error().cannot_write);
    CHECK(report.error().diagnostics.size() == 1);
}

TEST_CASE("long names, no names and a name in another script are laid out") {
    job::Workshop workshop{shipped};
    auto handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
    REQUIRE(handout);
    for (auto const* name : {"Bartholomew-Constantinescu-Featherstone-O", "", "\u0141ukasz", "Nguy\u1EC5n", "\u0644\u064A\u0644\u0649", "*Jo* {x}"}) {
        INFO(name);
        handout->people.a.name = name;
        auto const composed = workshop.compose(*handout);
        if (!composed) explain(composed.error());
        REQUIRE(composed);
        auto const pages = workshop.lay_out(*composed);
        if (!pages) explain(pages.error());
        REQUIRE(pages);
        REQUIRE(workshop.write(*pages));
    }
}

TEST_CASE("a client's name is in no metadata of the PDF") {
    job::Workshop workshop{shipped};
    auto handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
    REQUIRE(handout);
    handout->people.a.name = "Canaryname";
    auto const pages = workshop.lay_out(*workshop.compose(*handout));
    REQUIRE(pages);
    CHECK(pages->title.find("Canary") == std::string::npos);
    for (auto const& entry : pages->outline) CHECK(entry.title.find("Canary") == std::string::npos);
    auto const bytes = workshop.write(*pages);
    REQUIRE(bytes);
    CHECK(bytes->find("Canary") == std::string::npos);       // pages are compressed, all else is not
}

TEST_CASE("two people with the same pronouns in one sentence are warned about") {
    TemporaryFolder folder;
    folder.write("worksheets/told.yaml",
        "id: told\ntitle: Told\naudience: couple\nwho: together\npurpose: \"Test.\"\nintro: \"Read.\"\nblocks:\n"
        "  - \"{a.They} told {b.them} that it was late.\"\n");
    job::Workshop workshop{{{folder.path(), true}, {ATTUNE_SOURCE_DIR, false}}};
    auto handout = workshop.read(folder.write("ours.handout.yaml",
        "title: Ours\nfor: couple\nnaming: name\nregion: gb\npeople: {a: {name: Ana, pronouns: she}, b: {name: Eve, pronouns: she}}\n"
        "items: [{worksheet: told}]\n"));
    REQUIRE(handout);
    auto const warned = [&] {
        auto const composed = workshop.compose(*handout);
        REQUIRE(composed);
        return std::any_of(composed->notes.begin(), composed->notes.end(),
                           [](auto const& note) { return note.severity == Severity::warning && note.where.line == 8; });
    };
    CHECK(warned());
    handout->people.b.pronouns->set = handout::PronounChoice::he;
    CHECK_FALSE(warned());
}

TEST_CASE("a password that a format cannot have is an error, and no page goes out unlocked") {
    job::Workshop workshop{shipped};
    auto const handout = workshop.read(samples().front());
    REQUIRE(handout);
    auto const documents = handout::documents_of(*handout, workshop.content());
    for (auto const format : {job::Format::html, job::Format::text}) {
        auto const made = job::make_documents(*handout, documents, workshop, {format, {}, {"open sesame", false}});
        REQUIRE_FALSE(made);
        CHECK(made.error().front().message == "only a PDF can have a password or be packed");
    }
    auto const made =
        job::make_documents(*handout, documents, workshop, {job::Format::pdf, {}, {"open sesame", false}});
    CHECK(made.has_value() == pdf::can_finish().has_value());
    if (made) CHECK(made->front().bytes.find("/Encrypt ") != std::string::npos);
}
