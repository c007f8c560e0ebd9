#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "job/workshop.hpp"

namespace attune::cli {
namespace {

int dump(std::filesystem::path const& file, Context& context) {
    job::Workshop workshop{context.places().shelves};
    auto const handout = workshop.read(file);
    if (!handout) { print(context.console, handout.error()); return mistakes; }
    for (auto const document : handout::documents_of(*handout, workshop.content())) {
        auto const composed = workshop.compose(*handout, document);
        if (!composed) { print(context.console, composed.error()); return mistakes; }
        auto const pages = workshop.lay_out(*composed);
        if (!pages) { print(context.console, pages.error()); return mistakes; }
        context.console.out << layout::dump(*pages);
    }
    return fine;
}

}  // namespace

void add_dump(CLI::App& app, Context& context) {
    auto file = std::make_shared<std::filesystem::path>();
    auto* command = app.add_subcommand("dump", "Print a handout's layout as text: what stands where, in millimetres");
    command->add_option("handout", *file, "The handout file")->required()->type_name("FILE");
    command->callback([file, &context] { context.chosen = [file, &context] { return dump(*file, context); }; });
}

}  // namespace attune::cli
