// JPEG files (ITU-T T.81): made by libjpeg, then bent.
#include <cstdio>
#include <cstdlib>

#include "hostile/corpus.hpp"
#include "support/jpeg.hpp"

namespace attune::hostile {
namespace {

using namespace std::string_literals;

using Made = test::Jpeg;
auto const& made = test::jpeg_file;

/// Where the marker `code` stands.
std::size_t marker(std::string const& jpeg, unsigned char code, std::size_t from = 2) {
    for (auto at = from; at + 4 < jpeg.size() && jpeg[at] == '\xff';) {
        if (static_cast<unsigned char>(jpeg[at + 1]) == code) return at;
        at += 2 + (static_cast<unsigned char>(jpeg[at + 2]) << 8 | static_cast<unsigned char>(jpeg[at + 3]));
    }
    std::fprintf(stderr, "the corpus's own JPEG has no marker %02x\n", code);
    std::abort();
}

std::string with_bytes(std::string jpeg, std::size_t at, std::string_view bytes) { return jpeg.replace(at, bytes.size(), bytes); }

std::string with_segment(std::string jpeg, std::string const& segment) { return jpeg.insert(2, segment); }

std::string segment(unsigned char code, std::string const& data) {
    auto const size = data.size() + 2;
    return "\xff"s + static_cast<char>(code) + static_cast<char>(size >> 8) + static_cast<char>(size & 255) + data;
}

}  // namespace

void add_jpeg(Corpus& corpus) {
    auto const good = made({});
    auto const progressive = made({.progressive = true});
    auto const frame = marker(good, 0xc0), quantisation = marker(good, 0xdb), codes = marker(good, 0xc4), scan = marker(good, 0xda);
    auto const refused = [&](std::string name, std::string bytes, std::string says = {}) {
        corpus.push_back({Door::picture_jpeg, std::move(name), std::move(bytes), Answer::refused, std::move(says)});
    };
    auto const taken = [&](std::string name, std::string bytes) {
        corpus.push_back({Door::picture_jpeg, std::move(name), std::move(bytes), Answer::taken, "Kept."});
    };

    taken("a-good-one", good);
    taken("progressive", progressive);
    taken("arithmetic-coded", made({.arithmetic = true}));
    taken("grey", made({.channels = 1, .space = JCS_GRAYSCALE}));
    taken("restart-markers", made({.restart = 4}));
    // cut short
    refused("empty", "", "is not a JPEG picture");
    refused("only-its-first-two-bytes", "\xff\xd8", "is not a JPEG picture");
    refused("only-begin-and-end", "\xff\xd8\xff\xd9", "is not a JPEG picture");
    refused("no-beginning", good.substr(2), "is not a JPEG picture");
    refused("cut-in-the-head", good.substr(0, 10), "is not a JPEG picture");
    refused("cut-in-the-frame", good.substr(0, frame + 6), "is not a JPEG picture");
    refused("cut-before-the-scan", good.substr(0, scan), "");
    refused("cut-in-the-scan's-head", good.substr(0, scan + 4), "");
    refused("cut-in-the-middle-of-the-pixels", good.substr(0, good.size() / 2), "damaged");
    refused("no-end", good.substr(0, good.size() - 2), "damaged");
    refused("progressive-cut-in-a-late-scan", progressive.substr(0, progressive.size() * 3 / 4), "damaged");
    refused("zeros-in-place-of-pixels", good.substr(0, scan + 14) + std::string(good.size() - scan - 14, '\0'), "damaged");
    // sizes
    refused("sixty-five-thousand-pixels-square", with_bytes(good, frame + 5, "\xff\xff\xff\xff"), "is not a JPEG");
    refused("sixty-five-thousand-less-some", with_bytes(good, frame + 5, "\xff\x00\xff\x00"s), "65280 x 65280");
    refused("one-pixel-too-wide", made({3001, 1}), "3001 x 1");
    refused("no-pixel-wide", with_bytes(good, frame + 7, "\0\0"s), "is not a JPEG picture");
    refused("no-pixel-high", with_bytes(good, frame + 5, "\0\0"s), "is not a JPEG picture");
    refused("higher-than-its-pixels-go", with_bytes(good, frame + 5, "\x0b\xb8"), "damaged");
    taken("largest-that-is-taken", made({3000, 600}));
    // kinds
    refused("twelve-bits", with_bytes(good, frame + 4, "\x0c"), "");
    refused("one-bit", with_bytes(good, frame + 4, "\x01"), "");
    refused("lossless-frame", with_bytes(good, frame + 1, "\xc3"), "");
    refused("hierarchical-frame", with_bytes(good, frame + 1, "\xc5"), "");
    refused("arithmetic-frame-over-other-codes", with_bytes(good, frame + 1, "\xc9"), "damaged");
    refused("progressive-frame-over-one-scan", with_bytes(good, frame + 1, "\xc2"), "");
    refused("colours-of-a-printing-press", made({.channels = 4, .space = JCS_CMYK}), "CMYK");
    refused("colours-of-a-printing-press-turned-over", with_segment(made({.channels = 4, .space = JCS_CMYK}), segment(0xee, "Adobe\0\x64\0\0\0\0\x02"s)), "CMYK");
    refused("no-component", with_bytes(good, frame + 9, "\0"s), "");
    refused("two-hundred-components", with_bytes(good, frame + 9, "\xc8"), "");
    refused("components-of-one-name", with_bytes(good, frame + 13, good.substr(frame + 10, 1)), "");
    refused("sampling-of-nought", with_bytes(good, frame + 11, "\0"s), "");
    refused("sampling-of-fifteen", with_bytes(good, frame + 11, "\xff"), "");
    refused("quantisation-table-nine", with_bytes(good, frame + 12, "\x09"), "");
    refused("two-frames", good.substr(0, scan) + good.substr(frame, 19) + good.substr(scan), "");
    // tables
    refused("no-quantisation-table", good.substr(0, quantisation) + good.substr(frame), "");
    refused("quantisation-table-of-sixteen-bits-that-is-none", with_bytes(good, quantisation + 4, "\x1f"), "");
    refused("codes-with-more-entries-than-bits", with_bytes(good, codes + 5, std::string(16, '\xff')), "");
    refused("codes-without-any", with_bytes(good, codes + 5, std::string(16, '\0')), "");
    refused("code-table-thirty", with_bytes(good, codes + 4, "\x1e"), "");
    taken("no-codes-but-those-that-every-reader-knows", good.substr(0, codes) + good.substr(scan));
    refused("segment-of-length-nought", good.substr(0, quantisation) + "\xff\xdb\0\0"s + good.substr(quantisation), "");
    refused("segment-of-length-one", good.substr(0, quantisation) + "\xff\xdb\0\1"s + good.substr(quantisation), "");
    refused("segment-longer-than-the-file", good.substr(0, quantisation) + "\xff\xdb\xff\xff"s, "");
    refused("arithmetic-conditions-that-are-nonsense", with_segment(made({.arithmetic = true}), segment(0xcc, "\xff\xff")), "");
    // scans
    refused("scan-of-a-component-that-is-not-there", with_bytes(good, scan + 5, "\x63"), "");
    refused("scan-of-no-component", with_bytes(good, scan + 4, "\0"s), "");
    refused("scan-of-two-hundred-components", with_bytes(good, scan + 4, "\xc8"), "");
    auto const end = progressive.rfind("\xff\xd9");
    auto const last = [&] {        // the last scan, whole
        auto at = end;
        for (auto from = progressive.rfind("\xff\xda", at); from != std::string::npos;) return progressive.substr(from, end - from);
        return std::string{};
    }();
    refused("three-thousand-scans", progressive.substr(0, end) + repeated(last.substr(0, 300), 3'000).substr(0, 3 << 20) + "\xff\xd9", "damaged");
    refused("four-megabytes-of-empty-scans", progressive.substr(0, end) + repeated(last.substr(0, 10), 250'000) + "\xff\xd9", "damaged");
    // restart markers
    refused("restart-markers-out-of-order",
            [&] {
                auto bent = made({.restart = 4});
                for (auto at = bent.find("\xff\xd0"); at != std::string::npos; at = bent.find("\xff\xd0", at)) bent[at + 1] = '\xd5';
                return bent;
            }(),
            "damaged");
    refused("restart-interval-without-markers", with_segment(good, segment(0xdd, "\0\1"s)), "damaged");
    // what cameras add
    taken("camera-data-that-is-nonsense", with_segment(good, segment(0xe1, "Exif\0\0MM\0*\xff\xff\xff\xff"s)));
    taken("camera-data-that-goes-in-a-circle", with_segment(good, segment(0xe1, "Exif\0\0II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0\0\0\x08\0\0\0\x08\0\0\0"s)));
    taken("camera-says-upside-down", with_segment(good, segment(0xe1, "Exif\0\0II*\0\x08\0\0\0\1\0\x12\1\3\0\1\0\0\0\x03\0\0\0\0\0\0\0"s)));
    taken("adobe-segment-that-is-short", with_segment(good, segment(0xee, "Adobe")));
    taken("fifty-comments-of-64-kilobytes", with_segment(good, repeated(segment(0xfe, std::string(65'000, 'c')), 50)));
    taken("colour-profile-in-255-parts", with_segment(good, repeated(segment(0xe2, "ICC_PROFILE\0\xff\xff"s + std::string(500, 'p')), 255)));
    taken("comment-with-a-script", with_segment(good, segment(0xfe, "<script>alert(1)</script>")));
    taken("fill-bytes-between-segments", good.substr(0, quantisation) + std::string(10'000, '\xff') + good.substr(quantisation));
    taken("rubbish-after-the-end", good + std::string(100'000, '\xee'));
    refused("five-megabytes", good + std::string(5 << 20, '\0'), "larger than 4 MB");
    // other things under its name
    refused("a-png-under-its-name", "\x89PNG\r\n\x1a\n"s + std::string(100, '\0'), "is not a JPEG picture");
    refused("an-svg-under-its-name", "<svg onload=\"alert(1)\"/>", "is not a JPEG picture");
    refused("a-webp-under-its-name", "RIFF\x20\0\0\0WEBPVP8 "s, "is not a JPEG picture");
    refused("jpeg-2000-under-its-name", "\0\0\0\x0cjP  \r\n\x87\n"s, "is not a JPEG picture");

    auto const window = [&](std::string name, std::string bytes, Answer answer, std::string says = {}) {
        corpus.push_back({Door::window_logo, "jpeg-" + std::move(name), std::move(bytes), answer, std::move(says), "logo.jpg"});
    };
    window("a-good-one", good, Answer::taken);
    window("cut-before-the-scan", good.substr(0, scan), Answer::refused);
    window("sixty-five-thousand-less-some", with_bytes(good, frame + 5, "\xff\x00\xff\x00"s), Answer::refused, "pixels on a side");
    window("three-thousand-scans", progressive.substr(0, end) + repeated(last.substr(0, 300), 3'000).substr(0, 3 << 20) + "\xff\xd9", Answer::taken);
    window("camera-data-that-goes-in-a-circle", with_segment(good, segment(0xe1, "Exif\0\0II*\0\x08\0\0\0\1\0\x69\x87\4\0\1\0\0\0\x08\0\0\0\x08\0\0\0"s)), Answer::taken);
    window("no-codes-but-those-that-every-reader-knows", good.substr(0, codes) + good.substr(scan), Answer::taken);
    window("two-hundred-components", with_bytes(good, frame + 9, "\xc8"), Answer::refused);
}

}  // namespace attune::hostile
