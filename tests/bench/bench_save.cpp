// What saving costs, and what the guard in front of YAML adds: CPU time of this process. Goals: a save of a handout of 200 KB,
// reading back and keeping the version before included, at most 10 ms; the guard at most 5 ms of a run that makes the sample.
#include <benchmark/benchmark.h>
#include <yaml-cpp/yaml.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include "../torture/scene.hpp"
#include "base/backups.hpp"
#include "handout/file_text.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"

namespace {

using namespace attune;
namespace fs = std::filesystem;

Moment moment(int i) { return Moment{std::chrono::hours{24 * 365 * 56} + std::chrono::seconds{i}}; }

/// As the window saves: text, read back and compared, the version before kept, the file written, read back and put in place.
void a_save(benchmark::State& state) {
    torture::Folder folder;
    auto const file = folder.path() / "ours.handout.yaml";
    auto handout = torture::numbered(0, 159'000);
    std::size_t bytes = 0;
    int i = 0;
    for (auto _ : state) {
        handout.session = std::to_string(i);
        auto const text = handout::to_safe_file_text(handout);
        if (!text || !save_document(file, *text, moment(i++))) std::exit(2);
        bytes = text->size();
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}
BENCHMARK(a_save)->Unit(benchmark::kMillisecond);

/// Of that, only the disk.
void writing(benchmark::State& state) {
    torture::Folder folder;
    auto const text = handout::to_file_text(torture::numbered(0, 159'000));
    int i = 0;
    for (auto _ : state)
        if (!save_document(folder.path() / "ours.handout.yaml", text, moment(i++))) std::exit(2);
}
BENCHMARK(writing)->Unit(benchmark::kMillisecond);

/// The files that the largest sample reads.
std::vector<std::string> const& files_of_sample() {
    static auto const texts = [] {
        std::vector<std::string> out;
        fs::path const root = ATTUNE_SOURCE_DIR;
        for (auto const* name : {"samples/full-article-and-four-sheets.handout.yaml", "articles/fear-of-intimacy.yaml", "references/references.yaml",
                                 "templates/pages/calm.yaml", "worksheets/closeness-picture.yaml", "worksheets/our-loop.yaml",
                                 "worksheets/signs-i-notice.yaml", "worksheets/closeness-ladder.yaml"})
            if (fs::exists(root / name)) out.push_back(torture::content_of(root / name));
        return out;
    }();
    return texts;
}

void with_guard(benchmark::State& state) {
    for (auto _ : state)
        for (auto const& text : files_of_sample()) benchmark::DoNotOptimize(schema::parse(text, ""));
}
BENCHMARK(with_guard)->Unit(benchmark::kMillisecond);

/// yaml-cpp as it comes, with all that it lets pass.
void without_guard(benchmark::State& state) {
    for (auto _ : state)
        for (auto const& text : files_of_sample()) benchmark::DoNotOptimize(YAML::Load(text));
}
BENCHMARK(without_guard)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
