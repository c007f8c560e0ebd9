#pragma once

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
#include "pdf/writer.hpp"

namespace attune::job {

/// The tools that handouts are made with, kept from one handout to the next: what was read, the words that were shaped, the
/// paragraphs that were set, the fonts that were subset. One object per thread; `fonts` may be shared.
/// The steps are there one by one, for whoever needs what lies between them.
class Workshop {
public:
    explicit Workshop(std::vector<content::Shelf> shelves, std::shared_ptr<text::Fonts const> fonts = nullptr);

    /// Reads a `*.handout.yaml` file. A folder `practices/` beside it is looked at first for practice profiles.
    Expected<handout::Handout> read(std::filesystem::path const& file);

    Expected<handout::Composed> compose(handout::Handout const& handout,
                                        handout::Document document = handout::Document::whole);
    Expected<layout::PagedDocument> lay_out(handout::Composed const& composed);
    Expected<std::string> write(layout::PagedDocument const& document);

    content::Library& content() { return library_; }
    /// Forgets what was read of the library's files; what was shaped and set is kept, for it depends on the words alone.
    void reread() { library_ = content::Library{shelves_}; }

private:
    std::vector<content::Shelf> shelves_;
    content::Library library_;
    layout::Layouter layouter_;
    pdf::Writer writer_;
};

/// One run from a handout file to PDF files, as a value: the command line and the window fill in the same.
struct HandoutJob {
    std::filesystem::path handout;
    std::filesystem::path output;           // a file, or a folder to put files in; empty: the current folder
    std::optional<handout::Document> only;  // of a couple's documents; all when left out
    std::string page_template;              // in place of the handout's own
    std::optional<content::Paper> paper;
};

struct WrittenFile {
    std::filesystem::path file;
    std::size_t pages = 0;
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

/// Runs `job`. All documents are made before the first is written; a file that cannot be written leaves the old one whole.
Expected<Report, Failure> run(HandoutJob const& job, Workshop& workshop, Progress const& progress = {});

/// `first-session.handout.yaml` gives "first-session", with "_a", "_b" or "_together" for a couple's documents.
std::string file_stem(std::filesystem::path const& handout, handout::Document document);

}  // namespace attune::job
