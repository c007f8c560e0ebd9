#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "content/library.hpp"
#include "handout/compose.hpp"
#include "handout/handout.hpp"
#include "layout/layouter.hpp"
#include "layout/paged_document.hpp"
#include "pdf/finish.hpp"
#include "pdf/writer.hpp"

namespace attune::job {

/// `shelves`, with the folder of `file` before them when the practice profile of `handout` is found there alone, in a
/// folder `practices`: a handout and its practice can be passed on together.
std::vector<content::Shelf> shelves_for(handout::Handout const& handout, std::filesystem::path const& file,
                                        std::vector<content::Shelf> shelves);

/// The tools that handouts are made with, kept from one handout to the next: what was read, the words that were shaped, the
/// paragraphs that were set, the fonts that were subset. One object per thread; `fonts` may be shared.
/// The steps are there one by one, for whoever needs what lies between them.
class Workshop {
public:
    explicit Workshop(std::vector<content::Shelf> shelves, std::shared_ptr<text::Fonts const> fonts = nullptr);

    /// Reads a `*.handout.yaml` file. Its practice profile may lie beside it (shelves_for); it is found from then on.
    Expected<handout::Handout> read(std::filesystem::path const& file);

    Expected<handout::Composed> compose(handout::Handout const& handout,
                                        handout::Document document = handout::Document::whole);
    Expected<layout::PagedDocument> lay_out(handout::Composed const& composed);
    Expected<std::string> write(layout::PagedDocument const& document, pdf::Options const& options = {});

    content::Library& content() { return library_; }
    /// From now on, the library is what stands on `shelves`.
    void look_in(std::vector<content::Shelf> shelves);
    /// Forgets what was read of the library's files; what was shaped and set is kept, for it depends on the words alone.
    void reread() { library_ = content::Library{shelves_}; }

private:
    std::vector<content::Shelf> shelves_;
    content::Library library_;
    layout::Layouter layouter_;
    pdf::Writer writer_;
};

/// What a handout is made into: pages, or one HTML page or plain text for a screen, which have no pages.
enum class Format : unsigned char { pdf, html, text };

/// ".pdf", ".html" or ".txt"
std::string_view file_ending(Format format);

/// What is made of a handout.
struct Output {
    Format format = Format::pdf;
    pdf::Options pdf;
    pdf::Finish finish;
};

/// One run from a handout file to finished files, as a value: the command line and the window fill in the same.
struct HandoutJob {
    std::filesystem::path handout;
    std::filesystem::path output;           // a file, or a folder to put files in; empty: the current folder
    std::optional<handout::Document> only;  // of a couple's documents; all when left out
    std::string page_template;              // in place of the handout's own
    std::optional<content::Paper> paper;
    std::optional<content::Ink> ink;
    std::optional<content::Letters> letters;
    std::optional<Pt> text_size;
    std::optional<handout::Imposition> impose;
    Output as;
    bool screened = false;                  // each partner was asked about violence, alone: said anew for every run
};

struct WrittenFile {
    std::filesystem::path file;
    std::size_t pages = 0;                  // 0: a format without pages
    std::size_t bytes = 0;
};

struct Report {
    std::vector<WrittenFile> files;
    Diagnostics notes;
};

/// What went wrong, and whether it was the writing.
struct Failure {
    Diagnostics diagnostics;
    bool cannot_write = false;
};

/// Told before each step: what is being done, for which file.
using Progress = std::function<void(std::string_view step, std::string_view file)>;

/// One of a handout's documents, finished.
struct MadeDocument {
    handout::Document document = handout::Document::whole;
    std::shared_ptr<layout::PagedDocument const> pages;   // null only in a format without pages
    std::string bytes;                                    // of the file
    Diagnostics notes;                                    // what a person should look at, in the order of its files
};

/// `pages` as they stand on the sheets that are printed.
layout::PagedDocument on_sheets(layout::PagedDocument pages, handout::Imposition imposition);

/// The finished `documents` of `handout`, in their order; a couple's document with nothing in it is left out. This is what
/// the command line and the window both save and print.
/// Errors: as compose(), lay_out(), write() and pdf::finish() tell them, and where a format other than PDF is to be locked
/// or packed; then nothing is returned.
Expected<std::vector<MadeDocument>> make_documents(handout::Handout const& handout,
                                                   std::vector<handout::Document> const& documents, Workshop& workshop,
                                                   Output const& output = {},
                                                   std::function<void(std::string_view step)> const& progress = {});

/// What a document's file is called when nobody chose a name: "handout-2026-05-03-A", by the handout's date, else `today`.
/// It never says who the handout is for.
std::string proposed_stem(handout::Handout const& handout, handout::Document document,
                          std::chrono::year_month_day today);

/// Runs `job`. All documents are made before the first is written; a file that cannot be written leaves the old one whole.
Expected<Report, Failure> run(HandoutJob const& job, Workshop& workshop, Progress const& progress = {});

/// `first-session.handout.yaml` gives "first-session", with "_a", "_b" or "_together" for a couple's documents.
std::string file_stem(std::filesystem::path const& handout, handout::Document document);

}  // namespace attune::job
