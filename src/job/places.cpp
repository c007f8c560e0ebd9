#include "job/places.hpp"

namespace attune::job {

namespace fs = std::filesystem;

fs::path own_folder(Places const& places) {
    for (auto const& shelf : places.shelves)
        if (shelf.own) return shelf.root;
    return {};
}

Places find_places(Environment const& environment, fs::path const& program, std::optional<fs::path> const& pack) {
    // Relative paths in these variables are to be ignored, says the specification.
    auto const base = [&](std::string_view variable, std::string_view under_home) -> fs::path {
        if (fs::path const given = environment(variable); given.is_absolute()) return given / "attune";
        if (fs::path const home = environment("HOME"); home.is_absolute()) return home / under_home / "attune";
        return {};
    };
    Places places;
    if (auto const own = base("XDG_DATA_HOME", ".local/share"); !own.empty()) places.shelves.push_back({own, true});
    if (auto const cache = base("XDG_CACHE_HOME", ".cache"); !cache.empty()) places.listing_cache = cache / "listing";
    places.dictionaries = environment("ATTUNE_DICTIONARIES");
    if (places.dictionaries.empty()) places.dictionaries = "/usr/share/hunspell";
    places.config = base("XDG_CONFIG_HOME", ".config");
    places.state = base("XDG_STATE_HOME", ".local/state");
    std::error_code error;
    if (pack) places.shelves.push_back({*pack, false});
    else if (auto const installed = program.parent_path().parent_path() / "share/attune";
             fs::is_directory(installed / "worksheets", error))
        places.shelves.push_back({installed, false});
    else if (fs::path const source = ATTUNE_SOURCE_PACK; !source.empty()) places.shelves.push_back({source, false});
    return places;
}

}  // namespace attune::job
