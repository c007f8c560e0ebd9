#include "pdf/finish.hpp"

#include <algorithm>
#include <sstream>

#include "pdf/writer.hpp"
#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;

namespace {

pdf::Finish const small{{}, true}, locked{"open sésame", false}, small_and_locked{"open sésame", true};
std::string const knowing = "-upw 'open sésame' ";

/// Pages with headings, and boxes to tick between their lines: as many objects as a real form has.
std::string form() {
    Typesetter type;
    auto const line = type.line("Tick what you know", sans);
    layout::PagedDocument document;
    document.title = "Signs";
    document.field_face = line->runs.front().shaped->face;
    document.structure = {{layout::Role::document, -1}};
    for (int page = 0; page < 3; ++page) {
        layout::Page made;
        made.size = {Pt::from_mm(210), Pt::from_mm(297)};
        for (int row = 0; row < 30; ++row) {
            auto const tag = static_cast<layout::Tag>(document.structure.size());
            document.structure.push_back({layout::Role::heading, 0, 1});
            document.structure.push_back({layout::Role::form, 0});
            Pt const y{60.0 + 20 * row};
            auto field = std::make_shared<flow::Field>();
            field->kind = flow::Field::Kind::tick;
            field->name = "sign_" + std::to_string(page) + '_' + std::to_string(row);
            field->label = "A sign";
            made.items.emplace_back(layout::TextLine{{Pt{70}, y}, line}).tag = tag;
            made.items.emplace_back(layout::PlacedField{{Pt{50}, y - Pt{10}, Pt{12}, Pt{12}}, field}).tag = tag + 1;
        }
        layout::seal(made, document.structure);
        document.pages.push_back(std::make_shared<layout::Page const>(made));
    }
    auto bytes = pdf::Writer{}.write(document, {.fillable = true});
    REQUIRE(bytes);
    return *bytes;
}

std::string finished(std::string const& bytes, pdf::Finish const& finish) {
    auto out = pdf::finish(bytes, finish);
    if (!out) FAIL(to_string(out.error().front()));
    return *out;
}

/// A tool's answer without the lines that hold one of `words`, for those may differ.
std::string without_lines(std::string const& text, std::initializer_list<char const*> words) {
    std::string out;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        if (std::ranges::none_of(words, [&](char const* word) { return contains(line, word); })) out += line + '\n';
    return out;
}

std::string structure(std::string const& bytes, std::string const& options = {}) {
    return without_lines(run_tool("pdfinfo", options + "-struct-text", bytes), {"Object "});
}

}  // namespace

TEST_CASE("where nothing is wanted, a PDF is left as it is") { CHECK(finished("any bytes", {}) == "any bytes"); }

TEST_CASE("a small file is smaller, sound, equal on every run, and says what it said") {
    auto const before = form(), after = finished(before, small);
    CHECK(after.size() < before.size() * 6 / 10);
    CHECK(finished(before, small) == after);
    CHECK(contains(run_tool("qpdf", "--check", after), "No syntax or stream encoding errors"));
    CHECK(structure(after) == structure(before));
    CHECK(lines_of(after) == lines_of(before));
    auto const info = [](std::string const& bytes) {
        return without_lines(run_tool("pdfinfo", "", bytes), {"File size", "Optimized"});
    };
    CHECK(info(after) == info(before));
    CHECK(contains(info(after), "Tagged:          yes"));
    CHECK(count(run_tool("qpdf", "--json --json-key=acroform", after), "\"alternativename\": \"A sign\"") == 90);
}

TEST_CASE("a file that was packed can be packed again, and gets no smaller") {
    auto const once = finished(form(), small);
    CHECK(finished(once, small).size() == once.size());
}

TEST_CASE("a locked file opens with its password only, and then is whole") {
    auto const before = form();
    for (auto const& finish : {locked, small_and_locked}) {
        auto const after = finished(before, finish);
        CHECK_THROWS(run_tool("pdfinfo", "", after));
        CHECK_THROWS(run_tool("pdfinfo", "-upw 'open sesame'", after));
        CHECK_THROWS(run_tool("pdfinfo", "-opw ''", after));
        CHECK_THROWS(run_tool("qpdf", "--check --password=", after));
        CHECK(contains(run_tool("qpdf", "--check '--password=open sésame'", after),
                       "No syntax or stream encoding errors"));
        auto const info = run_tool("pdfinfo", knowing, after);
        CHECK(contains(info, "algorithm:AES-256"));
        CHECK(contains(info, "print:yes copy:yes change:yes addNotes:yes"));
        CHECK(contains(info, "Tagged:          yes"));
        CHECK(structure(after, knowing) == structure(before));
        CHECK(count(run_tool("qpdf", "'--password=open sésame' --json --json-key=acroform", after),
                    "\"alternativename\": \"A sign\"") == 90);
        auto const lock = run_tool("qpdf", "'--password=open sésame' --show-encryption", after);
        CHECK(contains(lock, "R = 6"));
        CHECK(contains(lock, "extract for accessibility: allowed"));
        CHECK(contains(lock, "print high resolution: allowed"));
        CHECK(contains(lock, "modify forms: allowed"));
    }
    CHECK(finished(before, small_and_locked).size() < finished(before, locked).size());
}

TEST_CASE("nothing can be read in a locked file: neither title nor names of fields, nor the password") {
    auto const before = form(), after = finished(before, locked);
    REQUIRE(contains(before, "<rdf:li xml:lang=\"x-default\">Signs</rdf:li>"));
    REQUIRE(contains(before, "(A sign)"));
    for (auto const* words : {"Signs", "A sign", "sign_0", "sésame"}) CHECK_FALSE(contains(after, words));
}

TEST_CASE("what cannot be packed or locked is an error, and none says the password") {
    auto const whole = form(), shut = finished(whole, locked);
    for (auto const& bytes : {std::string{}, std::string{"not a PDF"}, whole.substr(0, whole.size() / 2), shut}) {
        for (auto const& finish : {small, locked}) {
            auto const refused = pdf::finish(bytes, finish);
            REQUIRE_FALSE(refused);
            auto const said = to_string(refused.error().front());
            CHECK(said.starts_with("error: the PDF cannot be packed or locked: "));
            CHECK_FALSE(contains(said, "sésame"));
        }
    }
    CHECK_FALSE(pdf::finish(whole, {std::string(128, 'x'), false}));
}
