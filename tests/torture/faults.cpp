// Every way in which the disk can refuse, at every kind of saving: `torture_faults`. Each case runs in a process of its own, with the
// shim in front of the C library. Afterwards the file must hold its old content or its new, whole; when it was not saved the user must
// have been told, and the document must still be marked unsaved.

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>

#include <QApplication>
#include <QWidget>

#include "app/desk.hpp"
#include "app/files.hpp"
#include "base/backups.hpp"
#include "records/vault.hpp"
#include "scene.hpp"

using namespace attune;
namespace fs = std::filesystem;

namespace {

struct Fault {
    char const* name;
    char const* call;
    int error;
};
constexpr std::array faults{
    Fault{"write", "write", EIO},        Fault{"short write", "short-write", ENOSPC}, Fault{"fsync", "fsync", EIO},
    Fault{"close", "close", EIO},        Fault{"rename", "rename", EIO},              Fault{"link", "link", EIO},
    Fault{"open", "open", EMFILE},       Fault{"folder fsync", "fsync-folder", EIO},  Fault{"ENOSPC", "write", ENOSPC},
    Fault{"EDQUOT", "write", EDQUOT},    Fault{"EROFS", "open", EROFS},               Fault{"EACCES", "open", EACCES},
    Fault{"EINTR", "write", EINTR},
};
constexpr std::array ways{"save", "autosave", "backup", "records"};
constexpr char const* password = "sit close";

/// What the child tells, as its exit code.
enum : int { reached = 1, told = 2, unsaved = 4, claims_saved = 8, all_said = 16 };

/// One saving with one fault.
int run_case(std::string const& way, Fault const& fault, fs::path const& folder) {
    auto const fail = reinterpret_cast<void (*)(char const*, int)>(dlsym(RTLD_DEFAULT, "attune_shim_fail"));
    auto const was_reached = reinterpret_cast<int (*)()>(dlsym(RTLD_DEFAULT, "attune_shim_reached"));
    if (!fail || !was_reached) return 0;
    if (way == "records") {
        auto opened = records::Vault::unlock(folder / "records.attune-vault", Secret{password});
        if (!opened) return 0;
        opened->book.given.push_back({.when = "2026-03-03T14:05", .title = "Second"});
        fail(fault.call, fault.error);
        bool const saved = opened->vault.save(opened->book).has_value();
        return (was_reached() ? reached : 0) | (saved ? claims_saved : told | unsaved) | all_said;
    }
    int argc = 1;
    char name[] = "torture_faults";
    char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    job::Places places;
    places.config = places.state = folder;
    app::Desk desk{places, folder / "desk.json"};
    QWidget window;
    app::Files files{desk, &window};
    bool was_told = false;
    QObject::connect(&files, &app::Files::strip, [&](app::Strip*) { was_told = true; });
    files.open(folder / "ours.handout.yaml");
    desk.document.change("Count", [](auto& handout) { handout.session = "2"; });
    fail(fault.call, fault.error);
    if (way == "autosave") files.recovery().keep_now();
    else files.save();
    int const out = (was_reached() ? reached : 0) | (was_told ? told : 0) | (desk.document.is_modified() ? unsaved : claims_saved) | all_said;
    std::_Exit(out);  // what is not saved stays kept, as when the window is there
}

/// What the records hold: handouts given.
std::size_t given_in(fs::path const& file) {
    auto const opened = records::Vault::unlock(file, Secret{password});
    return opened ? opened->book.given.size() : std::size_t{99};
}

bool whole(fs::path const& file, std::string_view session) {
    auto const read = handout::from_file_text(torture::content_of(file), "");
    return read && read->marks.state == handout::FileState::whole && read->handout.session == session;
}

}  // namespace

int main(int argc, char** argv) {
    if (argc == 4 && std::string_view{argv[1]} == "--case") {
        auto const at = static_cast<std::size_t>(std::atol(argv[3]));
        return run_case(argv[2], faults.at(at), std::getenv("ATTUNE_SHIM_ROOT"));
    }
    if (argc != 2) return std::fputs("torture_faults SHIM\n", stderr), 2;
    auto const self = fs::read_symlink("/proc/self/exe").string();
    int right = 0, cases = 0;
    for (auto const* way : ways) {
        for (std::size_t i = 0; i < faults.size(); ++i) {
            torture::Folder folder;
            auto const file = folder.path() / "ours.handout.yaml";
            auto const vault = folder.path() / "records.attune-vault";
            if (!save_document(file, handout::to_file_text(torture::numbered(1)), Moment{})) return 2;
            if (!records::Vault::make(vault, Secret{password}, records::least_cost)) return 2;
            auto const child = ::fork();
            if (child == 0) {
                auto const name = std::string(way);
                ::setenv("LD_PRELOAD", argv[1], 1);
                ::setenv("ATTUNE_SHIM_ROOT", folder.path().c_str(), 1);
                ::setenv("ATTUNE_SHIM_ONLY", name == "backup" ? ".attune-backups" : name == "autosave" ? "recovery" : name == "records" ? "" : "ours.handout.yaml", 1);
                if (name == "save" && std::string_view{faults[i].call} == "fsync-folder") ::setenv("ATTUNE_SHIM_ONLY", "", 1);
                // A backup is a second name and nothing is written; on a disk without second names it is a copy.
                if (name == "backup" && std::string_view{faults[i].call} != "link") ::setenv("ATTUNE_SHIM_NO_LINKS", "1", 1);
                ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
                ::execl(self.c_str(), self.c_str(), "--case", way, std::to_string(i).c_str(), nullptr);
                std::_Exit(0);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            int const said = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
            ++cases;
            bool const in_records = std::string_view{way} == "records";
            bool const old_whole = in_records ? given_in(vault) == 0 : whole(file, "1");
            bool const new_whole = in_records ? given_in(vault) == 1 : whole(file, "2");
            bool const says_saved = said & claims_saved;
            bool good = (said & all_said) && (old_whole || new_whole);
            if (std::string_view{way} == "autosave") {
                // The document is unsaved in any case, and its file not touched; a fault that was met is told.
                good = good && old_whole && (said & unsaved) && (!(said & reached) || (said & told) || faults[i].error == EINTR);
            } else if (says_saved) {
                good = good && new_whole && (!(said & reached) || faults[i].error == EINTR);
            } else {
                good = good && (said & told) && (said & unsaved) && (old_whole || std::string_view{faults[i].name} == "folder fsync");
            }
            right += good;
            std::printf("%-9s %-12s %-10s %s%s%s\n", way, faults[i].name, said & reached ? "met" : "not met", says_saved ? "saved" : said & told ? "told, unsaved" : "unsaved",
                        old_whole ? ", old file whole" : new_whole ? ", new file whole" : ", FILE BROKEN", good ? "" : "   WRONG");
        }
    }
    std::printf("%d of %d as they must be\n", right, cases);
    return right == cases ? 0 : 1;
}
