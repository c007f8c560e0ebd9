#pragma once

#include <chrono>
#include <filesystem>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"

namespace attune {

using Moment = std::chrono::sys_time<std::chrono::milliseconds>;

/// An earlier content of a document.
struct Backup {
    std::filesystem::path file;
    Moment when;  // that it was replaced
};

/// How many are kept: of the last saves, and the last one of each day before.
struct BackupsKept {
    std::size_t saves = 10;
    int days = 30;
};

/// Saves a document: as write_file_atomically, and what `file` held before stays in the folder `.attune-backups` beside it,
/// which only its owner can read. `now` names the backup; those that BackupsKept does not ask for go.
/// Errors: as write_file_atomically; also when what was there cannot be kept: then nothing is written.
Expected<void> save_document(std::filesystem::path const& file, std::string_view bytes, Moment now, BackupsKept const& kept = {});

/// What is kept of `file`, the newest first.
std::vector<Backup> backups_of(std::filesystem::path const& file);

}  // namespace attune
