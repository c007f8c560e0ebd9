#include "app/file_dialogs.hpp"

#include <QFileDialog>
#include <QSettings>

namespace attune::app {
namespace {

/// Qt writes the folders that its file dialogs visited into a settings file that all Qt programs share. Our therapist's
/// folders may be called after clients: what stood there before is put back.
class WithoutTrace {
public:
    WithoutTrace() {
        QSettings const settings{QSettings::UserScope, organisation};
        for (auto const& key : keys) before_.push_back(settings.value(key));
    }
    void put_back() const {
        QSettings settings{QSettings::UserScope, organisation};
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (before_[i].isValid()) settings.setValue(keys[i], before_[i]);
            else settings.remove(keys[i]);
        }
    }

private:
    static inline QString const organisation = QStringLiteral("QtProject");
    static inline QStringList const keys{QStringLiteral("FileDialog/history"),
                                         QStringLiteral("FileDialog/lastVisited")};
    QVariantList before_;
};

}  // namespace

QFileDialog* choose_file(QWidget* parent, FileQuestion const& question, std::function<void(QString const&)> then) {
    WithoutTrace const trace;
    using Kind = FileQuestion::Kind;
    auto* dialog = new QFileDialog(parent, question.title, question.folder, question.filter);
    // The desktop's own dialog keeps lists of recent files that we cannot reach.
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setHistory({});
    switch (question.kind) {
        case Kind::open: dialog->setFileMode(QFileDialog::ExistingFile); break;
        case Kind::save:
            dialog->setAcceptMode(QFileDialog::AcceptSave);
            dialog->setFileMode(QFileDialog::AnyFile);
            dialog->setDefaultSuffix(question.ending);
            dialog->selectFile(question.name);
            break;
        case Kind::folder:
            dialog->setFileMode(QFileDialog::Directory);
            dialog->setOption(QFileDialog::ShowDirsOnly);
            break;
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    // Its destructor writes the history, so we wait until that is done.
    QObject::connect(dialog, &QObject::destroyed, [trace] { trace.put_back(); });
    dialog->open();
    return dialog;
}

}  // namespace attune::app
