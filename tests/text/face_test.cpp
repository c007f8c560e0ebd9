#include "text/face.hpp"

#include <filesystem>
#include <fstream>
#include <thread>

#include <unistd.h>

#include "support/golden.hpp"
#include "text/setting.hpp"

using namespace attune;
using namespace attune::test;
using text::Face;
using text::GlyphId;

namespace {

constexpr auto gentium_file = "/usr/share/fonts/truetype/gentiumplus/GentiumBookPlus-Regular.ttf";
constexpr auto lato_bold_italic_file = "/usr/share/fonts/truetype/lato/Lato-BoldItalic.ttf";

std::shared_ptr<Face const> open(std::string const& file) {
    auto face = Face::open(file);
    if (!face) FAIL(to_string(face.error().front()));
    return *face;
}

/// A file of the test's own, gone at its end.
class ScratchFile {
public:
    explicit ScratchFile(std::string const& bytes)
        : path_{std::filesystem::temp_directory_path() /
                ("attune-face-test-" + std::to_string(getpid()) + "-" + std::to_string(made_++) + ".ttf")} {
        std::ofstream(path_, std::ios::binary) << bytes;
    }
    ~ScratchFile() {
        std::error_code ignored;
        std::filesystem::remove(path_, ignored);
    }
    ScratchFile(ScratchFile const&) = delete;
    ScratchFile& operator=(ScratchFile const&) = delete;
    std::filesystem::path const& path() const { return path_; }

private:
    static inline int made_ = 0;                         // with the process id a name that no other test uses
    std::filesystem::path path_;
};

std::uint16_t u16(std::string const& bytes, std::size_t at) {
    return static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[at]) << 8 |
                                      static_cast<unsigned char>(bytes[at + 1]));
}

/// The offset of a table in an sfnt file; 0 if it has none.
std::size_t table_offset(std::string const& font, std::string_view tag) {
    for (std::size_t i = 0; i < u16(font, 4); ++i) {
        std::size_t const record = 12 + 16 * i;
        if (font.compare(record, 4, tag) == 0) {
            return static_cast<std::size_t>(u16(font, record + 8)) << 16 | u16(font, record + 10);
        }
    }
    return 0;
}

GlyphId glyph_for(char const* letter) { return shaped(set(letter)).glyphs.at(0).id; }

}  // namespace

TEST_CASE("a face tells what a PDF font descriptor asks for") {
    auto const regular = open(gentium_file);
    CHECK(regular->postscript_name() == "GentiumBookPlus");
    CHECK(regular->file() == gentium_file);
    auto const& metrics = regular->metrics();
    CHECK(metrics.units_per_em == 2048);
    CHECK(metrics.ascent == 2250);                       // 1.098 of the size
    CHECK(metrics.descent == 750);
    CHECK(metrics.cap_height == 1260);
    CHECK(metrics.x_height == 930);
    CHECK(metrics.bbox_left < 0);
    CHECK(metrics.bbox_bottom < 0);
    CHECK(metrics.bbox_right > 2048);
    CHECK(metrics.bbox_top > 2048);
    CHECK(metrics.italic_angle == 0);
    CHECK(metrics.serif);
    CHECK_FALSE(metrics.is_cff);
    CHECK(regular->glyph_count() > 4000);

    auto const bold_italic = open(lato_bold_italic_file);
    CHECK(bold_italic->metrics().italic_angle < -5);
    CHECK_FALSE(bold_italic->metrics().serif);
    CHECK(bold_italic->metrics().stem_v > metrics.stem_v);
}

TEST_CASE("a face knows its characters both ways") {
    auto const face = open(gentium_file);
    CHECK(face->has(U'a'));
    CHECK(face->has(U'ł'));
    CHECK_FALSE(face->has(U'ש'));
    CHECK_FALSE(face->has(0xE123));

    CHECK(face->character_of(glyph_for("a")) == U'a');
    CHECK(face->character_of(glyph_for("ł")) == U'ł');
    auto const space = set("a b").at(0)->runs.at(1).shaped;
    CHECK(face->character_of(space->glyphs.at(0).id) == U' ');   // and not U+00A0, which it draws as well
    CHECK(face->character_of(0) == 0);
    CHECK(face->character_of(65535) == 0);               // no such glyph
    CHECK(face->advance(glyph_for("W")) > face->advance(glyph_for("i")));
}

TEST_CASE("threads may ask one face for the first time at once") {
    auto const face = open(gentium_file);
    auto const a = glyph_for("a");
    std::vector<char32_t> answers(8);
    std::vector<std::thread> threads;
    for (auto& answer : answers) threads.emplace_back([&answer, &face, a] { answer = face->character_of(a); });
    for (auto& thread : threads) thread.join();
    CHECK(answers == std::vector<char32_t>(8, U'a'));
}

