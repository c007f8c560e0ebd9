#include "pdf/syntax.hpp"

#include <algorithm>

#include "base/utf8.hpp"

namespace attune::pdf {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

void append_hex8(std::string& out, unsigned char byte) {
    out += hex_digits[byte >> 4];
    out += hex_digits[byte & 0x0F];
}

template <class Use>
void for_each_code_point(std::string_view utf8, Use use) {
    for (std::size_t i = 0; i < utf8.size();) {
        if (auto const c = utf8::decode(utf8, i)) {
            use(*c);
        } else {
            use(U'\uFFFD');
            ++i;
        }
    }
}

}  // namespace

void append_hex16(std::string& out, unsigned value) {
    append_hex8(out, static_cast<unsigned char>(value >> 8));
    append_hex8(out, static_cast<unsigned char>(value & 0xFF));
}

void append_utf16_hex(std::string& out, std::string_view utf8) {
    for_each_code_point(utf8, [&](char32_t c) {
        if (c < 0x10000) return append_hex16(out, c);
        append_hex16(out, 0xD800 + ((c - 0x10000) >> 10));
        append_hex16(out, 0xDC00 + ((c - 0x10000) & 0x3FF));
    });
}

std::string literal_string(std::string_view bytes) {
    std::string out = "(";
    for (char const c : bytes) append_string_byte(out, static_cast<unsigned char>(c));
    return out += ')';
}

std::string text_string(std::string_view utf8) {
    bool const ascii = std::ranges::all_of(utf8, [](char c) { return c >= 0x20 && c < 0x7F; });
    if (ascii) return literal_string(utf8);
    std::string out = "<FEFF";
    append_utf16_hex(out, utf8);
    return out += '>';
}

std::string name(std::string_view bytes) {
    std::string out = "/";
    for (char const c : bytes) {
        if (c > 0x20 && c < 0x7F && std::string_view{"#()<>[]{}/%"}.find(c) == std::string_view::npos) {
            out += c;
        } else {
            out += '#';
            append_hex8(out, static_cast<unsigned char>(c));
        }
    }
    return out;
}

std::string ascii_uri(std::string_view uri) {
    std::string out;
    for (char const c : uri) {
        if (c > 0x20 && c < 0x7F) {
            out += c;
        } else {
            out += '%';
            append_hex8(out, static_cast<unsigned char>(c));
        }
    }
    return out;
}

std::string xml_text(std::string_view utf8) {
    std::string out;
    for_each_code_point(utf8, [&](char32_t c) {
        if (c == '&') out += "&amp;";
        else if (c == '<') out += "&lt;";
        else if (c == '>') out += "&gt;";
        else if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF) utf8::append(out, c);
    });
    return out;
}

}  // namespace attune::pdf
