#pragma once

#include <string>
#include <vector>

namespace CLI { class App; }

namespace attune::cli {

/// One option or positional argument of the command line, as `--help` knows it.
struct Argument {
    std::vector<std::string> names;     // "-o", "--output"; a positional has its one name, without dashes
    bool positional = false;
    bool required = false;
    bool repeats = false;
    std::string value;                  // what it takes: "FILE"; empty for a flag
    std::vector<std::string> choices;   // when it takes one of these words only
    std::string meaning;
};

/// One command: `attune` itself, or `attune render`.
struct Command {
    std::string name;
    std::string meaning;
    std::string footer;                 // examples and more, as `--help` prints them
    std::vector<Argument> arguments;
};

/// A program with its commands, in the order of `--help`.
struct Program {
    Command self;
    std::vector<Command> commands;
};

/// Reads from CLI11 what was given to it, so that the manual page and the completions cannot say anything else.
Program describe(CLI::App const& app);

/// The manual page of `program` in roff's man macros. Without a date, so that it is equal from build to build.
std::string manual_page(Program const& program);

std::string bash_completion(Program const& program);
std::string zsh_completion(Program const& program);
std::string fish_completion(Program const& program);

}  // namespace attune::cli
