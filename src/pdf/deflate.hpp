#pragma once

#include <memory>
#include <string>
#include <string_view>

struct libdeflate_compressor;

namespace attune::pdf {

/// Compresses streams for /FlateDecode. libdeflate is two to four times as fast as zlib at the same size.
class Deflater {
public:
    Deflater();

    /// `bytes` in zlib's format (RFC 1950).
    std::string compress(std::string_view bytes);

private:
    std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> compressor_;
    std::string buffer_;
};

}  // namespace attune::pdf
