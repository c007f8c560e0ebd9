#include "reflow/html.hpp"

#include "reflow/small_flow.hpp"
#include "reflow/xml.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;
using flow::TextStyle;

namespace {

/// What stands between <main> and </main>, after a look at the whole.
std::string main_of(flow::Flow const& flow) {
    auto const page = reflow::html(flow);
    auto const mistake = parse_xml(page).mistake;
    INFO(page);
    CHECK(mistake.empty());
    auto const from = page.find("<main>\n") + 7;
    return page.substr(from, page.find("</main>") - from);
}

/// The same without the title and the section round the blocks.
std::string blocks_of(flow::Blocks blocks) {
    auto const all = main_of(flow_of(std::move(blocks)));
    auto const from = all.find("<section>\n") + 10;
    return all.substr(from, all.rfind("</section>") - from);
}

bool holds(std::string const& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a page says its language and title, and fetches nothing") {
    auto flow = flow_of({words("Hello")});
    flow.language = "en-GB";
    flow.title = "Closer & \"closer\"";
    auto const page = reflow::html(flow);
    CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"en-GB\">"));
    CHECK(holds(page, "<title>Closer &amp; &quot;closer&quot;</title>"));
    CHECK(holds(page, "<h1>Closer &amp; &quot;closer&quot;</h1>"));
    for (auto const* outside : {"<script", "<link", "http:", "https:", "url(", "@import", "javascript"}) CHECK_FALSE(holds(page, outside));
}

TEST_CASE("headings follow the styles, and jump over no level") {
    auto const out = blocks_of({words(TextStyle::title, "Whole"), words(TextStyle::small_heading, "A note"),
                                words(TextStyle::small_heading, "A goal"), words(TextStyle::section_heading, "One"),
                                words(TextStyle::small_heading, "Deep"), words(TextStyle::subsection_heading, "Less"),
                                words(TextStyle::small_heading, "Under it"), words(TextStyle::sheet_title, "Sheet")});
    CHECK(out == "<h1>Whole</h1>\n<h2>A note</h2>\n<h2>A goal</h2>\n<h2>One</h2>\n<h3>Deep</h3>\n<h3>Less</h3>\n"
                 "<h4>Under it</h4>\n<h2>Sheet</h2>\n");
}

TEST_CASE("a number in the side column belongs to its heading, and its anchor too") {
    flow::Block heading{flow::Hang{{words(TextStyle::section_number, "2")}, {words(TextStyle::section_heading, "Two")}}};
    heading.anchor = 4;
    CHECK(blocks_of({heading}) == "<h2 id=\"place-4\"><span>2</span> Two</h2>\n");
    flow::Block rule{flow::Rule{}};
    rule.anchor = 1;
    CHECK(blocks_of({rule, heading}) ==
          "<span id=\"place-4\"></span>\n<h2 id=\"place-1\"><span>2</span> Two</h2>\n");
    CHECK(blocks_of({words("Last"), rule}) == "<p>Last</p>\n<span id=\"place-1\"></span>\n");
}

TEST_CASE("words keep what they are, and nothing in them is markup") {
    auto paragraph = flow::plain(TextStyle::body, "a <b> & \"c\"\nd\x01");
    paragraph.spans = {{2, TextStyle::body, true}, {5, TextStyle::body, false, true}, {14, TextStyle::body, false, false, 0}};
    paragraph.links = {"https://example.org/?a=1&b=\"2\""};
    CHECK(blocks_of({{paragraph}}) == "<p><em>a </em><strong>&lt;b&gt;</strong>"
                                      "<a href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\"> &amp; &quot;c&quot;<br/>d</a></p>\n");
    paragraph.links = {"javascript:alert(1)"};
    CHECK_FALSE(holds(blocks_of({{paragraph}}), "<a"));
}

TEST_CASE("paragraphs with the same kind of marker are one list") {
    using enum flow::Marker::Kind;
    CHECK(blocks_of({item(disc, "a"), item(disc, "b"), words("then"), item(text, "c", "1."), item(text, "d", "2."),
                     item(text, "e", "4.")}) ==
          "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>then</p>\n<ol>\n<li>c</li>\n<li>d</li>\n<li value=\"4\">e</li>\n</ol>\n");
    CHECK(holds(blocks_of({item(text, "c", "3.")}), "<ol start=\"3\">\n<li>c"));
    CHECK(holds(blocks_of({item(text, "c", "a)")}), "<li>a) c</li>"));
}

