#include "desk_fixture.hpp"
#include "support/catch.hpp"
#include "wait.hpp"

#include <fstream>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QWheelEvent>

#include "app/form.hpp"
#include "app/item_editor.hpp"
#include "app/starters.hpp"
#include "app/widgets.hpp"
#include "app/wording_editor.hpp"

using namespace attune;
using namespace attune::app;
using content::ItemKind;

namespace {

std::string file_text(std::filesystem::path const& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

template <class W>
W* named(QWidget const& in, char const* accessible_name) {
    for (auto* widget : in.findChildren<W*>())
        if (widget->accessibleName() == accessible_name) return widget;
    return nullptr;
}

QListWidget& parts_of(ItemEditor& editor) { return *editor.findChild<QListWidget*>("parts"); }

}  // namespace

TEST_CASE("every worksheet of the pack is opened, kept and read back equal", "[editor]") {
    DeskFixture f;
    for (auto const& entry : f.desk.content.list({ItemKind::worksheet})) {
        INFO(entry.id);
        ItemEditor editor{f.desk, ItemKind::worksheet, QString::fromStdString(entry.id)};
        CHECK(editor.draft().problems().empty());
        CHECK_FALSE(editor.is_modified());
        auto& parts = parts_of(editor);
        for (int i = 0; i < parts.count(); ++i) parts.setCurrentRow(i);  // every form is made, and changes nothing
        CHECK_FALSE(editor.is_modified());
        editor.keep();
        auto const file = f.own() / "worksheets" / (entry.id + ".yaml");
        auto const text = file_text(file);
        auto const node = schema::parse(text, entry.id);
        REQUIRE(node);
        auto const mine = schema::read<content::Worksheet>(*node);
        REQUIRE(mine);
        auto const theirs = f.desk.content.worksheet(entry.id, {});
        REQUIRE(theirs);
        CHECK(schema::same(*mine, **theirs));
        // Kept once more, it is the same to the byte.
        editor.keep();
        CHECK(file_text(file) == text);
    }
}

TEST_CASE("the article of the pack is opened, kept and read back equal", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::article, "fear-of-intimacy"};
    CHECK(editor.draft().problems().empty());
    editor.keep();
    auto const text = file_text(f.own() / "articles/fear-of-intimacy.yaml");
    auto const node = schema::parse(text, "article");
    REQUIRE(node);
    auto const mine = schema::read<content::Article>(*node);
    REQUIRE(mine);
    CHECK(schema::same(*mine, **f.desk.content.article("fear-of-intimacy", {})));
}

TEST_CASE("every type of part can be added, has a form, and is without mistakes from the start", "[editor]") {
    DeskFixture f;
    for (auto const& option : elements::choice(static_cast<elements::Element const*>(nullptr)).options()) {
        // These need something else in the sheet: a reference, an answer to show, a callout that says what it is not.
        if (option.name == "sources" || option.name == "example" || option.name == "scored") continue;
        INFO(option.name);
        ItemEditor editor{f.desk, ItemKind::worksheet, {}};
        auto const before = parts_of(editor).count();
        auto* add = editor.findChild<QAction*>(QString::fromStdString("add-" + option.name));
        REQUIRE(add);
        add->trigger();
        CHECK(parts_of(editor).count() == before + 1);
        CHECK(editor.findChild<Form*>());
        for (auto const& [path, problem] : editor.draft().problems())
            if (option.name != "page_break") {
                INFO(to_string(problem));
                CHECK(path.empty());
            }
        editor.history().undo();
        CHECK(parts_of(editor).count() == before);
    }
}

TEST_CASE("a mistake is shown at its field, in words", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "signs-i-notice"};
    editor.resize(760, 800);
    editor.show();
    editor.select_part("safe-today");
    auto* form = editor.findChild<Form*>();
    REQUIRE(form);
    GrowingEdit* low = nullptr;
    for (auto* edit : form->findChildren<GrowingEdit*>())
        if (edit->accessibleName() == "Left label") low = edit;
    REQUIRE(low);
    low->setPlainText({});
    CHECK_FALSE(editor.draft().problems().empty());
    QLabel const* told = nullptr;
    for (auto* label : form->findChildren<QLabel*>())
        if (label->property("role") == "error" && label->isVisible()) told = label;
    REQUIRE(told);
    CHECK(told->parentWidget() == low->parentWidget());
    // It cannot be kept like this, and nothing is lost.
    QSignalSpy kept(&editor, &ItemEditor::kept);
    editor.keep();
    CHECK(kept.count() == 0);
    editor.history().undo();
    CHECK(editor.draft().problems().empty());
}

