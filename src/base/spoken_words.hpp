#pragma once

#include <string_view>

namespace attune {

/// Whether `language` (BCP 47) is Spanish: "es", "es-MX".
bool is_spanish(std::string_view language);

/// The few words that the outputs themselves say, mostly to whoever has a page read aloud.
struct SpokenWords {
    std::string_view blank, room_to_write, tick, contents, figure, page;
};

/// In `language`; English when it is not one of ours.
SpokenWords const& spoken_words(std::string_view language);

}  // namespace attune
