#include "reflow/png.hpp"

#include <cstdint>
#include <memory>
#include <new>

#include <libdeflate.h>

namespace attune::reflow {
namespace {

void append_number(std::string& out, std::uint32_t value) {  // big-endian
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xFF);
}

/// Length, name, bytes and their check sum (PNG, 5.3).
void append_chunk(std::string& out, std::string_view name, std::string_view bytes) {
    append_number(out, static_cast<std::uint32_t>(bytes.size()));
    auto const start = out.size();
    out.append(name).append(bytes);
    append_number(out, libdeflate_crc32(0, out.data() + start, out.size() - start));
}

std::string zipped(std::string_view bytes) {
    std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> const compressor{
        libdeflate_alloc_compressor(9), &libdeflate_free_compressor};
    if (!compressor) throw std::bad_alloc{};
    std::string out(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), out.data(), out.size()));
    return out;
}

}  // namespace

std::string png(Picture const& picture) {
    auto const row = static_cast<std::size_t>(picture.width) * 3;
    std::string rows;
    rows.reserve((row + 1) * static_cast<std::size_t>(picture.height));
    for (std::size_t at = 0; at < picture.rgb.size(); at += row)
        rows.append(1, '\0').append(picture.rgb, at, row);  // each begins with its filter: none
    std::string head;
    append_number(head, static_cast<std::uint32_t>(picture.width));
    append_number(head, static_cast<std::uint32_t>(picture.height));
    head +=
        std::string_view{"\x08\x02\x00\x00\x00", 5};  // eight bits a colour, red green blue; as every PNG; in one go
    std::string out = "\x89PNG\r\n\x1A\n";
    append_chunk(out, "IHDR", head);
    append_chunk(out, "IDAT", zipped(rows));
    append_chunk(out, "IEND", {});
    return out;
}

std::string base64(std::string_view bytes) {
    static constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        auto const byte = [&](std::size_t i) {
            return at + i < bytes.size() ? static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + i])) : 0U;
        };
        auto const three = byte(0) << 16 | byte(1) << 8 | byte(2);
        for (std::size_t i = 0; i < 4; ++i) out += at + i <= bytes.size() ? digits[three >> (18 - 6 * i) & 63] : '=';
    }
    return out;
}

}  // namespace attune::reflow
