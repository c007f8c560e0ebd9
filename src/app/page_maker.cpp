#include "app/page_maker.hpp"

#include <algorithm>

#include <QMetaObject>

namespace attune::app {

PageMaker::PageMaker(std::vector<content::Shelf> shelves, std::shared_ptr<text::Fonts const> fonts)
    : workshop_{std::make_unique<job::Workshop>(std::move(shelves), std::move(fonts))}, worker_{new QObject} {
    qRegisterMetaType<MadePages>();
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName("pages");
    thread_.start();
}

PageMaker::~PageMaker() {
    thread_.quit();
    thread_.wait();
}

void PageMaker::make(handout::Handout handout, handout::Document copy) {
    std::lock_guard const lock{mutex_};
    bool const waiting = wish_.has_value();
    wish_ = Wish{std::move(handout), copy};
    if (waiting) return;  // the call that is on its way will find this wish
    QMetaObject::invokeMethod(worker_, [this] { fulfil(); });
}

void PageMaker::run(std::function<void(job::Workshop&)> work) {
    QMetaObject::invokeMethod(worker_, [this, work = std::move(work)] { work(*workshop_); });
}

void PageMaker::reread() {
    run([](job::Workshop& workshop) { workshop.reread(); });
}

MadePages make_pages(job::Workshop& workshop, handout::Handout const& handout, handout::Document copy) {
    MadePages made;
    made.copy = copy;
    auto composed = workshop.compose(handout, copy);
    if (!composed) {
        made.problems = std::move(composed.error());
        return made;
    }
    made.notes = std::move(composed->notes);
    if (auto pages = workshop.lay_out(*composed))
        made.pages = std::make_shared<layout::PagedDocument const>(*std::move(pages));
    else made.problems = std::move(pages.error());
    return made;
}

MadePages make_item_pages(job::Workshop& workshop, handout::Handout const& handout) {
    auto const shows_item = [](auto const& page) {
        return std::ranges::any_of(page->extents, [](auto const& extent) { return extent.origin->item == 0; });
    };
    MadePages made;
    // A sheet for two comes without a first page; all else is in the whole.
    for (auto const copy : {handout::Document::together, handout::Document::whole}) {
        made = make_pages(workshop, handout, copy);
        if (!made.pages || std::ranges::none_of(made.pages->pages, shows_item)) continue;
        auto alone = *made.pages;
        std::erase_if(alone.pages, [&](auto const& page) { return !shows_item(page); });
        made.pages = std::make_shared<layout::PagedDocument const>(std::move(alone));
        break;
    }
    return made;
}

void PageMaker::fulfil() {
    Wish wish;
    {
        std::lock_guard const lock{mutex_};
        wish = std::move(*wish_);
        wish_.reset();
    }
    // Told even if a newer wish waits: while someone types fast, pages of a moment ago are better than old ones.
    emit made(make_pages(*workshop_, wish.handout, wish.copy));
}

}  // namespace attune::app
