#include "base/atomic_file.hpp"

#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <string>

#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace attune;
namespace fs = std::filesystem;

namespace {

/// An empty folder that goes away with the test.
class Folder {
public:
    Folder() {
        auto pattern = (fs::temp_directory_path() / "attune-test-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        path_ = pattern;
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;

    fs::path operator/(std::string const& name) const { return path_ / name; }
    std::size_t count() const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator{}));
    }

private:
    fs::path path_;
};

void put(fs::path const& file, std::string const& bytes) { std::ofstream(file, std::ios::binary) << bytes; }
std::string get(fs::path const& file) { return test::read_file(file.string()); }

mode_t mode_of(fs::path const& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

std::string first_message(Expected<void> const& result) {
    REQUIRE_FALSE(result);
    REQUIRE(result.error().size() == 1);
    return to_string(result.error().front());
}

bool contains(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

/// No file may grow over `bytes` while this lives, as if the disk were full.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        auto limit = before_;
        limit.rlim_cur = bytes;
        handler_ = ::signal(SIGXFSZ, SIG_IGN);   // else the signal ends the program
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        ::signal(SIGXFSZ, handler_);
    }
    FileSizeLimit(FileSizeLimit const&) = delete;
    FileSizeLimit& operator=(FileSizeLimit const&) = delete;

private:
    struct rlimit before_ {};
    void (*handler_)(int) = nullptr;
};

}  // namespace

