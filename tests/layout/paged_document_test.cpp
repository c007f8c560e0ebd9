#include "layout/paged_document.hpp"

#include <functional>
#include <set>
#include <vector>

#include "support/catch.hpp"
#include "text/shaper.hpp"

using namespace attune;
using layout::Page;

namespace {

std::shared_ptr<text::Line const> line_of(std::string_view text, Colour colour = black) {
    text::Shaper shaper{std::make_shared<text::Fonts const>()};
    text::Paragraph paragraph;
    paragraph.text = text;
    paragraph.spans = {{static_cast<std::uint32_t>(text.size()), {"Lato", 400, false}, Pt{10}, colour, -1}};
    paragraph.measure = Pt{400};
    auto lines = shaper.break_lines(paragraph);
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    return lines->front();
}

Page sample_page() {
    Page page;
    page.size = {Pt{400}, Pt{300}};
    page.items = {layout::TextLine{{Pt::from_mm(24), Pt::from_mm(31.2)}, line_of("What helped?")},
                  Shape{circle_path({Pt{50}, Pt{50}}, Pt{5}), Stroke{Pt{0.5}}, white}};
    page.links = {{{Pt{1}, Pt{2}, Pt{3}, Pt{4}}, "https://example.org", 0, Pt{0}}};
    return page;
}

}  // namespace

TEST_CASE("pages that look the same have the same hash") {
    auto one = sample_page(), two = sample_page();   // set twice: other objects, the same ink
    layout::seal(one);
    layout::seal(two);
    CHECK(one.hash == two.hash);
    CHECK(one.hash != 0);
}

TEST_CASE("whatever can be seen on a page changes its hash") {
    auto const shape = [](Page& page) -> Shape& { return std::get<Shape>(page.items[1]); };
    auto const text = [](Page& page) -> layout::TextLine& { return std::get<layout::TextLine>(page.items[0]); };
    std::vector<std::function<void(Page&)>> const changes{
        [](Page&) {},
        [](Page& p) { p.size.width += Pt{1}; },
        [](Page& p) { p.size.height += Pt{1}; },
        [](Page& p) { std::swap(p.items[0], p.items[1]); },
        [](Page& p) { p.items.pop_back(); },
        [&](Page& p) { text(p).origin.x += Pt{0.01}; },
        [&](Page& p) { text(p).origin.y += Pt{0.01}; },
        [&](Page& p) { text(p).line = line_of("What helps?"); },
        [&](Page& p) { text(p).line = line_of("What helped?", Colour{1, 2, 3}); },
        [&](Page& p) { shape(p).fill.reset(); },
        [&](Page& p) { shape(p).fill = black; },
        [&](Page& p) { shape(p).stroke.reset(); },
        [&](Page& p) { shape(p).stroke->width = Pt{1}; },
        [&](Page& p) { shape(p).stroke->dash = Dash::dotted; },
        [&](Page& p) { shape(p).stroke->colour = Colour{0, 0, 1}; },
        [&](Page& p) { shape(p).path.steps[1].to.x += Pt{1}; },
        [&](Page& p) { shape(p).path.steps[2].control1.y += Pt{1}; },
        [&](Page& p) { shape(p).path.steps[2].control2.y += Pt{1}; },
        [&](Page& p) { shape(p).path.steps.pop_back(); },
        [](Page& p) { p.links.clear(); },
        [](Page& p) { p.links[0].uri += "/"; },
        [](Page& p) { p.links[0].page = 1; },
        [](Page& p) { p.links[0].y = Pt{1}; },
        [](Page& p) { p.links[0].area.height = Pt{5}; },
    };
    std::set<std::uint64_t> hashes;
    for (auto const& change : changes) {
        auto page = sample_page();
        change(page);
        layout::seal(page);
        hashes.insert(page.hash);
    }
    CHECK(hashes.size() == changes.size());
}

TEST_CASE("the dump has a line for everything in a document, in mm") {
    auto page = sample_page();
    page.items.emplace_back(Shape{line_path({Pt{0}, Pt{72}}, {Pt{144}, Pt{72}}), Stroke{Pt{0.75}, black, Dash::dotted}, {}});
    page.items.emplace_back(Shape{line_path({Pt{0}, Pt{72}}, {Pt{0}, Pt{144}}), Stroke{Pt{1}, Colour{0x1b, 0x46, 0x3f}}, {}});
    page.items.emplace_back(Shape{rect_path({Pt{72}, Pt{72}, Pt{144}, Pt{36}}), {}, Colour{0xf4, 0xef, 0xe5}});
    page.items.emplace_back(layout::TextLine{{Pt{0}, Pt{0}}, line_of("say \"no\" \\")});
    page.links.push_back({{Pt{0}, Pt{0}, Pt{72}, Pt{72}}, "", 3, Pt{72}});
    layout::PagedDocument document;
    document.title = "Test";
    document.pages = {std::make_shared<Page>(page)};
    document.outline = {{"One", 1, 0, Pt{72}}};
    document.labels = {{0, "A-"}};
    CHECK(layout::dump(document) ==
          "title  \"Test\"  en\n"
          "page 1  size  141.11 x 105.83\n"
          "page 1  text  24.00,31.20  \"What helped?\"  Lato-Regular 10\n"
          "page 1  curve  15.88,15.88  3.53 x 3.53  10 steps  stroke 0.5 #000000  fill #ffffff\n"
          "page 1  rule  0.00,25.40  to 50.80  stroke 0.75 #000000 dotted\n"
          "page 1  line  0.00,25.40  to 0.00,50.80  stroke 1 #1b463f\n"
          "page 1  box  25.40,25.40  50.80 x 12.70  fill #f4efe5\n"
          "page 1  text  0.00,0.00  \"say \\\"no\\\" \\\\\"  Lato-Regular 10\n"
          "page 1  link  0.35,0.71  1.06 x 1.41  to https://example.org\n"
          "page 1  link  0.00,0.00  25.40 x 25.40  to page 4 at 25.40\n"
          "outline  level 1  page 1 at 25.40  \"One\"\n"
          "label  from page 1  \"A-1\"\n");
}

TEST_CASE("a right-to-left line is dumped in the order in which it is read") {
    auto const text = std::string{"שלום לכולם"};
    Page page;
    page.items = {layout::TextLine{{}, line_of(text)}};
    layout::PagedDocument document;
    document.pages = {std::make_shared<Page>(page)};
    CHECK(layout::dump(document).find('"' + text + '"') != std::string::npos);
}
