// A client's name that is nowhere else, through a session of the window: `torture_canary`. A ready set for a couple, their names typed, a
// note, saved as a handout and as PDF, printed, opened again, and a folder with the name visited. Afterwards the name may stand in
// what was saved on purpose and nowhere else: not in the home folder, settings, cache, state, temporary files, nor in what the print
// system was told but the pages themselves; and not in a PDF's properties.

#include <cstdio>
#include <fstream>

#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "../app/wait.hpp"
#include "app/main_window.hpp"
#include "app/personalise_panel.hpp"
#include "app/print.hpp"
#include "app/save_dialog.hpp"
#include "app/theme.hpp"
#include "scene.hpp"

using namespace attune;
namespace fs = std::filesystem;

namespace {

QString const canary = QStringLiteral("Zoë Canary-7f3a");

/// The name in every form in which a program may write it down.
std::vector<QByteArray> forms() {
    std::vector<QByteArray> out{canary.toUtf8(), canary.toLower().toUtf8(), canary.toLatin1(), QUrl::toPercentEncoding(canary), canary.toUtf8().toHex(),
                                QByteArray("Canary-7f3a"), QByteArray("canary-7f3a")};
    QByteArray wide, wide_other;
    for (QChar const c : canary) {
        wide += static_cast<char>(c.unicode() & 0xFF);
        wide += static_cast<char>(c.unicode() >> 8);
        wide_other += static_cast<char>(c.unicode() >> 8);
        wide_other += static_cast<char>(c.unicode() & 0xFF);
    }
    out.push_back(wide);
    out.push_back(wide_other);
    return out;
}

bool holds(QByteArray const& bytes) {
    for (auto const& form : forms())
        if (bytes.contains(form)) return true;
    return false;
}

QByteArray bytes_of(fs::path const& file) { return QByteArray::fromStdString(torture::content_of(file)); }

/// Files below `folder` whose name or content tells the name.
std::vector<fs::path> hits(fs::path const& folder) {
    std::vector<fs::path> out;
    std::error_code error;
    for (fs::recursive_directory_iterator it(folder, error), end; !error && it != end; it.increment(error))
        if (holds(QByteArray::fromStdString(it->path().filename().string())) || (it->is_regular_file(error) && holds(bytes_of(it->path())))) out.push_back(it->path());
    return out;
}

QByteArray said_by(QString const& program, QStringList const& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(20'000);
    return process.readAllStandardOutput();
}

struct Session {
    app::Desk desk;
    app::MainWindow window;
    fs::path given;

    explicit Session(fs::path const& home)
        : desk{{.shelves = {{home / ".local/share/attune", true}, {ATTUNE_SOURCE_DIR, false}},
                .listing_cache = home / ".cache/attune/listing",
                .config = home / ".config/attune",
                .state = home / ".local/state/attune"},
               home / ".config/attune/desk.json"},
          window{desk},
          given{home / "given"} {
        window.resize(1440, 900);
        window.show();
        settle();
    }

    void settle() {
        static_cast<void>(QTest::qWaitFor([&] { return !window.index().reading(); }, 20'000));
        static_cast<void>(app::wait_for(desk.maker));
    }
    void trigger(char const* action) {
        if (auto* found = window.findChild<QAction*>(action)) found->trigger();
        settle();
    }
    template <class W>
    W* named(QString const& name) {
        for (auto* widget : window.findChildren<W*>())
            if (widget->isVisible() && widget->accessibleName() == name) return widget;
        std::printf("the window has no `%s`\n", name.toUtf8().constData());
        std::exit(2);
    }

    /// Fills the open file dialog in and agrees.
    void choose(fs::path const& file) {
        static_cast<void>(QTest::qWaitFor([&] { return window.findChild<QFileDialog*>() != nullptr; }, 5'000));
        auto* dialog = window.findChild<QFileDialog*>();
        if (!dialog) std::exit(2);
        dialog->setDirectory(QString::fromStdString(file.parent_path().string()));
        dialog->selectFile(QString::fromStdString(file.filename().string()));
        QSignalSpy gone(dialog, &QObject::destroyed);
        QMetaObject::invokeMethod(dialog, "accept");
        static_cast<void>(QTest::qWaitFor([&] { return gone.count() > 0; }, 5'000));
        settle();
    }

    void go_through() {
        named<QPushButton>("Use the set: First session, couple")->click();
        settle();
        trigger("personalise");
        for (auto const* field : {"Partner A or the client: name", "Partner B: name"}) {
            QInputMethodEvent typed;  // a letter that no key of ours has
            typed.setCommitString(canary);
            QApplication::sendEvent(named<QLineEdit>(field), &typed);
        }
        desk.document.change("Note", [](auto& handout) {
            handout.note = "For " + canary.toStdString();
            handout.region = "gb";
        });
        settle();
        window.files().recovery().keep_now();
        trigger("save");
        choose(given / (canary.toStdString() + " first.handout.yaml"));
        desk.document.change("Goal", [](auto& handout) { handout.goals = {canary.toStdString() + " sits closer"}; });
        trigger("save");
        output(false);
        output(true);
        trigger("close");
        trigger("open");
        choose(given / (canary.toStdString() + " first.handout.yaml"));
        window.close();
    }

    void output(bool print) {
        QPointer<app::SaveDialog> dialog = window.start_output(print);
        settle();
        for (auto* tick : dialog->findChildren<QCheckBox*>())
            if (tick->text().contains("violence") && !tick->isChecked()) tick->click();
        QSignalSpy saved(dialog.data(), &app::SaveDialog::saved), printed(dialog.data(), &app::SaveDialog::printed);
        for (auto* button : dialog->findChildren<QPushButton*>())
            if (button->property("kind") == "filled" && button->isVisible() && button->isEnabled()) {
                button->click();
                break;
            }
        if (print) {
            // The system's dialog needs a printer, which this machine may not have: what it says when one was chosen.
            static_cast<void>(QTest::qWaitFor([&] { return !dialog->findChildren<QDialog*>().isEmpty(); }, 20'000));
            for (auto* asked : dialog->findChildren<QDialog*>()) asked->hide();
            auto* printing = dialog->findChild<app::Printing*>();
            if (!printing) std::exit(2);
            emit printing->chosen({QStringLiteral("office")});
        }
        static_cast<void>(QTest::qWaitFor([&] { return (print ? printed : saved).count() > 0; }, 20'000));
        if ((print ? printed : saved).count() == 0) std::printf("not %s\n", print ? "printed" : "saved"), std::exit(2);
        if (dialog) dialog->close();  // it may have closed by itself
        settle();
    }
};

}  // namespace

int main(int argc, char** argv) {
    torture::Folder folder;
    auto const home = folder.path() / "home", temporary = folder.path() / "tmp", spool = folder.path() / "spool";
    for (auto const& each : {home / "given", temporary, spool}) fs::create_directories(each);
    std::ofstream(spool / "lp") << "#!/bin/sh\nprintf '%s\\n' \"$@\" >> '" << (spool / "arguments").string() << "'\n/bin/cat > '" << spool.string() << "'/pages-$$.pdf\n";
    fs::permissions(spool / "lp", fs::perms::owner_all);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("TMPDIR", temporary.c_str(), 1);
    ::setenv("PATH", (spool.string() + ":" + std::getenv("PATH")).c_str(), 1);
    for (auto const* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) ::unsetenv(name);
    app::ask_this_computer_for_printers();
    QApplication::setApplicationName("attune");
    QApplication application(argc, argv);
    app::use_theme(application, app::light_theme());
    {
        Session session{home};
        session.go_through();
    }
    int wrong = 0, right = 0;
    for (auto const& file : hits(folder.path())) {
        bool const on_purpose = file.parent_path() == home / "given" || file.parent_path() == home / "given/.attune-backups";
        if (on_purpose) ++right;
        else ++wrong, std::printf("tells the name: %s\n", file.c_str());
    }
    std::vector<fs::path> pdfs;
    for (auto const& entry : fs::recursive_directory_iterator(folder.path()))
        if (entry.path().extension() == ".pdf") pdfs.push_back(entry.path());
    int with_pages = 0;
    for (auto const& pdf : pdfs) {
        auto const file = QString::fromStdString(pdf.string());
        if (holds(said_by("pdfinfo", {file})) || holds(said_by("pdfinfo", {"-meta", file}))) ++wrong, std::printf("the properties of a PDF tell the name: %s\n", pdf.c_str());
        bool const shown = said_by("pdftotext", {file, "-"}).contains("Canary");
        with_pages += shown;
        std::printf("%s: %s\n", fs::relative(pdf, folder.path()).c_str(), shown ? "for them" : "names nobody");
    }
    std::printf("%d files that were saved on purpose hold the name, %d PDF show it on their pages; %d other places tell it\n", right, with_pages, wrong);
    return wrong == 0 && right >= 2 && with_pages >= 2 ? 0 : 1;
}
