#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/utf8.hpp"

// What the targets share. Each target is one file with one function; a build with clang's libFuzzer calls it with whatever it
// thinks of, an ordinary build with the seeds and with everything that was ever found (replay.cpp).
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace attune::fuzz {

inline std::string_view text_of(std::uint8_t const* data, std::size_t size) {
    return {reinterpret_cast<char const*>(data), size};
}

inline void demand(bool holds, char const* what) {
    if (holds) return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

/// A refusal says something, and nothing that could not be shown.
inline void demand_messages(Diagnostics const& mistakes) {
    demand(has_errors(mistakes), "a refusal has a message");
    for (auto const& mistake : mistakes) {
        demand(!mistake.message.empty(), "a message says something");
        demand(utf8::find_invalid(mistake.message) == std::string_view::npos, "a message is UTF-8");
    }
}

/// Takes a decision after the other from the bytes at hand; nought when there are none left.
class Choices {
public:
    Choices(std::uint8_t const* data, std::size_t size) : at_{data}, end_{data + size} {}
    bool empty() const { return at_ == end_; }
    unsigned byte() { return at_ == end_ ? 0 : *at_++; }
    unsigned below(unsigned count) { return byte() % count; }
    std::string_view bytes(std::size_t most) {
        auto const left = static_cast<std::size_t>(end_ - at_);
        auto const taken = text_of(at_, most < left ? most : left);
        at_ += taken.size();
        return taken;
    }

private:
    std::uint8_t const* at_;
    std::uint8_t const* end_;
};

}  // namespace attune::fuzz
