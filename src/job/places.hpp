#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "content/library.hpp"

namespace attune::job {

/// Reads an environment variable; empty when it is not set. Handed in, so that nothing below asks the environment.
using Environment = std::function<std::string(std::string_view name)>;

/// Where things are on this machine.
struct Places {
    std::vector<content::Shelf> shelves;  // the user's folder over the shipped pack
    std::filesystem::path listing_cache;  // empty: none
    std::filesystem::path dictionaries;   // Hunspell's
    std::filesystem::path config, state;  // folders for settings, and for what must outlive a crash; may not exist yet
};

/// The user's own shelf; empty when there is none.
std::filesystem::path own_folder(Places const& places);

/// Settings are in `$XDG_CONFIG_HOME/attune`, recovery in `$XDG_STATE_HOME/attune`.
/// The user's folder is `$XDG_DATA_HOME/attune` (or `~/.local/share/attune`). The shipped pack is `pack` when it is given, else
/// `../share/attune` beside the program, else the source folder that the program was built from.
/// Dictionaries are in `$ATTUNE_DICTIONARIES`, else where Debian keeps them.
/// Follows the XDG Base Directory Specification 0.8.
Places find_places(Environment const& environment, std::filesystem::path const& program,
                   std::optional<std::filesystem::path> const& pack);

}  // namespace attune::job
