#include "app/settings.hpp"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/diagnostic_words.hpp"

namespace attune::app {

namespace {
constexpr qsizetype most_recent = 10;

QString words(char const* text) { return QCoreApplication::translate("Settings", text); }

}  // namespace

Settings::Settings(std::filesystem::path file) : store_{std::move(file)} {}

QString Settings::problem() const {
    if (store_.damaged()) return words(QT_TRANSLATE_NOOP("Settings", "<b>The settings cannot be read.</b> Attune starts as it did at first."));
    auto const read = read_defaults();
    return read ? QString{} : read.error();
}

std::vector<std::filesystem::path> Settings::recent() const {
    std::vector<std::filesystem::path> files;
    for (auto const& file : store_.list("recent").mid(0, most_recent)) files.emplace_back(file.toStdString());
    return files;
}

void Settings::remember(std::filesystem::path const& file, handout::Handout const& handout) {
    auto const path = QString::fromStdString(file.string());
    if (holds_a_name(path, handout)) return;
    auto list = store_.list("recent");
    list.removeAll(path);
    list.prepend(path);
    store_.set("recent", list.mid(0, most_recent));
}

void Settings::forget_recent() { store_.remove("recent"); }

Expected<handout::Handout, QString> Settings::read_defaults() const {
    auto const yaml = store_.text("defaults").toStdString();
    if (yaml.empty()) return {};
    auto const failed = [](Diagnostics const& problems) {
        return Unexpected<QString>{words(QT_TRANSLATE_NOOP("Settings", "<b>What a new handout starts with could not be read.</b> It starts "
                                                                       "as it did at first.")) +
                                   QStringLiteral("<br>") + in_rich_text(problems)};
    };
    auto const node = schema::parse(yaml, "defaults");
    if (!node) return failed(node.error());
    auto read = schema::read<handout::Handout>(*node);
    if (!read) return failed(read.error());
    return without_people(*std::move(read));
}

handout::Handout Settings::defaults() const { return read_defaults().value_or(handout::Handout{}); }

bool Settings::keep_as_defaults(handout::Handout const& handout) {
    auto kept = without_people(handout);
    kept.title = "-";  // a handout must have one to be read back
    auto const yaml = schema::write_yaml(kept);
    return store_.set("defaults", QString::fromStdString(yaml));
}

QString Settings::folder(QString const& kind) const {
    auto const kept = store_.text("folders/" + kind);
    return !kept.isEmpty() && QFileInfo(kept).isDir() ? kept : QDir::homePath();
}

void Settings::set_folder(QString const& kind, QString const& folder, handout::Handout const& handout) {
    if (!holds_a_name(folder, handout)) store_.set("folders/" + kind, folder);
}

void take_people(handout::Handout const& from, handout::Handout& to) {
    to.title = from.title;
    to.subtitle = from.subtitle;
    to.people = from.people;
    to.date = from.date;
    to.next_session = from.next_session;
    to.session = from.session;
    to.goals = from.goals;
    to.note = from.note;
    to.items = from.items;
}

handout::Handout without_people(handout::Handout from) {
    take_people({}, from);
    return from;
}

namespace {

/// The words of `text` without case and accents: letters and digits, whatever stands between them.
QStringList plain_words(QString const& text) {
    QString plain;
    for (QChar const c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark()) plain += c.isLetterOrNumber() ? c.toCaseFolded() : QChar(u' ');
    return plain.split(u' ', Qt::SkipEmptyParts);
}

}  // namespace

bool holds_a_name(QString const& text, handout::Handout const& handout) {
    constexpr qsizetype shortest = 3, telling = 5;     // a short one may stand by chance inside another word
    auto const words = plain_words(text);
    auto const joined = words.join(QString{});
    for (auto const* person : {&handout.people.a, &handout.people.b}) {
        auto const name = QString::fromStdString(person->name).trimmed();
        if (name.size() >= 2 && text.contains(name, Qt::CaseInsensitive)) return true;
        auto const parts = plain_words(name);
        if (parts.size() > 1 && joined.contains(parts.join(QString{}))) return true;
        for (auto const& part : parts)
            if (part.size() >= shortest && (words.contains(part) || (part.size() >= telling && joined.contains(part)))) return true;
    }
    return false;
}

}  // namespace attune::app
