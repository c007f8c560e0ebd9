#include "desk_fixture.hpp"
#include "support/catch.hpp"

#include <fstream>

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

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

QListWidget& parts_of(ItemEditor& editor) { return *editor.findChild<QListWidget*>("parts"); }

}  // namespace

TEST_CASE("every worksheet of the pack is opened, kept and read back equal", "[editor]") {
    DeskFixture f;
    for (auto const& entry : f.desk.library.list({ItemKind::worksheet})) {
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
        auto const theirs = f.desk.library.worksheet(entry.id, {});
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
    CHECK(schema::same(*mine, **f.desk.library.article("fear-of-intimacy", {})));
}

TEST_CASE("every type of part can be added, has a form, and is without mistakes from the start", "[editor]") {
    DeskFixture f;
    for (auto const& option : elements::choice(static_cast<elements::Element const*>(nullptr)).options()) {
        if (option.name == "sources") continue;  // needs a reference of the user's
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
    bool told = false;
    for (auto* label : form->findChildren<QLabel*>())
        told = told || (label->property("role") == "error" && label->isVisibleTo(form) && !label->text().isEmpty());
    bool const at_the_strip = editor.findChild<Strip*>("draft-problems")->isVisibleTo(&editor);
    CHECK(at_the_strip);
    CHECK((told || at_the_strip));
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
