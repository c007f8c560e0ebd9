#pragma once

#include <future>
#include <memory>
#include <string>
#include <string_view>

#include "check/review.hpp"
#include "handout/handout.hpp"

namespace attune::app {

/// What the content rules say of words that are the clinician's own: advice, never an error. For the window's thread.
class Advice {
public:
    explicit Advice(std::filesystem::path dictionaries) : dictionaries_{std::move(dictionaries)} {}

    /// Begins to open the dictionaries, on a thread of its own: that takes some 0.3 s, and words are typed meanwhile.
    void prepare();
    bool ready();

    enum class Depth : unsigned char { quick, thorough };  // thorough: with what a misspelled word may be, 50 ms for each
    /// Of words that are being typed. Waits for the dictionaries, as the next does.
    check::Findings on(std::string_view markdown, check::Part part, std::string_view language, Depth depth);
    /// Of all that `handout` says in the clinician's own words.
    check::Findings on(handout::Handout const& handout, content::Library& library);

private:
    check::Findings review(check::Piece& piece, Depth depth);

    std::filesystem::path dictionaries_;
    std::future<std::unique_ptr<check::Spelling>> opening_;
    std::unique_ptr<check::Spelling> spelling_;
};

/// In which language `item` is printed (BCP 47); "en" when it cannot be read.
std::string language_of(handout::Item const& item, content::Library& library);

}  // namespace attune::app
