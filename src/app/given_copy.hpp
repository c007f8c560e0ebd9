#pragma once

#include <string>
#include <vector>

#include <QMetaType>

#include "handout/compose.hpp"
#include "handout/handout.hpp"

namespace attune::app {

/// A finished document that has just gone to a printer or into a file: what the records may note.
struct GivenCopy {
    handout::Document document = handout::Document::whole;
    std::string bytes;      // of its PDF, before any password was put on it
    bool printed = false;
    std::string way;        // "paper", "pdf", "fillable"
};
using GivenCopies = std::vector<GivenCopy>;

}  // namespace attune::app

Q_DECLARE_METATYPE(attune::app::GivenCopies)
