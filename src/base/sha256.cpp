#include "base/sha256.hpp"

#include <sodium/crypto_hash_sha256.h>

namespace attune {

std::string sha256_hex(std::string_view bytes) {
    unsigned char digest[crypto_hash_sha256_BYTES];
    // It cannot fail, whatever the manual's return value suggests.
    static_cast<void>(crypto_hash_sha256(digest, reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size()));
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string out;
    for (unsigned const byte : digest) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

}  // namespace attune
