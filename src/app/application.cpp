#include "app/application.hpp"

#include <unistd.h>

#include <QCommandLineParser>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include "app/main_window.hpp"
#include "app/print.hpp"
#include "app/theme.hpp"
#include "base/process.hpp"

namespace attune::app {
namespace {

/// The desktop's own palette, before ours took its place: it says whether the desktop is dark.
QPalette& desktop_palette() {
    static QPalette palette;
    return palette;
}

/// Follows the desktop from light to dark and back while the program runs.
class DesktopWatch : public QObject {
public:
    DesktopWatch(QApplication& application, Settings& settings) : application_{application}, settings_{settings} {}

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == &application_ && event->type() == QEvent::ThemeChange) {
            // Only an application without a palette of its own is told the desktop's.
            application_.setPalette(QPalette{});
            desktop_palette() = application_.palette();
            apply_theme_choice(application_, settings_.store().text("theme", "system"));
        }
        return false;
    }

private:
    QApplication& application_;
    Settings& settings_;
};

}  // namespace

void apply_theme_choice(QApplication& application, QString const& choice) {
    use_theme(application, choice == "light"  ? light_theme()
                           : choice == "dark" ? dark_theme()
                                              : system_theme(desktop_palette()));
}

QString use_language(QApplication& application, QString const& choice) {
    auto const locale = choice == "system" ? QLocale::system() : QLocale(choice);
    // English texts stand in the program; its file holds the plural forms only.
    auto* ours = new QTranslator(&application);
    bool const found = ours->load(locale, "attune", "_", ":/i18n");
    if (!found && !ours->load(":/i18n/attune_en.qm")) {
        delete ours;
        return "en";
    }
    QApplication::installTranslator(ours);
    auto* qts = new QTranslator(&application);  // Qt's own words: menus of text fields, the print dialog
    if (found && qts->load(locale, "qtbase", "_", QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qts);
    return found ? locale.name().left(2) : QString("en");
}

int run_desk(int argc, char** argv) {
    keep_to_ourselves();
    ask_this_computer_for_printers();
    QApplication::setApplicationName("attune");
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(ATTUNE_VERSION);
    QApplication::setDesktopFileName("attune-desk");
    QApplication application(argc, argv);
    desktop_palette() = QApplication::palette();
    QApplication::setWindowIcon(QIcon(":/app/attune.svg"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("Desk",
                                                                 "Makes personalised handouts and worksheets. "
                                                                 "Nothing leaves this computer."));
    parser.addHelpOption();
    parser.addVersionOption();
    QCommandLineOption const pack(
        "library", QCoreApplication::translate("Desk", "Use the content pack in this folder."), "folder");
    parser.addOption(pack);
    parser.addPositionalArgument("file", QCoreApplication::translate("Desk", "A handout to open."), "[file]");
    parser.process(application);

    auto const environment = [](std::string_view name) {
        return qEnvironmentVariable(std::string(name).c_str()).toStdString();
    };
    auto places = job::find_places(
        environment, QCoreApplication::applicationFilePath().toStdString(),
        parser.isSet(pack) ? std::optional<std::filesystem::path>{parser.value(pack).toStdString()} : std::nullopt);
    if (places.config.empty()) {  // no home: what is remembered lasts as long as the temporary folder
        places.config = std::filesystem::temp_directory_path() / ("attune-" + std::to_string(getuid()));
        places.state = places.config;
    }
    auto const settings = places.config / "desk.json";
    Desk desk{std::move(places), settings};
    use_language(application, desk.settings.store().text("language", "system"));
    apply_theme_choice(application, desk.settings.store().text("theme", "system"));
    DesktopWatch watch{application, desk.settings};
    application.installEventFilter(&watch);

    MainWindow window{desk};
    window.show();
    if (auto const files = parser.positionalArguments(); !files.isEmpty()) window.open(files.front());
    return QApplication::exec();
}

}  // namespace attune::app
