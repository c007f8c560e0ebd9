#include <sstream>

#include "cli/commands.hpp"
#include "job/temporary_folder.hpp"
#include "pdf/finish.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace attune;
using namespace attune::test;

namespace {

struct Said {
    int code;
    std::string out, err;
};

Said attune_says(std::vector<std::string> arguments) {
    std::ostringstream out, err;
    arguments.insert(arguments.begin(), {"--library", ATTUNE_SOURCE_DIR});
    cli::Context context{{out, err, false}, [](std::string_view) { return std::string{}; }, "/nowhere/bin/attune", {}, {}};
    int const code = cli::run_attune(std::move(arguments), std::move(context));
    return {code, out.str(), err.str()};
}

std::string const sample = ATTUNE_SOURCE_DIR "/samples/support-for-a-partner.handout.yaml";

}  // namespace

TEST_CASE("help and version are answers, not mistakes") {
    auto const help = attune_says({"--help"});
    CHECK(help.code == 0);
    CHECK(help.out.find("Examples:") != std::string::npos);
    CHECK(attune_says({"render", "--help"}).code == 0);
    CHECK(attune_says({"--version"}).out.find("attune ") == 0);
}

TEST_CASE("a wrong option or no command is a mistake in the input") {
    CHECK(attune_says({}).code == cli::mistakes);
    CHECK(attune_says({"render", sample, "--papier", "a4"}).code == cli::mistakes);
    CHECK(attune_says({"dance"}).code == cli::mistakes);
}

TEST_CASE("new, check and render make a handout") {
    TemporaryFolder folder;
    auto const handout = (folder.path() / "ours.handout.yaml").string();
    auto const made = attune_says({"new", "first-session-couple", "-o", handout, "--name-a", "Sam", "--name-b", "Alex", "--region", "gb"});
    INFO(made.err);
    REQUIRE(made.code == cli::fine);
    auto const checked = attune_says({"check", handout});
    INFO(checked.err);
    CHECK(checked.code == cli::fine);
    auto const refused = attune_says({"render", handout, "-o", (folder.path() / "ours.pdf").string()});
    CHECK(refused.code == cli::mistakes);
    CHECK(refused.err.find("say so with --screened") != std::string::npos);
    auto const rendered =
        attune_says({"render", handout, "-o", (folder.path() / "ours.pdf").string(), "--json", "--screened"});
    INFO(rendered.err);
    CHECK(rendered.code == cli::fine);
    CHECK(rendered.out.find("\"pages\"") != std::string::npos);
    CHECK(std::filesystem::file_size(folder.path() / "ours.pdf") > 10'000);
    // A handout is work: it is not written over.
    CHECK(attune_says({"new", "first-session-couple", "-o", handout}).code == cli::cannot_write);
    CHECK(attune_says({"new", "first-session-couple", "-o", handout, "--force"}).code == cli::fine);
}

TEST_CASE("render never writes over what people write") {
    test::TemporaryFolder const folder;
    auto const ours = folder.path() / "ours.handout.yaml", other = folder.path() / "other.yaml", bare = folder.path() / "bare";
    REQUIRE(attune_says({"new", "one-person-first-steps", "-o", ours.string(), "--region", "gb"}).code == cli::fine);
    for (auto const& file : {other, bare}) std::filesystem::copy_file(ours, file);
    auto const before = test::read_file(ours.string());
    for (auto const& [handout, output] : {std::pair{ours, ours}, {ours, other}, {bare, bare}}) {
        INFO(output.string());
        auto const refused = attune_says({"render", handout.string(), "-o", output.string(), "--quiet", "--screened"});
        CHECK(refused.code == cli::mistakes);
        CHECK(refused.err.find("ends with `.pdf`") != std::string::npos);
        CHECK(test::read_file(output.string()) == before);
    }
}

TEST_CASE("render makes a page for a screen or plain text when asked") {
    TemporaryFolder folder;
    auto const page = (folder.path() / "ours.html").string();
    auto const rendered = attune_says({"render", sample, "--format", "html", "-o", page, "--quiet"});
    INFO(rendered.err);
    CHECK(rendered.code == cli::fine);
    CHECK(rendered.out == page + "\n");
    CHECK(std::filesystem::exists(page));
    auto const json = attune_says({"render", sample, "--format", "text", "-o", folder.path().string(), "--json"});
    CHECK(json.code == cli::fine);
    CHECK(json.out.find(".txt") != std::string::npos);
    CHECK(json.out.find("\"pages\"") == std::string::npos);
    CHECK(attune_says({"render", sample, "--format", "docx"}).code == cli::mistakes);
}

TEST_CASE("render packs a PDF, and locks it with a password that never is an argument") {
    if (!pdf::can_finish()) return;
    TemporaryFolder folder;
    auto const rendered = [&](std::string const& name, std::vector<std::string> options) {
        options.insert(options.begin(), {"render", sample, "-o", (folder.path() / name).string(), "--quiet"});
        return attune_says(options);
    };
    auto const size = [&](char const* name) { return std::filesystem::file_size(folder.path() / name); };
    CHECK(rendered("plain.pdf", {}).code == cli::fine);
    CHECK(rendered("small.pdf", {"--small"}).code == cli::fine);
    CHECK(size("small.pdf") < size("plain.pdf"));
    auto const secret = folder.write("secret", "open sesame\n");
    std::filesystem::permissions(secret, std::filesystem::perms::owner_read);
    auto const locked = rendered("locked.pdf", {"--password-file", secret.string()});
    INFO(locked.err);
    CHECK(locked.code == cli::fine);
    CHECK(read_file(folder.path() / "locked.pdf").find("/Encrypt ") != std::string::npos);
    CHECK(rendered("no.pdf", {"--password"}).err.find("there is no terminal") != std::string::npos);
    CHECK(rendered("no.pdf", {"--password", "--password-file", secret.string()}).code == cli::mistakes);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "no.pdf"));
}

