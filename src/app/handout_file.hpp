#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include <QCoreApplication>
#include <QString>

#include "base/diagnostic.hpp"
#include "handout/handout.hpp"

namespace attune::app {

/// A handout as its file says it. An empty title becomes "Handout", and characters that YAML cannot hold are dropped: they
/// come along unseen when something is pasted.
std::string file_text(handout::Handout const& handout);

/// The file of the handout at hand. Remembers what it read or wrote, so that it never writes over what somebody else has
/// written there in between.
class HandoutFile {
    Q_DECLARE_TR_FUNCTIONS(attune::app::HandoutFile)
public:
    /// Errors: what is wrong, for a Strip (rich text), with the lines to look at. Then the file known before stays known.
    Expected<handout::Handout, QString> open(std::filesystem::path const& file);

    enum class Overwrite : unsigned char { no, yes };
    struct NotSaved {
        bool changed_underneath = false;  // the file is not what we read: [Keep mine] [Take theirs] [Save as]
        QString text;                     // for a Strip
    };
    /// Writes `handout` whole or not at all, after reading back what it is about to write; a new file is for its owner only.
    /// With Overwrite::no, the file that was opened is left alone when it changed on the disk. A file that is gone is made
    /// again.
    Expected<void, NotSaved> save(std::filesystem::path const& file, handout::Handout const& handout,
                                  Overwrite overwrite = Overwrite::no);

    /// The file holds something else than we read or wrote. Reads it; a handout's file is small. A file that is gone has
    /// not changed: nothing is lost by writing it again.
    bool changed_on_disk() const;

    /// Nothing is open.
    void close();

private:
    std::filesystem::path file_;
    std::uint64_t known_ = 0;  // the hash of what the file held when we saw it last
};

}  // namespace attune::app
