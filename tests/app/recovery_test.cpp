#include "app/recovery.hpp"

#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "support/catch.hpp"

using namespace attune;
using app::Document;
using app::Recovery;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::milliseconds soon{20};

struct Fixture {
    QTemporaryDir home;
    fs::path folder = fs::path{home.path().toStdString()} / "state/recovery";
    Document document;
    Recovery recovery{document, folder, soon};

    void retitle(char const* title) {
        document.change("Change the title", [&](auto& handout) { handout.title = title; });
    }
    std::vector<fs::path> files() const {
        std::vector<fs::path> out;
        std::error_code error;
        for (fs::directory_iterator it(folder, error), end; !error && it != end; ++it) out.push_back(it->path());
        return out;
    }
    bool wait_for(std::size_t count) const {
        return QTest::qWaitFor([&] { return files().size() == count; }, 5000);
    }
    /// Starts a program with unsaved work and kills it once that is kept.
    void crash() const {
        fs::create_directories(folder);
        QProcess child;
        child.start(RECOVERY_CHILD, {QString::fromStdString(folder.string())});
        REQUIRE(child.waitForReadyRead(20000));
        child.kill();  // SIGKILL
        REQUIRE(child.waitForFinished(20000));
    }
};

}  // namespace

TEST_CASE("work that is not saved is kept by itself, for its owner's eyes only", "[recovery]") {
    Fixture fixture;
    fixture.document.start({});
    CHECK(fixture.files().empty());
    fixture.retitle("One");
    REQUIRE(fixture.wait_for(1));
    auto const owner_only = fs::perms::owner_read | fs::perms::owner_write;
    CHECK(fs::status(fixture.files().front()).permissions() == owner_only);
    CHECK(fs::status(fixture.folder).permissions() == fs::perms::owner_all);
    CHECK(fixture.recovery.found().empty());  // ours: this program lives
}

TEST_CASE("what was kept goes when the handout is saved, closed or brought back to where it was", "[recovery]") {
    Fixture fixture;
    fixture.document.start({});
    fixture.retitle("One");
    REQUIRE(fixture.wait_for(1));
    SECTION("saved") { fixture.document.saved_as("/tmp/x.handout.yaml"); }
    SECTION("closed") { fixture.document.close(); }
    SECTION("undone") { fixture.document.history().undo(); }
    SECTION("another is opened") { fixture.document.start({}); }
    CHECK(fixture.files().empty());
    QTest::qWait(3 * static_cast<int>(soon.count()));  // no timer brings it back
    CHECK(fixture.files().empty());
}

TEST_CASE("what was kept goes when the window is properly closed", "[recovery]") {
    Fixture fixture;
    Document document;
    {
        Recovery recovery{document, fixture.folder, soon};
        document.start({});
        document.mark_unsaved();
        recovery.keep_now();
        CHECK(fixture.files().size() == 1);
    }
    CHECK(fixture.files().empty());
}

TEST_CASE("after a crash the work is found, with its own file's name, and opens", "[recovery]") {
    Fixture fixture;
    fixture.crash();
    auto const found = fixture.recovery.found();
    REQUIRE(found.size() == 1);
    CHECK(found[0].original == "/home/dana/h\u00E4lf \n done.handout.yaml");
    CHECK(found[0].when.isValid());
    CHECK(found[0].when.secsTo(QDateTime::currentDateTime()) < 60);
    auto const handout = fixture.recovery.open(found[0]);
    REQUIRE(handout);
    CHECK(handout->title == "Half done");
    fixture.document.start(*handout, found[0].original);
    fixture.document.mark_unsaved();
    fixture.recovery.keep_now();
    CHECK(fixture.files().size() == 2);
    fixture.recovery.forget(found[0]);
    CHECK(fixture.recovery.found().empty());
    CHECK(fixture.files().size() == 1);
}

