#include "records/recovery_key.hpp"

#include <array>
#include <cstdint>

#include "records/key.hpp"

namespace attune::records {
namespace {

constexpr std::string_view symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";   // Crockford's, value by value
constexpr std::size_t groups = 8, in_group = 4;
constexpr std::size_t key_bytes = groups * in_group * 5 / 8;

/// The value of a typed symbol; -1 when no key has it.
int value_of(char c) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    auto const at = symbols.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// Five bits times x in the field of 32 elements (x^5 + x^2 + 1), where x has 31 different powers.
unsigned times_x(unsigned value) { return (value << 1 ^ (value & 16U ? 0b100101U : 0U)) & 31U; }

/// A group's symbols times powers of x, summed, and the group's number: any one wrong symbol is told, any two that
/// changed places, and a group that stands at another's place.
unsigned check_of(std::size_t group, std::array<unsigned, in_group> const& values) {
    unsigned sum = 0;
    for (auto const value : values) sum = times_x(sum ^ value);
    return sum ^ static_cast<unsigned>(group + 1);
}

Unexpected<Diagnostics> wrong(std::string message, std::string hint) {
    return Unexpected<Diagnostics>{{error_at({}, std::move(message), {std::move(hint)})}};
}

}  // namespace

Secret recovery_text(std::string_view bytes) {
    std::string out;
    out.reserve(groups * (in_group + 2));
    std::uint32_t bits = 0;
    int count = 0;
    std::size_t next = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        std::array<unsigned, in_group> values{};
        for (auto& value : values) {
            while (count < 5) {
                bits = (bits << 8 | static_cast<unsigned char>(bytes[next++])) & 0xFFFF;
                count += 8;
            }
            count -= 5;
            value = bits >> count & 31U;
        }
        if (group > 0) out += '-';
        for (auto const value : values) out += symbols[value];
        out += symbols[check_of(group, values)];
    }
    return Secret{std::move(out)};
}

Secret new_recovery_key() {
    std::string bytes(key_bytes, '\0');
    fill_random(bytes.data(), bytes.size());
    auto text = recovery_text(bytes);
    Secret::wipe(bytes);
    return text;
}

Expected<Secret> recovery_bytes(std::string_view typed) {
    std::array<unsigned, groups * (in_group + 1)> values{};
    std::size_t count = 0;
    for (std::size_t i = 0; i < typed.size(); ++i) {
        char const c = typed[i];
        if (c == ' ' || c == '-' || c == '\n' || c == '\r' || c == '\t') continue;
        auto const value = value_of(c);
        auto const group = std::to_string(count / (in_group + 1) + 1);
        if (value < 0)
            return wrong("a character in group " + group + " is in no recovery key",
                         "a key has digits and letters, but never U; compare it with the paper");
        if (count == values.size())
            return wrong("there is more here than a recovery key has", "a key has eight groups of five characters");
        values[count++] = static_cast<unsigned>(value);
    }
    if (count < values.size())
        return wrong("the recovery key is not complete: it has " + std::to_string(count) + " of " +
                         std::to_string(values.size()) + " characters",
                     "a key has eight groups of five characters");

    std::string bytes;
    bytes.reserve(key_bytes);
    std::uint32_t bits = 0;
    int held = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        std::array<unsigned, in_group> part{};
        for (std::size_t i = 0; i < in_group; ++i) part[i] = values[group * (in_group + 1) + i];
        if (check_of(group, part) != values[group * (in_group + 1) + in_group]) {
            Secret::wipe(bytes);
            return wrong("there is a slip in group " + std::to_string(group + 1) + " of the recovery key",
                         "compare it with the paper, character by character");
        }
        for (auto const value : part) {
            bits = (bits << 5 | value) & 0xFFFF;
            held += 5;
            if (held >= 8) bytes += static_cast<char>(bits >> (held -= 8) & 0xFFU);
        }
    }
    return Secret{std::move(bytes)};
}

}  // namespace attune::records
