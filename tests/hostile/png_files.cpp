// PNG files, made chunk by chunk (PNG specification, third edition).
#include <cstdint>
#include <utility>

#include <libdeflate.h>

#include "hostile/corpus.hpp"

namespace attune::hostile {
namespace {

using namespace std::string_literals;

std::string big_endian(std::uint32_t value) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift);
    return out;
}

std::string const signature = "\x89PNG\r\n\x1a\n";

std::string chunk(std::string const& type, std::string const& data) {
    auto const body = type + data;
    return big_endian(static_cast<std::uint32_t>(data.size())) + body + big_endian(libdeflate_crc32(0, body.data(), body.size()));
}

std::string packed(std::string const& bytes) {
    auto* const compressor = libdeflate_alloc_compressor(9);
    std::string out(libdeflate_zlib_compress_bound(compressor, bytes.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor, bytes.data(), bytes.size(), out.data(), out.size()));
    libdeflate_free_compressor(compressor);
    return out;
}

struct Head {
    std::uint32_t width = 1000, height = 100;
    unsigned depth = 8, colour = 2, compression = 0, filter = 0, interlace = 0;
};

std::string ihdr(Head const& head) {
    return chunk("IHDR", big_endian(head.width) + big_endian(head.height) + static_cast<char>(head.depth) + static_cast<char>(head.colour) +
                             static_cast<char>(head.compression) + static_cast<char>(head.filter) + static_cast<char>(head.interlace));
}

std::size_t row_bytes(Head const& head) {
    unsigned const channels = head.colour == 2 ? 3 : head.colour == 4 ? 2 : head.colour == 6 ? 4 : 1;
    return (std::size_t{1} * head.width * channels * head.depth + 7) / 8;
}

/// All rows grey, each with `filter` before it.
std::string rows(Head const& head, char filter = 0, char value = '\x55') {
    return repeated(filter + std::string(row_bytes(head), value), head.height);
}

std::string picture(Head const& head, std::string const& between = {}, char filter = 0) {
    return signature + ihdr(head) + between + chunk("IDAT", packed(rows(head, filter))) + chunk("IEND", "");
}

std::string with_byte(std::string bytes, std::size_t at, char value) {
    bytes.at(at) = value;
    return bytes;
}

/// A chunk of text that is small in the file and large when it is unpacked.
std::string bomb(std::string const& type, std::string const& before) { return chunk(type, before + packed(std::string(40 << 20, 'a'))); }

}  // namespace

