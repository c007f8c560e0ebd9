#include "desk_fixture.hpp"
#include "support/catch.hpp"

#include <fstream>

#include <QComboBox>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

#include "app/output_words.hpp"
#include "app/person_fields.hpp"
#include "app/personalise_bar.hpp"
#include "app/personalise_panel.hpp"
#include "app/practice_editor.hpp"
#include "app/profiles.hpp"
#include "app/widgets.hpp"

using namespace attune;
using namespace attune::app;

namespace {

template <class W>
W* named(QWidget& in, QString const& name) {
    for (auto* widget : in.findChildren<W*>())
        if (widget->accessibleName() == name) return widget;
    return nullptr;
}

struct PanelFixture : DeskFixture {
    PersonalisePanel panel{desk};
    PanelFixture() {
        open("first-session-couple");
        panel.resize(500, 900);
        panel.show();
    }
    handout::Handout const& now() const { return desk.document.handout(); }
};

}  // namespace

TEST_CASE("a typed name is one step back and is printed", "[personalise]") {
    PanelFixture f;
    auto* name = named<QLineEdit>(f.panel, "Partner A or the client: name");
    REQUIRE(name);
    name->selectAll();
    QTest::keyClicks(name, "Robin");
    CHECK(f.now().people.a.name == "Robin");
    CHECK(f.desk.document.history().count() == 1);
    f.desk.document.history().undo();
    CHECK(f.now().people.a.name == "Sam");
    CHECK(name->text() == "Sam");
}

TEST_CASE("a name that is typed into a nameless handout is printed", "[personalise]") {
    PanelFixture f;
    f.desk.document.change("Blank", [](auto& handout) { handout.naming = handout::Naming::blank; });
    QTest::keyClicks(named<QLineEdit>(f.panel, "Partner B: name"), "x");
    CHECK(f.now().naming == handout::Naming::name);
}

TEST_CASE("A and B are swapped in one step", "[personalise]") {
    PanelFixture f;
    for (auto* button : f.panel.findChildren<QPushButton*>())
        if (button->text() == "Swap A and B") button->click();
    CHECK(f.now().people.a.name == "Alex");
    CHECK(f.now().people.b.name == "Sam");
    f.desk.document.history().undo();
    CHECK(f.now().people.a.name == "Sam");
}

TEST_CASE("each partner has a language, chosen and taken back in one step", "[personalise]") {
    PanelFixture f;
    QComboBox* language = nullptr;
    for (auto* fields : f.panel.findChildren<PersonFields*>())
        for (auto* box : fields->findChildren<QComboBox*>())
            if (box->findData(QStringLiteral("es")) >= 0) language = box;   // the last: B's
    REQUIRE(language);
    language->setCurrentIndex(language->findData(QStringLiteral("es")));
    emit language->activated(language->currentIndex());
    CHECK(f.now().people.b.language == "es");
    CHECK(f.now().people.a.language.empty());
    f.desk.document.history().undo();
    CHECK(f.now().people.b.language.empty());
    CHECK(language->currentIndex() == 0);
}

TEST_CASE("a set of one's own counts when all five forms are there", "[personalise]") {
    PersonFields fields{"A"};
    fields.show();
    std::vector<handout::NamedPerson> seen;
    QObject::connect(&fields, &PersonFields::edited, [&](auto const& edit, QString const&) {
        handout::NamedPerson person;
        edit(person);
        seen.push_back(person);
    });
    auto* pronouns = named<QComboBox>(fields, "A: pronouns");
    pronouns->setCurrentIndex(4);
    emit pronouns->activated(4);
    CHECK(seen.empty());
    char const* const forms[] = {"xe", "xem", "xyr", "xyrs", "xemself"};
    int i = 0;
    for (auto* edit : fields.findChildren<QLineEdit*>())
        if (edit->accessibleName().contains("form in")) QTest::keyClicks(edit, forms[i++]);
    REQUIRE(i == 5);
    REQUIRE_FALSE(seen.empty());
    CHECK(seen.back().pronouns->themself == "xemself");
}

TEST_CASE("the note holds 400 characters, and what does not fit is not taken", "[personalise]") {
    PanelFixture f;
    auto* note = named<QPlainTextEdit>(f.panel, "A note for them");
    REQUIRE(note);
    note->setPlainText(QString(500, 'a'));
    CHECK(f.now().note.markdown.size() == 400);
}

TEST_CASE("every field of the form can be changed and undone", "[personalise]") {
    PanelFixture f;
    auto const before = f.now();
    for (auto* box : f.panel.findChildren<QComboBox*>()) {
        if (!box->isEnabled() || box->isEditable() || box->count() < 2) continue;
        int const other = box->currentIndex() == 0 ? 1 : 0;
        box->setCurrentIndex(other);
        emit box->activated(other);
    }
    CHECK(f.desk.document.history().count() > 4);
    while (f.desk.document.history().canUndo()) f.desk.document.history().undo();
    CHECK(schema::same(f.now(), before));
}