TEST_CASE("a password among the arguments is refused and not repeated") {
    for (auto const& arguments : std::vector<std::vector<std::string>>{{"render", sample, "--password=sesame"},
                                                                       {"render", sample, "--password", "sesame"},
                                                                       {"render", "--password", "sesame", sample}}) {
        auto const said = attune_says(arguments);
        CHECK(said.code == cli::mistakes);
        CHECK(said.err.find("you will be asked") != std::string::npos);
        CHECK((said.out + said.err).find("sesame") == std::string::npos);
    }
}

TEST_CASE("a page for a screen is neither packed nor locked") {
    for (auto const* format : {"html", "text"}) {
        for (auto const& [option, reason] :
             {std::pair{"--small", "`--small` is for a PDF only"}, {"--password", "only a PDF can have a password"}}) {
            auto const said = attune_says({"render", sample, "--format", format, option});
            CHECK(said.code == cli::mistakes);
            CHECK(said.err.find(reason) != std::string::npos);
        }
    }
}

TEST_CASE("mistakes come with their line, and nothing is written") {
    TemporaryFolder folder;
    auto const handout = folder.write("bad.handout.yaml", "title: Bad\nfro: couple\nitems:\n  - worksheet: our-loop\n    tilte: x\n").string();
    auto const said = attune_says({"render", handout, "-o", (folder.path() / "bad.pdf").string()});
    CHECK(said.code == cli::mistakes);
    CHECK(said.err.find("bad.handout.yaml:2:1: error: unknown key `fro`") != std::string::npos);
    CHECK(said.err.find("did you mean `for`?") != std::string::npos);
    CHECK(said.err.find("bad.handout.yaml:5:5: error: unknown key `tilte`") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "bad.pdf"));
}

TEST_CASE("a place that cannot be written to has an exit code of its own") {
    auto const said = attune_says({"render", sample, "-o", "/nowhere/at/all.pdf"});
    CHECK(said.code == cli::cannot_write);
    CHECK(said.err.find("/nowhere/at/all.pdf") != std::string::npos);
}

