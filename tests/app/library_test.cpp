#include "desk_fixture.hpp"
#include "support/catch.hpp"

#include <fstream>

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>

#include "app/handout_model.hpp"
#include "app/library_pane.hpp"

using namespace attune;
using namespace attune::app;

namespace {

struct LibraryFixture : DeskFixture {
    LibraryIndex index{places()};
    void read() {
        index.refresh();
        wait();
    }
    void wait() {
        static_cast<void>(QTest::qWaitFor([&] { return !index.reading(); }, 20000));
    }
    void write(std::string const& name, std::string const& text) {
        std::filesystem::create_directories(own() / "worksheets");
        std::ofstream(own() / "worksheets" / name) << text;
    }
    static std::string sheet(std::string const& id, std::string const& title) {
        return "id: " + id + "\ntitle: \"" + title +
               "\"\naudience: individual\nwho: alone\nminutes: 5\npurpose: \"A test.\"\n"
               "intro: \"Write what you like.\"\nblocks:\n  - {type: lines, id: q, prompt: \"What did the señora "
               "say?\", lines: 2}\n";
    }
    static QModelIndex find(LibraryModel const& model, QString const& title) {
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i).data().toString() == title) return model.index(i);
        return {};
    }
};

LibraryFilter query(char const* words) {
    LibraryFilter filter;
    filter.query = words;
    return filter;
}

}  // namespace

TEST_CASE("the library holds every section and sheet of the pack, and keeps to the rules of models", "[library]") {
    LibraryFixture f;
    LibraryModel model{f.index};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    f.read();
    CHECK(model.all() == 60);  // 23 sections and 7 for the clinician, 30 sheets
    model.set_filter(query("loop"));
    CHECK(model.found() > 0);
    CHECK(model.found() < 60);
    model.set_filter({});
    CHECK(model.found() == 60);
}

TEST_CASE("what is for the clinician stands behind what clients get", "[library]") {
    LibraryFixture f;
    f.read();
    LibraryModel const model{f.index};
    auto const row_with = [&](QString const& words) {
        for (int i = 0; i < model.rowCount(); ++i)
            if (model.index(i).data().toString().startsWith(words)) return i;
        return -1;
    };
    CHECK(row_with("Read") == 0);
    CHECK(row_with("Fill in") > 0);
    CHECK(row_with("For you to read: Six sessions") > row_with("Fill in"));
}

TEST_CASE("a search looks in titles and wording, without case or accents, for every word", "[library]") {
    LibraryFixture f;
    f.write("evening-walk.yaml", LibraryFixture::sheet("evening-walk", "The Evening Walk"));
    f.read();
    LibraryModel model{f.index};
    for (auto const* words : {"EVENING", "senora", "señora", "walk evening"}) {
        model.set_filter(query(words));
        INFO(words);
        CHECK(LibraryFixture::find(model, "The Evening Walk").isValid());
    }
    model.set_filter(query("evening zebra"));
    CHECK(model.found() == 0);
}

TEST_CASE("filters narrow what is shown", "[library]") {
    LibraryFixture f;
    f.read();
    LibraryModel model{f.index};
    LibraryFilter sheets;
    sheets.show = LibraryFilter::Show::fill_in;
    model.set_filter(sheets);
    CHECK(model.found() == 30);
    LibraryFilter short_ones;
    short_ones.most_minutes = 5;
    model.set_filter(short_ones);
    for (int i = 0; i < model.rowCount(); ++i)
        if (auto const* row = model.row(model.index(i))) CHECK(row->minutes <= 5);
    LibraryFilter careful;
    careful.care = LibraryFilter::Care::only;
    model.set_filter(careful);
    for (int i = 0; i < model.rowCount(); ++i)
        if (auto const* row = model.row(model.index(i))) CHECK(row->with_care);
}

