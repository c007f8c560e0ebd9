#include "pdf/content.hpp"

#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;

namespace {

std::string content_of(std::shared_ptr<layout::Page const> const& page) {
    pdf::RunCache runs;
    auto const fonts = pdf::fonts_of(*page, runs);
    return pdf::page_content(*page, fonts, runs);
}

/// Where readers would put the pen after each shown code: x in points, by walking the operators.
double end_of_first_array(std::string const& content, text::Face const& face, double size) {
    auto at = content.find('[');
    REQUIRE(at != std::string::npos);
    double pen = 0;
    std::vector<unsigned char> bytes;
    for (++at; content[at] != ']';) {
        if (content[at] != '(') {
            std::size_t used = 0;
            pen -= std::stod(content.substr(at), &used);
            at += used;
            continue;
        }
        bytes.clear();
        for (++at; content[at] != ')'; ++at) {
            if (content[at] == '\\') ++at;
            bytes.push_back(static_cast<unsigned char>(content[at] == 'r' && content[at - 1] == '\\' ? '\r' : content[at]));
        }
        ++at;
        REQUIRE(bytes.size() % 2 == 0);
        for (std::size_t i = 0; i < bytes.size(); i += 2) {
            auto const code = static_cast<text::GlyphId>(bytes[i] << 8 | bytes[i + 1]);
            pen += static_cast<double>(pdf::stated_width(face, code)) / 100;
        }
    }
    return pen * size / 1000;
}

}  // namespace

TEST_CASE("a line of one style is one array of strings") {
    auto const content = content_of(page_with(Typesetter{}.line("We hold Vows, and two of them")));
    CHECK(count(content, "TJ") == 1);
    CHECK(count(content, "Tf") == 1);
    CHECK(count(content, "Td") == 1);
    CHECK(contains(content, "BT\n"));
    CHECK(content.ends_with("]TJ\nET\n"));
    CHECK_FALSE(contains(content, " g\n"));   // black is where a page begins
}

TEST_CASE("readers' pens end where the line was set to end, to a thousandth of the size") {
    Typesetter type;
    auto const line = type.line("AVATAR To Yo. We Tea, LT 11 Ty");   // full of kerning
    auto const content = content_of(page_with(line));
    auto const& last = line->runs.back();
    CHECK(end_of_first_array(content, *last.shaped->face, 12) ==
          Approx((last.x + last.advance - line->runs.front().x).value).margin(0.012));
}

TEST_CASE("y is counted from the bottom of the page") {
    auto page = std::make_shared<layout::Page>();
    page->size = {Pt{200}, Pt{300}};
    page->items.emplace_back(layout::TextLine{{Pt{20}, Pt{50}}, Typesetter{}.line("x")});
    page->items.emplace_back(Shape{line_path({Pt{10}, Pt{60}}, {Pt{190}, Pt{60}}), Stroke{Pt{0.5}}, {}});
    auto const content = content_of(page);
    CHECK(contains(content, "20 250 Td"));
    CHECK(contains(content, "10 240 m\n190 240 l\nS\n"));
}

TEST_CASE("fonts and colours are written when they change, and only then") {
    Typesetter type;
    Colour const pine{0x1b, 0x46, 0x3f};
    auto const content = content_of(PageBuilder{}
        .add(type.line("one")).add(type.line("two"))
        .add(type.line("three", serif, "en", Pt{12}, pine)).add(type.line("four", sans, "en", Pt{12}, pine))
        .add(Shape{rect_path({Pt{0}, Pt{0}, Pt{9}, Pt{9}}), std::nullopt, pine})
        .add(type.line("five", sans, "en", Pt{12}, Colour{0x80, 0x80, 0x80})).seal());
    CHECK(count(content, "/F1 12 Tf") == 1);
    CHECK(count(content, "/F2 12 Tf") == 1);
    CHECK(count(content, "0.106 0.275 0.247 rg") == 1);
    CHECK(count(content, "0.502 g") == 1);
    CHECK(count(content, "rg") == 1);
    CHECK(count(content, "BT\n") == 2);   // text before and after the box
}

TEST_CASE("shapes are filled, stroked or both") {
    auto const box = rect_path({Pt{1}, Pt{2}, Pt{3}, Pt{4}});
    auto const drawn = [&](std::optional<Stroke> stroke, std::optional<Colour> fill) {
        return content_of(PageBuilder{}.add(Shape{box, stroke, fill}).seal());
    };
    CHECK(drawn(std::nullopt, white).ends_with("h\nf\n"));
    CHECK(drawn(Stroke{Pt{1}}, std::nullopt).ends_with("h\nS\n"));
    CHECK(drawn(Stroke{Pt{1}}, white).ends_with("h\nB\n"));
    CHECK(drawn(std::nullopt, std::nullopt).empty());
    CHECK(content_of(PageBuilder{}.add(Shape{{}, Stroke{Pt{1}}, {}}).seal()).empty());
}