TEST_CASE("warnings count only where they are asked for") {
    TemporaryFolder folder;
    auto const handout = folder.write("plain.handout.yaml", "title: Plain\nitems: []\n").string();
    auto const out = (folder.path() / "plain.pdf").string();
    CHECK(attune_says({"render", handout, "-o", out}).code == cli::fine);
    CHECK(attune_says({"render", handout, "-o", out, "--strict"}).code == cli::warnings);
}

TEST_CASE("check tells what the content rules find: for people, as a table, as JSON and as SARIF") {
    TemporaryFolder folder;
    auto const leaflet = folder.write("leaflet.txt", "This page will cure your fear.\n").string();
    auto const said = attune_says({"check", leaflet});
    CHECK(said.code == cli::mistakes);
    CHECK(said.out.find("error L-PROMISE " + leaflet + ":1 leaflet.txt \"will cure\" - it promises what no page can keep. Try: may help, can ease.") !=
          std::string::npos);
    CHECK(said.out.find("1 file checked: 1 error, 0 warnings, 0 hints from the content rules") != std::string::npos);
    CHECK(attune_says({"check", leaflet, "--summary"}).out.find("SMOG") != std::string::npos);
    auto const json = attune_says({"check", leaflet, "--json"}).out;
    CHECK(json.find("\"rule\": \"L-PROMISE\"") != std::string::npos);
    auto const sarif = attune_says({"check", leaflet, "--sarif"}).out;
    CHECK(sarif.find("\"ruleId\": \"L-PROMISE\"") != std::string::npos);
    CHECK(sarif.find("\"startLine\": 1") != std::string::npos);
    CHECK(attune_says({"check", "--rules"}).out.find("L-STIGMA") != std::string::npos);
    auto const quiet = folder.write("quiet.txt", "We sat by the sea.\n").string();
    auto const fine = attune_says({"check", quiet});
    CHECK(fine.code == cli::fine);
    CHECK(fine.out.find("no findings from these checks") != std::string::npos);
}

TEST_CASE("show says where a handout's pages come from") {
    auto const said = attune_says({"show", sample});
    CHECK(said.code == cli::fine);
    CHECK(said.out.find("version 1.0; not yet reviewed by a clinician") != std::string::npos);
    CHECK(said.out.find("Samaritans, 116 123: checked ") != std::string::npos);
}

TEST_CASE("list and show tell what there is") {
    auto const list = attune_says({"list", "worksheets", "--find", "ladder"});
    CHECK(list.out.find("closeness-ladder") != std::string::npos);
    CHECK(list.out.find("feelings-words") == std::string::npos);
    CHECK(attune_says({"list", "--json"}).out.find("\"kind\": \"article\"") != std::string::npos);
    CHECK(attune_says({"show", "closeness-ladder"}).out.find("Caution") != std::string::npos);
    CHECK(attune_says({"show", "fear-of-intimacy"}).out.find("start-here") != std::string::npos);
    auto const none = attune_says({"show", "closeness-lader"});
    CHECK(none.code == cli::mistakes);
    CHECK(none.err.find("did you mean `closeness-ladder`?") != std::string::npos);
}

TEST_CASE("dump says what stands where") {
    auto const said = attune_says({"dump", sample});
    CHECK(said.code == cli::fine);
    CHECK(said.out.find("page 1") != std::string::npos);
}

TEST_CASE("each kind of file has a JSON Schema, and the reference page is up to date") {
    CHECK(attune_says({"schema", "worksheet"}).out.find("\"$schema\"") != std::string::npos);
    CHECK(attune_says({"schema", "workshet"}).code == cli::mistakes);
    auto const page = attune_says({"schema", "--reference"}).out;
    // Made by: attune schema --reference > docs/content-reference.md
    CHECK(page == read_file(ATTUNE_SOURCE_DIR "/docs/content-reference.md"));
}

TEST_CASE("without the window, `desk` says what is missing and that the rest works") {
    auto const said = attune_says({"desk"});
    CHECK(said.code == cli::mistakes);
    CHECK(said.err.find("not installed") != std::string::npos);
    CHECK(said.err.find("hint:") != std::string::npos);
}
