#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace attune::check {

/// A word of a text: letters and digits with the apostrophes and hyphens inside it.
struct Word {
    std::uint32_t at = 0, size = 0;  // bytes in the text
    std::string folded;              // in small letters, with straight apostrophes
    bool capital = false;            // begins with a capital letter
};

/// A sentence, or what stands on a line of its own: a heading, an item of a list.
struct Sentence {
    std::uint32_t at = 0, size = 0;  // bytes in the text, with its end mark
    std::vector<Word> words;
    char end = 0;                    // '.', '?', '!', ':' or 0 when it has no end mark
};

/// The sentences of a plain text. A sentence ends at . ! or ? before a space, unless it is an abbreviation's, and at a line's end.
std::vector<Sentence> sentences_of(std::string_view text);

/// Our Markdown and placeholders as the words that are read: names filled in for a sample couple (Sam, they; Ana, she),
/// emphasis and link addresses gone, blanks as "...". Empty when a placeholder leaves the text out.
std::string plain(std::string_view markdown);

/// In small letters, also those of Latin-1 ("Él"); a curly apostrophe becomes a straight one.
std::string folded(std::string_view word);

/// Where a phrase stands in a sentence: `count` words from the `first`.
struct Match {
    std::size_t first = 0, count = 0;
};

/// A phrase of words, given as "suffer* from" or "will cure|heal|fix !time": `*` ends a stem, `|` parts alternatives, `?` behind a
/// word makes it optional, `~` stands for up to three words, and a last word behind `!` must not follow.
class Phrase {
public:
    explicit Phrase(std::string_view pattern);
    /// The next match from word `from` on; count 0 when there is none.
    Match find(Sentence const& sentence, std::size_t from = 0) const;

private:
    struct Alternative {
        std::string word;
        bool stem = false;
        bool accepts(std::string_view other) const { return stem ? other.starts_with(word) : other == word; }
    };
    struct Step {
        std::vector<Alternative> any;
        bool optional = false, gap = false, unwanted = false;
        bool accepts(std::string_view word) const;
    };
    std::size_t match(Sentence const& sentence, std::size_t at, std::size_t step) const;  // where it ends; npos: no
    std::vector<Step> steps_;
};

}  // namespace attune::check
