#pragma once

#include <string>
#include <string_view>

namespace attune::pdf {

// Pieces of PDF syntax (ISO 32000-1, 7.3 and 7.9.2) made from text.

/// Appends one byte of a literal string, escaped where PDF demands it. Line feeds stay; a carriage return would be
/// read as a line feed.
inline void append_string_byte(std::string& out, unsigned char byte) {
    switch (byte) {
        case '(': case ')': case '\\': out += '\\'; break;
        case '\r': out += "\\r"; return;
        default: break;
    }
    out += static_cast<char>(byte);
}

/// `(bytes)`, escaped.
std::string literal_string(std::string_view bytes);

/// A text string for people: plain ASCII as it is, anything else as UTF-16BE. Broken UTF-8 becomes U+FFFD.
std::string text_string(std::string_view utf8);

/// The UTF-16BE code units of `utf8` as hex digits, without brackets or byte order mark.
void append_utf16_hex(std::string& out, std::string_view utf8);

/// `/Name`, with `#xx` for what a name cannot hold.
std::string name(std::string_view bytes);

/// Four hex digits.
void append_hex16(std::string& out, unsigned value);

/// A URI as 7-bit ASCII: other bytes are percent-encoded (RFC 3986, 2.1).
std::string ascii_uri(std::string_view uri);

/// Text for XML content; control characters, which XML 1.0 cannot hold, are left out.
std::string xml_text(std::string_view utf8);

}  // namespace attune::pdf