TEST_CASE("what stands beside an item belongs to it") {
    auto const step = [](std::string number, std::string words_, std::string time) {
        flow::Columns columns;
        columns.columns.push_back({{}, {item(flow::Marker::Kind::text, std::move(words_), std::move(number))}});
        columns.columns.push_back({{}, {words(TextStyle::hint, std::move(time))}});
        return flow::Block{std::move(columns)};
    };
    CHECK(blocks_of({step("1.", "Breathe", "2 minutes"), step("2.", "Talk", "5 minutes")}) ==
          "<ol>\n<li>Breathe <span class=\"small\">2 minutes</span></li>\n<li>Talk <span class=\"small\">5 minutes</span></li>\n</ol>\n");
}

TEST_CASE("boxes and circles can be ticked, by name where they have one") {
    using enum flow::Marker::Kind;
    CHECK(blocks_of({item(tick_box, "Tight chest", "", field(flow::Field::Kind::tick, "signs_1", "Tight chest"))}) ==
          "<ul class=\"answers\">\n<li><input type=\"checkbox\" id=\"answer-1\" name=\"signs_1\" autocomplete=\"off\"/>"
          "<label for=\"answer-1\">Tight chest</label></li>\n</ul>\n");
    auto const out = blocks_of({item(choice_circle, "Yes", "", choice("q_1", "Now?", "yes")),
                                item(choice_circle, "No", "", choice("q_1", "Now?", "no")),
                                item(choice_circle, "Early", "", choice("q_2", "When?", "early"))});
    CHECK(holds(out, "<fieldset role=\"radiogroup\" aria-label=\"Now?\">"));
    CHECK(holds(out, "<fieldset role=\"radiogroup\" aria-label=\"When?\">"));
    CHECK(holds(out, "type=\"radio\" id=\"answer-2\" name=\"q_1\" value=\"no\""));
    auto const nameless = blocks_of({item(choice_circle, "Yes"), item(choice_circle, "No")});
    CHECK(holds(nameless, "name=\"choice-1\" value=\"1\""));
    CHECK(holds(nameless, "name=\"choice-1\" value=\"2\""));
}

TEST_CASE("a field is never inside the label of another") {
    auto block = item(flow::Marker::Kind::tick_box, "Something else: \uFFFC", "",
                      field(flow::Field::Kind::tick, "s_other", "Something else"));
    std::get<flow::Paragraph>(block.kind).inlines = {
        {flow::Inline::Kind::blank, {}, true, -1, field(flow::Field::Kind::text, "s_words", "Something else, in words")}};
    auto const out = blocks_of({block});
    CHECK_FALSE(holds(out, "<label"));
    CHECK(holds(out, "aria-label=\"Something else\" autocomplete"));
    CHECK(holds(out, "<input type=\"text\" name=\"s_words\" aria-label=\"Something else, in words\" autocomplete=\"off\"/>"));
}

TEST_CASE("lines to write on are a field when they have one, else lines") {
    flow::WritingLines lines;
    lines.count = 2;
    CHECK(blocks_of({{lines}}) == "<div role=\"img\" aria-label=\"Room to write\"><div class=\"line\"></div><div class=\"line\"></div></div>\n");
    auto const said = field(flow::Field::Kind::lines, "loop_1", "What helped?");
    lines.field = said;
    CHECK(blocks_of({{lines}}) ==
          "<textarea name=\"loop_1\" aria-label=\"What helped?\" rows=\"2\" autocomplete=\"off\"></textarea>\n");
}

TEST_CASE("tables name their columns and rows, and leave out what only makes room") {
    flow::Table table;
    table.columns.resize(3);
    table.row_heads = true;
    table.head = {{{{}, {}, {words("Close")}}}};
    table.rows = {{{{words("Monday")}}, {}, true, {nullptr, nullptr, field(flow::Field::Kind::number, "log_1", "Monday, close")}}};
    CHECK(blocks_of({{table}}) ==
          "<div class=\"table\"><table>\n<thead>\n<tr><td></td><th scope=\"col\">Close</th></tr>\n</thead>\n<tbody>\n"
          "<tr><th scope=\"row\">Monday</th><td><input type=\"text\" name=\"log_1\" aria-label=\"Monday, close\""
          " inputmode=\"numeric\" size=\"4\" autocomplete=\"off\"/></td></tr>\n</tbody>\n</table></div>\n");
}

TEST_CASE("the table of contents leads to its places") {
    auto page = flow::plain(TextStyle::contents_title, "\uFFFC");
    page.inlines = {{flow::Inline::Kind::page_of_anchor, {}, false, 3}};
    flow::Table table;
    table.columns.resize(4);
    table.meaning = flow::Table::Meaning::contents;
    table.rows = {{{{words(TextStyle::contents_title, "1")}, {words(TextStyle::contents_title, "Start")},
                    {words(TextStyle::contents_kind, "Read")}, {{page}}}}};
    CHECK(blocks_of({{table}}) == "<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#place-3\">1 Start</a>"
                                  " <span class=\"small\">Read</span></li>\n</ul>\n</nav>\n");
}

