#include <algorithm>
#include <map>
#include <ostream>

#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include "base/utf8.hpp"
#include "cli/commands.hpp"
#include "content/library.hpp"
#include "schema/json.hpp"

namespace attune::cli {
namespace {

using content::ItemKind;

struct Options {
    std::string what;
    std::string word;
    bool json = false;
};

std::map<std::string, ItemKind> const& kinds() {
    static std::map<std::string, ItemKind> const table{
        {"articles", ItemKind::article},           {"worksheets", ItemKind::worksheet},
        {"templates", ItemKind::handout_template}, {"pages", ItemKind::page_template},
        {"practices", ItemKind::practice},         {"regions", ItemKind::region}};
    return table;
}

std::string padded(std::string_view text, std::size_t width) {
    auto const length = utf8::count(text);
    return std::string(text) + std::string(width > length ? width - length : 0, ' ');
}

bool holds(content::Entry const& entry, std::string word) {
    auto const lower = [](std::string text) {
        std::ranges::transform(text, text.begin(), [](unsigned char c) {
            return c < 0x80 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
        });
        return text;
    };
    word = lower(std::move(word));
    std::string all = entry.id + ' ' + entry.title + ' ' + entry.summary;
    for (auto const& tag : entry.tags) all += ' ' + tag;
    return lower(std::move(all)).find(word) != std::string::npos;
}

int list(Options const& options, Context& context) {
    auto const places = context.places();
    content::Library library{places.shelves};
    std::vector<ItemKind> wanted;
    if (options.what.empty()) wanted = {ItemKind::article, ItemKind::worksheet, ItemKind::handout_template};
    else wanted = {kinds().at(options.what)};
    auto entries = library.list(wanted, places.listing_cache);
    if (!options.word.empty())
        std::erase_if(entries, [&](auto const& e) { return e.problems.empty() && !holds(e, options.word); });

    auto& out = context.console.out;
    if (options.json) {
        schema::JsonWriter json;
        json.begin_array();
        for (auto const& e : entries) {
            json.begin_object().member("kind", content::name_of(e.kind)).member("id", e.id).member("title", e.title);
            json.member("summary", e.summary)
                .member("audience", e.audience)
                .member("minutes", e.minutes)
                .member("file", e.file);
            json.member("own", e.own).member("in_place_of_shipped", e.overrides).member("broken", !e.problems.empty());
            json.key("tags").begin_array();
            for (auto const& tag : e.tags) json.value(tag);
            json.end_array().key("flags").begin_array();
            for (auto const& flag : e.flags) json.value(flag);
            json.end_array().end_object();
        }
        out << json.end_array().take();
    } else {
        std::optional<ItemKind> heading;
        for (auto const& e : entries) {
            if (!e.problems.empty()) continue;
            if (heading != e.kind) {
                out << (heading ? "\n" : "") << content::name_of(e.kind) << "s\n";
                heading = e.kind;
            }
            std::string facts = e.audience;
            if (e.minutes > 0) facts += fmt::format("{}{} min", facts.empty() ? "" : ", ", e.minutes);
            if (e.own) facts += facts.empty() ? "yours" : ", yours";
            if (e.overrides) facts += " in place of the shipped one";
            out << "  " << padded(e.id, 26) << ' ' << padded(e.title, 38) << ' ' << facts << '\n';
        }
    }
    Diagnostics problems;
    for (auto const& e : entries) problems.insert(problems.end(), e.problems.begin(), e.problems.end());
    sort_diagnostics(problems);
    print(context.console, problems);
    return fine;  // a broken file hides nothing but itself
}

}  // namespace

void add_list(CLI::App& app, Context& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("list", "What there is in the library");
    command->footer("Examples:\n  attune list\n  attune list worksheets --find ladder\n  attune list regions");
    std::vector<std::string> names;
    for (auto const& [name, kind] : kinds()) names.push_back(name);
    command->add_option("what", options->what, "Of one kind only")
        ->check(CLI::IsMember(names).description("articles, pages, practices, regions, templates or worksheets"));
    command->add_option("--find", options->word, "Only what has this word in its title, summary or tags")
        ->type_name("WORD");
    command->add_flag("--json", options->json, "As JSON");
    command->callback(
        [options, &context] { context.chosen = [options, &context] { return list(*options, context); }; });
}

}  // namespace attune::cli
