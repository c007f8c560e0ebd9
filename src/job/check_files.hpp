#pragma once

#include <filesystem>

#include "base/diagnostic.hpp"
#include "job/workshop.hpp"

namespace attune::job {

struct Checked {
    Diagnostics diagnostics;
    std::size_t files = 0;
};

/// All mistakes of one file: a `*.handout.yaml` is composed and laid out, a file of the library is read and tried out.
Checked check_file(std::filesystem::path const& file, Workshop& workshop);

/// All mistakes of every file in the library, and of what its files say of each other (ids of references, worksheets and
/// sections). Each article and worksheet is laid out once, for a couple and for one person, so that a text that cannot be
/// filled in or an element that cannot be set is found here and not in a session.
Checked check_library(Workshop& workshop);

}  // namespace attune::job
