// Feeds one target with files, in a build without libFuzzer: seeds, and whatever was ever found.
//
//   replay_TARGET [byte:N] FILE-OR-FOLDER...     `byte:N` puts a byte before each file that follows
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz/support.hpp"

namespace fs = std::filesystem;

int main(int argc, char** argv) {
    std::string before;
    std::size_t fed = 0;
    auto const feed = [&](fs::path const& file) {
        std::ifstream in(file, std::ios::binary);
        auto const bytes = before + std::string{std::istreambuf_iterator<char>(in), {}};
        std::printf("%s\n", file.c_str());
        std::fflush(stdout);        // the last name that is seen is the one that broke
        LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
        ++fed;
    };
    for (int i = 1; i < argc; ++i) {
        std::string const argument = argv[i];
        if (argument.starts_with("byte:")) {
            before.assign(1, static_cast<char>(std::atoi(argument.c_str() + 5)));
        } else if (fs::is_directory(argument)) {
            std::vector<fs::path> files;
            for (auto const& each : fs::recursive_directory_iterator(argument))
                if (each.is_regular_file()) files.push_back(each.path());
            std::ranges::sort(files);
            for (auto const& file : files) feed(file);
        } else {
            feed(argument);
        }
    }
    std::printf("%zu files\n", fed);
    return fed > 0 ? 0 : 1;
}
