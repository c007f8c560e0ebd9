#pragma once

#include <QWidget>

#include "app/desk.hpp"

class QScrollArea;
class QVBoxLayout;

namespace attune::app {

/// What is shown while nothing is open: ready sets, recent files, and what to set up once.
class StartPage : public QWidget {
    Q_OBJECT
public:
    explicit StartPage(Desk& desk, QWidget* parent = nullptr);
    void refresh();

signals:
    void template_picked(QString const& id);
    void empty_wanted();
    void file_picked(QString const& file);
    void letterhead_wanted();
    void region_wanted();
    void paper_wanted();

private:
    void add_sets(QVBoxLayout& column, QWidget* inside);
    void add_set_up(QVBoxLayout& column, QWidget* inside);

    Desk& desk_;
    QScrollArea* scroll_;
};

}  // namespace attune::app
