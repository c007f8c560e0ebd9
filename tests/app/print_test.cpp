#include "app/print.hpp"

#include <filesystem>
#include <fstream>
#include <sstream>

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QSignalSpy>
#include <QWidget>

#include "app/pages_range.hpp"
#include "desk_fixture.hpp"
#include "fake_lp.hpp"
#include "support/catch.hpp"

using namespace attune;
using app::PdfPrinting;
using app::PrintChoice;
using app::Printing;
using app::PrintJob;
namespace fs = std::filesystem;

namespace {

std::string read(fs::path const& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

void paint_nothing(QPainter&, layout::Page const&, double) {}

PrintJob job_with(std::string bytes) {
    auto pages = std::make_shared<layout::PagedDocument>();
    pages->title = "For Sam";
    layout::Page page;
    page.size = {Pt::from_mm(210), Pt::from_mm(297)};
    for (int i = 0; i < 3; ++i) pages->pages.push_back(std::make_shared<layout::Page const>(page));
    return {pages, std::move(bytes)};
}

bool wait_for(QSignalSpy& spy) {
    return QTest::qWaitFor([&] { return spy.count() > 0; }, 20000);
}

}  // namespace

TEST_CASE("the print system gets our PDF byte for byte, under a title that says nothing", "[print]") {
    FakeLp const lp;
    Printing printing{paint_nothing};
    QSignalSpy finished(&printing, &Printing::finished);
    std::string bytes(300'000, 'x');
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(i * 7);
    printing.send({QStringLiteral("office"), 2, PrintChoice::Sides::long_edge, true}, job_with(bytes));
    REQUIRE(wait_for(finished));
    CHECK(lp.bytes() == bytes);
    CHECK(lp.arguments() ==
          "-d\noffice\n-n\n2\n-o\ncollate=true\n-o\nsides=two-sided-long-edge\n-o\n"
          "print-color-mode=monochrome\n-o\nmedia=A4\n-t\nHandout\n-\n");
}

TEST_CASE("a printer that refuses is told in its own words, which are no markup", "[print]") {
    FakeLp const lp{"echo 'lp: Error - The printer or <b>class</b> does not exist.' >&2; exit 1"};
    Printing printing{paint_nothing};
    QSignalSpy failed(&printing, &Printing::failed);
    printing.send({QStringLiteral("gone")}, job_with("%PDF"));
    REQUIRE(wait_for(failed));
    auto const text = failed.first().first().toString();
    CHECK(text.startsWith("<b>It was not printed.</b>"));
    CHECK(text.contains("&lt;b&gt;class"));
    CHECK(text.endsWith("Your handout is safe."));
}

TEST_CASE("a print system that does not read is an answer, not a hang", "[print]") {
    FakeLp const lp;
    std::ofstream(lp.folder() / "lp") << "#!/bin/sh\nexit 3\n";
    Printing printing{paint_nothing};
    QSignalSpy failed(&printing, &Printing::failed);
    printing.send({QStringLiteral("office")}, job_with(std::string(2'000'000, 'x')));
    REQUIRE(wait_for(failed));
    CHECK(failed.count() == 1);
}

TEST_CASE("a PDF is printed as it is, on the paper that it says", "[print]") {
    FakeLp const lp;
    QWidget window;
    PdfPrinting printing;
    QSignalSpy finished(&printing, &PdfPrinting::finished);
    std::string const pdf = "%PDF-1.7 << /MediaBox [ 0 0 419.52755 595.27557 ] >> << /MediaBox [0 0 612 792] >>";
    printing.print(&window, pdf);
    auto* ask = window.findChild<QPrintDialog*>();
    REQUIRE(ask);
    emit ask->QDialog::accepted();      // its own button wants a printer
    REQUIRE(wait_for(finished));
    CHECK(lp.bytes() == pdf);
    CHECK(lp.arguments().find("media=A5\n") != std::string::npos);
}

TEST_CASE("pages that come while the print system is still at work are refused, and the first are printed", "[print]") {
    FakeLp const lp{"sleep 1; exit 0"};
    Printing printing{paint_nothing};
    QSignalSpy finished(&printing, &Printing::finished), failed(&printing, &Printing::failed);
    printing.send({QStringLiteral("office")}, job_with("first"));
    printing.send({QStringLiteral("office")}, job_with("second"));
    REQUIRE(failed.count() == 1);
    CHECK(failed.first().first().toString().contains("still at work"));
    REQUIRE(wait_for(finished));
    CHECK(lp.bytes() == "first");
    CHECK(failed.count() == 1);
}

TEST_CASE("without a print system the pages are painted at 300 dpi", "[print]") {
    QTemporaryDir dir;
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(dir.filePath("out.pdf"));
    std::vector<double> scales;
    CHECK(app::paint_on(printer, *job_with("").pages,
                        [&](QPainter&, layout::Page const&, double scale) { scales.push_back(scale); }));
    CHECK(scales == std::vector<double>(3, 300.0 / 72));
    auto const bytes = read(printer.outputFileName().toStdString());
    CHECK(bytes.starts_with("%PDF"));
    CHECK(bytes.find("For Sam") == std::string::npos);
    CHECK(printer.docName() == "Handout");
}

TEST_CASE("paper, sides and copies are said in the print system's words", "[print]") {
    auto job = job_with("");
    PrintChoice choice;
    CHECK(app::lp_arguments(choice, job).join(' ') == "-n 1 -o media=A4 -t Handout -");
    choice.sides = PrintChoice::Sides::one;
    CHECK(app::lp_arguments(choice, job).contains("sides=one-sided"));
    choice.sides = PrintChoice::Sides::short_edge;
    CHECK(app::lp_arguments(choice, job).contains("sides=two-sided-short-edge"));
    layout::Page letter;
    letter.size = {Pt{612}, Pt{792}};
    auto pages = std::make_shared<layout::PagedDocument>();
    pages->pages.push_back(std::make_shared<layout::Page const>(letter));
    job.pages = pages;
    CHECK(app::lp_arguments(choice, job).contains("media=Letter"));
    auto const media_of = [&](double width, double height) {
        layout::Page page;
        page.size = {Pt::from_mm(width), Pt::from_mm(height)};
        pages->pages = {std::make_shared<layout::Page const>(page)};
        return lp_arguments(choice, job).filter("media=").join(' ');
    };
    CHECK(media_of(148, 210) == "media=A5");
    CHECK(media_of(279.4, 215.9) == "media=Letter");     // a first page that lies on its side
    CHECK(media_of(100, 100) == "media=A4");
}

TEST_CASE("what the print dialog says is understood", "[print]") {
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setColorMode(QPrinter::GrayScale);
    auto const choice = app::choice_of(printer);
    CHECK(choice.grey);
    CHECK(choice.copies == 1);
}

TEST_CASE("page numbers are read as people write them", "[pages_range]") {
    auto const read_range = [](char const* text) { return app::pages_in(QString::fromUtf8(text), 9); };
    CHECK(read_range("1, 3-5").value() == std::vector<int>{1, 3, 4, 5});
    CHECK(read_range(" 5\u20137 ;2, 6,").value() == std::vector<int>{2, 5, 6, 7});
    CHECK(read_range("9-8").value() == std::vector<int>{8, 9});
    for (auto const* wrong : {"", " ", ",", "a", "1-", "-3", "1 2", "0", "10", "3-10", "99999999999", "1--3"})
        CHECK_FALSE(read_range(wrong));
}

TEST_CASE("some of the pages are a document of their own, with no link into the void", "[pages_range]") {
    layout::PagedDocument whole;
    whole.title = "Ours";
    for (std::uint32_t i = 0; i < 4; ++i) {
        layout::Page page;
        page.links = {{{}, {}, (i + 1) % 4, {}}, {{}, "https://example.org", 0, {}}};
        whole.pages.push_back(std::make_shared<layout::Page const>(page));
        whole.outline.push_back({"Page", static_cast<int>(i), i, {}});
    }
    whole.labels = {{0, "A-"}};
    auto const some = app::only_pages(whole, {2, 4});
    REQUIRE(some.pages.size() == 2);
    CHECK(some.title == "Ours");
    REQUIRE(some.pages[0]->links.size() == 1);  // page 2 led to page 3
    CHECK(some.pages[0]->links[0].uri == "https://example.org");
    REQUIRE(some.outline.size() == 2);
    CHECK(some.outline[1].page == 1);
    CHECK(some.outline[0].level == 0);
    CHECK(some.outline[1].level == 1);
    CHECK(some.labels.empty());
    auto const pair = app::only_pages(whole, {2, 3});
    CHECK(pair.pages[0]->links[0].page == 1);
}
