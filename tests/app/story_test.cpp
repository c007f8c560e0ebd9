#include "support/catch.hpp"
#include "window_fixture.hpp"

#include <chrono>
#include <filesystem>
#include <fstream>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include "app/handout_file.hpp"
#include "app/handout_pane.hpp"
#include "app/item_editor.hpp"
#include "app/library_pane.hpp"
#include "app/personalise_panel.hpp"
#include "app/recovery.hpp"
#include "app/save_dialog.hpp"
#include "app/widgets.hpp"

using namespace attune;
using namespace attune::app;

namespace {

QString text_of(QString const& pdf) {
    QProcess process;
    process.start("pdftotext", {pdf, "-"});
    process.waitForFinished(20000);
    return QString::fromUtf8(process.readAllStandardOutput());
}

void press(Strip* strip, char const* text) {
    for (auto* button : strip->findChildren<QPushButton*>())
        if (button->text() == QLatin1String(text)) return button->click();
    FAIL("no button " << text);
}

/// As another program does: another file of that name, with another title.
void save_theirs(handout::Handout handout, std::string const& file) {
    handout.title = "Theirs";
    REQUIRE(HandoutFile{}.save(file + "2", handout));
    std::filesystem::rename(file + "2", file);
}

}  // namespace

TEST_CASE("the two-minute story: from an empty window to a couple's PDF", "[story]") {
    WindowFixture f;
    // A ready set.
    auto* use = f.named<QPushButton>("Use the set: First session, couple");
    REQUIRE(use);
    use->click();
    f.settle();
    REQUIRE(f.desk.document.is_open());
    REQUIRE(f.window->preview().page_count() > 4);

    // For Sam and Alex, with the crisis line of their country.
    f.trigger("personalise");
    auto* a = f.named<QLineEdit>("Partner A or the client: name");
    auto* b = f.named<QLineEdit>("Partner B: name");
    REQUIRE(a);
    REQUIRE(b);
    QTest::keyClicks(a, "Sam");
    QTest::keyClicks(b, "Alex");
    auto* region = f.named<QComboBox>("Crisis line");
    REQUIRE(region);
    int const gb = region->findData("gb");
    REQUIRE(gb > 0);
    region->setCurrentIndex(gb);
    emit region->activated(gb);
    f.settle();
    QTest::keyClick(f.window->findChild<PersonalisePanel*>(), Qt::Key_Escape);

    // One more sheet from the library, by keys.
    auto const before = f.desk.document.handout().items.size();
    f.window->items().focus_search();
    auto* search = f.window->items().findChild<QLineEdit*>();
    QTest::keyClicks(search, "closeness ladder");
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(&f.window->items().list(), Qt::Key_Return);
    f.settle();
    CHECK(f.desk.document.handout().items.size() == before + 1);

    // Saved, after the question about safety.
    auto* dialog = f.window->start_output(false);
    REQUIRE(dialog);
    f.settle();
    QSignalSpy saved(dialog, &SaveDialog::saved);
    QTemporaryDir folder;
    QPushButton* go = nullptr;
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text().startsWith("Save") && button->property("kind") == "filled") go = button;
    REQUIRE(go);
    CHECK_FALSE(go->isEnabled());
    for (auto* tick : dialog->findChildren<QCheckBox*>())
        if (tick->text().contains("violence")) tick->click();
    CHECK(go->isEnabled());
    for (auto* edit : dialog->findChildren<QLineEdit*>())
        if (edit->accessibleName().contains("older")) {
            edit->setText(folder.path());
            emit edit->textEdited(folder.path());
        }
    go->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
    auto const files = saved[0][0].toStringList();
    REQUIRE_FALSE(files.isEmpty());
    auto const text = text_of(files.front());
    CHECK(text.contains("Sam"));
    CHECK(text.contains("Alex"));
    CHECK(text.contains("Samaritans"));
    for (auto const& file : files) {
        CHECK_FALSE(file.contains("Sam", Qt::CaseInsensitive));
        QFile::remove(file);
    }
}

