// Waits for a person (or xdotool) to drag the second item above the first; says where to take hold, and then what became of
// it. tests/app/drag.sh runs it on a screen of its own.
#include <cstdio>

#include <QApplication>
#include <QListView>
#include <QTemporaryDir>
#include <QTimer>

#include "app/handout_pane.hpp"
#include "app/theme.hpp"
#include "desk_fixture.hpp"

int main(int argc, char** argv) {
    using namespace attune;
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    QApplication application(argc, argv);
    app::use_theme(application, app::light_theme());
    app::DeskFixture fixture;
    fixture.open("first-session-couple");
    app::HandoutPane pane{fixture.desk};
    pane.setWindowFlags(Qt::FramelessWindowHint);
    pane.setGeometry(0, 0, 460, 800);
    pane.show();
    auto const first = fixture.desk.document.handout().items[0].section,
               second = fixture.desk.document.handout().items[1].section;
    QObject::connect(&fixture.desk.document, &app::Document::changed, [&] {
        auto const& items = fixture.desk.document.handout().items;
        bool const moved = items[0].section == second && items[1].section == first;
        std::puts(moved ? "moved" : "something else moved");
        QApplication::exit(moved ? 0 : 1);
    });
    QTimer::singleShot(500, [&] {
        auto const at = [&](int row) {
            auto const rect = pane.list().visualRect(pane.model().index(row));
            return pane.list().viewport()->mapToGlobal(QPoint{rect.left() + 120, rect.center().y()});
        };
        auto const from = at(2), to = at(1) - QPoint{0, 10};
        std::printf("drag %d %d %d %d\n", from.x(), from.y(), to.x(), to.y());
        std::fflush(stdout);
    });
    QTimer::singleShot(15000, [] {
        std::puts("nothing moved");
        QApplication::exit(1);
    });
    return QApplication::exec();
}
