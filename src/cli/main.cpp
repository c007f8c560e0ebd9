#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <iostream>

#include "base/process.hpp"
#include "cli/commands.hpp"
#include "cli/password.hpp"

int main(int argc, char** argv) {
    attune::keep_to_ourselves();
    std::error_code error;
    auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    attune::cli::Context context{
        .console = {std::cout, std::cerr, ::isatty(STDERR_FILENO) == 1,
                    [](std::string_view question) { return attune::cli::ask_on_terminal(question); }},
        .environment = [](std::string_view name) {
            auto const* value = std::getenv(std::string(name).c_str());
            return std::string(value ? value : "");
        },
        .program = std::move(program),
        .pack = {},
        .chosen = {},
    };
    int const code = attune::cli::run_attune({argv + 1, argv + argc}, std::move(context));
    std::cout.flush();
    // A full disk or a closed pipe behind standard output is a file that cannot be written, too.
    return std::cout ? code : static_cast<int>(attune::cli::cannot_write);
}
