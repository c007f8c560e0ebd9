#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Questions that are answered with the same few options: what `likert`, `scored` and `choice_grid` print.
struct ChoiceRows {
    struct Row {
        flow::Paragraph words;
        std::string part;                  // tells its answer from the others
        std::string question;              // the words as they are spoken
        SourceSpan where;
    };
    std::string_view id;                   // of the element
    std::vector<Row> rows;
    std::vector<std::string> options;
    bool numbered = false;                 // the rows
    std::optional<int> lowest;             // the rings hold numbers, from this one

    /// Left out when there is nothing to say in this copy; its number is used up all the same, so that answers keep their names.
    void add(schema::Text const& text, Setting const& setting);

private:
    int added_ = 0;
};

/// A table with a ring in each cell; in large print and in narrow columns the rings stand below their question, each with
/// its words. `before`: above the first row.
void add_choice_rows(ChoiceRows const& self, SourceSpan const& where, flow::Elastic before, Setting const& setting,
                     flow::Blocks& out);

/// A question and a line in small print, either of which may be empty. What is to stand below them.
flow::Elastic add_prompt_and_hint(schema::Text const& prompt, schema::Text const& hint, SourceSpan const& where,
                                  Setting const& setting, flow::Blocks& out);

/// Tells of the words in the list `key` that other readers of YAML take for true and false.
void check_no_booleans(std::string_view key, schema::Check& check);

}  // namespace attune::elements