void add_png(Corpus& corpus) {
    auto const good = picture({});
    auto const idat = packed(rows({}));
    auto const end = chunk("IEND", "");
    auto const palette = [](std::size_t colours) { return chunk("PLTE", std::string(3 * colours, '\x80')); };
    auto const refused = [&](std::string name, std::string bytes, std::string says = {}) {
        corpus.push_back({Door::picture_png, std::move(name), std::move(bytes), Answer::refused, std::move(says)});
    };
    auto const taken = [&](std::string name, std::string bytes) {
        corpus.push_back({Door::picture_png, std::move(name), std::move(bytes), Answer::taken, "Kept."});
    };

    taken("a-good-one", good);
    // cut short
    refused("empty", "", "is not a PNG picture");
    refused("only-the-signature", signature, "is not a PNG picture");
    refused("half-a-signature", signature.substr(0, 4), "is not a PNG picture");
    refused("cut-in-the-head", good.substr(0, 20), "is not a PNG picture");
    refused("cut-after-the-head", good.substr(0, 33), "");
    refused("cut-in-the-length-of-the-pixels", good.substr(0, 35), "");
    refused("cut-in-the-name-of-the-pixels", good.substr(0, 39), "");
    refused("cut-at-a-hundred-bytes", picture({1000, 1000}).substr(0, 100), "damaged");
    refused("cut-in-the-middle-of-the-pixels", good.substr(0, good.size() / 2), "damaged");
    refused("cut-before-the-last-checksum", good.substr(0, good.size() - 16), "");
    refused("pixels-for-half-of-the-rows", signature + ihdr({}) + chunk("IDAT", packed(rows({1000, 50}))) + end, "damaged");
    refused("no-pixels", signature + ihdr({}) + end, "");
    refused("pixels-of-no-bytes", signature + ihdr({}) + chunk("IDAT", "") + end, "damaged");
    // checksums and lengths
    refused("wrong-checksum-of-the-head", with_byte(good, 29, 'x'), "is not a PNG picture");
    refused("wrong-checksum-of-the-pixels", with_byte(good, good.size() - 13, static_cast<char>(good[good.size() - 13] ^ 1)), "damaged");
    refused("wrong-checksum-inside-the-packed-pixels",
            [&] {
                auto bad = idat;
                bad.back() = static_cast<char>(bad.back() ^ 1);
                return signature + ihdr({}) + chunk("IDAT", bad) + end;
            }(),
            "");
    refused("head-of-twelve-bytes", signature + chunk("IHDR", std::string(12, '\1')) + chunk("IDAT", idat) + end, "is not a PNG picture");
    refused("head-of-two-gigabytes", signature + big_endian(0x7fffffff) + "IHDR" + std::string(100, 'x'), "is not a PNG picture");
    refused("chunk-of-four-gigabytes", signature + ihdr({}) + big_endian(0xffffffff) + "tEXt" + std::string(50, 'x'), "");
    refused("chunk-longer-than-the-file", signature + ihdr({}) + big_endian(1'000'000) + "tEXt" + "short", "");
    refused("chunk-name-of-control-characters", signature + ihdr({}) + chunk("\1\2\3\4", "x") + chunk("IDAT", idat) + end, "");
    refused("unknown-chunk-that-must-be-known", signature + ihdr({}) + chunk("ABCD", "x") + chunk("IDAT", idat) + end, "");
    refused("pixels-before-the-head", signature + chunk("IDAT", idat) + ihdr({}) + end, "is not a PNG picture");
    refused("two-heads", signature + ihdr({}) + ihdr({500, 500}) + chunk("IDAT", idat) + end, "");
    refused("pixels-that-are-not-packed", signature + ihdr({}) + chunk("IDAT", rows({}).substr(0, 5000)) + end, "damaged");
    refused("pixels-packed-in-a-preset-dictionary", signature + ihdr({}) + chunk("IDAT", "\x78\xbb\0\0\0\0"s + idat.substr(2)) + end, "damaged");
    refused("pixels-that-refer-to-before-the-beginning", signature + ihdr({}) + chunk("IDAT", "\x78\x9c\x4b\x04\x02\x00\x81\x81"s) + end, "damaged");
    // sizes
    refused("no-pixel-wide", picture({0, 100}), "is not a PNG picture");
    refused("no-pixel-high", picture({1000, 0}), "is not a PNG picture");
    refused("two-billion-pixels-wide", signature + ihdr({0x7fffffff, 1}) + chunk("IDAT", idat) + end, "");
    refused("four-billion-pixels-wide", signature + ihdr({0xffffffff, 1}) + chunk("IDAT", idat) + end, "is not a PNG picture");
    refused("two-billion-pixels-square", signature + ihdr({0x7fffffff, 0x7fffffff}) + chunk("IDAT", idat) + end, "");
    refused("sixty-five-thousand-pixels-square", signature + ihdr({65'535, 65'535}) + chunk("IDAT", idat) + end, "65535 x 65535");
    refused("one-pixel-too-wide", picture({3001, 1}), "3001 x 1");
    refused("one-pixel-too-high", picture({1, 3001}), "1 x 3001");
    refused("interlaced-bomb", signature + ihdr({30'000, 30'000, 16, 6, 0, 0, 1}) + chunk("IDAT", idat) + end, "30000 x 30000");
    taken("largest-that-is-taken", picture({3000, 800}));
    taken("nine-million-pixels", picture({3000, 3000}));
    refused("one-pixel-thin", picture({1, 1}), "");
    // kinds of pixels
    refused("depth-of-three-bits", picture({1000, 100, 3}), "is not a PNG picture");
    refused("depth-of-no-bits", picture({1000, 100, 0}), "is not a PNG picture");
    refused("depth-of-255-bits", signature + ihdr({1000, 100, 255}) + chunk("IDAT", idat) + end, "is not a PNG picture");
    refused("colour-kind-one", picture({1000, 100, 8, 1}), "is not a PNG picture");
    refused("colour-kind-five", picture({1000, 100, 8, 5}), "is not a PNG picture");
    refused("colour-kind-two-hundred", picture({1000, 100, 8, 200}), "is not a PNG picture");
    refused("compression-method-nine", picture({1000, 100, 8, 2, 9}), "is not a PNG picture");
    refused("filter-method-nine", picture({1000, 100, 8, 2, 0, 9}), "is not a PNG picture");
    refused("interlace-method-nine", picture({1000, 100, 8, 2, 0, 0, 9}), "is not a PNG picture");
    refused("colours-of-two-bits", picture({1000, 100, 2, 2}), "is not a PNG picture");
    refused("row-filter-five", picture({}, {}, 5), "damaged");
    refused("row-filter-255", picture({}, {}, static_cast<char>(255)), "damaged");
    taken("row-filter-paeth-everywhere", picture({}, {}, 4));
    taken("row-filter-average-everywhere", picture({}, {}, 3));
    taken("sixteen-bits", picture({1000, 100, 16, 2}));
    taken("sixteen-bits-with-alpha", picture({1000, 100, 16, 6}));
    taken("one-bit-grey", picture({1000, 100, 1, 0}));
    taken("grey-with-alpha", picture({1000, 100, 8, 4}));
    // palettes
    refused("palette-that-is-missing", picture({1000, 100, 8, 3}), "");
    refused("palette-of-seven-bytes", picture({1000, 100, 8, 3}, chunk("PLTE", "1234567")), "");
    refused("palette-of-no-colour", picture({1000, 100, 8, 3}, chunk("PLTE", "")), "");
    refused("palette-of-300-colours", picture({1000, 100, 8, 3}, palette(300)), "");
    taken("palette-index-beyond-its-end", picture({1000, 100, 8, 3}, palette(2)));
    taken("transparency-for-more-colours-than-there-are", picture({1000, 100, 8, 3}, palette(100) + chunk("tRNS", std::string(256, '\x7f'))));
    taken("transparency-of-the-wrong-length", picture({}, chunk("tRNS", "x")));
    // chunks that tell something
    taken("zero-gamma", picture({}, chunk("gAMA", big_endian(0))));
    taken("gamma-of-four-billion", picture({}, chunk("gAMA", big_endian(0xffffffff))));
    taken("chromaticities-of-nought", picture({}, chunk("cHRM", std::string(32, '\0'))));
    taken("colour-profile-that-is-none", picture({}, chunk("iCCP", "x\0\0"s + packed("nonsense"))));
    taken("colour-profile-bomb", picture({}, bomb("iCCP", "x\0\0"s)));
    taken("packed-text-bomb", picture({}, bomb("zTXt", "Comment\0\0"s)));
    taken("international-text-bomb", picture({}, bomb("iTXt", "Comment\0\1\0\0\0"s)));
    taken("four-thousand-texts", picture({}, repeated(chunk("tEXt", "Comment\0x"s), 4'000)));
    taken("text-with-a-script", picture({}, chunk("tEXt", "Title\0<script>alert(1)</script>"s)));
    taken("camera-data-that-is-nonsense", picture({}, chunk("eXIf", "MM\0*\xff\xff\xff\xff"s)));
    taken("date-with-month-99", picture({}, chunk("tIME", "\x07\xea\x63\x63\x63\x63\x63"s)));
    taken("physical-size-of-nought", picture({}, chunk("pHYs", std::string(8, '\0') + "\1")));
    taken("histogram-without-a-palette", picture({}, chunk("hIST", "xx")));
    taken("suggested-palette-that-is-nonsense", picture({}, chunk("sPLT", "x\0\x08yyy"s)));
    taken("significant-bits-of-255", picture({}, chunk("sBIT", "\xff\xff\xff")));
    taken("background-of-the-wrong-length", picture({}, chunk("bKGD", "x")));
    taken("moving-picture-of-a-billion-frames", picture({}, chunk("acTL", big_endian(1'000'000'000) + big_endian(0)) + chunk("fcTL", std::string(26, '\xff'))));
    taken("picture-in-a-thousand-pieces", [&] {
        std::string pieces;
        for (std::size_t at = 0; at < idat.size(); ++at) pieces += chunk("IDAT", idat.substr(at, 1));
        return signature + ihdr({}) + pieces + end;
    }());
    taken("thousands-of-empty-pieces", signature + ihdr({}) + repeated(chunk("IDAT", ""), 20'000) + chunk("IDAT", idat) + end);
    taken("rubbish-after-the-end", good + std::string(100'000, '\xee'));
    taken("a-zip-after-the-end", good + "PK\3\4"s + std::string(100, 'z'));
    refused("five-megabytes", good + std::string(5 << 20, '\0'), "larger than 4 MB");
    // other things under its name
    refused("a-jpeg-under-its-name", "\xff\xd8\xff\xe0\0\x10JFIF"s, "is not a PNG picture");
    refused("an-svg-under-its-name", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>", "is not a PNG picture");
    refused("a-gif-under-its-name", "GIF89a\x01\0\x01\0\0\0\0;"s, "is not a PNG picture");
    refused("a-program-under-its-name", "\x7f" "ELF\2\1\1"s, "is not a PNG picture");
    refused("html-under-its-name", "<html>", "is not a PNG picture");
    refused("text-line-ends-that-were-turned", "\x89PNG\n\x1a\n"s + good.substr(8), "is not a PNG picture");

    // The same reader behind a logo, and Qt's behind the window's choice.
    auto const logo = [&](std::string name, std::string bytes, std::string says) {
        corpus.push_back({Door::logo, std::move(name), std::move(bytes), Answer::refused, std::move(says)});
    };
    logo("cut-at-a-hundred-bytes", picture({500, 500}).substr(0, 100), "damaged");
    logo("wrong-checksum", with_byte(good, 29, 'x'), "is not a PNG picture");
    logo("sixty-five-thousand-pixels-square", signature + ihdr({65'535, 65'535}) + chunk("IDAT", idat) + end, "65535 x 65535");
    logo("an-svg-under-its-name", "<svg/>", "is not a PNG picture");
    corpus.push_back({Door::logo, "text-bomb", picture({600, 200}, bomb("zTXt", "Comment\0\0"s)), Answer::taken, "Kept."});

    auto const window = [&](std::string name, std::string bytes, Answer answer, std::string says = {}) {
        corpus.push_back({Door::window_logo, std::move(name), std::move(bytes), answer, std::move(says), "logo.png"});
    };
    window("png-a-good-one", good, Answer::taken);
    window("png-cut-at-a-hundred-bytes", picture({500, 500}).substr(0, 100), Answer::refused, "damaged");
    window("png-empty", "", Answer::refused);
    window("png-sixty-five-thousand-pixels-square", signature + ihdr({65'535, 65'535}) + chunk("IDAT", idat) + end, Answer::refused, "pixels on a side");
    window("png-two-billion-pixels-wide", signature + ihdr({0x7fffffff, 1}) + chunk("IDAT", idat) + end, Answer::refused);
    window("png-largest-that-is-taken", picture({4000, 3000, 16, 6}), Answer::taken);
    window("png-over-the-largest", picture({4000, 3001, 16, 6}), Answer::refused, "million pixels");
    window("png-text-bomb", picture({}, bomb("zTXt", "Comment\0\0"s)), Answer::taken);
    window("png-colour-profile-bomb", picture({}, bomb("iCCP", "x\0\0"s)), Answer::taken);
    window("png-palette-index-beyond-its-end", picture({1000, 100, 8, 3}, palette(2)), Answer::taken);
    window("png-row-filter-255", picture({}, {}, static_cast<char>(255)), Answer::refused);
    window("png-eleven-megabytes", good + std::string(11 << 20, '\0'), Answer::refused, "10 MB");
    window("ktx-under-its-name", "\xabKTX 11\xbb\r\n\x1a\n"s + std::string(100, '\xff'), Answer::refused, "PNG, JPEG or SVG");
    window("gif-under-its-name", "GIF89a\x01\0\x01\0\0\0\0;"s, Answer::refused, "PNG, JPEG or SVG");
    window("xpm-under-its-name", "/* XPM */\nstatic char*x[]={\"9 9 1 1\"};", Answer::refused, "PNG, JPEG or SVG");
    window("ico-under-its-name", "\0\0\1\0\1\0"s + std::string(60, '\x20'), Answer::refused, "PNG, JPEG or SVG");
    window("tga-like-bytes-under-its-name", std::string(64, '\2'), Answer::refused);
}

}  // namespace attune::hostile
