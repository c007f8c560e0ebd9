#pragma once

#include <functional>

#include <QButtonGroup>
#include <QFrame>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

#include "app/theme.hpp"

class QFormLayout;
class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace attune::app {

/// A row of choices that look like one control, of which one is on: Less | Standard | More. Left and Right choose.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(QString const& accessible_name, QWidget* parent = nullptr);
    /// Returns the segment, to hang a tooltip on.
    QToolButton* add(QString const& text, int id, QIcon const& icon = {});
    int chosen() const { return group_.checkedId(); }
    /// Without a signal.
    void choose(int id);

signals:
    void picked(int id);  // by the user

private:
    void restyle();
    QButtonGroup group_;
};

/// A short text of some lines for paper. What is over `most` characters is not taken; a longer text that is there already
/// (from a file) stays and may be made shorter.
class NoteEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    static constexpr int most = 400;
    explicit NoteEdit(QString const& accessible_name, QWidget* parent = nullptr);
    void show_text(QString const& text);  // without a signal; the cursor stays when nothing changes

signals:
    void edited(QString const& text);  // by the user

private:
    QString before_;
};

/// One of our line icons on its own, in a colour of the theme.
class Sign : public QWidget {
public:
    Sign(QString name, QColor Theme::*colour, QWidget* parent = nullptr, int size = 16);
    QSize sizeHint() const override { return {size_, size_}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QString name_;
    QColor Theme::*colour_;
    int size_;
};

/// A quiet coloured strip with an icon, a text and what can be done: "Use with care. ... [Read the guidance]".
class Strip : public QFrame {
    Q_OBJECT
public:
    enum class Kind { info, warning, error };
    explicit Strip(Kind kind, QWidget* parent = nullptr);
    void set_text(QString const& text);  // plain text but for <b>; the caller escapes what comes from files
    QString text() const { return label_->text(); }
    QPushButton* add_action(QString const& text);
    /// A button that takes the strip away and does its work.
    void offer(QString const& text, std::function<void()> does);
    void clear_actions();

private:
    QLabel* label_;
    QWidget* actions_;
};

QLabel* label(QString const& text, char const* role, QWidget* parent = nullptr);  // role: see style.qss
QPushButton* flat_button(QString const& text, QString const& icon, QWidget* parent = nullptr);
QPushButton* filled_button(QString const& text, QString const& icon, QWidget* parent = nullptr);
/// A button that shows an icon only; `name` is its accessible name and tooltip, with the keys in it when there are any.
QToolButton* icon_button(QString const& icon, QString const& name, QWidget* parent = nullptr);
QFrame* rule(QWidget* parent = nullptr);

/// A column without margins and gaps, as panes are made of.
QVBoxLayout* tight_column(QWidget* widget);
/// Gives `widget` the ground of a pane.
void make_pane(QWidget* widget);
/// For forms that are taller than their place: its fields are reached one by one, it itself is not.
QScrollArea* form_scroll(QWidget* parent);
/// Labels at the left, aligned to the right; fields take the width. No margins.
QFormLayout* field_form(QWidget* widget);
/// The head of a panel that takes a pane's place: back, its heading, [Done]; both call `done`.
QHBoxLayout* panel_head(QWidget* panel, QLabel* heading, std::function<void()> const& done);

/// For destructors: takes the focus out of `widget`, so that its children, as they go, do not hand it on and tell a parent
/// that is half gone.
void give_up_focus(QWidget& widget);

/// Sets a dynamic property and lets the style sheet look again.
void set_style_property(QWidget* widget, char const* name, QVariant const& value);

}  // namespace attune::app
