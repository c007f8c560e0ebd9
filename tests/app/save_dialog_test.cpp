#include "app/save_dialog.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <QAccessible>
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>

#include "app/file_dialogs.hpp"
#include "app/thumbnails.hpp"
#include "desk_fixture.hpp"
#include "support/catch.hpp"
#include "wait.hpp"

using namespace attune;
using app::OutputForm;
using app::SaveDialog;
namespace fs = std::filesystem;

namespace {

void paint_nothing(QPainter&, layout::Page const&, double) {}

std::string read(QString const& file) {
    std::ostringstream out;
    out << std::ifstream(file.toStdString(), std::ios::binary).rdbuf();
    return out.str();
}

/// The dialog over a sample, and hands to work it with.
struct Fixture {
    app::DeskFixture base;
    QTemporaryDir folder;
    std::unique_ptr<SaveDialog> dialog;

    explicit Fixture(std::function<void(handout::Handout&)> const& edit = {},
                     char const* sample = "first-session-couple") {
        auto handout = base.sample(sample);
        handout.practice.clear();
        if (edit) edit(handout);
        base.desk.document.start(std::move(handout));
        base.desk.settings.set_folder("pdf", folder.path(), {});
        dialog = std::make_unique<SaveDialog>(base.desk, paint_nothing);
    }
    void start(SaveDialog::Way way = SaveDialog::Way::pdf) {
        dialog->start(way);
        REQUIRE(settled());
    }
    bool settled() {
        return wait_for(base.desk.maker) && QTest::qWaitFor([&] { return !reason().contains("being made"); }, 30000);
    }
    template <class Widget>
    Widget* find(QString const& text) {
        for (auto* widget : dialog->findChildren<Widget*>())
            if (widget->text() == text || widget->accessibleName() == text) return widget;
        INFO(text.toStdString());
        REQUIRE(false);
        return nullptr;
    }
    /// The filled button.
    QPushButton* button() {
        for (auto* each : dialog->findChildren<QPushButton*>())
            if (each->isDefault()) return each;
        return nullptr;
    }
    QString reason() { return button()->toolTip(); }
    void confirm_gate() { find<QCheckBox>("I have asked each partner, alone, about violence and fear")->click(); }
    bool says(QString const& words) {
        for (auto* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
};

}  // namespace

TEST_CASE("a print that failed begins with the printer again, and one that was cancelled lets everything be changed",
          "[save_dialog]") {
    Fixture fixture([](auto& handout) {
        std::erase_if(handout.items, [](auto const& item) { return item.worksheet != "signs-i-notice"; });
    });
    fixture.start(SaveDialog::Way::print);
    auto* printing = fixture.dialog->findChild<app::Printing*>();
    auto const asked = [&] { return fixture.dialog->findChild<QDialog*>() != nullptr; };
    for (bool const fails : {true, false}) {
        fixture.button()->click();
        REQUIRE(QTest::qWaitFor(asked, 20000));
        fixture.dialog->findChild<QDialog*>()->close();
        REQUIRE(QTest::qWaitFor([&] { return !asked(); }, 20000));
        if (fails) emit printing->failed("<b>It was not printed.</b>");
        CHECK(fixture.says("It was not printed.") == fails);
        CHECK(fixture.dialog->findChild<OutputForm*>()->isEnabled());
        CHECK(fixture.button()->text() == "Print");
        CHECK(fixture.button()->isEnabled());
    }
}

TEST_CASE("a gated handout is saved only after the tick, which is asked for each time", "[save_dialog]") {
    Fixture fixture;
    fixture.start();
    CHECK_FALSE(fixture.button()->isEnabled());
    CHECK(fixture.reason() == "Tick the box about violence and fear first.");
    fixture.confirm_gate();
    CHECK(fixture.button()->isEnabled());
    SaveDialog second{fixture.base.desk, paint_nothing};
    for (auto* box : second.findChildren<QCheckBox*>())
        if (box->text().contains("violence")) CHECK_FALSE(box->isChecked());
}

TEST_CASE("a handout without sheets for two asks nothing of that kind", "[save_dialog]") {
    Fixture fixture([](auto& handout) {
        std::erase_if(handout.items, [](auto const& item) { return item.worksheet != "signs-i-notice"; });
    });
    fixture.start();
    CHECK(fixture.button()->isEnabled());
    for (auto* box : fixture.dialog->findChildren<QCheckBox*>()) CHECK_FALSE(box->text().contains("violence"));
}

TEST_CASE("one PDF each is three files with the bytes that were shown, and no name in theirs", "[save_dialog]") {
    Fixture fixture;
    fixture.start();
    fixture.confirm_gate();
    fixture.find<QRadioButton>("One each, private pages apart")->click();
    REQUIRE(fixture.settled());
    CHECK(fixture.button()->text().startsWith("Save 3 PDF"));
    QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
    auto const files = saved.first().first().toStringList();
    REQUIRE(files.size() == 3);
    CHECK(files[0].section('/', -1).contains(QRegularExpression("^handout-\\d{4}-\\d\\d-\\d\\d-A\\.pdf$")));
    CHECK(files[2].endsWith("-together.pdf"));
    auto handout = fixture.base.desk.document.handout();
    handout.copies = handout::Copies::each;
    handout.paper = content::Paper::a4;
    job::Workshop workshop{fixture.base.places().shelves};
    auto const made = job::make_documents(handout, handout::documents_of(handout, workshop.content()), workshop);
    REQUIRE(made);
    for (qsizetype i = 0; i < 3; ++i) CHECK(read(files[i]) == (*made)[static_cast<std::size_t>(i)].bytes);
    CHECK_FALSE(fixture.dialog->isVisible());
    // The handout itself was not touched.
    CHECK_FALSE(fixture.base.desk.document.is_modified());
}

TEST_CASE("a PDF to fill in has fields", "[save_dialog]") {
    Fixture fixture;
    fixture.start();
    fixture.confirm_gate();
    auto const fields_in_saved = [&] {
        QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
        fixture.button()->click();
        REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
        return read(saved.first().first().toStringList().first()).find("/AcroForm") != std::string::npos;
    };
    fixture.find<QRadioButton>("PDF to fill in")->click();
    REQUIRE(fixture.settled());
    CHECK(fields_in_saved());
}

TEST_CASE("a copy that is not wanted is not saved", "[save_dialog]") {
    Fixture fixture([](auto& handout) { handout.copies = handout::Copies::each; });
    fixture.start();
    fixture.confirm_gate();
    auto const& people = fixture.base.desk.document.handout().people;
    fixture.find<QCheckBox>(QStringLiteral("Copy for %1").arg(QString::fromStdString(people.b.name)))->click();
    fixture.find<QCheckBox>("Pages for both")->click();
    QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
    CHECK(saved.first().first().toStringList().size() == 1);
    CHECK(saved.first().first().toStringList().first().endsWith("-A.pdf"));
}

TEST_CASE("some pages are saved as they were written down, and a wrong range says what is wrong", "[save_dialog]") {
    Fixture fixture;
    fixture.start();
    fixture.confirm_gate();
    fixture.find<QRadioButton>("Pages: Some")->click();
    CHECK_FALSE(fixture.button()->isEnabled());
    auto* range = fixture.find<QLineEdit>("Which pages");
    range->setText("1, 300");
    CHECK(fixture.says("There are only"));
    CHECK_FALSE(fixture.button()->isEnabled());
    range->setText("1, 3");
    CHECK(fixture.button()->isEnabled());
    CHECK(fixture.says("2 page"));
    QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
    auto const bytes = read(saved.first().first().toStringList().first());
    CHECK(bytes.find("/Count 2 ") != std::string::npos);
}

TEST_CASE("another size makes other pages, this time only unless it is kept", "[save_dialog]") {
    auto const keep = GENERATE(false, true);
    Fixture fixture;
    fixture.start();
    fixture.confirm_gate();
    auto const* all = fixture.find<QRadioButton>("Pages: All");
    auto const pages = all->text();
    fixture.find<QRadioButton>("Large print, 18 pt")->click();
    REQUIRE(fixture.settled());
    CHECK(all->text() != pages);
    if (keep) fixture.find<QCheckBox>("Use these settings next time")->click();
    QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
    CHECK(fixture.base.desk.settings.defaults().page_template == (keep ? "large-print" : "calm"));
    CHECK(fixture.base.desk.document.handout().page_template == "calm");
}

TEST_CASE("without a crisis line it is said, and a second press goes on", "[save_dialog]") {
    Fixture fixture([](auto& handout) {
        handout.region.clear();
        std::erase_if(handout.items, [](auto const& item) { return item.worksheet != "signs-i-notice"; });
    });
    fixture.start();
    QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
    fixture.button()->click();
    CHECK(fixture.says("press the button again"));
    CHECK(fixture.button()->text() == "Save without it");
    CHECK(saved.isEmpty());
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
}

TEST_CASE("adding a crisis line closes the dialog and asks for it", "[save_dialog]") {
    Fixture fixture([](auto& handout) { handout.region.clear(); });
    fixture.start();
    QSignalSpy wanted(fixture.dialog.get(), &SaveDialog::crisis_line_wanted);
    fixture.find<QPushButton>("Add")->click();
    CHECK(wanted.count() == 1);
    CHECK_FALSE(fixture.dialog->isVisible());
}

TEST_CASE("a file that is there is written over only when the user says so", "[save_dialog]") {
    Fixture fixture;
    fixture.start();
    fixture.confirm_gate();
    fixture.find<QLineEdit>("File name")->setText("there");
    auto const file = fixture.folder.filePath("there.pdf");
    std::ofstream(file.toStdString()) << "old";
    fixture.button()->click();
    CHECK(fixture.says("there already"));
    CHECK(read(file) == "old");
    QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
    fixture.find<QPushButton>("Replace")->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
    CHECK(read(file).starts_with("%PDF"));
}

TEST_CASE("a folder that cannot be written to is told, and another can be chosen", "[save_dialog]") {
    Fixture fixture;
    fixture.start();
    fixture.confirm_gate();
    fs::remove_all(fixture.folder.path().toStdString());
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.says("The PDF was not saved."); }, 20000));
    CHECK(fixture.says("Your handout is safe."));
    CHECK(fixture.dialog->isVisible());
    fixture.find<QPushButton>("Choose another folder")->click();
    CHECK(fixture.dialog->findChild<QFileDialog*>());
}

