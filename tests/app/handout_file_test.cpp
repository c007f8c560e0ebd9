#include "app/handout_file.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/diagnostic_words.hpp"
#include "desk_fixture.hpp"
#include "support/catch.hpp"

using namespace attune;
using app::HandoutFile;
namespace fs = std::filesystem;

namespace {

struct Folder {
    QTemporaryDir dir;
    fs::path file(char const* name = "ours.handout.yaml") const { return fs::path{dir.path().toStdString()} / name; }
    static void write(fs::path const& path, std::string const& text) { std::ofstream(path, std::ios::binary) << text; }
    static std::string read(fs::path const& path) {
        std::ostringstream out;
        out << std::ifstream(path, std::ios::binary).rdbuf();
        return out.str();
    }
};

handout::Handout handout_with(std::string title) {
    handout::Handout handout;
    handout.title = std::move(title);
    handout.region = "gb";
    return handout;
}

}  // namespace

TEST_CASE("a handout that is saved opens as it was, and only its owner can read it", "[handout_file]") {
    Folder folder;
    app::DeskFixture fixture;
    auto const handout = fixture.sample("first-session-couple");
    HandoutFile file;
    REQUIRE(file.save(folder.file(), handout));
    CHECK(fs::status(folder.file()).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(Folder::read(folder.file()).starts_with("# An Attune handout."));
    auto const opened = HandoutFile{}.open(folder.file());
    REQUIRE(opened);
    CHECK(schema::same(*opened, handout));
}

TEST_CASE("a handout without a title is saved as Handout", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    REQUIRE(file.save(folder.file(), handout_with(" ")));
    CHECK(file.open(folder.file()).value().title == "Handout");
}

TEST_CASE("characters that came along unseen do not keep a handout from being saved", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    auto handout = handout_with(
        "A\x01\x0B"
        "B\xFF");
    handout.note = "one\xE2\x80\xA8two\r\n\x7F\ttab";
    REQUIRE(file.save(folder.file(), handout));
    auto const opened = file.open(folder.file());
    REQUIRE(opened);
    CHECK(opened->title == "AB");
    CHECK(opened->note.markdown == "one\ntwo\n\ttab");
}

TEST_CASE("a handout that would not open again is not written, and the old file stays", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    REQUIRE(file.save(folder.file(), handout_with("Fine")));
    auto const before = Folder::read(folder.file());
    auto const saved = file.save(folder.file(), handout_with(std::string(91, 'x')));
    REQUIRE_FALSE(saved);
    CHECK_FALSE(saved.error().changed_underneath);
    CHECK(saved.error().text.contains("90"));
    CHECK(Folder::read(folder.file()) == before);
}

TEST_CASE("a file that changed on the disk is left alone until the user decides", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    REQUIRE(file.save(folder.file(), handout_with("Mine")));
    CHECK_FALSE(file.changed_on_disk());
    HandoutFile other;
    REQUIRE(other.open(folder.file()));
    REQUIRE(other.save(folder.file(), handout_with("Hers")));  // as long as ours
    CHECK(file.changed_on_disk());
    auto const refused = file.save(folder.file(), handout_with("Mine"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().changed_underneath);
    CHECK(file.open(folder.file()).value().title == "Hers");
    REQUIRE(other.save(folder.file(), handout_with("Again")));
    REQUIRE(file.save(folder.file(), handout_with("Mine"), HandoutFile::Overwrite::yes));
    CHECK_FALSE(file.changed_on_disk());
    CHECK(other.open(folder.file()).value().title == "Mine");
}

TEST_CASE("a file that is gone is made again, and saving under another name asks nothing", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    REQUIRE(file.save(folder.file(), handout_with("Mine")));
    fs::remove(folder.file());
    CHECK_FALSE(file.changed_on_disk());
    REQUIRE(file.save(folder.file(), handout_with("Mine")));
    Folder::write(folder.file(), "something else");
    REQUIRE(file.save(folder.file("second.handout.yaml"), handout_with("Mine")));
}

TEST_CASE("a file that cannot be opened says why, line by line, and what it quotes is no markup", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    Folder::write(folder.file(), "title: Ours\nregoin: <b>gb</b>\nitems: 3\n");
    auto const opened = file.open(folder.file());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().startsWith("<b>This handout cannot be opened.</b>"));
    CHECK(opened.error().contains("Line 2: Unknown key \u201Cregoin\u201D"));
    CHECK(opened.error().contains("Line 3:"));
    for (std::string const text : {"", "\xFF\xFE", "a: [", "\t:\n", "- 1\n- 2\n", "title: x\ntitle: y\n"}) {
        Folder::write(folder.file(), text);
        CHECK_FALSE(file.open(folder.file()));
    }
    CHECK_FALSE(file.open(folder.file("none.handout.yaml")));
    CHECK_FALSE(file.open(folder.dir.path().toStdString()));
    Diagnostic const odd = error_at({}, "the word `<b>` is odd", {});
    CHECK(app::in_rich_text({odd}) == QStringLiteral("The word \u201C&lt;b&gt;\u201D is odd."));
    CHECK(app::in_rich_text({odd, odd, odd, odd, odd}, 3).endsWith("And 2 more."));
}

TEST_CASE("a folder that cannot be written to is told, without the file's name", "[handout_file]") {
    HandoutFile file;
    auto const saved = file.save("/nowhere/at/all/sam.handout.yaml", handout_with("Mine"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().text.contains("The folder does not exist."));
    CHECK_FALSE(saved.error().text.contains("sam"));
}
