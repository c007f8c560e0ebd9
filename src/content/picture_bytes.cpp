#include "content/picture_bytes.hpp"

#include "base/limits.hpp"
#include "base/regular_file.hpp"
#include "schema/words.hpp"

namespace attune::content {

namespace fs = std::filesystem;

std::string shown_name(fs::path const& file) { return schema::in_code_clipped(file.filename().string()); }

Expected<std::string> picture_bytes(fs::path const& file, SourceSpan const& asked_from) {
    auto const name = shown_name(file);
    auto const wrong = [&](std::string message, std::string hint) {
        return Unexpected<Diagnostics>{{error_at(asked_from, std::move(message), {std::move(hint)})}};
    };
    auto bytes = read_regular_file(file, limits::picture_bytes.most);
    if (bytes) return *std::move(bytes);
    switch (bytes.error().why) {
        case NotRead::Why::missing:
        case NotRead::Why::no_file:
            return wrong("there is no picture " + name, "put it into `" + file.parent_path().string() + "`");
        case NotRead::Why::refused:
        case NotRead::Why::failed:
            return wrong("the picture " + name + " cannot be read", "see whether you may open it");
        case NotRead::Why::too_large: break;
    }
    return Unexpected<Diagnostics>{{over(limits::picture_bytes, asked_from, name)}};
}

std::optional<Diagnostic> wrong_size(std::size_t width, std::size_t height, std::string const& name,
                                     SourceSpan const& asked_from) {
    if (width == 0 || height == 0) return error_at(asked_from, "the picture " + name + " is damaged", {"save it again"});
    if (width <= limits::picture_side.most && height <= limits::picture_side.most) return std::nullopt;
    return over(limits::picture_side, asked_from, name, std::to_string(width) + " x " + std::to_string(height));
}

}  // namespace attune::content
