#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

#include <jpeglib.h>

namespace attune::test {

/// How a test's JPEG is made, in ordinary ways and in rare ones.
struct Jpeg {
    unsigned width = 1200, height = 120;
    int channels = 3;
    J_COLOR_SPACE space = JCS_RGB;
    bool progressive = false, arithmetic = false;
    unsigned restart = 0;
    /// What a channel holds, by its place in the row and the row.
    unsigned char (*value)(std::size_t at, std::size_t row) = [](std::size_t at, std::size_t row) { return static_cast<unsigned char>(at * 7 + row * 13); };
};

/// The file's bytes, by libjpeg.
inline std::string jpeg_file(Jpeg const& how) {
    jpeg_compress_struct info;
    jpeg_error_mgr error;
    info.err = jpeg_std_error(&error);
    jpeg_create_compress(&info);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &bytes, &size);
    info.image_width = how.width;
    info.image_height = how.height;
    info.input_components = how.channels;
    info.in_color_space = how.space;
    jpeg_set_defaults(&info);
    info.arith_code = how.arithmetic ? TRUE : FALSE;
    info.restart_interval = how.restart;
    if (how.progressive) jpeg_simple_progression(&info);
    jpeg_start_compress(&info, TRUE);
    std::string row(std::size_t{1} * how.width * static_cast<unsigned>(how.channels), '\0');
    while (info.next_scanline < info.image_height) {
        for (std::size_t i = 0; i < row.size(); ++i) row[i] = static_cast<char>(how.value(i, info.next_scanline));
        auto* line = reinterpret_cast<unsigned char*>(row.data());
        jpeg_write_scanlines(&info, &line, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    std::string out(reinterpret_cast<char*>(bytes), size);
    std::free(bytes);
    return out;
}

}  // namespace attune::test
