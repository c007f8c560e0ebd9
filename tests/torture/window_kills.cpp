// Kills the window while somebody types: `torture_window_kills [COUNT]` (default 200), eight at a time. Afterwards the next window must
// offer the work, and of what was typed at most the last fifteen seconds may be missing.

#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <map>
#include <random>
#include <thread>
#include <vector>

#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include "app/main_window.hpp"
#include "app/theme.hpp"
#include "scene.hpp"

using namespace attune;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t at_once = 8;
constexpr milliseconds most_lost{15'000};

job::Places places_in(fs::path const& folder) {
    return {.shelves = {{folder / "own", true}, {ATTUNE_SOURCE_DIR, false}},
            .listing_cache = folder / "cache/listing",
            .config = folder / "config",
            .state = folder / "state"};
}

/// Types numbers into the name of a client until it is killed, and says which.
int type_for_ever(fs::path const& folder) {
    int argc = 1;
    char name[] = "torture_window_kills";
    char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    app::use_theme(application, app::light_theme());
    app::Desk desk{places_in(folder), folder / "config/desk.json"};
    app::MainWindow window{desk};
    window.show();
    fs::copy(ATTUNE_SOURCE_DIR "/samples", folder / "samples", fs::copy_options::recursive);
    window.open(QString::fromStdString((folder / "samples/first-session-couple.handout.yaml").string()));
    QLineEdit* field = nullptr;
    static_cast<void>(QTest::qWaitFor([&] { return desk.document.is_open(); }, 20'000));
    if (auto* personalise = window.findChild<QAction*>("personalise")) personalise->trigger();
    for (auto* edit : window.findChildren<QLineEdit*>())
        if (edit->accessibleName() == "Partner A or the client: name") field = edit;
    if (!field) return 2;
    for (int number = 1;; ++number) {
        field->selectAll();
        QTest::keyClicks(field, QString::number(number));
        std::printf("%d\n", number);
        std::fflush(stdout);
        QTest::qWait(50);
    }
}

struct Typing {
    torture::Folder folder;
    pid_t child = 0;
    int said = -1;
    Clock::time_point end;
    std::map<int, Clock::time_point> typed;
    std::string rest;

    void listen() {
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(said, buffer, sizeof buffer)) > 0;) rest.append(buffer, static_cast<std::size_t>(got));
        for (std::size_t end_of_line = 0; (end_of_line = rest.find('\n')) != std::string::npos; rest.erase(0, end_of_line + 1))
            typed[std::atoi(rest.c_str())] = Clock::now();
    }
};

}  // namespace

int main(int argc, char** argv) {
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    if (argc == 3 && std::string_view{argv[1]} == "--type") return type_for_ever(argv[2]);
    int const count = argc > 1 ? std::atoi(argv[1]) : 200;
    auto const self = fs::read_symlink("/proc/self/exe").string();
    std::mt19937 random{20261128};
    std::vector<std::unique_ptr<Typing>> running;
    int started = 0, killed = 0, offered = 0, too_much = 0, silent = 0;
    milliseconds worst{0};
    QCoreApplication application(argc, argv);

    auto const judge = [&](Typing& typing) {
        auto const now = Clock::now();
        app::Document document;
        app::Recovery recovery{document, typing.folder.path() / "state/recovery"};
        auto const found = recovery.found();
        if (found.size() != 1) return;
        auto const opened = recovery.open(found.front());
        if (!opened) return;
        ++offered;
        // Missing is what was typed after the number that was kept: as long as that number stood there alone.
        auto const next = typing.typed.find(std::atoi(opened->people.a.name.c_str()) + 1);
        auto const lost = next == typing.typed.end() ? milliseconds{0} : std::chrono::duration_cast<milliseconds>(now - next->second);
        worst = std::max(worst, lost);
        too_much += lost > most_lost;
    };
    while (killed < count) {
        while (started < count && running.size() < at_once) {
            auto typing = std::make_unique<Typing>();
            int pipe[2];
            if (::pipe2(pipe, O_NONBLOCK | O_CLOEXEC) != 0) return 2;
            typing->child = ::fork();
            if (typing->child == 0) {
                ::dup2(pipe[1], 1);
                ::setenv("HOME", typing->folder.path().c_str(), 1);
                ::execl(self.c_str(), self.c_str(), "--type", typing->folder.path().c_str(), nullptr);
                std::_Exit(2);
            }
            ::close(pipe[1]);
            typing->said = pipe[0];
            typing->end = Clock::now() + std::chrono::minutes{1};       // when it never begins
            running.push_back(std::move(typing));
            ++started;
        }
        std::this_thread::sleep_for(milliseconds{20});
        std::erase_if(running, [&](auto const& typing) {
            bool const had_begun = !typing->typed.empty();
            typing->listen();
            if (!had_begun && !typing->typed.empty())       // after at least one autosave, which comes every five seconds
                typing->end = Clock::now() + milliseconds{std::uniform_int_distribution<int>{6'000, 18'000}(random)};
            if (Clock::now() < typing->end) return false;
            ::kill(typing->child, SIGKILL);
            ::waitpid(typing->child, nullptr, 0);
            typing->listen();
            ::close(typing->said);
            silent += typing->typed.size() < 10;
            judge(*typing);
            ++killed;
            return true;
        });
    }
    std::printf("%d windows killed while typing: work offered %d times, at most %.1f s of typing lost, over 15 s %d times; %d had hardly begun\n", killed, offered,
                static_cast<double>(worst.count()) / 1000, too_much, silent);
    return offered == count && too_much == 0 && silent == 0 ? 0 : 1;
}