TEST_CASE("a new file holds every byte and is its owner's alone") {
    Folder const folder;
    std::string bytes = "a\0b\r\n\xFF";
    bytes += std::string(300'000, 'x');
    REQUIRE(write_file_atomically(folder / "new.pdf", bytes));
    CHECK(get(folder / "new.pdf") == bytes);
    CHECK(mode_of(folder / "new.pdf") == 0600);
    CHECK(folder.count() == 1);
}

TEST_CASE("an empty file can be saved") {
    Folder const folder;
    REQUIRE(write_file_atomically(folder / "empty", ""));
    CHECK(get(folder / "empty").empty());
}

TEST_CASE("an old file is replaced and keeps its permissions") {
    Folder const folder;
    put(folder / "old.pdf", "old");
    fs::permissions(folder / "old.pdf", fs::perms{0640});
    REQUIRE(write_file_atomically(folder / "old.pdf", "new"));
    CHECK(get(folder / "old.pdf") == "new");
    CHECK(mode_of(folder / "old.pdf") == 0640);
    CHECK(folder.count() == 1);
}

TEST_CASE("the file that a reader has open stays as it was") {
    Folder const folder;
    put(folder / "old.pdf", "old content");
    std::ifstream reader(folder / "old.pdf");
    REQUIRE(write_file_atomically(folder / "old.pdf", "new"));
    std::string seen;
    std::getline(reader, seen);
    CHECK(seen == "old content");
}

TEST_CASE("links are followed and kept") {
    Folder const folder;
    fs::create_directory(folder / "real");
    put(folder / "real/file.pdf", "old");
    fs::create_symlink("real/file.pdf", folder / "link.pdf");
    fs::create_symlink(folder / "link.pdf", folder / "link-to-link.pdf");

    REQUIRE(write_file_atomically(folder / "link-to-link.pdf", "new"));
    CHECK(fs::is_symlink(folder / "link-to-link.pdf"));
    CHECK(fs::is_symlink(folder / "link.pdf"));
    CHECK(get(folder / "real/file.pdf") == "new");

    SECTION("also one that leads to no file yet") {
        fs::create_symlink("real/later.pdf", folder / "dangling.pdf");
        REQUIRE(write_file_atomically(folder / "dangling.pdf", "new"));
        CHECK(fs::is_symlink(folder / "dangling.pdf"));
        CHECK(get(folder / "real/later.pdf") == "new");
    }
    SECTION("but not in circles") {
        fs::create_symlink("a", folder / "b");
        fs::create_symlink("b", folder / "a");
        CHECK(contains(first_message(write_file_atomically(folder / "a", "new")), "circle"));
    }
}

TEST_CASE("a full disk leaves the old file whole and nothing beside it") {
    Folder const folder;
    put(folder / "old.pdf", "old");
    std::string message;
    {
        FileSizeLimit const limit{100'000};
        message = first_message(write_file_atomically(folder / "old.pdf", std::string(200'000, 'x')));
    }
    CHECK(get(folder / "old.pdf") == "old");
    CHECK(folder.count() == 1);
    CHECK(message == "error: cannot save `" + (folder / "old.pdf").string() +
                         "`: writing: the file would be larger than the system allows\n"
                         "  hint: the old file is unchanged");
}

TEST_CASE("a failed first saving says that there is no file") {
    Folder const folder;
    FileSizeLimit const limit{10};
    CHECK(contains(first_message(write_file_atomically(folder / "new.pdf", "more than ten bytes")),
                   "hint: no file was written"));
    CHECK(folder.count() == 0);
}

TEST_CASE("a saver that is killed leaves the old file or the new one, whole") {
    Folder const folder;
    std::string const first(2'000'000, 'a'), second(2'000'000, 'b');
    put(folder / "file.pdf", first);
    for (int round = 0; round < 20; ++round) {
        auto const child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            for (;;) {
                if (!write_file_atomically(folder / "file.pdf", second)) ::_exit(1);
                if (!write_file_atomically(folder / "file.pdf", first)) ::_exit(1);
            }
        }
        ::usleep(static_cast<useconds_t>(1000 + 731 * round));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK(WIFSIGNALED(status));
        auto const now = get(folder / "file.pdf");
        CHECK((now == first || now == second));
    }
    CHECK(folder.count() <= 2);   // at most one left-over, always under the same name
    REQUIRE(write_file_atomically(folder / "file.pdf", "at last"));
    CHECK(get(folder / "file.pdf") == "at last");
    CHECK(folder.count() == 1);
}

TEST_CASE("programs that save the same file at once take turns") {
    Folder const folder;
    std::string const first(90'000, 'a'), second(200'000, 'b');
    auto const saver = [&](std::string const& bytes) {
        auto const child = ::fork();
        if (child != 0) return child;
        for (int i = 0; i < 100; ++i)
            if (!write_file_atomically(folder / "file.pdf", bytes)) ::_exit(1);
        ::_exit(0);
    };
    int status = 0, going = 2;
    auto const children = std::array{saver(first), saver(second)};
    while (going > 0) {
        if (auto const ended = ::waitpid(-1, &status, WNOHANG); ended == children[0] || ended == children[1]) {
            CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
            --going;
        }
        auto const now = fs::exists(folder / "file.pdf") ? get(folder / "file.pdf") : first;
        if (now != first && now != second) FAIL_CHECK("a mixture of " << now.size() << " bytes");
    }
    CHECK(folder.count() == 1);
}

TEST_CASE("places where nothing can be saved are told in plain words") {
    Folder const folder;
    CHECK(contains(first_message(write_file_atomically(folder / "missing/file.pdf", "x")), "the folder does not exist"));
    fs::create_directory(folder / "folder.pdf");
    CHECK(contains(first_message(write_file_atomically(folder / "folder.pdf", "x")), "it is a folder"));
    put(folder / "file", "old");
    CHECK(contains(first_message(write_file_atomically(folder / "file/below.pdf", "x")), "is not a folder"));
    CHECK(contains(first_message(write_file_atomically(folder / std::string(300, 'n'), "x")), "the file name is too long"));
    CHECK(contains(first_message(write_file_atomically("/dev/full", "x")), "it is not an ordinary file"));
    CHECK(folder.count() == 2);
}

TEST_CASE("a link planted under the temporary name is not followed") {
    Folder const folder;
    put(folder / "victim", "untouched");
    fs::create_symlink(folder / "victim", folder / ".file.pdf.saving");
    CHECK_FALSE(write_file_atomically(folder / "file.pdf", "x"));
    CHECK(get(folder / "victim") == "untouched");
}

TEST_CASE("what somebody else left under the temporary name gives them nothing") {
    Folder const folder;
    auto const left = folder / ".file.pdf.saving";
    SECTION("a file of theirs, open to all") {
        if (::geteuid() != 0) return;   // only root can give a file to somebody else
        put(left, "theirs");
        REQUIRE(::chmod(left.c_str(), 0666) == 0);
        REQUIRE(::chown(left.c_str(), 4711, 4711) == 0);
    }
    SECTION("a second name of another file") {
        put(folder / "victim", "untouched");
        fs::create_hard_link(folder / "victim", left);
    }
    SECTION("a pipe") { REQUIRE(::mkfifo(left.c_str(), 0666) == 0); }
    REQUIRE(write_file_atomically(folder / "file.pdf", "ours"));
    CHECK(get(folder / "file.pdf") == "ours");
    CHECK(mode_of(folder / "file.pdf") == 0600);
    struct stat status {};
    REQUIRE(::stat((folder / "file.pdf").c_str(), &status) == 0);
    CHECK(status.st_uid == ::geteuid());
    CHECK_FALSE(fs::exists(left));
    if (fs::exists(folder / "victim")) CHECK(get(folder / "victim") == "untouched");
}

TEST_CASE("whoever was given a file by name can still read it, and its group no more than before") {
    Folder const folder;
    auto const file = folder / "ours.yaml";
    put(file, "old");
    // acl(5), as the kernel keeps it: version 2, then tag, permissions and number of each; user 4711 may read and write.
    struct Entry { std::uint16_t tag, may; std::uint32_t who; };
    struct { std::uint32_t version = 2; Entry entries[5] = {{1, 6, ~0U}, {2, 6, 4711}, {4, 0, ~0U}, {16, 6, ~0U}, {32, 0, ~0U}}; } const list;
    constexpr auto name = "system.posix_acl_access";
    if (::setxattr(file.c_str(), name, &list, sizeof list, 0) != 0) return;   // a disk that knows no such lists
    REQUIRE(write_file_atomically(file, "new"));
    auto kept = list;
    kept.version = 0;
    REQUIRE(::getxattr(file.c_str(), name, &kept, sizeof kept) == sizeof kept);
    CHECK(std::memcmp(&kept, &list, sizeof list) == 0);
    CHECK(get(file) == "new");
}

TEST_CASE("a read-only file is not replaced") {
    if (::geteuid() == 0) return;   // for root no file is read-only
    Folder const folder;
    put(folder / "mine.pdf", "keep");
    fs::permissions(folder / "mine.pdf", fs::perms{0400});
    CHECK(contains(first_message(write_file_atomically(folder / "mine.pdf", "x")), "does not permit"));
    CHECK(get(folder / "mine.pdf") == "keep");
}
