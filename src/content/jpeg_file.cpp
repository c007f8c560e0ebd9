#include "content/jpeg_file.hpp"

#include <csetjmp>
#include <cstdio>  // jpeglib.h needs it

#include <jpeglib.h>

#include <string>

#include "base/hash.hpp"
#include "base/limits.hpp"
#include "content/picture_bytes.hpp"

namespace attune::content {
namespace {

struct Header {
    unsigned width = 0, height = 0;
    bool cmyk = false;
};

struct ErrorExit {
    jpeg_error_mgr manager;  // first: libjpeg hands back a pointer to it
    std::jmp_buf back;
};

[[noreturn]] void leave(j_common_ptr info) { std::longjmp(reinterpret_cast<ErrorExit*>(info->err)->back, 1); }

void count_scans(j_common_ptr info) {
    // A progressive file may ask for the whole picture again and again.
    auto const scans = reinterpret_cast<j_decompress_ptr>(info)->input_scan_number;
    if (scans > static_cast<int>(limits::jpeg_scans.most)) leave(info);
}

/// Reads the header, and the pixels when `rgb` is not null. False when the file is damaged. libjpeg's errors longjmp to
/// here over its own frames only: nothing in this function has a destructor.
bool decode(unsigned char const* bytes, std::size_t size, Header* header, unsigned char* rgb) {
    jpeg_decompress_struct info;
    ErrorExit error;
    jpeg_progress_mgr progress{};
    info.err = jpeg_std_error(&error.manager);
    error.manager.error_exit = leave;
    error.manager.output_message = [](j_common_ptr) {};
    if (setjmp(error.back) != 0) {  // NOLINT: the library knows no other way
        jpeg_destroy_decompress(&info);
        return false;
    }
    jpeg_create_decompress(&info);
    progress.progress_monitor = count_scans;
    info.progress = &progress;
    jpeg_mem_src(&info, bytes, size);
    jpeg_read_header(&info, TRUE);
    header->width = info.image_width;
    header->height = info.image_height;
    header->cmyk = info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK;
    if (rgb) {
        info.out_color_space = JCS_RGB;
        jpeg_start_decompress(&info);
        while (info.output_scanline < info.output_height) {
            JSAMPROW row = rgb + std::size_t{3} * info.output_width * info.output_scanline;
            jpeg_read_scanlines(&info, &row, 1);
        }
        jpeg_finish_decompress(&info);
    }
    bool const whole = error.manager.num_warnings == 0;  // a file that was cut off is a warning to libjpeg
    jpeg_destroy_decompress(&info);
    return whole;
}

}  // namespace

Expected<std::shared_ptr<Picture const>> read_jpeg(std::filesystem::path const& file, SourceSpan const& asked_from) {
    auto const name = shown_name(file);
    auto const wrong = [&](std::string message, std::string hint) {
        return Unexpected<Diagnostics>{{error_at(asked_from, std::move(message), {std::move(hint)})}};
    };
    auto const read = picture_bytes(file, asked_from);
    if (!read) return Unexpected<Diagnostics>{read.error()};
    auto const* bytes = reinterpret_cast<unsigned char const*>(read->data());
    std::string const save_again = "save it again as JPEG or PNG";

    Header header;
    if (!read->starts_with("\xFF\xD8") || !decode(bytes, read->size(), &header, nullptr))
        return wrong(name + " is not a JPEG picture", save_again);
    if (auto problem = wrong_size(header.width, header.height, name, asked_from))
        return Unexpected<Diagnostics>{{*std::move(problem)}};
    if (header.cmyk)
        return wrong("the picture " + name + " has the colours of a printing press (CMYK)", "save it as RGB");
    auto picture = std::make_shared<Picture>();
    picture->width = static_cast<int>(header.width);
    picture->height = static_cast<int>(header.height);
    picture->rgb.resize(std::size_t{3} * header.width * header.height);
    if (!decode(bytes, read->size(), &header, reinterpret_cast<unsigned char*>(picture->rgb.data())))
        return wrong("the picture " + name + " is damaged", save_again);
    picture->hash = Hash{}.add(picture->width).add(picture->height).add(picture->rgb).value();
    return picture;
}

}  // namespace attune::content
