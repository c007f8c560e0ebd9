#pragma once

#include <vector>

#include <QWidget>

#include "app/desk.hpp"

class QPushButton;

namespace attune::app {

/// For whom, with which letterhead, on which paper: each a button that opens the form at that place.
class PersonaliseBar : public QWidget {
    Q_OBJECT
public:
    explicit PersonaliseBar(Desk& desk, QWidget* parent = nullptr);

signals:
    void open_at(QString const& field);
    void personalise_wanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Fact;
    void refresh();
    void fit();

    Desk& desk_;
    std::vector<Fact*> facts_;  // in the order in which they stand
    QPushButton* personalise_;
};

}  // namespace attune::app
