#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include <QCoreApplication>
#include <QString>

#include "base/diagnostic.hpp"
#include "base/file_lock.hpp"
#include "handout/file_text.hpp"

namespace attune::app {

/// The bytes of the handout's file, as handout::to_safe_file_text makes them. An empty title becomes "Handout".
Expected<std::string, handout::NotSafe> safe_file_text(handout::Handout const& handout, std::string_view comments = {});

/// The file of the handout at hand. Holds a lock on it, so that two windows do not work on one handout, and remembers what it read
/// or wrote, so that it never writes over what somebody else has written there in between.
class HandoutFile {
    Q_DECLARE_TR_FUNCTIONS(attune::app::HandoutFile)
public:
    struct Opened {
        handout::Handout handout;
        bool for_reading = false;  // it must not be written to: another window has it, or a newer Attune wrote it
        QString note;              // for a Strip; empty: nothing to tell
    };
    struct NotOpened {
        QString text;                            // for a Strip (rich text), with the lines to look at
        std::optional<handout::Handout> rest;    // what is there of a file that was cut short
    };
    /// What cannot be opened leaves all as it was; what is open for reading only leaves no file known here.
    Expected<Opened, NotOpened> open(std::filesystem::path const& file);

    /// What is at hand belongs into `file`, whatever that holds now: recovered work, an earlier version.
    void stand_for(std::filesystem::path const& file);

    enum class Overwrite : unsigned char { no, yes };
    struct NotSaved {
        bool changed_underneath = false;  // the file is not what we read: [Keep mine] [Take theirs] [Save as]
        QString text;                     // for a Strip
    };
    /// Writes `handout` whole or not at all, after reading back what it is about to write; a new file is for its owner only.
    /// What the file held before is kept: see save_document. With Overwrite::no, the file that was opened is left alone when it
    /// changed on the disk. A file that is gone is made again.
    Expected<void, NotSaved> save(std::filesystem::path const& file, handout::Handout const& handout,
                                  Overwrite overwrite = Overwrite::no);

    /// The file holds something else than we read or wrote. Reads it; a handout's file is small. A file that is gone has
    /// not changed: nothing is lost by writing it again.
    bool changed_on_disk() const;

    /// Nothing is open.
    void close();

private:
    struct Lock {
        std::shared_ptr<FileLock> held;
        std::filesystem::path target;
        QString others;  // who has it: "another window on this computer"; empty: nobody, or where files cannot be locked
    };
    /// The lock that is held on `file` already, or a new one.
    Lock lock_on(std::filesystem::path const& file) const;

    std::filesystem::path file_;
    std::optional<std::uint64_t> known_;  // the hash of what the file held when we saw it last; nullopt: nothing readable
    Lock lock_;
};

}  // namespace attune::app
