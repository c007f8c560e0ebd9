#include "desk_fixture.hpp"
#include "support/catch.hpp"
#include "wait.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QToolTip>

#include "app/finding_marks.hpp"
#include "app/handout_pane.hpp"
#include "app/item_editor.hpp"
#include "app/save_dialog.hpp"
#include "app/wording_editor.hpp"

using namespace attune;
using namespace attune::app;

namespace {

FindingMarks& marks_of(QWidget& field) { return *field.findChild<FindingMarks*>(QString{}, Qt::FindDirectChildrenOnly); }

bool becomes_marked(QWidget& field, bool marked = true) {
    return QTest::qWaitFor([&] { return marks_of(field).marked() == marked; }, 5000);
}

/// The wording of a sheet, open, and its first field.
struct WordingFixture : DeskFixture {
    HandoutPane pane{desk};
    WordingEditor* editor = nullptr;
    GrowingEdit* field = nullptr;
    WordingFixture() {
        open("first-session-couple");
        pane.resize(440, 800);
        pane.show();
        pane.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&pane));
        pane.select_item(4);
        pane.edit_wording();
        editor = pane.findChild<WordingEditor*>();
        field = editor->findChildren<GrowingEdit*>().front();
        field->setFocus();
    }
};

void paint_nothing(QPainter&, layout::Page const&, double) {}

