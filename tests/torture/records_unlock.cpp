// Measures what the records promise, at the cost that they have in practice:
//   - how long unlocking takes, and a wrong password no shorter;
//   - that the data key is gone from this process's memory once they are locked;
//   - that every cut and every flipped bit of a larger file, and of a kept copy, is noticed.
//
//   torture_records [ENTRIES]      default 2000 handouts given; exits with 1 when a promise is broken
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "records/vault.hpp"

using namespace attune;
using namespace attune::records;
namespace fs = std::filesystem;

namespace {

bool all_kept = true;

void promise(bool kept, char const* what) {
    std::printf("%s  %s\n", kept ? "kept  " : "BROKEN", what);
    std::fflush(stdout);
    all_kept = all_kept && kept;
}

double cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    auto const seconds = [](timeval t) { return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

struct Times {
    std::vector<double> wall, cpu;
    double median_wall() const { return median(wall); }
    double median_cpu() const { return median(cpu); }
    static double median(std::vector<double> v) {
        std::ranges::sort(v);
        return v[v.size() / 2];
    }
};

template <class F>
void timed(Times& times, F run) {
    auto const cpu = cpu_seconds();
    auto const begin = std::chrono::steady_clock::now();
    run();
    times.wall.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    times.cpu.push_back(cpu_seconds() - cpu);
}

/// 32 bytes that are never in memory as they are, but by their owner: each half of two that give them when XORed.
struct Masked {
    std::array<unsigned char, Key::size> pad{}, masked{};

    explicit Masked(Key const& key) {
        fill_random(pad.data(), pad.size());
        for (std::size_t i = 0; i < pad.size(); ++i) masked[i] = key.data()[i] ^ pad[i];
    }
    bool stands_at(unsigned char const* bytes) const {
        for (std::size_t i = 0; i < pad.size(); ++i) if ((bytes[i] ^ pad[i]) != masked[i]) return false;
        return true;
    }
};

/// How often the bytes stand anywhere in this process's readable memory.
int count_in_memory(Masked const& key, std::size_t& scanned) {
    int found = 0;
    scanned = 0;
    int const memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    if (memory < 0) { std::perror("/proc/self/mem"); std::exit(1); }
    std::ifstream maps{"/proc/self/maps"};
    std::vector<std::string> lines;
    for (std::string line; std::getline(maps, line);) lines.push_back(line);
    // What is read lies in memory too, in this one buffer: it is skipped, for it would be found as often as it is read.
    static std::vector<unsigned char> buffer(4 << 20);
    auto const own_begin = reinterpret_cast<std::uintptr_t>(buffer.data()), own_end = own_begin + buffer.size();
    for (auto const& line : lines) {
        std::uintptr_t begin = 0, end = 0;
        // Pages that are not readable to us are read all the same, where the system lets us.
        if (std::sscanf(line.c_str(), "%lx-%lx", &begin, &end) != 2) continue;
        for (auto at = begin; at < end;) {
            if (at >= own_begin && at < own_end) { at = own_end; continue; }
            auto stop = end;
            if (at < own_begin && own_begin < end) stop = own_begin;
            auto const got = ::pread(memory, buffer.data(), std::min<std::size_t>(buffer.size(), stop - at), static_cast<off_t>(at));
            if (got <= 0) break;
            auto const size = static_cast<std::size_t>(got);
            scanned += size;
            for (std::size_t i = 0; i + Key::size <= size; ++i) if (key.stands_at(buffer.data() + i)) ++found;
            // A key across two reads: go back by one key less a byte, unless this was the end.
            at += size == buffer.size() ? size - (Key::size - 1) : size;
        }
    }
    ::close(memory);
    std::ranges::fill(buffer, static_cast<unsigned char>(0));
    return found;
}

std::string bytes_of(fs::path const& file) {
    std::ifstream in{file, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

Book book_of(int entries) {
    Book book;
    for (int i = 0; i < 40; ++i) book.clients.push_back({"c" + std::to_string(i), "Client " + std::to_string(i), "", {}, {}});
    for (int i = 0; i < entries; ++i) {
        Given given;
        given.when = "2026-03-03T14:05";
        given.clients = {"c" + std::to_string(i % 40)};
        given.title = "Coming closer, one step at a time";
        given.items = {{"signs-i-notice", "Signs I Notice", "1.2"}, {"weekly-check-in", "Weekly Check-In", "1.0"}};
        given.way = "paper";
        given.sha256 = random_hex(32);
        given.copy = random_hex(16);
        book.given.push_back(given);
    }
    return book;
}

template <class Read>
void cuts_and_flips(std::string file, char const* what, Read read) {
    auto const begin = std::chrono::steady_clock::now();
    std::size_t cuts = 0, flips = 0, missed = 0;
    for (std::size_t size = 0; size < file.size(); ++size, ++cuts) missed += read(std::string_view{file}.substr(0, size));
    for (auto& byte : file) {
        for (int bit = 0; bit < 8; ++bit, ++flips) {
            byte = static_cast<char>(byte ^ (1 << bit));
            missed += read(file);
            byte = static_cast<char>(byte ^ (1 << bit));
        }
    }
    std::printf("        %s of %zu bytes: %zu cuts, %zu flipped bits, %zu missed, %.0f s\n", what, file.size(), cuts, flips, missed,
                std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    promise(missed == 0 && cuts > 0 && read(file), what);
}

}  // namespace

int main(int argc, char** argv) {
    int const entries = argc > 1 ? std::atoi(argv[1]) : 2000;
    auto pattern = (fs::temp_directory_path() / "attune-torture-XXXXXX").string();
    if (!::mkdtemp(pattern.data())) { std::perror("mkdtemp"); return 1; }
    fs::path const file = fs::path{pattern} / "records.attune-vault";

    {
        auto made = Vault::make(file, "open sesame");
        if (!made) { std::puts(to_string(made.error().front()).c_str()); return 1; }
        Times saving;
        for (int i = 0; i < 3; ++i) timed(saving, [&] { promise(made->vault.save(book_of(entries)).has_value(), "a saving works"); });
        std::printf("        %d entries, file of %ju bytes; saving %.3f s wall, %.3f s CPU\n", entries,
                    static_cast<std::uintmax_t>(fs::file_size(file)), saving.median_wall(), saving.median_cpu());
    }

    Times right, wrong;
    bool opened = true, refused = true;
    for (int i = 0; i < 5; ++i) {
        timed(right, [&] { opened = Vault::unlock(file, "open sesame").has_value() && opened; });
        timed(wrong, [&] { refused = !Vault::unlock(file, "open sesamE").has_value() && refused; });
    }
    auto const list = [](char const* name, Times const& times) {
        std::printf("        %s: median %.3f s wall, %.3f s CPU; each:", name, times.median_wall(), times.median_cpu());
        for (auto const t : times.wall) std::printf(" %.3f", t);
        std::puts("");
    };
    list("right password", right);
    list("wrong password", wrong);
    promise(opened && refused, "the right password opens, a wrong one does not");
    // By this program's own time: the wall's tells as much of what else the machine does.
    promise(right.median_cpu() <= 1.5, "unlocking takes at most 1.5 s of one processor");

    // The price of a guess is that of making the key and trying it; reading the book comes after.
    Times right_key, wrong_key;
    auto const header = read_header(bytes_of(file));
    for (int i = 0; i < 5; ++i) {
        timed(right_key, [&] { opened = (*data_key_from_password(*header, "open sesame")).has_value() && opened; });
        timed(wrong_key, [&] { refused = !(*data_key_from_password(*header, "open sesamE")).has_value() && refused; });
    }
    list("key of the right password", right_key);
    list("key of a wrong one", wrong_key);
    promise(opened && refused && wrong_key.median_cpu() >= 0.95 * right_key.median_cpu(), "a wrong password is no faster (5 %)");

    {
        std::optional<Masked> masked;
        masked.emplace(**data_key_from_password(*header, "open sesame"));
        std::size_t scanned = 0;
        promise(count_in_memory(*masked, scanned) == 0, "the key is not in memory before unlocking");
        auto unlocked = std::make_unique<Expected<Vault::Opened>>(Vault::unlock(file, "open sesame"));
        auto const held = count_in_memory(*masked, scanned);
        std::printf("        unlocked: found %d times in %zu bytes\n", held, scanned);
        promise(held == 1, "the scan finds the key while the records are unlocked, once");
        auto const id = (*unlocked)->vault.keep("%PDF");
        promise(id && (*unlocked)->vault.kept(*id) && (*unlocked)->vault.save((*unlocked)->book), "the key was used");
        promise(count_in_memory(*masked, scanned) == 1, "using the key leaves no second one");
        auto const begin = std::chrono::steady_clock::now();
        unlocked.reset();
        auto const locking = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
        auto const left = count_in_memory(*masked, scanned);
        std::printf("        locked in %.6f s: found %d times in %zu bytes\n", locking, left, scanned);
        promise(left == 0 && locking < 1, "the key is gone from memory within 1 s of locking");
    }

    auto const key = Key::random();
    Header small;
    promise(lock_with_password(small, key, "open sesame", least_cost), "there is memory for a small key");
    lock_with_recovery(small, key, std::string(20, 'r'));
    std::string const payload(20'000, 'p');
    cuts_and_flips(write_vault(small, key, payload), "cuts and flips of the records",
                   [&](std::string_view bytes) { return read_vault(bytes, key).has_value(); });
    std::string const id(32, 'a');
    cuts_and_flips(write_copy(id, key, payload), "cuts and flips of a kept copy",
                   [&](std::string_view bytes) { return read_copy(bytes, id, key).has_value(); });

    std::error_code ignored;
    fs::remove_all(pattern, ignored);
    return all_kept ? 0 : 1;
}
