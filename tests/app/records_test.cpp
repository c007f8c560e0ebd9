#include "app/records_session.hpp"

#include <fstream>
#include <sstream>

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDirIterator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPrintDialog>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTreeWidget>

#include "app/file_dialogs.hpp"
#include "app/given_dialog.hpp"
#include "app/library_pane.hpp"
#include "app/personalise_panel.hpp"
#include "app/records_dialogs.hpp"
#include "app/records_menu.hpp"
#include "app/records_people.hpp"
#include "app/save_dialog.hpp"
#include "app/screen_lock.hpp"
#include "base/sha256.hpp"
#include "desk_fixture.hpp"
#include "fake_lp.hpp"
#include "support/catch.hpp"
#include "window_fixture.hpp"

using namespace attune;
using namespace attune::app;
using State = RecordsSession::State;

namespace {

QString const good = QStringLiteral("seven quiet lamps");

std::string read(QString const& file) {
    std::ostringstream out;
    out << std::ifstream(file.toStdString(), std::ios::binary).rdbuf();
    return out.str();
}

/// A window with cheap passwords and a clock of ours.
struct Fixture : WindowFixture {
    std::chrono::milliseconds time{0};

    Fixture() {
        desk.records.cost = records::least_cost;
        desk.records.now = [this] { return time; };
    }
    RecordsSession& session() { return desk.records; }
    bool quiet() {
        bool const in_time = QTest::qWaitFor([&] { return !session().busy(); }, 20000);
        QCoreApplication::processEvents();
        return in_time;
    }
    void set_up() {
        bool made = false;
        session().set_up(secret_of(good), [&](Expected<Secret> const& key) { made = key.has_value(); });
        REQUIRE(quiet());
        REQUIRE(made);
    }
    void unlock() {
        session().unlock(secret_of(good), [](Expected<void> const&) {});
        REQUIRE(quiet());
        REQUIRE(session().is_unlocked());
    }
    template <class D>
    D* dialog(char const* action) {
        window->findChild<QAction*>(action)->trigger();
        return window->findChild<D*>();
    }
    QStringList menu() {
        QStringList shown;
        for (auto* each : window->findChild<QAction*>("records-set-up")->associatedObjects())
            if (auto* menu = qobject_cast<QMenu*>(each))
                for (auto* row : menu->actions()) if (row->isVisible() && !row->isSeparator()) shown << QString(row->text()).remove('&');
        return shown;
    }
    std::string remember(char const* name) {
        records::Client client;
        client.id = "c" + records::random_hex(12);
        client.name = name;
        session().remember(client, [](Expected<void> const&) {});
        REQUIRE(quiet());
        return client.id;
    }
    /// A PDF of the handout as it stands, through the dialog.
    void save_pdf(QString const& folder) {
        desk.settings.set_folder("pdf", folder, {});
        auto* dialog = window->start_output(false);
        settle();
        for (auto* box : dialog->findChildren<QCheckBox*>())
            if (box->text().startsWith("I have asked each partner")) box->click();
        for (int i = 0; i < 2 && window->findChild<SaveDialog*>(); ++i) {
            for (auto* each : dialog->findChildren<QPushButton*>())
                if (each->isDefault() && each->isEnabled()) {
                    each->click();
                    break;
                }
            settle();
            static_cast<void>(QTest::qWaitFor([&] { return !window->findChild<SaveDialog*>() || !window->findChild<SaveDialog*>()->isVisible(); }, 3000));
        }
        REQUIRE(quiet());
    }
    QPushButton* default_button(QDialog* dialog) {
        for (auto* each : dialog->findChildren<QPushButton*>())
            if (each->isDefault() && each->isVisibleTo(dialog)) return each;
        return nullptr;
    }
    QString had(char const* worksheet) {
        auto& model = window->items().model();
        for (int i = 0; i < model.rowCount(); ++i)
            if (auto const* row = model.row(model.index(i)); row && row->item.worksheet == worksheet)
                return model.index(i).data(LibraryModel::had_role).toString();
        return "no such row";
    }
};

QString field_text(QDialog* dialog, char const* name) {
    auto* found = dialog->findChild<QLabel*>(name);
    return found && found->isVisibleTo(dialog) ? found->text() : QString{};
}

QString error_shown(QDialog* dialog) {
    for (auto* each : dialog->findChildren<QLabel*>("error")) if (each->isVisibleTo(dialog)) return each->text();
    return {};
}

QList<QLineEdit*> fields(QDialog* dialog) {
    QList<QLineEdit*> out;
    for (auto* each : dialog->findChildren<QLineEdit*>()) if (each->isVisibleTo(dialog)) out << each;
    return out;
}

}  // namespace

