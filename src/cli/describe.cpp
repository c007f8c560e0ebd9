#include "cli/describe.hpp"

#include <algorithm>
#include <string_view>

#include <CLI/CLI.hpp>

namespace attune::cli {
namespace {

/// "pdf, html or text" as three words; nothing when it is anything but a list of words.
std::vector<std::string> words_of(std::string list) {
    for (std::string_view const joint : {", ", " or "})
        for (auto at = list.find(joint); at != std::string::npos; at = list.find(joint, at + 1))
            list.replace(at, joint.size(), "\n");
    std::vector<std::string> words;
    std::string word;
    list += '\n';
    for (char const c : list) {
        if (c != '\n') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    auto const plain = [](std::string const& each) {
        return std::ranges::all_of(each, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    };
    return words.size() > 1 && std::ranges::all_of(words, plain) ? words : std::vector<std::string>{};
}

Argument describe(CLI::Option const& option) {
    Argument argument;
    argument.positional = option.get_positional();
    if (argument.positional) {
        argument.names = {option.get_name(true)};
    } else {
        for (auto const& name : option.get_snames()) argument.names.push_back("-" + name);
        for (auto const& name : option.get_lnames()) argument.names.push_back("--" + name);
    }
    argument.required = option.get_required();
    argument.meaning = option.get_description();
    if (option.get_items_expected_max() == 0) return argument;   // a flag
    argument.repeats = option.get_items_expected_max() > 1;
    // CLI11 joins the type and what its checks allow: "FILE", "ENUM:pdf, html or text".
    auto const type = option.get_type_name();
    auto const colon = type.find(':');
    argument.value = type.substr(0, colon);
    if (colon != std::string::npos) argument.choices = words_of(type.substr(colon + 1));
    return argument;
}

Command describe_command(CLI::App const& app) {
    Command command{app.get_name(), app.get_description(), app.get_footer(), {}};
    for (auto const* option : app.get_options()) command.arguments.push_back(describe(*option));
    return command;
}

}  // namespace

Program describe(CLI::App const& app) {
    Program program{describe_command(app), {}};
    for (auto const* each : app.get_subcommands([](CLI::App const*) { return true; }))
        program.commands.push_back(describe_command(*each));
    return program;
}

}  // namespace attune::cli
