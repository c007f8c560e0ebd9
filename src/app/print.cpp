#include "app/print.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include "app/diagnostic_words.hpp"

namespace attune::app {
namespace {

/// A constant: the print system logs it and shows it to everybody who uses the printer.
QString const job_title = QStringLiteral("Handout");

/// A paper in Qt's words and in those of the print system (PWG 5101.1 has longer ones; CUPS knows these).
struct Paper {
    double width, height;       // mm, upright
    QPageSize::PageSizeId id;
    char const* media;
};
constexpr std::array papers{Paper{210, 297, QPageSize::A4, "A4"}, Paper{215.9, 279.4, QPageSize::Letter, "Letter"},
                            Paper{148, 210, QPageSize::A5, "A5"}};

/// Of the first page, which may lie on its side; A4 when it is none of ours.
Paper const& paper_of(layout::PagedDocument const& pages) {
    if (!pages.pages.empty()) {
        auto const [width, height] = pages.pages.front()->size;
        auto const shorter = std::min(width.mm(), height.mm()), longer = std::max(width.mm(), height.mm());
        for (auto const& paper : papers)
            if (std::abs(shorter - paper.width) < 1 && std::abs(longer - paper.height) < 1) return paper;
    }
    return papers.front();
}

/// The size of the first page that `pdf` states; A4 when none can be read.
Size first_page_size(std::string_view pdf) {
    Size size{Pt::from_mm(210), Pt::from_mm(297)};
    constexpr std::string_view mark = "/MediaBox";
    auto at = pdf.find(mark);
    if (at == std::string_view::npos || (at = pdf.find('[', at)) == std::string_view::npos) return size;
    std::array<double, 4> corners{};
    auto const* rest = pdf.data() + at + 1;
    auto const* const end = pdf.data() + pdf.size();
    for (auto& each : corners) {
        while (rest != end && *rest == ' ') ++rest;
        auto const [after, error] = std::from_chars(rest, end, each);
        if (error != std::errc{}) return size;
        rest = after;
    }
    return {Pt{corners[2] - corners[0]}, Pt{corners[3] - corners[1]}};
}

}  // namespace

PrintChoice choice_of(QPrinter const& printer) {
    PrintChoice choice;
    choice.printer = printer.printerName();
    choice.copies = printer.copyCount();
    choice.grey = printer.colorMode() == QPrinter::GrayScale;
    switch (printer.duplex()) {
        case QPrinter::DuplexNone: choice.sides = PrintChoice::Sides::one; break;
        case QPrinter::DuplexAuto: choice.sides = PrintChoice::Sides::printers_own; break;
        case QPrinter::DuplexLongSide: choice.sides = PrintChoice::Sides::long_edge; break;
        case QPrinter::DuplexShortSide: choice.sides = PrintChoice::Sides::short_edge; break;
    }
    return choice;
}

QStringList lp_arguments(PrintChoice const& choice, PrintJob const& job) {
    QStringList arguments;
    auto const add = [&](char const* name, QString const& value) { arguments << QLatin1String(name) << value; };
    if (!choice.printer.isEmpty()) add("-d", choice.printer);
    add("-n", QString::number(std::max(choice.copies, 1)));
    if (choice.copies > 1) add("-o", QStringLiteral("collate=true"));
    switch (choice.sides) {
        case PrintChoice::Sides::printers_own: break;
        case PrintChoice::Sides::one: add("-o", QStringLiteral("sides=one-sided")); break;
        case PrintChoice::Sides::long_edge: add("-o", QStringLiteral("sides=two-sided-long-edge")); break;
        case PrintChoice::Sides::short_edge: add("-o", QStringLiteral("sides=two-sided-short-edge")); break;
    }
    if (choice.grey) add("-o", QStringLiteral("print-color-mode=monochrome"));
    add("-o", QStringLiteral("media=%1").arg(QLatin1String(paper_of(*job.pages).media)));
    add("-t", job_title);
    return arguments << QStringLiteral("-");  // the PDF comes by standard input: no file for others to find
}

void ask_this_computer_for_printers() {
    auto const exists = [](QString const& file) { return QFileInfo::exists(file); };
    if (qEnvironmentVariableIsSet("CUPS_SERVER") || exists(QStringLiteral("/etc/cups/client.conf")) ||
        exists(QDir::homePath() + QStringLiteral("/.cups/client.conf")))
        return;
    qputenv("CUPS_SERVER", "/run/cups/cups.sock");
}

bool paint_on(QPrinter& printer, layout::PagedDocument const& pages, PaintPage const& paint_page) {
    printer.setDocName(job_title);
    printer.setCreator({});
    printer.setResolution(300);
    printer.setFullPage(true);
    printer.setPageSize(QPageSize{paper_of(pages).id});
    QPainter painter;
    if (!painter.begin(&printer)) return false;
    auto const scale = printer.resolution() / 72.0;
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        if (i > 0 && !printer.newPage()) return false;
        auto const& page = *pages.pages[i];
        painter.save();
        if (page.size.width > page.size.height) {   // on its side: turned to the right, as the paper is fed upright
            painter.translate(page.size.height.value * scale, 0);
            painter.rotate(90);
        }
        paint_page(painter, page, scale);
        painter.restore();
    }
    return painter.end();
}

