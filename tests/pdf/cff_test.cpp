#include "pdf/cff.hpp"

#include <string>

#include "support/catch.hpp"

using attune::pdf::cids_of_glyphs;

namespace {

std::string u16(unsigned v) { return {static_cast<char>(v >> 8), static_cast<char>(v & 0xFF)}; }
/// An operand that always takes five bytes, so that offsets do not move.
std::string u32(unsigned v) { return '\x1D' + u16(v >> 16) + u16(v & 0xFFFF); }

std::string index(std::vector<std::string> const& items) {
    std::string out = u16(static_cast<unsigned>(items.size())), data;
    if (items.empty()) return out;
    out += '\2';
    out += u16(1);
    for (auto const& item : items) {
        data += item;
        out += u16(static_cast<unsigned>(data.size()) + 1);
    }
    return out + data;
}

/// A CFF table with `glyphs` empty glyphs and this charset, as far as cids_of_glyphs reads it.
std::string table(bool cid_keyed, std::string const& charset, unsigned glyphs) {
    auto const top = [&](unsigned charset_at, unsigned glyphs_at) {
        auto const ros = cid_keyed ? std::string{"\x8B\x8B\x8B\x0C\x1E", 5} : std::string{};
        return ros + u32(charset_at) + '\x0F' + u32(glyphs_at) + '\x11';
    };
    auto const head = std::string{"\1\0\4\2", 4} + index({"Name"});
    auto const at = static_cast<unsigned>(head.size() + index({top(0, 0)}).size());
    auto const glyphs_at = at + static_cast<unsigned>(charset.size());
    return head + index({top(at, glyphs_at)}) + charset + index(std::vector<std::string>(glyphs, "\x0E"));
}

using Cids = std::vector<std::uint16_t>;

}  // namespace

TEST_CASE("in a font without CIDs a glyph's CID is its number") {
    CHECK(cids_of_glyphs(table(false, std::string{"\0\0\x64\0\x65", 5}, 3)) == Cids{0, 1, 2});
}

TEST_CASE("in a CID-keyed font every form of charset is read") {
    CHECK(cids_of_glyphs(table(true, '\0' + u16(100) + u16(90), 3)) == Cids{0, 100, 90});
    CHECK(cids_of_glyphs(table(true, '\1' + u16(100) + '\1' + u16(500) + '\0', 4)) == Cids{0, 100, 101, 500});
    CHECK(cids_of_glyphs(table(true, '\2' + u16(7000) + u16(2), 4)) == Cids{0, 7000, 7001, 7002});
}

TEST_CASE("no cut table is read past its end") {
    auto const whole = table(true, '\0' + u16(100) + u16(90), 3);
    REQUIRE(cids_of_glyphs(whole));
    auto const glyphs_at = whole.size() - index(std::vector<std::string>(3, "\x0E")).size();
    for (std::size_t size = 0; size < glyphs_at; ++size) {
        INFO(size);
        CHECK_FALSE(cids_of_glyphs(whole.substr(0, size)));
    }
}

TEST_CASE("a table of nonsense is refused or read, never worse") {
    std::string bytes(64, '\xFF');
    for (int i = 0; i < 256; ++i) {
        for (std::size_t at = 0; at < 12; ++at) {
            auto copy = bytes;
            copy[at] = static_cast<char>(i);
            (void)cids_of_glyphs(copy);
        }
    }
    CHECK_FALSE(cids_of_glyphs(bytes));
}
