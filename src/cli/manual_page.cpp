#include <algorithm>
#include <cctype>
#include <string_view>

#include "cli/describe.hpp"

namespace attune::cli {
namespace {

/// Text for roff: a minus that can be copied, nothing taken for an order, words in `backticks` bold.
std::string prose(std::string_view text) {
    std::string roff;
    bool bold = false, line_start = true;
    for (char const c : text) {
        if (line_start && (c == '.' || c == '\'')) roff += "\\&";
        line_start = c == '\n';
        if (c == '\\') roff += "\\e";
        else if (c == '-') roff += "\\-";
        else if (c == '~') roff += "\\(ti";
        else if (c == '`') roff += (bold = !bold) ? "\\fB" : "\\fR";
        else roff += c;
    }
    return roff;
}

/// Lines that stand as they are.
std::string verbatim(std::string_view text) {
    std::string roff = ".PP\n.EX\n";
    bool line_start = true;
    for (char const c : text) {
        if (line_start && (c == '.' || c == '\'')) roff += "\\&";
        line_start = c == '\n';
        if (c == '\\') roff += "\\e";
        else if (c == '-') roff += "\\-";
        else if (c == '`') roff += "\\(ga";
        else roff += c;
    }
    return roff + "\n.EE\n";
}

std::string italic(std::string_view text) { return "\\fI" + prose(text) + "\\fR"; }
std::string bold(std::string_view text) { return "\\fB" + prose(text) + "\\fR"; }

std::string value_of(Argument const& argument) {
    if (argument.choices.empty()) return italic(argument.value);
    std::string list;
    for (auto const& choice : argument.choices) list += (list.empty() ? "" : "|") + bold(choice);
    return list;
}

std::string row(Argument const& argument) {
    std::string names;
    for (auto const& name : argument.names)
        names += (names.empty() ? "" : ", ") + (argument.positional ? italic(name) : bold(name));
    if (!argument.value.empty() && (!argument.positional || !argument.choices.empty()))
        names += (argument.positional ? ": " : " ") + value_of(argument);
    return ".TP\n" + names + "\n" + prose(argument.meaning) + ".\n";
}

std::string rows(Command const& command) {
    std::string roff;
    for (bool const positional : {true, false})
        for (auto const& argument : command.arguments)
            if (argument.positional == positional) roff += row(argument);
    return roff;
}

std::string usage(Program const& program, Command const& command) {
    auto line = bold(program.self.name + " " + command.name) + " [" + italic("option") + "...]";
    for (auto const& argument : command.arguments) {
        if (!argument.positional) continue;
        auto const name = italic(argument.names.front()) + (argument.repeats ? "..." : "");
        line += argument.required ? " " + name : " [" + name + "]";
    }
    return line;
}

struct Entry {
    std::string_view name, meaning;
};

std::string section(std::string_view title, std::vector<Entry> const& entries) {
    auto roff = ".SH " + std::string(title) + "\n";
    for (auto const& [name, meaning] : entries) roff += ".TP\n" + bold(name) + "\n" + prose(meaning) + "\n";
    return roff;
}

}  // namespace

std::string manual_page(Program const& program) {
    auto const& self = program.self;
    auto upper = self.name;
    std::ranges::transform(upper, upper.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });

    std::string roff = ".TH " + upper + " 1 \"\" \"Attune " ATTUNE_VERSION "\" \"User Commands\"\n";
    roff += ".SH NAME\n" + self.name + " \\- make personalised handouts and worksheets for therapy\n";
    roff += ".SH SYNOPSIS\n" + bold(self.name) + " [" + italic("option") + "...] " + italic("command") + " [" +
            italic("argument") + "...]\n";
    roff += ".SH DESCRIPTION\n" + prose(self.meaning) + "\n"
            "A handout is a YAML file that says what is picked, for whom, and in which look; `attune new` starts one.\n"
            "`attune-desk` shows the same in a window.\n";
    roff += verbatim(self.footer);
    roff += ".SH OPTIONS\nThese may also stand behind a command.\n" + rows(self);
    roff += ".SH COMMANDS\n";
    for (auto const& command : program.commands) {
        roff += ".SS " + usage(program, command) + "\n" + prose(command.meaning) + ".\n" + rows(command);
        if (!command.footer.empty()) roff += verbatim(command.footer);
    }
    roff += section("EXIT STATUS", {{"0", "Fine."},
                                    {"1", "There are warnings, and `--strict` was given."},
                                    {"2", "Mistakes in the input."},
                                    {"3", "A file cannot be written."}});
    roff += section("FILES",
                    {{"~/.local/share/attune/",
                      "Your own articles, worksheets, templates and practices, in folders named as those that are shipped. "
                      "A file with the same id as a shipped one is used in its place."},
                     {"../share/attune/", "What is shipped, beside the folder of the program."}});
    roff += section("ENVIRONMENT", {{"XDG_DATA_HOME", "Where your own folder is, if not in ~/.local/share."},
                                    {"XDG_CACHE_HOME", "Where the list of the library is kept, if not in ~/.cache."},
                                    {"ATTUNE_DICTIONARIES", "Where Hunspell's dictionaries are, if not in /usr/share/hunspell."}});
    return roff + ".SH SEE ALSO\n\\fBattune\\-desk\\fR(1)\n";
}

}  // namespace attune::cli
