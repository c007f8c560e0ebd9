#pragma once

#include <filesystem>
#include <functional>

#include <QObject>
#include <QString>
#include <QUndoStack>

#include "handout/handout.hpp"

namespace attune::app {

/// The handout at hand: its value, its history, and where it is saved. Every change goes through `change`, so that
/// everything can be undone and redone.
class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    handout::Handout const& handout() const { return handout_; }
    QUndoStack& history() { return history_; }

    /// Edits a copy of the handout and makes it one step of the history, called `name` ("Remove 2 items"). An edit that
    /// changes nothing is no step. Steps with the same `merge` that follow each other become one: the letters of a word
    /// that is typed. Leave it empty for a step of its own.
    void change(QString const& name, std::function<void(handout::Handout&)> const& edit, QString const& merge = {});

    /// Another handout in the place of this one; the history is forgotten. `file` is empty for one that was never saved.
    void start(handout::Handout handout, std::filesystem::path file = {});
    /// Nothing is open: the first page is shown.
    void close();
    bool is_open() const { return open_; }

    /// Empty: never saved.
    std::filesystem::path const& file() const { return file_; }
    /// The handout as it stands now is what `file` holds.
    void saved_as(std::filesystem::path file);
    bool is_modified() const { return open_ && (unsaved_start_ || !history_.isClean()); }
    /// What is open is kept nowhere yet, though it has no step of history: recovered work, a starting set.
    void mark_unsaved();

signals:
    void changed();        // handout() is another value, by a step forwards or back
    void started();        // another handout altogether, or none; `changed` follows
    void state_changed();  // file(), is_modified() or is_open()

private:
    void set(handout::Handout const& handout);
    void become(bool open, handout::Handout handout, std::filesystem::path file);

    handout::Handout handout_;
    std::filesystem::path file_;
    QUndoStack history_;
    bool open_ = false;
    bool unsaved_start_ = false;
};

}  // namespace attune::app