TEST_CASE("the content hash tells font files apart and knows them again") {
    CHECK(open(gentium_file)->content_hash() == open(gentium_file)->content_hash());
    CHECK(open(gentium_file)->content_hash() != open(lato_bold_italic_file)->content_hash());
    ScratchFile const copy{read_file(gentium_file)};
    CHECK(open(copy.path().string())->content_hash() == open(gentium_file)->content_hash());
}

TEST_CASE("a file that cannot be used as a font is refused by name") {
    auto const message = [](std::filesystem::path const& file) {
        auto const face = Face::open(file);
        REQUIRE_FALSE(face);
        return face.error().at(0).message;
    };
    CHECK(message("/nowhere/none.ttf") == "the font file `/nowhere/none.ttf` cannot be read");

    for (std::string const bytes : {"", "no font at all, only words", "OTTO"}) {
        ScratchFile const file{bytes};
        auto const seen = message(file.path());
        CHECK((seen.ends_with("` is not a font") || seen.ends_with("` cannot be read")));
    }
    CHECK_FALSE(Face::open(gentium_file, 1));            // it holds one face only

    auto font = read_file(gentium_file);
    SECTION("cut off") {
        ScratchFile const file{font.substr(0, 5000)};
        CHECK_FALSE(Face::open(file.path()));
    }
    SECTION("embedding forbidden") {
        auto const os2 = table_offset(font, "OS/2");
        REQUIRE(os2 > 0);
        font[os2 + 9] = 0x02;                            // fsType: restricted licence
        ScratchFile const file{font};
        CHECK(message(file.path()).ends_with("` does not allow embedding"));
    }
    SECTION("subsetting forbidden") {
        auto const os2 = table_offset(font, "OS/2");
        font[os2 + 8] = 0x01;
        ScratchFile const file{font};
        CHECK(message(file.path()).ends_with("` does not allow embedding"));
    }
    SECTION("embedding for viewing is enough") {
        auto const os2 = table_offset(font, "OS/2");
        font[os2 + 9] = 0x04;
        ScratchFile const file{font};
        CHECK(Face::open(file.path()));
    }
}

TEST_CASE("a subset holds the glyphs asked for, renumbered, and no table that PDF does not read") {
    auto const face = open(gentium_file);
    auto const a = glyph_for("a"), z = glyph_for("z"), w = glyph_for("W");
    std::vector<GlyphId> wanted{a, z, w};
    std::ranges::sort(wanted);
    auto const subset = make_subset(*face, wanted);
    REQUIRE(subset);

    REQUIRE(subset->new_ids.size() == 4);
    CHECK(subset->new_ids[0] == std::pair<GlyphId, GlyphId>{0, 0});
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CHECK(subset->new_ids[i + 1] == std::pair<GlyphId, GlyphId>{wanted[i], static_cast<GlyphId>(i + 1)});
    }

    CHECK(subset->bytes.size() < 4000);
    for (char const* const tag : {"glyf", "loca", "head", "hhea", "hmtx", "maxp"}) {
        INFO(tag);
        CHECK(table_offset(subset->bytes, tag) > 0);
    }
    for (char const* const tag : {"GSUB", "GPOS", "cmap", "name", "OS/2", "post", "fpgm", "prep", "cvt "}) {
        INFO(tag);
        CHECK(table_offset(subset->bytes, tag) == 0);
    }

    ScratchFile const file{subset->bytes};
    auto const reopened = open(file.path().string());
    CHECK(reopened->glyph_count() == 4);
    for (auto const& [old_id, new_id] : subset->new_ids) CHECK(reopened->advance(new_id) == face->advance(old_id));
}

TEST_CASE("a subset brings the parts of a composite glyph along") {
    auto const face = open(gentium_file);
    auto const accented = glyph_for("ế");
    auto const subset = make_subset(*face, {accented});
    REQUIRE(subset);
    ScratchFile const file{subset->bytes};
    auto const reopened = open(file.path().string());
    CHECK(reopened->glyph_count() >= subset->new_ids.size());
    CHECK(subset->new_ids.back().first == accented);
    CHECK(reopened->advance(subset->new_ids.back().second) == face->advance(accented));
}

TEST_CASE("subsets are the same every time, and none is too small") {
    auto const face = open(gentium_file);
    CHECK(make_subset(*face, {40, 50})->bytes == make_subset(*face, {40, 50})->bytes);
    auto const nothing = make_subset(*face, {});
    REQUIRE(nothing);
    CHECK(nothing->new_ids.size() == 1);                 // .notdef
    auto const beyond = make_subset(*face, {65535});
    REQUIRE(beyond);
    CHECK(beyond->new_ids.size() == 1);
}