TEST_CASE("the work of a program that has ended is offered, even before anybody took note of its end", "[recovery]") {
    Fixture fixture, other;
    fixture.document.start({});
    fixture.document.mark_unsaved();
    fixture.recovery.keep_now();
    std::ifstream in(fixture.files().at(0));
    std::string text(std::istreambuf_iterator<char>{in}, {});
    auto const child = ::fork();
    if (child == 0) for (;;) ::pause();
    auto const stat = [&] {
        std::ifstream file("/proc/" + std::to_string(child) + "/stat");
        std::string line;
        std::getline(file, line);
        std::istringstream fields(line.substr(line.rfind(')') + 1));
        std::vector<std::string> all{std::istream_iterator<std::string>{fields}, {}};
        return all;
    };
    auto const start = stat().at(19);
    auto const at = text.find("# process: "), end = text.find('\n', at);
    text.replace(at, end - at, "# process: " + std::to_string(child) + ' ' + start);
    fs::create_directories(other.folder);
    std::ofstream(other.folder / (std::to_string(child) + "-0.handout.yaml")) << text;
    CHECK(other.recovery.found().empty());
    ::kill(child, SIGKILL);
    REQUIRE(QTest::qWaitFor([&] { return stat().at(0) == "Z"; }, 5000));
    CHECK(other.recovery.found().size() == 1);
    ::waitpid(child, nullptr, 0);
}

TEST_CASE("the work of a program that still runs is not offered, that of a later one with its number is",
          "[recovery]") {
    Fixture fixture, other;
    fixture.document.start({});
    fixture.document.mark_unsaved();
    fixture.recovery.keep_now();
    auto const file = fixture.files().at(0);
    fs::create_directories(other.folder);
    fs::copy_file(file, other.folder / file.filename());
    CHECK(other.recovery.found().empty());
    std::ifstream in(file);
    std::string text(std::istreambuf_iterator<char>{in}, {});
    auto const at = text.find("# process: ");
    text.replace(text.find('\n', at) - 1, 1, "x");  // another start
    std::ofstream(other.folder / file.filename()) << text;
    CHECK(other.recovery.found().size() == 1);
}

TEST_CASE("what would not open again does not take the place of work that was kept", "[recovery]") {
    QTemporaryDir folder;
    app::Document document;
    app::Recovery recovery{document, folder.path().toStdString(), std::chrono::hours{1}};
    document.start({});
    document.change("Title", [](auto& handout) { handout.title = "Kept"; });
    REQUIRE(recovery.keep_now());
    QSignalSpy failed(&recovery, &app::Recovery::failed);
    document.change("Note", [](auto& handout) { handout.note.markdown = std::string(2000, 'n'); });
    CHECK_FALSE(recovery.keep_now());
    REQUIRE(failed.count() == 1);
    CHECK(failed.front().front().toString().contains("1000 letters"));
    auto const kept = QDir(folder.path()).entryList(QDir::Files);
    REQUIRE(kept.size() == 1);
    QFile file(folder.filePath(kept.front()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Kept"));
}

TEST_CASE("kept work that is damaged is found, and says that it cannot be read", "[recovery]") {
    Fixture fixture;
    fs::create_directories(fixture.folder);
    std::ofstream(fixture.folder / "999999999-ab.handout.yaml") << "title: [";
    std::ofstream(fixture.folder / ".999999999-ab.handout.yaml.saving") << "title";
    std::ofstream(fixture.folder / "notes.txt") << "not ours";
    auto const found = fixture.recovery.found();
    REQUIRE(found.size() == 1);
    CHECK_FALSE(fixture.recovery.open(found[0]));
    CHECK(fixture.files().size() == 2);  // the half-written one is gone
}

TEST_CASE("when work cannot be kept this is said once", "[recovery]") {
    QTemporaryDir home;
    fs::path const in_the_way = home.path().toStdString() + "/file";
    std::ofstream{in_the_way} << "x";
    Document document;
    Recovery recovery{document, in_the_way / "recovery", soon};
    QSignalSpy failed(&recovery, &Recovery::failed);
    document.start({});
    document.mark_unsaved();
    recovery.keep_now();
    recovery.keep_now();
    CHECK(failed.count() == 1);
}
