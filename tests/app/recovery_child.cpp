#include <iostream>

#include <QCoreApplication>
#include <QTimer>

#include "app/recovery.hpp"

// A program with unsaved work, for recovery_test to kill: `recovery_child FOLDER`. Says "kept" once the work is kept, without
// being asked to keep it, and goes on for ever.
int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    attune::app::Document document;
    attune::app::Recovery recovery{document, argv[1], std::chrono::milliseconds{20}};
    document.start({}, "/home/dana/h\u00E4lf \n done.handout.yaml");
    document.change("Change the title", [](auto& handout) { handout.title = "Half done"; });
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, [&] {
        if (std::filesystem::is_empty(argv[1])) return;
        std::cout << "kept" << std::endl;
        look.stop();
    });
    look.start(5);
    return QCoreApplication::exec();
}
