#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "content/library.hpp"
#include "elements/element.hpp"
#include "handout/handout.hpp"
#include "handout/provenance.hpp"
#include "job/workshop.hpp"

namespace attune::cli {
namespace {

struct Options {
    std::string id;
    bool yaml = false;
};

std::string joined(std::vector<std::string> const& words) {
    std::string out;
    for (auto const& word : words) out += (out.empty() ? "" : ", ") + word;
    return out;
}

void fact(std::ostream& out, std::string_view label, std::string const& value) {
    if (!value.empty()) out << label << ": " << value << '\n';
}

void show_texts(std::ostream& out, std::vector<elements::Element> const& blocks) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto const id = elements::id_of(blocks[i]);
        out << "  " << i + 1 << ". " << elements::type_name(blocks[i]);
        if (!id.empty()) out << " `" << id << '`';
        out << '\n';
        elements::for_each_text(blocks[i], [&](schema::Text const& text) { out << "     " << text.markdown << '\n'; });
    }
}

void show_sections(std::ostream& out, std::vector<content::Section> const& sections, std::string const& indent) {
    for (auto const& section : sections) {
        out << indent << section.id << "  " << section.title << ", " << section.minutes << " min";
        if (!section.worksheets.empty()) out << "  (goes with " << joined(section.worksheets) << ')';
        out << '\n';
        if (!section.care.empty()) out << indent << "  care: " << section.care.markdown << '\n';
        show_sections(out, section.sections, indent + "  ");
    }
}

/// The file itself.
int show_file(std::filesystem::path const& file, Context& context) {
    auto const text = schema::read_text_file(file, file.string());
    if (!text) {
        print(context.console, text.error());
        return mistakes;
    }
    context.console.out << *text;
    return fine;
}

/// Where the pages of a handout come from.
int show_handout(std::filesystem::path const& file, Context& context) {
    job::Workshop workshop{context.places().shelves};
    auto const handout = workshop.read(file);
    if (!handout) {
        print(context.console, handout.error());
        return mistakes;
    }
    auto& library = workshop.content();
    Diagnostics problems, notes;
    std::shared_ptr<content::Region const> region;
    if (!handout->region.empty())
        if (auto found = library.region(handout->region, handout->where)) region = *found;
    auto const entries = handout::gather(*handout, library, handout::Document::whole, region != nullptr, problems, notes);
    if (has_errors(problems)) {
        print(context.console, problems);
        return mistakes;
    }
    auto& out = context.console.out;
    auto const provenance = handout::provenance_of(entries, region.get(), library, "en");
    out << handout->title << '\n';
    for (auto const& item : provenance.items) {
        out << "\n  " << item.title << "\n    " << item.what << "; " << item.reviewed << '\n';
        if (!item.adapted.empty()) out << "    adapted: " << item.adapted << '\n';
    }
    auto const list = [&](std::string_view title, std::vector<std::string> const& lines) {
        if (!lines.empty()) out << '\n' << title << '\n';
        for (auto const& line : lines) out << "  " << line << '\n';
    };
    list("Drawn on", provenance.sources);
    list("Help lines", provenance.lines);
    print(context.console, notes);
    return fine;
}

int show(Options const& options, Context& context) {
    auto& out = context.console.out;
    if (options.id.ends_with(".handout.yaml")) return show_handout(options.id, context);
    content::Library library{context.places().shelves};
    using content::ItemKind;

    if (options.yaml) {
        for (auto const kind : content::all_item_kinds)
            if (auto const file = library.find(kind, options.id)) return show_file(*file, context);
    }
    if (auto const file = library.find(ItemKind::worksheet, options.id)) {
        auto const found = library.worksheet(options.id, {});
        if (!found) {
            print(context.console, found.error());
            return mistakes;
        }
        auto const& sheet = **found;
        out << sheet.title << "\nworksheet `" << sheet.id << "`, version " << sheet.version << ", " << sheet.minutes
            << " min, " << file->string() << "\n\n";
        fact(out, "Purpose", sheet.purpose);
        fact(out, "When", sheet.when.markdown);
        fact(out, "Caution", sheet.caution.markdown);
        fact(out, "Model", sheet.model.markdown);
        fact(out, "Goes with", joined(sheet.sections));
        fact(out, "Sources", joined(sheet.sources));
        fact(out, "Reviewed by", sheet.reviewed_by.empty() ? "not yet reviewed by a clinician" : sheet.reviewed_by);
        out << "\n  " << sheet.intro.markdown << '\n';
        show_texts(out, sheet.blocks);
        return fine;
    }
    if (auto const file = library.find(ItemKind::article, options.id)) {
        auto const found = library.article(options.id, {});
        if (!found) {
            print(context.console, found.error());
            return mistakes;
        }
        auto const& article = **found;
        out << article.title << "\narticle `" << article.id << "`, version " << article.version << ", "
            << file->string() << "\n\n";
        fact(out, "Summary", article.summary);
        out << "\nSections (write them as `" << article.id << "/...`)\n";
        show_sections(out, article.sections, "  ");
        return fine;
    }
    if (auto const file = library.find(ItemKind::handout_template, options.id)) {
        auto const node = library.tree(ItemKind::handout_template, options.id, {});
        auto const found = node ? schema::read<handout::HandoutTemplate>(*node)
                                : Expected<handout::HandoutTemplate>{Unexpected<Diagnostics>{node.error()}};
        if (!found) {
            print(context.console, found.error());
            return mistakes;
        }
        out << found->title << "\nhandout template `" << found->id << "`, " << file->string() << "\n\n";
        fact(out, "Summary", found->summary);
        out << '\n';
        for (auto const& item : found->handout.items)
            out << "  " << item.article << item.section << item.worksheet << '\n';
        return fine;
    }
    for (auto const kind : {ItemKind::region, ItemKind::practice, ItemKind::page_template})
        if (auto const file = library.find(kind, options.id)) return show_file(*file, context);
    print(context.console, library.tree(ItemKind::worksheet, options.id, {}).error());
    return mistakes;
}

}  // namespace

void add_show(CLI::App& app, Context& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("show", "What is in one item of the library, with its notes for the clinician");
    command->footer(
        "Examples:\n  attune show closeness-ladder\n  attune show fear-of-intimacy\n  attune show gb --yaml");
    command->add_option("id", options->id, "Its id; `attune list` shows them. Or a handout's file: where its pages come from")->required()->type_name("ID");
    command->add_flag("--yaml", options->yaml, "The file itself");
    command->callback(
        [options, &context] { context.chosen = [options, &context] { return show(*options, context); }; });
}

}  // namespace attune::cli
