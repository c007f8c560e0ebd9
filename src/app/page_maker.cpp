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
    ++busy_;
    QMetaObject::invokeMethod(worker_, [this] { fulfil(); });
}

void PageMaker::run(std::function<void(job::Workshop&)> work) {
    {
        std::lock_guard const lock{mutex_};
        ++busy_;
    }
    QMetaObject::invokeMethod(worker_, [this, work = std::move(work)] {
        work(*workshop_);
        std::lock_guard const lock{mutex_};
        --busy_;
    });
}

void PageMaker::reread() {
    run([](job::Workshop& workshop) { workshop.reread(); });
}

bool PageMaker::idle() const {
    std::lock_guard const lock{mutex_};
    return busy_ == 0;
}

std::shared_ptr<layout::PagedDocument const> pages_of_item(layout::PagedDocument document) {
    auto const shows_item = [](auto const& page) {
        return std::ranges::any_of(page->extents, [](auto const& extent) { return extent.origin->item == 0; });
    };
    if (std::ranges::any_of(document.pages, shows_item))
        std::erase_if(document.pages, [&](auto const& page) { return !shows_item(page); });
    return std::make_shared<layout::PagedDocument const>(std::move(document));
}

void PageMaker::fulfil() {
    Wish wish;
    {
        std::lock_guard const lock{mutex_};
        wish = std::move(*wish_);
        wish_.reset();
    }
    MadePages result;
    result.copy = wish.copy;
    auto composed = workshop_->compose(wish.handout, wish.copy);
    if (composed) {
        result.notes = std::move(composed->notes);
        if (auto pages = workshop_->lay_out(*composed))
            result.pages = std::make_shared<layout::PagedDocument const>(*std::move(pages));
        else result.problems = std::move(pages.error());
    } else {
        result.problems = std::move(composed.error());
    }
    {
        std::lock_guard const lock{mutex_};
        --busy_;
    }
    // Told even if a newer wish waits: while someone types fast, pages of a moment ago are better than old ones.
    emit made(result);
}

}  // namespace attune::app
