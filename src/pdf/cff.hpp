#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace attune::pdf {

/// The CID of every glyph of the first font in a bare CFF table: its charset when the font is CID-keyed, else its own
/// glyph number (ISO 32000-1, 9.7.4.2). Nullopt when the table is broken.
/// Source: Adobe Technical Note 5176, "The Compact Font Format Specification".
std::optional<std::vector<std::uint16_t>> cids_of_glyphs(std::string_view cff);

}  // namespace attune::pdf
