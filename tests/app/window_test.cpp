#include "support/catch.hpp"
#include "window_fixture.hpp"

#include <QAccessible>
#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextBrowser>

#include "app/handout_pane.hpp"
#include "app/item_editor.hpp"
#include "app/library_pane.hpp"
#include "app/personalise_panel.hpp"
#include "app/save_dialog.hpp"

using namespace attune;
using namespace attune::app;

namespace {

/// Things that a person works with and a screen reader could not name.
void find_nameless(QAccessibleInterface* at, QStringList& nameless) {
    if (!at || at->state().invisible) return;
    auto const role = at->role();
    bool const works = role == QAccessible::Button || role == QAccessible::CheckBox ||
                       role == QAccessible::RadioButton || role == QAccessible::EditableText ||
                       role == QAccessible::ComboBox || role == QAccessible::SpinBox || role == QAccessible::List;
    auto* widget = qobject_cast<QWidget*>(at->object());
    // Parts inside a control (the field of an editable combo box, Qt's own spin buttons) are read as the control.
    bool const inner = widget && widget->objectName().startsWith("qt_");
    bool const in_control =
        widget && widget->parentWidget() &&
        (widget->parentWidget()->inherits("QComboBox") || widget->parentWidget()->inherits("QLineEdit") ||
         widget->parentWidget()->inherits("QAbstractSpinBox"));
    if (works && widget && !inner && !in_control && widget->isVisible() && at->text(QAccessible::Name).isEmpty())
        nameless << QString::fromLatin1(widget->metaObject()->className()) + " in " +
                        QString::fromLatin1(widget->parentWidget() ? widget->parentWidget()->metaObject()->className()
                                                                   : "");
    for (int i = 0; i < at->childCount(); ++i) find_nameless(at->child(i), nameless);
}

QStringList nameless_in(QWidget& widget) {
    QStringList nameless;
    find_nameless(QAccessible::queryAccessibleInterface(&widget), nameless);
    return nameless;
}

/// Visible widgets that Tab should reach and does not.
QStringList unreached_in(QWidget& window) {
    QSet<QWidget*> reached;
    window.activateWindow();
    for (int i = 0; i < 400; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        if (auto* now = QApplication::focusWidget()) reached.insert(now);
    }
    QStringList missed;
    for (auto* child : window.findChildren<QWidget*>()) {
        if (!child->isVisible() || !child->isEnabled() || !(child->focusPolicy() & Qt::TabFocus) || child->focusProxy())
            continue;
        if (child->inherits("QTabBar") || child->inherits("QMenuBar")) continue;
        if (!reached.contains(child))
            missed << QString::fromLatin1(child->metaObject()->className()) + " " + child->accessibleName();
    }
    return missed;
}

}  // namespace

TEST_CASE("everything that can be worked with has a name that a screen reader can say", "[window]") {
    WindowFixture fixture;
    CHECK(nameless_in(*fixture.window).join("; ").toStdString() == std::string{});  // first run
    fixture.open("first-session-couple");
    fixture.window->handout().select_item(4);
    fixture.settle();
    CHECK(nameless_in(*fixture.window).join("; ").toStdString() == std::string{});
    fixture.window->handout().edit_wording();
    fixture.settle();
    CHECK(nameless_in(*fixture.window).join("; ").toStdString() == std::string{});
    fixture.trigger("personalise");
    CHECK(nameless_in(*fixture.window).join("; ").toStdString() == std::string{});
    fixture.window->edit_item(content::ItemKind::worksheet, "signs-i-notice");
    fixture.settle();
    CHECK(nameless_in(*fixture.window).join("; ").toStdString() == std::string{});
}

TEST_CASE("the output dialog has a name for everything", "[window]") {
    WindowFixture fixture;
    fixture.open("first-session-couple");
    auto* dialog = fixture.window->start_output(false);
    REQUIRE(dialog);
    fixture.settle();
    CHECK(nameless_in(*dialog).join("; ").toStdString() == std::string{});
}

TEST_CASE("Tab reaches everything in the window", "[window]") {
    WindowFixture fixture;
    fixture.open("first-session-couple");
    CHECK(unreached_in(*fixture.window).join("; ").toStdString() == std::string{});
}

TEST_CASE("F6 goes round the panes and back", "[window]") {
    WindowFixture fixture;
    fixture.open("first-session-couple");
    auto const inside = [&](QWidget& pane) {
        auto* focus = QApplication::focusWidget();
        return focus && (focus == &pane || pane.isAncestorOf(focus));
    };
    fixture.window->items().focus_search();
    REQUIRE(inside(fixture.window->items()));
    fixture.trigger("next-pane");
    CHECK(inside(fixture.window->handout()));
    fixture.trigger("next-pane");
    CHECK(inside(fixture.window->preview()));
    fixture.trigger("previous-pane");
    CHECK(inside(fixture.window->handout()));
}

