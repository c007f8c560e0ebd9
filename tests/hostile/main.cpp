// Feeds the program every file of the hostile corpus, each in a process of its own, and measures what the answer cost.
//
//   hostile_corpus [--only PART-OF-A-NAME] [--list] [--untimed] [--keep FOLDER]
//
// Required of each: no crash; an answer within a second of CPU and 200 MB; refused with a line or a reason, or taken with
// nothing lost. Times and memory are held to only in optimised builds without sanitizers; elsewhere a hang still ends the run.
#include <malloc.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <set>
#include <utility>

#include "hostile/corpus.hpp"
#include "hostile/doors.hpp"
#include "job/temporary_folder.hpp"

#ifdef ATTUNE_HOSTILE_WINDOW
#include <QApplication>
#endif

namespace {

using namespace attune::hostile;
namespace fs = std::filesystem;

#if defined(ATTUNE_SANITIZED)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#if defined(__OPTIMIZE__)
constexpr double slack = sanitized ? 10 : 1;
#else
constexpr double slack = 5;     // unoptimised code is that much slower
#endif
constexpr double most_seconds = 1;
constexpr long most_kilobytes = 200 * 1000;

struct Outcome {
    Answered answer;
    int status = 0;         // as of waitpid
    double seconds = 0;     // of CPU, for the slowest of its commands
    long kilobytes = 0;     // of memory at its peak
};

/// One file, known by what is on the disk: the bytes are not kept, for every child would inherit them.
struct Case {
    Door door;
    std::string name;
    fs::path root, place;
    Answer answer;
    std::string says;
};

void send(int pipe, std::string const& text) {
    auto const size = text.size();
    auto const all = std::string(reinterpret_cast<char const*>(&size), sizeof size) + text;
    for (std::size_t sent = 0; sent < all.size();) {
        auto const n = ::write(pipe, all.data() + sent, all.size() - sent);
        if (n <= 0) ::_exit(99);
        sent += static_cast<std::size_t>(n);
    }
}

bool receive(std::string& from, std::string& text) {
    std::size_t size = 0;
    if (from.size() < sizeof size) return false;
    std::memcpy(&size, from.data(), sizeof size);
    if (from.size() - sizeof size < size) return false;
    text = from.substr(sizeof size, size);
    from.erase(0, sizeof size + size);
    return true;
}

bool is_window(Door door) { return door == Door::window_logo || door == Door::settings || door == Door::recovery; }

void limit(int resource, rlim_t most) {
    rlimit const both{most, most};
    ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

Outcome run(Case const& each) {
    int ends[2];
    if (::pipe(ends) != 0) std::abort();
    auto const child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        limit(RLIMIT_CORE, 0);
        limit(RLIMIT_CPU, 30);
        if (!sanitized) limit(RLIMIT_AS, rlim_t{2} << 30);
        ::alarm(60);        // whoever waits for ever is ended by it
        auto const answer =
#ifdef ATTUNE_HOSTILE_WINDOW
            is_window(each.door) ? ask_window(each.door, each.place) :
#endif
                                 ask(each.door, each.place, each.root);
        send(ends[1], answer.taken ? "taken" : "refused");
        send(ends[1], answer.said);
        send(ends[1], answer.made);
        send(ends[1], answer.broken);
        send(ends[1], std::to_string(answer.seconds > 0 ? answer.seconds : cpu_seconds()));
        ::_exit(0);         // no destructors: the process is a copy of a larger one
    }
    ::close(ends[1]);
    std::string all;
    char piece[65'536];
    for (ssize_t n; (n = ::read(ends[0], piece, sizeof piece)) > 0;) all.append(piece, static_cast<std::size_t>(n));
    ::close(ends[0]);
    Outcome outcome;
    rusage used{};
    ::wait4(child, &outcome.status, 0, &used);
    auto const seconds = [](timeval const& t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    outcome.seconds = seconds(used.ru_utime) + seconds(used.ru_stime);
    outcome.kilobytes = used.ru_maxrss;
    std::string taken, slowest;
    auto& answer = outcome.answer;
    if (receive(all, taken) && receive(all, answer.said) && receive(all, answer.made) && receive(all, answer.broken) &&
        receive(all, slowest))
        outcome.seconds = std::stod(slowest);
    answer.taken = taken == "taken";
    return outcome;
}

/// What is wrong with the outcome; empty: nothing. `timed`: the second of CPU time counts, too.
std::string judge(Case const& each, Outcome const& outcome, bool timed) {
    auto const& answer = outcome.answer;
    if (WIFSIGNALED(outcome.status)) return std::string("ended by signal ") + ::strsignal(WTERMSIG(outcome.status));
    if (WEXITSTATUS(outcome.status) != 0) return "ended with " + std::to_string(WEXITSTATUS(outcome.status));
    if (!answer.broken.empty()) return answer.broken;
    if (answer.taken != (each.answer == Answer::taken)) return answer.taken ? "was taken" : "was refused: " + answer.said.substr(0, 400);
    if (!answer.taken && answer.said.size() < 10) return "no reason";
    auto const& told = answer.taken ? answer.made : answer.said;
    if (told.find(each.says) == std::string::npos)
        return (answer.taken ? "lost `" : "does not say `") + each.says + "`: " + told.substr(0, 400);
    if (timed && outcome.seconds > most_seconds * slack) return "took " + std::to_string(outcome.seconds) + " s of CPU";
    if (!sanitized && outcome.kilobytes > most_kilobytes) return "took " + std::to_string(outcome.kilobytes / 1000) + " MB";
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    std::string only;
    bool list = false, timed = true;
    for (int i = 1; i < argc; ++i) {
        std::string const argument = argv[i];
        if (argument == "--only" && i + 1 < argc) only = argv[++i];
        else if (argument == "--list") list = true;
        else if (argument == "--untimed") timed = false;
        else { std::fprintf(stderr, "hostile_corpus [--only PART-OF-A-NAME] [--list]\n"); return 2; }
    }
#ifdef ATTUNE_HOSTILE_WINDOW
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    int qt_argc = 1;
    QApplication application(qt_argc, argv);
#endif
    // A pipe that is closed early, a file that grew: errors, not ends.
    ::signal(SIGPIPE, SIG_IGN);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    attune::test::TemporaryFolder folder;
    std::vector<Case> cases;
    {
        Corpus corpus;
        for (auto* add : {add_yaml, add_content, add_png, add_jpeg, add_svg, add_settings, add_places}) add(corpus);
        std::set<std::string> names;
        for (auto const& file : corpus) {
#ifndef ATTUNE_HOSTILE_WINDOW
            if (is_window(file.door)) continue;
#endif
            auto name = std::string(name_of(file.door)) + '/' + file.name;
            if (!names.insert(name).second) { std::fprintf(stderr, "two files are named %s\n", name.c_str()); return 2; }
            if (name.find(only) == std::string::npos) continue;
            auto root = folder.path() / std::to_string(cases.size());
            put(file, root);
            auto place = place_of(file, root);
            cases.push_back({file.door, std::move(name), std::move(root), std::move(place), file.answer, file.says});
        }
    }
    ::malloc_trim(0);
    if (list) {
        for (auto const& each : cases) std::printf("%-9s %s\n", each.answer == Answer::taken ? "taken" : "refused", each.name.c_str());
        std::printf("%zu files\n", cases.size());
        return 0;
    }
    warm_up(folder.path() / "warm");

    std::size_t wrong = 0;
    std::pair<double, std::string> slowest;
    std::pair<long, std::string> largest;
    for (auto const& each : cases) {
        auto const outcome = run(each);
        slowest = std::max(slowest, {outcome.seconds, each.name});
        largest = std::max(largest, {outcome.kilobytes, each.name});
        auto const problem = judge(each, outcome, timed);
        if (!problem.empty()) {
            ++wrong;
            std::printf("WRONG %s (%.2f s, %ld MB): %s\n", each.name.c_str(), outcome.seconds, outcome.kilobytes / 1000, problem.c_str());
        } else if (!only.empty()) {
            std::printf("%s: %s (%.3f s, %ld MB)\n%s\n", each.name.c_str(), outcome.answer.taken ? "taken" : "refused", outcome.seconds,
                        outcome.kilobytes / 1000, (outcome.answer.taken ? outcome.answer.made : outcome.answer.said).substr(0, 600).c_str());
        }
        std::error_code error;
        fs::remove_all(each.root, error);
    }
    std::printf("hostile corpus: %zu files, %zu wrong; worst %.2f s (%s), %ld MB (%s)\n", cases.size(), wrong, slowest.first,
                slowest.second.c_str(), largest.first / 1000, largest.second.c_str());
    return wrong == 0 && !cases.empty() ? 0 : 1;
}