TEST_CASE("pages that cannot be made say why, and nothing can be saved", "[save_dialog]") {
    Fixture fixture([](auto& handout) {
        handout.items.front().worksheet = "gone";
        handout.items.front().article.clear();
        handout.items.front().section.clear();
    });
    fixture.start();
    CHECK(fixture.says("These pages cannot be made."));
    CHECK(fixture.says("gone"));
    CHECK_FALSE(fixture.button()->isEnabled());
}

TEST_CASE("a file name that holds a client's name is pointed out, an impossible one refused", "[save_dialog]") {
    Fixture fixture;
    fixture.start();
    fixture.confirm_gate();
    auto* name = fixture.find<QLineEdit>("File name");
    name->setText("for-" + QString::fromStdString(fixture.base.desk.document.handout().people.a.name));
    CHECK(fixture.says("This name says who the handout is for."));
    for (auto const* wrong : {"", " ", "a/b", ".hidden"}) {
        name->setText(wrong);
        CHECK_FALSE(fixture.button()->isEnabled());
    }
}

TEST_CASE("a PDF is locked with a password that was typed the same twice, and nothing keeps it", "[save_dialog]") {
    if (!pdf::can_finish()) return;
    Fixture fixture([](auto& handout) {
        std::erase_if(handout.items, [](auto const& item) { return item.worksheet != "signs-i-notice"; });
    });
    fixture.start();
    auto* first = fixture.find<QLineEdit>("Password");
    auto* again = fixture.find<QLineEdit>("Password again");
    CHECK_FALSE(first->isVisible());
    fixture.find<QCheckBox>("Protect with a password")->click();
    CHECK(first->isVisible());
    CHECK(first->echoMode() == QLineEdit::Password);
    CHECK(fixture.says("If it is lost, no one can get it back."));
    CHECK(fixture.reason() == "Type the password twice.");
    first->setText("open sésame");
    auto const differ = [&] {
        for (auto* label : fixture.dialog->findChildren<QLabel*>())
            if (label->property("role") == "error" && label->isVisible())
                return label->text() == "The two passwords differ. Type the second one again.";
        return false;
    };
    again->setText("open");  // not wrong yet
    CHECK_FALSE(differ());
    CHECK_FALSE(fixture.button()->isEnabled());
    again->setText("open sesame");
    CHECK(differ());
    CHECK_FALSE(fixture.button()->isEnabled());
    again->setText("open sésame");
    CHECK_FALSE(differ());
    CHECK(fixture.button()->isEnabled());
    fixture.find<QCheckBox>("Use these settings next time")->click();
    QSignalSpy saved(fixture.dialog.get(), &SaveDialog::saved);
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return saved.count() == 1; }, 20000));
    auto const bytes = read(saved.first().first().toStringList().first());
    CHECK(bytes.find("/Encrypt ") != std::string::npos);
    CHECK(bytes.find("/R 6") != std::string::npos);
    CHECK(first->text().isEmpty());
    CHECK(again->text().isEmpty());
    SaveDialog next{fixture.base.desk, paint_nothing};
    for (auto* box : next.findChildren<QCheckBox*>())
        if (box->text() == "Protect with a password") CHECK_FALSE(box->isChecked());
}

