#include <sys/stat.h>
#include <unistd.h>

#include "base/regular_file.hpp"
#include "job/temporary_folder.hpp"
#include "support/catch.hpp"

using namespace attune;
using Why = NotRead::Why;

TEST_CASE("a regular file is read whole, and not a byte more than is allowed") {
    test::TemporaryFolder folder;
    auto const file = folder.write("a.txt", "0123456789");
    CHECK(read_regular_file(file, 10).value() == "0123456789");
    auto const larger = read_regular_file(file, 9);
    REQUIRE_FALSE(larger);
    CHECK(larger.error().why == Why::too_large);
    CHECK(read_regular_file(folder.write("empty", ""), 0).value().empty());
    // The kernel says of these that they have no bytes.
    CHECK(read_regular_file("/proc/self/status", 1 << 20).value().starts_with("Name:"));
    auto const endless = read_regular_file("/proc/self/status", 10);
    REQUIRE_FALSE(endless);
    CHECK(endless.error().why == Why::too_large);
}

TEST_CASE("what is no file is told at once, and never waited for") {
    test::TemporaryFolder folder;
    auto const pipe = folder.path() / "pipe";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    auto const why = [](std::filesystem::path const& file) { return read_regular_file(file, 100).error().why; };
    CHECK(why(pipe) == Why::no_file);
    CHECK(why(folder.path()) == Why::no_file);
    CHECK(why("/dev/zero") == Why::no_file);
    CHECK(why(folder.path() / "nowhere") == Why::missing);
    CHECK(why(folder.write("file", "") / "below-a-file") == Why::missing);
    auto const loop = folder.path() / "loop";
    std::filesystem::create_symlink(loop, loop);
    CHECK(why(loop) == Why::refused);
    CHECK_FALSE(read_regular_file(loop, 100).error().reason.empty());
}
