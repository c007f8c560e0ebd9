#include "base/hash.hpp"

#include <set>
#include <string>

#include "support/catch.hpp"

using namespace attune;

TEST_CASE("a hash is the same on every machine and in every version") {
    // Written-down values: caches on disk and /IDs of files depend on them.
    CHECK(Hash{}.value() == Hash{0}.value());
    CHECK(Hash{}.add(std::string_view{"attune"}).add(7).value() == 0x0A06C49FB31DC835ULL);
}

TEST_CASE("what goes in separately does not hash like what goes in together") {
    auto const of = [](std::string_view a, std::string_view b) { return Hash{}.add(a).add(b).value(); };
    CHECK(of("ab", "c") != of("a", "bc"));
    CHECK(of("abc", "") != of("", "abc"));
}

TEST_CASE("every byte counts, also behind whole words and as zero") {
    std::set<std::uint64_t> seen;
    for (std::size_t size = 0; size <= 17; ++size) {
        seen.insert(Hash{}.add(std::string(size, '\0')).value());
        for (std::size_t i = 0; i < size; ++i) {
            std::string text(size, '\0');
            text[i] = 'x';
            seen.insert(Hash{}.add(text).value());
        }
    }
    CHECK(seen.size() == 18 + 17 * 18 / 2);
}

TEST_CASE("seed, order and sign count") {
    CHECK(Hash{1}.value() != Hash{2}.value());
    CHECK(Hash{}.add(1).add(2).value() != Hash{}.add(2).add(1).value());
    CHECK(Hash{}.add(1.5).value() != Hash{}.add(-1.5).value());
}
