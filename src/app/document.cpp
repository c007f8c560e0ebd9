#include "app/document.hpp"

#include "app/snapshot_step.hpp"

namespace attune::app {

Document::Document(QObject* parent) : QObject(parent) {
    history_.setUndoLimit(500);
    connect(&history_, &QUndoStack::cleanChanged, this, &Document::state_changed);
}

void Document::change(QString const& name, std::function<void(handout::Handout&)> const& edit, QString const& merge) {
    auto after = handout_;
    edit(after);
    if (schema::same(handout_, after)) return;
    history_.push(new SnapshotStep<handout::Handout>(
        name, merge, handout_, std::move(after), [this](handout::Handout const& handout) { set(handout); },
        [](handout::Handout const& x, handout::Handout const& y) { return schema::same(x, y); }));
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
