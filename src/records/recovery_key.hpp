#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "base/secret.hpp"

namespace attune::records {

/// A recovery key is 160 random bits (20 bytes), written on paper as eight groups of four symbols of Crockford's
/// base 32 (no I, L, O, U), each group with a check symbol behind it: "7H3KM-0QX4P-...".
Secret recovery_text(std::string_view bytes);

/// A fresh one, as text for the paper. It opens nothing until records are locked with it.
Secret new_recovery_key();

/// The 20 bytes of what somebody typed. Case, blanks and hyphens do not count; O is read as 0, I and L as 1.
/// Errors: too short or too long, a symbol that no key has, a group whose check symbol does not fit. They name the group
/// and never what was typed.
Expected<Secret> recovery_bytes(std::string_view typed);

}  // namespace attune::records