bool has_print_system() { return !QStandardPaths::findExecutable(QStringLiteral("lp")).isEmpty(); }

Printing::Printing(PaintPage paint_page, QObject* parent) : QObject(parent), paint_page_{std::move(paint_page)} {
    qRegisterMetaType<PrintChoice>();
    connect(&lp_, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) fail(tr("The print system could not be started."));
    });
    connect(&lp_, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0) {
            emit finished();
            return;
        }
        auto const said = QString::fromUtf8(lp_.readAllStandardError()).simplified();
        fail(said.isEmpty() ? tr("The print system did not say why.")
                            : tr("The print system says: \u201C%1\u201D").arg(said.left(300)));
    });
}

Printing::~Printing() {
    lp_.disconnect(this);
    // What was handed over is printed, even if the window goes first.
    if (lp_.state() != QProcess::NotRunning) lp_.waitForFinished(3000);
}

void Printing::ask(QWidget* window, PrintJob const& job, bool two_sided) {
    printer_ = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer_->setPageSize(QPageSize{paper_of(*job.pages).id});
    printer_->setDuplex(two_sided ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer_->setDocName(job_title);
    auto* dialog = new QPrintDialog(printer_.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Which pages is asked before, where they can be seen.
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    dialog->setOption(QAbstractPrintDialog::PrintCollateCopies, false);
    // Saving a PDF is a way of its own. Qt's would keep the folder in a list that all programs of Qt share.
    dialog->setOption(QAbstractPrintDialog::PrintToFile, false);
    connect(dialog, &QDialog::accepted, this, [this] { emit chosen(choice_of(*printer_)); });
    connect(dialog, &QDialog::rejected, this, &Printing::cancelled);
    dialog->open();
}

void Printing::send(PrintChoice const& choice, PrintJob job) {
    auto const lp = QStandardPaths::findExecutable(QStringLiteral("lp"));
    if (lp.isEmpty()) painted(choice, job);
    else to_lp(lp, choice, std::move(job));
}

void Printing::to_lp(QString const& lp, PrintChoice const& choice, PrintJob job) {
    if (lp_.state() != QProcess::NotRunning) return fail(tr("The print system is still at work on the pages before. Try again in a moment."));
    lp_.start(lp, lp_arguments(choice, job));
    lp_.write(job.bytes.data(), static_cast<qint64>(job.bytes.size()));
    lp_.closeWriteChannel();
}

void Printing::painted(PrintChoice const& choice, PrintJob const& job) {
    if (!printer_) printer_ = std::make_unique<QPrinter>();
    if (!choice.printer.isEmpty()) printer_->setPrinterName(choice.printer);
    printer_->setCopyCount(choice.copies);
    if (paint_on(*printer_, *job.pages, paint_page_)) emit finished();
    else fail(tr("The printer did not accept it."));
}

void Printing::fail(QString const& reason) {
    emit failed(tr("<b>It was not printed.</b> %1 Your handout is safe.").arg(reason.toHtmlEscaped()));
}

// ---- what is a PDF already --------------------------------------------------------------------------------------

PdfPrinting::PdfPrinting(QObject* parent) : QObject(parent), printing_{[](QPainter&, layout::Page const&, double) {}} {
    connect(&printing_, &Printing::chosen, this, [this](PrintChoice const& choice) { printing_.send(choice, std::exchange(job_, {})); });
    connect(&printing_, &Printing::cancelled, this, [this] { job_ = {}; });
    connect(&printing_, &Printing::finished, this, &PdfPrinting::finished);
    connect(&printing_, &Printing::failed, this, &PdfPrinting::failed);
}

void PdfPrinting::print(QWidget* window, std::string pdf) {
    layout::Page page;
    page.size = first_page_size(pdf);
    auto pages = std::make_shared<layout::PagedDocument>();
    pages->pages.push_back(std::make_shared<layout::Page const>(std::move(page)));
    job_ = {std::move(pages), std::move(pdf)};
    printing_.ask(window, job_, false);
}

}  // namespace attune::app
