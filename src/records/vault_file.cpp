#include "records/vault_file.hpp"

#include <algorithm>
#include <cassert>

#include "records/sealed.hpp"

namespace attune::records {
namespace {

constexpr std::string_view vault_magic = "ATTVLT01", copy_magic = "ATTGVN01";
constexpr unsigned format = 1, cipher = 1, argon2id = 1;
constexpr std::size_t before_recovery = 11, before_password = 40, before_digest = 184;
constexpr std::size_t copy_header_size = 28;
// Sizes tell how much there is: in small steps for a text that grows, in large ones for a PDF that one could recognise.
constexpr std::size_t vault_step = 4 * 1024, copy_step = 64 * 1024;

Unexpected<Diagnostics> refused(std::string message, std::string hint) {
    return Unexpected<Diagnostics>{{error_at({}, std::move(message), {std::move(hint)})}};
}

void append_number(std::string& out, std::uint64_t number, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(number >> (8 * i) & 0xFFU);
}

std::uint64_t number_at(std::string_view bytes, std::size_t at, std::size_t count) {
    std::uint64_t number = 0;
    for (std::size_t i = count; i-- > 0;) number = number << 8 | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

template <std::size_t N>
void append(std::string& out, std::array<unsigned char, N> const& bytes) {
    out.append(reinterpret_cast<char const*>(bytes.data()), N);
}

template <std::size_t N>
void take(std::string_view bytes, std::size_t at, std::array<unsigned char, N>& to) {
    std::copy_n(bytes.data() + at, N, to.begin());
}

/// All before the wrapped keys.
std::string write_start(Header const& header) {
    std::string out{vault_magic};
    append_number(out, format, 2);
    append_number(out, cipher, 1);
    append_number(out, argon2id, 1);
    append_number(out, header.cost.passes, 4);
    append_number(out, header.cost.memory, 8);
    append(out, header.salt);
    assert(out.size() == before_password);
    return out;
}

std::string copy_header(std::string_view id) {
    std::string out{copy_magic};
    append_number(out, format, 2);
    append_number(out, cipher, 1);
    append_number(out, 0, 1);
    auto const digit = [](char c) { return static_cast<unsigned>(c <= '9' ? c - '0' : c - 'a' + 10); };
    for (std::size_t i = 0; i + 1 < id.size(); i += 2) out += static_cast<char>(digit(id[i]) << 4 | digit(id[i + 1]));
    return out;
}

}  // namespace

std::string write_header(Header const& header) {
    auto out = write_start(header);
    append(out, header.by_password);
    append(out, header.by_recovery);
    append(out, digest(out));
    assert(out.size() == Header::size);
    return out;
}

Expected<Header> read_header(std::string_view file) {
    if (!file.starts_with(vault_magic))
        return refused("this is not a file of Attune's records", "look whether it is the right file; bring it back from your backup");
    if (file.size() >= 10 && number_at(file, 8, 2) > format)
        return refused("these records were written by a newer version of Attune", "install that version to open them; nothing was changed");
    if (file.size() < Header::size)
        return refused("the file of the records is cut short", "bring back a copy from your backup");
    auto const start = file.substr(0, before_digest);
    Digest stated{};
    take(file, before_digest, stated);
    if (digest(start) != stated || number_at(file, 8, 2) != format || number_at(file, 10, 1) != cipher ||
        number_at(file, 11, 1) != argon2id)
        return refused("the file of the records is damaged at its beginning", "bring back a copy from your backup");

    Header header;
    header.cost.passes = static_cast<std::uint32_t>(number_at(file, 12, 4));
    header.cost.memory = number_at(file, 16, 8);
    if (!is_bearable(header.cost))
        return refused("the file of the records asks for more memory or time than Attune gives: " +
                           std::to_string(header.cost.memory / (1024 * 1024)) + " MiB, " + std::to_string(header.cost.passes) + " times",
                       "Attune never writes such a file; bring back a copy from your backup");
    take(file, 24, header.salt);
    take(file, before_password, header.by_password);
    take(file, before_password + header.by_password.size(), header.by_recovery);
    return header;
}

bool lock_with_password(Header& header, Key const& data_key, Secret const& password, Cost const& cost) {
    header.cost = cost;
    fill_random(header.salt.data(), header.salt.size());
    auto const key = key_from_password(password, header.salt, cost);
    if (key) header.by_password = wrap(data_key, *key, write_start(header));
    return key.has_value();
}

void lock_with_recovery(Header& header, Key const& data_key, std::string_view recovery_bytes) {
    auto const bound = write_start(header).substr(0, before_recovery);
    header.by_recovery = wrap(data_key, key_from_recovery(recovery_bytes), bound);
}

Expected<std::optional<Key>> data_key_from_password(Header const& header, Secret const& password) {
    auto const key = key_from_password(password, header.salt, header.cost);
    if (!key)
        return refused("there is not enough memory to open the records: " +
                           std::to_string(header.cost.memory / (1024 * 1024)) + " MiB are needed for a moment",
                       "close other programs and try again");
    return unwrap(header.by_password, *key, write_start(header));
}

std::optional<Key> data_key_from_recovery(Header const& header, std::string_view recovery_bytes) {
    return unwrap(header.by_recovery, key_from_recovery(recovery_bytes), write_start(header).substr(0, before_recovery));
}

std::string write_vault(Header const& header, Key const& data_key, std::string_view payload) {
    auto out = write_header(header);
    return out + seal(payload, data_key, out, vault_step);
}

Expected<std::string> read_vault(std::string_view file, Key const& data_key) {
    if (auto const header = read_header(file); !header) return Unexpected<Diagnostics>{header.error()};
    return unseal(file.substr(Header::size), data_key, file.substr(0, Header::size));
}

std::string write_copy(std::string_view id, Key const& data_key, std::string_view bytes) {
    auto out = copy_header(id);
    return out + seal(bytes, data_key, out, copy_step);
}

Expected<std::string> read_copy(std::string_view file, std::string_view id, Key const& data_key) {
    auto const header = copy_header(id);
    if (header.size() != copy_header_size || !file.starts_with(header))
        return refused("this is not the kept copy that was asked for, or it is damaged", "bring back a copy from your backup");
    return unseal(file.substr(header.size()), data_key, header);
}

}  // namespace attune::records