TEST_CASE("what the preview shows for each partner is that partner's copy", "[story]") {
    WindowFixture f;
    f.open("first-session-couple");
    f.desk.document.change("Apart", [](auto& handout) { handout.copies = handout::Copies::each; });
    f.settle();
    auto* copies = f.named<QComboBox>("Whose copy is shown");
    REQUIRE(copies);
    REQUIRE(copies->count() == 4);
    auto const pages_of_a = f.window->preview().page_count();
    copies->setCurrentIndex(2);
    emit copies->activated(2);
    f.settle();
    CHECK(f.window->preview().copy() == handout::Document::together);
    CHECK(f.window->preview().page_count() != pages_of_a);
}

TEST_CASE("a worksheet of one's own is made, kept and found in the library", "[story]") {
    WindowFixture f;
    f.trigger("make-sheet");
    auto* editor = f.window->findChild<ItemEditor*>();
    REQUIRE(editor);
    REQUIRE(f.window->preview().page_count() > 0);
    auto* title = f.named<QLineEdit>("Title");
    REQUIRE(title);
    title->selectAll();
    QTest::keyClicks(title, "The evening walk");
    QSignalSpy kept(editor, &ItemEditor::kept);
    editor->keep();
    REQUIRE(kept.count() == 1);
    f.settle();
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (auto const& row : f.window->index().rows())
                if (row.title == "The evening walk") return row.own;
            return false;
        },
        10000));
}

TEST_CASE("unsaved work is asked about before the window closes", "[story]") {
    WindowFixture f;
    f.open("first-session-couple");
    f.desk.document.change("Name", [](auto& handout) { handout.people.a.name = "Robin"; });
    f.window->close();
    CHECK(f.window->isVisible());
    auto* box = f.window->findChild<QWidget*>("keep-changes");
    REQUIRE(box);
    QPushButton* drop = nullptr;
    for (auto* button : box->findChildren<QPushButton*>())
        if (button->text().remove('&') == "Do not save") drop = button;
    REQUIRE(drop);
    drop->click();
    QCoreApplication::processEvents();
    CHECK_FALSE(f.window->isVisible());
}

TEST_CASE("a file that another program has changed is never written over silently", "[story]") {
    WindowFixture f;
    auto const file = f.home.filePath("ours.handout.yaml");
    QFile::copy(ATTUNE_SOURCE_DIR "/samples/support-for-a-partner.handout.yaml", file);
    QFile(file).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    f.window->open(file);
    f.settle();
    f.desk.document.change("Title", [](auto& handout) { handout.title = "Mine"; });
    QFile out(file);
    REQUIRE(out.open(QIODevice::Append));
    out.write("# theirs\n");
    out.close();
    f.window->files().save();
    auto* strip = f.window->findChild<Strip*>("changed-on-disk");
    REQUIRE(strip);
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll().contains("# theirs"));
    out.close();
    press(strip, "Keep mine");
    CHECK_FALSE(f.desk.document.is_modified());
    REQUIRE(out.open(QIODevice::ReadOnly));
    CHECK(out.readAll().contains("Mine"));
}

TEST_CASE("a damaged handout is refused with what is wrong, and what is open stays", "[story]") {
    WindowFixture f;
    f.open("support-for-a-partner");
    auto const title = f.desk.document.handout().title;
    QFile out(f.home.filePath("bad.handout.yaml"));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write("title: \"Unclosed\nitems: [\n");
    out.close();
    f.window->open(out.fileName());
    f.settle();
    CHECK(f.desk.document.handout().title == title);
    CHECK(f.window->findChild<Strip*>("problem"));
}

