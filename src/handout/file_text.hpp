#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "handout/handout.hpp"

namespace attune::handout {

/// The version of the format of handout files that this program writes. It reads all before.
inline constexpr int file_format = 1;

/// A handout's file, version 1:
///
///     # handout-format: 1
///     # An Attune handout. ...
///     title: "Ours"
///     ...
///     # end sha256:<64 hexadecimal digits, of every byte up to the `#` of this line>
///
/// YAML has no end of its own: most files that are cut short still read, and lack something. A file that people write needs neither
/// the first line nor the last.
enum class FileState : unsigned char {
    by_hand,    // without first and last line: nothing is known of it
    whole,      // as the program wrote it
    changed,    // whole, but somebody changed it since
    cut_short,  // the program began it, and its end is missing
};

/// What the first and last line say, whatever stands between.
struct FileMarks {
    FileState state = FileState::by_hand;
    int format = file_format;  // larger than `file_format`: written by a newer program
};
FileMarks marks_of(std::string_view text);

/// The bytes of a handout's file. Texts stand in double quotes, so that nothing in them means anything to YAML; what YAML cannot hold
/// (bytes that are no UTF-8, control characters) is left out, since it comes along unseen when something is pasted.
/// `comments`: whole lines that begin with `# `, to stand behind the first line.
std::string to_file_text(Handout const& handout, std::string_view comments = {});

/// Why a text was not made: it would not open again. Without mistakes, it would, but as another handout: a mistake in this program.
struct NotSafe {
    Diagnostics mistakes;
};
/// As to_file_text, and read back as it will be opened, for what takes the place of something that opens.
Expected<std::string, NotSafe> to_safe_file_text(Handout const& handout, std::string_view comments = {});

struct FromFile {
    Handout handout;
    FileMarks marks;
    Diagnostics not_understood;  // of a newer format: what this program does not know
};
/// Reads a file of any format so far; of a newer one, what can be understood. `shown_name` is the file's name for messages.
/// What `marks` says is for the caller to tell.
/// Errors: every mistake in the file.
Expected<FromFile> from_file_text(std::string_view text, std::string_view shown_name);

}  // namespace attune::handout
