#include "desk_fixture.hpp"
#include "support/catch.hpp"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>

#include "app/preview_pane.hpp"
#include "app/widgets.hpp"

using namespace attune;
using namespace attune::app;

namespace {

struct PreviewFixture : DeskFixture {
    PreviewPane pane;
    PreviewFixture() {
        open("first-session-couple");
        pane.resize(700, 760);
        pane.show();
        pane.show_pages(pages());
        QCoreApplication::processEvents();
    }
    int bar() { return pane.view().verticalScrollBar()->value(); }
};

}  // namespace

TEST_CASE("other pages keep the place where one was reading", "[preview]") {
    PreviewFixture f;
    f.pane.fit_width();
    f.pane.view().go_to({4, 0.3});
    auto const place = f.pane.view().place();
    f.desk.document.change("Name", [](auto& handout) { handout.people.a.name = "Robin"; });
    f.pane.show_pages(f.pages());
    CHECK(f.pane.view().place().page == place.page);
    CHECK(f.pane.view().place().offset == Approx(place.offset).margin(0.01));
}

TEST_CASE("when pages cannot be made, the old ones stay and the reason is told", "[preview]") {
    PreviewFixture f;
    int const before = f.pane.page_count();
    f.desk.document.change("Add", [](auto& handout) {
        handout::Item gone;
        gone.worksheet = "not-there";
        handout.items.push_back(gone);
    });
    f.pane.show_pages(f.pages());
    CHECK(f.pane.page_count() == before);
    auto* strip = f.pane.findChild<Strip*>("problems");
    REQUIRE(strip);
    CHECK(strip->text().contains("not-there"));
    f.desk.document.history().undo();
    f.pane.show_pages(f.pages());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(f.pane.findChild<Strip*>("problems"));
}

TEST_CASE("a click on a page tells which part of which item stands there", "[preview]") {
    PreviewFixture f;
    auto const document = f.pane.view().document();
    REQUIRE(document);
    // The middle of the first answer block on some sheet.
    for (std::size_t page = 0; page < document->pages.size(); ++page)
        for (auto const& extent : document->pages[page]->extents) {
            if (extent.origin->item < 4 || extent.origin->part.empty() || extent.origin->part == "intro") continue;
            f.pane.view().go_to_page(static_cast<int>(page));
            QSignalSpy spy(&f.pane, &PreviewPane::clicked);
            auto const& view = f.pane.view();
            double const scale = view.zoom() * 96 / 72;
            double const left = (view.viewport()->width() - document->pages[page]->size.width.value * scale) / 2;
            auto const& a = extent.area;
            QPointF const at{left + (a.x.value + a.width.value / 2) * scale,
                             18 + (a.y.value + a.height.value / 2) * scale};
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at.toPoint());
            REQUIRE(spy.count() == 1);
            CHECK(spy[0][0].toInt() == extent.origin->item);
            CHECK(spy[0][1].toString() == QString::fromStdString(extent.origin->part));
            return;
        }
    FAIL("no block found");
}

TEST_CASE("Page Down and Page Up go from page to page", "[preview]") {
    PreviewFixture f;
    QTest::keyClick(&f.pane.view(), Qt::Key_PageDown);
    CHECK(f.pane.current_page() == 1);
    QTest::keyClick(&f.pane.view(), Qt::Key_PageDown);
    CHECK(f.pane.current_page() == 2);
    QTest::keyClick(&f.pane.view(), Qt::Key_PageUp);
    CHECK(f.pane.current_page() == 1);
    QTest::keyClick(&f.pane.view(), Qt::Key_End);
    CHECK(f.pane.current_page() == f.pane.page_count() - 1);
}

TEST_CASE("showing an item scrolls to it, and not at all when it is seen already", "[preview]") {
    PreviewFixture f;
    f.pane.show_item(8);
    int const at = f.pane.current_page();
    CHECK(at > 2);
    int const bar = f.bar();
    f.pane.show_item(8);
    CHECK(f.bar() == bar);
}

