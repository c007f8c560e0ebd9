// Filled in by programs of others: what was typed survives, is seen, and is the same when it is read back.
#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>

#include "job/fields.hpp"
#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
namespace fs = std::filesystem;

namespace {

std::vector<content::Shelf> const shipped{{ATTUNE_SOURCE_DIR, false}};
constexpr auto typed = "Łukasz, Zoë and Nguyễn: 3 × weekly";   // as the clients' names may be

std::string said_by(std::string const& command) {
    auto* pipe = ::popen((command + " 2>&1").c_str(), "r");
    REQUIRE(pipe);
    std::string out;
    std::array<char, 4096> buffer{};
    while (auto const n = std::fread(buffer.data(), 1, buffer.size(), pipe)) out.append(buffer.data(), n);
    INFO(command << '\n' << out);
    REQUIRE(WEXITSTATUS(::pclose(pipe)) == 0);
    return out;
}

struct Sample {
    handout::Handout handout;
    layout::PagedDocument pages;
    std::string bytes;
};

Sample fillable(job::Workshop& workshop, std::string const& name, pdf::Options options = {.fillable = true}) {
    auto handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/" + name + ".handout.yaml");
    REQUIRE(handout);
    auto const composed = workshop.compose(*handout);
    REQUIRE(composed);
    auto pages = workshop.lay_out(*composed);
    REQUIRE(pages);
    auto bytes = workshop.write(*pages, options);
    REQUIRE(bytes);
    return {*std::move(handout), *std::move(pages), *std::move(bytes)};
}

}  // namespace

TEST_CASE("Poppler fills in every field, and reads back what it wrote") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    auto const sample = fillable(workshop, "first-session-couple");
    auto const empty = folder.write("empty.pdf", sample.bytes);
    auto const filled = folder.path() / "filled.pdf";
    auto const said = said_by(std::string(POPPLER_FILL) + " " + empty.string() + " " + filled.string() + " '" + typed + "'");
    std::map<std::string, std::set<std::string>> values;
    std::size_t lines = 0;
    for (std::size_t at = 0, end; (end = said.find('\n', at)) != std::string::npos; at = end + 1) {
        auto const tab = said.find('\t', at);
        values[said.substr(at, tab - at)].insert(said.substr(tab + 1, end - tab - 1));
        ++lines;
    }
    CHECK(lines == fields_of(sample.pages).size());
    CHECK(values["signs-i-notice_just-before_a"] == std::set<std::string>{typed});
    CHECK(values["signs-i-notice_signs_3_b"] == std::set<std::string>{"on"});
    // One of a group is chosen, the others are not.
    CHECK(values["signs-i-notice_safe-today_a"] == std::set<std::string>{"off", "on"});
    CHECK(values["closeness-ladder_ladder_1-rating_b"] == std::set<std::string>{"7"});
    // What was typed is drawn, in a font that has its letters, and can be copied.
    auto const text = said_by("pdftotext -f 5 -l 5 " + filled.string() + " -");
    CHECK(text.find("Łukasz, Zoë and Nguyễn") != std::string::npos);
}

TEST_CASE("pdftk lists the fields by name and spoken name, and what it fills in is read back") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    auto const sample = fillable(workshop, "first-session-couple");
    auto const empty = folder.write("empty.pdf", sample.bytes);
    auto const fdf = folder.write("answers.xfdf",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xfdf xmlns=\"http://ns.adobe.com/xfdf/\"><fields>\n"
        "<field name=\"signs-i-notice_just-before_a\"><value>" + std::string(typed) + "</value></field>\n"
        "<field name=\"signs-i-notice_signs_2_a\"><value>Yes</value></field>\n"
        "<field name=\"signs-i-notice_safe-today_b\"><value>7</value></field>\n</fields></xfdf>\n");
    auto const filled = folder.path() / "filled.pdf";
    said_by("pdftk " + empty.string() + " fill_form " + fdf.string() + " output " + filled.string());
    auto const dump = said_by("pdftk " + filled.string() + " dump_data_fields_utf8");
    auto const block = [&](std::string const& name) {
        auto const at = dump.find("FieldName: " + name + "\n");
        REQUIRE(at != std::string::npos);
        return dump.substr(at, dump.find("---", at) - at);
    };
    CHECK(block("signs-i-notice_just-before_a").find("FieldValue: " + std::string(typed)) != std::string::npos);
    CHECK(block("signs-i-notice_just-before_a").find("FieldNameAlt: Sam: Pick one sign.") != std::string::npos);
    CHECK(block("signs-i-notice_signs_2_a").find("FieldValue: Yes") != std::string::npos);
    CHECK(block("signs-i-notice_safe-today_b").find("FieldValue: 7") != std::string::npos);
}

TEST_CASE("names of fields stay the same when a sheet is printed differently") {
    job::Workshop workshop{shipped};
    auto const names = [&](std::string const& look) {
        auto handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
        REQUIRE(handout);
        handout->page_template = look;
        handout->writing_space = handout::WritingSpace::roomy;
        auto const pages = workshop.lay_out(*workshop.compose(*handout));
        REQUIRE(pages);
        std::set<std::string> out;
        for (auto const& field : fields_of(*pages)) out.insert(field.field->name + "/" + field.field->option);
        return out;
    };
    CHECK(names("calm") == names("large-print"));
}

TEST_CASE("fields stay on their page and never overlap, in large print too") {
    job::Workshop workshop{shipped};
    for (auto const* look : {"calm", "large-print"}) {
        auto handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
        REQUIRE(handout);
        handout->page_template = look;
        auto const pages = workshop.lay_out(*workshop.compose(*handout));
        REQUIRE(pages);
        INFO(look);
        check_fields_apart(*pages);
    }
}

TEST_CASE("without fields the page is the one for a pen; scales can be boxes to tick") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    auto const sample = fillable(workshop, "first-session-couple", {});
    CHECK(sample.bytes.find("/AcroForm") == std::string::npos);
    auto const ticks = folder.write("ticks.pdf", fillable(workshop, "first-session-couple", {.fillable = true, .ticks = true}).bytes);
    auto const dump = said_by("pdftk " + ticks.string() + " dump_data_fields_utf8");
    CHECK(dump.find("FieldName: signs-i-notice_safe-today_a_7\n") != std::string::npos);
    CHECK(dump.find("FieldName: signs-i-notice_safe-today_a\n") == std::string::npos);
}