TEST_CASE("parts are moved, doubled and removed, and all of it undone", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "signs-i-notice"};
    auto const before = editor.draft().yaml();
    auto& parts = parts_of(editor);
    parts.setCurrentRow(2);
    for (auto* button : editor.findChildren<QToolButton*>())
        if (button->accessibleName().startsWith("Duplicate") || button->accessibleName().startsWith("Move down") ||
            button->accessibleName().startsWith("Remove ("))
            button->click();
    CHECK(editor.history().count() == 3);
    while (editor.history().canUndo()) editor.history().undo();
    CHECK(editor.draft().yaml() == before);
}

TEST_CASE("a file that another program has changed is asked about before it is written over", "[editor]") {
    DeskFixture f;
    std::filesystem::create_directories(f.own() / "worksheets");
    ItemEditor editor{f.desk, ItemKind::worksheet, "our-loop"};
    auto const file = f.own() / "worksheets/our-loop.yaml";
    std::ofstream(file) << "# theirs\n";
    QSignalSpy kept(&editor, &ItemEditor::kept);
    editor.keep();
    CHECK(kept.count() == 0);
    CHECK(file_text(file) == "# theirs\n");
    CHECK(editor.findChild<Strip*>("changed-on-disk"));
}

TEST_CASE("cancelling asks when there are changes", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "our-loop"};
    QSignalSpy cancelled(&editor, &ItemEditor::cancelled);
    editor.cancel();
    CHECK(cancelled.count() == 1);
    editor.draft().change("Title", [](schema::Node& root) {
        auto const words = text_node("Other");
        set_key(root, "title", &words);
    });
    editor.cancel();
    CHECK(cancelled.count() == 1);
    CHECK(editor.findChild<Strip*>("keep-draft"));
}

TEST_CASE("the draft's pages are made without touching the user's folder", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "our-loop"};
    MadePages last;
    QObject::connect(&editor, &ItemEditor::preview_made, [&](MadePages const& made) { last = made; });
    editor.make_preview();
    REQUIRE(QTest::qWaitFor([&] { return last.pages != nullptr; }, 10000));
    CHECK(last.pages->pages.size() == 1);
    CHECK_FALSE(std::filesystem::exists(f.own()));
}

TEST_CASE("a paragraph written as bare text is shown and edited", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::article, "fear-of-intimacy"};
    parts_of(editor).setCurrentRow(2);
    auto* words = named<GrowingEdit>(*editor.findChild<Form*>(), "Text");
    REQUIRE(words);
    CHECK(words->toPlainText().startsWith("Most people"));
    words->setPlainText("Other words.");
    CHECK(editor.draft().problems().empty());
    CHECK(text_of(*find_in(editor.draft().root(), "sections/0/body/0"), "text") == "Other words.");
}

TEST_CASE("a table's column written as bare text is shown and edited", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, {}};
    editor.findChild<QAction*>("add-table")->trigger();
    auto const table = "blocks/" + std::to_string(parts_of(editor).currentRow() - 1);
    // Some field shows the name of the first column; whichever kind of field it is, it is typed into.
    bool typed = false;
    for (auto* edit : editor.findChildren<GrowingEdit*>())
        if (edit->toPlainText() == "When") {
            edit->setPlainText("Day");
            typed = true;
        }
    for (auto* edit : editor.findChildren<QLineEdit*>())
        if (edit->text() == "When") {
            edit->setText("Day");
            emit edit->textEdited("Day");
            typed = true;
        }
    REQUIRE(typed);
    CHECK(editor.draft().problems().empty());
    CHECK(text_of(*find_in(editor.draft().root(), table + "/columns/0"), "name") == "Day");
}

TEST_CASE("a short name that is a path reaches no file", "[editor]") {
    DeskFixture f;
    auto const theirs = f.home.path().toStdString() + "/theirs.yaml";
    std::ofstream(theirs) << "precious\n";
    ItemEditor editor{f.desk, ItemKind::worksheet, {}};
    auto* id = named<QLineEdit>(editor, "Short name");
    REQUIRE(id);
    id->setText(f.home.filePath("theirs"));
    emit id->textEdited(id->text());
    REQUIRE(wait_for(f.desk.maker));
    CHECK(file_text(theirs) == "precious\n");
}

TEST_CASE("another short name makes another file, and asks before it takes the place of one", "[editor]") {
    DeskFixture f;
    std::filesystem::create_directories(f.own() / "worksheets");
    auto const taken = f.own() / "worksheets/taken.yaml";
    std::ofstream(taken) << "# another\n";
    ItemEditor editor{f.desk, ItemKind::worksheet, {}};
    auto const rename = [&](char const* to) {
        editor.draft().change("Rename", [&](schema::Node& root) {
            auto const id = text_node(to);
            set_key(root, "id", &id);
        });
    };
    editor.keep();
    rename("taken");
    editor.keep();
    CHECK(file_text(taken) == "# another\n");
    CHECK(editor.findChild<Strip*>("name-taken"));
    rename("free");
    editor.keep();
    CHECK(std::filesystem::exists(f.own() / "worksheets/free.yaml"));
}

