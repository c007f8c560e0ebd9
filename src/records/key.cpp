#include "records/key.hpp"

#include <sodium.h>

#include <cstdlib>
#include <new>
#include <utility>

namespace attune::records {
namespace {

unsigned char const* bytes_of(std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); }

/// libsodium chooses its code for this processor, once. Without a source of randomness nothing here may go on.
void begin() {
    static int const state = sodium_init();
    if (state < 0) std::abort();
}

}  // namespace

Key::Key() {
    begin();
    bytes_ = static_cast<unsigned char*>(sodium_malloc(size));
    if (!bytes_) throw std::bad_alloc{};
    sodium_memzero(bytes_, size);
}

Key Key::blank() { return Key{}; }

Key Key::random() {
    Key key;
    randombytes_buf(key.bytes_, size);
    return key;
}

Key::Key(Key&& other) noexcept : bytes_{std::exchange(other.bytes_, nullptr)} {}

Key& Key::operator=(Key&& other) noexcept {
    std::swap(bytes_, other.bytes_);
    return *this;
}

Key::~Key() { sodium_free(bytes_); }   // overwrites them

bool Key::same_as(Key const& other) const { return sodium_memcmp(bytes_, other.bytes_, size) == 0; }

bool is_bearable(Cost const& cost) {
    constexpr std::uint64_t gib = 1024 * 1024 * 1024;
    return cost.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN && cost.passes <= 64 &&
           cost.memory >= crypto_pwhash_argon2id_MEMLIMIT_MIN && cost.memory <= gib && cost.passes * cost.memory <= 8 * gib;
}

std::optional<Key> key_from_password(Secret const& password, Salt const& salt, Cost const& cost) {
    auto key = Key::blank();
    static_assert(std::tuple_size_v<Salt> == crypto_pwhash_argon2id_SALTBYTES);
    auto const text = password.view();
    if (crypto_pwhash_argon2id(key.data(), Key::size, text.data(), text.size(), salt.data(), cost.passes, cost.memory,
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return std::nullopt;
    return key;
}

Key key_from_recovery(std::string_view bytes) {
    auto key = Key::blank();
    static constexpr std::array<unsigned char, crypto_generichash_blake2b_PERSONALBYTES> purpose{
        'a', 't', 't', 'u', 'n', 'e', ' ', 'r', 'e', 'c', 'o', 'v', 'e', 'r', 'y', '1'};
    crypto_generichash_blake2b_salt_personal(key.data(), Key::size, bytes_of(bytes), bytes.size(), nullptr, 0, nullptr,
                                             purpose.data());
    return key;
}

WrappedKey wrap(Key const& key, Key const& with, std::string_view bound) {
    constexpr auto nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    static_assert(std::tuple_size_v<WrappedKey> == nonce + Key::size + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    WrappedKey out{};
    randombytes_buf(out.data(), nonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out.data() + nonce, nullptr, key.data(), Key::size, bytes_of(bound),
                                               bound.size(), nullptr, out.data(), with.data());
    return out;
}

std::optional<Key> unwrap(WrappedKey const& wrapped, Key const& with, std::string_view bound) {
    constexpr auto nonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    auto key = Key::blank();
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(key.data(), nullptr, nullptr, wrapped.data() + nonce, wrapped.size() - nonce,
                                                   bytes_of(bound), bound.size(), wrapped.data(), with.data()) != 0)
        return std::nullopt;
    return key;
}

void fill_random(void* bytes, std::size_t count) {
    begin();
    randombytes_buf(bytes, count);
}

std::string random_hex(std::size_t bytes) {
    std::string raw(bytes, '\0'), out(2 * bytes + 1, '\0');
    fill_random(raw.data(), raw.size());
    sodium_bin2hex(out.data(), out.size(), bytes_of(raw), raw.size());
    out.pop_back();
    return out;
}

Digest digest(std::string_view bytes) {
    begin();
    Digest out{};
    crypto_generichash_blake2b(out.data(), out.size(), bytes_of(bytes), bytes.size(), nullptr, 0);
    return out;
}

}  // namespace attune::records
