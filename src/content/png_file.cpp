#include "content/png_file.hpp"

#include <png.h>

#include <string>

#include "base/hash.hpp"
#include "content/picture_bytes.hpp"

namespace attune::content {
namespace {

namespace fs = std::filesystem;

/// libpng's simplified interface keeps its own memory in here and longjmps over none of our frames.
struct Reader {
    Reader() { image.version = PNG_IMAGE_VERSION; }
    ~Reader() { png_image_free(&image); }
    Reader(Reader const&) = delete;
    Reader& operator=(Reader const&) = delete;
    png_image image{};
};

}  // namespace

Expected<std::shared_ptr<Picture const>> read_png(fs::path const& file, SourceSpan const& asked_from) {
    auto const name = shown_name(file);
    auto const wrong = [&](std::string message, std::string hint) {
        return Unexpected<Diagnostics>{{error_at(asked_from, std::move(message), {std::move(hint)})}};
    };
    auto const read = picture_bytes(file, asked_from);
    if (!read) return Unexpected<Diagnostics>{read.error()};
    auto const& bytes = *read;

    Reader reader;
    auto& image = reader.image;
    std::string const save_again = "save it again as PNG";
    if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()))
        return wrong(name + " is not a PNG picture", save_again);
    if (auto problem = wrong_size(image.width, image.height, name, asked_from))
        return Unexpected<Diagnostics>{{*std::move(problem)}};
    image.format = PNG_FORMAT_RGB;
    auto picture = std::make_shared<Picture>();
    picture->width = static_cast<int>(image.width);
    picture->height = static_cast<int>(image.height);
    picture->rgb.resize(PNG_IMAGE_SIZE(image));
    png_color const paper{255, 255, 255};
    if (!png_image_finish_read(&image, &paper, picture->rgb.data(), 0, nullptr))
        return wrong("the picture " + name + " is damaged", save_again);
    picture->hash = Hash{}.add(picture->width).add(picture->height).add(picture->rgb).value();
    return picture;
}

}  // namespace attune::content
