#pragma once

#include <optional>
#include <vector>

#include <QPlainTextEdit>
#include <QWidget>

#include "app/desk.hpp"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace attune::app {

/// A field for a text of some lines that grows with what is in it. Tab leaves it.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget* parent = nullptr);
    void set_text(QString const& text);  // without moving the cursor when nothing changes

signals:
    void focused();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
};

/// Every sentence of one item, to change or leave out; the original can be seen and put back.
class WordingEditor : public QWidget {
    Q_OBJECT
public:
    explicit WordingEditor(Desk& desk, QWidget* parent = nullptr);

    void open(int item);              // place in the handout
    void go_to(QString const& part);  // as flow::Origin names it; the first when there is none
    void set_problems(Diagnostics const& problems);

signals:
    void done();
    void framed(std::optional<attune::flow::Origin> const& origin);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Field {
        std::string name, original, block;
        GrowingEdit* edit;
        QLabel *changed, *before;
        QWidget* put_back;
    };
    void build();
    void refresh();
    void show_field(Field const& field);
    void leave_out(std::string const& name, bool out);

    Desk& desk_;
    int item_ = -1;
    QString built_for_;  // which item, with which parts: fields are made anew when it changes
    QLabel* heading_;
    QLabel* problem_;
    QScrollArea* scroll_;
    std::vector<Field> fields_;
};

}  // namespace attune::app
