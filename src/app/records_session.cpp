#include "app/records_session.hpp"

#include <algorithm>
#include <ctime>
#include <optional>
#include <system_error>
#include <utility>

#include "app/screen_lock.hpp"
#include "base/sha256.hpp"
#include "records/recovery_key.hpp"

namespace attune::app {
namespace {

using records::Book;
using records::Vault;

/// Goes on while the computer sleeps, so that a lid that was closed at noon counts.
std::chrono::milliseconds since_boot() {
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds{time.tv_sec} + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds{time.tv_nsec});
}

Unexpected<Diagnostics> is_locked() {
    return Unexpected<Diagnostics>{{error_at({}, "the records are locked", {"unlock them first"})}};
}

char const off_key[] = "records/off", minutes_key[] = "records/lock-after";

}  // namespace

RecordsSession::RecordsSession(std::filesystem::path file, SettingsFile& settings, QObject* parent)
    : QObject(parent), now{since_boot}, file_{std::move(file)}, settings_{settings} {
    pool_.setMaxThreadCount(1);
    idle_.setInterval(std::chrono::seconds{5});
    connect(&idle_, &QTimer::timeout, this, &RecordsSession::check_idle);
}

RecordsSession::~RecordsSession() {
    open_.reset();
    pool_.waitForDone();
}

bool RecordsSession::has_kept_file() const {
    std::error_code ignored;
    return std::filesystem::exists(file_, ignored);
}

RecordsSession::State RecordsSession::state() const {
    if (open_) return State::unlocked;
    return has_kept_file() && settings_.text(off_key).isEmpty() ? State::locked : State::off;
}

template <class R>
void RecordsSession::run(std::function<R()> work, std::function<void(R)> then) {
    if (pending_++ == 0) emit busy_changed();
    pool_.start([this, work = std::move(work), then = std::move(then)]() mutable {
        auto const result = std::make_shared<std::optional<R>>(work());
        work = {};   // with the vault that it may hold: a locked one's key must not wait for the window
        QMetaObject::invokeMethod(this, [this, result, then = std::move(then)] {
            if (--pending_ == 0) emit busy_changed();
            then(*std::move(*result));
        });
    });
}

void RecordsSession::become(std::shared_ptr<Open> open) {
    book_ = open ? open->book : Book{};
    open_ = std::move(open);
    chosen_ = {};
    by_recovery_key_ = false;
    if (open_) {
        touch();
        idle_.start();
    } else {
        idle_.stop();
    }
}

// ---- on and off -------------------------------------------------------------------------------------------------

/// Not before there is something to lock.
void RecordsSession::watch_screen() {
    if (screen_) return;
    screen_ = new ScreenLock(this);
    connect(screen_, &ScreenLock::locked, this, &RecordsSession::lock_by_itself);
}

void RecordsSession::set_up(Secret const& password, DoneWithKey done) {
    watch_screen();
    run<Expected<Vault::Made>>(
        [file = file_, password, cost = cost] { return Vault::make(file, password, cost); },
        [this, done = std::move(done), epoch = epoch_](Expected<Vault::Made> made) {
            if (!made) return done(Unexpected<Diagnostics>{made.error()});
            settings_.remove(off_key);
            if (epoch == epoch_) become(std::make_shared<Open>(Open{std::move(made->vault), {.key_unconfirmed = true}}));
            emit changed();
            done(std::move(made->recovery_key));
        });
}

void RecordsSession::take(Expected<Vault::Opened> opened, bool by_recovery_key, int epoch, Done const& done) {
    if (!opened) return done(Unexpected<Diagnostics>{opened.error()});
    if (epoch != epoch_)
        return done(Unexpected<Diagnostics>{{error_at({}, "the records were locked again in that moment", {"type the password once more"})}});
    become(std::make_shared<Open>(Open{std::move(opened->vault), std::move(opened->book)}));
    by_recovery_key_ = by_recovery_key;
    // What an erasure had no time to remove.
    if (!book_.discarded.empty())
        edit([](Open& open, Book& book) -> Expected<bool> { return open.vault.discard(book); }, [](auto const&) {});
    emit changed();
    done({});
}

