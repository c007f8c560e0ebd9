// What a handout costs inside one process, for the window and for batches: the steps of a first run, one word changed,
// personalised copies, and long handouts. scripts/bench runs it after whole_process.py. Times are CPU time of this process.
#include <benchmark/benchmark.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "job/workshop.hpp"
#include "text/fonts.hpp"

namespace {

using namespace attune;

constexpr auto handout_file = ATTUNE_SOURCE_DIR "/samples/full-article-and-four-sheets.handout.yaml";

template <class T>
T or_stop(Expected<T> result) {
    if (result) return std::move(*result);
    for (auto const& diagnostic : result.error()) std::cerr << to_string(diagnostic) << '\n';
    std::exit(2);
}

std::vector<content::Shelf> shelves() { return {{ATTUNE_SOURCE_DIR, false}}; }

double cpu_ms() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Sums up what one step cost over all iterations.
class Step {
public:
    template <class F>
    auto operator()(F work) {
        auto const start = cpu_ms();
        auto result = work();
        sum_ += cpu_ms() - start;
        return result;
    }
    benchmark::Counter mean() const { return {sum_, benchmark::Counter::kAvgIterations}; }

private:
    double sum_ = 0;
};

double resident_mib() {
    long pages = 0;
    std::ifstream("/proc/self/statm") >> pages >> pages;
    return static_cast<double>(pages) * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1 << 20);
}

/// Of the whole process up to now.
double peak_mib() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// A word that was not there before, of letters that were: another number, another word.
std::string new_word(std::size_t number) {
    std::string word = "s";
    for (; number > 0; number /= 8) word += "aeinorst"[number % 8];
    return word;
}

std::size_t make_pdf(handout::Handout const& handout, job::Workshop& workshop) {
    return or_stop(workshop.write(or_stop(workshop.lay_out(or_stop(workshop.compose(handout)))))).size();
}

/// The same items over and over, all tools new. The peak is the process's,
/// so this runs first and the lengths go up; 74 times is some 1,200 pages.
void long_handout(benchmark::State& state) {
    for (auto _ : state) {
        job::Workshop workshop{shelves()};
        auto handout = or_stop(workshop.read(handout_file));
        auto const once = handout.items;
        for (auto times = state.range(0); times > 1; --times)
            handout.items.insert(handout.items.end(), once.begin(), once.end());
        auto const pages = or_stop(workshop.lay_out(or_stop(workshop.compose(handout))));
        benchmark::DoNotOptimize(or_stop(workshop.write(pages)));
        state.counters["pages"] = static_cast<double>(pages.pages.size());
    }
    state.counters["peak_MiB"] = peak_mib();
}
BENCHMARK(long_handout)->ArgName("times")->Arg(1)->Arg(10)->Arg(30)->Arg(74)->Unit(benchmark::kMillisecond);

/// Nothing kept from before: new tools, unread files, unopened fonts. Counters in ms; `again` is what laying the same flow
/// out once more costs, so `lay_out` less `again` is shaping and line breaking, and `again` is filling the pages.
void first_run(benchmark::State& state) {
    Step make, read, compose, lay_out, again, write;
    for (auto _ : state) {
        auto workshop = make([] { return std::make_unique<job::Workshop>(shelves()); });
        auto const handout = read([&] { return or_stop(workshop->read(handout_file)); });
        auto const composed = compose([&] { return or_stop(workshop->compose(handout)); });
        auto const pages = lay_out([&] { return or_stop(workshop->lay_out(composed)); });
        benchmark::DoNotOptimize(again([&] { return or_stop(workshop->lay_out(composed)); }));
        benchmark::DoNotOptimize(write([&] { return or_stop(workshop->write(pages)); }));
        state.counters["pages"] = static_cast<double>(pages.pages.size());
    }
    state.counters["make"] = make.mean();
    state.counters["read"] = read.mean();
    state.counters["compose"] = compose.mean();
    state.counters["lay_out"] = lay_out.mean();
    state.counters["again"] = again.mean();
    state.counters["write"] = write.mean();
}
BENCHMARK(first_run)->Unit(benchmark::kMillisecond);

// What tags and fields cost in writing the couple's 12 pages: 0 neither, 1 tags, 2 tags and fields. Pages are new each time.
void tags_and_fields(benchmark::State& state) {
    constexpr auto couple = ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml";
    auto const fonts = std::make_shared<text::Fonts const>();
    pdf::Options options;
    options.fillable = state.range(0) == 2;
    Step lay_out, write;
    std::size_t bytes = 0;
    for (auto _ : state) {
        job::Workshop workshop{shelves(), fonts};
        auto const composed = or_stop(workshop.compose(or_stop(workshop.read(couple))));
        auto pages = lay_out([&] { return or_stop(workshop.lay_out(composed)); });
        if (state.range(0) == 0) pages.structure.clear();
        bytes = write([&] { return or_stop(workshop.write(pages, options)); }).size();
    }
    state.counters["lay_out"] = lay_out.mean();
    state.counters["write"] = write.mean();
    state.counters["kB"] = static_cast<double>(bytes) / 1000;
}
BENCHMARK(tags_and_fields)->ArgName("what")->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

/// One word of the therapist's note is another each time, as when someone types.
void one_word_changed(benchmark::State& state) {
    job::Workshop workshop{shelves()};
    auto handout = or_stop(workshop.read(handout_file));
    make_pdf(handout, workshop);
    Step compose, lay_out, write;
    std::size_t number = 1;
    for (auto _ : state) {
        handout.note.markdown = "Read what speaks to you, in any order, " + new_word(number++) + " by word.";
        auto const composed = compose([&] { return or_stop(workshop.compose(handout)); });
        auto const pages = lay_out([&] { return or_stop(workshop.lay_out(composed)); });
        benchmark::DoNotOptimize(write([&] { return or_stop(workshop.write(pages)); }));
    }
    state.counters["compose"] = compose.mean();
    state.counters["lay_out"] = lay_out.mean();
    state.counters["write"] = write.mean();
}
BENCHMARK(one_word_changed)->Unit(benchmark::kMillisecond);

/// 200 copies, each for people with other names, shared by `threads` threads with tools of their own. `copies` is the
/// rate by the clock; CPU time is that of all threads.
void copies(benchmark::State& state) {
    constexpr std::size_t count = 200;
    auto const threads = static_cast<std::size_t>(state.range(0));
    auto const fonts = std::make_shared<text::Fonts const>();
    double early = 0, late = 0;
    auto const start = cpu_ms();
    for (auto _ : state) {
        auto const work = [&](std::size_t first) {
            job::Workshop workshop{shelves(), fonts};
            auto handout = or_stop(workshop.read(handout_file));
            for (auto i = first; i < count; i += threads) {
                handout.people.a.name = "Sam" + new_word(i);
                handout.people.b.name = "Alex" + new_word(i + count);
                benchmark::DoNotOptimize(make_pdf(handout, workshop));
                if (i == 20) early = resident_mib();
                if (i == count - 1) late = resident_mib();
            }
        };
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i) others.emplace_back(work, i);
        work(0);
    }
    state.counters["CPU_ms_a_copy"] = {(cpu_ms() - start) / count, benchmark::Counter::kAvgIterations};
    state.counters["copies"] = {count, benchmark::Counter::kIsIterationInvariantRate};
    state.counters["MiB_at_20"] = early;
    state.counters["MiB_at_200"] = late;
}
BENCHMARK(copies)->ArgName("threads")->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace

BENCHMARK_MAIN();
