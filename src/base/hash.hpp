#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace attune {

/// A 64-bit content hash for caches and for the /ID of a PDF: the same on every machine, not for security.
/// Mixing as in MurmurHash3's 64-bit finaliser (Appleby, public domain), fed eight bytes at a time.
class Hash {
public:
    constexpr explicit Hash(std::uint64_t seed = 0) : state_{mix(seed ^ 0x9E3779B97F4A7C15ULL)} {}

    Hash& add(std::string_view bytes) {
        add(static_cast<std::uint64_t>(bytes.size()));
        while (bytes.size() >= 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data(), 8);
            add(word);
            bytes.remove_prefix(8);
        }
        std::uint64_t tail = 0;
        if (!bytes.empty()) std::memcpy(&tail, bytes.data(), bytes.size());
        return add(tail);
    }
    template <class T>
        requires(std::is_integral_v<T> || std::is_enum_v<T>)
    constexpr Hash& add(T value) {
        state_ = mix(state_ ^ static_cast<std::uint64_t>(value)) + 0x9E3779B97F4A7C15ULL;
        return *this;
    }
    constexpr Hash& add(double value) { return add(std::bit_cast<std::uint64_t>(value)); }

    constexpr std::uint64_t value() const { return mix(state_); }

private:
    static constexpr std::uint64_t mix(std::uint64_t k) {
        k ^= k >> 33; k *= 0xFF51AFD7ED558CCDULL;
        k ^= k >> 33; k *= 0xC4CEB9FE1A85EC53ULL;
        return k ^ (k >> 33);
    }
    std::uint64_t state_;
};

}  // namespace attune
