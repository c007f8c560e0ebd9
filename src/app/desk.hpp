#pragma once

#include <memory>

#include "app/advice.hpp"
#include "app/document.hpp"
#include "app/page_maker.hpp"
#include "app/records_session.hpp"
#include "app/settings.hpp"
#include "content/library.hpp"
#include "job/places.hpp"
#include "text/fonts.hpp"

namespace attune::app {

/// What all parts of the window share. Made once, outlives them all.
struct Desk {
    Desk(job::Places where, std::filesystem::path settings_file);

    job::Places places;
    std::shared_ptr<text::Fonts const> fonts;
    content::Library content;  // for the window's thread; the page maker has its own
    Advice advice;             // of the content rules, on what is written here
    Settings settings;
    RecordsSession records;    // off until they are wanted
    Document document;
    PageMaker maker;

    /// A practice profile that lies beside the file of `handout` is found from now on.
    void look_beside(handout::Handout const& handout, std::filesystem::path const& file);
    /// Files of the library have changed: what was read of them is read again when it is next asked for.
    void reread();

private:
    std::vector<content::Shelf> shelves_;  // those of `places`, and perhaps a handout's folder before them
};

}  // namespace attune::app