TEST_CASE("the bar says how people are named on paper, and drops what has no room", "[personalise]") {
    PanelFixture f;
    CHECK(for_whom(f.now()) == "Sam and Alex, a couple");
    f.desk.document.change("Initials", [](auto& handout) { handout.naming = handout::Naming::initials; });
    CHECK(for_whom(f.now()) == "S. and A., a couple");
    f.desk.document.change("Blank", [](auto& handout) { handout.naming = handout::Naming::blank; });
    CHECK(for_whom(f.now()) == "Partner A and Partner B, a couple");
    PersonaliseBar bar{f.desk};
    bar.resize(1400, 46);
    bar.show();
    auto const shown = [&] {
        int count = 0;
        for (auto* button : bar.findChildren<QPushButton*>()) count += button->isVisible();
        return count;
    };
    int const wide = shown();
    bar.resize(600, 46);
    CHECK(shown() < wide);
    CHECK(shown() >= 2);
}

TEST_CASE("saved settings hold no people and are used in one step", "[profiles]") {
    PanelFixture f;
    f.desk.document.change("Look", [](auto& handout) { handout.page_template = "large-print"; });
    REQUIRE(save_profile(f.desk.places, "Couple, large print", f.now()));
    CHECK(list_profiles(f.desk.places) == QStringList{"Couple, large print"});
    std::ifstream in(f.own() / "profiles/couple-large-print.yaml");
    std::string const yaml{std::istreambuf_iterator<char>(in), {}};
    CHECK(yaml.find("Sam") == std::string::npos);
    CHECK(yaml.find("large-print") != std::string::npos);
    auto other = f.sample("support-for-a-partner");
    auto const profile = read_profile(f.desk.places, "Couple, large print");
    REQUIRE(profile);
    auto const title = other.title;
    use_profile(*profile, other);
    CHECK(other.page_template == "large-print");
    CHECK(other.title == title);
    CHECK_FALSE(other.items.empty());
    CHECK(delete_profile(f.desk.places, "Couple, large print"));
    CHECK_FALSE(read_profile(f.desk.places, "Couple, large print"));
}

TEST_CASE("a letterhead is saved in the user's folder and stands on the page", "[practice]") {
    PanelFixture f;
    PracticeEditor editor{f.desk, {}};
    editor.show();
    QSignalSpy saved(&editor, &PracticeEditor::saved);
    QTest::keyClicks(named<QLineEdit>(editor, "Practice"), "Riverside Practice");
    QImage logo(300, 100, QImage::Format_RGB32);
    logo.fill(Qt::darkGreen);
    auto const file = f.home.filePath("logo.png");
    REQUIRE(logo.save(file));
    editor.choose_logo(file);
    for (auto* button : editor.findChildren<QPushButton*>())
        if (button->text() == "Save") button->click();
    REQUIRE(saved.count() == 1);
    CHECK(saved[0][0].toString() == "riverside-practice");
    f.desk.reread();
    f.desk.document.change("Letterhead", [](auto& handout) { handout.practice = "riverside-practice"; });
    auto const made = f.pages();
    REQUIRE(made.pages);
    bool picture = false;
    for (auto const& item : made.pages->pages[0]->items)
        picture = picture || std::holds_alternative<layout::PlacedPicture>(item);
    CHECK(picture);
}

