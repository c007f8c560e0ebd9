#pragma once

#include <filesystem>
#include <vector>

#include <QString>
#include <QStringList>

#include "app/settings_file.hpp"
#include "handout/handout.hpp"

namespace attune::app {

/// What is remembered from one day to the next: settings, not people. One file, `$XDG_CONFIG_HOME/attune/desk.json`.
class Settings {
public:
    explicit Settings(std::filesystem::path file);

    /// Why not all that was kept is used, to be shown; empty when it is.
    QString problem() const;

    /// Files opened or saved lately, the newest first, at most 10. A file whose name holds the name of somebody in its
    /// handout is not remembered.
    std::vector<std::filesystem::path> recent() const;
    void remember(std::filesystem::path const& file, handout::Handout const& handout);
    void forget_recent();

    /// What a new handout starts with: practice, region, paper, page template, margins, partner word and the like. Never
    /// names, notes, goals or dates.
    handout::Handout defaults() const;
    bool keep_as_defaults(handout::Handout const& handout);

    /// Places of windows and splitters, the last folder of each kind ("handouts", "pdf"), whether a hint was seen.
    SettingsFile& store() { return store_; }
    QString folder(QString const& kind) const;
    /// Not remembered either when its path holds a name.
    void set_folder(QString const& kind, QString const& folder, handout::Handout const& handout);

private:
    Expected<handout::Handout, QString> read_defaults() const;

    SettingsFile store_;
};

/// Gives `to` what is about the people in `from`, and what they get: names, dates, goals, texts, items. The rest is settings.
void take_people(handout::Handout const& from, handout::Handout& to);

/// The settings of `from` without people: names, pronouns, notes, goals, dates, items and title are as in a fresh handout.
handout::Handout without_people(handout::Handout from);

/// Whether `text` holds a name, of two letters or more, of somebody that the handout is for. Case does not count.
bool holds_a_name(QString const& text, handout::Handout const& handout);

}  // namespace attune::app
