#include "support/wrong_pairs.hpp"

#include <filesystem>
#include <set>

#include "support/golden.hpp"

namespace attune::test {

std::vector<std::string> wrong_pair_differences(std::string const& folder, std::size_t fewest,
                                                std::function<std::string(std::string const& file)> const& say) {
    std::set<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator(std::string(ATTUNE_TEST_DIR "/") + folder))
        if (entry.path().extension() == ".yaml") files.insert(entry.path());
    std::vector<std::string> differences;
    if (files.size() < fewest)
        differences.push_back("only " + std::to_string(files.size()) + " files in " + folder);
    for (auto const& file : files) {
        auto const name = file.filename().string();
        auto const said = say(file.string());
        if (said.empty()) differences.push_back(name + ": nothing is said about it");
        if (auto difference = compare_with(file.parent_path() / (file.stem().string() + ".expected"), said); !difference.empty())
            differences.push_back(name + ": " + difference);
    }
    return differences;
}

}  // namespace attune::test
