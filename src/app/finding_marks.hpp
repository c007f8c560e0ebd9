#pragma once

#include <functional>
#include <string>

#include <QObject>
#include <QTimer>

#include "app/desk.hpp"

class QLabel;
class QPlainTextEdit;

namespace attune::app {

/// What the content rules say of the text in a field, while it is typed: a dot at the field's corner and dots below the words
/// that are meant. The reasons are told by the pointer, or by Ctrl+. below the field. Never in the way.
class FindingMarks : public QObject {
    Q_OBJECT
public:
    using Look = std::function<check::Findings(std::string const& words, Advice::Depth depth)>;
    /// `field`: a QLineEdit or a QPlainTextEdit, which owns the marks.
    FindingMarks(Advice& advice, QWidget* field, Look look);

    /// To be put below the field; hidden until it is asked for.
    QLabel* line() const { return line_; }
    bool marked() const { return !findings_.empty(); }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString text() const;
    void look();
    void show();
    void mark_words();
    void place_dot();
    void toggle_line();
    QString reasons();

    Advice& advice_;
    QWidget* field_;
    QPlainTextEdit* edit_;  // null: the field is one line
    Look look_;
    QWidget* dot_;
    QLabel* line_;
    QTimer pause_;
    check::Findings findings_;
};

/// What the rules say of a note from the clinician to the client, in the handout's language.
FindingMarks::Look look_at_note(Desk& desk);

}  // namespace attune::app
