#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include <QObject>
#include <QThread>

#include "base/diagnostic.hpp"
#include "handout/compose.hpp"
#include "job/workshop.hpp"
#include "layout/paged_document.hpp"

namespace attune::app {

/// What became of a handout.
struct MadePages {
    handout::Document copy = handout::Document::whole;
    std::shared_ptr<layout::PagedDocument const> pages;  // null: it cannot be made, and `problems` says why
    Diagnostics problems, notes;
};

/// Composes and lays out.
MadePages make_pages(job::Workshop& workshop, handout::Handout const& handout, handout::Document copy);

/// The pages of the first item of `handout` alone, in the copy that holds it: for looking at an item.
MadePages make_item_pages(job::Workshop& workshop, handout::Handout const& handout);

/// Makes pages on a thread of its own, so that the window never waits. Only the newest wish is fulfilled: one that is
/// overtaken while it waits is dropped.
class PageMaker : public QObject {
    Q_OBJECT
public:
    PageMaker(std::vector<content::Shelf> shelves, std::shared_ptr<text::Fonts const> fonts);
    ~PageMaker() override;

    /// `made` follows, unless a newer wish comes first. A handout without items gives its first page.
    void make(handout::Handout handout, handout::Document copy);
    /// Work with the same tools, in turn with everything else: peeks, files to save. `work` runs on the maker's thread;
    /// what it wants to tell the window it sends by QMetaObject::invokeMethod.
    void run(std::function<void(job::Workshop&)> work);
    /// Files of the library have changed.
    void reread();

signals:
    void made(attune::app::MadePages const& pages);

private:
    struct Wish {
        handout::Handout handout;
        handout::Document copy;
    };
    void fulfil();

    std::unique_ptr<job::Workshop> workshop_;  // touched by the thread only
    QThread thread_;
    QObject* worker_;  // lives on the thread
    std::mutex mutex_;
    std::optional<Wish> wish_;
};

}  // namespace attune::app
