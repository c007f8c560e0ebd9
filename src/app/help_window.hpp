#pragma once

#include <QDialog>

class QLineEdit;
class QTextBrowser;

namespace attune::app {

/// The clinician's guide, shown inside: with its headings as a list and a field to search in.
class HelpWindow : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget* parent = nullptr);
    /// Scrolls to the first heading that begins with `heading`, in the guide's language; to the top when there is none.
    void show_at(QString const& heading);

private:
    void find_next();

    QTextBrowser* text_;
    QLineEdit* search_;
};

/// What Attune is made of, with versions and licences.
class AboutWindow : public QDialog {
    Q_OBJECT
public:
    explicit AboutWindow(QWidget* parent = nullptr);
};

}  // namespace attune::app