TEST_CASE("a picture that is too large, damaged or of another kind is refused with what to do", "[practice]") {
    QTemporaryDir folder;
    // A PNG that claims 20,000 x 20,000 pixels: refused from its head, without decoding.
    QByteArray head = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") +
                      QByteArray::fromHex("00004e2000004e20") + QByteArray::fromHex("0802000000") +
                      QByteArray::fromHex("6c12d16e") +
                      QByteArray::fromHex("000000004944415435af061e0000000049454e44ae426082");
    QFile huge(folder.filePath("huge.png"));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    huge.write(head);
    huge.close();
    auto const too_big = read_logo(huge.fileName());
    REQUIRE_FALSE(too_big);
    CHECK(too_big.error().contains("smaller"));
    QFile text(folder.filePath("text.png"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("not a picture");
    text.close();
    CHECK_FALSE(read_logo(text.fileName()));
    QFile svg(folder.filePath("a.svg"));
    REQUIRE(svg.open(QIODevice::WriteOnly));
    svg.write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" "
        "height=\"20\"/></svg>");
    svg.close();
    auto const drawn = read_logo(svg.fileName());
    REQUIRE(drawn);
    CHECK(drawn->height() == 354);
    CHECK_FALSE(read_logo(folder.filePath("none.png")));
}

TEST_CASE("Esc in a changed letterhead asks first", "[practice]") {
    DeskFixture f;
    PracticeEditor editor{f.desk, {}};
    editor.open();
    QTest::keyClicks(named<QLineEdit>(editor, "Practice"), "R");
    QTest::keyClick(&editor, Qt::Key_Escape);
    CHECK(editor.isVisible());
    CHECK(editor.findChild<Strip*>("unsaved"));
}

TEST_CASE("a longer note from a file keeps its end while it is made shorter", "[personalise]") {
    PanelFixture f;
    std::string const long_note(550, 'a');
    f.desk.document.change("Note", [&](auto& handout) { handout.note = schema::Text(long_note + "z"); });
    auto* note = named<QPlainTextEdit>(f.panel, "A note for them");
    REQUIRE(note);
    note->moveCursor(QTextCursor::Start);
    QTest::keyClicks(note, "x");  // no room for more
    CHECK(f.now().note.markdown == long_note + "z");
    QTest::keyClick(note, Qt::Key_Delete);
    CHECK(f.now().note.markdown == long_note.substr(1) + "z");
    CHECK(note->textCursor().position() == 0);
}

TEST_CASE("undo takes a goal back even while its field has the focus", "[personalise]") {
    PanelFixture f;
    f.panel.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&f.panel));
    auto* goal = named<QLineEdit>(f.panel, "Goal 2");
    REQUIRE(goal);
    goal->setFocus();
    QTest::keyClicks(goal, "Say one true thing");
    CHECK(f.now().goals == std::vector<std::string>{"Say one true thing"});
    CHECK(goal->text() == "Say one true thing");  // it keeps its field though the first is empty
    f.desk.document.history().undo();
    CHECK(goal->text().isEmpty());
    CHECK(f.now().goals.empty());
}

TEST_CASE("a region that is not in the library is told", "[personalise]") {
    PanelFixture f;
    auto const warned = [&] {
        for (auto* strip : f.panel.findChildren<Strip*>())
            if (strip->isVisible() && strip->text().contains("not in your library")) return true;
        return false;
    };
    CHECK_FALSE(warned());
    f.desk.document.change("Region", [](auto& handout) { handout.region = "nowhere"; });
    CHECK(warned());
}

TEST_CASE("forms of pronouns that one client had are not offered to the next", "[personalise]") {
    PersonFields fields{"A"};
    fields.show();
    handout::NamedPerson robin;
    robin.pronouns.emplace();
    robin.pronouns->they = "xe";
    fields.show_person(robin);
    fields.show_person({});
    for (auto* edit : fields.findChildren<QLineEdit*>())
        if (edit->accessibleName().contains("form in")) CHECK(edit->text().isEmpty());
}

TEST_CASE("settings whose names differ only in signs do not take each other's place", "[profiles]") {
    PanelFixture f;
    auto large = f.now();
    large.page_template = "large-print";
    REQUIRE(save_profile(f.desk.places, "Couple, UK", f.now()));
    REQUIRE(save_profile(f.desk.places, "Couple UK", large));
    REQUIRE(save_profile(f.desk.places, "Пара", large));
    REQUIRE(save_profile(f.desk.places, "ליבה", f.now()));
    CHECK(list_profiles(f.desk.places).size() == 4);
    CHECK(read_profile(f.desk.places, "Couple, UK")->page_template == "calm");
    CHECK(read_profile(f.desk.places, "Couple UK")->page_template == "large-print");
    REQUIRE(save_profile(f.desk.places, "Couple, UK", large));  // once more: in its own place
    CHECK(list_profiles(f.desk.places).size() == 4);
    job::Places const nowhere;
    CHECK_FALSE(save_profile(nowhere, "Any", f.now()));
}

TEST_CASE("a logo takes nothing from other files, and fits the letterhead's reader", "[practice]") {
    QTemporaryDir folder;
    auto const write = [&](char const* name, QByteArray const& bytes) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    QByteArray const head =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='40' height='20'>";
    CHECK_FALSE(
        read_logo(write("path.svg", head + "<image xlink:href='/etc/secret.png' width='9' height='9'/></svg>")));
    CHECK(read_logo(
        write("inside.svg", head + "<g id='a'><rect width='9' height='9'/></g><use xlink:href='#a'/></svg>")));
    CHECK_FALSE(read_logo(write("script.svg", head + "<script>1</script></svg>")));
    CHECK_FALSE(read_logo(write("circle.svg", head + "<g id='a'><use xlink:href='#a'/></g></svg>")));
    QImage tall(100, 5900, QImage::Format_RGB32);
    tall.fill(Qt::black);
    auto const file = folder.filePath("tall.png");
    REQUIRE(tall.save(file));
    auto const scaled = read_logo(file);
    REQUIRE(scaled);
    CHECK(scaled->height() <= 1200);
}
