#pragma once

#include <filesystem>
#include <string_view>

#include "base/diagnostic.hpp"

namespace attune {

/// Replaces the content of `file` in one step: whoever reads it, and whatever interrupts the saving, finds either the
/// old content or the new, whole. A link is followed and kept. A new file is readable by its owner only; an existing
/// one keeps its permissions.
/// While it is written, the new content stands beside the file as `.NAME.saving`; at most one such file can be left
/// behind by a crash, and the next saving uses it up. Programs that save the same file at once take turns.
/// Errors: any step that the system refuses, even the last flush to the disk; hints say what has become of the old file.
Expected<void> write_file_atomically(std::filesystem::path const& file, std::string_view bytes);

}  // namespace attune
