#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "layout/paged_document.hpp"
#include "pdf/fonts.hpp"

namespace attune::pdf {

/// A run of the document as its pages need it.
struct RunEntry {
    RunText text;

    // Ready to be shown: what stands inside a `[(...)]TJ`, from within its first string to within its last.
    std::string operators;           // empty: not made yet
    std::int64_t width = 0;          // how far readers move the pen, in the units of fonts.hpp
    std::optional<Pt> only_for;      // the one size that `operators` is right for: glyphs that are raised depend on it

    std::uint32_t seen_on = 0;       // the page on which its glyphs were counted last
};

/// The runs of a document, each looked at once, however often it is printed. Keys are addresses: use it only while
/// the document lives.
class RunCache {
public:
    RunCache() { entries_.reserve(2048); }

    RunEntry& entry(text::ShapedRun const& run);

    /// `size`: of the font. `use`: of the run's face in the whole document.
    RunEntry const& encoded(text::ShapedRun const& run, Pt size, FaceUse const& use);

    /// Numbers pages from 1.
    std::uint32_t next_page() { return ++pages_; }

private:
    std::unordered_map<text::ShapedRun const*, RunEntry> entries_;
    std::uint32_t pages_ = 0;
};

/// What a page draws with each face, in order of first use.
std::vector<FaceUse> fonts_of(layout::Page const& page, RunCache& runs);

/// Our y counts from the top of the page, PDF's from the bottom. Nothing else turns a page over.
inline double flipped(Pt y, layout::Page const& page) { return page.size.height.value - y.value; }

/// `/P` and the hash: a picture's name among the resources. It depends on the picture alone, so a finished page that
/// draws it stays right in every document.
std::string name_of(Picture const& picture);

/// A stretch of a page's items that belong to one element of the structure, or to none (ISO 32000-1, 14.6).
struct Mark {
    layout::Tag tag = layout::ornament;
    std::size_t end = 0;                     // into the page's items: a mark begins where the one before ends
};

/// The marks of a page in order; the nth with a tag has the marked-content identifier n, counted from 0.
std::vector<Mark> marks_of(layout::Page const& page);

/// The page's content stream. `fonts` are the document's: the nth is named /Fn, counted from 1. `structure`: empty for a
/// document without tags. `fillable`: what a field shows is left to the field.
std::string page_content(layout::Page const& page, std::vector<FaceUse> const& fonts, RunCache& runs,
                         layout::Structure const& structure = {}, bool fillable = false);

/// The structure type of a role (ISO 32000-1, 14.8.4), "H2".
std::string type_of(layout::StructureElement const& element);

}  // namespace attune::pdf
