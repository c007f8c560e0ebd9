#include "app/document.hpp"

#include <QUndoCommand>

namespace attune::app {

/// Holds the whole handout before and after: some kilobytes, and nothing can be forgotten.
class Document::Step : public QUndoCommand {
public:
    Step(Document& document, handout::Handout after, QString const& name, QString merge)
        : QUndoCommand(name),
          document_{document},
          before_{document.handout()},
          after_{std::move(after)},
          merge_{std::move(merge)} {}

    int id() const override { return merge_.isEmpty() ? -1 : 1; }
    bool mergeWith(QUndoCommand const* other) override {
        auto const* next = static_cast<Step const*>(other);  // QUndoStack asks only for an equal id
        if (next->merge_ != merge_) return false;
        after_ = next->after_;
        setObsolete(schema::same(before_, after_));
        return true;
    }
    void undo() override { document_.set(before_); }
    void redo() override { document_.set(after_); }

private:
    Document& document_;
    handout::Handout before_, after_;
    QString merge_;
};

Document::Document(QObject* parent) : QObject(parent) {
    history_.setUndoLimit(500);
    connect(&history_, &QUndoStack::cleanChanged, this, &Document::state_changed);
}

void Document::change(QString const& name, std::function<void(handout::Handout&)> const& edit, QString const& merge) {
    auto after = handout_;
    edit(after);
    if (schema::same(handout_, after)) return;
    history_.push(new Step(*this, std::move(after), name, merge));
}

void Document::set(handout::Handout const& handout) {
    handout_ = handout;
    emit changed();
}

void Document::start(handout::Handout handout, std::filesystem::path file) {
    become(true, std::move(handout), std::move(file));
}

void Document::close() { become(false, {}, {}); }

void Document::become(bool open, handout::Handout handout, std::filesystem::path file) {
    history_.clear();
    handout_ = std::move(handout);
    file_ = std::move(file);
    open_ = open;
    unsaved_start_ = false;
    emit started();
    emit changed();
    emit state_changed();
}

void Document::saved_as(std::filesystem::path file) {
    file_ = std::move(file);
    unsaved_start_ = false;
    history_.setClean();
    emit state_changed();
}

void Document::mark_unsaved() {
    unsaved_start_ = true;
    emit state_changed();
}

}  // namespace attune::app
