#include <filesystem>
#include <fstream>
#include <sstream>

#include "handout/file_text.hpp"
#include "schema/record.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::handout;
namespace fs = std::filesystem;

namespace {

std::string content_of(fs::path const& file) {
    std::ostringstream out;
    out << std::ifstream(file, std::ios::binary).rdbuf();
    return out.str();
}

}  // namespace

// tests/golden/handouts holds files as each format and each released version wrote them: "format-1-0.1.0-couple.handout.yaml". They are
// added to and never changed: what somebody saved must open for ever.
TEST_CASE("files of every format so far open, with all that stands in them") {
    int files = 0;
    for (auto const& entry : fs::directory_iterator(ATTUNE_TEST_DIR "/golden/handouts")) {
        INFO(entry.path());
        ++files;
        auto const text = content_of(entry.path());
        auto const read = from_file_text(text, entry.path().string());
        if (!read)
            for (auto const& problem : read.error()) UNSCOPED_INFO(to_string(problem));
        REQUIRE(read);
        CHECK(read->marks.state == (text.starts_with("# handout-format:") ? FileState::whole : FileState::by_hand));
        CHECK(read->marks.format <= file_format);
        CHECK_FALSE(read->handout.items.empty());
        // Saved again, it says the same.
        auto const again = from_file_text(to_file_text(read->handout), "");
        REQUIRE(again);
        CHECK(schema::same(again->handout, read->handout));
    }
    CHECK(files >= 4);
}
