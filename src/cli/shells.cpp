#include <algorithm>
#include <string_view>

#include "cli/describe.hpp"

namespace attune::cli {
namespace {

/// What a shell can offer for an argument.
struct Offer {
    enum Kind { nothing, words, files, handouts, folders, items } kind = nothing;
    std::string_view list;   // of items: what `attune list` is asked for; empty for all
};

Offer offer_for(Argument const& argument) {
    if (!argument.choices.empty()) return {Offer::words, {}};
    if (argument.value == "FOLDER") return {Offer::folders, {}};
    if (argument.value == "TEMPLATE") return {Offer::items, "templates"};
    auto const& name = argument.names.back();
    if (argument.value == "FILE") return {name == "handout" ? Offer::handouts : Offer::files, {}};
    struct Row {
        std::string_view name, list;
    };
    for (Row const row : {Row{"id", ""}, Row{"--template", "pages"}, Row{"--region", "regions"}, Row{"--practice", "practices"}})
        if (argument.value == "ID" && name == row.name) return {Offer::items, row.list};
    return {};
}

std::string joined(std::vector<std::string> const& words, std::string_view joint = " ") {
    std::string line;
    for (auto const& word : words) line += (line.empty() ? "" : std::string(joint)) + word;
    return line;
}

std::string option_names(Command const& command) {
    std::string line;
    for (auto const& argument : command.arguments)
        if (!argument.positional) line += (line.empty() ? "" : " ") + joined(argument.names);
    return line;
}

std::string command_names(Program const& program) {
    std::string line;
    for (auto const& command : program.commands) line += (line.empty() ? "" : " ") + command.name;
    return line;
}

/// `text` with a backslash before each of `marked`.
std::string marked(std::string_view text, std::string_view which) {
    std::string result;
    for (char const c : text) {
        if (which.find(c) != std::string_view::npos) result += '\\';
        result += c;
    }
    return result;
}

/// In single quotes, for sh and zsh.
std::string sh_quoted(std::string_view text) {
    std::string result = "'";
    for (char const c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return result + "'";
}

std::string bash_offer(Argument const& argument) {
    switch (auto const offer = offer_for(argument); offer.kind) {
    case Offer::words: return "_attune_words " + joined(argument.choices);
    case Offer::files: return "_attune_files";
    case Offer::handouts: return "_attune_files '*.handout.yaml'";
    case Offer::folders: return "_attune_folders";
    case Offer::items: return "_attune_items" + (offer.list.empty() ? "" : " " + std::string(offer.list));
    case Offer::nothing: break;
    }
    return ":";
}

/// The cases of bash for the options of `command` that take a value, with what is offered for it.
std::string bash_values(Command const& command, std::string_view indent) {
    std::string text;
    for (auto const& argument : command.arguments)
        if (!argument.positional && !argument.value.empty())
            text += std::string(indent) + joined(argument.names, "|") + ") " + bash_offer(argument) + "; return ;;\n";
    return text;
}

std::string zsh_action(Argument const& argument) {
    switch (auto const offer = offer_for(argument); offer.kind) {
    case Offer::words: return "(" + joined(argument.choices) + ")";
    case Offer::files: return "_files";
    case Offer::handouts: return "_files -g \"*.handout.yaml\"";
    case Offer::folders: return "_files -/";
    case Offer::items: return "_attune_items" + (offer.list.empty() ? "" : " " + std::string(offer.list));
    case Offer::nothing: break;
    }
    return " ";
}

std::string zsh_argument(Argument const& argument) {
    auto const value = marked(argument.value.empty() ? argument.names.front() : argument.value, ":");
    if (argument.positional)
        return sh_quoted((argument.repeats ? "*:" : argument.required ? ":" : "::") + marked(argument.names.front(), ":") + ":" +
                      zsh_action(argument));
    auto const meaning = "[" + marked(argument.meaning, "[]") + "]";
    auto const after = argument.value.empty() ? meaning : meaning + ":" + value + ":" + zsh_action(argument);
    std::string text;
    for (auto const& name : argument.names)
        text += (text.empty() ? "" : " ") +
                sh_quoted("(" + joined(argument.names) + ")" + name +
                       (argument.value.empty() ? "" : name.starts_with("--") ? "=" : "+") + after);
    return text;
}

std::string fish_values(Argument const& argument) {
    switch (auto const offer = offer_for(argument); offer.kind) {
    case Offer::words: return " -a " + sh_quoted(joined(argument.choices));
    case Offer::files: return " -F";
    case Offer::handouts: return " -k -a '(__fish_complete_suffix .handout.yaml)'";
    case Offer::folders: return " -a '(__fish_complete_directories)'";
    case Offer::items:
        return " -a '(__attune_items" + (offer.list.empty() ? "" : " " + std::string(offer.list)) + ")'";
    case Offer::nothing: break;
    }
    return "";
}

/// In single quotes as fish reads them.
std::string fish_quoted(std::string_view text) { return "'" + marked(text, "\\'") + "'"; }

std::string fish_argument(Argument const& argument, std::string_view condition) {
    auto line = "complete -c attune -n " + fish_quoted(condition);
    if (argument.positional) return line + fish_values(argument) + "\n";
    for (auto const& name : argument.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!argument.value.empty()) line += (offer_for(argument).kind == Offer::files ? " -r" : " -x") + fish_values(argument);
    return line + " -d " + fish_quoted(argument.meaning) + "\n";
}

}  // namespace

std::string bash_completion(Program const& program) {
    // Names from the library are never given to `compgen -W`, which would run what stands in them.
    std::string text =
        "# Completion of attune for bash, made by `attune completion bash`.\n"
        "_attune_words() {\n"
        "    local each\n"
        "    for each in \"$@\"; do [[ $each == \"$current\"* ]] && COMPREPLY+=(\"$each\"); done\n"
        "}\n"
        "_attune_folders() {\n"
        "    compopt -o filenames 2>/dev/null\n"
        "    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -d -- \"$current\")\n"
        "}\n"
        "_attune_files() {   # [pattern]\n"
        "    compopt -o filenames 2>/dev/null\n"
        "    mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -f -X \"!${1:-*}\" -- \"$current\")\n"
        "    [[ -z ${1-} ]] || _attune_folders\n"
        "}\n"
        "_attune_items() {   # [kind]\n"
        "    local line id\n"
        "    while IFS= read -r line; do\n"
        "        [[ $line == \"  \"* ]] || continue\n"
        "        read -r id _ <<<\"$line\"\n"
        "        [[ $id == \"$current\"* ]] && COMPREPLY+=(\"$id\")\n"
        "    done < <(attune list \"$@\" 2>/dev/null)\n"
        "}\n"
        "_attune() {\n"
        "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' index\n"
        "    COMPREPLY=()\n"
        "    # bash parts `--format=html` into three words.\n"
        "    if [[ $current == = ]]; then current=''\n"
        "    elif [[ $previous == = ]]; then previous=${COMP_WORDS[COMP_CWORD - 2]}; fi\n"
        "    for ((index = 1; index < COMP_CWORD; ++index)); do\n"
        "        case ${COMP_WORDS[index]} in\n";
    for (auto const& argument : program.self.arguments)
        if (!argument.positional && !argument.value.empty())
            text += "        " + joined(argument.names, "|") + ") [[ ${COMP_WORDS[index + 1]-} == = ]] && ((index += 1)); ((index += 1)) ;;\n";
    text +=
        "        -*) ;;\n"
        "        *) command=${COMP_WORDS[index]}; break ;;\n"
        "        esac\n"
        "    done\n"
        "    case $previous in\n" +
        bash_values(program.self, "    ") +
        "    esac\n"
        "    case $command in\n"
        "    '') _attune_words " + command_names(program) + " " + option_names(program.self) + " ;;\n";
    for (auto const& command : program.commands) {
        text += "    " + command.name + ")\n";
        if (auto const values = bash_values(command, "        "); !values.empty())
            text += "        case $previous in\n" + values + "        esac\n";
        text += "        if [[ $current == -* ]]; then _attune_words " + option_names(command) + " " +
                option_names(program.self);
        std::string positional;
        for (auto const& argument : command.arguments)
            if (argument.positional) positional += (positional.empty() ? "" : "; ") + bash_offer(argument);
        text += positional.empty() ? "; fi ;;\n" : "\n        else " + positional + "; fi ;;\n";
    }
    return text +
           "    esac\n"
           "}\n"
           "complete -F _attune attune\n";
}

std::string zsh_completion(Program const& program) {
    std::string text =
        "#compdef attune\n"
        "# Completion of attune for zsh, made by `attune completion zsh`.\n"
        "_attune_items() {\n"
        "    local -a items=(${(f)\"$(attune list ${argv[(r)[a-z]*]} 2>/dev/null | sed -n 's/^  \\([^ ]*\\).*/\\1/p')\"})\n"
        "    compadd -a items\n"
        "}\n"
        "_attune() {\n"
        "    local context state state_descr line\n"
        "    typeset -A opt_args\n"
        "    _arguments -C";
    for (auto const& argument : program.self.arguments) text += " \\\n        " + zsh_argument(argument);
    text +=
        " \\\n        '1: :->command' '*:: :->argument'\n"
        "    case $state in\n"
        "    command)\n"
        "        local -a commands=(\n";
    for (auto const& command : program.commands)
        text += "            " + sh_quoted(command.name + ":" + marked(command.meaning, ":")) + "\n";
    text +=
        "        )\n"
        "        _describe command commands ;;\n"
        "    argument)\n"
        "        case $line[1] in\n";
    for (auto const& command : program.commands) {
        text += "        " + command.name + ") _arguments";
        for (auto const& argument : command.arguments) text += " \\\n            " + zsh_argument(argument);
        for (auto const& argument : program.self.arguments)
            if (!argument.value.empty()) text += " \\\n            " + zsh_argument(argument);
        text += " ;;\n";
    }
    return text +
           "        esac ;;\n"
           "    esac\n"
           "}\n"
           "# As a file on $fpath it is run, elsewhere it is sourced.\n"
           "if [[ ${funcstack[1]} == _attune ]]; then _attune \"$@\"; else compdef _attune attune; fi\n";
}

std::string fish_completion(Program const& program) {
    std::string text =
        "# Completion of attune for fish, made by `attune completion fish`.\n"
        "function __attune_items\n"
        "    attune list $argv 2>/dev/null | string match -rg '^  (\\S+)'\n"
        "end\n"
        "complete -c attune -f\n";
    auto const none = "not __fish_seen_subcommand_from " + command_names(program);
    for (auto const& command : program.commands)
        text += "complete -c attune -n " + fish_quoted(none) + " -a " + command.name + " -d " + fish_quoted(command.meaning) + "\n";
    for (auto const& argument : program.self.arguments)
        text += fish_argument(argument, argument.value.empty() ? none : "true");
    for (auto const& command : program.commands)
        for (auto const& argument : command.arguments)
            text += fish_argument(argument, "__fish_seen_subcommand_from " + command.name);
    return text;
}

}  // namespace attune::cli
