#include "pdf/deflate.hpp"

#include <libdeflate.h>

#include <new>

namespace attune::pdf {

Deflater::Deflater() : compressor_{libdeflate_alloc_compressor(6), &libdeflate_free_compressor} {
    if (!compressor_) throw std::bad_alloc{};
}

std::string Deflater::compress(std::string_view bytes) {
    buffer_.resize(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()));
    auto const size = libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), buffer_.data(),
                                               buffer_.size());
    return buffer_.substr(0, size);
}

}  // namespace attune::pdf
