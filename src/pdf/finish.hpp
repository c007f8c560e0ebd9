#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/secret.hpp"

namespace attune::pdf {

inline constexpr int longest_password = 127;  // bytes of UTF-8; the rest would be left out of the key without a word

/// What is done to a PDF after it was written.
struct Finish {
    Secret password;     // asked for whenever the file is opened; empty: none
    bool small = false;  // objects packed together: much smaller where there are tags and fields

    bool wanted() const { return small || !password.empty(); }
};

/// Whether this build can do it at all: it needs qpdf, which is optional.
/// Errors: it has none (names what to install or build).
Expected<void> can_finish();

/// Whether a PDF can have this password.
/// Errors: it is not UTF-8, has a character that no keyboard has, or is longer than a PDF takes.
Expected<void> check_password(Secret const& password);

/// The PDF `written`, packed and locked as `finish` says; nothing else about it changes, and where nothing is wanted it is
/// returned as it is. A password locks it with AES-256 (PDF 2.0, revision 6), title and tags included. Whoever knows it may
/// do everything with the file: it keeps strangers out and does not tell clients what to do with their own pages.
/// Without a password, equal bytes give equal bytes; a lock is made of random numbers and is another each time.
/// Errors: can_finish(), check_password(); `written` is not a PDF or is locked already.
Expected<std::string> finish(std::string_view written, Finish const& finish);

}  // namespace attune::pdf
