#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "content/library.hpp"

namespace attune::content {

/// The folder of the edition in easy words.
inline constexpr std::string_view easy_edition = "easy";

/// Whether two languages (BCP 47) are the same but for their region: "es" and "es-MX".
bool same_language(std::string_view a, std::string_view b);

/// "Spanish"; a language that we have no name for as it stands.
std::string language_name(std::string_view language);

/// `sheet` as it is for readers of `language`: itself, or the edition in that language. Null: there is none.
/// Errors: the mistakes of that edition's file.
Expected<std::shared_ptr<Worksheet const>> in_language(std::shared_ptr<Worksheet const> const& sheet, std::string_view language,
                                                       Library& library);
/// The section of `article` with this id as it is for readers of `language`, alone in an article of its own. Null: there is none.
/// `easy`: in easy words, without the section's parts, when there is such an edition.
Expected<std::shared_ptr<Article const>> in_language(std::shared_ptr<Article const> const& article, std::string_view language,
                                                     bool easy, Library& library);

/// Both wordings of one sheet, item by item: labels side by side, running text one paragraph after the other.
std::shared_ptr<Worksheet const> side_by_side(Worksheet const& first, Worksheet const& second);
/// As that, of the section `id`, in an article that holds nothing else. Null when one of them has no such section.
std::shared_ptr<Article const> side_by_side(Article const& first, Article const& second, std::string_view id);

/// What in `edition` does not match `original`: blocks, items or blanks that are missing or too many. Errors at the edition's place.
Diagnostics check_edition(Worksheet const& original, Worksheet const& edition);
Diagnostics check_edition(Article const& original, Article const& edition);

}  // namespace attune::content