TEST_CASE("instead of a handout that was cut short, the version before is offered", "[story]") {
    WindowFixture f;
    auto const file = f.home.path().toStdString() + "/ours.handout.yaml";
    f.open("support-for-a-partner");
    f.window->files().save_to(file);
    f.desk.document.change("Title", [](auto& handout) { handout.title = "Later"; });
    f.window->files().save_to(file);
    f.trigger("close");
    std::filesystem::resize_file(file, std::filesystem::file_size(file) / 2);
    f.window->open(QString::fromStdString(file));
    auto* strip = f.window->findChild<Strip*>("problem");
    REQUIRE(strip);
    CHECK(strip->text().contains("cut short"));
    QPushButton* version = nullptr;
    for (auto* button : strip->findChildren<QPushButton*>())
        if (button->text().startsWith("Open the version from")) version = button;
    REQUIRE(version);
    version->click();
    f.settle();
    CHECK(f.desk.document.handout().title != "Later");
    CHECK(f.desk.document.file() == file);
    CHECK(f.desk.document.is_modified());
    // What was damaged is written over only now, and is kept itself.
    f.window->files().save();
    CHECK_FALSE(f.desk.document.is_modified());
    CHECK(f.window->files().earlier_versions().size() == 2);
}

TEST_CASE("a question about a file goes with the handout that it was about", "[story]") {
    WindowFixture f;
    auto const file = f.home.path().toStdString() + "/ours.handout.yaml";
    f.open("support-for-a-partner");
    f.window->files().save_to(file);
    save_theirs(f.desk.document.handout(), file);
    f.window->files().look_at_disk();
    f.window->files().look_at_disk();
    CHECK(f.window->findChildren<Strip*>("changed-on-disk").size() == 1);
    f.open("letter-with-initials");
    f.settle();
    CHECK(f.window->findChildren<Strip*>("changed-on-disk").isEmpty());
    std::ifstream in(file);
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    CHECK(text.find("Theirs") != std::string::npos);
}

TEST_CASE("who keeps the own version of a file is not asked again, and it is not saved yet", "[story]") {
    WindowFixture f;
    auto const file = f.home.path().toStdString() + "/ours.handout.yaml";
    f.open("support-for-a-partner");
    f.window->files().save_to(file);
    auto const mine = f.desk.document.handout().title;
    save_theirs(f.desk.document.handout(), file);
    f.window->files().look_at_disk();
    auto* strip = f.window->findChild<Strip*>("changed-on-disk");
    REQUIRE(strip);
    press(strip, "Keep mine");
    CHECK(f.desk.document.is_modified());
    auto const none_asks = [&] { return f.window->findChildren<Strip*>("changed-on-disk").isEmpty(); };
    CHECK(QTest::qWaitFor(none_asks, 5000));
    f.window->files().look_at_disk();
    CHECK(none_asks());
    f.window->files().save();
    CHECK_FALSE(f.desk.document.is_modified());
    CHECK(HandoutFile{}.open(file)->handout.title == mine);
}

TEST_CASE("a name in the name of a file is told when it is saved there", "[story]") {
    WindowFixture f;
    f.open("first-session-couple");
    auto const name = QString::fromStdString(f.desk.document.handout().people.a.name).toLower();
    REQUIRE_FALSE(name.isEmpty());
    auto const save_as = [&](QString const& file) {
        f.window->files().save_as();
        auto* ask = f.window->findChild<QFileDialog*>();
        REQUIRE(ask);
        ask->selectFile(f.home.filePath(file));
        static_cast<QDialog*>(ask)->accept();
        QCoreApplication::processEvents();
        return f.window->findChild<Strip*>("named-file");
    };
    CHECK_FALSE(save_as("handout-2026-05-03.handout.yaml"));
    CHECK(QFile::exists(f.home.filePath("handout-2026-05-03.handout.yaml")));
    CHECK(save_as("for-" + name + ".handout.yaml"));
    CHECK(QFile::exists(f.home.filePath("for-" + name + ".handout.yaml")));
    for (auto const& recent : f.desk.settings.recent()) CHECK_FALSE(QString::fromStdString(recent.string()).contains(name));
}

