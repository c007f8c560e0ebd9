#include "desk_fixture.hpp"
#include "support/catch.hpp"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>

#include "app/page_painter.hpp"

using namespace attune;
using namespace attune::app;

namespace {

constexpr double dpi = 110;

QImage painted(PagePainter& painter, layout::Page const& page, QSize size, bool grey = false) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter on(&image);
    painter.paint(on, page, dpi / 72, grey);
    on.end();
    return image;
}

/// Structural similarity of two grey images, the mean over windows of 8 x 8 pixels (Wang, Bovik, Sheikh and Simoncelli 2004,
/// with their constants); 1 for equal images.
double similarity(QImage const& a, QImage const& b) {
    constexpr double c1 = 0.01 * 255 * 0.01 * 255, c2 = 0.03 * 255 * 0.03 * 255;
    constexpr int window = 8;
    double sum = 0;
    int count = 0;
    for (int top = 0; top + window <= a.height(); top += 4)
        for (int left = 0; left + window <= a.width(); left += 4) {
            double sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0;
            for (int y = top; y < top + window; ++y) {
                auto const* line_a = a.constScanLine(y);
                auto const* line_b = b.constScanLine(y);
                for (int x = left; x < left + window; ++x) {
                    double const va = line_a[x], vb = line_b[x];
                    sa += va;
                    sb += vb;
                    saa += va * va;
                    sbb += vb * vb;
                    sab += va * vb;
                }
            }
            constexpr double n = window * window;
            double const ma = sa / n, mb = sb / n;
            double const va = saa / n - ma * ma, vb = sbb / n - mb * mb, cov = sab / n - ma * mb;
            sum += (2 * ma * mb + c1) * (2 * cov + c2) / ((ma * ma + mb * mb + c1) * (va + vb + c2));
            ++count;
        }
    return sum / count;
}

void compare(char const* sample, char const* look) {
    DeskFixture fixture;
    fixture.open(sample);
    fixture.desk.document.change("Look", [&](auto& handout) { handout.page_template = look; });
    auto const made = fixture.pages();
    REQUIRE(made.pages);
    job::Workshop workshop{fixture.desk.places.shelves, fixture.desk.fonts};
    auto const bytes = workshop.write(*made.pages);
    REQUIRE(bytes);
    QTemporaryDir folder;
    QFile pdf(folder.filePath("a.pdf"));
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write(bytes->data(), static_cast<qint64>(bytes->size()));
    pdf.close();
    QProcess poppler;
    poppler.start("pdftoppm", {"-gray", "-r", QString::number(dpi), pdf.fileName(), folder.filePath("page")});
    REQUIRE(poppler.waitForFinished(60000));
    REQUIRE(poppler.exitCode() == 0);
    auto const files = QDir(folder.path()).entryList({"page*.pgm"}, QDir::Files, QDir::Name);
    REQUIRE(static_cast<std::size_t>(files.size()) == made.pages->pages.size());
    PagePainter painter;
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto const theirs = QImage(folder.filePath(files[i])).convertToFormat(QImage::Format_Grayscale8);
        auto const ours = painted(painter, *made.pages->pages[static_cast<std::size_t>(i)], theirs.size())
                              .convertToFormat(QImage::Format_Grayscale8);
        INFO(sample << " in " << look << ", page " << i + 1);
        CHECK(similarity(ours, theirs) >= 0.98);
    }
}

}  // namespace

TEST_CASE("what the window shows is what prints", "[painter]") {
    REQUIRE_FALSE(QStandardPaths::findExecutable("pdftoppm").isEmpty());
    compare("first-session-couple", "calm");
    compare("full-article-and-four-sheets", "calm");
    compare("letter-with-initials", "ink-saver");
    compare("one-person-large-print", "large-print");
    compare("support-for-a-partner", "calm");
}

TEST_CASE("two pages that differ are seen to differ", "[painter]") {
    DeskFixture fixture;
    fixture.open("first-session-couple");
    auto const made = fixture.pages();
    REQUIRE(made.pages);
    PagePainter painter;
    auto const grey = [&](std::size_t page) {
        return painted(painter, *made.pages->pages[page], {909, 1286}).convertToFormat(QImage::Format_Grayscale8);
    };
    CHECK(similarity(grey(1), grey(1)) == Approx(1));
    CHECK(similarity(grey(1), grey(2)) < 0.9);
}

TEST_CASE("as a black printer shows it, a page has no colour", "[painter]") {
    DeskFixture fixture;
    fixture.open("first-session-couple");
    auto const made = fixture.pages();
    REQUIRE(made.pages);
    PagePainter painter;
    auto const coloured = [](QImage const& image) {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                auto const pixel = image.pixel(x, y);
                if (qRed(pixel) != qGreen(pixel) || qGreen(pixel) != qBlue(pixel)) return true;
            }
        return false;
    };
    CHECK(coloured(painted(painter, *made.pages->pages[0], {909, 1286})));
    CHECK_FALSE(coloured(painted(painter, *made.pages->pages[0], {909, 1286}, true)));
}
