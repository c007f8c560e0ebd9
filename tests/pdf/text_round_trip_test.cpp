// What is written can be copied and searched: pdftotext gives back every line.

#include "pdf_support.hpp"

#include "support/catch.hpp"

using namespace attune;
using namespace attune::test;

namespace {

std::string trimmed(std::string_view text) {
    auto const first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string{text.substr(first, text.find_last_not_of(' ') - first + 1)};
}

/// The lines as they were broken, which is how pdftotext must give them back.
std::vector<std::string> written_lines(std::string_view text, std::vector<std::shared_ptr<text::Line const>> const& lines) {
    std::vector<std::string> out;
    for (auto const& line : lines) out.push_back(trimmed(text.substr(line->begin, line->end - line->begin)));
    return out;
}

}  // namespace

TEST_CASE("every line comes back exactly as it was written") {
    struct Sample { std::string language, text; };
    auto const sample = GENERATE(values<Sample>({
        {"en", "It is difficult to offer affection after a fight. “First, find the office,” she affirmed – baffled by "
               "five floral waffles & AVowals: fjord, office/flow, Toast, 3/4 of it, 100 % (or so), it's fine."},
        {"es", "¿Qué te ayudó más? La niña pidió un café con azúcar; el corazón latía rápido. ¡Ánimo! Según él, el "
               "pingüino vivía en la montaña, lejos del río."},
        {"pl", "Zażółć gęślą jaźń. Pchnąć w tę łódź jeża lub ośm skrzyń fig. Źdźbło trawy rośnie bardzo powoli, a "
               "miłość potrzebuje czułości."},
        {"vi", "Điều gì đã giúp bạn nhiều nhất? Tiếng Việt có nhiều dấu: ế ồ ữ ặ ợ ỹ ẩ. Chúng ta hãy thở chậm lại, "
               "ngồi gần nhau và lắng nghe."},
        {"el", "Η οικειότητα δεν είναι πάντα εύκολη. Τι σε βοήθησε περισσότερο; Ξεσκεπάζω τὴν ψυχοφθόρα βδελυγμία, "
               "αγάπη και ασφάλεια μαζί."},
        {"ru", "Что помогло вам больше всего? Съешь ещё этих мягких французских булок, да выпей же чаю. Близость "
               "требует времени и терпения."},
    }));
    auto const font = GENERATE(serif, sans);
    CAPTURE(sample.language, font.family);
    Typesetter type;
    auto const lines = type.lines(sample.text, font, sample.language, Pt{12}, black, Pt{330});
    REQUIRE(lines.size() > 1);
    auto const pdf = write_fresh(document_of({PageBuilder{}.add(lines).seal()}));
    CHECK(lines_of(pdf) == written_lines(sample.text, lines));
}

TEST_CASE("accents that were written as characters of their own come back as they were written") {
    // NFD: the font draws one glyph for base and accents, or places the accents.
    std::string const text = "Tie\u0302\u0301ng Vie\u0323\u0302t, cafe\u0301, n\u0303andu\u0301, q\u0301";
    Typesetter type;
    auto const font = GENERATE(serif, sans);
    CAPTURE(font.family);
    CHECK(lines_of(write_fresh(document_of({page_with(type.line(text, font, "vi"))}))) == std::vector{text});
}

TEST_CASE("a no-break space and a plain space keep their difference") {
    Typesetter type;
    auto const pdf = write_fresh(document_of({page_with(type.line("12\u00A0mm wide"))}));
    auto const plain = run_tool("qpdf", "--qdf --object-streams=disable", pdf);
    CHECK(contains(plain, "<00A0>"));   // in the map from codes to text; pdftotext prints any space as U+0020
    CHECK(lines_of(pdf) == std::vector<std::string>{"12 mm wide"});
}

TEST_CASE("two paragraphs are read in the order in which they stand in the page") {
    Typesetter type;
    PageBuilder page;
    page.add(type.line("one", serif)).add(type.line("two", sans)).add(type.line("three", serif, "en", Pt{20}));
    CHECK(lines_of(write_fresh(document_of({page.seal(), page_with(type.line("four"))}))) ==
          std::vector<std::string>{"one", "two", "three", "four"});
}

TEST_CASE("right-to-left words come back whole and in order") {
    struct Sample { std::string language, text; };
    auto const sample = GENERATE(values<Sample>({
        {"ar", "السلام عليكم ورحمة الله وبركاته إلى الأصدقاء"},
        {"he", "שלום לכולם ותודה על הזמן"},
    }));
    CAPTURE(sample.language);
    Typesetter type;
    auto const pdf = write_fresh(document_of({page_with(type.line(sample.text, serif, sample.language))}));
    auto const lines = lines_of(pdf);
    REQUIRE(lines.size() == 1);
    CHECK(words_of(lines.front()) == words_of(sample.text));
}

TEST_CASE("scripts that reorder and compose come back, but for spaces that readers add round marks") {
    struct Sample { std::string language, text; };
    auto const sample = GENERATE(values<Sample>({
        {"hi", "हिन्दी में प्रेम और क्षमा"},
        {"th", "น้ำใจและความรัก"},      // sara am: more glyphs than characters
        {"ta", "கொடு பொறுமை"},          // U+0BCA: one character drawn on both sides
    }));
    CAPTURE(sample.language);
    Typesetter type;
    auto const without_spaces = [](std::string text) {
        std::erase(text, ' ');
        return text;
    };
    auto const lines = lines_of(write_fresh(document_of({page_with(type.line(sample.text, serif, sample.language))})));
    REQUIRE(lines.size() == 1);
    CHECK(without_spaces(lines.front()) == without_spaces(sample.text));
}

TEST_CASE("OpenType fonts with CFF outlines are embedded and give their text back") {
    FontName const cff{"C059", 400, false};
    if (!text::Fonts{}.find(cff)) {
        WARN("left out: the font `C059` is not installed (package fonts-urw-base35)");
        return;
    }
    std::string const text = "Affirm the first office: AVATAR, To Yo, café, Ελλάδα";
    auto const pdf = write_fresh(document_of({page_with(Typesetter{}.line(text, cff))}));
    CHECK(contains(run_tool("qpdf", "--check", pdf), "No syntax or stream encoding errors"));
    CHECK(contains(run_tool("pdffonts", "", pdf), "CID Type 0C"));
    CHECK(lines_of(pdf) == std::vector{text});
}
