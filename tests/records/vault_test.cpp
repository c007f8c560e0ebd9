#include "records/vault.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <fstream>

#include "records/recovery_key.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace attune;
using namespace attune::records;
namespace fs = std::filesystem;

namespace {

/// A folder for records that goes away with the test.
struct Place {
    Place() {
        auto pattern = (fs::temp_directory_path() / "attune-records-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        folder = pattern;
        file = folder / "records" / "records.attune-vault";
    }
    ~Place() {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    }
    Place(Place const&) = delete;
    Place& operator=(Place const&) = delete;

    Vault::Made make() const {
        auto made = Vault::make(file, "open sesame", least_cost);
        REQUIRE(made);
        return std::move(*made);
    }
    std::size_t copies() const {
        std::error_code none;
        fs::directory_iterator const given{folder / "records" / "given", none};
        return none ? 0 : static_cast<std::size_t>(std::distance(given, fs::directory_iterator{}));
    }

    fs::path folder, file;
};

Book sam() {
    Book book;
    book.clients = {{"c1", "Sam", "", {}, {}}};
    return book;
}

std::string message(Diagnostics const& diagnostics) { return diagnostics.front().message; }

mode_t mode_of(fs::path const& file) {
    struct stat status {};
    REQUIRE(::stat(file.c_str(), &status) == 0);
    return status.st_mode & 07777;
}

}  // namespace

TEST_CASE("records are made, saved, locked and unlocked again") {
    Place const place;
    {
        auto made = place.make();
        REQUIRE(made.vault.save(sam()));
    }
    auto const opened = Vault::unlock(place.file, "open sesame");
    REQUIRE(opened);
    CHECK(opened->book.clients.at(0).name == "Sam");
    CHECK(mode_of(place.file) == 0600);
    CHECK(mode_of(place.file.parent_path()) == 0700);
    CHECK(test::read_file(place.file.string()).find("Sam") == std::string::npos);
}

TEST_CASE("a wrong password opens nothing and is told in plain words") {
    Place const place;
    auto const made = place.make();
    auto const opened = Vault::unlock(place.file, "open sesam");
    REQUIRE_FALSE(opened);
    CHECK(message(opened.error()) == "this is not the password of the records");
    CHECK(*made.vault.opens("open sesame"));
    CHECK_FALSE(*made.vault.opens("open sesam"));
}

TEST_CASE("the recovery key opens the records when the password is lost") {
    Place const place;
    auto const made = place.make();
    auto const opened = Vault::unlock_with_recovery_key(place.file, made.recovery_key);
    REQUIRE(opened);
    Place const other;
    auto const foreign = other.make();
    CHECK(message(Vault::unlock_with_recovery_key(place.file, foreign.recovery_key).error()) ==
          "this is not the recovery key of these records");
    CHECK_FALSE(Vault::unlock_with_recovery_key(place.file, "open sesame"));
}

TEST_CASE("a new password replaces the old one and leaves the recovery key valid") {
    Place const place;
    auto made = place.make();
    REQUIRE(made.vault.change_password("new words", sam(), least_cost));
    CHECK_FALSE(Vault::unlock(place.file, "open sesame"));
    CHECK(Vault::unlock(place.file, "new words")->book.clients.size() == 1);
    CHECK(Vault::unlock_with_recovery_key(place.file, made.recovery_key));

    SECTION("and a new recovery key replaces the old one and leaves the password valid") {
        auto const key = new_recovery_key();
        CHECK_FALSE(Vault::unlock_with_recovery_key(place.file, key));
        REQUIRE(made.vault.change_recovery_key(key, sam()));
        CHECK_FALSE(Vault::unlock_with_recovery_key(place.file, made.recovery_key));
        CHECK(Vault::unlock_with_recovery_key(place.file, key));
        CHECK(Vault::unlock(place.file, "new words"));
        REQUIRE(made.vault.save(sam()));
        CHECK(Vault::unlock_with_recovery_key(place.file, key));
    }
}

TEST_CASE("records that changed underneath are not overwritten") {
    Place const place;
    auto first = place.make();
    auto second = Vault::unlock(place.file, "open sesame");
    REQUIRE(second);
    REQUIRE(second->vault.save(sam()));
    auto const saved = first.vault.save({});
    REQUIRE_FALSE(saved);
    CHECK(message(saved.error()) == "the records were changed by another program since they were unlocked; nothing was overwritten");
    CHECK(Vault::unlock(place.file, "open sesame")->book.clients.size() == 1);
    REQUIRE(second->vault.save({}));

    fs::remove(place.file);
    CHECK_FALSE(second->vault.save({}));
    CHECK_FALSE(fs::exists(place.file));
}

TEST_CASE("records are never set up over others") {
    Place const place;
    auto const made = place.make();
    auto const before = test::read_file(place.file.string());
    CHECK_FALSE(Vault::make(place.file, "other", least_cost));
    CHECK(test::read_file(place.file.string()) == before);
}

TEST_CASE("a saving that fails leaves the old records whole") {
    Place const place;
    auto made = place.make();
    REQUIRE(made.vault.save(sam()));
    fs::permissions(place.file, fs::perms::owner_read);
    if (::access(place.file.c_str(), W_OK) != 0) CHECK_FALSE(made.vault.save({}));   // root may always write
    fs::permissions(place.file, fs::perms::owner_read | fs::perms::owner_write);
    // Where the new file is to be made there is a folder.
    fs::create_directory(place.file.parent_path() / ".records.attune-vault.saving");
    CHECK_FALSE(made.vault.save({}));
    CHECK_FALSE(made.vault.change_password("other", {}, least_cost));
    CHECK(Vault::unlock(place.file, "open sesame")->book.clients.size() == 1);
    fs::remove(place.file.parent_path() / ".records.attune-vault.saving");
    CHECK(made.vault.save({}));
}

TEST_CASE("what was given is kept byte for byte, encrypted, and goes with its client") {
    Place const place;
    auto made = place.make();
    std::string const pdf = "%PDF-1.7 Sam";
    auto const id = made.vault.keep(pdf), other = made.vault.keep("%PDF other");
    REQUIRE((id && other));
    CHECK(*made.vault.kept(*id) == pdf);
    CHECK(mode_of(place.file.parent_path() / "given" / *id) == 0600);
    CHECK(test::read_file((place.file.parent_path() / "given" / *id).string()).find("Sam") == std::string::npos);
    CHECK_FALSE(made.vault.kept("../records.attune-vault"));
    CHECK_FALSE(made.vault.kept(std::string(32, '0')));

    // Swapped files are noticed.
    auto const given = place.file.parent_path() / "given";
    fs::copy_file(given / *other, given / *id, fs::copy_options::overwrite_existing);
    CHECK_FALSE(made.vault.kept(*id));

    auto book = sam();
    Given entry;
    entry.when = "2026-03-03T14:05";
    entry.clients = {"c1"};
    entry.copy = *id;
    book.given = {entry};
    erase(book, "c1");
    REQUIRE(made.vault.save(book));
    // As after a crash between the saving and the deleting:
    auto again = Vault::unlock(place.file, "open sesame");
    REQUIRE(again->book.discarded.size() == 1);
    CHECK(again->vault.discard(again->book));
    CHECK_FALSE(again->vault.discard(again->book));
    CHECK(again->book.discarded.empty());
    CHECK(place.copies() == 1);
    CHECK(*again->vault.kept(*other) == "%PDF other");
}

TEST_CASE("records that are turned off leave nothing, and nothing of others goes with them") {
    Place const place;
    auto made = place.make();
    REQUIRE(made.vault.keep("%PDF"));
    std::ofstream(place.file.parent_path() / "mine.txt") << "mine";
    REQUIRE(remove_records(place.file));
    CHECK_FALSE(fs::exists(place.file));
    CHECK(place.copies() == 0);
    CHECK(fs::exists(place.file.parent_path() / "mine.txt"));
    CHECK(remove_records(place.file));
}

TEST_CASE("what is no records file is refused at once") {
    Place const place;
    fs::create_directories(place.file.parent_path());
    auto const begin = std::chrono::steady_clock::now();
    CHECK_FALSE(Vault::unlock(place.file, "x"));
    CHECK_FALSE(Vault::unlock(place.file.parent_path(), "x"));
    std::ofstream(place.file) << std::string(1000, 'x');
    CHECK(message(Vault::unlock(place.file, "x").error()) == "this is not a file of Attune's records");
    fs::remove(place.file);
    REQUIRE(::mkfifo(place.file.c_str(), 0600) == 0);
    CHECK_FALSE(Vault::unlock(place.file, "x"));
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{1});
}

TEST_CASE("a year of entries comes back") {
    Place const place;
    auto made = place.make();
    auto book = sam();
    for (int i = 0; i < 1'000; ++i) {
        Given entry;
        entry.when = "2026-03-03T14:05";
        entry.clients = {"c1"};
        entry.title = "Coming closer";
        entry.items = {{"signs-i-notice", "Signs I Notice", "1.2"}, {"weekly-check-in", "Weekly Check-In", "1.0"}};
        entry.sha256 = std::string(64, 'a');
        entry.copy = std::string(32, 'b');
        book.given.push_back(entry);
    }
    REQUIRE(made.vault.save(book));
    CHECK(Vault::unlock(place.file, "open sesame")->book.given.size() == 1'000);
}
