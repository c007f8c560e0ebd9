#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Scales that are ready to use, every point with words of its own.
enum class ScaleName : unsigned char { frequency4, frequency5, ease5, amount5, like_me5 };
schema::EnumTable<ScaleName> const& enum_table(ScaleName const*);

/// What every item of a questionnaire is answered with: a scale by its name, or points of one's own.
struct AnswerScale {
    ScaleName scale = ScaleName::frequency5;
    std::vector<std::string> points;       // from the least to the most; empty: those of `scale`

    /// In words; those of a named scale in `language`.
    std::vector<std::string> labels(std::string_view language = "en") const;
};
/// Tells of points without words, and of a scale of one's own beside a named one.
void check_points(AnswerScale const& self, schema::Check& check);

/// Warns of an item that asks two things at once.
void check_asks_one_thing(schema::Text const& item, schema::Check& check);

}  // namespace attune::elements
