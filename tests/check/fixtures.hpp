#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace attune::check::test {

/// A text or a sheet that a rule must find something in, or must not.
struct Fixture {
    enum class Kind : unsigned char { text, prompt, item, step, easy, clinician, sheet };
    std::string_view rule;
    bool finds = true;
    Kind kind = Kind::text;
    std::string body;            // words, or the YAML of a sheet from `flags` on
    std::string_view language = "en";
};

/// At least one that finds and one that passes for every rule, and those that quality rules ask for by name.
std::vector<Fixture> const& fixtures();

}  // namespace attune::check::test
