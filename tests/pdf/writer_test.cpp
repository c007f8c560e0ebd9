#include "pdf/writer.hpp"

#include <algorithm>

#include "base/hash.hpp"
#include "pdf_support.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;

namespace {

std::string write(pdf::Writer& writer, layout::PagedDocument const& document) {
    auto bytes = writer.write(document);
    REQUIRE(bytes);
    return *bytes;
}

layout::PagedDocument three_pages(Typesetter& type) {
    return document_of({page_with(type.line("one")), page_with(type.line("two", sans)), page_with(type.line("three"))});
}

}  // namespace

TEST_CASE("qpdf finds no fault, and every font is embedded, cut down and mapped to Unicode") {
    Typesetter type;
    auto const bytes = write_fresh(document_of({
        page_with(type.line("A first office with Ελληνικά")),
        PageBuilder{}.add(type.line("sans", sans)).add(type.line("שלום", sans, "he")).seal()}));
    CHECK(contains(run_tool("qpdf", "--check", bytes), "No syntax or stream encoding errors"));
    auto const fonts = run_tool("pdffonts", "", bytes);
    CHECK(count(fonts, "\n") == 2 + 3);
    CHECK(count(fonts, " yes yes yes ") == 3);
    CHECK(count(fonts, "CID TrueType      Identity-H") == 3);
}

TEST_CASE("equal documents give equal bytes") {
    Typesetter type, other;
    auto const document = three_pages(type);
    pdf::Writer writer;
    auto const first = write(writer, document);
    CHECK(write(writer, document) == first);
    CHECK(write_fresh(document) == first);
    CHECK(write_fresh(three_pages(other)) == first);   // other fonts and other runs with the same content
}

TEST_CASE("what a writer wrote before does not show") {
    Typesetter type;
    auto const shared = page_with(type.line("first office, waffle"));
    std::vector<layout::PagedDocument> const documents{
        document_of({shared}),
        document_of({shared, page_with(type.line("affirm ffi ffl\u00A0x"))}),     // more special glyphs: other codes
        document_of({page_with(type.line("sans first", sans)), shared}),           // shared's font is now the second
        document_of({shared, page_with(type.line("plain"))}),
        document_of({}),
    };
    std::vector<std::string> fresh;
    for (auto const& document : documents) fresh.push_back(write_fresh(document));
    std::vector<std::size_t> order{0, 1, 2, 3, 4};
    pdf::Writer warm;
    do {
        for (auto const i : order) CHECK(write(warm, documents[i]) == fresh[i]);
    } while (std::ranges::next_permutation(order).found);
}

TEST_CASE("a document without pages is still a file") {
    CHECK_NOTHROW(run_tool("qpdf", "--check", write_fresh(document_of({page_with(Typesetter{}.line("x"))}))));
    CHECK_FALSE(write_fresh(document_of({})).empty());
}

TEST_CASE("title, language and date are stated; nothing else about anyone is") {
    auto document = document_of({page_with(Typesetter{}.line("x"))});
    document.title = "Nähe & <Distanz> (2)";
    document.language = "de";
    document.creation_date = "D:20260503";
    auto const bytes = write_fresh(document);
    auto const info = run_tool("pdfinfo", "-isodates", bytes);
    CHECK(contains(info, "Nähe & <Distanz> (2)\n"));
    CHECK(contains(info, "2026-05-03"));
    CHECK(contains(info, "Attune "));
    CHECK_FALSE(contains(info, "Author"));
    CHECK_FALSE(contains(info, "ModDate"));
    CHECK(contains(info, "PDF version:     1.7"));
    CHECK(contains(bytes, "/Lang (de)"));
    CHECK(contains(bytes, "/DisplayDocTitle true"));
    CHECK(contains(run_tool("pdfinfo", "-meta", bytes), "Nähe &amp; &lt;Distanz&gt; (2)</rdf:li>"));
    CHECK_FALSE(contains(write_fresh(document_of({page_with(Typesetter{}.line("x"))})), "CreationDate"));
}

