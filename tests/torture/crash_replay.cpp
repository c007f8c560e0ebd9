// What a power failure can leave of one save: `torture_crash_replay SHIM`. The calls of the save are recorded by the shim, and played
// up to every point on a model of a disk that keeps only what was flushed for sure, and of the rest any part. Whatever is left, the
// document must be the old version or the new one.
//
// The model: data that was not flushed by fsync of its file may be there up to any byte, or not at all; names that were not flushed by
// fsync of their folder may be there or not, each on its own. (Real file systems keep more order than that; see Pillai et al., "All
// File Systems Are Not Created Equal", OSDI 2014, for those that do not.)

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/backups.hpp"
#include "handout/file_text.hpp"
#include "scene.hpp"

using namespace attune;
namespace fs = std::filesystem;

namespace {

struct Call {
    char what;
    std::string a, b;
};

std::vector<Call> read_log(std::string const& log) {
    std::vector<Call> calls;
    for (std::size_t at = 0; at < log.size();) {
        auto const text = [&] {
            std::uint32_t size = 0;
            std::memcpy(&size, log.data() + at, sizeof size);
            at += sizeof size;
            auto out = log.substr(at, size);
            at += size;
            return out;
        };
        Call call{log[at++], {}, {}};
        call.a = text();
        if (call.what == 'W' || call.what == 'R' || call.what == 'L') call.b = text();
        calls.push_back(std::move(call));
    }
    return calls;
}

/// A change of a folder's names that is not flushed yet.
struct Naming {
    std::string from, to;   // `from` empty: a new file; `to` empty: a name that goes
    int file = -1;
};

struct Disk {
    struct File {
        std::string flushed;
        std::vector<std::string> states;  // what it held after each call since, the last one as the program sees it
        std::string const& now() const { return states.empty() ? flushed : states.back(); }
    };
    std::vector<File> files;
    std::map<std::string, int> flushed, now;   // names
    std::vector<Naming> pending;

    int file_at(std::string const& path) {
        auto const found = now.find(path);
        return found == now.end() ? -1 : found->second;
    }

    static std::string folder(std::string const& path) { return fs::path(path).parent_path().string(); }

    void play(Call const& call) {
        switch (call.what) {
            case 'O':
            case 'T':
                if (file_at(call.a) < 0) {
                    now[call.a] = static_cast<int>(files.size());
                    pending.push_back({{}, call.a, static_cast<int>(files.size())});
                    files.emplace_back();
                } else if (call.what == 'T') {
                    files[static_cast<std::size_t>(file_at(call.a))].states.emplace_back();
                }
                break;
            case 'W': {
                auto& file = files[static_cast<std::size_t>(file_at(call.a))];
                file.states.push_back(file.now() + call.b);
                break;
            }
            case 'F': {
                auto& file = files[static_cast<std::size_t>(file_at(call.a))];
                file.flushed = file.now();
                file.states.clear();
                break;
            }
            case 'R':
                pending.push_back({call.a, call.b, file_at(call.a)});
                now[call.b] = file_at(call.a);
                now.erase(call.a);
                break;
            case 'L':
                pending.push_back({{}, call.b, file_at(call.a)});
                now[call.b] = file_at(call.a);
                break;
            case 'U':
                pending.push_back({call.a, {}, -1});
                now.erase(call.a);
                break;
            case 'D': {
                auto const flushed_folder = call.a.substr(0, call.a.size() - 1);
                std::erase_if(pending, [&](Naming const& each) {
                    if (folder(each.to.empty() ? each.from : each.to) != flushed_folder) return false;
                    apply(each, flushed);
                    return true;
                });
                break;
            }
            default: break;
        }
    }

    static void apply(Naming const& naming, std::map<std::string, int>& names) {
        if (!naming.from.empty()) names.erase(naming.from);
        if (!naming.to.empty()) names[naming.to] = naming.file;
    }

    /// Every content that `path` may have after a power failure now; nullopt: no such file.
    std::set<std::optional<std::string>> contents(std::string const& path) const {
        std::set<std::optional<std::string>> out;
        auto const ways = std::size_t{1} << pending.size();
        for (std::size_t way = 0; way < ways; ++way) {
            auto names = flushed;
            for (std::size_t i = 0; i < pending.size(); ++i)
                if (way >> i & 1) apply(pending[i], names);
            auto const found = names.find(path);
            if (found == names.end() || found->second < 0) {
                out.insert(std::nullopt);
                continue;
            }
            auto const& file = files[static_cast<std::size_t>(found->second)];
            out.insert(file.flushed);
            for (auto const& state : file.states)
                // All of a long text's beginnings would take an hour: those at the ends and some between tell as much.
                for (std::size_t size = 0; size <= state.size(); size += std::max<std::size_t>(1, state.size() / 97)) out.insert(state.substr(0, size));
        }
        return out;
    }
};

}  // namespace

int main(int argc, char** argv) {
    if (argc == 3 && std::string_view{argv[1]} == "--save") {
        auto const log = reinterpret_cast<void (*)(char const*)>(dlsym(RTLD_DEFAULT, "attune_shim_log"));
        if (!log) return 2;
        fs::path const folder = std::getenv("ATTUNE_SHIM_ROOT");
        log(argv[2]);
        return save_document(folder / "ours.handout.yaml", handout::to_file_text(torture::numbered(2)), Moment{std::chrono::hours{24}}) ? 0 : 2;
    }
    if (argc != 2) return std::fputs("torture_crash_replay SHIM\n", stderr), 2;
    torture::Folder folder, beside;
    auto const file = folder.path() / "ours.handout.yaml", log = beside.path() / "log";
    auto const old_text = handout::to_file_text(torture::numbered(1)), new_text = handout::to_file_text(torture::numbered(2));
    if (!save_document(file, old_text, Moment{})) return 2;
    auto const self = fs::read_symlink("/proc/self/exe").string();
    auto const child = ::fork();
    if (child == 0) {
        ::setenv("LD_PRELOAD", argv[1], 1);
        ::setenv("ATTUNE_SHIM_ROOT", folder.path().c_str(), 1);
        ::execl(self.c_str(), self.c_str(), "--save", log.c_str(), nullptr);
        std::_Exit(2);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || torture::content_of(file) != new_text) return std::fputs("the save did not work\n", stderr), 2;

    Disk disk;
    disk.files.push_back({old_text, {}});
    disk.flushed = disk.now = {{file.string(), 0}};
    auto const calls = read_log(torture::content_of(log));
    std::size_t states = 0, broken = 0;
    bool only_new_at_end = true;
    for (std::size_t i = 0; i <= calls.size(); ++i) {
        if (i > 0) disk.play(calls[i - 1]);
        for (auto const& content : disk.contents(file.string())) {
            ++states;
            if (content != old_text && content != new_text) ++broken;
            if (i == calls.size() && content != new_text) only_new_at_end = false;
        }
    }
    std::printf("%zu calls, %zu states after a power failure: %zu are neither the old version nor the new; once saved, %s\n", calls.size(), states, broken,
                only_new_at_end ? "it is always the new one" : "IT MAY STILL BE THE OLD ONE");
    return calls.size() >= 6 && broken == 0 && only_new_at_end ? 0 : 1;
}
