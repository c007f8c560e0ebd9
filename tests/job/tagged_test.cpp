// What the tags of a PDF say, read by Poppler: the handout, in order, with nothing missing and nothing twice.
#include <sys/wait.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
namespace fs = std::filesystem;

namespace {

std::vector<content::Shelf> const shipped{{ATTUNE_SOURCE_DIR, false}};

std::string structure_of(fs::path const& pdf) {
    auto* pipe = ::popen(("pdfinfo -struct-text " + pdf.string() + " 2>&1").c_str(), "r");
    REQUIRE(pipe);
    std::string out;
    std::array<char, 4096> buffer{};
    while (auto const n = std::fread(buffer.data(), 1, buffer.size(), pipe)) out.append(buffer.data(), n);
    REQUIRE(WEXITSTATUS(::pclose(pipe)) == 0);
    return out;
}

/// The words between the quotation marks of the lines, sorted.
std::vector<std::string> words_in(std::string const& structure) {
    std::vector<std::string> words;
    for (std::size_t at = 0, end; (end = structure.find('\n', at)) != std::string::npos; at = end + 1) {
        auto const line = structure.substr(at, end - at);
        auto const from = line.find_first_not_of(' ');
        if (from == std::string::npos || line[from] != '"') continue;
        std::string word;
        for (char const c : line.substr(from + 1, line.size() - from - 2) + " ") {
            if (c != ' ') { word += c; continue; }
            if (!word.empty()) words.push_back(std::exchange(word, {}));
        }
    }
    std::ranges::sort(words);
    return words;
}

/// The words of what is tagged on the pages, line by line, sorted.
std::vector<std::string> tagged_words(layout::PagedDocument const& document) {
    // A line that goes on ends with a space; one that does not may be followed by another of the same element.
    std::vector<std::string> of(document.structure.size());
    for (auto const& page : document.pages)
        for (auto const& item : page->items) {
            auto const* text = std::get_if<layout::TextLine>(&item);
            if (!text || item.tag < 0) continue;
            auto& all = of[static_cast<std::size_t>(item.tag)];
            for (auto const& run : text->line->runs) all += run.shaped->text;
            if (text->goes_on) all += ' ';
        }
    std::vector<std::string> words;
    for (auto& all : of) {
        for (std::size_t at; (at = all.find("\u00A0")) != std::string::npos;) all.replace(at, 2, " ");
        std::string word;
        for (char const c : all + " ") {
            if (c != ' ') { word += c; continue; }
            if (!word.empty()) words.push_back(std::exchange(word, {}));
        }
    }
    std::ranges::sort(words);
    return words;
}

}  // namespace

TEST_CASE("the tags of every sample say each of its words once") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    for (auto const& entry : fs::directory_iterator(ATTUNE_SOURCE_DIR "/samples")) {
        if (!entry.path().string().ends_with(".handout.yaml")) continue;
        INFO(entry.path().filename());
        auto const handout = workshop.read(entry.path());
        REQUIRE(handout);
        auto const pages = workshop.lay_out(*workshop.compose(*handout));
        REQUIRE(pages);
        auto const bytes = workshop.write(*pages);
        REQUIRE(bytes);
        auto read = structure_of(folder.write("sample.pdf", *bytes));
        for (std::size_t at; (at = read.find("\u00A0")) != std::string::npos;) read.replace(at, 2, " ");
        CHECK(words_in(read) == tagged_words(*pages));
    }
}

TEST_CASE("headings go down one level at a time, and every page's text is either said or furniture") {
    job::Workshop workshop{shipped};
    for (auto const document : {handout::Document::whole, handout::Document::together}) {
        auto const handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
        REQUIRE(handout);
        auto const pages = workshop.lay_out(*workshop.compose(*handout, document));
        REQUIRE(pages);
        int last = 0;
        for (auto const& element : pages->structure) {
            if (element.role != layout::Role::heading) continue;
            CHECK(element.level >= 1);
            CHECK(element.level <= last + 1);
            last = element.level;
        }
        CHECK(last > 0);
        for (auto const& page : pages->pages)
            for (auto const& item : page->items)
                if (std::holds_alternative<layout::TextLine>(item)) {
                    // Badges are ornaments: the partner's name stands beside them.
                    auto const& line = *std::get<layout::TextLine>(item).line;
                    if (item.tag == layout::ornament) CHECK(line.runs.front().shaped->text.size() == 1);
                }
    }
}

TEST_CASE("the two partners' columns are read one after the other") {
    TemporaryFolder folder;
    job::Workshop workshop{shipped};
    auto const handout = workshop.read(ATTUNE_SOURCE_DIR "/samples/first-session-couple.handout.yaml");
    REQUIRE(handout);
    auto const pages = workshop.lay_out(*workshop.compose(*handout));
    auto const read = structure_of(folder.write("sample.pdf", *workshop.write(*pages)));
    auto const first = read.find("Something you did that I liked"), last_of_a = read.find("One small thing I would like");
    auto const second = read.find("Something you did that I liked", first + 1);
    REQUIRE(second != std::string::npos);
    CHECK(first < last_of_a);
    CHECK(last_of_a < second);
}