TEST_CASE("pages have their exact size") {
    auto page = layout::Page{{Pt::from_mm(210), Pt::from_mm(297)}, {}, {}, 0};
    auto letter = layout::Page{{Pt{612}, Pt{792}}, {}, {}, 0};
    layout::seal(page);
    layout::seal(letter);
    auto const bytes = write_fresh(document_of({std::make_shared<layout::Page>(page), std::make_shared<layout::Page>(letter)}));
    CHECK(contains(bytes, "/MediaBox [0 0 595.28 841.89]"));
    CHECK(contains(bytes, "/MediaBox [0 0 612 792]"));
}

TEST_CASE("links lead to the web or into the document, without a frame, and say where") {
    Typesetter type;
    auto document = three_pages(type);
    Rect const area{Pt{70}, Pt{50}, Pt{100}, Pt{12}};
    document.pages[0] = PageBuilder{}.add(type.line("one"))
        .add(layout::Link{area, "https://example.org/a_(b)", 0, {}}).add(layout::Link{area, "", 2, Pt{91.89}}).seal();
    document.labels = {{0, ""}, {2, "A-"}};
    auto const bytes = write_fresh(document);
    CHECK(contains(run_tool("pdfinfo", "-url", bytes), "https://example.org/a_(b)"));
    CHECK(contains(bytes, "/URI (https://example.org/a_\\(b\\))"));
    CHECK(contains(bytes, "/Contents (https://example.org/a_\\(b\\))"));
    CHECK(contains(bytes, "/Contents (Page A-1) /Dest ["));
    CHECK(contains(bytes, "/XYZ null 750 null]"));
    CHECK(count(bytes, "/Border [0 0 0] /Rect [70 779.89 170 791.89]") == 2);
    CHECK(count(bytes, "/Tabs /S") == 1);
    CHECK(contains(run_tool("qpdf", "--check", bytes), "No syntax"));
}

TEST_CASE("links have no part in the page's picture: only its content is kept") {
    Typesetter type;
    auto const with_link = [&](std::string const& uri) {
        return document_of({PageBuilder{}.add(type.line("one")).add(layout::Link{{}, uri, 0, {}}).seal()});
    };
    pdf::Writer writer;
    write(writer, with_link("https://example.org/1"));
    CHECK(write(writer, with_link("https://example.org/2")) == write_fresh(with_link("https://example.org/2")));
}

TEST_CASE("the outline keeps its levels and order") {
    Typesetter type;
    auto document = three_pages(type);
    document.outline = {{"One", 0, 0, Pt{60}}, {"One a", 1, 0, Pt{80}}, {"One a i", 2, 1, Pt{60}}, {"One b", 1, 1, Pt{60}},
                        {"Δύο", 0, 2, Pt{60}}};
    auto const bytes = write_fresh(document);
    auto const json = run_tool("qpdf", "--json --json-key=outlines", bytes);
    std::vector<std::size_t> places;
    for (auto const* title : {"\"One\"", "\"One a\"", "\"One a i\"", "\"One b\"", "\"Δύο\""}) {
        INFO(title);
        CHECK(count(json, title) == 1);
        places.push_back(json.find(title));
    }
    CHECK(count(json, "\"destpageposfrom1\": 1") == 2);
    CHECK(count(json, "\"destpageposfrom1\": 2") == 2);
    CHECK(count(json, "\"destpageposfrom1\": 3") == 1);
    CHECK(count(bytes, "/Count 3") == 2);                // three pages; three entries below "One"
    CHECK(contains(bytes, "/Type /Outlines "));
    CHECK(count(bytes, "/Parent") == 3 + 5);
    CHECK(contains(bytes, "/PageMode /UseOutlines"));
}

TEST_CASE("an outline of one entry is not unfolded beside the page, and none is no object") {
    auto document = document_of({page_with(Typesetter{}.line("x"))});
    CHECK_FALSE(contains(write_fresh(document), "Outlines"));
    document.outline = {{"Only", 0, 0, Pt{60}}};
    auto const bytes = write_fresh(document);
    CHECK(contains(bytes, "/Outlines"));
    CHECK_FALSE(contains(bytes, "UseOutlines"));
}

TEST_CASE("pages are labelled in ranges") {
    Typesetter type;
    auto document = three_pages(type);
    document.labels = {{1, "A-"}, {2, "B (private) "}};
    auto const json = run_tool("qpdf", "--json --json-key=pagelabels", write_fresh(document));
    CHECK(contains(json, "\"index\": 0"));
    CHECK(contains(json, "\"index\": 1"));
    CHECK(contains(json, "\"u:A-\""));
    CHECK(contains(json, "\"u:B (private) \""));
}

