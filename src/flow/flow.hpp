#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/path.hpp"
#include "base/picture.hpp"
#include "flow/look.hpp"

namespace attune::flow {

// The small closed vocabulary that elements compose into. Nothing here knows of pages: layout decides what
// goes where, and treats exactly this set.

// ---- places to answer -------------------------------------------------------------------------------------

/// What can be filled in on a screen. On paper it is nothing: the lines, boxes and rings round it are drawn anyway.
struct Field {
    enum class Kind : unsigned char {
        text,                              // one line
        lines,                             // as many lines as there is room for
        number,                            // a few digits, centred
        tick,                              // a box
        choice,                            // one of several; those with one `name` belong together
    };
    Kind kind = Kind::text;
    std::string name;                      // "our-loop_moves_2_a": the same whenever the sheet is printed; without a dot
    std::string label;                     // what is said and shown of it: "Sam: the part that can feel risky"
    std::string question;                  // Kind::choice: what the whole group asks
    std::string option;                    // Kind::choice: its value, a word of letters, digits and hyphens: "7"
    std::string caption;                   // Kind::choice: printed inside its ring: "7"
    int most = 0;                          // characters; 0: any number
    friend bool operator==(Field const&, Field const&) = default;
};
using FieldPtr = std::shared_ptr<Field const>;   // null: no field

// ---- text -------------------------------------------------------------------------------------------------

/// How a stretch of a paragraph's text is set.
struct Span {
    std::uint32_t end = 0;                 // byte offset; a span begins where the one before ends
    TextStyle style = TextStyle::body;
    bool emphasis = false;
    bool strong = false;
    std::int32_t link = -1;                // into Paragraph::links
    bool reversed = false;                 // white, on a filled ground
    friend bool operator==(Span const&, Span const&) = default;
};

/// What stands at a U+FFFC OBJECT REPLACEMENT CHARACTER of a paragraph's text, in the same order.
struct Inline {
    enum class Kind : unsigned char {
        blank,                             // a line to write on, `width` wide, or as wide as there is room when `fill`
        one_ring, two_rings,               // alone, both of you
        page_number, page_count,           // of the page it stands on; page furniture only
        page_of_anchor,                    // the page on which `anchor` stands; a right-aligned paragraph of its own
    };
    Kind kind = Kind::blank;
    Pt width;
    bool fill = false;
    std::int32_t anchor = -1;
    FieldPtr field;                        // of a blank
    friend bool operator==(Inline const&, Inline const&) = default;
};

enum class Align : unsigned char { left, centre, right };

/// What hangs to the left of a paragraph's first line.
struct Marker {
    enum class Kind : unsigned char { disc, text, tick_box, choice_circle };
    Kind kind = Kind::disc;
    std::string text;                      // Kind::text: "1"
    Pt indent;                             // from the marker's left edge to the paragraph's text
    FieldPtr field;                        // of a box or a circle
    friend bool operator==(Marker const&, Marker const&) = default;
};

struct Paragraph {
    TextStyle style = TextStyle::body;     // sets the leading and the first baseline
    std::string text;                      // UTF-8, normalised; '\n' is a forced break
    std::vector<Span> spans;               // cover the whole text; empty: all in `style`
    std::vector<Inline> inlines;
    std::vector<std::string> links;        // web addresses
    Align align = Align::left;
    std::optional<Marker> marker;
    std::optional<Elastic> row;            // the height of a one-line paragraph, when it is more than the leading
    bool row_bottom = false;               // the text stands at the foot of its row, not in its middle
    bool row_each_line = false;            // `row` is the height of every line: there are blanks in them
    Pt blank_drop = Pt::from_mm(1);        // a blank's line below the baseline
    FieldPtr field;                        // a tick that the words themselves are: circled when they are chosen
};

// ---- blocks -----------------------------------------------------------------------------------------------

struct Block;
using Blocks = std::vector<Block>;

/// Blocks one below the other, kept on one page.
struct Stack {
    Blocks blocks;
};

/// A width: fixed, or a share of what the fixed ones leave.
struct Track {
    Pt width;
    double share = 0;                      // > 0: `width` is ignored
};

/// Blocks side by side; never broken.
struct Columns {
    enum class Across : unsigned char { top, baseline, centre, bottom };
    struct Column { Track track; Blocks blocks; };
    std::vector<Column> columns;
    Pt gap;
    Across across = Across::top;
    Pt least_height;
    std::optional<Stroke> separator;       // between the columns, reaching up through the space before
};

/// A label in the side column and text beside it; the text may go on to the next page, the label stays
/// with its first line. Only in looks with a side column.
struct Hang {
    Blocks side;
    Blocks body;
};

struct Table {
    struct Column {
        Track track;
        bool rule_left = false;            // a hairline before the column
        bool rule_below = true;            // takes part in the rules below rows
    };
    struct Row {
        std::vector<Blocks> cells;
        Elastic height;                    // at least
        bool rule_below = true;
        std::vector<FieldPtr> fields;      // of the cells that are written in; may be shorter than `cells`
    };
    enum class Meaning : unsigned char { data, contents };   // contents: what is where in the handout
    std::vector<Column> columns;
    std::vector<Row> head;                 // repeated on every page that the table reaches
    std::vector<Row> rows;
    Stroke head_rule, row_rule, column_rule;
    Pt pad_x, pad_top, pad_bottom;         // round a cell's content; the first column has no padding at its left
    Columns::Across across = Columns::Across::top;   // in a row
    Columns::Across head_across = Columns::Across::bottom;   // in a head row
    Meaning meaning = Meaning::data;
    bool row_heads = false;                // the first cell of a row says what the row is about
};

/// A framed or filled area; never broken.
struct Box {
    Pt pad_top, pad_right, pad_bottom, pad_left;
    Pt outset;                             // wider than the block by this much on each side
    std::optional<Colour> fill;
    std::optional<Stroke> frame;           // all round
    std::optional<Stroke> top;             // along the upper edge, inside
    std::optional<Stroke> bar;             // along the left edge, inside
    Pt radius;
    Blocks blocks;
    FieldPtr field;                        // fills the whole box
};

/// A fixed-size drawing: scales, ladders, loops. Origin top left.
struct Canvas {
    struct Text {
        Paragraph paragraph;               // its `align` is about `at`
        Point at;                          // first baseline: left end, middle or right end
        Pt measure;                        // where lines break; 0: never
        bool upwards = false;              // `at` is the last line's baseline, further lines stand above it
    };
    struct Answer {
        FieldPtr field;                    // never null
        Rect area;                         // of a choice: the square round its ring
        TextStyle style = TextStyle::item; // of its caption
    };
    using Item = std::variant<Shape, Text, Answer>;   // in reading order
    Size size;
    std::vector<Item> items;
    std::shared_ptr<Canvas const> lower;   // the same drawing with lower rows, for Fit::lower_rows; may be null
    std::string alt;                       // what someone sees who sees it, in words; empty: an ornament
};

/// Ruled lines to write on.
struct WritingLines {
    int count = 3;
    Elastic spacing;
    Pt first;                              // added to the first line's distance; negative when a question stands right above
    FieldPtr field;                        // over all of them
    int least = 0;                         // that Fit::fewer_lines leaves, when more than the look says
};

/// A line across the block, or its first `width`.
struct Rule {
    Stroke stroke;
    Pt width;                              // 0: the whole measure
    Pt height;                             // the room it takes, the stroke at its top; 0: the stroke's own width
};

/// A picture, drawn as large as `size` says; never broken.
struct Image {
    std::shared_ptr<Picture const> picture;   // never null
    Size size;
    std::string alt;                       // as Canvas::alt
};

/// The next block starts a new page.
struct PageBreak {};

using BlockKind =
    std::variant<Paragraph, Stack, Columns, Hang, Table, Box, Canvas, WritingLines, Rule, Image, PageBreak>;

/// Which part of the handout a block shows, for whoever points at the finished page.
struct Origin {
    static constexpr std::int32_t first_page = -1;
    std::int32_t item = first_page;        // place in the handout's items
    std::string part;                      // as `leave_out` and `reword` name it: "3", "shared-pace/2", "intro"; empty: the
                                           // item's head. On the first page: "title", "people", "note", "goals" ...
    friend bool operator==(Origin const&, Origin const&) = default;
};

/// Blocks that are read one after the other though they do not stand so, at the place of the first: a partner's column.
struct Strand {};

struct Block {
    BlockKind kind;
    Elastic before;                        // space above; dropped at the top of a page
    bool keep_with_next = false;
    std::int32_t anchor = -1;              // into Flow::anchors: this block is where it leads
    SourceSpan where;                      // the YAML line it comes from
    std::shared_ptr<Origin const> origin;  // null: that of the block round it
    std::shared_ptr<Strand const> strand;  // null: read where it stands
};

// ---- the whole --------------------------------------------------------------------------------------------

/// A place that the contents and the outline lead to.
struct Anchor {
    std::string title;
    int level = 0;                         // of the outline
    bool in_outline = true;
};

/// A run of blocks with one running head.
struct Part {
    bool starts_page = false;
    bool fits = false;                     // a sheet: tighten it step by step rather than run over
    bool landscape = false;                // on paper that lies on its side; starts a page
    Blocks blocks;
    Blocks continued;                      // what stands at the top of every further page of a sheet
    std::string running_head_right;        // empty: the flow's own
    std::string label_prefix;              // of page labels; a change starts a new range
};

/// What stands round the text on every page.
struct Furniture {
    Blocks letterhead;                     // first page; empty: none, and text starts at the block's top
    std::string running_head_left, running_head_right;   // not on the first page when it has a letterhead or a title
    std::vector<Paragraph> foot;           // lines at the left of the footer
    Paragraph foot_right;                  // "Page 2 of 9", with page_number and page_count
};

struct Flow {
    std::string title;                     // of the document; never a client's name
    std::string language = "en";           // BCP 47
    std::string creation_date;             // "D:20260503" or empty
    Furniture furniture;
    std::vector<Part> parts;
    std::vector<Anchor> anchors;
};

// ---- making blocks ----------------------------------------------------------------------------------------

Paragraph plain(TextStyle style, std::string text);

}  // namespace attune::flow
