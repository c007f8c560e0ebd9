#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"

namespace attune::cli {
namespace {

int start(std::string const& handout, Context& context) {
    auto& console = context.console;
    // Installed side by side; in a build folder, in the rooms' own folders.
    auto const folder = context.program.parent_path();
    std::error_code error;
    auto desk = folder / "attune-desk";
    if (!std::filesystem::exists(desk, error)) desk = folder.parent_path() / "app/attune-desk";
    if (!std::filesystem::exists(desk, error)) {
        console.err << "error: the window, `attune-desk`, is not installed beside `attune`\n"
                       "  hint: everything else works without it; `attune --help` shows what\n";
        return mistakes;
    }
    std::vector<std::string> words{desk.string()};
    if (context.pack) words.insert(words.end(), {"--library", context.pack->string()});
    if (!handout.empty()) words.push_back(handout);
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    console.out.flush();
    ::execv(desk.c_str(), arguments.data());   // comes back only when it fails
    console.err << "error: `" << desk.string() << "` cannot be started: " << std::strerror(errno) << '\n';
    return mistakes;
}

}  // namespace

void add_desk(CLI::App& app, Context& context) {
    auto handout = std::make_shared<std::string>();
    auto* command = app.add_subcommand("desk", "Open the window");
    command->footer("Examples:\n  attune desk\n  attune desk ours.handout.yaml");
    command->add_option("handout", *handout, "A handout to open")->type_name("FILE");
    command->callback([handout, &context] { context.chosen = [handout, &context] { return start(*handout, context); }; });
}

}  // namespace attune::cli
