#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/diagnostic.hpp"

namespace attune {

/// What something that was not made here may cost us at most, and what is said of what costs more.
struct Limit {
    std::string_view of;        // what it bounds, for docs/content-reference.md
    std::size_t most;           // the largest that is taken
    std::size_t unit;           // of the number that is printed: 1, or 1 << 20 for MB
    std::string_view words;     // the message; `{most}` and `{name}` are replaced. Empty: never told
    std::string_view hint;
};

/// All limits of the program that are not the limit of one field; those stand in the tables of fields.
namespace limits {

inline constexpr std::size_t mega = std::size_t{1} << 20;

// YAML
inline constexpr Limit file_bytes{"a YAML file, in bytes", mega, 1, "the file is larger than {most} bytes",
                                  "split it, or check that it is the right file"};
inline constexpr Limit scalar_bytes{"one text in YAML, in bytes", 64 * 1024, 1, "one text is longer than {most} bytes",
                                    "split it, or look for a missing quote"};
inline constexpr Limit word_letters{"one word in YAML, in letters", 1000, 1, "one word is longer than {most} letters",
                                    "put spaces between its words"};
inline constexpr Limit depth{"lists and keys inside each other", 32, 1,
                             "lists and keys are nested deeper than {most} levels", "look for a bracket too many"};
inline constexpr Limit nodes{"keys and values of a YAML file", 50'000, 1, "the file has more than {most} keys and values",
                             "split it into several files"};
inline constexpr Limit messages{"mistakes that are told of one file", 50, 1, "", ""};

// Pictures on pages
inline constexpr Limit picture_bytes{"a picture's file, in MB", 4 * mega, mega, "the picture {name} is larger than {most} MB",
                                     "save it smaller; 1000 pixels across print well"};
inline constexpr Limit picture_side{"a picture's width and height, in pixels", 3000, 1,
                                    "the picture {name} is {size} pixels large, over {most}",
                                    "save it smaller; 2000 pixels across fill a page"};
inline constexpr Limit pictures_pixels{"all pictures of one handout, in million pixels", 30'000'000, 1'000'000,
                                       "with {name} the pictures have more than {most} million pixels",
                                       "save them smaller; 1000 pixels across print well"};
inline constexpr Limit jpeg_scans{"scans of a progressive JPEG", 200, 1, "the picture {name} is damaged",
                                  "save it again as JPEG or PNG"};

// A logo that is chosen in the window, which makes a small copy of it
inline constexpr Limit logo_bytes{"a logo's file when it is chosen, in MB", 10 * mega, mega, "", ""};
inline constexpr Limit logo_side{"a logo's width and height when it is chosen, in pixels", 6000, 1, "", ""};
inline constexpr Limit logo_pixels{"pixels of a logo when it is chosen, in millions", 12'000'000, 1'000'000, "", ""};
inline constexpr Limit svg_bytes{"a logo's SVG file, in kB", 512 * 1024, 1024, "", ""};
inline constexpr Limit svg_shapes{"shapes of a logo's SVG file", 5000, 1, "", ""};

// What is made
inline constexpr Limit pages{"pages of one handout", 500, 1, "the handout has more than {most} pages",
                             "make several handouts of it"};

inline constexpr Limit parts{"sections and sheets of one handout", 1000, 1, "the handout has more than {most} parts",
                             "make several handouts of it"};

// Kept by the program itself
inline constexpr Limit kept_bytes{"a file of settings or a list that is kept, in MB", 8 * mega, mega, "", ""};

inline constexpr std::array all{&file_bytes,    &scalar_bytes, &word_letters, &depth, &nodes,      &messages,  &picture_bytes,
                                &picture_side,  &pictures_pixels, &jpeg_scans,   &logo_bytes, &logo_side, &logo_pixels,
                                &svg_bytes,     &svg_shapes,    &pages,        &parts,     &kept_bytes};

}  // namespace limits

/// The limit's message and hint. `name` stands for `{name}`, `size` for `{size}`; `most` in place of the limit's own.
Diagnostic over(Limit const& limit, SourceSpan where, std::string_view name = {}, std::string_view size = {});
Diagnostic over(Limit const& limit, SourceSpan where, std::size_t most);

/// The number as it is printed: "4" for 4 MB.
std::string shown_most(Limit const& limit);

/// The limits as a Markdown table, for docs/content-reference.md.
std::string limits_table();

}  // namespace attune
