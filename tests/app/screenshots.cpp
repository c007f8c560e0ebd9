// Draws the window in every state that a user can meet, for a person to look at:
//   screenshots FOLDER [light|dark|both] [SCENE]
// Not a test: nothing here fails but what cannot be drawn. `scripts/screenshots` builds and runs it.

#include <cstdio>

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include "app/application.hpp"
#include "app/given_dialog.hpp"
#include "app/handout_pane.hpp"
#include "app/library_pane.hpp"
#include "app/main_window.hpp"
#include "app/personalise_panel.hpp"
#include "app/preview_pane.hpp"
#include "app/records_dialogs.hpp"
#include "app/save_dialog.hpp"
#include "app/theme.hpp"
#include "wait.hpp"

using namespace attune;
using namespace attune::app;

namespace {

/// Texts a third longer than English ones, as German and Finnish are.
class LongTexts : public QTranslator {
public:
    QString translate(char const*, char const* text, char const*, int) const override {
        auto const source = QString::fromUtf8(text);
        if (source.startsWith(':')) return source;  // the name of a resource
        auto const more = static_cast<int>(source.size() * 35 / 100);
        return source + QString(QStringLiteral("enlangesworteslanges")).repeated(1 + more / 20).left(more);
    }
    bool isEmpty() const override { return false; }
};

/// A window with a home of its own, over the shipped pack.
struct Scene {
    QTemporaryDir home;
    Desk desk;
    MainWindow window;

