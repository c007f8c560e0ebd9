#include <map>
#include <ostream>

#include <CLI/CLI.hpp>

#include "base/limits.hpp"
#include "cli/commands.hpp"
#include "content/library.hpp"
#include "handout/handout.hpp"
#include "handout/placeholders.hpp"
#include "schema/record.hpp"

namespace attune::cli {
namespace {

std::map<std::string, schema::Shape const* (*)()> const& types() {
    static std::map<std::string, schema::Shape const* (*)()> const table{
        {"article", [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<content::Article>()); }},
        {"worksheet",
         [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<content::Worksheet>()); }},
        {"page-template",
         [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<content::PageTemplate>()); }},
        {"handout", [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<handout::Handout>()); }},
        {"handout-template",
         [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<handout::HandoutTemplate>()); }},
        {"practice", [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<content::Practice>()); }},
        {"region", [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<content::Region>()); }},
        {"references",
         [] { return static_cast<schema::Shape const*>(&schema::detail::shape_of<content::References>()); }},
    };
    return table;
}

/// docs/content-reference.md: every type and every placeholder, from the very tables that read the files.
std::string reference() {
    std::vector<schema::Shape const*> shapes;
    for (auto const* name :
         {"handout", "handout-template", "worksheet", "article", "references", "region", "practice", "page-template"})
        shapes.push_back(types().at(name)());
    auto page = schema::reference_page(
        "Content reference",
        "Every kind of file that Attune reads, made by `attune schema --reference` from the tables that read them.",
        shapes);
    page +=
        "\n## Placeholders\n\nIn any text, between braces; `{{` prints a brace. A row for `partner` stands for `me`, "
        "`a` and `b` too.\n\n"
        "| Placeholder | Gives | When empty |\n| --- | --- | --- |\n";
    for (auto const& row : handout::placeholder_table())
        page += "| `{" + row.name + "}` | " + std::string(row.gives) + " | " + std::string(row.when_empty) + " |\n";
    page += "\n## Limits\n\nWhatever comes in from a file costs the program no more than this. Limits of one field stand in its table "
            "above.\n\n" + limits_table();
    return page;
}

}  // namespace

void add_schema(CLI::App& app, Context& context) {
    struct Options {
        std::string type;
        bool reference = false;
    };
    auto options = std::make_shared<Options>();
    auto* command =
        app.add_subcommand("schema", "The JSON Schema of a kind of file, for editors that check YAML as you type");
    command->footer(
        "Examples:\n  attune schema worksheet > worksheet.schema.json\n  attune schema --reference > "
        "content-reference.md");
    std::vector<std::string> names;
    std::string list;
    for (auto const& [name, shape] : types()) {
        names.push_back(name);
        list += (list.empty() ? "" : ", ") + name;
    }
    auto* type = command->add_option("type", options->type, "Which kind of file")
                     ->check(CLI::IsMember(names).description(list));
    auto* page = command->add_flag("--reference", options->reference, "All kinds as one Markdown page");
    type->excludes(page);
    command->callback([options, &context] {
        context.chosen = [options, &context] {
            if (options->reference) {
                context.console.out << reference();
            } else if (options->type.empty()) {
                context.console.err << "error: name a type, or ask for `--reference`\n";
                return static_cast<int>(mistakes);
            } else {
                context.console.out << schema::json_schema(*types().at(options->type)());
            }
            return static_cast<int>(fine);
        };
    });
}

}  // namespace attune::cli
