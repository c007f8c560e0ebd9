#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/words.hpp"
#include "content/article.hpp"
#include "content/library.hpp"
#include "content/region.hpp"
#include "content/worksheet.hpp"
#include "handout/handout.hpp"

namespace attune::check {

/// What a passage is to its reader.
enum class Part : unsigned char {
    title, heading,
    prose,      // running text, a note of care
    step,       // an instruction to follow
    prompt,     // a question or task to answer
    stem,       // the beginning of a sentence to finish
    item,       // something said of oneself, to rate or tick
    option,     // one of several answers, a label
    example,    // how an answer may look
    quote,
    clinician,  // never on a client's page
};

/// One text of a piece, as it is read.
struct Passage {
    Part part = Part::prose;
    std::string block;      // "thoughts", "3": as `reword` names it; empty for what belongs to the whole
    std::string type;       // of the element; empty for what belongs to the whole
    std::string_view raw;   // as the file states it; empty for what belongs to the whole
    std::string text;       // without Markdown and placeholders
    std::vector<Sentence> sentences;
    SourceSpan where;
    elements::Whose whose = elements::Whose::shared;
    elements::Condition when = elements::Condition::always;
    std::vector<std::string> const* accepted = nullptr;  // rules that its block keeps

    std::string_view words_of(Sentence const& sentence, Match const& match) const;
    bool for_client() const { return part != Part::clinician; }
    /// Whether the byte stands inside curly quotation marks: somebody's words.
    bool in_quotation(std::size_t at) const;
};

/// What a sheet comes to on paper; told by whoever laid it out.
struct Printed {
    int pages = 0, large_pages = 0;     // for one reader, in the everyday look and in large print
    std::vector<int> answers;           // places to answer, of each page; a row of choices is one
};

/// One thing that can be handed out, as a reader meets it: a worksheet, a section of an article, a handout.
/// Points into what it was made of, which must outlive it.
struct Piece {
    enum class Kind : unsigned char { worksheet, section, handout, region, text };
    Kind kind = Kind::text;
    std::string name;        // "our-loop", "fear-of-intimacy/start-here"
    std::string language = "en";
    bool easy = false;       // of an easy-read edition
    bool wants_easy = false; // its article has an edition in easy words, which lacks this section
    bool own = false;        // the clinician's own: told as advice, never as an error
    content::Worksheet const* sheet = nullptr;
    content::Region const* region = nullptr;
    std::vector<elements::Element const*> elements;
    std::vector<std::string> sources;
    std::vector<Passage> passages;
    std::optional<Printed> printed;
    std::vector<std::string> sheets;                              // of a handout: ids of its worksheets
    std::vector<std::pair<std::string, std::string>> needs;       // of a handout: a sheet, and one that comes before it
    std::vector<std::string> const* accepted = nullptr;
    SourceSpan where;

    bool english() const { return language.starts_with("en"); }
    bool spanish() const { return language.starts_with("es"); }
    /// Whether it is ever printed for two.
    bool for_couples() const;
    /// Whether the `name`d callout, list and so on is among its elements.
    template <class E>
    bool has() const {
        for (auto const* element : elements)
            if (std::holds_alternative<E>(*element)) return true;
        return false;
    }
};

/// What the text at `path` of an element is, by the field first, then by the element: "steps.items", "checklist".
Part part_of(std::string_view path);

Piece piece_of(content::Worksheet const& sheet);
/// The section alone, without its parts.
Piece piece_of(content::Article const& article, content::Section const& section);
/// The help lines of a country: no words of ours.
Piece piece_of(content::Region const& region);
/// What a handout says in the clinician's own words: title, notes, reworded texts; and which sheets it hands out.
Piece piece_of(handout::Handout const& handout, content::Library& library, SourceSpan const& where = {});
/// Words that belong to nothing yet: what is being typed, a file of plain text.
Piece piece_of(std::string_view markdown, Part part, std::string_view language, SourceSpan const& where = {});

/// Adds what is printed of `elements`; each is called by its id or its number from 1, behind `prefix`.
void add_elements(std::vector<elements::Element> const& elements, std::string const& prefix, Piece& piece);
void add_passage(schema::Text const& text, Part part, Piece& piece);

}  // namespace attune::check
