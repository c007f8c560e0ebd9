#define CATCH_CONFIG_RUNNER
#include "support/catch.hpp"

#include <QApplication>
#include <QTemporaryDir>

#include "app/theme.hpp"

// One window system for all tests: offscreen, Fusion, the light theme, and a home folder of its own, so that no test
// reads or writes what belongs to the user.
int main(int argc, char** argv) {
    QTemporaryDir home;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("HOME", home.path().toUtf8());
    for (char const* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"}) qunsetenv(name);
    qputenv("QT_HASH_SEED", "0");
    QApplication::setApplicationName("attune");
    // Catch2 reads the arguments; Qt is given none.
    int qt_argc = 1;
    QApplication application(qt_argc, argv);
    attune::app::use_theme(application, attune::app::light_theme());
    return Catch::Session().run(argc, argv);
}