TEST_CASE("after a peek the handout is back at the same place", "[preview]") {
    PreviewFixture f;
    f.pane.view().go_to_page(3);
    int const bar = f.bar();
    auto const other = f.pages(handout::Document::whole);
    QSignalSpy ended(&f.pane, &PreviewPane::peek_ended);
    f.pane.set_peek(other, "Our loop");
    CHECK(f.pane.peeking());
    CHECK(f.pane.current_page() == 0);
    f.pane.set_peek(std::nullopt, {});
    CHECK(f.bar() == bar);
    CHECK(ended.count() == 1);
}

TEST_CASE("a page is painted whole in its first paint: nothing flashes white", "[preview]") {
    PreviewFixture f;
    auto const before = f.pane.view().viewport()->grab().toImage();
    f.desk.document.change("Name", [](auto& handout) { handout.people.a.name = "Robin"; });
    f.pane.show_pages(f.pages());
    auto const after = f.pane.view().viewport()->grab().toImage();
    // The same picture but for the name: never an empty paper.
    int dark_before = 0, dark_after = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) {
            dark_before += qGray(before.pixel(x, y)) < 128;
            dark_after += qGray(after.pixel(x, y)) < 128;
        }
    CHECK(before != after);
    CHECK(dark_after > dark_before * 9 / 10);
}

TEST_CASE("a couple's copies can be chosen, and the choice is told", "[preview]") {
    PreviewFixture f;
    using handout::Document;
    f.pane.set_copies({Document::a, Document::b, Document::together});
    QSignalSpy spy(&f.pane, &PreviewPane::copy_picked);
    QComboBox* copies = nullptr;
    for (auto* box : f.pane.findChildren<QComboBox*>())
        if (box->isVisible() && box->count() == 3) copies = box;
    REQUIRE(copies);
    copies->setCurrentIndex(1);
    emit copies->activated(1);
    CHECK(spy.count() == 1);
    CHECK(f.pane.copy() == Document::b);
    f.pane.set_copies({Document::whole});
    CHECK(f.pane.copy() == Document::whole);
    CHECK_FALSE(copies->isVisible());
}

TEST_CASE("a thousand pages can be walked through", "[preview]") {
    PreviewFixture f;
    auto many = std::make_shared<layout::PagedDocument>(*f.pane.view().document());
    auto const once = many->pages;
    while (many->pages.size() < 1000) many->pages.insert(many->pages.end(), once.begin(), once.end());
    MadePages made;
    made.pages = many;
    f.pane.show_pages(made);
    QTest::keyClick(&f.pane.view(), Qt::Key_End);
    CHECK(f.pane.current_page() == static_cast<int>(many->pages.size()) - 1);
}

TEST_CASE("however small the pages are, Page Up and Page Down reach each of them", "[preview]") {
    PreviewFixture f;
    f.pane.resize(700, 1300);
    f.pane.view().set_zoom(0.25);
    QTest::keyClick(&f.pane.view(), Qt::Key_Home);
    int const count = f.pane.page_count();
    for (int page = 1; page < count; ++page) {
        QTest::keyClick(&f.pane.view(), Qt::Key_PageDown);
        CHECK(f.pane.current_page() == page);
    }
    for (int page = count - 2; page >= 0; --page) {
        QTest::keyClick(&f.pane.view(), Qt::Key_PageUp);
        CHECK(f.pane.current_page() == page);
    }
}

TEST_CASE("a peek that fails says so and keeps the handout's pages live", "[preview]") {
    PreviewFixture f;
    int const pages = f.pane.page_count();
    MadePages failed;
    failed.problems.push_back(error_at({}, "there is no worksheet `x`"));
    f.pane.set_peek(failed, "X");
    CHECK_FALSE(f.pane.peeking());
    CHECK(f.pane.page_count() == pages);
    f.desk.document.change("Fewer", [](auto& handout) { handout.items.resize(3); });
    f.pane.show_pages(f.pages());
    CHECK(f.pane.page_count() < pages);
}
