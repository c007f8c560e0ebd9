#pragma once

#include <functional>
#include <utility>

#include <QString>
#include <QUndoCommand>

namespace attune::app {

/// A step of a history that holds the whole value before and after: some kilobytes, and nothing can be forgotten. Steps with
/// the same key that follow each other become one (the letters of a word); one that comes back to where it began goes away.
template <class Value>
class SnapshotStep : public QUndoCommand {
public:
    using Set = std::function<void(Value const&)>;
    using Same = bool (*)(Value const&, Value const&);

    SnapshotStep(QString const& name, QString merge, Value before, Value after, Set set, Same same)
        : QUndoCommand(name),
          merge_{std::move(merge)},
          before_{std::move(before)},
          after_{std::move(after)},
          set_{std::move(set)},
          same_{same} {}

    int id() const override { return merge_.isEmpty() ? -1 : 1; }
    bool mergeWith(QUndoCommand const* other) override {
        auto const* next = static_cast<SnapshotStep const*>(other);  // QUndoStack asks only for an equal id
        if (next->merge_ != merge_) return false;
        after_ = next->after_;
        setObsolete(same_(before_, after_));
        return true;
    }
    void undo() override { set_(before_); }
    void redo() override { set_(after_); }

private:
    QString merge_;
    Value before_, after_;
    Set set_;
    Same same_;
};

}  // namespace attune::app
