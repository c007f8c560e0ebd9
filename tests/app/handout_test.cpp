#include "desk_fixture.hpp"
#include "support/catch.hpp"

#include <algorithm>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>

#include "app/handout_pane.hpp"
#include "app/item_options.hpp"
#include "app/wording_editor.hpp"
#include "handout/wording.hpp"

using namespace attune;
using namespace attune::app;

namespace {

struct PaneFixture : DeskFixture {
    HandoutPane pane{desk};
    PaneFixture() {
        open("first-session-couple");
        pane.resize(440, 800);
        pane.show();
        pane.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&pane));
    }
    std::vector<std::string> names() const {
        std::vector<std::string> out;
        for (auto const& item : desk.document.handout().items) out.push_back(item.section + item.worksheet);
        return out;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&pane.list(), key, modifiers); }
    void trigger(char const* name) {
        for (auto* action : pane.item_actions())
            if (action->objectName() == name) action->trigger();
    }
};

}  // namespace

TEST_CASE("the handout's rows keep to the rules of models while items come and go", "[handout]") {
    DeskFixture f;
    HandoutModel model{f.desk};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    f.open("first-session-couple");
    CHECK(model.rowCount() == 12);
    model.remove({1, 2, 3});
    CHECK(model.rowCount() == 9);
    f.desk.document.history().undo();
    CHECK(model.rowCount() == 12);
    model.set_pages(f.pages());
    CHECK(model.row(1).first_page == 1);
    CHECK(model.row(11).first_page > 5);
    CHECK(model.row(5).two_copies);
}

TEST_CASE("several items dragged below another move there together, as one step", "[handout]") {
    PaneFixture f;
    auto const before = f.names();
    auto& model = f.pane.model();
    std::unique_ptr<QMimeData> const data{model.mimeData({model.index(1), model.index(3)})};
    model.dropMimeData(data.get(), Qt::MoveAction, 6, 0, {});
    auto const after = f.names();
    CHECK(after[0] == before[1]);
    CHECK(after[3] == before[0]);
    CHECK(after[4] == before[2]);
    CHECK(after.size() == before.size());
    CHECK(f.desk.document.history().count() == 1);
    f.desk.document.history().undo();
    CHECK(f.names() == before);
}

TEST_CASE("Alt+Up and Alt+Down move items, and stop at the first page", "[handout]") {
    PaneFixture f;
    auto const before = f.names();
    f.pane.select_item(1);
    f.trigger("move-up");
    CHECK(f.names()[0] == before[1]);
    CHECK(f.pane.current_item() == 0);
    f.trigger("move-up");
    CHECK(f.names()[0] == before[1]);
    f.trigger("move-down");
    CHECK(f.names() == before);
}

TEST_CASE("Delete removes what is selected and offers to undo it; the first page stays", "[handout]") {
    PaneFixture f;
    auto const count = f.names().size();
    QSignalSpy told(&f.pane, &HandoutPane::message);
    f.pane.select_item(2);
    f.pane.list().setFocus();
    f.key(Qt::Key_Delete);
    CHECK(f.names().size() == count - 1);
    REQUIRE(told.count() == 1);
    CHECK(told[0][1].toBool());
    f.pane.select_item(-1);
    f.key(Qt::Key_Delete);
    CHECK(f.names().size() == count - 1);
}

TEST_CASE("Ctrl+D doubles an item with all that was changed in it", "[handout]") {
    PaneFixture f;
    f.desk.document.change("Title", [](auto& handout) { handout.items[4].title = "Mine"; });
    f.pane.select_item(4);
    f.trigger("duplicate");
    REQUIRE(f.names().size() == 12);
    CHECK(schema::same(f.desk.document.handout().items[4], f.desk.document.handout().items[5]));
    CHECK(f.pane.current_item() == 5);
}

TEST_CASE("a missing worksheet is a row that says so; the others work", "[handout]") {
    PaneFixture f;
    handout::Item gone;
    gone.worksheet = "not-there";
    f.pane.add_items({gone});
    auto const last = f.pane.model().rowCount() - 1;
    CHECK(f.pane.model().row(last).title == "not-there");
    CHECK_FALSE(f.pane.model().row(last).problem.isEmpty());
    f.trigger("remove");
    CHECK(f.names().size() == 11);
}

TEST_CASE("an empty title is not taken; the last one is kept", "[handout]") {
    PaneFixture f;
    QLineEdit* title = nullptr;
    for (auto* edit : f.pane.findChildren<QLineEdit*>())
        if (edit->accessibleName() == "Title of the handout") title = edit;
    REQUIRE(title);
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    CHECK(f.desk.document.handout().title == "When getting close feels risky");
    QTest::keyClicks(title, "New");
    CHECK(f.desk.document.handout().title == "New");
    CHECK(f.desk.document.history().count() == 1);
}

