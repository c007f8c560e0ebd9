#include "job/workshop.hpp"

#include "base/atomic_file.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"

namespace attune::job {

namespace fs = std::filesystem;

Workshop::Workshop(std::vector<content::Shelf> shelves, std::shared_ptr<text::Fonts const> fonts)
    : shelves_{std::move(shelves)},
      library_{shelves_},
      layouter_{fonts ? std::move(fonts) : std::make_shared<text::Fonts const>()} {}

Expected<handout::Handout> Workshop::read(fs::path const& file) {
    auto const node = schema::parse_file(file, file.string());
    if (!node) return Unexpected<Diagnostics>{node.error()};
    auto read = schema::read<handout::Handout>(*node);
    if (read && !read->practice.empty() && !library_.find(content::ItemKind::practice, read->practice)) {
        // The profile may lie beside the handout.
        auto shelves = shelves_;
        shelves.insert(shelves.begin(), content::Shelf{file.parent_path(), true});
        content::Library beside{shelves};
        if (beside.find(content::ItemKind::practice, read->practice)) {
            shelves_ = std::move(shelves);
            library_ = std::move(beside);
        }
    }
    return read;
}

Expected<handout::Composed> Workshop::compose(handout::Handout const& handout, handout::Document document) {
    return handout::compose(handout, library_, document);
}

Expected<layout::PagedDocument> Workshop::lay_out(handout::Composed const& composed) {
    return layouter_.lay_out(composed.flow, composed.look);
}

Expected<std::string> Workshop::write(layout::PagedDocument const& document) { return writer_.write(document); }

std::string file_stem(fs::path const& handout, handout::Document document) {
    auto stem = handout.filename().string();
    for (std::string_view const ending : {".yaml", ".handout"})
        if (stem.size() > ending.size() && stem.ends_with(ending)) stem.resize(stem.size() - ending.size());
    switch (document) {
        case handout::Document::whole: break;
        case handout::Document::a: stem += "_a"; break;
        case handout::Document::b: stem += "_b"; break;
        case handout::Document::together: stem += "_together"; break;
    }
    return stem;
}

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
    if (!job.page_template.empty()) handout->page_template = job.page_template;
    if (job.paper) handout->paper = job.paper;

    Report report;
    struct Made {
        handout::Document document;
        std::string bytes;
        std::size_t pages;
    };
    std::vector<Made> made;
    auto const documents = job.only ? std::vector{*job.only} : handout::documents_of(*handout);
    for (auto const document : documents) {
        tell("composing");
        auto composed = workshop.compose(*handout, document);
        if (!composed) return fail(std::move(composed.error()));
        report.notes.insert(report.notes.end(), composed->notes.begin(), composed->notes.end());
        if (composed->flow.parts.empty()) continue;  // a couple's document with nothing in it
        tell("laying out");
        auto pages = workshop.lay_out(*composed);
        if (!pages) return fail(std::move(pages.error()));
        tell("writing");
        auto bytes = workshop.write(*pages);
        if (!bytes) return fail(std::move(bytes.error()));
        made.push_back({document, *std::move(bytes), pages->pages.size()});
    }
    sort_diagnostics(report.notes);

    std::error_code error;
    bool const into_folder = job.output.empty() || fs::is_directory(job.output, error);
    for (auto& each : made) {
        auto file = job.output;
        if (into_folder) {
            file /= file_stem(job.handout, each.document) + ".pdf";
        } else if (made.size() > 1) {  // several documents, one name: the letter goes before the ending
            auto const suffix = file_stem("x", each.document).substr(1);
            file.replace_filename(file.stem().string() + suffix + file.extension().string());
        }
        if (auto written = write_file_atomically(file, each.bytes); !written)
            return fail(std::move(written.error()), true);
        report.files.push_back({std::move(file), each.pages, each.bytes.size()});
    }
    return report;
}

}  // namespace attune::job