/// What stands in the list "Still open" of the output dialog.
struct OutputFixture : DeskFixture {
    std::unique_ptr<SaveDialog> dialog;
    explicit OutputFixture(std::function<void(handout::Handout&)> const& edit) {
        auto handout = sample("first-session-couple");
        handout.practice.clear();
        edit(handout);
        desk.document.start(std::move(handout));
        dialog = std::make_unique<SaveDialog>(desk, paint_nothing);
        dialog->start(SaveDialog::Way::pdf);
        static_cast<void>(wait_for(desk.maker));
        static_cast<void>(QTest::qWaitFor([&] { return says("Still open"); }, 30000));
        QCoreApplication::processEvents();  // a layout shows what is new in it a moment later
    }
    bool says(QString const& words) const {
        for (auto* label : dialog->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    QString all_labels() const {
        QString all;
        for (auto* label : dialog->findChildren<QLabel*>()) all += label->text() + u'\n';
        return all;
    }
    QPushButton* button() const {
        for (auto* each : dialog->findChildren<QPushButton*>())
            if (each->isDefault()) return each;
        return nullptr;
    }
};

void only_alone(handout::Handout& handout) {
    std::erase_if(handout.items, [](auto const& item) { return item.worksheet != "signs-i-notice"; });
}

}  // namespace

TEST_CASE("what was changed in a wording is marked with its reason, and the pack's own words are not", "[advice]") {
    WordingFixture f;
    QTest::qWait(400);
    for (auto* each : f.editor->findChildren<GrowingEdit*>()) CHECK_FALSE(marks_of(*each).marked());
    auto const original = f.field->toPlainText();
    f.field->setPlainText("He suffers from anxiety, and this will cure him.");
    REQUIRE(becomes_marked(*f.field));
    CHECK(f.field->accessibleDescription().contains("suffers from"));
    CHECK(f.field->accessibleDescription().contains("Try: "));
    auto const underlined = f.field->extraSelections();
    CHECK(std::ranges::any_of(underlined, [](auto const& each) { return each.cursor.selectedText() == "suffers from"; }));
    f.field->setPlainText(original);
    CHECK(becomes_marked(*f.field, false));
    CHECK(f.field->accessibleDescription().isEmpty());
    CHECK(f.field->extraSelections().isEmpty());
}

TEST_CASE("the reason is read with the pointer on the words, and by key below the field", "[advice]") {
    WordingFixture f;
    f.field->setPlainText("He suffers from anxiety.");
    REQUIRE(becomes_marked(*f.field));
    auto const place = [&] {
        auto cursor = f.field->textCursor();
        cursor.setPosition(6);
        return f.field->cursorRect(cursor).center();
    }();
    QHelpEvent hover(QEvent::ToolTip, place, f.field->viewport()->mapToGlobal(place));
    QApplication::sendEvent(f.field->viewport(), &hover);
    CHECK(QToolTip::text().contains("suffers from"));
    QToolTip::hideText();

    auto* line = marks_of(*f.field).line();
    CHECK_FALSE(line->isVisible());
    QTest::keyClick(f.field, Qt::Key_Period, Qt::ControlModifier);
    CHECK(line->isVisible());
    CHECK(line->text().contains("suffers from"));
    // It stays true while one types on.
    f.field->setPlainText("I feel worried.");
    REQUIRE(becomes_marked(*f.field, false));
    CHECK(line->text() == "No findings from these checks.");
    QTest::keyClick(f.field, Qt::Key_Period, Qt::ControlModifier);
    CHECK_FALSE(line->isVisible());
}

TEST_CASE("the editor of a worksheet marks its words, and not what the writer keeps on purpose", "[advice]") {
    DeskFixture f;
    ItemEditor editor{f.desk, content::ItemKind::worksheet, "signs-i-notice"};
    editor.resize(760, 800);
    editor.show();
    editor.findChild<QListWidget*>("parts")->setCurrentRow(0);
    GrowingEdit* intro = nullptr;
    for (auto* edit : editor.findChildren<GrowingEdit*>())
        if (edit->accessibleName() == "Introduction") intro = edit;
    REQUIRE(intro);
    intro->setPlainText("He suffers from anxiety.");
    REQUIRE(becomes_marked(*intro));
    auto const kept = schema::parse("{rules: [L-SUFFER], reason: \"a quotation\"}", "kept");
    REQUIRE(kept);
    editor.draft().change("Keep", [&](schema::Node& root) { set_key(root, "lint-ok", &*kept); });
    intro->setPlainText("She suffers from anxiety.");
    CHECK(becomes_marked(*intro, false));
}

TEST_CASE("the handout's rows and the handout say the reading grade of what is printed", "[advice]") {
    DeskFixture f;
    HandoutPane pane{f.desk};
    pane.resize(440, 800);
    pane.show();
    f.open("first-session-couple");
    pane.set_pages(f.pages());
    auto const facts = [&] {
        for (auto* label : pane.findChildren<QLabel*>())
            if (label->text().contains("item(s)") || label->text().contains(" grade ")) return label->text();
        return QString{};
    };
    CHECK(pane.model().grade() > 0);
    CHECK(facts().contains(QStringLiteral("grade %1").arg(pane.model().grade())));
    auto const before = pane.model().row(5).grade;
    CHECK(before > 0);
    CHECK(pane.model().index(5).data(Qt::ToolTipRole).toString().contains(QString::number(before)));
    // Harder words make a harder item.
    f.desk.document.change("Words", [](auto& handout) {
        std::string hard;
        for (int i = 0; i < 6; ++i) hard += "Psychological vulnerability accompanies unavoidable interdependence ";
        handout.items[4].reword.emplace_back("intro", schema::Text{hard});
    });
    auto const made = f.pages();
    REQUIRE(made.pages);
    pane.set_pages(made);
    CHECK(pane.model().row(5).grade > before + 2);
}

TEST_CASE("before saving it is said what is still open in the clinician's own words, and nothing is in the way", "[advice]") {
    OutputFixture f([](auto& handout) {
        only_alone(handout);
        handout.note.markdown = "He suffers from anxiety.";
    });
    CHECK(f.says("suffers from"));
    CHECK(f.says("Try: "));
    CHECK(f.button()->isEnabled());
    CHECK_FALSE(f.says("No findings"));
}

TEST_CASE("when these checks find nothing they say no more than that", "[advice]") {
    OutputFixture f([](auto& handout) {
        only_alone(handout);
        handout.note = {};
        handout.subtitle.clear();
    });
    INFO(f.all_labels().toStdString());
    CHECK(f.says("No findings from these checks. Please read the pages once yourself."));
    CHECK_FALSE(f.all_labels().contains("safe", Qt::CaseInsensitive));
}

TEST_CASE("a question that was not asked yet and a missing crisis line are still open", "[advice]") {
    OutputFixture f([](auto& handout) { handout.region.clear(); });
    CHECK(f.says("You have not said yet that each partner was asked"));
    CHECK(f.says("The footer has no crisis line."));
    for (auto* box : f.dialog->findChildren<QCheckBox*>())
        if (box->text().contains("violence")) box->click();
    CHECK_FALSE(f.says("You have not said yet"));
}

TEST_CASE("a note to the client is marked as it is typed, in the handout's language, and unmarked when it is another's", "[advice]") {
    DeskFixture f;
    f.open("first-session-couple");
    HandoutPane pane{f.desk};
    pane.resize(440, 800);
    pane.show();
    pane.select_item(flow::Origin::first_page);
    auto* note = pane.findChild<NoteEdit*>();
    REQUIRE(note);
    REQUIRE(becomes_marked(*note, false));
    note->setPlainText("This page will cure your fear.");
    CHECK(becomes_marked(*note));
    CHECK(note->accessibleDescription().contains("cure"));
    f.desk.document.change("Note", [](auto& handout) { handout.note = "Take your time with these pages."; });
    CHECK(becomes_marked(*note, false));
}
