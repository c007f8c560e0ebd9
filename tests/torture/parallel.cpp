// Handouts made on several threads at once, as the window and batches make them: `torture_parallel [ROUNDS]`. Each thread has a Workshop
// of its own and they share the fonts. Every thread must make the same bytes. Built with -fsanitize=thread (preset `tsan`), it shows
// that they touch nothing of each other's.

#include <cstdio>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "job/workshop.hpp"
#include "text/fonts.hpp"

using namespace attune;

int main(int argc, char** argv) {
    int const rounds = argc > 1 ? std::atoi(argv[1]) : 3;
    constexpr int threads = 4;
    auto const fonts = std::make_shared<text::Fonts const>();
    std::vector<std::vector<std::string>> made(threads);
    std::vector<std::thread> running;
    for (auto& bytes : made)
        running.emplace_back([&bytes, &fonts, rounds] {
            job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}, fonts};
            for (int round = 0; round < rounds; ++round)
                for (auto const* name : {"first-session-couple", "support-for-a-partner"}) {
                    auto const handout = workshop.read(std::string(ATTUNE_SOURCE_DIR "/samples/") + name + ".handout.yaml");
                    if (!handout) continue;
                    auto const composed = workshop.compose(*handout);
                    if (!composed) continue;
                    auto const pages = workshop.lay_out(*composed);
                    if (!pages) continue;
                    if (auto written = workshop.write(*pages)) bytes.push_back(std::move(*written));
                }
        });
    for (auto& thread : running) thread.join();
    bool same = made.front().size() == static_cast<std::size_t>(2 * rounds);
    for (auto const& bytes : made) same = same && bytes == made.front();
    std::printf("%d threads, %zu handouts each: %s\n", threads, made.front().size(), same ? "the same bytes on all" : "THEY DIFFER");
    return same ? 0 : 1;
}
