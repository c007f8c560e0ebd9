#include "records/vault_file.hpp"

#include <chrono>

#include "records/sealed.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::records;

namespace {

struct Sample {
    Key key = Key::random();
    Header header;
    std::string recovery = std::string(20, 'r');

    Sample() {
        REQUIRE(lock_with_password(header, key, "open sesame", least_cost));
        lock_with_recovery(header, key, recovery);
    }
    std::string file(std::string_view payload) const { return write_vault(header, key, payload); }
};

std::string message(Diagnostics const& diagnostics) { return diagnostics.front().message; }

std::string with_cost(std::uint32_t passes, std::uint64_t memory) {
    Sample sample;
    sample.header.cost = {passes, memory};
    return write_header(sample.header);
}

}  // namespace

TEST_CASE("a payload comes back from its file, whatever its size") {
    Sample const sample;
    for (std::size_t const size : {0U, 1U, 4095U, 4096U, 65534U, 65535U, 65536U, 65537U, 200'000U}) {
        std::string const payload(size, 'p');
        auto const file = sample.file(payload);
        auto const read = read_vault(file, sample.key);
        REQUIRE(read);
        CHECK((*read == payload));
    }
    auto const with_zeros = std::string("a\0\x80\0\0", 5);
    CHECK(*read_vault(sample.file(with_zeros), sample.key) == with_zeros);
}

TEST_CASE("every cut and every flipped bit of the records is noticed, with the key at hand") {
    Sample const sample;
    auto file = sample.file("clients: [Sam, Ana]");
    REQUIRE(file.size() == Header::size + 24 + 4096 + 17);
    for (std::size_t size = 0; size < file.size(); ++size) REQUIRE_FALSE(read_vault(file.substr(0, size), sample.key));
    for (auto& byte : file) {
        for (int bit = 0; bit < 8; ++bit) {
            byte = static_cast<char>(byte ^ (1 << bit));
            REQUIRE_FALSE(read_vault(file, sample.key));
            byte = static_cast<char>(byte ^ (1 << bit));
        }
    }
    REQUIRE(read_vault(file, sample.key));
    CHECK_FALSE(read_vault(file + '\0', sample.key));
}

TEST_CASE("chunks that change places, go or come twice are noticed") {
    Sample const sample;
    constexpr std::size_t chunk = 64 * 1024 + 17, start = Header::size + 24;
    auto const file = sample.file(std::string(3 * 64 * 1024, 'p'));
    auto const part = [&](std::size_t i) { return file.substr(start + i * chunk, chunk); };
    auto const head = file.substr(0, start);
    REQUIRE(read_vault(head + part(0) + part(1) + part(2) + part(3), sample.key));
    CHECK_FALSE(read_vault(head + part(0) + part(1) + part(2), sample.key));
    CHECK_FALSE(read_vault(head + part(0) + part(1) + part(3), sample.key));
    CHECK_FALSE(read_vault(head + part(1) + part(0) + part(2) + part(3), sample.key));
    CHECK_FALSE(read_vault(head + part(0) + part(0) + part(1) + part(2) + part(3), sample.key));
    CHECK_FALSE(read_vault(file + part(3), sample.key));
}

TEST_CASE("every cut and every flipped bit of a kept copy is noticed, and a copy at another's place") {
    Sample const sample;
    std::string const id(32, 'a'), other = std::string(31, 'a') + 'b';
    auto file = write_copy(id, sample.key, "%PDF-1.7");
    CHECK(*read_copy(file, id, sample.key) == "%PDF-1.7");
    CHECK_FALSE(read_copy(file, other, sample.key));
    CHECK_FALSE(read_copy(write_copy(other, sample.key, "%PDF-1.7"), id, sample.key));
    // Its name inside changed as well: the bytes are bound to it.
    auto renamed = file;
    renamed[27] = '\xab';
    CHECK_FALSE(read_copy(renamed, other, sample.key));

    for (std::size_t size = 0; size < file.size(); size += size < 300 ? 1 : 97) {
        REQUIRE_FALSE(read_copy(file.substr(0, size), id, sample.key));
    }
    // 64 KiB of one chunk: each of its bytes once, at the beginning and the end each bit. tests/torture does them all.
    auto const flips = [&](std::size_t at, int bit) {
        file[at] = static_cast<char>(file[at] ^ (1 << bit));
        REQUIRE_FALSE(read_copy(file, id, sample.key));
        file[at] = static_cast<char>(file[at] ^ (1 << bit));
    };
    for (std::size_t at = 0; at < file.size(); at += at < 300 || at + 300 > file.size() ? 1 : 13) {
        if (at < 300 || at + 300 > file.size()) for (int bit = 0; bit < 8; ++bit) flips(at, bit);
        else flips(at, static_cast<int>(at % 8));
    }
    REQUIRE(read_copy(file, id, sample.key));
}

TEST_CASE("a file's size tells only how many steps it has") {
    Sample const sample;
    CHECK(sample.file("").size() == sample.file(std::string(4095, 'x')).size());
    CHECK(sample.file(std::string(4096, 'x')).size() == sample.file("").size() + 4096);
    CHECK(write_copy(std::string(32, '0'), sample.key, "").size() == write_copy(std::string(32, '0'), sample.key, std::string(65535, 'x')).size());
}

TEST_CASE("nothing of the payload or the passwords stands in the file, and no two files are alike") {
    Sample const sample;
    auto const file = sample.file("Zoë Canary-7f3a");
    CHECK(file.find("Canary") == std::string::npos);
    CHECK(file.find("sesame") == std::string::npos);
    CHECK(file.substr(Header::size) != sample.file("Zoë Canary-7f3a").substr(Header::size));
}

TEST_CASE("each wrapping opens with its own key, and with no other header's") {
    Sample const sample, other;
    CHECK((*data_key_from_password(sample.header, "open sesame"))->same_as(sample.key));
    CHECK_FALSE(data_key_from_password(sample.header, "open sesamE")->has_value());
    CHECK_FALSE(data_key_from_password(sample.header, "")->has_value());
    CHECK(data_key_from_recovery(sample.header, sample.recovery)->same_as(sample.key));
    CHECK_FALSE(data_key_from_recovery(sample.header, std::string(20, 's')).has_value());

    auto mixed = sample.header;
    mixed.by_password = other.header.by_password;
    CHECK_FALSE(data_key_from_password(mixed, "open sesame")->has_value());
    auto cheaper = sample.header;
    cheaper.cost.memory += 1024;
    CHECK_FALSE(data_key_from_password(cheaper, "open sesame")->has_value());
    for (auto& byte : mixed.by_recovery) {
        for (int bit = 0; bit < 8; ++bit) {
            byte = static_cast<unsigned char>(byte ^ (1 << bit));
            REQUIRE_FALSE(data_key_from_recovery(mixed, sample.recovery).has_value());
            byte = static_cast<unsigned char>(byte ^ (1 << bit));
        }
    }
}

TEST_CASE("a file that asks for terabytes or minutes is refused before anything is done") {
    auto const begin = std::chrono::steady_clock::now();
    for (auto const& [passes, memory] : {std::pair<std::uint32_t, std::uint64_t>{3, 4ULL << 40}, {0xFFFFFFFF, 8192}, {64, 1ULL << 30},
                                         {0, 8192}, {1, 0}, {1, 0xFFFFFFFFFFFFFFFF}, {65, 8192}}) {
        auto const header = read_header(with_cost(passes, memory));
        REQUIRE_FALSE(header);
        CHECK(message(header.error()).find("asks for more memory or time than Attune gives") != std::string::npos);
    }
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{1});
    CHECK(read_header(with_cost(3, 256 << 20)));
    CHECK(read_header(with_cost(4, 1 << 30)));   // libsodium's SENSITIVE
}

TEST_CASE("damage is told from another file and from a newer version") {
    Sample const sample;
    auto file = sample.file("");
    CHECK(message(read_header("%PDF-1.7").error()) == "this is not a file of Attune's records");
    CHECK(message(read_header("").error()) == "this is not a file of Attune's records");
    CHECK(message(read_header(file.substr(0, 100)).error()) == "the file of the records is cut short");
    auto newer = file;
    newer[8] = '\x02';
    CHECK(message(read_header(newer).error()) == "these records were written by a newer version of Attune");
    file[60] = static_cast<char>(file[60] + 1);
    CHECK(message(read_header(file).error()) == "the file of the records is damaged at its beginning");
}
