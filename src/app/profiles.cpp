#include "app/profiles.hpp"

#include <optional>
#include <vector>

#include <QCoreApplication>
#include <QDir>

#include "app/diagnostic_words.hpp"
#include "app/settings.hpp"
#include "base/atomic_file.hpp"

namespace attune::app {
namespace {

namespace fs = std::filesystem;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Profiles)
};

struct Profile {
    fs::path file;
    handout::Handout settings;  // its title is the name as it was typed
};

/// All that can be read, by file name.
std::vector<Profile> profiles(job::Places const& places) {
    std::vector<Profile> found;
    QDir const folder(QString::fromStdString((job::own_folder(places) / "profiles").string()));
    for (auto const& file : folder.entryList({"*.yaml"}, QDir::Files, QDir::Name)) {
        auto const path = folder.filePath(file).toStdString();
        auto const node = schema::parse_file(path, path);
        if (!node) continue;
        if (auto read = schema::read<handout::Handout>(*node)) found.push_back({path, *std::move(read)});
    }
    return found;
}

std::optional<Profile> profile_named(job::Places const& places, QString const& name) {
    for (auto& profile : profiles(places))
        if (profile.settings.title == name.toStdString()) return std::move(profile);
    return std::nullopt;
}

/// For a new name: `profiles/couple-uk.yaml`, with a number when another name has that file.
fs::path new_file(job::Places const& places, QString const& name) {
    auto const folder = job::own_folder(places) / "profiles";
    auto const base = file_name_of(name);
    auto file = folder / (base + ".yaml");
    std::error_code error;
    for (int n = 2; fs::exists(file, error); ++n) file = folder / (base + "-" + std::to_string(n) + ".yaml");
    return file;
}

}  // namespace

std::string file_name_of(QString const& name) {
    QString out;
    for (auto const c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) out += c;
        else if (c.category() != QChar::Mark_NonSpacing && !out.isEmpty() && !out.endsWith('-')) out += '-';
    }
    while (out.endsWith('-')) out.chop(1);
    if (out.isEmpty() || !out[0].isLetter()) out.prepend(out.isEmpty() ? "mine" : "n-");
    return out.left(40).toStdString();
}

QStringList list_profiles(job::Places const& places) {
    QStringList names;
    for (auto const& profile : profiles(places)) names << QString::fromStdString(profile.settings.title);
    return names;
}

Expected<void, QString> save_profile(job::Places const& places, QString const& name, handout::Handout const& handout) {
    if (job::own_folder(places).empty())
        return Unexpected<QString>{Say::tr("There is no folder of your own to save the settings in.")};
    auto settings = without_people(handout);
    settings.title = name.left(90).toStdString();
    auto const known = profile_named(places, name.left(90));
    auto const file = known ? known->file : new_file(places, name);
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (auto const written = write_file_atomically(file, schema::write_yaml(settings)); !written)
        return Unexpected<QString>{
            Say::tr("The settings were not saved. %1 Your handout is safe.").arg(reason_of(written.error()))};
    return {};
}

Expected<handout::Handout, QString> read_profile(job::Places const& places, QString const& name) {
    auto found = profile_named(places, name);
    if (!found) return Unexpected<QString>{Say::tr("There are no settings with this name.")};
    return without_people(std::move(found->settings));
}

bool delete_profile(job::Places const& places, QString const& name) {
    auto const found = profile_named(places, name);
    std::error_code error;
    return found && fs::remove(found->file, error);
}

void use_profile(handout::Handout const& profile, handout::Handout& handout) {
    auto with = profile;
    take_people(handout, with);
    handout = std::move(with);
}

}  // namespace attune::app
