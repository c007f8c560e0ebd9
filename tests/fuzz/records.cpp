// Whatever stands in a records file, a kept copy, a book or a recovery key: it is refused with a message, or it reads back
// equal. The first byte chooses which of them the rest is. Seeds in seeds/records run as an ordinary test.
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "fuzz/support.hpp"
#include "records/book.hpp"
#include "records/recovery_key.hpp"
#include "records/sealed.hpp"
#include "records/vault_file.hpp"

namespace {

using namespace attune;
using fuzz::demand;
using fuzz::demand_messages;

records::Key const& known_key() {
    static auto const key = [] {
        auto out = records::Key::blank();
        for (std::size_t i = 0; i < records::Key::size; ++i) out.data()[i] = static_cast<unsigned char>(i);
        return out;
    }();
    return key;
}

void header_and_body(std::string_view bytes) {
    auto const header = records::read_header(bytes);
    if (header) {
        demand(records::is_bearable(header->cost), "what a header asks for is bearable");
        demand(records::write_header(*header) == bytes.substr(0, records::Header::size), "a header reads back equal");
    } else {
        demand_messages(header.error());
    }
    auto const payload = records::read_vault(bytes, known_key());
    if (!payload) demand_messages(payload.error());
}

/// The fuzzer cannot guess a checksum or a tag: a header with both right, made of its bytes.
void true_header(std::string_view bytes) {
    records::Header header;
    auto const byte = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0U; };
    header.cost.passes = byte(0) | byte(1) << 24;
    header.cost.memory = byte(2) | std::uint64_t{byte(3)} << 28 | std::uint64_t{byte(4)} << 40 | std::uint64_t{byte(5)} << 56;
    auto const written = records::write_header(header);
    auto const read = records::read_header(written);
    demand(read.has_value() == records::is_bearable(header.cost), "the limits are those of the header");
    auto const file = records::write_vault(header, known_key(), bytes);
    auto const payload = records::read_vault(file, known_key());
    demand(payload.has_value() == read.has_value() && (!payload || *payload == bytes), "a payload reads back equal");
    if (payload && !bytes.empty()) {
        auto cut = file;
        cut.resize(byte(0) * cut.size() / 256);
        demand(!records::read_vault(cut, known_key()), "a cut is noticed");
    }
}

void book(std::string_view text) {
    auto const read = records::read_book(text);
    if (!read) { demand_messages(read.error()); return; }
    auto const written = records::write_book(*read);
    auto const again = records::read_book(written);
    demand(again && records::write_book(*again) == written, "a book reads back equal");
    records::to_csv(*read);
    records::chart_line(read->given, "es");
    for (auto copy = *read; !copy.clients.empty();) {
        auto const id = copy.clients.front().id;
        records::erase(copy, id);
        demand(!records::find_client(copy, id), "an erased client is gone");
    }
}

void recovery_key(std::string_view typed) {
    auto const bytes = records::recovery_bytes(typed);
    if (!bytes) { demand_messages(bytes.error()); return; }
    auto const text = records::recovery_text(bytes->view());
    demand(*records::recovery_bytes(text.view()) == *bytes, "a recovery key reads back equal");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    if (size == 0) return 0;
    std::string_view const rest{reinterpret_cast<char const*>(data) + 1, size - 1};
    switch (data[0]) {
        case 'h': header_and_body(rest); break;
        case 't': true_header(rest); break;
        case 'c':
            if (auto const copy = records::read_copy(rest, "00112233445566778899aabbccddeeff", known_key()); !copy) demand_messages(copy.error());
            break;
        case 'r': recovery_key(rest); break;
        default: book(rest); break;
    }
    return 0;
}
