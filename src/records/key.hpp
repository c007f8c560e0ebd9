#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/secret.hpp"

namespace attune::records {

/// 32 secret bytes in memory of libsodium's: never swapped out, between guard pages, overwritten when they go.
class Key {
public:
    static constexpr std::size_t size = 32;

    /// Throws std::bad_alloc when the system gives no such memory.
    static Key random();
    /// All zero, to be filled in through `data`.
    static Key blank();
    Key(Key&& other) noexcept;
    Key& operator=(Key&& other) noexcept;
    ~Key();

    unsigned char* data() { return bytes_; }
    unsigned char const* data() const { return bytes_; }
    bool same_as(Key const& other) const;   // in constant time

private:
    Key();
    unsigned char* bytes_;
};

/// What it costs to make a key from a password (Argon2id 1.3, one lane): what a guess costs, too.
struct Cost {
    std::uint32_t passes = 3;
    std::uint64_t memory = 256 * 1024 * 1024;   // in bytes; both as libsodium's MODERATE
};
inline constexpr Cost least_cost{1, 8192};      // for tests

/// What a file may ask of the computer: 1 GiB, and at most twice the work of libsodium's SENSITIVE.
bool is_bearable(Cost const& cost);

using Salt = std::array<unsigned char, 16>;

/// Nullopt when there is not enough memory. `cost` must be bearable.
std::optional<Key> key_from_password(Secret const& password, Salt const& salt, Cost const& cost);
/// From the 20 random bytes of a recovery key: random enough to need no slowing down.
Key key_from_recovery(std::string_view bytes);

/// A key locked with another: nonce, ciphertext, tag (XChaCha20-Poly1305). `bound` is authenticated along with it.
using WrappedKey = std::array<unsigned char, 24 + Key::size + 16>;
WrappedKey wrap(Key const& key, Key const& with, std::string_view bound);
std::optional<Key> unwrap(WrappedKey const& wrapped, Key const& with, std::string_view bound);

/// Random bytes of the system.
void fill_random(void* bytes, std::size_t count);
std::string random_hex(std::size_t bytes);
/// BLAKE2b with 32 bytes: notices damage; nobody's intent, for it has no key.
using Digest = std::array<unsigned char, 32>;
Digest digest(std::string_view bytes);

}  // namespace attune::records