void RecordsSession::unlock(Secret const& password, Done done) {
    watch_screen();
    run<Expected<Vault::Opened>>([file = file_, password] { return Vault::unlock(file, password); },
                                 [this, done = std::move(done), epoch = epoch_](Expected<Vault::Opened> opened) {
                                     take(std::move(opened), false, epoch, done);
                                 });
}

void RecordsSession::unlock_with_recovery_key(Secret const& typed, Done done) {
    watch_screen();
    run<Expected<Vault::Opened>>([file = file_, typed] { return Vault::unlock_with_recovery_key(file, typed); },
                                 [this, done = std::move(done), epoch = epoch_](Expected<Vault::Opened> opened) {
                                     take(std::move(opened), true, epoch, done);
                                 });
}

void RecordsSession::lock() {
    ++epoch_;
    if (!open_) return;
    become(nullptr);
    emit changed();
    emit locked(false);
}

void RecordsSession::turn_off(bool delete_all, Done done) {
    lock();
    if (!delete_all) {
        settings_.set(off_key, QStringLiteral("yes"));
        emit changed();
        return done({});
    }
    run<Expected<void>>([file = file_] { return records::remove_records(file); },
                        [this, done = std::move(done)](Expected<void> removed) {
                            settings_.remove(off_key);
                            emit changed();
                            done(removed);
                        });
}

void RecordsSession::turn_on() {
    settings_.remove(off_key);
    emit changed();
}

// ---- keys -------------------------------------------------------------------------------------------------------

namespace {
Unexpected<Diagnostics> wrong_password() {
    return Unexpected<Diagnostics>{{error_at({}, "this is not the password of the records", {"nothing was changed"})}};
}
/// For `edit`: nothing is left to be saved.
Expected<bool> saved(Expected<void> const& done) {
    if (!done) return Unexpected<Diagnostics>{done.error()};
    return false;
}
}  // namespace

void RecordsSession::change_password(Secret const& current, Secret const& fresh, Done done) {
    edit(
        [current, fresh, cost = cost](Open& open, Book& book) -> Expected<bool> {
            auto const fits = open.vault.opens(current);
            if (!fits) return Unexpected<Diagnostics>{fits.error()};
            if (!*fits) return wrong_password();
            return saved(open.vault.change_password(fresh, book, cost));
        },
        std::move(done));
}

void RecordsSession::set_password(Secret const& fresh, Done done) {
    edit([fresh, cost = cost](Open& open, Book& book) { return saved(open.vault.change_password(fresh, book, cost)); },
         [this, done = std::move(done)](Expected<void> const& changed) {
             if (changed) by_recovery_key_ = false;
             done(changed);
         });
}

void RecordsSession::new_recovery_key(Secret const& current, DoneWithKey done) {
    if (!open_) return done(is_locked());
    run<Expected<Secret>>(
        [open = open_, current]() -> Expected<Secret> {
            auto const fits = open->vault.opens(current);
            if (!fits) return Unexpected<Diagnostics>{fits.error()};
            if (!*fits) return wrong_password();
            return records::new_recovery_key();
        },
        [done = std::move(done)](Expected<Secret> key) { done(key); });
}

void RecordsSession::use_recovery_key(Secret const& key, Done done) {
    edit([key](Open& open, Book& book) {
        book.key_unconfirmed = false;
        return saved(open.vault.change_recovery_key(key, book));
    }, std::move(done));
}

void RecordsSession::confirm_key(Done done) {
    edit([](Open&, Book& book) -> Expected<bool> { return std::exchange(book.key_unconfirmed, false); }, std::move(done));
}

// ---- the book ---------------------------------------------------------------------------------------------------