TEST_CASE("a strand is read as a whole, at the place of its first block") {
    auto const sam = std::make_shared<flow::Strand const>(), alex = std::make_shared<flow::Strand const>();
    auto const of = [](std::shared_ptr<flow::Strand const> strand, std::string text) {
        auto block = words(std::move(text));
        block.strand = std::move(strand);
        return block;
    };
    flow::Columns heads, answers;
    heads.columns = {{{}, {of(sam, "Sam")}}, {{}, {of(alex, "Alex")}}};
    answers.columns = {{{}, {of(sam, "I like")}}, {{}, {of(alex, "You like")}}};
    CHECK(blocks_of({words("Before"), {heads}, {answers}, words("After")}) ==
          "<p>Before</p>\n<p>Sam</p>\n<p>I like</p>\n<p>Alex</p>\n<p>You like</p>\n<p>After</p>\n");
}

TEST_CASE("a drawing is told in words, and answered below them") {
    flow::Canvas canvas;
    CHECK(blocks_of({{canvas}}).empty());          // an ornament
    canvas.alt = "A scale from 0 to 1";
    canvas.items = {flow::Canvas::Answer{choice("r_1", "How close?", "0", "0"), {}},
                    flow::Canvas::Answer{field(flow::Field::Kind::text, "r_2", "Why"), {}},
                    flow::Canvas::Answer{choice("r_1", "How close?", "1", "1"), {}}};
    auto const out = blocks_of({{canvas}});
    CHECK(out.starts_with("<figure role=\"img\" aria-label=\"A scale from 0 to 1\"><p>A scale from 0 to 1</p></figure>\n"
                          "<fieldset class=\"row\" role=\"radiogroup\" aria-label=\"How close?\">\n<label>"));
    CHECK(holds(out, "aria-label=\"How close?: 1\" autocomplete=\"off\"/>1</label>\n</fieldset>\n"
                     "<p><label for=\"answer-1\">Why</label> <input type=\"text\" id=\"answer-1\" name=\"r_2\""));
}

TEST_CASE("a picture is part of the page") {
    auto const picture = std::make_shared<Picture const>(Picture{1, 2, std::string("\xFF\x00\x00\x00\x00\xFF", 6), 0});
    auto const out = blocks_of({{flow::Image{picture, {Pt{72}, Pt{144}}, "A flag"}}});
    CHECK(holds(out, "<img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAIAAA"));
    CHECK(holds(out, "alt=\"A flag\" width=\"96\" height=\"192\"/></figure>"));
}

TEST_CASE("boxes that can be seen hold their words together, others are not there") {
    flow::Box box;
    box.blocks = {words("Inside")};
    CHECK(blocks_of({{box}}) == "<p>Inside</p>\n");
    box.bar = Stroke{};
    CHECK(blocks_of({{box}}) == "<div class=\"box bar\">\n<p>Inside</p>\n</div>\n");
    box.field = field(flow::Field::Kind::lines, "b_1", "Thoughts");
    CHECK(holds(blocks_of({{box}}), "<textarea name=\"b_1\" aria-label=\"Thoughts\" rows=\"3\""));
}

TEST_CASE("what stands on every sheet is said once") {
    auto flow = flow_of({words("Text")});
    flow.parts.push_back({.starts_page = true,
                          .fits = true,
                          .blocks = {words("Sheet")},
                          .continued = {words("Sheet, continued")},
                          .running_head_right = "Sam",
                          .label_prefix = ""});
    flow.furniture.letterhead = {words(TextStyle::letterhead_name, "Practice")};
    flow.furniture.running_head_left = "Running";
    flow.furniture.foot = {flow::plain(TextStyle::footer, "In danger: 999.")};
    flow.furniture.foot_right = flow::plain(TextStyle::footer, "Page");
    auto const page = reflow::html(flow);
    CHECK(holds(page, "<header>\n<p class=\"title\">Practice</p>\n</header>"));
    CHECK(holds(page, "<footer>\n<p class=\"small\">In danger: 999.</p>\n</footer>"));
    CHECK(holds(page, "<section class=\"page\">\n<p>Sheet</p>\n</section>"));
    for (auto const* not_here : {"Running", "continued", "Sam", "Page"}) CHECK_FALSE(holds(page.substr(page.find("<body>")), not_here));
}
