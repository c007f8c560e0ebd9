#include "app/print.hpp"

#include <cmath>

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

bool is_letter(layout::PagedDocument const& pages) {
    return !pages.pages.empty() && std::abs(pages.pages.front()->size.width.mm() - 215.9) < 1;
}

QPageSize page_size_of(layout::PagedDocument const& pages) {
    return QPageSize{is_letter(pages) ? QPageSize::Letter : QPageSize::A4};
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
    add("-o", is_letter(*job.pages) ? QStringLiteral("media=Letter") : QStringLiteral("media=A4"));
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
    printer.setPageSize(page_size_of(pages));
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

std::shared_ptr<layout::PagedDocument const> paper_like(std::string const& pdf) {
    auto pages = std::make_shared<layout::PagedDocument>();
    auto page = std::make_shared<layout::Page>();
    bool const letter = pdf.find("/MediaBox [0 0 612 792]") != std::string::npos || pdf.find("/MediaBox [0 0 612.") != std::string::npos;
    page->size = letter ? Size{Pt{612}, Pt{792}} : Size{Pt::from_mm(210), Pt::from_mm(297)};
    pages->pages.push_back(page);
    return pages;
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
    printer_->setPageSize(page_size_of(*job.pages));
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

}  // namespace attune::app
