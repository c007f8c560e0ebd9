#include "base/utf8.hpp"

#include <array>
#include <charconv>

namespace attune::utf8 {

std::optional<char32_t> decode(std::string_view text, std::size_t& position) {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    auto const lead = byte(position);
    if (lead < 0x80) {
        ++position;
        return lead;
    }
    // Unicode 15, table 3-7: the ranges of the second byte keep out overlong forms and surrogates.
    std::size_t length = 0;
    unsigned char second_low = 0x80, second_high = 0xBF;
    char32_t value = 0;
    if (lead >= 0xC2 && lead <= 0xDF) { length = 2; value = lead & 0x1FU; }
    else if (lead >= 0xE0 && lead <= 0xEF) {
        length = 3;
        value = lead & 0x0FU;
        if (lead == 0xE0) second_low = 0xA0;
        if (lead == 0xED) second_high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        value = lead & 0x07U;
        if (lead == 0xF0) second_low = 0x90;
        if (lead == 0xF4) second_high = 0x8F;
    } else {
        return std::nullopt;
    }
    if (position + length > text.size()) return std::nullopt;
    for (std::size_t i = 1; i < length; ++i) {
        auto const b = byte(position + i);
        if (b < (i == 1 ? second_low : 0x80) || b > (i == 1 ? second_high : 0xBF)) return std::nullopt;
        value = (value << 6) | (b & 0x3FU);
    }
    position += length;
    return value;
}

void append(std::string& out, char32_t c) {
    auto const put = [&](char32_t v) { out += static_cast<char>(static_cast<unsigned char>(v)); };
    if (c < 0x80) put(c);
    else if (c < 0x800) { put(0xC0 | (c >> 6)); put(0x80 | (c & 0x3F)); }
    else if (c < 0x10000) { put(0xE0 | (c >> 12)); put(0x80 | ((c >> 6) & 0x3F)); put(0x80 | (c & 0x3F)); }
    else { put(0xF0 | (c >> 18)); put(0x80 | ((c >> 12) & 0x3F)); put(0x80 | ((c >> 6) & 0x3F)); put(0x80 | (c & 0x3F)); }
}

std::size_t find_invalid(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        if (static_cast<unsigned char>(text[i]) < 0x80) { ++i; continue; }
        if (!decode(text, i)) return i;
    }
    return std::string_view::npos;
}

std::size_t count(std::string_view text) {
    std::size_t n = 0;
    for (char const c : text) n += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return n;
}

std::string code_point_name(char32_t c) {
    std::array<char, 8> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), static_cast<unsigned>(c), 16).ptr;
    std::string hex(digits.data(), end);
    for (char& h : hex) if (h >= 'a') h = static_cast<char>(h - 'a' + 'A');
    return "U+" + std::string(hex.size() < 4 ? 4 - hex.size() : 0, '0') + hex;
}

}  // namespace attune::utf8
