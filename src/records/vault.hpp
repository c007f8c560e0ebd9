#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/secret.hpp"
#include "records/book.hpp"
#include "records/vault_file.hpp"

namespace attune::records {

/// The records on the disk while they are unlocked: one encrypted file with the book, and beside it in `given/` one
/// encrypted file per kept copy. To lock, destroy it: the data key is overwritten.
/// A change of the book is lost unless it is saved. All functions may take a second when they make a key of a password,
/// and may run on any one thread at a time.
class Vault {
public:
    struct Opened;
    struct Made;

    /// Sets up records with a book that is empty but for its unconfirmed key. Errors: there is a file already, or it cannot be written.
    static Expected<Made> make(std::filesystem::path file, Secret const& password, Cost const& cost = {});

    /// Errors: wrong password (it takes as long to be told as a right one), damage, a newer format, not enough memory.
    static Expected<Opened> unlock(std::filesystem::path const& file, Secret const& password);
    /// `typed`: a recovery key as somebody typed it. Errors as those of recovery_bytes and unlock.
    static Expected<Opened> unlock_with_recovery_key(std::filesystem::path const& file, Secret const& typed);

    /// Refuses when the file on the disk is no longer the one that was read, and when the book would not read back equal.
    Expected<void> save(Book const& book);

    /// Whether this is the password; takes as long as unlocking.
    Expected<bool> opens(Secret const& password) const;
    /// The recovery key stays valid. `book`: as it is to be saved along with it.
    Expected<void> change_password(Secret const& password, Book const& book, Cost const& cost = {});
    /// `key`: as new_recovery_key gave it. The old one no longer opens this file (but old copies of it).
    Expected<void> change_recovery_key(Secret const& key, Book const& book);

    /// Keeps the bytes of a finished handout and gives the id for `Given::copy`; save the book afterwards.
    Expected<std::string> keep(std::string_view bytes);
    Expected<std::string> kept(std::string_view id) const;
    /// Removes what `book.discarded` names, and the names of what is gone. True when there was something: save the book then.
    bool discard(Book& book);

    std::filesystem::path const& file() const { return file_; }

private:
    Vault(std::filesystem::path file, Key data_key, Header header, Digest on_disk)
        : file_{std::move(file)}, data_key_{std::move(data_key)}, header_{header}, on_disk_{on_disk} {}
    static Expected<Opened> open(std::filesystem::path const& file, std::string_view bytes, Header const& header,
                                 std::optional<Key> data_key, std::string wrong, std::string hint);
    Expected<void> write(Header const& header, Book const& book);

    std::filesystem::path file_;
    Key data_key_;
    Header header_;
    Digest on_disk_;                     // of the file as we read or wrote it
    std::optional<Digest> attempted_;    // of what a saving put in place that then failed in its last step
};

struct Vault::Opened {
    Vault vault;
    Book book;
};

struct Vault::Made {
    Vault vault;
    Secret recovery_key;                 // text for the paper
};

/// Removes the file of the records and all kept copies; no password is needed to delete a file.
Expected<void> remove_records(std::filesystem::path const& file);

}  // namespace attune::records