    static job::Places places(QString const& home) {
        auto const root = home.toStdString();
        return {.shelves = {{root + "/own", true}, {ATTUNE_SOURCE_DIR, false}},
                .listing_cache = root + "/cache/listing",
                .config = root + "/config",
                .state = root + "/state"};
    }
    Scene() : desk{places(home.path()), home.filePath("desk.json").toStdString()}, window{desk} {
        window.resize(1440, 900);
        window.show();
        settle();
    }
    void settle() {
        static_cast<void>(QTest::qWaitFor([&] { return !window.index().reading(); }, 20000));
        static_cast<void>(wait_for(desk.maker));
        QTest::qWait(120);
    }
    void open(char const* sample) {
        auto const file = QStringLiteral(ATTUNE_SOURCE_DIR "/samples/%1.handout.yaml").arg(sample);
        window.open(file);
        settle();
    }
    QAction* action(char const* name) { return window.findChild<QAction*>(name); }
    void trigger(char const* name) {
        action(name)->trigger();
        settle();
    }
};

QString folder;

void keep(QWidget& widget, QString const& name) {
    auto const file = QDir(folder).filePath(name + ".png");
    if (!widget.grab().save(file)) std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
}

void first_run(QString const& mode) {
    Scene scene;
    keep(scene.window, "01-first-run-" + mode);
}

void empty_handout(QString const& mode) {
    Scene scene;
    scene.trigger("new");
    keep(scene.window, "02-empty-handout-" + mode);
}

void main_states(QString const& mode) {
    Scene scene;
    scene.open("first-session-couple");
    keep(scene.window, "03-open-" + mode);
    scene.window.handout().select_item(flow::Origin::first_page);
    scene.desk.document.change("Note", [](auto& handout) { handout.note = "This page will cure your fear."; });
    scene.settle();
    QTest::qWait(800);  // the dictionaries are opened, and marks wait for a pause in typing
    keep(scene.window, "03b-first-page-" + mode);
    scene.window.handout().select_item(5);
    scene.settle();
    keep(scene.window, "04-item-" + mode);
    scene.window.handout().edit_wording();
    scene.settle();
    keep(scene.window, "05-wording-" + mode);
    QTest::keyClick(scene.window.focusWidget() ? scene.window.focusWidget() : &scene.window, Qt::Key_Escape);
    scene.trigger("personalise");
    keep(scene.window, "06-personalise-" + mode);
    emit scene.window.findChild<PersonalisePanel*>()->done();
    scene.window.items().focus_search();
    for (auto* field : scene.window.items().findChildren<QLineEdit*>()) field->setText("zebra crossing");
    scene.settle();
    keep(scene.window, "07-nothing-found-" + mode);
}

void long_names(QString const& mode) {
    Scene scene;
    scene.open("first-session-couple");
    scene.desk.document.change("Names", [](auto& handout) {
        handout.people.a.name = "Bartholomew-Constantinescu Featherstone";
        handout.people.b.name = "Nguyễn Thị Minh Khai-Łukasiewicz";
        handout.title = "When getting close feels risky and other things that we may want to talk about this spring";
    });
    scene.settle();
    keep(scene.window, "08-long-names-" + mode);
    scene.trigger("personalise");
    keep(scene.window, "09-long-names-personalise-" + mode);
}

void wrong_files(QString const& mode) {
    Scene scene;
    QDir().mkpath(scene.home.filePath("own/worksheets"));
    QFile broken(scene.home.filePath("own/worksheets/evening-walk.yaml"));
    if (broken.open(QIODevice::WriteOnly))
        broken.write(
            "id: evening-walk\ntitle: \"The evening walk\"\naudiens: individual\nblocks:\n  - {type: linez, prompt: "
            "\"A\"}\n");
    broken.close();
    scene.window.index().refresh();
    scene.settle();
    scene.open("support-for-a-partner");
    scene.desk.document.change("A sheet that is gone", [](auto& handout) {
        handout::Item item;
        item.worksheet = "a-sheet-that-is-gone";
        handout.items.push_back(item);
    });
    scene.settle();
    keep(scene.window, "10-error-in-a-file-" + mode);
}

void output(QString const& mode) {
    Scene scene;
    scene.open("going-slowly");
    if (!scene.desk.document.is_open()) scene.open("first-session-couple");
    scene.desk.document.change("Copies", [](auto& handout) { handout.copies = handout::Copies::each; });
    scene.settle();
    auto* dialog = scene.window.start_output(false);
    scene.settle();
    if (dialog) keep(*dialog, "11-save-care-gate-" + mode);
}

void advice(QString const& mode) {
    Scene scene;
    scene.open("first-session-couple");
    scene.desk.document.change("Own words", [](auto& handout) {
        handout.note.markdown = "He suffers from anxiety, and this will cure him.";
        handout.items[4].reword.emplace_back("intro", schema::Text{"Tick what fits. It was decided that she suffers from fear."});
    });
    scene.settle();
    scene.window.handout().select_item(4);
    scene.window.handout().edit_wording();
    QTest::qWait(1500);
    if (auto* field = scene.window.focusWidget()) QTest::keyClick(field, Qt::Key_Period, Qt::ControlModifier);
    scene.settle();
    keep(scene.window, "20-advice-" + mode);
    auto* dialog = scene.window.start_output(false);
    scene.settle();
    if (dialog) keep(*dialog, "21-still-open-" + mode);
}

void records_states(QString const& mode) {
    Scene scene;
    auto& session = scene.desk.records;
    session.cost = records::least_cost;
    auto const wait = [&] {
        static_cast<void>(QTest::qWaitFor([&] { return !session.busy(); }, 20000));
        scene.settle();
    };
    scene.trigger("records-set-up");
    auto* set_up = scene.window.findChild<SetUpRecords*>();
    auto const type = [](QDialog* dialog, QStringList const& texts) {
        auto at = texts.begin();
        for (auto* field : dialog->findChildren<QLineEdit*>()) if (field->isVisibleTo(dialog) && at != texts.end()) field->setText(*at++);
    };
    auto const go = [](QDialog* dialog) {
        for (auto* button : dialog->findChildren<QPushButton*>()) if (button->isDefault() && button->isVisibleTo(dialog)) return button->click();
    };
    type(set_up, {"quiet lamp", "quiet lam"});
    scene.settle();
    keep(*set_up, "30-records-set-up-" + mode);
    type(set_up, {"seven quiet lamps", "seven quiet lamps"});
    go(set_up);
    wait();
    keep(*set_up, "31-records-key-" + mode);
    set_up->accept();
    std::vector<std::string> ids;
    for (auto const* name : {"Ana", "Sam"}) {
        records::Client client;
        client.id = ids.emplace_back("c" + records::random_hex(12));
        client.name = name;
        session.remember(client, [](auto const&) {});
    }
    wait();
    std::vector<RecordsSession::Note> notes;
    for (auto const* when : {"2026-03-03T14:05", "2026-03-10T09:30", "2025-12-01T11:00"}) {
        RecordsSession::Note note;
        note.given.when = when;
        note.given.clients = {ids[0]};
        if (notes.empty()) note.given.clients.push_back(ids[1]);
        note.given.title = "When getting close feels risky";
        note.given.items = {{"signs-i-notice", "Signs I Notice", "1.2"}, {"weekly-check-in", "Weekly Check-In", "1.0"}};
        note.bytes = "%PDF";
        notes.push_back(note);
    }
    session.note(notes, [](auto const&) {});
    wait();
    scene.open("first-session-couple");
    scene.desk.document.change("Ana", [](auto& handout) { handout.people.a.name = "Ana"; });
    session.choose(0, ids[0]);
    scene.settle();
    for (auto* field : scene.window.items().findChildren<QLineEdit*>()) field->setText("signs you may");
    scene.settle();
    keep(scene.window, "32-records-marks-" + mode);
    scene.trigger("personalise");
    keep(scene.window, "33-records-personalise-" + mode);
    scene.trigger("records-given");
    auto* given = scene.window.findChild<GivenDialog*>();
    keep(*given, "34-records-given-" + mode);
    auto* clients = given->findChild<QComboBox*>();
    clients->setCurrentIndex(1);
    emit clients->activated(1);
    for (auto* button : given->findChildren<QPushButton*>()) if (button->text().startsWith("Erase this")) button->click();
    scene.settle();
    keep(*given, "35-records-erase-" + mode);
    scene.trigger("records-password");
    keep(*scene.window.findChild<ChangePassword*>(), "36-records-password-" + mode);
    scene.trigger("records-key");
    auto* fresh = scene.window.findChild<NewRecoveryKey*>();
    type(fresh, {"seven quiet lamps"});
    go(fresh);
    wait();
    keep(*fresh, "39-records-new-key-" + mode);
    scene.trigger("records-off");
    keep(*scene.window.findChild<TurnOffRecords*>(), "37-records-off-" + mode);
    scene.trigger("records-lock");
    scene.trigger("records-unlock");
    auto* unlock = scene.window.findChild<UnlockRecords*>();
    type(unlock, {"seven quiet lamp"});
    go(unlock);
    wait();
    keep(*unlock, "38-records-unlock-" + mode);
}

void small(QString const& mode) {
    Scene scene;
    scene.window.resize(1024, 700);
    scene.open("first-session-couple");
    scene.window.handout().select_item(4);
    scene.settle();
    keep(scene.window, "12-1024x700-" + mode);
    scene.trigger("personalise");
    keep(scene.window, "13-1024x700-personalise-" + mode);
}

void editor(QString const& mode) {
    Scene scene;
    scene.window.edit_item(content::ItemKind::worksheet, "signs-i-notice");
    scene.settle();
    keep(scene.window, "14-worksheet-editor-" + mode);
}

void editor_of_article(QString const& mode) {
    Scene scene;
    scene.window.edit_item(content::ItemKind::article, "fear-of-intimacy");
    scene.settle();
    keep(scene.window, "15-article-editor-" + mode);
}

void long_texts(QString const& mode) {
    LongTexts translator;
    QApplication::installTranslator(&translator);
    {
        Scene scene;
        keep(scene.window, "16-long-texts-first-run-" + mode);
        scene.open("first-session-couple");
        scene.window.handout().select_item(4);
        scene.settle();
        keep(scene.window, "17-long-texts-" + mode);
        scene.window.resize(1024, 700);
        scene.settle();
        keep(scene.window, "18-long-texts-1024x700-" + mode);
        scene.trigger("personalise");
        keep(scene.window, "19-long-texts-personalise-" + mode);
    }
    QApplication::removeTranslator(&translator);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "use: screenshots FOLDER [light|dark|both]\n");
        return 2;
    }
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    use_language(application, "en");
    folder = argv[1];
    QDir().mkpath(folder);
    QString const wanted = argc > 2 ? argv[2] : "both";
    for (auto const* mode : {"light", "dark"}) {
        if (wanted != "both" && wanted != mode) continue;
        apply_theme_choice(application, mode);
        struct Row {
            char const* name;
            void (*draw)(QString const&);
        };
        for (auto const& [name, draw] : std::initializer_list<Row>{
            {"first_run", first_run},
            {"empty_handout", empty_handout},
            {"main_states", main_states},
            {"long_names", long_names},
            {"wrong_files", wrong_files},
            {"output", output},
            {"small", small},
            {"editor", editor},
            {"editor_of_article", editor_of_article},
            {"long_texts", long_texts},
            {"advice", advice},
            {"records", records_states}})
            if (argc <= 3 || QLatin1String(argv[3]) == QLatin1String(name)) draw(mode);
    }
    return 0;
}
