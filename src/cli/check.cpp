#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "job/check_files.hpp"
#include "schema/json.hpp"

namespace attune::cli {
namespace {

struct Options {
    std::vector<std::filesystem::path> files;
    bool strict = false, json = false;
};

std::string to_json(Diagnostics const& diagnostics) {
    schema::JsonWriter json;
    json.begin_array();
    for (auto const& d : diagnostics) {
        json.begin_object();
        json.member("severity", d.severity == Severity::error     ? "error"
                                : d.severity == Severity::warning ? "warning"
                                                                  : "note");
        json.member("file", d.where.file_name())
            .member("line", d.where.line)
            .member("column", d.where.column)
            .member("message", d.message);
        json.key("hints").begin_array();
        for (auto const& hint : d.hints) json.value(hint);
        json.end_array().end_object();
    }
    return json.end_array().take();
}

int check(Options const& options, Context& context) {
    job::Workshop workshop{context.places().shelves};
    job::Checked all;
    if (options.files.empty()) all = job::check_library(workshop);
    for (auto const& file : options.files) {
        auto one = job::check_file(file, workshop);
        all.files += one.files;
        all.diagnostics.insert(all.diagnostics.end(), one.diagnostics.begin(), one.diagnostics.end());
    }
    sort_diagnostics(all.diagnostics);
    if (options.json) context.console.out << to_json(all.diagnostics);
    else print(context.console, all.diagnostics);
    bool warned = false;
    for (auto const& d : all.diagnostics) warned = warned || d.severity == Severity::warning;
    bool const failed = has_errors(all.diagnostics);
    if (!options.json)
        context.console.out << all.files << (all.files == 1 ? " file" : " files") << " checked"
                            << (failed   ? ""
                                : warned ? ", no mistakes"
                                         : ", no findings")
                            << '\n';
    return failed ? mistakes : options.strict && warned ? warnings : fine;
}

}  // namespace

void add_check(CLI::App& app, Context& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("check", "Every mistake in handouts, worksheets and articles, with its line");
    command->footer(
        "Examples:\n"
        "  attune check                                  the whole library\n"
        "  attune check ours.handout.yaml worksheets/mine.yaml");
    command->add_option("files", options->files, "Files to check; the whole library when none is named")
        ->type_name("FILE");
    command->add_flag("--strict", options->strict, "Exit with 1 when there are warnings");
    command->add_flag("--json", options->json, "As JSON");
    command->callback(
        [options, &context] { context.chosen = [options, &context] { return check(*options, context); }; });
}

}  // namespace attune::cli
