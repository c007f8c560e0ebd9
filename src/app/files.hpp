#pragma once

#include <filesystem>
#include <functional>

#include <QObject>

#include <QPointer>

#include "app/desk.hpp"
#include "app/handout_file.hpp"
#include "app/recovery.hpp"
#include "app/widgets.hpp"
#include "base/backups.hpp"

namespace attune::app {

/// "14:02" for today, else with the day.
QString in_words(Moment when);

/// Opening, saving and leaving the handout at hand, with the questions that these need. Nothing blocks: what has to wait for
/// an answer is handed over as `then`.
class Files : public QObject {
    Q_OBJECT
public:
    Files(Desk& desk, QWidget* window);

    // Each asks first when there is unsaved work.
    void make_new();
    void start_from(handout::Handout const& handout);
    void ask_open();
    void open(std::filesystem::path const& file);
    void close_handout();
    /// Calls `then` once the work at hand is safe or given up; not at all when the user goes back.
    void leave(std::function<void()> then);

    /// What the file of the handout at hand held before, the newest first.
    std::vector<Backup> earlier_versions() const;
    /// Puts an earlier version in the place of the handout at hand, unsaved.
    void open_version(Backup const& version);

    void save(std::function<void()> then = {});
    void save_as(std::function<void()> then = {});
    /// To a file that was chosen already; never over one that somebody else has changed.
    void save_to(std::filesystem::path const& file);

    /// Asks when another program has changed the file of the handout at hand.
    void look_at_disk();
    /// Work that a crash left behind is offered, a strip for each.
    void offer_recovery();
    /// What is wrong with the settings, when something is.
    void tell_of_settings();
    Recovery& recovery() { return recovery_; }

signals:
    void message(QString const& text);
    void strip(attune::app::Strip* strip);  // to be shown above the panes; it goes by itself

private:
    void take(std::filesystem::path const& file);
    /// The file's handout in the place of the one at hand, which one step back brings back.
    void take_theirs(std::filesystem::path const& file);
    void now_open(std::filesystem::path const& file, HandoutFile::Opened const& opened);
    void tell_damage(std::filesystem::path const& file, HandoutFile::NotOpened const& problem);
    void open_version_of(std::filesystem::path const& file, Backup const& version);
    void start_instead_of(std::filesystem::path const& file, handout::Handout const& handout);
    void write(std::filesystem::path const& file, HandoutFile::Overwrite overwrite, std::function<void()> const& then);
    void ask_which(QString const& text, std::function<void()> const& then);
    Strip* tell(Strip::Kind kind, QString const& text, char const* name);
    void tell_problem(QString const& text);
    /// What concerns the handout at hand only: it goes with it, with the next of its kind, and when it is saved.
    Strip* tell_of_handout(Strip::Kind kind, QString const& text, char const* name);
    void clear_about_handout();

    Desk& desk_;
    QWidget* window_;
    HandoutFile file_;
    Recovery recovery_;
    QPointer<Strip> about_handout_;
    QPointer<Strip> not_opened_;      // of the last file that could not be opened
};

}  // namespace attune::app
