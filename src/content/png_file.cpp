#include "content/png_file.hpp"

#include <png.h>

#include <fstream>
#include <string>
#include <system_error>

#include "base/hash.hpp"

namespace attune::content {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes = 4U << 20;
constexpr unsigned most_pixels = 3000;   // a side

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
    auto const name = '`' + file.filename().string() + '`';
    auto const wrong = [&](std::string message, std::string hint) {
        return Unexpected<Diagnostics>{{error_at(asked_from, std::move(message), {std::move(hint)})}};
    };
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return wrong("there is no picture " + name, "put it into `" + file.parent_path().string() + "`");
    auto const size = fs::file_size(file, error);
    if (error || size > most_bytes)
        return wrong("the picture " + name + " is larger than 4 MB", "save it smaller; 1000 pixels across print well");
    std::string bytes(static_cast<std::size_t>(size), '\0');
    std::ifstream in(file, std::ios::binary);
    if (!in.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return wrong("the picture " + name + " cannot be read", "see whether you may open it");

    Reader reader;
    auto& image = reader.image;
    std::string const save_again = "save it again as PNG";
    if (!png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()))
        return wrong(name + " is not a PNG picture", save_again);
    if (image.width > most_pixels || image.height > most_pixels)
        return wrong("the picture " + name + " is " + std::to_string(image.width) + " x " +
                         std::to_string(image.height) + " pixels large, over 3000",
                     "save it smaller; 1000 pixels across print well");
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
