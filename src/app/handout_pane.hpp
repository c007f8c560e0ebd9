#pragma once

#include <optional>

#include <QWidget>

#include "app/handout_model.hpp"

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace attune::app {

class ItemOptions;
class Strip;
class WordingEditor;

/// The handout as a list to order, with the options of what is selected below it; the wording of an item takes its place.
class HandoutPane : public QWidget {
    Q_OBJECT
public:
    explicit HandoutPane(Desk& desk, QWidget* parent = nullptr);
    ~HandoutPane() override;

    void set_pages(MadePages const& made);
    /// In a low window the options fold to a line.
    void set_compact(bool compact);

    int current_item() const;                              // -1: the first page; -2: none
    void select_item(int item, QString const& part = {});  // from a click on a page
    /// Below the selection, as one step; they are selected then.
    void add_items(std::vector<handout::Item> const& items);
    void edit_wording();
    QList<QAction*> item_actions() const { return actions_; }
    HandoutModel& model() { return *model_; }
    QListView& list() { return *list_; }

signals:
    void current_changed(int item);
    void framed(std::optional<attune::flow::Origin> const& origin);
    void guidance_wanted(int item);
    void message(QString const& text, bool with_undo);

private:
    void build_actions();
    std::vector<int> selected_rows() const;
    void select_rows(std::vector<int> const& rows);
    void move_by(int step);
    void show_facts();
    void show_options();
    void leave_wording();

    Desk& desk_;
    HandoutModel* model_;
    QStackedWidget* stack_;
    QWidget* list_page_;
    QLabel* facts_;
    QLineEdit* title_;
    QListView* list_;
    QLabel* empty_;
    Strip* dose_;
    ItemOptions* options_;
    WordingEditor* wording_;
    QList<QAction*> actions_;
    bool compact_ = false;
};

}  // namespace attune::app