TEST_CASE("kept work does not take the place of what was saved after it", "[story]") {
    WindowFixture f;
    std::filesystem::path const file = f.home.path().toStdString() + "/ours.handout.yaml";
    f.open("support-for-a-partner");
    f.window->files().save_to(file);
    auto const folder = f.desk.places.state / "recovery";
    {
        Document document;
        Recovery recovery{document, folder};
        document.start(f.desk.document.handout(), file);
        document.change("Title", [](auto& handout) { handout.title = "Kept"; });
        REQUIRE(recovery.keep_now());
        // As if by a program that runs no more.
        for (auto const& entry : std::filesystem::directory_iterator(folder)) {
            std::ifstream in(entry.path());
            std::string text{std::istreambuf_iterator<char>(in), {}};
            auto const at = text.find("# process: ");
            REQUIRE(at != std::string::npos);
            text.replace(text.find('\n', at) - 1, 1, "x");
            std::ofstream(folder / ("1" + entry.path().filename().string())) << text;
            break;
        }
    }
    bool const saved_since = GENERATE(false, true);
    if (saved_since) std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() + std::chrono::hours{1});
    f.window->files().offer_recovery();
    auto* strip = f.window->findChild<Strip*>("recovery");
    REQUIRE(strip);
    press(strip, "Open it");
    f.settle();
    CHECK(f.desk.document.handout().title == "Kept");
    CHECK(f.desk.document.is_modified());
    CHECK(f.desk.document.file() == (saved_since ? std::filesystem::path{} : file));
    CHECK(QTest::qWaitFor([&] { return f.window->findChildren<Strip*>("recovery").isEmpty(); }, 5000));
}

TEST_CASE("a handout is the same file whichever way leads to it", "[story]") {
    WindowFixture f;
    auto const folder = f.home.path().toStdString();
    std::filesystem::create_directory(folder + "/clients");
    std::filesystem::create_directory_symlink(folder + "/clients", folder + "/link");
    f.open("support-for-a-partner");
    f.window->files().save_to(folder + "/clients/ours.handout.yaml");
    auto const before = std::filesystem::current_path();
    std::filesystem::current_path(folder + "/clients");
    f.window->open("ours.handout.yaml");
    std::filesystem::current_path(before);
    f.settle();
    CHECK(f.desk.document.file() == folder + "/clients/ours.handout.yaml");
    // This window holds it; nobody else does.
    f.window->files().save_to(folder + "/link/ours.handout.yaml");
    CHECK(f.desk.document.file() == folder + "/link/ours.handout.yaml");
    CHECK(f.window->findChildren<Strip*>("problem").isEmpty());
}

TEST_CASE("who takes their version of a file can go back to the own one", "[story]") {
    WindowFixture f;
    auto const file = f.home.path().toStdString() + "/ours.handout.yaml";
    f.open("support-for-a-partner");
    f.window->files().save_to(file);
    save_theirs(f.desk.document.handout(), file);
    f.desk.document.change("Title", [](auto& handout) { handout.title = "Mine"; });
    f.window->files().look_at_disk();
    auto* strip = f.window->findChild<Strip*>("changed-on-disk");
    REQUIRE(strip);
    press(strip, "Take theirs");
    f.settle();
    CHECK(f.desk.document.handout().title == "Theirs");
    CHECK_FALSE(f.desk.document.is_modified());
    CHECK(QTest::qWaitFor([&] { return f.window->findChildren<Strip*>("changed-on-disk").isEmpty(); }, 5000));
    f.desk.document.history().undo();
    CHECK(f.desk.document.handout().title == "Mine");
    CHECK(f.desk.document.is_modified());
    f.window->files().save();       // nothing is asked: theirs was seen
    CHECK_FALSE(f.desk.document.is_modified());
    CHECK(HandoutFile{}.open(file)->handout.title == "Mine");
}

TEST_CASE("an earlier version takes the place of the handout, unsaved", "[story]") {
    WindowFixture f;
    f.open("support-for-a-partner");
    auto const before = f.desk.document.handout().title;
    f.window->files().save_to(f.home.path().toStdString() + "/ours.handout.yaml");
    CHECK(f.window->files().earlier_versions().empty());
    f.desk.document.change("Title", [](auto& handout) { handout.title = "Later"; });
    f.window->files().save();
    auto const versions = f.window->files().earlier_versions();
    REQUIRE(versions.size() == 1);
    f.window->files().open_version(versions.front());
    CHECK(f.desk.document.handout().title == before);
    CHECK(f.desk.document.is_modified());
}

