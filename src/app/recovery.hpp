#pragma once

#include <chrono>
#include <filesystem>
#include <vector>

#include <QDateTime>
#include <QObject>
#include <QString>
#include <QTimer>

#include "app/document.hpp"
#include "base/diagnostic.hpp"

namespace attune::app {

/// Keeps a handout that is not saved, in a file of its own that only its owner can read, so that a crash or a power failure
/// costs a few seconds of work. The file goes when the handout is saved or properly closed.
class Recovery : public QObject {
    Q_OBJECT
public:
    /// A change is kept after `wait` at the latest.
    Recovery(Document& document, std::filesystem::path folder, std::chrono::milliseconds wait = std::chrono::seconds{5},
             QObject* parent = nullptr);
    /// A proper end: what was not saved was not wanted.
    ~Recovery() override;

    struct Kept {
        std::filesystem::path file;      // in our folder
        std::filesystem::path original;  // the handout's own; empty: never saved
        QDateTime when;                  // local time
    };
    /// What programs left that no longer run, the newest first. Each is shown as "We kept your work from 14:02."
    std::vector<Kept> found() const;
    /// Errors: for a Strip (rich text). Call document.start(handout, kept.original), document.mark_unsaved() and
    /// keep_now() before forget(), so that the work is kept somewhere at every moment.
    Expected<handout::Handout, QString> open(Kept const& kept) const;
    void forget(Kept const& kept);

    /// Keeps the handout as it stands, if it is not saved.
    bool keep_now();   // false: it could not be, or nothing is unsaved

signals:
    /// The work cannot be kept. Told once, until it works again; for a Strip (rich text).
    void failed(QString const& text);

private:
    void follow();
    void remove();

    Document& document_;
    std::filesystem::path folder_, file_;
    QTimer timer_;
    bool has_failed_ = false;
};

}  // namespace attune::app