TEST_CASE("a label may stand without a number, and a booklet tells the printer how it is turned over") {
    Typesetter type;
    auto document = three_pages(type);
    document.labels = {{0, "4, 1", false}, {1, "2, 3", false}, {2, ""}};
    document.flip_on_short_edge = true;
    auto const bytes = write_fresh(document);
    CHECK(contains(bytes, "/PageLabels <</Nums [0 << /P (4, 1)>> 1 << /P (2, 3)>> 2 <</S /D>>]>>"));
    CHECK(contains(bytes, "/Duplex /DuplexFlipShortEdge"));
    CHECK(contains(run_tool("qpdf", "--check", bytes), "No syntax"));
}

TEST_CASE("what goes on from page to page is read in order, wherever the pages stand on their sheets") {
    Typesetter type;
    auto const side = [&](char const* words, std::uint32_t read) {
        layout::Page page;
        page.size = {Pt{400}, Pt{300}};
        page.items = {layout::TextLine{{Pt{20}, Pt{40}}, type.line(words)}};
        page.items[0].tag = 1;
        page.leaves = {{0, read}};
        return page;
    };
    auto later = side("end", 5), sooner = side("begin", 4);
    auto document = document_of({});
    document.structure = {{}, {}};
    document.structure[1].role = layout::Role::paragraph;
    document.structure[1].parent = 0;
    for (auto* page : {&later, &sooner}) {
        layout::seal(*page, document.structure);
        document.pages.push_back(std::make_shared<layout::Page const>(*page));
    }
    auto const bytes = write_fresh(document);
    auto const kids = bytes.substr(bytes.find("/Kids [") + 7);
    auto const first = kids.substr(0, kids.find(" R")), second = kids.substr(kids.find(" R ") + 3);
    CHECK(contains(bytes, "/Pg " + second.substr(0, second.find(" R")) + " R\n/K [0 <</Type /MCR /Pg " + first + " R"));
}

TEST_CASE("a link or outline entry to a page that is not there is an error, not a broken file") {
    Typesetter type;
    auto document = three_pages(type);
    document.outline = {{"Lost", 0, 7, Pt{0}}};
    document.pages[1] = PageBuilder{}.add(layout::Link{{}, "", 3, {}}).seal();
    auto const result = pdf::Writer{}.write(document);
    REQUIRE_FALSE(result);
    REQUIRE(result.error().size() == 2);
    CHECK(result.error()[0].message == "the outline entry `Lost` leads to page 8 of 3");
    CHECK(result.error()[1].message == "a link leads to page 4 of 3");
}

namespace {

std::shared_ptr<Picture const> two_pixels(std::string rgb) {
    auto picture = std::make_shared<Picture>();
    picture->width = 2;
    picture->height = 1;
    picture->hash = Hash{}.add(rgb).value();
    picture->rgb = std::move(rgb);
    return picture;
}

std::shared_ptr<layout::Page const> page_of(std::vector<std::shared_ptr<Picture const>> const& pictures) {
    layout::Page page;
    page.size = {Pt{200}, Pt{100}};
    for (auto const& picture : pictures)
        page.items.push_back(layout::PlacedPicture{{Pt{20}, Pt{10}, Pt{60}, Pt{30}}, picture});
    layout::seal(page);
    return std::make_shared<layout::Page const>(page);
}

}  // namespace

TEST_CASE("a picture is written once however often it is drawn, and grey as grey") {
    auto const red = two_pixels({"\xFF\0\0\0\0\0", 6}), grey = two_pixels({"\x80\x80\x80\0\0\0", 6});
    auto const bytes = write_fresh(document_of({page_of({red, grey}), page_of({red})}));
    CHECK(contains(run_tool("qpdf", "--check", bytes), "No syntax or stream encoding errors"));
    CHECK(count(bytes, "/Subtype /Image") == 2);
    CHECK(count(bytes, "/ColorSpace /DeviceRGB") == 1);
    CHECK(count(bytes, "/ColorSpace /DeviceGray") == 1);
    // pdfimages lists every drawing of a picture.
    CHECK(count(run_tool("pdfimages", "-list", bytes), "\n") == 2 + 3);
}
