#include "content/picture_bytes.hpp"

#include <fstream>
#include <system_error>

namespace attune::content {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t most_bytes = 4U << 20;

}  // namespace

Expected<std::string> picture_bytes(fs::path const& file, SourceSpan const& asked_from) {
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
    return bytes;
}

}  // namespace attune::content
