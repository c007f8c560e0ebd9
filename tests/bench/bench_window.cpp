// Measures the window from inside (offscreen):
//   bench_window            medians: start to the first painted page; a letter typed in a name to the repainted page
// Figures are wall-clock, for what the user waits is wall-clock; run it on a quiet machine.

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include "app/application.hpp"
#include "app/main_window.hpp"
#include "app/preview_pane.hpp"

using namespace attune;
using namespace attune::app;

namespace {

using Clock = std::chrono::steady_clock;
double ms_since(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

/// Runs the event loop until pages have been painted once more; no sleeping between events, so that what is measured is
/// the program and not the waiting.
void until_painted(int const& painted, int before) {
    auto const give_up = Clock::now() + std::chrono::seconds{20};
    while (painted == before && Clock::now() < give_up)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    use_language(application, "en");
    apply_theme_choice(application, "light");
    auto const root = home.path().toStdString();
    job::Places const places{
        .shelves = {{root + "/own", true}, {ATTUNE_SOURCE_DIR, false}},
        .listing_cache = root + "/listing",
        .config = root + "/config",
        .state = root + "/state"};
    QString const sample = QStringLiteral(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");

    std::vector<double> starts;
    for (int run = 0; run < 7; ++run) {
        auto const start = Clock::now();
        Desk desk{places, home.filePath("desk.ini")};
        MainWindow window{desk};
        int painted = 0;
        QObject::connect(&window.preview(), &PreviewPane::painted, [&] { ++painted; });
        window.show();
        window.open(sample);
        until_painted(painted, 0);
        starts.push_back(ms_since(start));
    }
    std::printf("start to the first painted page: first %.0f ms, median of %zu %.0f ms (goal 250)\n", starts.front(),
                starts.size(), median(starts));

    Desk desk{places, home.filePath("desk.ini")};
    MainWindow window{desk};
    window.resize(1440, 900);
    int painted = 0;
    QObject::connect(&window.preview(), &PreviewPane::painted, [&] { ++painted; });
    window.show();
    window.open(sample);
    until_painted(painted, 0);
    static_cast<void>(QTest::qWaitFor([&] { return !window.index().reading(); }, 20000));

    std::vector<double> keys;
    std::string name = "S";
    for (int key = 0; key < 200; ++key) {
        name = name.size() > 12 ? "S" : name + static_cast<char>('a' + key % 26);
        int const before = painted;
        auto const start = Clock::now();
        desk.document.change(
            "Change a name", [&](auto& handout) { handout.people.a.name = name; }, "a.name");
        until_painted(painted, before);
        keys.push_back(ms_since(start));
    }
    std::printf("a letter to the repainted page, %zu pages: median %.1f ms (goal 16), worst of %zu %.1f ms (goal 50)\n",
                static_cast<std::size_t>(window.preview().page_count()), median(keys), keys.size(),
                std::ranges::max(keys));
    return 0;
}
