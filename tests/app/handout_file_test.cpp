#include "app/handout_file.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/diagnostic_words.hpp"
#include "base/backups.hpp"
#include "desk_fixture.hpp"
#include "handout/file_text.hpp"
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
    CHECK(Folder::read(folder.file()).starts_with("# handout-format: 1\n"));
    auto const opened = file.open(folder.file());
    REQUIRE(opened);
    CHECK(schema::same(opened->handout, handout));
    CHECK(opened->note.isEmpty());
    CHECK_FALSE(opened->for_reading);
}

TEST_CASE("a handout without a title is saved as Handout", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    REQUIRE(file.save(folder.file(), handout_with(" ")));
    CHECK(file.open(folder.file()).value().handout.title == "Handout");
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
    CHECK(opened->handout.title == "AB");
    CHECK(opened->handout.note.markdown == "one\ntwo\n\ttab");
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
    auto const by_others = [&](char const* title) { Folder::write(folder.file(), handout::to_file_text(handout_with(title))); };
    by_others("Hers");  // as long as ours
    CHECK(file.changed_on_disk());
    auto const refused = file.save(folder.file(), handout_with("Mine"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().changed_underneath);
    CHECK(file.open(folder.file()).value().handout.title == "Hers");
    by_others("Again");
    REQUIRE(file.save(folder.file(), handout_with("Mine"), HandoutFile::Overwrite::yes));
    CHECK_FALSE(file.changed_on_disk());
    CHECK(file.open(folder.file()).value().handout.title == "Mine");
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
    CHECK(opened.error().text.startsWith("<b>This handout cannot be opened.</b>"));
    CHECK(opened.error().text.contains("Line 2: Unknown key \u201Cregoin\u201D"));
    CHECK(opened.error().text.contains("Line 3:"));
    CHECK_FALSE(opened.error().rest);
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

TEST_CASE("a handout that is open in one window opens for reading only in another", "[handout_file]") {
    Folder folder;
    HandoutFile mine;
    REQUIRE(mine.save(folder.file(), handout_with("Mine")));
    HandoutFile other;
    auto const opened = other.open(folder.file());
    REQUIRE(opened);
    CHECK(opened->for_reading);
    CHECK(opened->note.contains("another window"));
    auto const refused = other.save(folder.file(), handout_with("Hers"), HandoutFile::Overwrite::yes);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text.contains("another window"));
    REQUIRE(other.save(folder.file("hers.handout.yaml"), handout_with("Hers")));
    mine.close();
    CHECK_FALSE(other.open(folder.file()).value().for_reading);
}

TEST_CASE("a refused save elsewhere does not let go of the file at hand", "[handout_file]") {
    Folder folder;
    HandoutFile mine, other, third;
    REQUIRE(mine.save(folder.file(), handout_with("Mine")));
    REQUIRE(other.save(folder.file("hers.handout.yaml"), handout_with("Hers")));
    CHECK_FALSE(mine.save(folder.file("hers.handout.yaml"), handout_with("Mine")));
    CHECK(third.open(folder.file()).value().for_reading);
    CHECK_FALSE(mine.save("/nowhere/at/all.handout.yaml", handout_with("Mine")));
    CHECK(third.open(folder.file()).value().for_reading);
}

TEST_CASE("recovered work does not write over what another window saved meanwhile", "[handout_file]") {
    Folder folder;
    HandoutFile other, mine;
    REQUIRE(other.save(folder.file(), handout_with("Before")));
    mine.stand_for(folder.file());
    CHECK_FALSE(mine.save(folder.file(), handout_with("Recovered")));   // while the other has it
    REQUIRE(other.save(folder.file(), handout_with("Theirs")));
    other.close();
    auto const saved = mine.save(folder.file(), handout_with("Recovered"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().changed_underneath);
    CHECK(mine.save(folder.file(), handout_with("Recovered"), HandoutFile::Overwrite::yes));
}

TEST_CASE("a file that was cut short is not opened as if it were whole, but what is there can be had", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    auto handout = handout_with("Mine");
    handout.note = "Where it ends";
    auto const text = handout::to_file_text(handout);
    Folder::write(folder.file(), text.substr(0, text.find("note")));
    auto const opened = file.open(folder.file());
    REQUIRE_FALSE(opened);
    CHECK(opened.error().text.contains("cut short"));
    REQUIRE(opened.error().rest);
    CHECK(opened.error().rest->title == "Mine");
}

TEST_CASE("a file that was changed by hand opens, and it is said", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    auto text = handout::to_file_text(handout_with("Mine"));
    text.replace(text.find("Mine"), 4, "Ours");
    Folder::write(folder.file(), text);
    auto const opened = file.open(folder.file());
    REQUIRE(opened);
    CHECK(opened->handout.title == "Ours");
    CHECK(opened->note.contains("changed outside Attune"));
    CHECK_FALSE(opened->for_reading);
}

TEST_CASE("a file of a newer Attune opens for reading, with what is understood", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    Folder::write(folder.file(), "# handout-format: 2\ntitle: \"Ours\"\nhologram: true\n# end sha256:" + std::string(64, '0') + "\n");
    auto const opened = file.open(folder.file());
    REQUIRE(opened);
    CHECK(opened->for_reading);
    CHECK(opened->note.contains("newer version"));
    CHECK(opened->handout.title == "Ours");
}

TEST_CASE("each saved version before is kept beside the file", "[handout_file]") {
    Folder folder;
    HandoutFile file;
    for (auto const* title : {"First", "Second", "Third"}) REQUIRE(file.save(folder.file(), handout_with(title)));
    auto const versions = backups_of(folder.file());
    REQUIRE(versions.size() == 2);
    CHECK(HandoutFile{}.open(versions[0].file).value().handout.title == "Second");
    CHECK(HandoutFile{}.open(versions[1].file).value().handout.title == "First");
}

TEST_CASE("a folder that cannot be written to is told, without the file's name", "[handout_file]") {
    HandoutFile file;
    auto const saved = file.save("/nowhere/at/all/sam.handout.yaml", handout_with("Mine"));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().text.contains("The folder does not exist."));
    CHECK_FALSE(saved.error().text.contains("sam"));
}
