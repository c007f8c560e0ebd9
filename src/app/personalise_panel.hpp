#pragma once

#include <optional>

#include <QMap>
#include <QWidget>

#include "app/desk.hpp"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QVBoxLayout;

namespace attune::app {

class ClientRow;
class NoteEdit;
class PersonFields;
class Segments;
class Strip;

/// Fits the handout to the people: who they are and how they are named, what stands on the first page, how it looks.
class PersonalisePanel : public QWidget {
    Q_OBJECT
public:
    explicit PersonalisePanel(Desk& desk, QWidget* parent = nullptr);
    ~PersonalisePanel() override;

    /// "for", "date", "letterhead", "region", "paper", "text", "ink", or a part of the first page: "people", "note" ...
    void open_at(QString const& field);

signals:
    void done();
    void framed(std::optional<attune::flow::Origin> const& origin);
    void message(QString const& text, bool with_undo);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build_people(QFormLayout& form);
    void build_first_page(QFormLayout& form);
    void build_practice(QFormLayout& form);
    void build_look(QFormLayout& form);
    void build_profiles(QFormLayout& form);
    std::vector<std::string> typed_goals() const;  // those that are not empty
    void refresh();
    void fill_lists();
    void fill_profiles();
    void edit_practice(bool fresh);
    void set(QString const& name, std::function<void(handout::Handout&)> const& edit, QString const& merge = {});
    /// While `widget` has the focus, `part` of the first page is framed.
    void frames(QWidget* widget, char const* part);

    Desk& desk_;
    bool filling_ = false;
    QMap<QObject*, QString> framed_by_;
    QMap<QString, QWidget*> places_;  // by field
    QScrollArea* scroll_;
    QFormLayout* form_;
    Segments* audience_;
    PersonFields *a_, *b_;
    ClientRow *a_client_, *b_client_;  // while the records are unlocked
    QLabel* b_label_;
    QLabel* a_label_;
    QPushButton* swap_;
    QComboBox *naming_, *partner_word_;
    QCheckBox* no_partner_;
    Strip* nameless_;
    QDateEdit *date_, *next_;
    QCheckBox *print_date_, *print_next_;
    QLineEdit *session_, *goals_[3];
    NoteEdit* note_;
    QLabel* note_count_;
    QComboBox *practice_, *region_;
    QPushButton* edit_practice_;
    QCheckBox* letterhead_;
    Strip* region_strip_;
    QComboBox *paper_, *sheets_, *style_, *size_, *accent_;
    QCheckBox *easy_, *punch_, *two_sided_, *apart_, *contents_;
    Segments* space_;
    QComboBox* profiles_;
};

}  // namespace attune::app
