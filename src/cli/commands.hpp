#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "cli/console.hpp"
#include "job/places.hpp"

namespace CLI { class App; }

namespace attune::cli {

/// The world of one call of `attune`.
struct Context {
    Console console;
    job::Environment environment;
    std::filesystem::path program;                 // its own file, to find what is installed beside it

    std::optional<std::filesystem::path> pack;     // --library
    std::function<int()> chosen;                   // set by the subcommand that was named

    job::Places places() const { return job::find_places(environment, program, pack); }
};

// One file each: adds the subcommand with its options to `app`; running it goes into `context.chosen`.
void add_render(CLI::App& app, Context& context);
void add_list(CLI::App& app, Context& context);
void add_show(CLI::App& app, Context& context);
void add_check(CLI::App& app, Context& context);
void add_schema(CLI::App& app, Context& context);
void add_new(CLI::App& app, Context& context);
void add_desk(CLI::App& app, Context& context);
void add_dump(CLI::App& app, Context& context);
void add_completion(CLI::App& app, Context& context);
void add_manual(CLI::App& app, Context& context);

/// The whole command. `arguments` without the program's name. Never throws; returns an ExitCode.
int run_attune(std::vector<std::string> arguments, Context context);

}  // namespace attune::cli
