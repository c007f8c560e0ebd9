#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QDialog>
#include <QStringList>
#include <QTimer>

#include "app/desk.hpp"
#include "app/given_copy.hpp"
#include "app/output_form.hpp"
#include "app/print.hpp"
#include "app/widgets.hpp"
#include "job/workshop.hpp"

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace attune::app {

class ContactSheet;

/// Save or print: choices at the left, the very pages that will come out at the right. What is chosen here is for this time
/// only, unless the user wants it kept; the handout itself is not touched.
class SaveDialog : public QDialog {
    Q_OBJECT
public:
    using Way = OutputForm::Way;
    SaveDialog(Desk& desk, PaintPage paint_page, QWidget* parent = nullptr);
    ~SaveDialog() override;

    /// Opens the dialog on `way` and makes the pages.
    void start(Way way);

    void reject() override;

signals:
    void saved(QStringList const& files);
    void printed(int jobs);
    /// What has just left the program, before `saved` or `printed` is told.
    void given(attune::handout::Handout const& handout, attune::app::GivenCopies const& copies);
    void crisis_line_wanted();  // the dialog has closed

private:
    /// Work on the maker's thread, which may outlive the wish for it.
    struct Work {
        std::atomic<bool> cancelled{false};
    };
    void make_pages();
    void take_pages(Expected<std::vector<job::MadeDocument>> made);
    void show_state();
    QString summary() const;

    void go();
    bool confirm_crisis_line();
    void save(QStringList const& files);
    void take_saved(QStringList const& files, Diagnostics const& problems, std::vector<job::MadeDocument> const& documents);
    void print();
    void ask_printer();
    void print_next();
    void stop_printing();
    void take_printed();
    void done_with(QStringList const& files);
    void tell_given();
    /// Hands the wanted documents with the chosen pages to `work`, on the maker's thread; not when it was cancelled.
    void with_documents(std::function<void(std::vector<job::MadeDocument>, std::shared_ptr<Work> const&)> work);

    Strip* show_strip(Strip::Kind kind, QString const& text);
    void clear_strip();
    void set_busy(QString const& what);

    Desk& desk_;
    OutputForm* form_;
    ContactSheet* pages_;
    QLabel *summary_, *findings_, *reason_;
    QVBoxLayout* strip_place_;
    QProgressBar* progress_;
    QTimer progress_delay_;
    QPushButton *cancel_, *go_;
    Printing printing_;

    std::shared_ptr<Work> work_ = std::make_shared<Work>();
    std::vector<job::MadeDocument> made_;
    bool cannot_be_made_ = false, without_crisis_line_ = false;
    QString busy_with_;  // empty: nothing
    bool saving_ = false;
    QStringList replace_;  // files that may be written over
    std::vector<job::MadeDocument> to_print_;
    std::optional<PrintChoice> choice_;
    int printed_ = 0;
    GivenCopies given_;
};

}  // namespace attune::app