void RecordsSession::edit(std::function<Expected<bool>(Open&, Book&)> change, Done done) {
    if (!open_) return done(is_locked());
    run<Expected<Book>>(
        [open = open_, change = std::move(change)]() -> Expected<Book> {
            auto book = open->book;
            auto const to_save = change(*open, book);
            if (!to_save) return Unexpected<Diagnostics>{to_save.error()};
            if (*to_save)
                if (auto const saving = open->vault.save(book); !saving) return Unexpected<Diagnostics>{saving.error()};
            open->book = book;
            return book;
        },
        [this, done = std::move(done), asked = open_.get()](Expected<Book> book) {
            if (!book) return done(Unexpected<Diagnostics>{book.error()});
            if (open_ && open_.get() == asked) {
                book_ = *std::move(book);
                emit changed();
            }
            done({});
        });
}

void RecordsSession::note(std::vector<Note> notes, Done done) {
    edit(
        [notes = std::move(notes)](Open& open, Book& book) -> Expected<bool> {
            Book undone;   // the copies of a note that fails
            auto const failed = [&](Diagnostics const& problems) {
                open.vault.discard(undone);
                return Unexpected<Diagnostics>{problems};
            };
            for (auto const& each : notes) {
                auto given = each.given;
                given.sha256 = sha256_hex(each.bytes);
                auto copy = open.vault.keep(each.bytes);
                if (!copy) return failed(copy.error());
                undone.discarded.push_back(*copy);
                given.copy = *copy;
                book.given.push_back(std::move(given));
            }
            if (auto const saving = open.vault.save(book); !saving) return failed(saving.error());
            return false;
        },
        std::move(done));
}

void RecordsSession::remember(records::Client client, Done done) {
    edit(
        [client = std::move(client)](Open&, Book& book) -> Expected<bool> {
            auto const known = std::ranges::find(book.clients, client.id, &records::Client::id);
            if (known == book.clients.end()) book.clients.push_back(client);
            else *known = client;
            return true;
        },
        std::move(done));
}

void RecordsSession::erase(std::string client, Done done) {
    for (auto& each : chosen_) if (each == client) each.clear();
    edit(
        [client = std::move(client)](Open& open, Book& book) -> Expected<bool> {
            records::erase(book, client);
            // Saved before anything is deleted: what a crash leaves is deleted at the next unlocking.
            if (auto const saving = open.vault.save(book); !saving) return Unexpected<Diagnostics>{saving.error()};
            auto fewer = book;  // what cannot be deleted, or noted as deleted, now: at the next unlocking
            if (open.vault.discard(fewer) && open.vault.save(fewer)) book = std::move(fewer);
            return false;
        },
        std::move(done));
}

void RecordsSession::fetch(std::string copy, DoneWithText done) {
    if (!open_) return done(is_locked());
    run<Expected<std::string>>([open = open_, copy = std::move(copy)] { return open->vault.kept(copy); },
                               [done = std::move(done)](Expected<std::string> bytes) { done(bytes); });
}

void RecordsSession::choose(std::size_t who, std::string client) {
    if (!open_ || chosen_[who] == client) return;
    chosen_[who] = std::move(client);
    emit changed();
}

void RecordsSession::forget_chosen() {
    if (chosen_ == std::array<std::string, 2>{}) return;
    chosen_ = {};
    emit changed();
}

// ---- locking by itself ------------------------------------------------------------------------------------------

int RecordsSession::lock_after() const {
    auto const minutes = settings_.text(minutes_key, QStringLiteral("5")).toInt();
    return minutes >= 1 && minutes <= 120 ? minutes : 5;
}

void RecordsSession::set_lock_after(int minutes) { settings_.set(minutes_key, QString::number(minutes)); }

void RecordsSession::check_idle() {
    if (open_ && now() - last_touch_ >= std::chrono::minutes{lock_after()}) lock_by_itself();
}

void RecordsSession::lock_by_itself() {
    ++epoch_;       // also for an unlocking that is under way
    if (!open_) return;
    become(nullptr);
    emit changed();
    emit locked(true);
}

}  // namespace attune::app
