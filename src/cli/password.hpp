#pragma once

#include <filesystem>
#include <string_view>

#include "base/secret.hpp"
#include "cli/console.hpp"

namespace attune::cli {

/// Asks `question` on the terminal and reads a line that is not shown. Whatever interrupts it, the terminal shows what is
/// typed again.
/// Errors: there is no terminal, or its line ended before anything was typed.
Expected<Secret> ask_on_terminal(std::string_view question, char const* terminal = "/dev/tty");

/// A password that was typed the same twice.
/// Errors: the console has nobody to ask; nothing was typed; the two differ; as pdf::check_password().
Expected<Secret> ask_password(Console& console);

/// The first line of `file`, which only its owner may read: a file, or a pipe as from `<(pass show handouts)`.
/// Errors: it cannot be read, others can read it, its first line is empty; as pdf::check_password().
Expected<Secret> password_in(std::filesystem::path const& file);

}  // namespace attune::cli