TEST_CASE("what goes to a printer asks for no password, and does not wait for one", "[save_dialog]") {
    Fixture fixture([](auto& handout) {
        std::erase_if(handout.items, [](auto const& item) { return item.worksheet != "signs-i-notice"; });
    });
    fixture.start();
    auto* lock = fixture.find<QCheckBox>("Protect with a password");
    lock->setChecked(true);
    auto* form = fixture.dialog->findChild<OutputForm*>();
    for (auto const* name : {"Password", "Password again"}) fixture.find<QLineEdit>(name)->setText("open sesame");
    CHECK_FALSE(form->finish().password.empty());
    fixture.find<QRadioButton>("Print on paper")->click();
    CHECK_FALSE(lock->isVisible());
    CHECK_FALSE(form->finish().wanted());
    fixture.find<QLineEdit>("Password again")->clear();
    CHECK(fixture.button()->isEnabled());
}

TEST_CASE("two partners' copies are two print jobs with a pause between, and no argument names anyone",
          "[save_dialog]") {
    QTemporaryDir bin;
    auto const log = bin.filePath("log").toStdString();
    std::ofstream(bin.filePath("lp").toStdString())
        << "#!/bin/sh\necho \"$@\" >> " << log << "\n/bin/cat > /dev/null\n";
    fs::permissions(bin.filePath("lp").toStdString(), fs::perms::owner_all);
    auto const path = qgetenv("PATH");
    Fixture fixture([](auto& handout) {
        handout.copies = handout::Copies::each;
        std::erase_if(handout.items, [](auto const& item) { return item.worksheet != "signs-i-notice"; });
    });
    fixture.start(SaveDialog::Way::print);
    CHECK(fixture.button()->text() == "Print");
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return fixture.dialog->findChildren<QDialog*>().size() == 1; }, 20000));
    auto* printing = fixture.dialog->findChild<app::Printing*>();
    REQUIRE(printing);
    fixture.dialog->findChildren<QDialog*>().front()->hide();
    qputenv("PATH", bin.path().toUtf8());
    QSignalSpy printed(fixture.dialog.get(), &SaveDialog::printed);
    emit printing->chosen({QStringLiteral("office")});  // the print dialog needs a printer, which a test has not
    REQUIRE(QTest::qWaitFor([&] { return fixture.says("is at the printer."); }, 20000));
    CHECK(printed.isEmpty());
    CHECK(fixture.button()->text() == "Print the next one");
    fixture.button()->click();
    REQUIRE(QTest::qWaitFor([&] { return printed.count() == 1; }, 20000));
    qputenv("PATH", path);
    CHECK(printed.first().first().toInt() == 2);
    auto const lines = QString::fromStdString(read(QString::fromStdString(log))).split('\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    auto const& people = fixture.base.desk.document.handout().people;
    for (auto const& line : lines) {
        CHECK(line.contains("-t Handout -"));
        CHECK_FALSE(line.contains(QString::fromStdString(people.a.name)));
        CHECK_FALSE(line.contains(QString::fromStdString(people.b.name)));
    }
}

