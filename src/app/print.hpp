#pragma once

#include <functional>
#include <string>

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include "layout/paged_document.hpp"

class QPainter;
class QPrinter;
class QWidget;

namespace attune::app {

/// Draws a page with its top left at the painter's origin, `scale` units of the painter to a point.
using PaintPage = std::function<void(QPainter& painter, layout::Page const& page, double scale)>;

/// What a person chose in the print dialog.
struct PrintChoice {
    enum class Sides { printers_own, one, long_edge, short_edge };
    QString printer;
    int copies = 1;
    Sides sides = Sides::printers_own;
    bool grey = false;
};
PrintChoice choice_of(QPrinter const& printer);

/// One document on its way to paper.
struct PrintJob {
    std::shared_ptr<layout::PagedDocument const> pages;
    std::string bytes;  // of its PDF, the same that saving would write
};

/// Makes the print system's library talk to this computer's print service through its own socket file, where there is one, and not over
/// the network's way to itself. Leaves alone what somebody has set up. To be called before anything asks for printers.
void ask_this_computer_for_printers();

/// There is `lp`, which takes finished PDFs.
bool has_print_system();

/// What `lp` is called with to print `job` from its standard input. Nothing in it says whose handout it is: printers and
/// their queues show and keep titles.
QStringList lp_arguments(PrintChoice const& choice, PrintJob const& job);

/// Sends documents to printers. The print system gets our very PDF, so what is printed is what is saved; without CUPS the
/// pages are painted at 300 dpi.
class Printing : public QObject {
    Q_OBJECT
public:
    explicit Printing(PaintPage paint_page, QObject* parent = nullptr);
    ~Printing() override;

    /// Opens the print dialog above `window`, set up for pages like those of `job`. `chosen` or `cancelled` follows.
    void ask(QWidget* window, PrintJob const& job, bool two_sided);
    /// `finished` or `failed` follows. One job at a time.
    void send(PrintChoice const& choice, PrintJob job);

signals:
    void chosen(attune::app::PrintChoice const& choice);
    void cancelled();
    void finished();
    void failed(QString const& text);  // for a Strip (rich text)

private:
    void to_lp(QString const& lp, PrintChoice const& choice, PrintJob job);
    void painted(PrintChoice const& choice, PrintJob const& job);
    void fail(QString const& reason);

    PaintPage paint_page_;
    std::unique_ptr<QPrinter> printer_;  // the dialog's, with what it knows of the paper
    QProcess lp_;
};

/// Prints what is a PDF already, as it is. Only where has_print_system().
class PdfPrinting : public QObject {
    Q_OBJECT
public:
    explicit PdfPrinting(QObject* parent = nullptr);

    /// Asks above `window` for a printer, set to the paper of the first page, and sends the bytes there. `finished` or `failed`
    /// follows, or nothing when it is cancelled.
    void print(QWidget* window, std::string pdf);

signals:
    void finished();
    void failed(QString const& text);  // for a Strip (rich text)

private:
    Printing printing_;
    PrintJob job_;
};

/// Paints `pages` on `printer`; false when it could not be begun.
bool paint_on(QPrinter& printer, layout::PagedDocument const& pages, PaintPage const& paint_page);

}  // namespace attune::app
