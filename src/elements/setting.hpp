#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/picture.hpp"
#include "elements/printed_words.hpp"
#include "elements/reader.hpp"
#include "flow/flow.hpp"
#include "schema/record.hpp"
#include "schema/text.hpp"

namespace attune::elements {

/// A line that the crisis box prints, ready to read.
struct CrisisLine {
    enum class Kind : unsigned char { crisis, violence, local };
    std::string name;          // "Samaritans"
    std::string number;        // "116 123"
    std::string hours;         // "free, day or night" or empty
    Kind kind = Kind::crisis;
};

/// What an answer asks for, part by part, for whoever shows how to fill it in.
struct AnswerParts {
    std::vector<schema::Text> labels;
    std::vector<double> widths;            // of a table: the columns' shares; empty for everything else
};

/// All that an element may know of the handout that it is set in. The elements below know no library and no client:
/// the handout hands them what they may print.
struct Setting {
    flow::Look const& look;
    Pt measure;                                // the width at hand
    bool couple = false;                       // printed for two
    Reader reader = Reader::shared;
    std::string name_a = "Partner A", name_b = "Partner B";   // as printed; plain text
    bool named = false;                        // the two names above are the clients' own
    double writing_space = 1;                  // 0.75 compact, 1 medium, 1.5 roomy
    bool article = false;                      // text to read rather than a sheet to fill in
    bool clinician = false;                    // the clinician's own copy
    std::string sheet;                         // what the names of its fields begin with
    std::string language = "en";               // of the words of ours; BCP 47

    /// Fills in the placeholders of a text. nullopt: the block is to be left out (a goal that was not given).
    /// Mistakes are noted by the callee. A blank comes back as U+FFFC.
    std::function<std::optional<std::string>(schema::Text const&)> personalise;

    std::string emergency;                     // "999"; empty: no region chosen
    std::vector<CrisisLine> crisis_lines;
    /// The printed line of a reference, in Markdown; nullopt when there is none with that id.
    std::function<std::optional<std::string>(std::string_view id)> reference;

    /// The picture in a file beside the worksheets; null, and a mistake noted, when there is none that can be drawn.
    std::function<std::shared_ptr<Picture const>(std::string_view file, SourceSpan const& asked_from)> picture;
    /// What another answer of the same sheet asks for; nullopt when this copy has none with that id.
    std::function<std::optional<AnswerParts>(std::string_view id)> parts_of;

    Diagnostics* problems = nullptr;           // what went wrong while composing; never null in use

    /// Words of ours in the language of the page.
    std::string_view say(std::string_view english) const { return printed(english, language); }
    /// The same with `values` in place of the `{}`.
    template <class... Values>
    std::string say_with(std::string_view english, Values const&... values) const {
        return printed_with(english, language, values...);
    }

    /// The same setting in a narrower column.
    Setting narrowed(Pt to) const { auto copy = *this; copy.measure = to; return copy; }
};

}  // namespace attune::elements
