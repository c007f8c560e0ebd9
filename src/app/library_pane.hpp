#pragma once

#include <set>
#include <string>

#include <QStyledItemDelegate>
#include <QWidget>

#include "app/desk.hpp"
#include "app/library_model.hpp"
#include "app/row_delegate.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace attune::app {

class Segments;

/// The rows of the library: icon, title and facts; what is in the handout is marked, the current row has a plus.
class LibraryDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override;
    void paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const override;
    static QRect plus_in(QRect const& row);
};

/// Everything that can be handed out, to search and to pick from.
class LibraryPane : public QWidget {
    Q_OBJECT
public:
    LibraryPane(Desk& desk, LibraryIndex& index, QWidget* parent = nullptr);

    void focus_search();
    void set_compact(bool compact);
    std::vector<handout::Item> selected_items() const;
    LibraryModel& model() { return *model_; }
    QListView& list() { return *list_; }

signals:
    void add_wanted(std::vector<attune::handout::Item> const& items);
    void peek_wanted(attune::handout::Item const& item, QString const& title);
    void edit_copy_wanted(attune::content::ItemKind kind, QString const& id);
    void make_own_wanted(attune::content::ItemKind kind);
    void open_file_wanted(QString const& file, int line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build_filters(QVBoxLayout& column);
    void build_detail(QVBoxLayout& column);
    void apply_filter();
    void clear_filters();
    void show_counts();
    void show_detail();
    void fill_topics();
    void add();
    void peek();
    void activate();
    void show_menu(QPoint const& at);

    Desk& desk_;
    LibraryModel* model_;
    QLabel* counts_;
    QLineEdit* search_;
    Segments* show_;
    QComboBox *audience_, *topic_;
    QToolButton* more_;
    QMenu* more_menu_;
    QListView* list_;
    QWidget *nothing_, *detail_;
    QLabel* detail_text_;
    QPushButton *add_, *peek_;
    LibraryFilter filter_;
    std::set<std::string> kept_;  // of the selection, while the list is made anew
    int kept_scroll_ = 0;
    bool compact_ = false;
};

}  // namespace attune::app