TEST_CASE("a part that is unticked is not printed, and ticked it is back", "[handout]") {
    PaneFixture f;
    f.pane.select_item(5);  // weekly check-in
    QCoreApplication::processEvents();
    QCheckBox* tick = nullptr;
    for (auto* box : f.pane.findChildren<QCheckBox*>())
        if (box->isVisible() && box->accessibleName().startsWith("Print: ")) tick = box;
    REQUIRE(tick);
    auto const name = tick->objectName().toStdString();
    tick->click();
    CHECK(f.desk.document.handout().items[5].leave_out == std::vector<std::string>{name});
    f.desk.document.history().undo();
    CHECK(f.desk.document.handout().items[5].leave_out.empty());
}

TEST_CASE("wording is changed, compared and put back, without losing the cursor", "[wording]") {
    PaneFixture f;
    f.pane.select_item(4);
    f.pane.edit_wording();
    auto* editor = f.pane.findChild<WordingEditor*>();
    REQUIRE(editor);
    auto fields = editor->findChildren<GrowingEdit*>();
    REQUIRE(fields.size() > 3);
    auto* intro = fields.front();
    auto const original = intro->toPlainText();
    intro->setFocus();
    intro->moveCursor(QTextCursor::End);
    QTest::keyClicks(intro, " Take your time.");
    CHECK(f.desk.document.history().count() == 1);
    REQUIRE(f.desk.document.handout().items[4].reword.size() == 1);
    CHECK(f.desk.document.handout().items[4].reword[0].first == "intro");
    CHECK(intro->textCursor().atEnd());
    CHECK(f.pages().pages);
    f.desk.document.history().undo();
    CHECK(intro->toPlainText() == original);
    CHECK(f.desk.document.handout().items[4].reword.empty());
}

TEST_CASE("a click on a page opens its sentence in the wording that is open", "[wording]") {
    PaneFixture f;
    f.pane.select_item(4);
    f.pane.edit_wording();
    QSignalSpy framed(&f.pane, &HandoutPane::framed);
    f.pane.select_item(4, "just-before");
    REQUIRE(framed.count() > 0);
    auto const origin = framed.last()[0].value<std::optional<flow::Origin>>();
    REQUIRE(origin);
    CHECK(origin->part == "just-before");
}

TEST_CASE("nothing of a wording that was left asks on when its window is gone", "[wording]") {
    {
        PaneFixture f;
        f.pane.select_item(4);
        f.pane.edit_wording();
        f.pane.select_item(5);   // the fields of the item before go later
    }
    auto const all = QApplication::allWidgets();
    CHECK(std::ranges::none_of(all, [](auto const* widget) { return widget->accessibleName().startsWith("Wording: "); }));
}

TEST_CASE("every sentence of every item of the pack can be reworded and left out", "[wording]") {
    DeskFixture f;
    for (auto const* sample : {"first-session-couple", "full-article-and-four-sheets", "support-for-a-partner"}) {
        auto const handout = f.sample(sample);
        for (std::size_t i = 0; i < handout.items.size(); ++i) {
            auto const groups = handout::wording_of(handout.items[i], f.desk.content);
            REQUIRE(groups);
            auto one = handout;
            one.practice.clear();
            one.items = {handout.items[i]};
            for (auto const& group : *groups)
                for (auto const& block : group.blocks)
                    for (auto const& text : block.texts)
                        handout::reword(one.items[0], text.name, text.original + ".", text.original);
            f.desk.document.start(one);
            auto const made = f.pages();
            INFO(sample << " item " << i + 1);
            for (auto const& problem : made.problems) INFO(to_string(problem));
            // A longer word may be too long for its place; but every name is known.
            for (auto const& problem : made.problems) CHECK(problem.message.find("to reword") == std::string::npos);
        }
    }
}

TEST_CASE("spaces at the end of a sentence that is being typed do not move the cursor", "[wording]") {
    PaneFixture f;
    f.pane.select_item(4);
    f.pane.edit_wording();
    auto* intro = f.pane.findChild<WordingEditor*>()->findChildren<GrowingEdit*>().front();
    intro->setFocus();
    intro->moveCursor(QTextCursor::End);
    QTest::keyClicks(intro, " x");
    QTest::keyClick(intro, Qt::Key_Backspace);
    CHECK(intro->textCursor().atEnd());
    CHECK(intro->toPlainText().endsWith(' '));
}
