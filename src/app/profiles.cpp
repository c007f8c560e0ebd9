#include "app/profiles.hpp"

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

fs::path file_of(job::Places const& places, QString const& name) {
    return own_folder(places) / "profiles" / (file_name_of(name) + ".yaml");
}

}  // namespace

fs::path own_folder(job::Places const& places) {
    for (auto const& shelf : places.shelves)
        if (shelf.own) return shelf.root;
    return {};
}

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
    QDir const folder(QString::fromStdString((own_folder(places) / "profiles").string()));
    for (auto const& file : folder.entryList({"*.yaml"}, QDir::Files, QDir::Name)) {
        // The name as it was typed is the title inside.
        auto const path = folder.filePath(file).toStdString();
        if (auto const node = schema::parse_file(path, path))
            if (auto const read = schema::read<handout::Handout>(*node)) names << QString::fromStdString(read->title);
    }
    return names;
}

Expected<void, QString> save_profile(job::Places const& places, QString const& name, handout::Handout const& handout) {
    auto profile = without_people(handout);
    profile.title = name.left(90).toStdString();
    auto const file = file_of(places, name);
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    if (auto const written = write_file_atomically(file, schema::write_yaml(profile)); !written)
        return Unexpected<QString>{
            Say::tr("The settings were not saved. %1 Your handout is safe.").arg(reason_of(written.error()))};
    return {};
}

Expected<handout::Handout, QString> read_profile(job::Places const& places, QString const& name) {
    auto const file = file_of(places, name);
    std::error_code error;
    if (!fs::exists(file, error)) return Unexpected<QString>{Say::tr("There are no settings with this name.")};
    auto const node = schema::parse_file(file, file.string());
    if (!node) return Unexpected<QString>{Say::tr("These settings cannot be read.")};
    auto read = schema::read<handout::Handout>(*node);
    if (!read) return Unexpected<QString>{Say::tr("These settings cannot be read.")};
    return without_people(*std::move(read));
}

bool delete_profile(job::Places const& places, QString const& name) {
    std::error_code error;
    return fs::remove(file_of(places, name), error);
}

void use_profile(handout::Handout const& profile, handout::Handout& handout) {
    auto with = profile;
    with.title = handout.title;
    with.subtitle = handout.subtitle;
    with.people = handout.people;
    with.date = handout.date;
    with.next_session = handout.next_session;
    with.session = handout.session;
    with.goals = handout.goals;
    with.note = handout.note;
    with.items = handout.items;
    handout = std::move(with);
}

}  // namespace attune::app
