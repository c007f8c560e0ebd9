#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "records/key.hpp"

namespace attune::records {

// The file of the records, format 1. Numbers are little-endian.
//
//     0  8  "ATTVLT01"
//     8  2  format, 1
//    10  1  cipher, 1: XChaCha20-Poly1305
//    11  1  how a password becomes a key, 1: Argon2id 1.3
//    12  4  its passes
//    16  8  its memory in bytes
//    24 16  its salt
//    40 72  the data key, wrapped with the password's key; bound to bytes 0 to 39
//   112 72  the data key, wrapped with the recovery key; bound to bytes 0 to 10
//   184 32  BLAKE2b of bytes 0 to 183, so that damage is told from a wrong password
//   216 24  header of the secretstream
//   240     chunks of 64 KiB + 17 bytes, the last one shorter and marked; bytes 0 to 215 are bound to the first
//
// The recovery key is not bound to the salt, so that a change of the password leaves it valid.
// The data key stays the same when the password changes: whoever has an old copy of the file and the old password can
// read what is written later, too. New records (turn off, set up) have a new one.

/// What stands before the encrypted part.
struct Header {
    static constexpr std::size_t size = 216;

    Cost cost;
    Salt salt{};
    WrappedKey by_password{}, by_recovery{};
};

std::string write_header(Header const& header);

/// Errors: no records file, cut short, damaged, of a newer version, or one that asks for more memory or time than it may.
Expected<Header> read_header(std::string_view file);

/// Wraps the data key with a password: fills in salt and `by_password`. False when there is not enough memory.
bool lock_with_password(Header& header, Key const& data_key, Secret const& password, Cost const& cost);
void lock_with_recovery(Header& header, Key const& data_key, std::string_view recovery_bytes);

/// The data key, or nullopt when the password does not fit. Errors: not enough memory for `header.cost`.
Expected<std::optional<Key>> data_key_from_password(Header const& header, Secret const& password);
std::optional<Key> data_key_from_recovery(Header const& header, std::string_view recovery_bytes);

/// The whole file, and the payload of a whole file.
std::string write_vault(Header const& header, Key const& data_key, std::string_view payload);
Expected<std::string> read_vault(std::string_view file, Key const& data_key);

/// A kept copy of a handout: "ATTGVN01", format (2), cipher (1), a zero, its id (16 bytes), then a secretstream with all of
/// that bound to it, so that one copy cannot pass for another. `id`: 32 hexadecimal digits.
std::string write_copy(std::string_view id, Key const& data_key, std::string_view bytes);
Expected<std::string> read_copy(std::string_view file, std::string_view id, Key const& data_key);

}  // namespace attune::records
