// Runs commands in turn, many times, and prints what each run cost. A small program of its own, because the peak memory of a
// child counts from the moment it is made: one made by a Python would never show less than Python's own.
//
//   bench_spawn RUNS COMMAND [-- COMMAND]...
//
// A line per run: number of the command (from 0), CPU time in ms (user and system), wall time in ms, peak memory in KiB.
// What the commands print is thrown away. A command that fails ends it all.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace {

double ms(timeval const& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

bool run(std::size_t number, std::vector<char*> const& command) {
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    auto const start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int const refused = posix_spawnp(&child, command[0], &quiet, nullptr, command.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    if (refused != 0) return false;
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child) return false;
    std::chrono::duration<double, std::milli> const wall = std::chrono::steady_clock::now() - start;
    std::printf("%zu %.3f %.3f %ld\n", number, ms(usage.ru_utime) + ms(usage.ru_stime), wall.count(), usage.ru_maxrss);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::fputs("bench_spawn RUNS COMMAND [-- COMMAND]...\n", stderr);
        return 2;
    }
    std::vector<std::vector<char*>> commands(1);
    for (int i = 2; i < argc; ++i) {
        if (std::string_view{argv[i]} == "--") commands.emplace_back();
        else commands.back().push_back(argv[i]);
    }
    for (auto& command : commands) command.push_back(nullptr);
    for (int runs = std::atoi(argv[1]); runs > 0; --runs) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            if (!run(i, commands[i])) {
                std::fprintf(stderr, "bench_spawn: `%s` failed\n", commands[i][0]);
                return 1;
            }
        }
    }
    return 0;
}
