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

TEST_CASE("settings that cannot be read are said, and the window starts as at first", "[document]") {
    QTemporaryDir folder;
    auto const file_with = [&](char const* name, QByteArray const& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return std::filesystem::path{file.fileName().toStdString()};
    };
    CHECK(app::Settings{folder.filePath("none.json").toStdString()}.problem().isEmpty());
    CHECK(app::Settings{file_with("good.json", R"({"defaults": "title: x\nregion: gb\n"})")}.defaults().region == "gb");
    app::Settings const wrong{file_with("wrong.json", R"({"defaults": "title: x\nvirus: y\n"})")};
    CHECK(wrong.problem().contains("virus"));
    CHECK(wrong.defaults().region.empty());
    app::Settings damaged{file_with("damaged.json", "{\"theme\": \"da")};
    CHECK_FALSE(damaged.problem().isEmpty());
    CHECK(damaged.store().set("theme", QStringLiteral("light")));
    CHECK(app::Settings{folder.filePath("damaged.json").toStdString()}.store().text("theme") == "light");
    QFile aside(folder.filePath("damaged.json.damaged"));   // for a person to mend
    REQUIRE(aside.open(QIODevice::ReadOnly));
    CHECK(aside.readAll() == "{\"theme\": \"da");
    QDir(folder.path()).mkdir("folder.json");
    app::Settings in_the_way{folder.filePath("folder.json").toStdString()};
    CHECK_FALSE(in_the_way.problem().isEmpty());
    CHECK_FALSE(in_the_way.store().set("theme", QStringLiteral("dark")));
    CHECK(in_the_way.store().text("theme") == "dark");
    CHECK(QFileInfo(folder.filePath("folder.json")).isDir());
}

TEST_CASE("settings are for their owner only, and two windows do not undo each other's", "[document]") {
    QTemporaryDir folder;
    auto const file = folder.filePath("config/desk.json");
    app::Settings mine{file.toStdString()}, other{file.toStdString()};
    mine.store().set("theme", QStringLiteral("dark"));
    other.store().set("language", QStringLiteral("es"));
    app::Settings later{file.toStdString()};
    CHECK(later.store().text("theme") == "dark");
    CHECK(later.store().text("language") == "es");
    CHECK(QFileInfo(file).permissions() == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));
}

TEST_CASE("a setting that could not be written is written with the next that can be", "[document]") {
    QTemporaryDir folder;
    auto const parent = folder.filePath("config");
    QFile in_the_way(parent);
    REQUIRE(in_the_way.open(QFile::WriteOnly));
    app::Settings settings{(parent + "/desk.json").toStdString()};
    CHECK_FALSE(settings.store().set("theme", QStringLiteral("dark")));
    CHECK_FALSE(settings.store().set("theme", QStringLiteral("dark")));     // still not
    REQUIRE(in_the_way.remove());
    CHECK(settings.store().set("language", QStringLiteral("es")));
    app::Settings later{(parent + "/desk.json").toStdString()};
    CHECK(later.store().text("theme") == "dark");
    CHECK(later.store().text("language") == "es");
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

TEST_CASE("a name is found by any of its words, however it is written", "[document]") {
    handout::Handout handout;
    handout.people.a.name = "Zo\u00EB Quist-Li";
    handout.people.b.name = "Al";
    for (auto const* text : {"Zo\u00EB Quist-Li", "zoe", "quist-2026", "pages_for_QUIST", "/home/me/quist li/x.yaml", "zoequistli", "forquist", "Al's pages"})
        CHECK(app::holds_a_name(QString::fromUtf8(text), handout));
    for (auto const* text : {"handout-2026-05-03", "zo", "list-of-things", "/home/me/clients/june.yaml"})
        CHECK_FALSE(app::holds_a_name(QString::fromUtf8(text), handout));
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
