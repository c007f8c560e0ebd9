#include <fstream>

#include <QDir>
#include <QImage>

#include "app/document.hpp"
#include "app/practice_editor.hpp"
#include "app/recovery.hpp"
#include "app/settings.hpp"
#include "hostile/doors.hpp"

namespace attune::hostile {
namespace {

Answered ask_logo(QString const& file) {
    auto const read = app::read_logo(file);
    if (!read) return {false, read.error().toStdString(), {}, {}};
    Answered answer{true, {}, "kept", {}};
    if (read->isNull() || read->width() > 1200 || read->height() > 1200) answer.broken = "the picture was not made small";
    return answer;
}

Answered ask_settings(std::filesystem::path const& file) {
    app::Settings settings{file};
    Answered answer;
    answer.said = settings.problem().toStdString();
    answer.taken = answer.said.empty();
    answer.made += "region " + settings.defaults().region + '\n';
    auto const recent = settings.recent();
    for (auto const& each : recent) answer.made += "recent " + each.string() + '\n';
    if (recent.size() > 10) answer.broken = "a menu of " + std::to_string(recent.size()) + " files";
    if (settings.folder("pdf") == QDir::homePath()) answer.made += "folder home\n";
    static_cast<void>(settings.store().bytes("window/geometry"));
    if (settings.store().text("theme").size() > (1 << 20)) answer.broken = "a theme of a megabyte";
    if (!settings.defaults().people.a.name.empty()) answer.broken = "a name came out of the settings";
    // The window must be able to keep something from now on, unless something else than a file is in the way.
    bool const a_file = std::filesystem::is_regular_file(std::filesystem::symlink_status(file));
    settings.store().set("language", "es");
    if (a_file && app::Settings{file}.store().text("language") != "es") answer.broken = "nothing can be kept any more";
    return answer;
}

Answered ask_recovery(std::filesystem::path const& place) {
    app::Document document;
    app::Recovery recovery{document, place.parent_path(), std::chrono::hours{1}};
    auto const found = recovery.found();
    Answered answer;
    if (found.empty()) return {false, "nothing to recover", {}, {}};
    auto const opened = recovery.open(found.front());
    answer.taken = opened.has_value();
    if (opened) answer.made = opened->note.markdown;
    else answer.said = opened.error().toStdString();
    return answer;
}

}  // namespace

Answered ask_window(Door door, std::filesystem::path const& place) {
    auto const file = QString::fromStdString(place.string());
    if (door == Door::window_logo) return ask_logo(file);
    if (door == Door::settings) return ask_settings(place);
    return ask_recovery(place);
}

}  // namespace attune::hostile
