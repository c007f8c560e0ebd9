#include "pdf/cff.hpp"

#include <numeric>

namespace attune::pdf {
namespace {

/// Reads big-endian numbers; past the end it reads zeros and remembers that.
class Reader {
public:
    explicit Reader(std::string_view bytes, std::size_t position = 0) : bytes_{bytes}, position_{position} {}

    unsigned byte() {
        if (position_ >= bytes_.size()) { broken_ = true; return 0; }
        return static_cast<unsigned char>(bytes_[position_++]);
    }
    unsigned number(unsigned size) {
        unsigned value = 0;
        for (unsigned i = 0; i < size; ++i) value = value << 8 | byte();
        return value;
    }
    /// An INDEX: how many items it has, and the bytes of the first. Moves past it.
    std::pair<unsigned, std::string_view> index() {
        auto const count = number(2);
        if (count == 0) return {0, {}};
        auto const offset_size = byte();
        auto const base = position_ + std::size_t{count + 1} * offset_size - 1;   // offsets count from 1
        auto const first = number(offset_size), second = number(offset_size);
        position_ = base - offset_size + 1;
        auto const last = number(offset_size);
        if (broken_ || first > second || base + second > bytes_.size() || base + last > bytes_.size()) {
            broken_ = true;
            return {0, {}};
        }
        position_ = base + last;
        return {count, bytes_.substr(base + first, second - first)};
    }
    bool at_end() const { return position_ >= bytes_.size(); }
    bool broken() const { return broken_; }

private:
    std::string_view bytes_;
    std::size_t position_ = 0;
    bool broken_ = false;
};

struct TopDict {
    bool cid_keyed = false;
    unsigned charset = 0, char_strings = 0;   // offsets
};

TopDict read_top_dict(std::string_view bytes) {
    constexpr unsigned charset = 15, char_strings = 17, escape = 12, ros = 30;
    TopDict out;
    unsigned operand = 0;
    for (Reader in{bytes}; !in.at_end();) {
        auto const b = in.byte();
        if (b == escape) out.cid_keyed |= in.byte() == ros;
        else if (b == charset) out.charset = operand;
        else if (b == char_strings) out.char_strings = operand;
        else if (b == 28) operand = in.number(2);
        else if (b == 29) operand = in.number(4);
        else if (b == 30) while (!in.at_end() && (in.byte() & 0x0F) != 0x0F) {}   // a real number ends with nibble f
        else if (b >= 32 && b <= 246) operand = b - 139;
        else if (b >= 247 && b <= 250) operand = (b - 247) * 256 + in.byte() + 108;
        else if (b >= 251 && b <= 254) in.byte();                                  // negative: no offset
    }
    return out;
}

}  // namespace

std::optional<std::vector<std::uint16_t>> cids_of_glyphs(std::string_view cff) {
    if (cff.size() < 4) return std::nullopt;
    Reader in{cff, static_cast<unsigned char>(cff[2])};   // the header says how long it is
    in.index();                                           // font names
    auto const top = read_top_dict(in.index().second);
    if (in.broken() || top.char_strings == 0 || top.char_strings >= cff.size()) return std::nullopt;
    auto const count = Reader{cff, top.char_strings}.number(2);

    std::vector<std::uint16_t> cids(count);
    std::iota(cids.begin(), cids.end(), std::uint16_t{0});
    if (!top.cid_keyed || top.charset <= 2) return cids;  // 0 to 2 name predefined charsets, in glyph order
    Reader charset{cff, top.charset};
    auto const format = charset.byte();
    for (std::size_t glyph = 1; glyph < count;) {         // glyph 0 is always CID 0
        auto cid = charset.number(2);
        auto const more = format == 0 ? 0 : charset.number(format == 1 ? 1 : 2);
        for (std::size_t i = 0; i <= more && glyph < count; ++i) cids[glyph++] = static_cast<std::uint16_t>(cid++);
        if (charset.broken() || format > 2) return std::nullopt;
    }
    return cids;
}

}  // namespace attune::pdf