TEST_CASE("a handout that another window has open is for reading, and saving makes a new file", "[story]") {
    WindowFixture first, second;
    auto const file = first.home.path().toStdString() + "/ours.handout.yaml";
    first.open("support-for-a-partner");
    first.window->files().save_to(file);
    second.window->open(QString::fromStdString(file));
    second.settle();
    CHECK(second.desk.document.is_open());
    CHECK(second.desk.document.file().empty());
    REQUIRE(second.window->findChild<Strip*>("about-file"));
    CHECK(second.window->findChild<Strip*>("about-file")->text().contains("another window"));
}

TEST_CASE("a save into a folder that cannot be written to leaves the work and says so", "[story]") {
    WindowFixture f;
    f.open("support-for-a-partner");
    f.desk.document.change("Title", [](auto& handout) { handout.title = "Mine"; });
    f.window->files().save_to("/proc/nowhere/ours.handout.yaml");
    CHECK(f.window->findChild<Strip*>("not-saved"));
    CHECK(f.desk.document.is_modified());
    CHECK(f.desk.document.handout().title == "Mine");
}

TEST_CASE("a peek shows an item alone and adds it", "[story]") {
    WindowFixture f;
    f.open("support-for-a-partner");
    auto const pages = f.window->preview().page_count();
    auto const items = f.desk.document.handout().items.size();
    handout::Item item;
    item.worksheet = "our-loop";
    emit f.window->items().peek_wanted(item, "Our loop");
    REQUIRE(QTest::qWaitFor([&] { return f.window->preview().peeking(); }, 10000));
    CHECK(f.window->preview().page_count() == 1);
    emit f.window->preview().add_peeked();
    f.settle();
    CHECK_FALSE(f.window->preview().peeking());
    CHECK(f.desk.document.handout().items.size() == items + 1);
    CHECK(f.window->preview().page_count() > pages);
}

TEST_CASE("Ctrl+Z in a field takes the handout's last step back", "[story]") {
    WindowFixture f;
    f.open("first-session-couple");
    f.window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(f.window.get()));
    auto const before = f.desk.document.handout().title;
    auto* title = f.named<QLineEdit>("Title of the handout");
    REQUIRE(title);
    title->setFocus();
    QTest::keyClicks(title, "abc");
    f.desk.document.change("Name", [](auto& handout) { handout.people.a.name = "Robin"; });
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.desk.document.handout().people.a.name == "Sam");
    CHECK(f.desk.document.handout().title == before + "abc");
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.desk.document.handout().title == before);
    CHECK(title->text().toStdString() == before);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(f.desk.document.handout().title == before + "abc");
}

TEST_CASE("while a worksheet is being written, nothing takes its place", "[story]") {
    WindowFixture f;
    f.open("support-for-a-partner");
    f.window->edit_item(content::ItemKind::worksheet, "our-loop");
    f.settle();
    auto* editor = f.window->findChild<ItemEditor*>();
    REQUIRE(editor);
    for (char const* name : {"new", "open", "personalise", "make-sheet"}) {
        INFO(name);
        CHECK_FALSE(f.window->findChild<QAction*>(name)->isEnabled());
    }
    editor->cancel();
    CHECK(f.window->findChild<QAction*>("new")->isEnabled());
}

TEST_CASE("a worksheet of one's own that cannot be read is not taken for a new one", "[story]") {
    WindowFixture f;
    QDir().mkpath(f.home.filePath("own/worksheets"));
    QFile broken(f.home.filePath("own/worksheets/mine.yaml"));
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("id: mine\ntitle: \"unclosed\n");
    broken.close();
    f.window->edit_item(content::ItemKind::worksheet, "mine");
    CHECK_FALSE(f.window->findChild<ItemEditor*>());
}
