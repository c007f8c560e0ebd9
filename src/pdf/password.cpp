#include <algorithm>

#include "base/utf8.hpp"
#include "pdf/finish.hpp"

namespace attune::pdf {

Expected<void> check_password(Secret const& password) {
    auto const refused = [](std::string message, std::vector<std::string> hints) -> Expected<void> {
        return Unexpected<Diagnostics>{{error_at({}, std::move(message), std::move(hints))}};
    };
    auto const text = password.view();
    if (utf8::find_invalid(text) != std::string_view::npos)
        return refused("the password is not UTF-8", {"type it in a terminal, or save its file, in UTF-8"});
    if (std::ranges::any_of(text, [](unsigned char c) { return c < ' ' || c == 0x7F; }))
        return refused("the password has a control character", {"use letters, digits, spaces and signs"});
    if (text.size() > longest_password)
        return refused("the password is longer than a PDF takes",
                       {"use at most 127 letters; accented ones count more"});
    return {};
}

}  // namespace attune::pdf
