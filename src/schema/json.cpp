#include "schema/json.hpp"

#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <utility>

namespace attune::schema {
namespace {

void append_quoted(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (byte >= 0x20 && byte != 0x7F) { out += c; break; }
                out += "\\u00";
                out += hex[byte >> 4];
                out += hex[byte & 0xF];
        }
    }
    out += '"';
}

}  // namespace

void JsonWriter::new_line() {
    out_ += '\n';
    out_.append(2 * levels_.size(), ' ');
}

void JsonWriter::start_value() {
    if (after_key_) { after_key_ = false; return; }
    if (levels_.empty()) return;
    if (!levels_.back().empty) out_ += ',';
    levels_.back().empty = false;
    new_line();
}

JsonWriter& JsonWriter::key(std::string_view name) {
    assert(!levels_.empty() && levels_.back().end == '}' && !after_key_);
    start_value();
    append_quoted(out_, name);
    out_ += ": ";
    after_key_ = true;
    return *this;
}

JsonWriter& JsonWriter::open(char begin, char end) {
    start_value();
    out_ += begin;
    levels_.push_back({end});
    return *this;
}

JsonWriter& JsonWriter::close() {
    assert(!levels_.empty() && !after_key_);
    auto const level = levels_.back();
    levels_.pop_back();
    if (!level.empty) new_line();
    out_ += level.end;
    return *this;
}

JsonWriter& JsonWriter::literal(std::string_view text) {
    start_value();
    out_ += text;
    return *this;
}

JsonWriter& JsonWriter::value(std::string_view text) {
    start_value();
    append_quoted(out_, text);
    return *this;
}

JsonWriter& JsonWriter::value(double number) {
    if (!std::isfinite(number)) return null();     // JSON has no word for it
    std::array<char, 32> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    return literal({digits.data(), end});
}

std::string JsonWriter::take() {
    assert(levels_.empty());
    out_ += '\n';
    return std::exchange(out_, {});
}

}  // namespace attune::schema