TEST_CASE("everything in the dialog has a name and is reached with Tab alone", "[save_dialog]") {
    Fixture fixture([](auto& handout) { handout.copies = handout::Copies::each; });
    fixture.start();
    fixture.confirm_gate();
    if (pdf::can_finish()) fixture.find<QCheckBox>("Protect with a password")->click();
    fixture.dialog->activateWindow();
    QSet<QWidget*> reached;
    auto* first = fixture.dialog->focusWidget();
    REQUIRE(first);
    for (int i = 0; i < 100; ++i) {
        auto* now = fixture.dialog->focusWidget();
        if (reached.contains(now)) break;
        reached.insert(now);
        QTest::keyClick(now, Qt::Key_Tab);
    }
    for (auto* widget : fixture.dialog->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
        if (widget->focusProxy()) continue;
        INFO(widget->metaObject()->className() << ' ' << widget->accessibleName().toStdString());
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        REQUIRE(accessible);
        CHECK_FALSE(accessible->text(QAccessible::Name).isEmpty());
        // Of radio buttons with one parent, Tab reaches the chosen one and arrows the others.
        auto const* radio = qobject_cast<QRadioButton*>(widget);
        if (!radio || radio->isChecked()) CHECK(reached.contains(widget));
    }
}

TEST_CASE("a file dialog leaves no trace of the folders that it visited", "[save_dialog]") {
    QSettings(QSettings::UserScope, "QtProject").setValue("FileDialog/lastVisited", "file:///before");
    QTemporaryDir folder;
    QWidget parent;
    QString chosen;
    auto* dialog =
        app::choose_file(&parent, {app::FileQuestion::Kind::save, "Save", folder.path(), "sam.handout.yaml", {}, {}},
                         [&](QString const& file) { chosen = file; });
    QSignalSpy gone(dialog, &QObject::destroyed);
    REQUIRE(QMetaObject::invokeMethod(dialog, "accept"));
    REQUIRE(QTest::qWaitFor([&] { return gone.count() == 1; }, 5000));
    CHECK(chosen == folder.filePath("sam.handout.yaml"));
    QSettings const settings(QSettings::UserScope, "QtProject");
    CHECK(settings.value("FileDialog/lastVisited") == "file:///before");
    for (auto const& key : settings.allKeys()) CHECK_FALSE(settings.value(key).toString().contains(folder.path()));
}
