#include <array>
#include <random>

#include "sample.hpp"
#include "base/utf8.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::schema;
using namespace attune::schema::test;

namespace {

/// Texts that trip YAML writers, and random chains of their pieces. Same seed, same texts.
class NastyTexts {
public:
    explicit NastyTexts(unsigned seed) : random_(seed) {}

    std::string operator()(std::size_t most_pieces) {
        static constexpr std::array<std::string_view, 62> pieces{"\n",
                                                                 " ",
                                                                 ": ",
                                                                 " #",
                                                                 "\"",
                                                                 "'",
                                                                 "\\",
                                                                 "é",
                                                                 "🙂",
                                                                 "  ",
                                                                 "- ",
                                                                 "{",
                                                                 "}",
                                                                 "[",
                                                                 "]",
                                                                 ",",
                                                                 "&",
                                                                 "*",
                                                                 "!",
                                                                 "|",
                                                                 ">",
                                                                 "%",
                                                                 "@",
                                                                 "`",
                                                                 "?",
                                                                 "---",
                                                                 "...",
                                                                 "\n\n",
                                                                 "~",
                                                                 "null",
                                                                 "true",
                                                                 "no",
                                                                 "12",
                                                                 "0x1F",
                                                                 "1e3",
                                                                 "\t",
                                                                 ":",
                                                                 "#",
                                                                 "<<",
                                                                 "word",
                                                                 "word ",
                                                                 "a longer stretch of words ",
                                                                 "{partner_a.name}",
                                                                 "**bold**",
                                                                 "\\n",
                                                                 "\n- item",
                                                                 "\n ",
                                                                 " \n",
                                                                 "=",
                                                                 "\n# head",
                                                                 "\n---\n",
                                                                 "¿",
                                                                 "ß",
                                                                 "中文",
                                                                 "\xC2\xA0",
                                                                 "\xE2\x80\x8F",
                                                                 "Łódź",
                                                                 "x: y",
                                                                 "x:",
                                                                 "http://a.b/c#d",
                                                                 "supercalifragilisticexpialidocious",
                                                                 "\xEF\xBF\xBD"};
        std::string text;
        for (auto n = pick(most_pieces + 1); n > 0; --n) text += pieces[pick(pieces.size())];
        return text;
    }
    /// As needed where a blank text is refused.
    std::string not_blank(std::size_t most_pieces) {
        auto text = (*this)(most_pieces);
        return text.find_first_not_of(" \n\t") == std::string::npos ? text + "x" : text;
    }
    std::size_t pick(std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(random_); }
    double whole(std::size_t below) { return static_cast<double>(pick(below)); }
    double real() { return std::uniform_real_distribution<double>(0.5, 2)(random_); }

private:
    std::mt19937 random_;
};

std::string cut(std::string text, std::size_t characters) {
    std::size_t at = 0;
    for (std::size_t n = 0; at < text.size() && n < characters; ++n) utf8::decode(text, at);
    return text.substr(0, at);
}

Block random_block(NastyTexts& nasty, int depth) {
    switch (nasty.pick(depth > 0 ? 4 : 3)) {
        case 0: return Paragraph{nasty.not_blank(40), {}};
        case 1: {
            Lines lines;
            lines.common.id = "q" + std::to_string(nasty.pick(100));
            lines.prompt = "x" + cut(nasty(8), 59);
            if (nasty.pick(2)) lines.common.help = cut(nasty(6), 40);
            lines.lines = static_cast<int>(nasty.pick(20)) + 1;
            if (nasty.pick(2))
                lines.width = nasty.pick(2) ? Pt::from_mm(10 + nasty.whole(1500) / 10) : Pt{30 + nasty.real() * 100};
            lines.other = nasty.pick(2);
            return lines;
        }
        case 2:
            return Rating{nasty.not_blank(6), static_cast<int>(nasty.pick(5)), static_cast<int>(nasty.pick(5)) + 6, {}};
        default: {
            Box box{nasty(3), {}, {}};
            for (auto n = nasty.pick(3) + 1; n > 0; --n) box.blocks.push_back(random_block(nasty, depth - 1));
            return box;
        }
    }
}

Sheet random_sheet(NastyTexts& nasty) {
    Sheet sheet;
    sheet.id = "s" + std::to_string(nasty.pick(1000));
    sheet.title = "T" + cut(nasty(10), 79);
    sheet.note = nasty(30);
    if (nasty.pick(2)) sheet.language = "en";
    sheet.tone = static_cast<Tone>(nasty.pick(3));
    sheet.space = nasty.pick(2) ? nasty.real() : 1;
    sheet.margin = nasty.pick(2) ? Pt::from_mm(5 + nasty.whole(45)) : Pt{20 + nasty.real()};
    sheet.accent = Colour{static_cast<std::uint8_t>(nasty.pick(256)), static_cast<std::uint8_t>(nasty.pick(256)), 0};
    if (nasty.pick(2))
        sheet.checked = std::chrono::year{static_cast<int>(nasty.pick(3000)) + 1} /
                        static_cast<unsigned>(nasty.pick(12) + 1) / static_cast<unsigned>(nasty.pick(28) + 1);
    sheet.numbered = nasty.pick(2);
    sheet.tags.clear();
    for (std::size_t n = nasty.pick(4); n > 0; --n) sheet.tags.push_back(std::to_string(n) + cut(nasty(2), 11));
    for (auto n = nasty.pick(3); n > 0; --n) sheet.grid.emplace_back(nasty.pick(4), static_cast<int>(nasty.pick(10)));
    for (auto n = nasty.pick(4); n > 0; --n)
        sheet.labels.emplace_back(std::to_string(n) + nasty(2), nasty.not_blank(3));
    for (auto n = nasty.pick(3); n > 0; --n)
        sheet.steps.push_back(
            {nasty.not_blank(4), nasty.pick(2) ? std::optional(static_cast<int>(nasty.pick(60)) + 1) : std::nullopt});
    for (auto n = nasty.pick(4); n > 0; --n) sheet.blocks.push_back(random_block(nasty, 2));
    return sheet;
}

std::string yaml_of(std::string text) {
    Paragraph const paragraph{std::move(text), {}};
    return write_yaml(paragraph);
}

}  // namespace

