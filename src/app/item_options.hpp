#pragma once

#include <optional>

#include <QWidget>

#include "app/handout_model.hpp"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace attune::app {

class NoteEdit;
class Segments;
class Strip;

/// How the selected item is printed: room to write, copies, parts, title, a line above it. Of the first page: what stands on
/// it. Of several items: what they have in common.
class ItemOptions : public QWidget {
    Q_OBJECT
public:
    ItemOptions(Desk& desk, HandoutModel& model, QWidget* parent = nullptr);

    void show_rows(std::vector<int> const& rows);  // 0: the first page
    void set_folded(bool folded);
    void unfold_and_focus();

signals:
    void edit_wording_wanted();
    void guidance_wanted(int item);
    void step_wanted(int step);
    void framed(std::optional<attune::flow::Origin> const& origin);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build_item_form();
    void build_first_page_form();
    void refresh();
    void refresh_parts();
    void show_folding();
    /// Edits all selected items.
    void change(QString const& name, std::function<void(handout::Item&)> const& edit, QString const& merge = {});

    Desk& desk_;
    HandoutModel& model_;
    std::vector<int> rows_;
    bool folded_ = false, closed_ = false;

    QLabel* heading_;
    QToolButton *up_, *down_, *fold_;
    QScrollArea* scroll_;
    QWidget* item_form_;
    QWidget* first_form_;
    Segments* space_;
    QComboBox* copies_;
    QWidget* parts_;
    QLabel* parts_label_;
    QCheckBox* with_parts_;
    QLineEdit *title_, *note_;
    Strip* care_;
    QPushButton *wording_, *reset_;
    QCheckBox *letterhead_, *contents_, *discreet_;
    QLineEdit* subtitle_;
    NoteEdit* first_note_;
};

}  // namespace attune::app