TEST_CASE("a file with mistakes is listed with them and hides nothing else", "[library]") {
    LibraryFixture f;
    f.write("broken.yaml",
            "id: broken\ntitle: \"Broken\"\naudiens: individual\nblocks:\n  - {type: linez, prompt: \"A\"}\n");
    f.read();
    LibraryModel model{f.index};
    CHECK(model.all() == 60);
    auto const index = LibraryFixture::find(model, "broken.yaml");
    REQUIRE(index.isValid());
    CHECK_FALSE(model.row(index)->problems.empty());
    LibraryPane pane{f.desk, f.index};
    pane.show();
    QSignalSpy open(&pane, &LibraryPane::open_file_wanted);
    auto const at = LibraryFixture::find(pane.model(), "broken.yaml");
    pane.list().setCurrentIndex(at);
    emit pane.list().doubleClicked(at);
    REQUIRE(open.count() == 1);
    CHECK(open[0][0].toString().endsWith("broken.yaml"));
    CHECK(open[0][1].toInt() > 0);
}

TEST_CASE("a YAML file that is saved shows at once, as the user's own", "[library]") {
    LibraryFixture f;
    std::filesystem::create_directories(f.own() / "worksheets");
    f.read();
    LibraryModel model{f.index};
    QSignalSpy changed(&f.index, &LibraryIndex::files_changed);
    f.write("evening-walk.yaml", LibraryFixture::sheet("evening-walk", "The evening walk"));
    REQUIRE(QTest::qWaitFor([&] { return LibraryFixture::find(model, "The evening walk").isValid(); }, 10000));
    CHECK(changed.count() >= 1);
    CHECK(model.row(LibraryFixture::find(model, "The evening walk"))->own);
}

TEST_CASE("what the wording cache remembers is never trusted over the file", "[library]") {
    LibraryFixture f;
    f.write("evening-walk.yaml", LibraryFixture::sheet("evening-walk", "The evening walk"));
    f.read();
    f.write("evening-walk.yaml", LibraryFixture::sheet("evening-walk", "The evening walk") +
                                     "  - {type: lines, id: r, prompt: \"Which giraffe?\", lines: 2}\n");
    f.read();
    LibraryModel model{f.index};
    model.set_filter(query("giraffe"));
    CHECK(model.found() == 1);
    std::ofstream(f.home.path().toStdString() + "/wording") << "attune wording 2\nnonsense\t\t\n12\t";
    f.read();
    model.set_filter(query("giraffe"));
    CHECK(model.found() == 1);
}

TEST_CASE("what is in the handout is marked", "[library]") {
    LibraryFixture f;
    f.read();
    f.open("first-session-couple");
    LibraryPane pane{f.desk, f.index};
    auto const used = LibraryFixture::find(pane.model(), "Start here");
    REQUIRE(used.isValid());
    CHECK(used.data(LibraryModel::used_role).toBool());
    f.desk.document.change("Remove", [](auto& handout) { handout.items.clear(); });
    CHECK_FALSE(used.data(LibraryModel::used_role).toBool());
}

TEST_CASE("by keyboard alone an item is found, peeked at and added", "[library]") {
    LibraryFixture f;
    f.read();
    LibraryPane pane{f.desk, f.index};
    pane.resize(320, 700);
    pane.show();
    QSignalSpy added(&pane, &LibraryPane::add_wanted), peeked(&pane, &LibraryPane::peek_wanted);
    auto* search = pane.findChild<QLineEdit*>();
    REQUIRE(search);
    QTest::keyClicks(search, "signs notice");
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(&pane.list(), Qt::Key_Space);
    QTest::keyClick(&pane.list(), Qt::Key_Return);
    CHECK(peeked.count() == 1);
    REQUIRE(added.count() == 1);
    auto const items = added[0][0].value<std::vector<handout::Item>>();
    REQUIRE(items.size() == 1);
    CHECK_FALSE((items[0].section.empty() && items[0].worksheet.empty()));
}

TEST_CASE("items travel from the library to the handout as they are", "[library]") {
    handout::Item item;
    item.worksheet = "our-loop";
    item.title = "“Ours” & theirs";
    std::unique_ptr<QMimeData> const data{mime_of({item})};
    auto const back = items_of(*data);
    REQUIRE(back.size() == 1);
    CHECK(schema::same(back[0], item));
    QMimeData nonsense;
    nonsense.setData(items_mime_type, "{ nonsense");
    CHECK(items_of(nonsense).empty());
}
