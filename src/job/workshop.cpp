#include "job/workshop.hpp"

#include <algorithm>
#include <iterator>

#include "base/atomic_file.hpp"
#include "handout/file_text.hpp"
#include "layout/impose.hpp"
#include "reflow/html.hpp"
#include "reflow/plain_text.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"

namespace attune::job {

namespace fs = std::filesystem;

std::vector<content::Shelf> shelves_for(handout::Handout const& handout, fs::path const& file,
                                        std::vector<content::Shelf> shelves) {
    auto const found = [&](std::vector<content::Shelf> const& on) {
        return content::Library{on}.find(content::ItemKind::practice, handout.practice).has_value();
    };
    content::Shelf const beside{file.parent_path(), true};
    if (!handout.practice.empty() && !found(shelves) && found({beside})) shelves.insert(shelves.begin(), beside);
    return shelves;
}

Workshop::Workshop(std::vector<content::Shelf> shelves, std::shared_ptr<text::Fonts const> fonts)
    : shelves_{std::move(shelves)},
      library_{shelves_},
      layouter_{fonts ? std::move(fonts) : std::make_shared<text::Fonts const>()} {}

Expected<handout::Handout> Workshop::read(fs::path const& file) {
    auto const shown = file.string();
    auto const text = schema::read_text_file(file, shown);
    if (!text) return Unexpected<Diagnostics>{text.error()};
    auto read = handout::from_file_text(*text, shown);
    auto const refused = [&](std::string message, std::vector<std::string> hints) {
        Diagnostics all{error_at({std::make_shared<std::string const>(shown)}, std::move(message), std::move(hints))};
        if (!read) std::ranges::move(read.error(), std::back_inserter(all));
        return Unexpected<Diagnostics>{std::move(all)};
    };
    auto const marks = read ? read->marks : handout::marks_of(*text);
    if (marks.state == handout::FileState::cut_short)
        return refused("the file was cut short: its last line is missing",
                       {"the window offers what was saved before; if the file is as you want it, delete its first line"});
    if (marks.format > handout::file_format)
        return refused("this file was written by a newer Attune (format " + std::to_string(marks.format) + "); this one reads format " +
                           std::to_string(handout::file_format),
                       {"update Attune; its window shows what can be understood"});
    if (!read) return Unexpected<Diagnostics>{std::move(read).error()};
    if (auto shelves = shelves_for(read->handout, file, shelves_); shelves.size() != shelves_.size()) look_in(std::move(shelves));
    return std::move(read->handout);
}

void Workshop::look_in(std::vector<content::Shelf> shelves) {
    shelves_ = std::move(shelves);
    reread();
}

Expected<handout::Composed> Workshop::compose(handout::Handout const& handout, handout::Document document) {
    return handout::compose(handout, library_, document);
}

Expected<layout::PagedDocument> Workshop::lay_out(handout::Composed const& composed) {
    return layouter_.lay_out(composed.flow, composed.look);
}

Expected<std::string> Workshop::write(layout::PagedDocument const& document, pdf::Options const& options) {
    return writer_.write(document, options);
}

layout::PagedDocument on_sheets(layout::PagedDocument pages, handout::Imposition imposition) {
    switch (imposition) {
        case handout::Imposition::none: break;
        case handout::Imposition::booklet: return layout::as_booklet(pages);
        case handout::Imposition::two_up: return layout::two_up(pages);
    }
    return pages;
}

Expected<std::vector<MadeDocument>> make_documents(handout::Handout const& handout,
                                                   std::vector<handout::Document> const& documents, Workshop& workshop,
                                                   Output const& output,
                                                   std::function<void(std::string_view step)> const& progress) {
    auto const tell = [&](std::string_view step) {
        if (progress) progress(step);
    };
    if (output.format != Format::pdf && output.finish.wanted())
        return Unexpected<Diagnostics>{{error_at({}, "only a PDF can have a password or be packed")}};
    std::vector<MadeDocument> made;
    for (auto const document : documents) {
        tell("composing");
        auto composed = workshop.compose(handout, document);
        if (!composed) return Unexpected<Diagnostics>{std::move(composed.error())};
        if (composed->flow.parts.empty()) continue;
        if (output.format != Format::pdf) {
            tell("writing");
            made.push_back({document, nullptr,
                            output.format == Format::html ? reflow::html(composed->flow) : reflow::plain_text(composed->flow),
                            std::move(composed->notes)});
            continue;
        }
        tell("laying out");
        auto pages = workshop.lay_out(*composed);
        if (!pages) return Unexpected<Diagnostics>{std::move(pages.error())};
        *pages = on_sheets(*std::move(pages), handout.impose);
        tell("writing");
        auto bytes = workshop.write(*pages, output.pdf);
        if (bytes && output.finish.wanted()) bytes = pdf::finish(*bytes, output.finish);
        if (!bytes) return Unexpected<Diagnostics>{std::move(bytes.error())};
        made.push_back({document, std::make_shared<layout::PagedDocument const>(*std::move(pages)), *std::move(bytes),
                        std::move(composed->notes)});
    }
    return made;
}

std::string proposed_stem(handout::Handout const& handout, handout::Document document,
                          std::chrono::year_month_day today) {
    auto const date = handout.date.value_or(today);
    auto const two = [](unsigned n) { return std::string(n < 10 ? "-0" : "-") + std::to_string(n); };
    auto stem = "handout-" + std::to_string(static_cast<int>(date.year())) + two(static_cast<unsigned>(date.month())) +
                two(static_cast<unsigned>(date.day()));
    switch (document) {
        case handout::Document::whole: break;
        case handout::Document::a: stem += "-A"; break;
        case handout::Document::b: stem += "-B"; break;
        case handout::Document::together: stem += "-together"; break;
        case handout::Document::clinician: stem += "-clinician"; break;
    }
    return stem;
}

std::string_view file_ending(Format format) {
    switch (format) {
        case Format::pdf: return ".pdf";
        case Format::html: return ".html";
        case Format::text: return ".txt";
    }
    return {};
}

std::string file_stem(fs::path const& handout, handout::Document document) {
    auto stem = handout.filename().string();
    for (std::string_view const ending : {".yaml", ".handout"})
        if (stem.size() > ending.size() && stem.ends_with(ending)) stem.resize(stem.size() - ending.size());
    switch (document) {
        case handout::Document::whole: break;
        case handout::Document::a: stem += "_a"; break;
        case handout::Document::b: stem += "_b"; break;
        case handout::Document::together: stem += "_together"; break;
        case handout::Document::clinician: stem += "_clinician"; break;
    }
    return stem;
}

namespace {

/// Sheets for two are handed out only when someone says, this time, that each partner was asked about violence.
Diagnostics check_gate(handout::Handout const& handout, std::vector<handout::Document> const& documents, bool screened,
                       content::Library& library) {
    if (screened || documents == std::vector{handout::Document::clinician}) return {};
    auto const sheets = handout::gated_sheets(handout, library);
    if (sheets.empty()) return {};
    std::string names;
    for (auto const& title : sheets) names += (names.empty() ? "`" : ", `") + title + "`";
    return {error_at(handout.where,
                     names + (sheets.size() == 1 ? " is" : " are") +
                         " only for partners whom you have asked about violence, each alone, and for whom joint work is "
                         "suitable now",
                     {"say so with --screened, or leave the sheets out"})};
}

/// What `job` says in place of the handout. Choices that exclude each other come back as mistakes.
Diagnostics choose(handout::Handout& handout, HandoutJob const& job) {
    if (!job.page_template.empty()) handout.page_template = job.page_template;
    if (job.ink) handout.ink = job.ink;
    if (job.letters) handout.letters = *job.letters;
    if (job.text_size) handout.text_size = job.text_size;
    if (job.paper) handout.paper = job.paper;
    if (job.impose) handout.impose = *job.impose;
    bool const on_a4 = handout.impose != handout::Imposition::none;
    if (on_a4 && job.paper && *job.paper != content::Paper::a5)
        return {error_at(handout.where, "pages that stand two to a side of A4 are A5",
                         {"leave out `--paper`", "`--impose none` prints whole pages"})};
    return {};
}

/// Whether `file` is the handout itself, or named as handouts and content are.
bool is_source(fs::path const& file, fs::path const& handout) {
    std::error_code error;
    return file.extension() == ".yaml" || file.extension() == ".yml" || fs::equivalent(file, handout, error);
}

}  // namespace

Expected<Report, Failure> run(HandoutJob const& job, Workshop& workshop, Progress const& progress) {
    auto const tell = [&](std::string_view step) {
        if (progress) progress(step, job.handout.string());
    };
    auto const fail = [](Diagnostics diagnostics, bool cannot_write = false) {
        return Unexpected<Failure>{Failure{std::move(diagnostics), cannot_write}};
    };
    tell("reading");
    auto handout = workshop.read(job.handout);
    if (!handout) return fail(std::move(handout.error()));
    if (auto wrong = choose(*handout, job); !wrong.empty()) return fail(std::move(wrong));

    auto const documents =
        job.only ? std::vector{*job.only} : handout::documents_of(*handout, workshop.content());
    if (auto gate = check_gate(*handout, documents, job.screened, workshop.content()); !gate.empty()) return fail(std::move(gate));
    auto const made = make_documents(*handout, documents, workshop, job.as, tell);
    if (!made) return fail(made.error());

    std::error_code error;
    bool const into_folder = job.output.empty() || fs::is_directory(job.output, error);
    auto const file_of = [&](MadeDocument const& document) {
        auto file = job.output;
        if (into_folder) {
            file /= file_stem(job.handout, document.document).append(file_ending(job.as.format));
        } else if (made->size() > 1) {  // several documents, one name: the letter goes before the ending
            auto const suffix = file_stem("x", document.document).substr(1);
            file.replace_filename(file.stem().string() + suffix + file.extension().string());
        }
        return file;
    };
    for (auto const& each : *made)
        if (auto const file = file_of(each); is_source(file, job.handout))
            return fail({error_at({}, "`" + file.string() + "` is a file that people write; pages would take its place",
                                  {"choose a name that ends with `" + std::string(file_ending(job.as.format)) + "`"})});

    Report report;
    for (auto const& each : *made) report.notes.insert(report.notes.end(), each.notes.begin(), each.notes.end());
    sort_diagnostics(report.notes);
    for (auto const& each : *made) {
        auto file = file_of(each);
        if (auto written = write_file_atomically(file, each.bytes); !written)
            return fail(std::move(written.error()), true);
        report.files.push_back({std::move(file), each.pages ? each.pages->pages.size() : 0, each.bytes.size()});
    }
    return report;
}

}  // namespace attune::job
