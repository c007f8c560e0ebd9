#include "base/backups.hpp"

#include <unistd.h>

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "support/catch.hpp"

using namespace attune;
namespace fs = std::filesystem;
using std::chrono::days;
using std::chrono::hours;

namespace {

struct Folder {
    Folder() {
        char name[] = "/tmp/attune-backups-XXXXXX";
        path = ::mkdtemp(name);
    }
    ~Folder() { fs::remove_all(path); }
    fs::path path;
};

std::string content_of(fs::path const& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

Moment const noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 28} + hours{12};

}  // namespace

TEST_CASE("what a save replaces is kept, with its time, for the owner only") {
    Folder folder;
    auto const file = folder.path / "ours.yaml";
    REQUIRE(save_document(file, "one", noon));
    CHECK(backups_of(file).empty());
    REQUIRE(save_document(file, "two", noon + hours{1}));
    REQUIRE(save_document(file, "three", noon + hours{2}));
    auto const kept = backups_of(file);
    REQUIRE(kept.size() == 2);
    CHECK(content_of(kept[0].file) == "two");
    CHECK(kept[0].when == noon + hours{2});
    CHECK(content_of(kept[1].file) == "one");
    CHECK(content_of(file) == "three");
    struct stat status {};
    REQUIRE(::stat(kept[0].file.parent_path().c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0700);
    REQUIRE(::stat(kept[0].file.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0600);
}

TEST_CASE("the last ten saves and the last of each of thirty days are kept") {
    Folder folder;
    auto const file = folder.path / "ours.yaml";
    // Three saves a day for 45 days.
    for (int i = 0; i < 45 * 3; ++i) REQUIRE(save_document(file, std::to_string(i), noon + hours{8} * (i % 3) - hours{12} + days{i / 3}));
    auto const kept = backups_of(file);
    // Ten saves are of the last four days; one each of the days before, back to the thirtieth.
    REQUIRE(kept.size() == 10 + 30 - 3);
    for (std::size_t i = 10; i < kept.size(); ++i) CHECK(kept[i].when - kept[i + 1 < kept.size() ? i + 1 : i].when <= days{1});
    CHECK(content_of(kept.front().file) == "133");
    CHECK(kept.back().when >= kept.front().when - days{31});
}

TEST_CASE("saves in the same moment keep what each of them replaced") {
    Folder folder;
    auto const file = folder.path / "ours.yaml";
    for (auto const* text : {"one", "two", "three"}) REQUIRE(save_document(file, text, noon));
    auto const kept = backups_of(file);
    REQUIRE(kept.size() == 2);
    CHECK(content_of(kept[0].file) == "two");
    CHECK(content_of(kept[1].file) == "one");
}

TEST_CASE("two documents of one folder do not mix their backups") {
    Folder folder;
    for (auto const* name : {"ours.yaml", "more ours.yaml"})
        for (auto const* text : {"one", "two"}) REQUIRE(save_document(folder.path / name, std::string(name) + text, noon));
    REQUIRE(backups_of(folder.path / "ours.yaml").size() == 1);
    REQUIRE(backups_of(folder.path / "more ours.yaml").size() == 1);
    CHECK(content_of(backups_of(folder.path / "ours.yaml").front().file) == "ours.yamlone");
}

TEST_CASE("a name as long as names may be is saved and kept as any other") {
    Folder folder;
    auto const file = folder.path / (std::string(242, 'x') + ".handout.yaml");
    REQUIRE(file.filename().string().size() == 255);
    for (auto const* text : {"one", "two"}) REQUIRE(save_document(file, text, noon));
    REQUIRE(backups_of(file).size() == 1);
    CHECK(content_of(backups_of(file).front().file) == "one");
    CHECK(content_of(file) == "two");
}

TEST_CASE("what cannot be kept is not written over") {
    Folder folder;
    auto const file = folder.path / "ours.yaml";
    REQUIRE(save_document(file, "one", noon));
    std::ofstream(folder.path / ".attune-backups") << "in the way";
    auto const saved = save_document(file, "two", noon);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().front().message.find("keeping the version before") != std::string::npos);
    CHECK(saved.error().front().hints == std::vector<std::string>{"the old file is unchanged"});
    CHECK(content_of(file) == "one");
}

TEST_CASE("a folder of backups that leads nowhere is an answer, not an end") {
    Folder folder;
    auto const file = folder.path / "ours.yaml";
    REQUIRE(save_document(file, "one", noon));
    std::filesystem::create_symlink(".attune-backups", folder.path / ".attune-backups");
    CHECK_FALSE(save_document(file, "two", noon));
    CHECK(content_of(file) == "one");
}

TEST_CASE("in a shared folder each keeps what they replace in a folder of their own") {
    if (::geteuid() != 0) return;   // only root can give a folder to somebody else
    Folder folder;
    auto const file = folder.path / "ours.yaml";
    REQUIRE(save_document(file, "one", noon));
    auto const theirs = folder.path / ".attune-backups";
    std::filesystem::create_directory(theirs);
    REQUIRE(::chown(theirs.c_str(), 4711, 4711) == 0);
    REQUIRE(save_document(file, "two", noon));
    REQUIRE(backups_of(file).size() == 1);
    CHECK(content_of(backups_of(file).front().file) == "one");
    CHECK(std::filesystem::is_empty(theirs));
}

TEST_CASE("earlier versions are found in a folder of one's own, too, when the shared one has gone") {
    Folder folder;
    auto const file = folder.path / "ours.yaml";
    for (auto const* text : {"one", "two"}) REQUIRE(save_document(file, text, noon));
    std::filesystem::rename(folder.path / ".attune-backups", folder.path / (".attune-backups-" + std::to_string(::geteuid())));
    REQUIRE(save_document(file, "three", noon + std::chrono::seconds{1}));
    auto const kept = backups_of(file);
    REQUIRE(kept.size() == 2);
    CHECK(content_of(kept.front().file) == "two");
    CHECK(content_of(kept.back().file) == "one");
}

TEST_CASE("a save through a link keeps what the link leads to") {
    Folder folder;
    auto const file = folder.path / "ours.yaml", link = folder.path / "link.yaml";
    REQUIRE(save_document(file, "one", noon));
    fs::create_symlink("ours.yaml", link);
    REQUIRE(save_document(link, "two", noon));
    CHECK(fs::is_symlink(link));
    CHECK(content_of(file) == "two");
    REQUIRE(backups_of(file).size() == 1);
}