TEST_CASE("a sheet is written as a person would write it") {
    Sheet sheet;
    sheet.id = "two-pulls";
    sheet.title = "Two pulls: near and far";
    sheet.margin = Pt::from_mm(15);
    sheet.accent = Colour{0, 0x80, 0xFF};
    sheet.tags = {"closeness", "fear"};
    sheet.labels = {{"0", "calm"}, {"10", "flooded"}};
    sheet.steps = {{"Breathe out", std::nullopt}, {"Look around", 3}};
    sheet.blocks = {
        Paragraph{"Hello {client.name}", {}},
        Lines{{"q1", {}}, "What happened just before?", 3, Pt::from_mm(100), false, {}},
        Paragraph{
            "This goes on for so long that it does not fit on one line of a file, and so it is folded at a space, "
            "which is how a person would do it: with \"quotes\" and # left alone.",
            {}},
        Box{"", {Paragraph{"First.\n\n- one\n- two\n", {}}}, {}},
    };
    CHECK(write_yaml(sheet) == R"(id: two-pulls
title: "Two pulls: near and far"
margin: 15 mm
accent: "#0080ff"
tags: [closeness, fear]
labels:
  "0": calm
  "10": flooded
steps:
  - Breathe out
  - text: Look around
    minutes: 3
blocks:
  - "Hello {client.name}"
  - type: lines
    id: q1
    prompt: What happened just before?
    lines: 3
    width: 100 mm
  - >-
    This goes on for so long that it does not fit on one line of a file, and so it is folded at a
    space, which is how a person would do it: with "quotes" and # left alone.
  - type: box
    blocks:
      - |
        First.

        - one
        - two
)");
}

TEST_CASE("text is quoted only where it must be") {
    CHECK(yaml_of("Plain words, with (some) marks; it's fine") == "text: Plain words, with (some) marks; it's fine\n");
    CHECK(yaml_of("Élan") == "text: Élan\n");
    for (auto const* text :
         {"yes", "No", "null", "12", "- x", "a: b", "a #b", "ends:", "ends ", " starts", "{x}", "*x*", ""}) {
        INFO(text);
        CHECK(yaml_of(text) == "text: \"" + std::string(text) + "\"\n");
    }
    CHECK(yaml_of("a \"b\" \\ \t") == "text: \"a \\\"b\\\" \\\\ \\t\"\n");
}

TEST_CASE("any text survives being written and read") {
    NastyTexts nasty(7);
    for (int i = 0; i < 20'000; ++i) {
        auto const text = nasty.not_blank(static_cast<std::size_t>(i % 60) + 1);
        auto const yaml = yaml_of(text);
        auto const tree = parse(yaml, "t.yaml");
        if (tree && read<Paragraph>(*tree) && read<Paragraph>(*tree)->text.markdown == text) continue;
        if (!tree) for (auto const& mistake : tree.error()) UNSCOPED_INFO(to_string(mistake));
        FAIL("text changed: " << text << "\nwritten as:\n" << yaml);
    }
}

TEST_CASE("any sheet survives being written and read, and is then written the same") {
    NastyTexts nasty(11);
    for (int i = 0; i < 3'000; ++i) {
        auto const sheet = random_sheet(nasty);
        auto const yaml = write_yaml(sheet);
        auto const tree = parse(yaml, "t.yaml");
        if (!tree) for (auto const& mistake : tree.error()) UNSCOPED_INFO(to_string(mistake));
        INFO(yaml);
        REQUIRE(tree);
        auto const again = read<Sheet>(*tree);
        if (!again) for (auto const& mistake : again.error()) UNSCOPED_INFO(to_string(mistake));
        REQUIRE(again);
        REQUIRE(same(*again, sheet));
        REQUIRE(again->margin == sheet.margin);
        REQUIRE(again->space == sheet.space);
        REQUIRE(write_yaml(*again) == yaml);
    }
}
