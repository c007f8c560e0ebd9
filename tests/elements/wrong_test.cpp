#include <filesystem>

#include "looks.hpp"
#include "support/wrong_pairs.hpp"

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
    for (auto const& difference : test::wrong_pair_differences("elements/wrong", std::variant_size_v<elements::Element>, diagnostics_of)) {
        INFO(difference);
        CHECK(difference.empty());
    }
}

TEST_CASE("there is a wrong file for every type of element") {
    for (auto const& option : elements::choice(static_cast<elements::Element const*>(nullptr)).options()) {
        INFO(option.name);
        CHECK(std::filesystem::exists(ATTUNE_TEST_DIR "/elements/wrong/" + option.name + ".yaml"));
    }
}
