#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "looks.hpp"
#include "support/golden.hpp"

using namespace attune;

namespace {

/// Everything that is said about the file when it is read as a list of elements.
std::string diagnostics_of(std::filesystem::path const& file) {
    Diagnostics out;
    auto const tree = schema::parse_file(file, file.filename().string());
    if (!tree) out = tree.error();
    std::vector<elements::Element> all;
    if (tree) schema::read(*tree, all, out);
    sort_diagnostics(out);
    std::string text;
    for (auto const& mistake : out) text += to_string(mistake) + '\n';
    return text;
}

}  // namespace

// Each wrong/TYPE.yaml has its messages in wrong/TYPE.expected. UPDATE_GOLDEN=1 rewrites them; a person looks.
TEST_CASE("wrong elements get the messages that stand beside them") {
    auto const* update = std::getenv("UPDATE_GOLDEN");
    std::filesystem::path const folder = ATTUNE_TEST_DIR "/elements/wrong";
    std::set<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".yaml") files.insert(entry.path());
    REQUIRE(files.size() >= std::variant_size_v<elements::Element>);
    for (auto const& file : files) {
        auto expected = file;
        expected.replace_extension(".expected");
        auto const text = diagnostics_of(file);
        if (update && std::string_view(update) == "1") std::ofstream(expected, std::ios::binary) << text;
        INFO(file.filename().string());
        CHECK_FALSE(text.empty());
        REQUIRE(std::filesystem::exists(expected));
        CHECK(text == test::read_file(expected.string()));
    }
}

TEST_CASE("there is a wrong file for every type of element") {
    for (auto const& option : elements::choice(static_cast<elements::Element const*>(nullptr)).options()) {
        INFO(option.name);
        CHECK(std::filesystem::exists(ATTUNE_TEST_DIR "/elements/wrong/" + option.name + ".yaml"));
    }
}
