#include <chrono>
#include <map>
#include <ostream>

#include <CLI/CLI.hpp>

#include "cli/commands.hpp"
#include "cli/password.hpp"
#include "job/workshop.hpp"
#include "schema/json.hpp"

namespace attune::cli {
namespace {

struct Options {
    job::HandoutJob job;
    bool ask_password = false;
    std::filesystem::path password_file;
    bool strict = false, json = false, quiet = false;
};

/// Draws the step at hand on a terminal, once the work has taken a moment.
class ProgressLine {
public:
    explicit ProgressLine(Console& console) : console_{console} {}
    ~ProgressLine() {
        if (drawn_) console_.err << "\r\033[K" << std::flush;
    }
    ProgressLine(ProgressLine const&) = delete;
    ProgressLine& operator=(ProgressLine const&) = delete;

    void operator()(std::string_view step, std::string_view file) {
        if (!console_.progress || std::chrono::steady_clock::now() - start_ < std::chrono::milliseconds{300}) return;
        console_.err << "\r\033[K" << file << ": " << step << " ..." << std::flush;
        drawn_ = true;
    }

private:
    Console& console_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
    bool drawn_ = false;
};

/// The password that the options lead to, empty when none is wanted. Whatever would make it useless is told before anybody
/// is asked for it.
Expected<Secret> wanted_password(Options const& options, Console& console) {
    auto const& as = options.job.as;
    bool const lock = options.ask_password || !options.password_file.empty();
    if (!lock && !as.finish.small) return Secret{};
    if (as.format != job::Format::pdf)
        return Unexpected<Diagnostics>{
            {lock ? error_at({}, "only a PDF can have a password",
                             {"leave out `--format`, or leave out the password and send the page by a safe way"})
                  : error_at({}, "`--small` is for a PDF only", {"a page for a screen is small as it is"})}};
    if (auto can = pdf::can_finish(); !can) return Unexpected<Diagnostics>{std::move(can.error())};
    if (!lock) return Secret{};
    if (options.job.as.pdf.archive)
        return Unexpected<Diagnostics>{
            {error_at({}, "a file to be kept for long has no password", {"leave out `--archive` or the password"})}};
    return options.ask_password ? ask_password(console) : password_in(options.password_file);
}

int render(Options const& options, Context& context) {
    job::Workshop workshop{context.places().shelves};
    auto& console = context.console;
    Expected<job::Report, job::Failure> report;
    {
        auto password = wanted_password(options, console);
        if (!password) {
            print(console, password.error());
            return mistakes;
        }
        auto job = options.job;  // the password goes with it, before anything is printed
        job.as.finish.password = *std::move(password);
        ProgressLine line{console};
        report = job::run(job, workshop, [&](auto step, auto file) { line(step, file); });
    }
    if (!report) {
        print(console, report.error().diagnostics);
        return report.error().cannot_write ? cannot_write : mistakes;
    }
    if (!options.quiet) print(console, report->notes);
    if (options.json) {
        schema::JsonWriter json;
        json.begin_object().key("files").begin_array();
        for (auto const& file : report->files) {
            json.begin_object().member("file", file.file.string());
            if (file.pages > 0) json.member("pages", file.pages);
            json.member("bytes", file.bytes).end_object();
        }
        console.out << json.end_array().end_object().take();
    } else {
        for (auto const& file : report->files) {
            console.out << file.file.string();
            if (file.pages > 0) console.out << ": " << file.pages << (file.pages == 1 ? " page" : " pages");
            console.out << '\n';
        }
    }
    bool warned = false;
    for (auto const& note : report->notes) warned = warned || note.severity == Severity::warning;
    return options.strict && warned ? warnings : fine;
}

}  // namespace

void add_render(CLI::App& app, Context& context) {
    auto options = std::make_shared<Options>();
    auto* command = app.add_subcommand("render", "Make the PDF of a handout, or a page for a screen");
    command->footer(
        "Examples:\n"
        "  attune render ours.handout.yaml -o ours.pdf\n"
        "  attune render ours.handout.yaml --template large-print --text-size 20 --paper letter\n"
        "  attune render ours.handout.yaml --letters easy    letters that are easy to tell apart\n"
        "  attune render ours.handout.yaml --impose booklet  A5, to print on both sides of A4 and fold\n"
        "  attune render ours.handout.yaml --format html     for a phone or a screen reader\n"
        "  attune render ours.handout.yaml --fillable --small --password    to send\n"
        "  attune render ours.handout.yaml --document a      partner A's copy of a couple's set");
    command->add_option("handout", options->job.handout, "The handout file")->required()->type_name("FILE");
    command->add_option("-o,--output", options->job.output, "The file to write, or a folder to write into")
        ->type_name("FILE");
    std::map<std::string, job::Format> const formats{
        {"pdf", job::Format::pdf}, {"html", job::Format::html}, {"text", job::Format::text}};
    command->add_option("--format", options->job.as.format, "What to make: pages, or HTML or plain text for a screen")
        ->transform(CLI::CheckedTransformer(formats).description("pdf, html or text"));
    std::map<std::string, handout::Document> const documents{{"whole", handout::Document::whole},
                                                             {"a", handout::Document::a},
                                                             {"b", handout::Document::b},
                                                             {"together", handout::Document::together},
                                                             {"clinician", handout::Document::clinician}};
    command->add_option("--document", options->job.only, "Only this one of a couple's documents")
        ->transform(CLI::CheckedTransformer(documents).description("whole, a, b, together or clinician"));
    command->add_option("--template", options->job.page_template, "Another page template than the handout's")
        ->type_name("ID");
    std::map<std::string, content::Paper> const papers{{"a4", content::Paper::a4}, {"letter", content::Paper::letter}, {"a5", content::Paper::a5}};
    command->add_option("--paper", options->job.paper, "Another paper than the handout's")
        ->transform(CLI::CheckedTransformer(papers).description("a4, letter or a5"));
    std::map<std::string, content::Ink> const inks{{"colour", content::Ink::colour}, {"saver", content::Ink::saver}};
    command->add_option("--ink", options->job.ink, "In colour, or in black only without grounds")
        ->transform(CLI::CheckedTransformer(inks).description("colour or saver"));
    std::map<std::string, content::Letters> const letters{{"usual", content::Letters::usual},
                                                          {"easy", content::Letters::easy}};
    command->add_option("--letters", options->job.letters, "The page template's, or some that are easy to tell apart")
        ->transform(CLI::CheckedTransformer(letters).description("usual or easy"));
    command
        ->add_option_function<double>("--text-size",
                                      [options](double points) { options->job.text_size = Pt{points}; },
                                      "Of the text, in points; `large-print` has 14, 18 and 20")
        ->type_name("POINTS");
    std::map<std::string, handout::Imposition> const impositions{{"none", handout::Imposition::none},
                                                                 {"booklet", handout::Imposition::booklet},
                                                                 {"two-up", handout::Imposition::two_up}};
    command
        ->add_option("--impose", options->job.impose,
                     "A5 pages two to a side of A4: as a booklet to fold (print on both sides, flipped on the short "
                     "edge), or in reading order")
        ->transform(CLI::CheckedTransformer(impositions).description("none, booklet or two-up"));
    command->add_flag("--screened", options->job.screened,
                      "You have asked each partner about violence, each alone, and joint work is suitable now");
    command->add_flag("--fillable", options->job.as.pdf.fillable, "With fields to fill in on a screen");
    command->add_flag("--archive", options->job.as.pdf.archive, "PDF/A-2a besides, to be kept for long");
    std::map<std::string, bool> const choices{{"radio", false}, {"tick", true}};
    command->add_option("--fields", options->job.as.pdf.ticks, "How scales are filled in: radio or tick")
        ->transform(CLI::CheckedTransformer(choices).description("radio or tick"))
        ->needs("--fillable");
    command->add_flag("--small", options->job.as.finish.small, "A smaller PDF, packed by qpdf");
    // A password among the arguments can be read by everybody on the computer, and stays in the shell's history.
    auto* ask = command->add_flag("--password", options->ask_password,
                                  "Lock the PDF with a password, which is asked for on the terminal")
                    ->disable_flag_override();
    command->add_option("--password-file", options->password_file,
                        "Lock the PDF with the first line of this file, which only you may read")
        ->type_name("FILE")
        ->excludes(ask);
    command->add_flag("--strict", options->strict, "Exit with 1 when there are warnings");
    command->add_flag("--quiet", options->quiet, "No warnings");
    command->add_flag("--json", options->json, "Tell the written files as JSON");
    command->callback(
        [options, &context] { context.chosen = [options, &context] { return render(*options, context); }; });
}

}  // namespace attune::cli
