#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "flow/flow.hpp"
#include "layout/paged_document.hpp"
#include "layout/set_paragraph.hpp"

namespace attune::layout {

/// A page number that is known only once all pages are filled: a paragraph to be set then, its right end at `right`.
struct PageReference {
    flow::Paragraph paragraph;
    std::int32_t anchor = -1;
    Point right;  // baseline, relative to the piece
    Rect area;    // what leads there when clicked
    SourceSpan where;
    Tag tag = ornament;
};

struct AnchorPlace {
    std::int32_t anchor = -1;
    Pt y;
};

/// Things at fixed places, relative to their own top left.
struct Fragment {
    Pt height;
    std::vector<Item> items;
    std::vector<Link> links;
    std::vector<PageReference> references;
    std::vector<AnchorPlace> anchors;
    std::vector<Extent> extents;
    std::optional<Pt> first_baseline;

    void append(Fragment other, Point by);   // moves `other` and takes what it holds
    void shift_tags(Tag by);                 // of what has one
    void make_ornament(Tag tag = ornament);  // it says nothing that is not said elsewhere; its links and fields go
};

/// A slice across the block that is never broken: a line, a row, a drawing. Pages are filled with pieces.
struct Piece {
    Pt before;  // space above; dropped at the top of a page
    Fragment content;
    std::vector<Shape> in_gap;  // drawn in the space above, when it is there (y < 0)
    bool may_break_before = true;
    bool must_break_before = false;
    std::shared_ptr<Fragment const> head_on_new_page;  // a table's head, when a page starts with this piece
    SourceSpan where;
};

using Pieces = std::vector<Piece>;

/// Cuts blocks into pieces for one measure and one fit, and tells what is what.
class Collector {
public:
    /// Tags of the pieces lead into `structure`, whose first element is what all of them belong to.
    Collector(ParagraphSetter& setter, flow::Look const& look, std::string const& language, flow::Fit fit,
              Structure& structure, Diagnostics& problems)
        : setter_{setter}, look_{look}, language_{language}, fit_{fit}, structure_{structure}, problems_{problems} {}

    /// The pieces of `blocks`, set in `measure` and moved right by `x`.
    Pieces collect(flow::Blocks const& blocks, Pt x, Pt measure);

    /// All of `blocks` as one unbreakable fragment; the space before the first block is dropped.
    Fragment fragment(flow::Blocks const& blocks, Pt measure);

    /// One paragraph on its own (page furniture).
    Fragment paragraph(flow::Paragraph const& paragraph, Pt measure, SourceSpan const& where = {});

private:
    void add_all(flow::Blocks const& blocks, Pt x, Pt measure, Pieces& out);
    void add(flow::Block const& block, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Paragraph const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Stack const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Columns const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Hang const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Table const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Box const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Canvas const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::WritingLines const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Rule const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::Image const&, flow::Block const&, Pt x, Pt measure, Pieces& out);
    void add_kind(flow::PageBreak const&, flow::Block const&, Pt x, Pt measure, Pieces& out);

    Fragment row(flow::Table const& table, flow::Table::Row const& row, bool head, std::vector<Pt> const& widths,
                 flow::Columns::Across across, std::optional<Stroke> const& rule);
    /// `opens_row`: above it is the free space of its row, not another line.
    void add_line(Fragment& to, std::shared_ptr<text::Line const> const& line, flow::Paragraph const& paragraph,
                  flow::Align align, Point baseline, Pt measure, Tag tag, bool opens_row = true);
    void add_text(Fragment& to, std::shared_ptr<text::Line const> const& line, flow::Paragraph const& paragraph,
                  Point baseline, Tag tag);
    void add_marker(Fragment& to, flow::Paragraph const& paragraph, Pt line_top, SourceSpan const& where, Tag label);
    void add_field(Fragment& to, flow::FieldPtr const& field, Rect area, bool round = false);
    void add_word_field(Fragment& to, flow::Paragraph const& paragraph, Tag element);
    void add_choice(Fragment& to, flow::Canvas::Answer const& answer, Point by, Tag figure, SourceSpan const& where);

    // What the blocks that are being added belong to.
    Tag add_element(Role role, Tag parent);
    Tag element_of(flow::Paragraph const& paragraph);
    template <class Work>
    void inside(Tag parent, Work const& work);

    ParagraphSetter& setter_;
    flow::Look const& look_;
    std::string const& language_;
    flow::Fit fit_;
    Structure& structure_;
    Diagnostics& problems_;
    bool break_here_ = false;  // a PageBreak stands before the next piece
    Tag parent_ = 0;           // in `structure_`: what the next block belongs to
    Tag list_ = ornament;      // the list that the next marked paragraph goes on with
    Tag heading_ = ornament;   // what the next paragraph belongs to, when that is there already
    Tag label_ = ornament;     // of the list item that is being added
    std::map<flow::Strand const*, Tag> strands_;
};

}  // namespace attune::layout
