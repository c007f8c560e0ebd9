// Kills a program that saves, again and again: `torture_kills [COUNT]` (default 10000). The program saves a handout, keeps its work
// (autosave), keeps what each save replaces (backup) and writes a PDF, over and over, and says which of them are done. After each
// kill -9 everything must read, nothing that was said to be done may be lost, and at most one unfinished file may lie beside a document.

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <random>
#include <thread>

#include <QCoreApplication>

#include "app/handout_file.hpp"
#include "app/recovery.hpp"
#include "base/atomic_file.hpp"
#include "base/backups.hpp"
#include "base/sha256.hpp"
#include "scene.hpp"

using namespace attune;
namespace fs = std::filesystem;

namespace {

struct Done {
    long saved = 0, kept = 0, written = 0;
};

/// As long as a PDF, and it can be seen whether it is whole. Its bytes do not matter here: the writer is the same.
std::string pdf_like(long number) {
    auto text = std::to_string(number) + '\n' + std::string(80'000, static_cast<char>('a' + number % 26));
    return sha256_hex(text) + text;
}

std::optional<long> number_of_pdf(std::string const& bytes) {
    if (bytes.size() < 64 || sha256_hex(std::string_view{bytes}.substr(64)) != bytes.substr(0, 64)) return std::nullopt;
    return std::stol(bytes.substr(64));
}

std::optional<long> number_of_handout(fs::path const& file) {
    auto const text = torture::content_of(file);
    auto const read = handout::from_file_text(text, "");
    if (!read || read->marks.state != handout::FileState::whole) return std::nullopt;
    return std::stol(read->handout.session);
}

/// Saves until it is killed.
[[noreturn]] void save_for_ever(fs::path const& folder, long number, int say) {
    int argc = 1;
    char name[] = "torture_kills";
    char* argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    app::Document document;
    app::Recovery recovery{document, folder / "recovery", std::chrono::hours{1}};
    app::HandoutFile file;
    document.start(torture::numbered(number));
    document.mark_unsaved();
    auto const tell = [&](char what) {
        auto const line = std::string(1, what) + std::to_string(number) + '\n';
        if (::write(say, line.data(), line.size()) < 0) std::_Exit(1);
    };
    for (;; ++number) {
        document.change("Count", [&](auto& handout) { handout.session = std::to_string(number); });
        recovery.keep_now();
        tell('k');
        if (file.save(folder / "ours.handout.yaml", document.handout(), app::HandoutFile::Overwrite::yes)) tell('s');
        if (write_file_atomically(folder / "ours.pdf", pdf_like(number))) tell('w');
    }
}

struct Tally {
    long unreadable = 0, lost = 0, most_unfinished = 0, kept_twice = 0;
};

void look_at(fs::path const& folder, Done const& done, Tally& tally) {
    auto const check = [&](std::optional<long> number, long at_least, bool there) {
        if (!there) {
            if (at_least > 0) ++tally.lost;
        } else if (!number) ++tally.unreadable;
        else if (*number < at_least) ++tally.lost;
    };
    auto const document = folder / "ours.handout.yaml", pdf = folder / "ours.pdf";
    check(fs::exists(document) ? number_of_handout(document) : std::nullopt, done.saved, fs::exists(document));
    check(fs::exists(pdf) ? number_of_pdf(torture::content_of(pdf)) : std::nullopt, done.written, fs::exists(pdf));
    for (auto const& backup : backups_of(document))
        if (!number_of_handout(backup.file)) ++tally.unreadable;
    long unfinished = 0, kept = 0;
    for (auto const& entry : fs::directory_iterator(folder / "recovery")) {
        auto const name = entry.path().filename().string();
        if (name.ends_with(".saving")) continue;  // of a process that is gone: it goes when the next window looks
        ++kept;
        check(number_of_handout(entry.path()), done.kept, true);
    }
    if (kept > 1) ++tally.kept_twice;
    if (kept == 0 && done.kept > 0) ++tally.lost;
    for (auto const* name : {".ours.handout.yaml.saving", ".ours.pdf.saving"}) unfinished += fs::exists(folder / name);
    for (auto const& entry : fs::directory_iterator(folder)) {
        auto const name = entry.path().filename().string();
        bool const known = name == "ours.handout.yaml" || name == "ours.pdf" || name == "recovery" || name == ".attune-backups" ||
                           name == ".~ours.handout.yaml.lock" || name.ends_with(".saving");
        if (!known) {
            std::printf("unknown file: %s\n", name.c_str());
            ++unfinished;
        }
    }
    tally.most_unfinished = std::max(tally.most_unfinished, unfinished);
}

}  // namespace

int main(int argc, char** argv) {
    long const count = argc > 1 ? std::atol(argv[1]) : 10'000;
    std::mt19937 random{20261128};
    torture::Folder folder;
    Tally tally;
    Done done;
    long saves = 0;
    for (long i = 0; i < count; ++i) {
        int pipe[2];
        if (::pipe(pipe) != 0) return 2;
        fs::remove_all(folder.path() / "recovery");
        fs::create_directories(folder.path() / "recovery");
        done.kept = 0;
        long const next = std::max({done.saved, done.written}) + 1;
        auto const child = ::fork();
        if (child == 0) {
            ::close(pipe[0]);
            save_for_ever(folder.path(), next, pipe[1]);
        }
        ::close(pipe[1]);
        // Not while it starts: from its first word on.
        std::string said(1, '\0');
        if (::read(pipe[0], said.data(), 1) != 1) return std::fputs("the program that saves ended by itself\n", stderr), 2;
        std::this_thread::sleep_for(std::chrono::microseconds{std::uniform_int_distribution<long>{0, 100'000}(random)});
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(pipe[0], buffer, sizeof buffer)) > 0;) said.append(buffer, static_cast<std::size_t>(got));
        ::close(pipe[0]);
        std::istringstream lines(said);
        for (std::string line; std::getline(lines, line);) {
            auto const number = std::stol(line.substr(1));
            (line[0] == 's' ? done.saved : line[0] == 'k' ? done.kept : done.written) = number;
            saves += line[0] == 's';
        }
        look_at(folder.path(), done, tally);
    }
    std::printf("%ld kills, %ld saves between them: %ld unreadable files, %ld acknowledged saves lost, at most %ld unfinished files for two documents\n",
                count, saves, tally.unreadable, tally.lost, tally.most_unfinished);
    return tally.unreadable == 0 && tally.lost == 0 && tally.most_unfinished <= 2 && saves > 0 ? 0 : 1;
}