TEST_CASE("undone all the way back and redone, the handout prints the same bytes", "[window]") {
    WindowFixture fixture;
    fixture.open("first-session-couple");
    auto const before = fixture.bytes();
    auto& document = fixture.desk.document;
    document.change("Change a name", [](auto& handout) { handout.people.a.name = "Robin"; });
    fixture.window->handout().select_item(2);
    for (auto* action : fixture.window->handout().item_actions()) {
        // Every action on an item, one after the other, whatever it is called.
        if (action->isEnabled() && !action->isCheckable()) action->trigger();
        fixture.settle();
    }
    document.change("Another look", [](auto& handout) { handout.page_template = "ink-saver"; });
    auto const after = fixture.bytes();
    REQUIRE(after != before);
    REQUIRE(document.history().count() > 3);
    while (document.history().canUndo()) fixture.trigger("undo");
    CHECK(fixture.bytes() == before);
    while (document.history().canRedo()) fixture.trigger("redo");
    CHECK(fixture.bytes() == after);
}

TEST_CASE("no name of a client is in the window's title", "[window]") {
    WindowFixture fixture;
    fixture.open("first-session-couple");
    CHECK(fixture.window->windowTitle().contains("When getting close feels risky"));
    fixture.desk.document.change("Title", [](auto& handout) { handout.title = "For Sam, on closeness"; });
    fixture.settle();
    CHECK_FALSE(fixture.window->windowTitle().contains("Sam"));
}

TEST_CASE("a name that was typed is found nowhere but in the file that was saved", "[window]") {
    std::string const canary = "Quillon-7f3a";
    QTemporaryDir clients;
    auto const saved = clients.path().toStdString() + "/monday.handout.yaml";
    QString home;
    auto fixture = std::make_unique<WindowFixture>();
    fixture->home.setAutoRemove(false);
    home = fixture->home.path();
    fixture->open("first-session-couple");
    fixture->desk.document.change("Change a name", [&](auto& handout) { handout.people.a.name = canary; });
    fixture->desk.document.change("Note", [&](auto& handout) { handout.note = schema::Text("For " + canary); });
    fixture->settle();
    fixture->window->files().recovery().keep_now();  // even after it was kept for a crash
    fixture->window->files().save_to(saved);
    fixture->settle();
    fixture->window->close();
    CHECK_FALSE(fixture->window->isVisible());
    fixture.reset();

    auto const holds = [&](QString const& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) && in.readAll().contains(canary.c_str());
    };
    REQUIRE(holds(QString::fromStdString(saved)));
    int searched = 0;
    for (auto const& root : {home, QDir::homePath()})
        for (QDirIterator files(root, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); files.hasNext();) {
            auto const file = files.next();
            ++searched;
            INFO(file.toStdString());
            CHECK_FALSE(holds(file));
            CHECK_FALSE(file.contains(QString::fromStdString(canary)));
        }
    CHECK(searched > 0);
    QDir(home).removeRecursively();
}

TEST_CASE("a missing worksheet is told, and the rest of the handout stays", "[window]") {
    WindowFixture fixture;
    fixture.open("support-for-a-partner");
    auto const items = fixture.desk.document.handout().items.size();
    auto const pages = fixture.window->preview().page_count();
    REQUIRE(pages > 0);
    fixture.desk.document.change("Add", [](auto& handout) {
        handout::Item gone;
        gone.worksheet = "a-sheet-that-is-gone";
        handout.items.push_back(gone);
    });
    fixture.settle();
    CHECK(fixture.desk.document.handout().items.size() == items + 1);
    CHECK(fixture.window->preview().page_count() == pages);  // the old pages stay
}

TEST_CASE("F1 opens the guide at the part that has the focus, in both languages", "[window]") {
    WindowFixture fixture;
    fixture.window->items().focus_search();
    fixture.trigger("help");
    auto* text = fixture.window->findChild<QTextBrowser*>();
    REQUIRE(text);
    CHECK(text->textCursor().block().text() == "Pick from the library");
    // The Spanish guide has the same headings in the same order.
    auto const levels = [](char const* file) {
        QFile in(file);
        QString out;
        if (in.open(QIODevice::ReadOnly))
            for (auto const& line : in.readAll().split('\n'))
                if (line.startsWith('#')) out += QString::number(line.indexOf(' '));
        return out;
    };
    auto const english = levels(":/app/help/clinicians-guide.md");
    CHECK(english.size() > 15);
    CHECK(english == levels(":/app/help/clinicians-guide.es.md"));
}
