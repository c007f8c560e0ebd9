#include "cli/describe.hpp"

#include <algorithm>
#include <sstream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "support/catch.hpp"

using namespace attune;

namespace {

std::string attune_prints(std::vector<std::string> arguments) {
    std::ostringstream out, err;
    cli::Context context{{out, err, false, {}}, [](std::string_view) { return std::string{}; }, "/nowhere/bin/attune", {}, {}};
    CHECK(cli::run_attune(std::move(arguments), std::move(context)) == cli::fine);
    CHECK(err.str().empty());
    return out.str();
}

/// What `--help` prints: its lines below the heading `title` up to an empty one.
std::vector<std::string> lines_below(std::string const& help, std::string_view title) {
    std::istringstream in{help};
    std::vector<std::string> lines;
    bool inside = false;
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with(title)) inside = true;
        else if (line.empty()) inside = false;
        else if (inside) lines.push_back(line);
    }
    return lines;
}

std::string first_word(std::string const& line) {
    std::istringstream in{line};
    std::string word;
    in >> word;
    return word;
}

/// "-o" and "--output" of the line "  -o,--output FILE   The file to write".
std::vector<std::string> options_of(std::string const& line) {
    std::vector<std::string> options;
    std::istringstream in{first_word(line)};
    for (std::string option; std::getline(in, option, ',');)
        if (option.starts_with("-")) options.push_back(option);
    return options;
}

/// `text` from `start` up to the next `end`; empty when there is no start.
std::string part(std::string const& text, std::string const& start, std::string const& end) {
    auto const from = text.find(start);
    if (from == std::string::npos) return {};
    return text.substr(from, text.find(end, from + start.size()) - from);
}

/// Whether `word` stands in `text` by itself, not as the start of a longer one.
bool has_word(std::string const& text, std::string const& word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        auto const after = at + word.size() < text.size() ? text[at + word.size()] : ' ';
        if (after != '-' && !std::isalnum(static_cast<unsigned char>(after))) return true;
    }
    return false;
}

std::string in_roff(std::string text) {
    for (auto at = text.find('-'); at != std::string::npos; at = text.find('-', at + 2)) text.insert(at, "\\");
    return text;
}

}  // namespace

TEST_CASE("every command and option that --help names stands in the manual page and in the completions") {
    auto const manual = attune_prints({"manual"});
    auto const bash = attune_prints({"completion", "bash"});
    auto const zsh = attune_prints({"completion", "zsh"});
    auto const fish = attune_prints({"completion", "fish"});

    // Newer versions of CLI11 write their headings in capitals.
    auto const help = attune_prints({"--help"});
    auto commands = lines_below(help, "Subcommands:");
    if (commands.empty()) commands = lines_below(help, "SUBCOMMANDS:");
    REQUIRE(commands.size() >= 10);

    std::size_t seen = 0;
    auto const look = [&](std::string const& name) {
        auto const own_help = name.empty() ? help : attune_prints({name, "--help"});
        auto options = lines_below(own_help, "Options:");
        if (options.empty()) options = lines_below(own_help, "OPTIONS:");
        auto const page = name.empty() ? part(manual, ".SH OPTIONS", ".SH COMMANDS") : part(manual, ".SS \\fBattune " + name + "\\fR", ".S");
        auto const bash_case = name.empty() ? part(bash, "    '') ", ";;") : part(bash, "    " + name + ")\n", "fi ;;");
        auto const zsh_case = name.empty() ? part(zsh, "_arguments -C", "case") : part(zsh, "        " + name + ") _arguments", ";;");
        CHECK_FALSE(page.empty());
        CHECK_FALSE(bash_case.empty());
        CHECK_FALSE(zsh_case.empty());
        CHECK_FALSE(options.empty());
        for (auto const& line : options) {
            for (auto const& option : options_of(line)) {
                INFO("attune " << name << ' ' << option);
                ++seen;
                CHECK(has_word(page, in_roff(option)));
                CHECK(has_word(bash_case, option));
                CHECK(has_word(zsh_case, option));
                auto const bare = option.starts_with("--") ? " -l " + option.substr(2) : " -s " + option.substr(1);
                std::istringstream in{fish};
                auto const condition = name.empty() ? std::string("complete -c attune -n ") : "__fish_seen_subcommand_from " + name + "'";
                bool found = false;
                for (std::string each; std::getline(in, each);)
                    found = found || (each.find(condition) != std::string::npos && has_word(each, bare));
                CHECK(found);
            }
        }
    };
    look("");
    for (auto const& line : commands) {
        auto const name = first_word(line);
        look(name);
        CHECK(fish.find(" -a " + name + " ") != std::string::npos);
        CHECK(zsh.find("'" + name + ":") != std::string::npos);
        CHECK(has_word(part(bash, "    '') ", ";;"), name));
    }
    CHECK(seen > 50);
}

TEST_CASE("what a value can be is known to the shells") {
    CLI::App app{"A program", "small"};
    auto* command = app.add_subcommand("make", "Makes [something]: it's simple");
    std::string text, file, id, kind;
    std::vector<std::string> files;
    bool flag = false;
    command->add_option("--kind", kind, "Which")->check(CLI::IsMember(std::vector<std::string>{"big", "tiny"}).description("big or tiny"));
    command->add_option("--region", id, "Where")->type_name("ID");
    command->add_option("-o,--output", file, "To write")->type_name("FILE");
    command->add_flag("--now", flag, "At once");
    command->add_option("files", files, "To read")->type_name("FILE");
    auto const program = cli::describe(app);
    REQUIRE(program.commands.size() == 1);
    auto const& arguments = program.commands.front().arguments;
    auto const find = [&](std::string const& name) -> cli::Argument const& {
        auto const found = std::ranges::find_if(arguments, [&](auto const& each) { return each.names.back() == name; });
        REQUIRE(found != arguments.end());
        return *found;
    };
    CHECK(find("--kind").choices == std::vector<std::string>{"big", "tiny"});
    CHECK(find("--now").value.empty());
    CHECK(find("--output").names == std::vector<std::string>{"-o", "--output"});
    CHECK(find("--output").value == "FILE");
    CHECK_FALSE(find("--output").repeats);
    CHECK(find("files").positional);
    CHECK(find("files").repeats);

    CHECK(cli::bash_completion(program).find("--kind) _attune_words big tiny; return ;;") != std::string::npos);
    CHECK(cli::bash_completion(program).find("--region) _attune_items regions; return ;;") != std::string::npos);
    CHECK(cli::zsh_completion(program).find("'make:Makes [something]\\: it'\\''s simple'") != std::string::npos);
    CHECK(cli::fish_completion(program).find("-d 'Makes [something]: it\\'s simple'") != std::string::npos);
    CHECK(cli::manual_page(program).find("\\fB\\-\\-kind\\fR \\fBbig\\fR|\\fBtiny\\fR") != std::string::npos);
}
