// Pictures beside the worksheets: which are found, and what is said of those that cannot be drawn.
#include <cstdio>   // jpeglib.h needs it
#include <cstdlib>

#include <jpeglib.h>

#include "content/library.hpp"
#include "job/temporary_folder.hpp"
#include "support/catch.hpp"
#include "support/jpeg.hpp"

using namespace attune;
using namespace attune::test;

namespace {

/// A picture in one colour.
std::string jpeg(unsigned width, unsigned height, J_COLOR_SPACE space = JCS_RGB) {
    return jpeg_file({.width = width, .height = height, .channels = space == JCS_CMYK ? 4 : 3, .space = space,
                      .value = [](std::size_t, std::size_t) { return static_cast<unsigned char>(0xC8); }});
}

struct Shelf {
    /// The first thing that is said of the picture; empty when it can be drawn.
    std::string mistake(std::string const& file) {
        auto const picture = pack.picture(file, {});
        return picture ? std::string{} : picture.error().front().message;
    }
    TemporaryFolder folder;
    content::Library pack{{{folder.path(), true}}};
};

}  // namespace

TEST_CASE("a JPEG beside the worksheets is read once, in its colours") {
    Shelf shelf;
    shelf.folder.write("worksheets/tree.jpg", jpeg(40, 20));
    auto const picture = shelf.pack.picture("tree.jpg", {});
    REQUIRE(picture);
    CHECK((*picture)->width == 40);
    CHECK((*picture)->height == 20);
    CHECK(static_cast<unsigned char>((*picture)->rgb.at(0)) > 190);
    CHECK(*shelf.pack.picture("tree.jpg", {}) == *picture);
}

TEST_CASE("pictures that cannot be drawn are told, and end nothing") {
    Shelf shelf;
    auto const whole = jpeg(400, 200);
    shelf.folder.write("worksheets/cut.jpg", whole.substr(0, whole.size() / 2));
    shelf.folder.write("worksheets/words.jpg", "not a picture");
    shelf.folder.write("worksheets/head.jpg", "\xFF\xD8\xFF");
    shelf.folder.write("worksheets/press.jpg", jpeg(8, 8, JCS_CMYK));
    shelf.folder.write("worksheets/wide.jpg", jpeg(3001, 4));
    shelf.folder.write("secret.jpg", whole);
    CHECK(shelf.mistake("cut.jpg") == "the picture `cut.jpg` is damaged");
    CHECK(shelf.mistake("words.jpg") == "`words.jpg` is not a JPEG picture");
    CHECK(shelf.mistake("head.jpg") == "`head.jpg` is not a JPEG picture");
    CHECK(shelf.mistake("press.jpg") == "the picture `press.jpg` has the colours of a printing press (CMYK)");
    CHECK(shelf.mistake("wide.jpg") == "the picture `wide.jpg` is 3001 x 4 pixels large, over 3000");
    CHECK(shelf.mistake("none.jpg") == "there is no picture `none.jpg`");
    CHECK(shelf.mistake("../secret.jpg") == "file not in pack: `../secret.jpg`");
    CHECK(shelf.mistake("/etc/passwd") == "file not in pack: `/etc/passwd`");
}
