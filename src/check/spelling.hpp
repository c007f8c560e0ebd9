#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace attune::check {

/// Hunspell's dictionaries for the languages that we write in, opened when they are first asked for. Not for two threads at once.
class Spelling {
public:
    /// `folder`: where `en_US.dic` and `en_US.aff` lie.
    explicit Spelling(std::filesystem::path folder);
    ~Spelling();
    Spelling(Spelling const&) = delete;

    /// Whether there is a dictionary for `language` (BCP 47).
    bool knows(std::string_view language);
    /// Whether `word` stands in one of the language's dictionaries; English is spelled in the British or the American way.
    bool good(std::string_view word, std::string_view language);
    /// At most three words that may be meant. Slow.
    std::vector<std::string> suggest(std::string_view word, std::string_view language);

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace attune::check
