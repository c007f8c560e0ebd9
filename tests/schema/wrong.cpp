#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "sample.hpp"
#include "support/catch.hpp"
#include "support/golden.hpp"

using namespace attune;

namespace {

/// Everything that is said about the file when it is read as a sheet.
std::string diagnostics_of(std::filesystem::path const& file) {
    Diagnostics out;
    auto const tree = schema::parse_file(file, file.filename().string());
    if (!tree) out = tree.error();
    schema::test::Sheet sheet;
    if (tree) schema::read(*tree, sheet, out);
    sort_diagnostics(out);
    std::string text;
    for (auto const& mistake : out) text += to_string(mistake) + '\n';
    return text;
}

}  // namespace

// Each wrong/NAME.yaml has its messages in wrong/NAME.expected. UPDATE_GOLDEN=1 rewrites them; a person looks.
TEST_CASE("wrong files get the messages that stand beside them") {
    auto const* update = std::getenv("UPDATE_GOLDEN");
    std::filesystem::path const folder = ATTUNE_TEST_DIR "/schema/wrong";
    std::set<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".yaml") files.insert(entry.path());
    REQUIRE(files.size() >= 40);
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