TEST_CASE("a dotted line is made of round dots, and the next line is solid again") {
    auto const line = line_path({Pt{0}, Pt{0}}, {Pt{9}, Pt{0}});
    auto const content = content_of(PageBuilder{}
        .add(Shape{line, Stroke{Pt{0.75}, black, Dash::dotted}, {}})
        .add(Shape{line, Stroke{Pt{0.75}, black, Dash::dotted}, {}})
        .add(Shape{line, Stroke{Pt{0.75}, Colour{1, 2, 3}, Dash::solid}, {}}).seal());
    CHECK(count(content, "1 J [0 4.252] 0 d\n") == 1);
    CHECK(count(content, "0 J [] 0 d\n") == 1);
    CHECK(count(content, "0.75 w\n") == 1);
    CHECK(count(content, "RG\n") == 1);
}

TEST_CASE("right-to-left words are marked, spaces between them are not") {
    auto const content = content_of(page_with(Typesetter{}.line("שלום לכולם", serif, "he")));
    CHECK(count(content, "/ReversedChars BMC\n") == 2);
    CHECK(count(content, "EMC\n") == 2);
    CHECK_FALSE(contains(content, "[]"));
    CHECK_FALSE(contains(content, "()"));
}

TEST_CASE("accents that are moved up are put down again") {
    // No font has this as one glyph.
    auto const content = content_of(page_with(Typesetter{}.line("x\u0302\u0301\u0323 x", serif, "en", Pt{12})));
    if (contains(content, " Ts\n")) CHECK(contains(content, "\n0 Ts\n"));
    CHECK_FALSE(contains(content, "[]"));
}

TEST_CASE("one word at two sizes is raised in proportion to each") {
    Typesetter type;
    auto const face = type.line("x")->runs.front().shaped->face;
    auto word = std::make_shared<text::ShapedRun>();
    word->face = face;
    word->text = "x";
    word->glyphs = {{10, 500, 0, face->metrics().units_per_em / 8, 0}};
    word->advance = 500;
    auto line = std::make_shared<text::Line>();
    line->runs = {{Pt{0}, Pt{3}, Pt{10}, black, word, -1}, {Pt{3}, Pt{6}, Pt{20}, black, word, -1}};
    auto const content = content_of(page_with(line));
    CHECK(contains(content, "\n1.25 Ts\n"));
    CHECK(contains(content, "\n2.5 Ts\n"));
    CHECK(count(content, "\n0 Ts\n") == 2);
}

TEST_CASE("bytes that PDF strings cannot hold are escaped inside glyph codes") {
    Typesetter type;
    auto const face = type.line("x")->runs.front().shaped->face;
    auto word = std::make_shared<text::ShapedRun>();
    word->face = face;
    word->text = "abcd";
    std::uint32_t cluster = 0;
    for (auto const id : {0x0128, 0x0129, 0x015C, 0x010D}) {
        auto const glyph = static_cast<text::GlyphId>(id);
        word->glyphs.push_back({glyph, face->advance(glyph), 0, 0, cluster++});
    }
    auto line = std::make_shared<text::Line>();
    line->runs = {{Pt{0}, Pt{30}, Pt{10}, black, word, -1}};
    auto const page = page_with(line);
    pdf::RunCache runs;
    // All four as plain glyphs: their texts are no matter here.
    std::vector<pdf::FaceUse> const fonts{{face, {0x010D, 0x0128, 0x0129, 0x015C}, {}}};
    runs.entry(*word).text = {};
    auto const content = pdf::page_content(*page, fonts, runs);
    CHECK(contains(content, "[(\1\\(\1\\)\1\\\\\1\\r)]TJ"));
}

TEST_CASE("a picture is stretched over its area, measured from the foot of the page") {
    auto picture = std::make_shared<Picture>();
    picture->hash = 0xAB;
    layout::Page page;
    page.size = {Pt{200}, Pt{100}};
    page.items.push_back(layout::PlacedPicture{{Pt{20}, Pt{10}, Pt{60}, Pt{30}}, picture});
    layout::seal(page);
    CHECK(content_of(std::make_shared<layout::Page const>(page)) == "q 60 0 0 30 20 60 cm /P00000000000000ab Do Q\n");
}
