#include <map>
#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/describe.hpp"

namespace attune::cli {

void add_completion(CLI::App& app, Context& context) {
    auto shell = std::make_shared<std::string>();
    auto* command = app.add_subcommand("completion", "The completions of this command, for a shell");
    command->footer(
        "Examples:\n"
        "  source <(attune completion bash)                for this session; the Debian package installs them\n"
        "  attune completion fish > ~/.config/fish/completions/attune.fish");
    command->add_option("shell", *shell, "Whose")->required()->check(
        CLI::IsMember(std::vector<std::string>{"bash", "zsh", "fish"}).description("bash, zsh or fish"));
    command->callback([shell, &app, &context] {
        context.chosen = [shell, &app, &context] {
            std::map<std::string, std::string (*)(Program const&)> const writers{
                {"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}};
            context.console.out << writers.at(*shell)(describe(app));
            return static_cast<int>(fine);
        };
    });
}

void add_manual(CLI::App& app, Context& context) {
    auto* command = app.add_subcommand("manual", "The manual page of this command, in the form that `man` reads");
    command->footer("Examples:\n  attune manual | man -l -\n  attune manual > attune.1");
    command->callback([&app, &context] {
        context.chosen = [&app, &context] {
            context.console.out << manual_page(describe(app));
            return static_cast<int>(fine);
        };
    });
}

}  // namespace attune::cli
