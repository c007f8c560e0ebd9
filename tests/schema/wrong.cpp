#include <filesystem>

#include "sample.hpp"
#include "support/catch.hpp"
#include "support/wrong_pairs.hpp"

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
    for (auto const& difference : test::wrong_pair_differences("schema/wrong", 40, diagnostics_of)) {
        INFO(difference);
        CHECK(difference.empty());
    }
}
