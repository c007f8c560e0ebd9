// Pictures: any bytes are a picture of the size that they say, or are refused with a message. The readers take files, so the
// bytes are put into one that has no name.
#include <sys/mman.h>
#include <unistd.h>

#include <string>

#include "base/limits.hpp"
#include "content/jpeg_file.hpp"
#include "content/png_file.hpp"
#include "fuzz/support.hpp"

namespace {

using namespace attune;

void demand_picture(Expected<std::shared_ptr<Picture const>> const& read) {
    if (!read) return fuzz::demand_messages(read.error());
    auto const& picture = **read;
    fuzz::demand(picture.width > 0 && picture.height > 0, "a picture has a size");
    fuzz::demand(picture.width <= static_cast<int>(limits::picture_side.most) && picture.height <= static_cast<int>(limits::picture_side.most),
                 "a picture is no larger than the limit");
    fuzz::demand(picture.rgb.size() == std::size_t{3} * static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height),
                 "a picture has all of its pixels");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static int const file = ::memfd_create("picture", 0);
    fuzz::demand(file >= 0, "there is a file without a name");
    fuzz::demand(::ftruncate(file, 0) == 0 && ::pwrite(file, data, size, 0) == static_cast<ssize_t>(size), "it takes the bytes");
    auto const name = "/proc/self/fd/" + std::to_string(file);
    if (fuzz::text_of(data, size).starts_with("\xff\xd8")) demand_picture(content::read_jpeg(name, {}));
    else demand_picture(content::read_png(name, {}));
    return 0;
}
