#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <iterator>
#include <ostream>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include "cli/commands.hpp"
#include "job/check_files.hpp"
#include "schema/json.hpp"

namespace attune::cli {
namespace {

struct Options {
    std::vector<std::filesystem::path> files;
    std::string language = "en", rule;
    bool strict = false, json = false, sarif = false, table = false, rules = false;
};

std::string_view level_of(Severity severity) { return severity == Severity::note ? "note" : check::name_of(severity); }

std::string to_json(job::Checked const& checked) {
    schema::JsonWriter json;
    json.begin_array();
    auto const place = [&](SourceSpan const& where) {
        json.member("file", where.file_name()).member("line", where.line).member("column", where.column);
    };
    for (auto const& d : checked.diagnostics) {
        json.begin_object().member("severity", level_of(d.severity));
        place(d.where);
        json.member("message", d.message).key("hints").begin_array();
        for (auto const& hint : d.hints) json.value(hint);
        json.end_array().end_object();
    }
    for (auto const& f : checked.findings) {
        json.begin_object().member("severity", level_of(f.severity)).member("rule", f.rule);
        place(f.where);
        json.member("item", f.item).member("quoted", f.quoted).member("message", f.why).key("hints").begin_array();
        if (!f.instead.empty()) json.value(f.instead);
        json.end_array().end_object();
    }
    return json.end_array().take();
}

/// SARIF 2.1.0 (OASIS), as editors and code review read it.
std::string to_sarif(job::Checked const& checked) {
    schema::JsonWriter json;
    json.begin_object()
        .member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
        .member("version", "2.1.0")
        .key("runs").begin_array().begin_object();
    json.key("tool").begin_object().key("driver").begin_object().member("name", "attune check").member("version", ATTUNE_VERSION);
    json.key("rules").begin_array();
    std::string_view last;
    for (auto const* rule : check::all_rules()) {
        if (rule->id == last) continue;   // the same in another language
        last = rule->id;
        json.begin_object().member("id", rule->id).key("shortDescription").begin_object().member("text", rule->why).end_object();
        json.end_object();
    }
    json.end_array().end_object().end_object().key("results").begin_array();
    auto const result = [&](std::string_view rule, Severity severity, std::string const& message, SourceSpan const& where) {
        json.begin_object();
        if (!rule.empty()) json.member("ruleId", rule);
        json.member("level", level_of(severity)).key("message").begin_object().member("text", message).end_object();
        json.key("locations").begin_array().begin_object().key("physicalLocation").begin_object();
        json.key("artifactLocation").begin_object().member("uri", where.file_name()).end_object();
        if (where.line > 0) {
            json.key("region").begin_object().member("startLine", where.line);
            if (where.column > 0) json.member("startColumn", where.column);
            json.end_object();
        }
        json.end_object().end_object().end_array().end_object();
    };
    for (auto const& d : checked.diagnostics) result({}, d.severity, d.message, d.where);
    for (auto const& f : checked.findings)
        result(f.rule, f.severity,
               (f.quoted.empty() ? "" : "\u201C" + f.quoted + "\u201D: ") + f.why + "." +
                   (f.instead.empty() ? "" : " Try: " + f.instead + "."),
               f.where);
    json.end_array().end_object().end_array().end_object();
    return json.take();
}

std::string number(double value) { return std::isnan(value) ? "-" : fmt::format("{:.1f}", value); }

void print_table(std::vector<check::Summary> const& rows, std::ostream& out) {
    out << fmt::format("{:<36} {:>6} {:>5} {:>5} {:>4} {:>6} {:>6} {:>10} {:>4} {:>4} {:>4} {:>4}\n", "", "words", "sent.", "mean",
                       "max", "grade", "topic", "SMOG", "pas%", "err", "warn", "hint");
    for (auto const& row : rows) {
        auto const& c = row.counts;
        out << fmt::format("{:<36} {:>6} {:>5} {:>5} {:>4} {:>6} {:>6} {:>10} {:>4} {:>4} {:>4} {:>4}\n",
                           row.name + (row.language == "en" ? "" : " (" + row.language + ")"), c.words, c.sentences,
                           c.sentences > 0 ? number(1.0 * c.words / c.sentences) : "-", c.longest, number(row.grade),
                           number(row.topic_grade), row.smog ? number(*row.smog) : "n/a (<30)",
                           c.sentences > 0 ? 100 * c.passive / c.sentences : 0, row.errors, row.warnings, row.hints);
    }
    out << "grade: Flesch-Kincaid; topic: with words that the topic needs counted as two syllables; for Spanish both are INFLESZ.\n"
           "Formulas see the length of words and sentences only. They do not see tone, order or harm: read the text.\n";
}

std::chrono::year_month_day today() {
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

int list_rules(std::ostream& out) {
    std::string_view last;
    for (auto const* rule : check::all_rules()) {
        if (rule->id == last) continue;
        last = rule->id;
        out << fmt::format("{:<12} {:<8} {}\n", rule->id, check::name_of(rule->severity), rule->why);
    }
    return fine;
}

int check_content(Options const& options, Context& context) {
    if (options.rules) return list_rules(context.console.out);
    auto const places = context.places();
    job::Workshop workshop{places.shelves};
    check::Spelling spelling{places.dictionaries};
    job::Checked all;
    job::CheckWith const with{&spelling, options.language, today()};
    if (options.files.empty()) all = job::check_library(workshop, with);
    for (auto const& file : options.files) {
        auto one = job::check_file(file, workshop, with);
        all.files += one.files;
        std::ranges::move(one.diagnostics, std::back_inserter(all.diagnostics));
        std::ranges::move(one.findings, std::back_inserter(all.findings));
        std::ranges::move(one.summaries, std::back_inserter(all.summaries));
    }
    sort_diagnostics(all.diagnostics);
    check::sort_findings(all.findings);
    if (!options.rule.empty()) std::erase_if(all.findings, [&](auto const& f) { return f.rule != options.rule; });
    bool warned = false, failed = has_errors(all.diagnostics);
    for (auto const& d : all.diagnostics) warned = warned || d.severity == Severity::warning;
    std::array<int, 3> found{};
    for (auto const& f : all.findings) {
        warned = warned || f.severity == Severity::warning;
        failed = failed || f.severity == Severity::error;
        ++found[static_cast<std::size_t>(f.severity)];
    }
    auto& out = context.console.out;
    if (options.json) out << to_json(all);
    else if (options.sarif) out << to_sarif(all);
    else {
        print(context.console, all.diagnostics);
        for (auto const& finding : all.findings) out << check::to_string(finding) << '\n';
        if (options.table) print_table(all.summaries, out);
        auto const count = [](int n, std::string_view what) { return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s"); };
        out << all.files << (all.files == 1 ? " file" : " files") << " checked";
        if (!all.findings.empty())
            out << ": " << count(found[2], "error") << ", " << count(found[1], "warning") << ", " << count(found[0], "hint")
                << " from the content rules";
        else out << (failed ? "" : warned ? ", no mistakes" : ", no findings from these checks");
        out << '\n';
    }
    return failed ? mistakes : options.strict && warned ? warnings : fine;
}

}  // namespace

void add_check(CLI::App& app, Context& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("check", "Every mistake in handouts, worksheets and articles, with its line");
    command->footer(
        "Examples:\n"
        "  attune check                                  the whole library\n"
        "  attune check ours.handout.yaml worksheets/mine.yaml\n"
        "  attune check leaflet.txt                      words from elsewhere\n\n"
        "What it finds is advice: no program can tell whether a text is right for a client.");
    command->add_option("files", options->files, "Files to check; the whole library when none is named")
        ->type_name("FILE");
    command->add_flag("--strict", options->strict, "Exit with 1 when there are warnings");
    command->add_flag("--summary", options->table, "Figures of each sheet, article and handout: words, sentences, reading grade");
    command->add_option("--rule", options->rule, "Only what this rule finds: L-PASSIVE")->type_name("ID");
    command->add_option("--language", options->language, "Of plain text files (*.txt, *.md): en or es")->capture_default_str();
    command->add_flag("--rules", options->rules, "List the content rules");
    auto* json = command->add_flag("--json", options->json, "As JSON");
    command->add_flag("--sarif", options->sarif, "As SARIF 2.1.0, for editors")->excludes(json);
    command->callback(
        [options, &context] { context.chosen = [options, &context] { return check_content(*options, context); }; });
}

}  // namespace attune::cli
