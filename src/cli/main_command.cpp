#include <algorithm>
#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"

namespace attune::cli {

int run_attune(std::vector<std::string> arguments, Context context) {
    CLI::App app{"Attune makes personalised psycho-education handouts and worksheets.", "attune"};
    app.set_version_flag("--version", "attune " ATTUNE_VERSION);
    app.require_subcommand(1);
    app.footer(
        "Examples:\n"
        "  attune list worksheets                          what there is to hand out\n"
        "  attune new first-session-couple -o ours.handout.yaml\n"
        "  attune check ours.handout.yaml                  every mistake, with its line\n"
        "  attune render ours.handout.yaml -o ours.pdf     the PDF\n\n"
        "Exit codes: 0 fine, 1 warnings (with --strict), 2 mistakes in the input, 3 cannot write.\n"
        "Nothing leaves this computer.");
    app.add_option("--library", context.pack, "Use the content pack in this folder")->type_name("FOLDER");
    add_render(app, context);
    add_list(app, context);
    add_show(app, context);
    add_check(app, context);
    add_new(app, context);
    add_dump(app, context);
    add_schema(app, context);
    add_desk(app, context);
    add_completion(app, context);
    add_manual(app, context);
    app.fallthrough();
    bool const assigned =
        std::ranges::any_of(arguments, [](auto const& each) { return each.starts_with("--password="); });
    try {
        std::ranges::reverse(arguments);   // CLI11 takes them from the back
        app.parse(std::move(arguments));
        return context.chosen ? context.chosen() : static_cast<int>(mistakes);
    } catch (CLI::ParseError const& stop) {
        // What stands too much beside `--password` is most likely one, and is not repeated on the screen.
        bool const extra =
            dynamic_cast<CLI::ExtrasError const*>(&stop) && app.get_subcommand("render")->count("--password") > 0;
        if (assigned || extra) {
            print(context.console,
                  {error_at({}, "`--password` takes no password",
                            {"leave it out and you will be asked: what stands on the command line can be "
                             "read in the list of running programs"})});
            return mistakes;
        }
        // --help and --version end here as well, with code 0.
        return app.exit(stop, context.console.out, context.console.err) == 0 ? fine : mistakes;
    } catch (std::bad_alloc const&) {
        context.console.err << "error: this needs more memory than the computer has\n";
        return mistakes;
    }
}

}  // namespace attune::cli
