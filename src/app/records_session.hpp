#pragma once

#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include "app/settings_file.hpp"
#include "base/diagnostic.hpp"
#include "base/secret.hpp"
#include "records/vault.hpp"

namespace attune::app {

class ScreenLock;

/// The records while the window runs: off, locked, or unlocked with the book at hand. Whatever takes time (making a key of a
/// password, writing) runs on a thread of its own, one thing after the other; the answer comes on the window's thread.
/// When the window is left alone or the screen is locked, they lock themselves.
class RecordsSession : public QObject {
    Q_OBJECT
public:
    enum class State : unsigned char { off, locked, unlocked };
    using Done = std::function<void(Expected<void> const&)>;
    using DoneWithText = std::function<void(Expected<std::string> const&)>;
    using DoneWithKey = std::function<void(Expected<Secret> const&)>;

    /// `settings` holds whether they are wanted and when they lock, and nothing of what is in them.
    RecordsSession(std::filesystem::path file, SettingsFile& settings, QObject* parent = nullptr);
    ~RecordsSession() override;

    State state() const;
    bool is_unlocked() const { return open_ != nullptr; }
    bool busy() const { return pending_ > 0; }
    /// There is a file of records that were turned off and kept.
    bool has_kept_file() const;
    /// Empty unless unlocked.
    records::Book const& book() const { return book_; }

    /// Sets up records and unlocks them; gives the recovery key for the paper.
    void set_up(Secret const& password, DoneWithKey done);
    void unlock(Secret const& password, Done done);
    void unlock_with_recovery_key(Secret const& typed, Done done);
    /// At once: the key goes, the book goes, `changed` is told. What is being written is finished first, on its thread.
    void lock();

    /// Both ask for the current password, for somebody else may sit here.
    void change_password(Secret const& current, Secret const& fresh, Done done);
    /// In place of a password that was forgotten: after unlocking with the recovery key.
    void set_password(Secret const& fresh, Done done);
    bool unlocked_by_recovery_key() const { return by_recovery_key_; }
    /// Gives a new recovery key to whoever knows the password. The old one stays valid until use_recovery_key.
    void new_recovery_key(Secret const& current, DoneWithKey done);
    void use_recovery_key(Secret const& key, Done done);
    /// The key that set_up gave was kept.
    void confirm_key(Done done);

    struct Note {
        records::Given given;   // without sha256 and copy, which are filled in
        std::string bytes;
    };
    void note(std::vector<Note> notes, Done done);
    /// A client with this id is replaced, else added.
    void remember(records::Client client, Done done);
    void erase(std::string client, Done done);
    /// The bytes of a kept copy.
    void fetch(std::string copy, DoneWithText done);
    /// Locks; then the file is deleted with all copies, or stays (encrypted) until they are set up again.
    void turn_off(bool delete_all, Done done);
    /// Uses a file again that was kept.
    void turn_on();

    /// Which remembered clients the people of the handout at hand are, A and B; empty: not one of them. Told by `changed`.
    std::array<std::string, 2> const& chosen() const { return chosen_; }
    void choose(std::size_t who, std::string client);
    void forget_chosen();

    /// Minutes without a key or the mouse until they lock: 5 unless the user chose otherwise.
    int lock_after() const;
    void set_lock_after(int minutes);
    void touch() { last_touch_ = now(); }
    void check_idle();

    // For tests: a clock of their own, and passwords that cost little.
    std::function<std::chrono::milliseconds()> now;
    records::Cost cost;

signals:
    void changed();                   // state(), book() or chosen()
    void busy_changed();
    void locked(bool by_itself);

private:
    struct Open {
        records::Vault vault;
        records::Book book;           // touched by the thread only
    };
    template <class R>
    void run(std::function<R()> work, std::function<void(R)> then);
    /// `change` tells whether its book is still to be saved.
    void edit(std::function<Expected<bool>(Open&, records::Book&)> change, Done done);
    void take(Expected<records::Vault::Opened> opened, bool by_recovery_key, int epoch, Done const& done);
    void become(std::shared_ptr<Open> open);
    void lock_by_itself();
    void watch_screen();

    std::filesystem::path file_;
    SettingsFile& settings_;
    std::shared_ptr<Open> open_;
    records::Book book_;
    std::array<std::string, 2> chosen_;
    bool by_recovery_key_ = false;
    int pending_ = 0;
    int epoch_ = 0;                   // of locking: what was asked before it is not taken after it
    std::chrono::milliseconds last_touch_{};
    QTimer idle_;
    ScreenLock* screen_ = nullptr;    // from the first password on
    QThreadPool pool_;                // last: waits for its thread before anything else goes
};

}  // namespace attune::app
