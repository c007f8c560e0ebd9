#pragma once

#include <string>

#include "pdf/haru_document.hpp"

namespace attune::pdf {

// What a file needs besides to be kept for long: PDF/A-2, level a (ISO 19005-2).

/// The catalog's entry that says what our colours mean: sRGB, as an ICC profile.
std::string output_intent(HaruDocument& file);

/// What XMP says of the level, and of the schema that PDF/A does not know (6.6.2.3.3). `creation_date`: as the document's.
std::string archive_metadata(std::string const& creation_date);

}  // namespace attune::pdf