TEST_CASE("rows that are added are steps of their own", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, {}};
    editor.findChild<QAction*>("add-two_column")->trigger();
    auto const steps = editor.history().count();
    QPushButton* add = nullptr;
    for (auto* button : editor.findChildren<QPushButton*>())
        if (button->accessibleName().startsWith("Add one")) add = button;
    REQUIRE(add);
    add->click();
    add->click();
    CHECK(editor.history().count() == steps + 2);
}

TEST_CASE("while pages are on their way, all that is typed makes pages once more", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "our-loop"};
    int made = 0;
    QObject::connect(&editor, &ItemEditor::preview_made, [&] { ++made; });
    for (int i = 0; i < 10; ++i)
        editor.draft().change("Title", [&](schema::Node& root) {
            auto const title = text_node("Title " + std::to_string(i));
            set_key(root, "title", &title);
        });
    REQUIRE(QTest::qWaitFor([&] { return made == 2; }, 10000));
    QCoreApplication::processEvents();
    CHECK(made == 2);
}

TEST_CASE("the wheel over a form changes nothing that has no focus", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "signs-i-notice"};
    editor.resize(760, 800);
    editor.show();
    parts_of(editor).setCurrentRow(0);
    auto* box = editor.findChild<Form*>()->findChild<QComboBox*>();
    REQUIRE(box);
    QPointF const middle = box->rect().center();
    QWheelEvent turn(middle, box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(box, &turn);
    CHECK_FALSE(editor.is_modified());
}

TEST_CASE("a part that is added or doubled has an id of its own", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "signs-i-notice"};
    auto& parts = parts_of(editor);
    auto const press = [&](char const* name) {
        for (auto* button : editor.findChildren<QToolButton*>())
            if (button->accessibleName().startsWith(name)) button->click();
    };
    parts.setCurrentRow(4);
    press("Duplicate");
    parts.setCurrentRow(1);
    press("Remove (");
    parts.setCurrentRow(3);
    press("Duplicate");
    press("Duplicate");
    CHECK(editor.draft().problems().empty());
}

TEST_CASE("the original that was put back is the pack's own: no copy of it stays in the user's folder", "[editor]") {
    DeskFixture f;
    auto const file = f.own() / "worksheets/our-loop.yaml";
    {
        ItemEditor editor{f.desk, ItemKind::worksheet, "our-loop"};
        editor.draft().change("Title", [](schema::Node& root) {
            auto const words = text_node("Mine");
            set_key(root, "title", &words);
        });
        editor.keep();
        REQUIRE(std::filesystem::exists(file));
    }
    f.desk.reread();
    ItemEditor editor{f.desk, ItemKind::worksheet, "our-loop"};
    for (auto* button : editor.findChildren<QPushButton*>())
        if (button->text() == "Put back the original") button->click();
    QSignalSpy kept(&editor, &ItemEditor::kept);
    editor.keep();
    CHECK(kept.count() == 1);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("YAML that is half typed is in the draft, cannot be kept, and is not lost", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::worksheet, "feelings-words"};
    auto& parts = parts_of(editor);
    GrowingEdit* raw = nullptr;
    for (int i = 0; i < parts.count() && !raw; ++i) {
        parts.setCurrentRow(i);
        for (auto* edit : editor.findChild<Form*>()->findChildren<GrowingEdit*>())
            if (edit->accessibleName().contains("as in the file")) raw = edit;
    }
    REQUIRE(raw);
    auto const whole = raw->toPlainText();
    raw->setPlainText("calm: [\"at ease\", ");
    CHECK_FALSE(editor.draft().problems().empty());
    CHECK(editor.draft().yaml().find("at ease") != std::string::npos);
    QSignalSpy kept(&editor, &ItemEditor::kept);
    editor.keep();
    CHECK(kept.count() == 0);
    raw->setPlainText(whole);
    CHECK(editor.draft().problems().empty());
}

TEST_CASE("a new section comes below the one that holds what is selected", "[editor]") {
    DeskFixture f;
    ItemEditor editor{f.desk, ItemKind::article, "fear-of-intimacy"};
    auto& parts = parts_of(editor);
    int second = 0;
    for (int i = 2; i < parts.count() && second == 0; ++i)
        if (parts.item(i)->font().bold()) second = i;
    parts.setCurrentRow(second + 1);  // a paragraph of the second section
    for (auto* action : editor.findChildren<QAction*>())
        if (action->text() == "Section") action->trigger();
    auto const* sections = find_in(editor.draft().root(), "sections");
    REQUIRE(sections);
    CHECK(text_of(sections->items.at(2), "title") == "New section");
}
