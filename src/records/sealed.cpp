#include "records/sealed.hpp"

#include <sodium.h>

#include <algorithm>
#include <cassert>

namespace attune::records {
namespace {

constexpr std::size_t chunk = 64 * 1024;
constexpr std::size_t header_size = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t extra = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
unsigned char const* bytes_of(std::string_view text) { return reinterpret_cast<unsigned char const*>(text.data()); }

/// The stream's state holds a key of its own.
struct State {
    crypto_secretstream_xchacha20poly1305_state value{};
    ~State() { sodium_memzero(&value, sizeof value); }
};

Unexpected<Diagnostics> damaged() {
    return Unexpected<Diagnostics>{{error_at({}, "the file is damaged: it is not what was written",
                                             {"bring back a copy from your backup"})}};
}

}  // namespace

std::string seal(std::string_view payload, Key const& key, std::string_view bound, std::size_t step) {
    assert(step > 0);
    // A mark behind the end and zeros, as ISO/IEC 7816-4 has it.
    std::string padded{payload};
    padded.resize((payload.size() / step + 1) * step, '\0');
    padded[payload.size()] = '\x80';

    State state;
    std::string out(header_size, '\0');
    out.reserve(header_size + padded.size() + (padded.size() / chunk + 1) * extra);
    crypto_secretstream_xchacha20poly1305_init_push(&state.value, bytes_of(out), key.data());
    for (std::size_t at = 0; at < padded.size(); at += chunk) {
        auto const part = std::string_view{padded}.substr(at, chunk);
        auto const first = at == 0 ? bound : std::string_view{};
        bool const last = at + chunk >= padded.size();
        auto const start = out.size();
        out.resize(start + part.size() + extra);
        crypto_secretstream_xchacha20poly1305_push(
            &state.value, bytes_of(out) + start, nullptr, bytes_of(part), part.size(), bytes_of(first), first.size(),
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }
    sodium_memzero(padded.data(), padded.size());
    return out;
}

Expected<std::string> unseal(std::string_view sealed, Key const& key, std::string_view bound) {
    if (sealed.size() < header_size + extra) return damaged();
    State state;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&state.value, bytes_of(sealed), key.data()) != 0) return damaged();
    sealed.remove_prefix(header_size);

    std::string out(sealed.size(), '\0');
    std::size_t size = 0;
    auto first = bound;
    for (bool ended = false; !ended; first = {}) {
        auto const part = sealed.substr(0, chunk + extra);
        sealed.remove_prefix(part.size());
        unsigned char tag = 0;
        if (part.size() < extra ||
            crypto_secretstream_xchacha20poly1305_pull(&state.value, bytes_of(out) + size, nullptr, &tag, bytes_of(part),
                                                       part.size(), bytes_of(first), first.size()) != 0) {
            sodium_memzero(out.data(), out.size());
            return damaged();
        }
        size += part.size() - extra;
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (ended != sealed.empty()) {
            sodium_memzero(out.data(), out.size());
            return damaged();
        }
    }
    auto const mark = std::string_view{out}.substr(0, size).find_last_not_of('\0');
    if (mark == std::string_view::npos || out[mark] != '\x80') return damaged();
    out.resize(mark);
    return out;
}

}  // namespace attune::records
