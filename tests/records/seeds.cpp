#include <cstdint>
#include <filesystem>

#include "support/catch.hpp"
#include "support/golden.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

TEST_CASE("every fuzz seed of the records is refused with a message or reads back equal") {
    int seen = 0;
    for (auto const& entry : std::filesystem::directory_iterator(ATTUNE_TEST_DIR "/fuzz/seeds/records")) {
        auto const text = attune::test::read_file(entry.path().string());
        INFO(entry.path().filename().string());
        CHECK(LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(text.data()), text.size()) == 0);
        ++seen;
    }
    CHECK(seen >= 13);
}
