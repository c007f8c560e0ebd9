#pragma once

#include <optional>
#include <set>
#include <vector>

#include <QWidget>

#include "app/desk.hpp"
#include "job/workshop.hpp"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace attune::app {

class ChoiceCard;
class Strip;

/// The questions before printing or saving, in the order in which they matter: which pages, for whom, whether joint work is
/// safe, how it looks, who gets what. Changes nothing but itself.
class OutputForm : public QWidget {
    Q_OBJECT
public:
    enum class Way : unsigned char { print, pdf };
    OutputForm(Desk& desk, QWidget* parent = nullptr);

    void set_way(Way way);
    Way way() const;

    /// What kind of PDF: with fields or without.
    pdf::Options options() const;

    /// The handout of the desk in the look chosen here.
    handout::Handout fitted() const;
    /// What was made of fitted(): fills in page counts, copies and what to look at.
    void show_made(std::vector<job::MadeDocument> const& made);

    /// Which of the documents are wanted; by default all.
    bool wants(handout::Document document) const { return !unwanted_.contains(document); }
    /// The pages chosen of one document, counted from 1; empty: all of them.
    std::vector<int> const& pages() const { return pages_; }
    /// How much in the list of what is still open is more than a remark.
    int warnings() const { return warnings_; }
    /// Why it cannot be printed or saved yet, as a sentence; empty: it can.
    QString missing() const;

    bool for_next_time() const;
    /// The chosen look becomes that of new handouts.
    void keep_for_next_time() const;

    QString folder() const { return folder_; }
    void ask_for_folder();
    /// Full paths, one for each document of `made` that is wanted.
    QStringList files(std::vector<job::MadeDocument> const& made) const;

    /// The lock that was asked for on saving; none for paper. It is never kept.
    pdf::Finish finish() const;
    void forget_password();

    QWidget* next_time_box() const;

signals:
    void way_changed();
    void look_changed();    // fitted() is another
    void choice_changed();  // anything else
    void crisis_line_wanted();

private:
    QFormLayout* add_group(QString const& title);
    void add_cards();
    void add_pages_and_people();
    void add_gate();
    void add_look();
    void add_copies();
    void add_files();
    void add_password();
    void add_findings();
    void show_open();
    void add_open(QString const& words, bool warning);
    void read_range();
    void read_password();
    void show_file_names();
    std::vector<int> wanted_counts() const;

    Desk& desk_;
    handout::Handout const handout_;
    QVBoxLayout* column_;
    ChoiceCard *print_card_, *pdf_card_, *fill_card_;
    QRadioButton *all_pages_, *some_pages_;
    QLineEdit* range_;
    QLabel* range_error_;
    QCheckBox* gate_ = nullptr;  // null: no sheet needs it
    QRadioButton *standard_size_, *large_size_, *colour_, *ink_saver_;
    QComboBox* paper_;
    QCheckBox *punch_, *two_sided_;
    QRadioButton* each_copy_ = nullptr;  // null: not for a couple
    QWidget* copy_ticks_ = nullptr;
    QWidget* file_group_;
    QLineEdit* stem_;
    QLabel *file_names_, *folder_label_;
    QWidget* password_group_;
    QCheckBox* lock_;
    QLineEdit *password_, *again_;
    QLabel* password_error_;
    QWidget* findings_group_;
    QVBoxLayout* findings_;
    QCheckBox* next_time_;

    std::vector<job::MadeDocument> made_;
    std::set<handout::Document> unwanted_;
    std::vector<int> pages_;
    QString range_problem_;
    QString password_problem_;  // empty: none
    int warnings_ = 0;
    std::optional<check::Findings> own_words_;  // once it was looked at
    QString folder_;
};

}  // namespace attune::app
