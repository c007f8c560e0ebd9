#include "records/vault.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <system_error>

#include "base/atomic_file.hpp"
#include "records/recovery_key.hpp"

namespace attune::records {
namespace {

namespace fs = std::filesystem;

Unexpected<Diagnostics> refused(std::string message, std::string hint) {
    return Unexpected<Diagnostics>{{error_at({}, std::move(message), {std::move(hint)})}};
}

Unexpected<Diagnostics> not_enough_memory() {
    return refused("there is not enough memory to make a key of the password", "close other programs and try again");
}

Expected<std::string> read_bytes(fs::path const& file) {
    schema::Limits limits;
    limits.file_bytes = 128 * 1024 * 1024;
    return schema::read_text_file(file, file.filename().string(), limits);
}

fs::path folder_of(fs::path const& file) { return file.has_parent_path() ? file.parent_path() : fs::path{"."}; }

bool is_id(std::string_view id) {
    return id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

fs::path copy_path(fs::path const& file, std::string_view id) { return folder_of(file) / "given" / id; }

Expected<void> make_folder(fs::path const& folder) {
    std::error_code error;
    bool const is_new = fs::create_directories(folder, error);
    if (error) return refused("cannot make the folder `" + folder.string() + "`: " + error.message(), "nothing was written");
    if (is_new) fs::permissions(folder, fs::perms::owner_all, error);
    return {};
}

/// Holds off another Attune that saves the same records, between the look whether they changed and the writing.
class FolderLock {
public:
    explicit FolderLock(fs::path const& folder) : fd_{::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)} {
        if (fd_ >= 0) ::flock(fd_, LOCK_EX);   // where the disk knows no locks, the look itself must do
    }
    FolderLock(FolderLock const&) = delete;
    FolderLock& operator=(FolderLock const&) = delete;
    ~FolderLock() {
        if (fd_ >= 0) ::close(fd_);
    }

private:
    int fd_;
};

}  // namespace

Expected<Vault::Made> Vault::make(fs::path file, Secret const& password, Cost const& cost) {
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(file, ignored)))
        return refused("there are records already at `" + file.string() + "`", "unlock them, or turn them off first");
    if (auto made = make_folder(folder_of(file)); !made) return Unexpected<Diagnostics>{made.error()};

    auto data_key = Key::random();
    Header header;
    if (!lock_with_password(header, data_key, password, cost)) return not_enough_memory();
    auto recovery_key = new_recovery_key();
    lock_with_recovery(header, data_key, recovery_bytes(recovery_key.view())->view());

    auto const bytes = write_vault(header, data_key, write_book({.key_unconfirmed = true}));
    if (auto written = write_file_atomically(file, bytes); !written) return Unexpected<Diagnostics>{written.error()};
    return Made{Vault{std::move(file), std::move(data_key), header, digest(bytes)}, std::move(recovery_key)};
}

Expected<Vault::Opened> Vault::open(fs::path const& file, std::string_view bytes, Header const& header,
                                    std::optional<Key> data_key, std::string wrong, std::string hint) {
    // A wrong key takes the same way as a right one, with a key that opens nothing.
    bool const fits = data_key.has_value();
    if (!fits) data_key = Key::random();
    auto text = read_vault(bytes, *data_key);
    if (!fits) return refused(std::move(wrong), std::move(hint));
    if (!text) return Unexpected<Diagnostics>{text.error()};
    auto book = read_book(*text);
    Secret::wipe(*text);
    if (!book) return Unexpected<Diagnostics>{book.error()};
    return Opened{Vault{file, std::move(*data_key), header, digest(bytes)}, std::move(*book)};
}

Expected<Vault::Opened> Vault::unlock(fs::path const& file, Secret const& password) {
    auto const bytes = read_bytes(file);
    if (!bytes) return Unexpected<Diagnostics>{bytes.error()};
    auto const header = read_header(*bytes);
    if (!header) return Unexpected<Diagnostics>{header.error()};
    auto key = data_key_from_password(*header, password);
    if (!key) return Unexpected<Diagnostics>{key.error()};
    return open(file, *bytes, *header, std::move(*key), "this is not the password of the records",
                "look at the keyboard's language and Caps Lock; the recovery key opens them, too");
}

