#include <png.h>

#include "job/temporary_folder.hpp"
#include "job/workshop.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
namespace fs = std::filesystem;

namespace {

/// A picture in one colour, red, green, blue and how opaque, 0 to 255.
std::string png(unsigned width, unsigned height, std::array<unsigned char, 4> colour) {
    std::string pixels;
    for (unsigned i = 0; i < width * height; ++i)
        for (auto const part : colour) pixels += static_cast<char>(part);
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = PNG_FORMAT_RGBA;
    png_alloc_size_t size = 0;
    REQUIRE(png_image_write_get_memory_size(image, size, 0, pixels.data(), 0, nullptr));
    std::string bytes(size, '\0');
    REQUIRE(png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr));
    bytes.resize(size);
    return bytes;
}

struct PracticeFolder {
    explicit PracticeFolder(std::string const& logo = "logo.png") {
        folder.write("practices/ours.yaml", "id: ours\nname: Ours\nlogo: " + logo + "\n");
        folder.write("ours.handout.yaml", "title: Ours\npractice: ours\nregion: gb\nitems: [{worksheet: signs-i-notice}]\n");
    }
    /// What is wrong with the profile: the first line of it.
    std::string mistake() {
        content::Library library{{{folder.path(), true}}};
        auto const practice = library.practice("ours", {});
        if (practice) return {};
        CHECK(practice.error().front().where.line == 3);
        CHECK_FALSE(practice.error().front().hints.empty());
        return practice.error().front().message;
    }
    layout::PagedDocument pages() {
        auto const handout = workshop.read(folder.path() / "ours.handout.yaml");
        REQUIRE(handout);
        auto const composed = workshop.compose(*handout);
        REQUIRE(composed);
        auto pages = workshop.lay_out(*composed);
        REQUIRE(pages);
        return *std::move(pages);
    }
    TemporaryFolder folder;
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
};

std::vector<layout::PlacedPicture> pictures_on(layout::Page const& page) {
    std::vector<layout::PlacedPicture> out;
    for (auto const& item : page.items)
        if (auto const* placed = std::get_if<layout::PlacedPicture>(&item)) out.push_back(*placed);
    return out;
}

}  // namespace

TEST_CASE("a logo stands at the left of the letterhead, on the first page alone, and keeps its shape") {
    PracticeFolder wide, high;
    wide.folder.write("practices/logo.png", png(400, 100, {200, 0, 0, 255}));
    high.folder.write("practices/logo.png", png(100, 100, {200, 0, 0, 255}));
    auto const pages = wide.pages();
    auto const placed = pictures_on(*pages.pages[0]);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].area.width.mm() == Approx(45));
    CHECK(placed[0].area.height.mm() == Approx(45.0 / 4));
    for (std::size_t i = 1; i < pages.pages.size(); ++i) CHECK(pictures_on(*pages.pages[i]).empty());
    auto const square = pictures_on(*high.pages().pages[0]);
    REQUIRE(square.size() == 1);
    CHECK(square[0].area.height.mm() <= 15);
    CHECK(square[0].area.width.mm() == Approx(square[0].area.height.mm()));
    CHECK(layout::dump(pages).find("400 x 100 pixels") != std::string::npos);
}

TEST_CASE("another logo makes another page, the same logo the same bytes") {
    PracticeFolder one, two;
    one.folder.write("practices/logo.png", png(40, 10, {200, 0, 0, 255}));
    two.folder.write("practices/logo.png", png(40, 10, {0, 0, 200, 255}));
    CHECK(one.pages().pages[0]->hash != two.pages().pages[0]->hash);
    CHECK(one.workshop.write(one.pages()).value() == one.workshop.write(one.pages()).value());
    CHECK(one.workshop.write(one.pages()).value() != two.workshop.write(two.pages()).value());
}

TEST_CASE("what is see-through in a logo prints white") {
    PracticeFolder ours;
    ours.folder.write("practices/logo.png", png(2, 1, {0, 0, 0, 0}));
    auto const placed = pictures_on(*ours.pages().pages[0]);
    REQUIRE(placed.size() == 1);
    CHECK(placed[0].picture->rgb == "\xFF\xFF\xFF\xFF\xFF\xFF");
}

TEST_CASE("a logo that cannot be used is a mistake of the profile, and says what to do") {
    PracticeFolder ours;
    CHECK(ours.mistake() == "there is no picture `logo.png`");
    ours.folder.write("practices/logo.png", "GIF89a");
    CHECK(ours.mistake() == "`logo.png` is not a PNG picture");
    ours.folder.write("practices/logo.png", "");
    CHECK(ours.mistake() == "`logo.png` is not a PNG picture");
    auto const whole = png(300, 300, {1, 2, 3, 255});
    ours.folder.write("practices/logo.png", whole.substr(0, whole.size() / 2));
    CHECK(ours.mistake() == "the picture `logo.png` is damaged");
    ours.folder.write("practices/logo.png", png(3001, 1, {1, 2, 3, 255}));
    CHECK(ours.mistake() == "the picture `logo.png` is 3001 x 1 pixels large, over 3000");
    ours.folder.write("practices/logo.png", std::string((4U << 20) + 1, 'x'));
    CHECK(ours.mistake() == "the picture `logo.png` is larger than 4 MB");
    ours.folder.write("practices/logo.png", whole);
    CHECK(ours.mistake().empty());
}

TEST_CASE("a logo is a file beside the profile, not one elsewhere") {
    for (auto const* name : {"../logo.png", "/etc/logo.png", "pictures/logo.png", "logo.svg", ".."})
        CHECK(PracticeFolder{name}.mistake().find("is not the name of a PNG file beside this one") != std::string::npos);
}
