#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace attune::torture {

/// SplitMix64: equal seeds give equal numbers on every machine, which the standard's distributions do not.
class Random {
public:
    explicit Random(std::uint64_t seed) : state_{seed} {}
    std::uint64_t next();
    /// 0 to `count` - 1.
    std::uint64_t below(std::uint64_t count) { return count == 0 ? 0 : next() % count; }
    bool one_in(std::uint64_t count) { return below(count) == 0; }

private:
    std::uint64_t state_;
};

/// A text that has hurt a reader of YAML before, or looks as if it could: never blank, at most `most` characters, all of
/// which a file may hold.
std::string nasty_text(Random& random, std::size_t most);

/// One that holds whatever a person can paste: what no file may hold besides, and broken UTF-8.
std::string pasted_text(Random& random, std::size_t most);

/// A word of small letters.
std::string word(Random& random);

}  // namespace attune::torture
