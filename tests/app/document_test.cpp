#include "desk_fixture.hpp"
#include "support/catch.hpp"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "app/document.hpp"
#include "app/settings.hpp"

using namespace attune;
using app::Document;

namespace {
void type(Document& document, char const* name) {
    document.change(
        "Change a name", [&](auto& handout) { handout.people.a.name = name; }, "people.a.name");
}
}  // namespace

TEST_CASE("letters typed one after the other are one step back", "[document]") {
    Document document;
    document.start({});
    type(document, "S");
    type(document, "Sa");
    type(document, "Sam");
    CHECK(document.history().count() == 1);
    document.history().undo();
    CHECK(document.handout().people.a.name.empty());
    document.history().redo();
    CHECK(document.handout().people.a.name == "Sam");
}

TEST_CASE("a change that changes nothing is no step", "[document]") {
    Document document;
    document.start({});
    document.change("Nothing", [](auto&) {});
    CHECK(document.history().count() == 0);
    CHECK_FALSE(document.is_modified());
}

TEST_CASE("typing that comes back to where it began leaves no step", "[document]") {
    Document document;
    document.start({});
    type(document, "S");
    type(document, "");
    CHECK(document.history().count() == 0);
}

TEST_CASE("a handout is modified until it is saved, and again when a step is undone after that", "[document]") {
    Document document;
    document.start({});
    type(document, "Sam");
    CHECK(document.is_modified());
    document.saved_as("/tmp/ours.handout.yaml");
    CHECK_FALSE(document.is_modified());
    document.history().undo();
    CHECK(document.is_modified());
}

TEST_CASE("settings kept for the next handout hold no people", "[document]") {
    app::DeskFixture fixture;
    fixture.open("first-session-couple");
    fixture.desk.settings.keep_as_defaults(fixture.desk.document.handout());
    auto const kept = fixture.desk.settings.defaults();
    CHECK(kept.region == "gb");
    CHECK(kept.people.a.name.empty());
    CHECK(kept.note.empty());
    CHECK(kept.items.empty());
    CHECK_FALSE(kept.date.has_value());
}

TEST_CASE("settings that cannot be read are said, left alone, and started anew beside", "[document]") {
    QTemporaryDir folder;
    auto const write = [&](QString const& name, QByteArray const& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    CHECK(app::Settings{folder.filePath("none.ini")}.problem().isEmpty());
    CHECK(app::Settings{write("good.ini", "[General]\ndefaults=\"title: x\\nregion: gb\\n\"\n")}.problem().isEmpty());
    app::Settings const wrong{write("wrong.ini", "[General]\ndefaults=\"title: x\\nvirus: y\\n\"\n")};
    CHECK(wrong.problem().contains("virus"));
    CHECK(wrong.defaults().region.empty());
    CHECK_FALSE(app::Settings{write("damaged.ini", "[General\nx")}.problem().isEmpty());
    QDir(folder.path()).mkdir("folder.ini");
    app::Settings aside{folder.filePath("folder.ini")};
    CHECK_FALSE(aside.problem().isEmpty());
    aside.store().setValue("theme", "dark");
    aside.store().sync();
    CHECK(QFileInfo::exists(folder.filePath("folder.ini.new")));
}

TEST_CASE("a file whose name holds a client's name is not among the recent ones", "[document]") {
    app::DeskFixture fixture;
    fixture.open("first-session-couple");  // Sam and Alex
    auto& settings = fixture.desk.settings;
    settings.remember("/home/me/monday.handout.yaml", fixture.desk.document.handout());
    settings.remember("/home/me/for-sam.handout.yaml", fixture.desk.document.handout());
    REQUIRE(settings.recent().size() == 1);
    CHECK(settings.recent().front() == "/home/me/monday.handout.yaml");
}

TEST_CASE("the page maker makes the pages of the newest handout", "[document]") {
    app::DeskFixture fixture;
    fixture.open("first-session-couple");
    auto const made = fixture.pages();
    REQUIRE(made.pages);
    CHECK(made.pages->pages.size() > 8);
    // What an item shows can be found on the page.
    bool found = false;
    for (auto const& extent : made.pages->pages[0]->extents)
        found = found || (extent.origin->item == flow::Origin::first_page && extent.origin->part == "note");
    CHECK(found);
}
