#include "base/file_lock.hpp"

#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

#include "support/catch.hpp"

using namespace attune;
namespace fs = std::filesystem;

namespace {

struct Folder {
    Folder() {
        char name[] = "/tmp/attune-lock-XXXXXX";
        path = ::mkdtemp(name);
    }
    ~Folder() { fs::remove_all(path); }
    fs::path path;
    fs::path document() const { return path / "ours.yaml"; }
};

}  // namespace

TEST_CASE("a document is held by one at a time, and let go without a trace") {
    Folder folder;
    auto first = std::make_unique<FileLock>(folder.document());
    CHECK_FALSE(first->held_by_others());
    CHECK(FileLock{folder.document()}.held_by_others());
    CHECK(FileLock{folder.document()}.held_here());
    CHECK_FALSE(FileLock{folder.path / "another.yaml"}.held_by_others());
    first.reset();
    CHECK(fs::is_empty(folder.path));
    CHECK_FALSE(FileLock{folder.document()}.held_by_others());
}

TEST_CASE("the lock of a program that was killed is free at once") {
    Folder folder;
    int pipe[2];
    REQUIRE(::pipe(pipe) == 0);
    auto const child = ::fork();
    if (child == 0) {
        FileLock const lock{folder.document()};
        if (::write(pipe[1], "x", 1) != 1) std::_Exit(1);
        for (;;) ::pause();
    }
    char held = 0;
    REQUIRE(::read(pipe[0], &held, 1) == 1);
    CHECK(FileLock{folder.document()}.held_by_others());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(pipe[0]);
    ::close(pipe[1]);
    CHECK_FALSE(FileLock{folder.document()}.held_by_others());
}

TEST_CASE("who holds a document on another computer is told by that computer's name") {
    Folder folder;
    FileLock const lock{folder.document()};
    std::ofstream(folder.path / ".~ours.yaml.lock") << "room-two\n";
    CHECK(FileLock{folder.document()}.computer() == "room-two");
}

TEST_CASE("a document whose name is as long as names may be is held as any other") {
    Folder folder;
    auto const document = folder.path / (std::string(250, 'n') + ".yaml");
    FileLock const lock{document};
    CHECK_FALSE(lock.held_by_others());
    CHECK(FileLock{document}.held_by_others());
}

TEST_CASE("a pipe in the place of the lock is no lock, and nobody waits for it") {
    Folder folder;
    REQUIRE(::mkfifo((folder.path / ".~ours.yaml.lock").c_str(), 0444) == 0);
    CHECK_FALSE(FileLock{folder.document()}.held_by_others());
}

TEST_CASE("where no lock can be had, nobody holds anything") {
    CHECK_FALSE(FileLock{"/proc/nowhere/ours.yaml"}.held_by_others());
}