TEST_CASE("while records are off there is one line in the menu and nothing else", "[records]") {
    Fixture f;
    CHECK(f.session().state() == State::off);
    CHECK(f.menu() == QStringList{"Set up records..."});
    f.open("first-session-couple");
    f.trigger("personalise");
    for (auto* row : f.window->findChildren<ClientRow*>()) CHECK_FALSE(row->isVisible());
    QTemporaryDir folder;
    emit f.window->findChild<PersonalisePanel*>()->done();
    f.save_pdf(folder.path());
    CHECK_FALSE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
    CHECK(f.window->findChild<Strip*>("note-for") == nullptr);
    CHECK_FALSE(QFile::exists(f.home.filePath("own/records")));
}

TEST_CASE("a recovery key that was not printed is not taken for printed", "[records]") {
    FakeLp const lp{"exit 1"};
    Fixture f;
    auto* dialog = f.dialog<SetUpRecords>("records-set-up");
    for (auto* each : fields(dialog)) each->setText(good);
    f.default_button(dialog)->click();
    REQUIRE(f.session().busy());
    // What is under way cannot be taken back, so the dialog stays to tell of it.
    dialog->reject();
    CHECK(dialog->isVisible());
    REQUIRE(f.quiet());
    for (auto* each : dialog->findChildren<QPushButton*>()) if (each->text() == "Print") each->click();
    auto* ask = dialog->findChild<QPrintDialog*>();
    REQUIRE(ask);
    emit ask->QDialog::accepted();
    CHECK(QTest::qWaitFor([&] { return error_shown(dialog).startsWith("It was not printed."); }, 10'000));
    ask->close();
    // Locked meanwhile: nobody else will show this key again.
    QList<Strip*> told;
    QObject::connect(f.window->findChild<RecordsMenu*>(), &RecordsMenu::strip, [&](Strip* strip) { told << strip; });
    f.session().lock();
    CHECK(told.size() == 1);
}

TEST_CASE("a new recovery key counts when it was kept, and not before", "[records]") {
    Fixture f;
    QString old;
    f.session().set_up(secret_of(good), [&](Expected<Secret> const& key) {
        REQUIRE(key);
        old = QString::fromLatin1(key->view().data(), static_cast<qsizetype>(key->view().size()));
    });
    REQUIRE(f.quiet());
    auto const opens = [&](QString const& key) {
        f.session().lock();
        bool opened = false;
        f.session().unlock_with_recovery_key(secret_of(key), [&](Expected<void> const& done) { opened = done.has_value(); });
        REQUIRE(f.quiet());
        return opened;
    };
    QPointer<NewRecoveryKey> const dialog{f.dialog<NewRecoveryKey>("records-key")};     // it goes when it is closed
    auto const closed = [&] { return !dialog || !dialog->isVisible(); };
    fields(dialog).front()->setText(good);
    f.default_button(dialog)->click();
    REQUIRE(f.quiet());
    auto const fresh = field_text(dialog, "recovery-key");
    REQUIRE_FALSE(fresh.isEmpty());
    CHECK_FALSE(f.default_button(dialog)->isEnabled());
    SECTION("kept: it takes the place of the old one") {
        dialog->findChild<QCheckBox*>()->click();
        f.default_button(dialog)->click();
        REQUIRE(f.quiet());
        CHECK(closed());
        CHECK(opens(fresh));
        CHECK_FALSE(opens(old));
    }
    SECTION("locked while it is being written: it is, and that is told") {
        dialog->findChild<QCheckBox*>()->click();
        f.default_button(dialog)->click();
        REQUIRE(f.session().busy());
        f.session().lock();
        CHECK_FALSE(closed());
        REQUIRE(f.quiet());
        CHECK(closed());
        CHECK(opens(fresh));
    }
    SECTION("left: the old one stays valid") {
        dialog->reject();
        CHECK(closed());
        CHECK_FALSE(opens(fresh));
        CHECK(opens(old));
    }
    SECTION("locked meanwhile: the old one stays valid, and what was printed is to be thrown away") {
        QList<Strip*> told;
        QObject::connect(f.window->findChild<RecordsMenu*>(), &RecordsMenu::strip, [&](Strip* strip) { told << strip; });
        f.session().lock();
        REQUIRE(told.size() == 1);
        CHECK(told.front()->text().contains("The old one stays valid"));
        CHECK(opens(old));
    }
    SECTION("not to be written: told, and the old one stays valid") {
        auto const at = f.home.filePath("own/records/records.attune-vault");
        REQUIRE(QFile::rename(at, at + ".away"));
        dialog->findChild<QCheckBox*>()->click();
        f.default_button(dialog)->click();
        REQUIRE(f.quiet());
        CHECK(error_shown(dialog).contains("gone or cannot be read"));
        REQUIRE(QFile::rename(at + ".away", at));
        dialog->reject();
        CHECK(opens(old));
    }
}

TEST_CASE("a recovery key that nobody said was kept is asked for at the next unlocking", "[records]") {
    Fixture f;
    f.set_up();
    CHECK(f.session().book().key_unconfirmed);
    auto const asked = [&] {
        f.session().lock();
        auto* dialog = f.dialog<UnlockRecords>("records-unlock");
        fields(dialog)[0]->setText(good);
        f.default_button(dialog)->click();
        REQUIRE(f.quiet());
        return f.window->findChild<Strip*>("key-unconfirmed");
    };
    auto* strip = asked();
    REQUIRE(strip);
    for (auto* each : strip->findChildren<QPushButton*>()) if (each->text() == "It was kept") each->click();
    REQUIRE(f.quiet());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(asked());
}

TEST_CASE("records are set up in the window: a password twice, then a key that must be kept", "[records]") {
    auto const pdftotext = QStandardPaths::findExecutable("pdftotext");
    REQUIRE_FALSE(pdftotext.isEmpty());
    FakeLp const lp;
    Fixture f;
    auto* dialog = f.dialog<SetUpRecords>("records-set-up");
    REQUIRE(dialog);
    REQUIRE(fields(dialog).size() == 2);
    auto* go = f.default_button(dialog);
    CHECK_FALSE(go->isEnabled());
    // Past the buttons that show what is typed: a space meant for the second field must not uncover the first.
    fields(dialog)[0]->setFocus();
    QTest::keyClick(fields(dialog)[0], Qt::Key_Tab);
    CHECK(dialog->focusWidget() == fields(dialog)[1]);
    fields(dialog)[0]->setText("short");
    fields(dialog)[1]->setText("short");
    CHECK_FALSE(go->isEnabled());
    fields(dialog)[0]->setText(good);
    CHECK_FALSE(go->isEnabled());
    fields(dialog)[1]->setText(good);
    REQUIRE(go->isEnabled());
    go->click();
    CHECK_FALSE(go->isEnabled());
    REQUIRE(f.quiet());
    CHECK(f.session().is_unlocked());
    auto const key = field_text(dialog, "recovery-key");
    CHECK(key.size() == 2 * (4 * 5 + 3 * 2) + 1);
    for (auto* each : dialog->findChildren<QPushButton*>()) if (each->text() == "Print") each->click();
    auto* ask = dialog->findChild<QPrintDialog*>();
    REQUIRE(ask);
    emit ask->QDialog::accepted();      // its own button wants a printer
    SECTION("it is printed, on a sheet that names nobody") {
        REQUIRE(QTest::qWaitFor([&] { return QString::fromStdString(lp.bytes()).contains("%%EOF"); }, 10'000));
        std::ofstream(f.home.filePath("key.pdf").toStdString(), std::ios::binary) << lp.bytes();
        QProcess reader;
        reader.start(pdftotext, {"-layout", f.home.filePath("key.pdf"), "-"});
        REQUIRE(reader.waitForFinished());
        CHECK(QString::fromUtf8(reader.readAllStandardOutput()).simplified().contains(key.simplified()));
        CHECK(error_shown(dialog).isEmpty());
    }
    ask->close();
    // It cannot be closed before the key was kept.
    dialog->reject();
    CHECK(dialog->isVisible());
    dialog->findChild<QCheckBox*>()->click();
    f.default_button(dialog)->click();
    REQUIRE(f.quiet());
    CHECK_FALSE(f.session().book().key_unconfirmed);
    CHECK(f.menu().contains("Lock now"));
    CHECK_FALSE(f.menu().contains("Set up records..."));

    f.trigger("records-lock");
    CHECK(f.session().state() == State::locked);
    CHECK(f.menu() == QStringList{"Unlock...", "Turn records off..."});

    SECTION("the recovery key unlocks, and a new password is asked for") {
        auto* unlock = f.dialog<UnlockRecords>("records-unlock");
        for (auto* each : unlock->findChildren<QPushButton*>()) if (each->text() == "Use the recovery key") each->click();
        fields(unlock)[0]->setText(key.toLower());
        f.default_button(unlock)->click();
        REQUIRE(f.quiet());
        CHECK(f.session().is_unlocked());
        QCoreApplication::processEvents();
        auto* change = f.window->findChild<ChangePassword*>();
        REQUIRE(change);
        REQUIRE(fields(change).size() == 2);
        for (auto* each : fields(change)) each->setText("eight loud lamps");
        f.default_button(change)->click();
        REQUIRE(f.quiet());
        f.session().lock();
        f.session().unlock(secret_of("eight loud lamps"), [](Expected<void> const&) {});
        REQUIRE(f.quiet());
        CHECK(f.session().is_unlocked());
    }
}

TEST_CASE("a wrong password is told in plain words, and the window goes on meanwhile", "[records]") {
    Fixture f;
    f.set_up();
    f.session().lock();
    auto* dialog = f.dialog<UnlockRecords>("records-unlock");
    fields(dialog)[0]->setText("seven quiet lamp");
    f.default_button(dialog)->click();
    CHECK(f.session().busy());   // on its thread: the click has come back
    REQUIRE(f.quiet());
    CHECK(dialog->isVisible());
    CHECK(error_shown(dialog).startsWith("This is not the password of the records."));
    fields(dialog)[0]->setText(good);
    f.default_button(dialog)->click();
    REQUIRE(f.quiet());
    CHECK(f.session().is_unlocked());
}

TEST_CASE("records lock themselves when nothing happens, and what they showed disappears", "[records]") {
    Fixture f;
    f.set_up();
    f.open("first-session-couple");
    auto const sam = f.remember("Sam");
    f.trigger("personalise");
    auto* row = f.window->findChild<ClientRow*>();
    REQUIRE(row->isVisible());
    CHECK(row->findChild<QComboBox*>()->findText("Sam") > 0);
    auto* list = f.dialog<GivenDialog>("records-given");
    REQUIRE(list);
    QPointer<GivenDialog> const alive{list};

    f.time += std::chrono::minutes{4};
    f.session().check_idle();
    CHECK(f.session().is_unlocked());
    QTest::keyClick(f.window.get(), Qt::Key_Shift);
    f.time += std::chrono::minutes{4};
    f.session().check_idle();
    CHECK(f.session().is_unlocked());
    f.time += std::chrono::minutes{2};
    f.session().check_idle();
    CHECK(f.session().state() == State::locked);
    CHECK(QTest::qWaitFor([&] { return alive.isNull(); }, 1000));
    CHECK_FALSE(row->isVisible());
    CHECK(row->findChild<QComboBox*>()->count() == 0);
    CHECK(f.session().book().clients.empty());

    f.unlock();
    f.session().set_lock_after(2);
    f.time += std::chrono::minutes{3};
    // Whoever comes back too late finds them locked by the first key, which goes to what has just been taken away.
    QPointer<GivenDialog> const another{f.dialog<GivenDialog>("records-given")};
    QTest::keyClick(another->findChild<QTreeWidget*>(), Qt::Key_Down);
    CHECK(f.session().state() == State::locked);
    CHECK(QTest::qWaitFor([&] { return another.isNull(); }, 1000));
}

TEST_CASE("the screen is locked while the records are being unlocked", "[records]") {
    Fixture f;
    f.set_up();
    f.session().lock();
    auto* dialog = f.dialog<UnlockRecords>("records-unlock");
    fields(dialog)[0]->setText(good);
    f.default_button(dialog)->click();
    REQUIRE(f.session().busy());
    SECTION("by the desktop") { emit f.session().findChild<ScreenLock*>()->locked(); }
    SECTION("or it was cancelled") {
        dialog->reject();
        CHECK_FALSE(f.window->findChild<UnlockRecords*>()->isVisible());
    }
    REQUIRE(f.quiet());
    CHECK(f.session().state() == State::locked);
}

namespace {

/// A bus of a desktop session, for as long as it lives; the window finds it as it finds a real one.
class Bus {
public:
    Bus() {
        daemon_.start("dbus-daemon", {"--session", "--nofork", "--nopidfile", "--print-address"});
        if (daemon_.waitForStarted() && daemon_.waitForReadyRead()) address_ = QString::fromUtf8(daemon_.readLine()).trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", address_.toUtf8());
    }
    ~Bus() {
        QDBusConnection::disconnectFromBus("desktop");
        daemon_.kill();
        daemon_.waitForFinished();
        if (before_.isNull()) qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        else qputenv("DBUS_SESSION_BUS_ADDRESS", before_);
    }
    /// As the desktop says that its screen is `covered`.
    bool say(bool covered) {
        auto signal = QDBusMessage::createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged");
        signal << covered;
        return QDBusConnection::connectToBus(address_, "desktop").send(signal);
    }

private:
    QByteArray const before_ = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    QProcess daemon_;
    QString address_;
};

}  // namespace

TEST_CASE("records lock themselves when the screen is locked", "[records]") {
    Bus bus;
    Fixture f;
    f.set_up();
    REQUIRE(bus.say(false));
    QTest::qWait(200);
    CHECK(f.session().is_unlocked());
    REQUIRE(bus.say(true));
    CHECK(QTest::qWaitFor([&] { return f.session().state() == State::locked; }, 5000));
    CHECK(f.session().book().clients.empty());
}

TEST_CASE("a remembered client fits the handout and is noted when it is saved", "[records]") {
    Fixture f;
    f.set_up();
    f.open("first-session-couple");
    f.desk.document.change("One", [](handout::Handout& handout) {
        handout.audience = handout::Audience::individual;
        handout.copies = handout::Copies::one;
        handout.people = {};
        handout.people.a.name = "Zoë Canary-7f3a";
        handout.naming = handout::Naming::blank;
        std::erase_if(handout.items, [](auto const& item) { return item.worksheet.empty(); });
    });
    f.settle();
    REQUIRE_FALSE(f.desk.document.handout().items.empty());
    f.trigger("personalise");
    auto* row = f.window->findChild<ClientRow*>();
    auto* remember = row->findChild<QPushButton*>();
    REQUIRE(remember->isEnabled());
    remember->click();
    REQUIRE(f.quiet());
    REQUIRE(f.session().book().clients.size() == 1);
    CHECK_FALSE(remember->isEnabled());
    CHECK(remember->text() == "Update");

    // Another handout: nobody is chosen; the client fills in what they need.
    f.desk.document.change("Somebody else", [](handout::Handout& handout) { handout.people.a.name = "Kim"; });
    CHECK(f.session().chosen()[0].empty());
    auto* combo = row->findChild<QComboBox*>();
    combo->setCurrentIndex(1);
    emit combo->activated(1);
    CHECK(f.desk.document.handout().people.a.name == "Zoë Canary-7f3a");
    CHECK(f.desk.document.handout().naming == handout::Naming::name);
    CHECK_FALSE(f.session().chosen()[0].empty());

    QTemporaryDir folder;
    emit f.window->findChild<PersonalisePanel*>()->done();
    auto const worksheet = f.desk.document.handout().items.front().worksheet;
    CHECK(f.had(worksheet.c_str()).isEmpty());
    f.settle();
    f.save_pdf(folder.path());
    REQUIRE(f.session().book().given.size() == 1);
    auto const& given = f.session().book().given.front();
    CHECK(given.clients.size() == 1);
    CHECK(given.how == records::How::saved);
    CHECK_FALSE(given.items.front().version.empty());
    auto const files = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(files.size() == 1);
    auto const pdf = read(folder.filePath(files.front()));
    CHECK(given.sha256 == sha256_hex(pdf));
    CHECK(f.had(worksheet.c_str()) == QLocale().toString(QDate::currentDate(), "d MMMM"));

    SECTION("and printed again exactly as it was") {
        std::string again;
        f.session().fetch(given.copy, [&](Expected<std::string> const& bytes) { again = bytes.value_or(""); });
        REQUIRE(f.quiet());
        CHECK(again == pdf);
    }
    SECTION("by the printer too, from the list of what was given") {
        auto* list = f.dialog<GivenDialog>("records-given");
        FakeLp const lp;
        for (auto* each : list->findChildren<QPushButton*>())
            if (each->text() == "Print it again...") {
                each->click();
                each->click();      // twice in haste is once
            }
        REQUIRE(f.quiet());
        REQUIRE(list->findChildren<QPrintDialog*>().size() == 1);
        auto* ask = list->findChild<QPrintDialog*>();
        REQUIRE(ask);
        emit ask->QDialog::accepted();      // its own button wants a printer
        CHECK(QTest::qWaitFor([&] { return lp.bytes().size() >= pdf.size(); }, 10'000));
        CHECK(lp.bytes() == pdf);
        CHECK(lp.arguments().find("Canary") == std::string::npos);
    }
    SECTION("the line for the chart is copied") {
        auto* list = f.dialog<GivenDialog>("records-given");
        REQUIRE(list->findChild<QTreeWidget*>()->topLevelItemCount() == 1);
        for (auto* each : list->findChildren<QPushButton*>()) if (each->text() == "Copy the line for the chart") each->click();
        auto const line = QGuiApplication::clipboard()->text();
        CHECK(line.startsWith("Given "));
        CHECK(line.contains(", v" + QString::fromStdString(given.items.front().version)));
        CHECK_FALSE(line.contains("Canary"));
    }
    SECTION("the table is exported once it was said that it is not encrypted") {
        auto* list = f.dialog<GivenDialog>("records-given");
        auto const click = [&](QString const& text) {
            QCoreApplication::processEvents();
            for (auto* each : list->findChildren<QPushButton*>())
                if (each->text() == text && each->isVisibleTo(list)) return each->click();
            FAIL(text.toStdString());
        };
        click("Export as a table...");
        CHECK_FALSE(list->findChild<QFileDialog*>());
        click("Export all the same");
        auto* ask = list->findChild<QFileDialog*>();
        REQUIRE(ask);
        CHECK_FALSE(ask->selectedFiles().join("").contains("Canary"));
        auto const file = folder.filePath("given.csv");
        ask->selectFile(file);
        static_cast<QDialog*>(ask)->accept();
        QCoreApplication::processEvents();
        auto const table = read(file);
        CHECK(table.starts_with("date,time,clients,"));
        CHECK(table.find("Zoë Canary-7f3a") != std::string::npos);
        CHECK((QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }
    SECTION("locking takes the marks away, and nothing of it stands on the disk in the clear") {
        f.session().lock();
        CHECK(f.had(worksheet.c_str()).isEmpty());
        // What the user saves or what recovery keeps is not the records'; all else is looked through.
        f.desk.document.close();
        f.settle();
        QDirIterator all(f.home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0, records = 0;
        while (all.hasNext()) {
            auto const file = all.next();
            INFO(file.toStdString());
            CHECK(read(file).find("Canary") == std::string::npos);
            CHECK_FALSE(file.contains("Canary"));
            ++seen;
            if (file.contains("/records/")) ++records;
        }
        CHECK(records == 2);
        CHECK(seen > records);
    }
    SECTION("an erased client is gone, with the copy") {
        auto* list = f.dialog<GivenDialog>("records-given");
        auto* clients = list->findChild<QComboBox*>();
        clients->setCurrentIndex(1);
        emit clients->activated(1);
        auto const click = [&](QString const& text) {
            QCoreApplication::processEvents();   // a strip shows its buttons in its own time
            for (auto* each : list->findChildren<QPushButton*>())
                if (each->text() == text && each->isVisibleTo(list)) return each->click();
            FAIL(text.toStdString());
        };
        click("Erase this client...");
        click("Leave it");
        CHECK(f.session().book().clients.size() == 1);
        click("Erase this client...");
        click("Erase");
        REQUIRE(f.quiet());
        CHECK(f.session().book().clients.empty());
        CHECK(f.session().book().given.empty());
        CHECK(QDir(f.home.filePath("own/records/given")).entryList(QDir::Files).isEmpty());
        CHECK(f.had(worksheet.c_str()).isEmpty());
    }
    SECTION("turned off they are deleted, when that was wanted twice") {
        auto* off = f.dialog<TurnOffRecords>("records-off");
        auto* go = f.default_button(off);
        off->findChildren<QRadioButton*>()[1]->click();
        CHECK_FALSE(go->isEnabled());
        off->findChild<QCheckBox*>()->click();
        go->click();
        REQUIRE(f.quiet());
        CHECK(f.session().state() == State::off);
        CHECK_FALSE(QFile::exists(f.home.filePath("own/records/records.attune-vault")));
        CHECK(f.menu() == QStringList{"Set up records..."});
    }
    SECTION("or kept, and used again later") {
        auto* off = f.dialog<TurnOffRecords>("records-off");
        f.default_button(off)->click();
        REQUIRE(f.quiet());
        CHECK(f.session().state() == State::off);
        CHECK(f.menu() == QStringList{"Set up records..."});
        auto* unlock = f.dialog<UnlockRecords>("records-set-up");
        REQUIRE(unlock);
        fields(unlock)[0]->setText(good);
        f.default_button(unlock)->click();
        REQUIRE(f.quiet());
        CHECK(f.session().book().given.size() == 1);
    }
}

TEST_CASE("when no client is chosen, a quiet strip offers to note it", "[records]") {
    Fixture f;
    f.set_up();
    auto const sam = f.remember("Sam");
    f.open("support-for-a-partner");
    f.settle();
    QTemporaryDir folder;
    f.save_pdf(folder.path());
    auto* strip = f.window->findChild<Strip*>("note-for");
    REQUIRE(strip);
    CHECK(f.session().book().given.empty());
    auto* menu = strip->findChild<QMenu*>("note-for-menu");
    REQUIRE(menu);
    REQUIRE(menu->actions().front()->text() == "Sam");
    menu->actions().front()->trigger();
    REQUIRE(f.quiet());
    REQUIRE_FALSE(f.session().book().given.empty());
    CHECK(f.session().book().given.front().clients == std::vector<std::string>{sam});

    SECTION("while they are locked, to unlock them first") {
        f.session().lock();
        QTemporaryDir another;
        f.save_pdf(another.path());
        auto* locked = f.window->findChild<Strip*>("note-for");
        REQUIRE(locked);
        CHECK(locked->text() == "Your records are locked, so this was not noted.");
        locked->findChild<QPushButton*>()->click();
        auto* unlock = f.window->findChild<UnlockRecords*>();
        REQUIRE(unlock);
        fields(unlock)[0]->setText(good);
        f.default_button(unlock)->click();
        REQUIRE(f.quiet());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        auto* again = f.window->findChild<QMenu*>("note-for-menu");
        REQUIRE(again);
        auto const before = f.session().book().given.size();
        again->actions().front()->trigger();
        REQUIRE(f.quiet());
        CHECK(f.session().book().given.size() > before);
    }
}

TEST_CASE("a couple's copies are noted for those who get them", "[records]") {
    DeskFixture f;
    handout::Handout handout;
    handout.audience = handout::Audience::couple;
    handout.title = "Coming closer";
    handout::Item item;
    item.worksheet = "signs-i-notice";
    handout.items = {item};
    GivenCopies const copies{{handout::Document::a, "A", true, "paper"},
                             {handout::Document::b, "B", true, "paper"},
                             {handout::Document::together, "AB", true, "paper"},
                             {handout::Document::clinician, "mine", true, "paper"}};
    records::Book book;
    for (auto const& [id, name] : {std::pair{"c1", "Ana"}, {"c2", "Ben"}, {"c3", "Caz"}}) {
        records::Client client;
        client.id = id;
        client.name = name;
        book.clients.push_back(client);
    }
    handout.people.a.name = "Ana";
    handout.people.b.name = "Ben";
    auto const both = notes_of(handout, copies, {"c1", "c2"}, "2026-03-03T14:05", f.desk.content, book);
    REQUIRE(both.size() == 3);
    CHECK(both[0].given.clients == std::vector<std::string>{"c1"});
    CHECK(both[1].given.clients == std::vector<std::string>{"c2"});
    CHECK(both[2].given.clients == std::vector<std::string>{"c1", "c2"});
    CHECK(both[0].given.items.front().id == "signs-i-notice");
    CHECK_FALSE(both[0].given.items.front().title.empty());
    auto const one = notes_of(handout, copies, {"", "c2"}, "2026-03-03T14:05", f.desk.content, book);
    REQUIRE(one.size() == 2);
    CHECK(one[1].given.clients == std::vector<std::string>{"c2"});
    // Her name is on the pages all the same: what is erased with her is more than what she was given.
    CHECK(one[1].given.named == std::vector<std::string>{"c1", "c2"});
}

TEST_CASE("a client's needs are added, and nothing is taken from the other partner", "[records]") {
    DeskFixture f;
    handout::Handout handout;
    handout.page_template = "calm";
    handout.letters = content::Letters::easy;
    records::Client client;
    client.id = "c1";
    client.name = "Ana";
    client.pronouns = {"own", "xe", "xem", "xyr", "xyrs", "xemself", false};
    client.needs = {18, "es", true, false, true};
    fit_to(client, 1, handout, f.desk.content);
    CHECK(handout.people.b.name == "Ana");
    CHECK(handout.people.b.language == "es");
    CHECK(handout.people.b.pronouns->them == "xem");
    CHECK(handout.letters == content::Letters::easy);
    CHECK(handout.ink == content::Ink::saver);
    CHECK(handout.easy_read);
    auto const again = client_of(handout.people.b, handout, "c1");
    CHECK(again.name == "Ana");
    CHECK(again.pronouns.theirs == "xyrs");
    CHECK(again.needs.easy_letters);
}

TEST_CASE("a password is spoken of in plain words", "[records]") {
    CHECK_FALSE(words_for_password("").enough);
    CHECK_FALSE(words_for_password("ninechars").enough);
    CHECK_FALSE(words_for_password("aaaaaaaaaaaaaaaa").enough);
    CHECK(words_for_password("1234567890").enough);
    CHECK(words_for_password("1234567890").words.startsWith("Digits alone"));
    CHECK(words_for_password("quiet lamp").words.startsWith("It will do"));
    CHECK(words_for_password(good).words.startsWith("Hard to guess"));
    // An accent as one character or as two: the same password.
    CHECK(secret_of(QString::fromUtf8("caf\xC3\xA9 caf\xC3\xA9")) == secret_of(QString::fromUtf8("cafe\xCC\x81 cafe\xCC\x81")));
}
