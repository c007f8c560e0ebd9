#pragma once

#include <functional>

#include <QString>

class QFileDialog;
class QWidget;

namespace attune::app {

struct FileQuestion {
    enum class Kind : unsigned char { open, save, folder };
    Kind kind = Kind::open;
    QString title;   // of the dialog
    QString folder;  // where it starts
    QString name;    // save: the name that is proposed
    QString filter;  // "Handouts (*.handout.yaml)"; not for folders
    QString ending;  // save: added to a name without one, "handout.yaml"
};

/// Asks for a file or folder in a dialog that does not block; `then` is called with its path when one was chosen. Saving
/// over a file was then confirmed. Qt keeps no trace of the folders that were visited. The dialog is returned for whoever
/// must drive it; it deletes itself.
QFileDialog* choose_file(QWidget* parent, FileQuestion const& question, std::function<void(QString const&)> then);

}  // namespace attune::app
