#include <map>
#include <ostream>

#include <CLI/CLI.hpp>

#include "base/atomic_file.hpp"
#include "cli/commands.hpp"
#include "content/library.hpp"
#include "handout/handout.hpp"

namespace attune::cli {
namespace {

struct Options {
    std::string handout_template;
    std::filesystem::path output;
    std::string name_a, name_b, region, practice;
    bool force = false;
};

int make(Options const& options, Context& context) {
    auto& console = context.console;
    content::Library library{context.places().shelves};
    auto const node = library.tree(content::ItemKind::handout_template, options.handout_template, {});
    if (!node) {
        print(console, node.error());
        return mistakes;
    }
    auto read = schema::read<handout::HandoutTemplate>(*node);
    if (!read) {
        print(console, read.error());
        return mistakes;
    }
    auto& handout = read->handout;
    if (!options.name_a.empty()) handout.people.a.name = options.name_a;
    if (!options.name_b.empty()) handout.people.b.name = options.name_b;
    if ((!options.name_a.empty() || !options.name_b.empty()) && handout.naming == handout::Naming::blank)
        handout.naming = handout::Naming::name;
    if (!options.region.empty()) {
        if (auto const region = library.region(options.region, {}); !region) {
            print(console, region.error());
            return mistakes;
        }
        handout.region = options.region;
    }
    if (!options.practice.empty()) handout.practice = options.practice;
    auto yaml = "# Made from the handout template `" + read->id +
                "`. Change what you like, then:\n"
                "#   attune check FILE     attune render FILE -o handout.pdf\n" +
                schema::write_yaml(handout);

    auto const file = options.output.empty() ? std::filesystem::path{read->id + ".handout.yaml"} : options.output;
    std::error_code error;
    if (std::filesystem::exists(file, error) && !options.force) {
        print(console,
              {error_at({std::make_shared<std::string const>(file.string())}, "this file is already there, and is kept",
                        {"choose another name with `-o`, or `--force` to replace it"})});
        return cannot_write;
    }
    if (auto const written = write_file_atomically(file, yaml); !written) {
        print(console, written.error());
        return cannot_write;
    }
    console.out << file.string() << '\n';
    return fine;
}

}  // namespace

void add_new(CLI::App& app, Context& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("new", "Start a handout from a template");
    command->footer(
        "Examples:\n"
        "  attune new first-session-couple -o ours.handout.yaml\n"
        "  attune new one-person-first-steps --name-a Sam --region gb");
    command
        ->add_option("template", options->handout_template,
                     "Id of a handout template; `attune list templates` shows them")
        ->required()
        ->type_name("TEMPLATE");
    command->add_option("-o,--output", options->output, "The file to write")->type_name("FILE");
    command->add_option("--name-a", options->name_a, "The client, or partner A")->type_name("NAME");
    command->add_option("--name-b", options->name_b, "Partner B")->type_name("NAME");
    command->add_option("--region", options->region, "Whose help lines are printed; `attune list regions` shows them")
        ->type_name("ID");
    command->add_option("--practice", options->practice, "A practice profile, for the letterhead")->type_name("ID");
    command->add_flag("--force", options->force, "Replace a file that is already there");
    command->callback(
        [options, &context] { context.chosen = [options, &context] { return make(*options, context); }; });
}

}  // namespace attune::cli