Expected<Vault::Opened> Vault::unlock_with_recovery_key(fs::path const& file, Secret const& typed) {
    auto const recovery = recovery_bytes(typed.view());
    if (!recovery) return Unexpected<Diagnostics>{recovery.error()};
    auto const bytes = read_bytes(file);
    if (!bytes) return Unexpected<Diagnostics>{bytes.error()};
    auto const header = read_header(*bytes);
    if (!header) return Unexpected<Diagnostics>{header.error()};
    return open(file, *bytes, *header, data_key_from_recovery(*header, recovery->view()),
                "this is not the recovery key of these records", "perhaps a newer key was printed since");
}

Expected<void> Vault::write(Header const& header, Book const& book) {
    auto text = write_book(book);
    auto const again = read_book(text);
    if (!again || write_book(*again) != text)
        return refused("the records cannot be saved: they would not read back as they are", "the old file is unchanged");
    auto const bytes = write_vault(header, data_key_, text);
    Secret::wipe(text);

    FolderLock const lock{folder_of(file_)};
    auto const old = read_bytes(file_);
    if (!old)
        return refused("the file of the records is gone or cannot be read", "put it back, or lock the records and unlock them again");
    if (auto const now = digest(*old); now != on_disk_ && now != attempted_)
        return refused("the records were changed by another program since they were unlocked; nothing was overwritten",
                       "lock them and unlock them again, then repeat what you did last");
    attempted_ = digest(bytes);
    if (auto written = write_file_atomically(file_, bytes); !written) return written;
    on_disk_ = *attempted_;
    attempted_.reset();
    header_ = header;
    return {};
}

Expected<void> Vault::save(Book const& book) { return write(header_, book); }

Expected<bool> Vault::opens(Secret const& password) const {
    auto const key = data_key_from_password(header_, password);
    if (!key) return Unexpected<Diagnostics>{key.error()};
    return key->has_value() && (*key)->same_as(data_key_);
}

Expected<void> Vault::change_password(Secret const& password, Book const& book, Cost const& cost) {
    auto header = header_;
    if (!lock_with_password(header, data_key_, password, cost)) return not_enough_memory();
    return write(header, book);
}

Expected<void> Vault::change_recovery_key(Secret const& key, Book const& book) {
    auto const recovery = recovery_bytes(key.view());
    if (!recovery) return Unexpected<Diagnostics>{recovery.error()};
    auto header = header_;
    lock_with_recovery(header, data_key_, recovery->view());
    return write(header, book);
}

Expected<std::string> Vault::keep(std::string_view bytes) {
    auto const id = random_hex(16);
    auto const path = copy_path(file_, id);
    if (auto made = make_folder(path.parent_path()); !made) return Unexpected<Diagnostics>{made.error()};
    if (auto written = write_file_atomically(path, write_copy(id, data_key_, bytes)); !written)
        return Unexpected<Diagnostics>{written.error()};
    return id;
}

Expected<std::string> Vault::kept(std::string_view id) const {
    if (!is_id(id)) return refused("no copy of this handout was kept", "it can be made again from the library");
    auto const bytes = read_bytes(copy_path(file_, id));
    if (!bytes) return Unexpected<Diagnostics>{bytes.error()};
    return read_copy(*bytes, id, data_key_);
}

bool Vault::discard(Book& book) {
    return std::erase_if(book.discarded, [&](std::string const& id) {
        std::error_code error;
        return !is_id(id) || (fs::remove(copy_path(file_, id), error), !error);
    }) > 0;
}

Expected<void> remove_records(fs::path const& file) {
    std::error_code error;
    auto const given = folder_of(file) / "given";
    for (fs::directory_iterator entry{given, error}, end; !error && entry != end; entry.increment(error)) {
        std::error_code ignored;   // what cannot be removed makes the folder stay, which is told below
        auto const name = entry->path().filename().string();
        if (is_id(name) || (name.starts_with('.') && name.ends_with(".saving"))) fs::remove(entry->path(), ignored);
    }
    fs::remove(given, error);
    auto first = error;
    auto const half_saved = std::string{"."}.append(file.filename().string()).append(".saving");
    fs::remove(folder_of(file) / half_saved, error);
    fs::remove(file, error);
    if (!first) first = error;
    if (first) return refused("not all of the records could be deleted: " + first.message(), "look into the folder `" + folder_of(file).string() + "`");
    return {};
}

}  // namespace attune::records
