#include "text/fonts.hpp"

#include <filesystem>

#include "text/setting.hpp"

using namespace attune;
using namespace attune::test;

TEST_CASE("the fonts of the shipped templates are found in every style, without fontconfig") {
    text::Fonts const fonts{std::vector<std::filesystem::path>{"/usr/share/fonts"}};
    struct Wanted { FontName name; char const* postscript_name; };
    for (auto const& [name, postscript_name] : {Wanted{{"Gentium Book Plus", 400, false}, "GentiumBookPlus"},
                                                Wanted{{"Gentium Book Plus", 400, true}, "GentiumBookPlus-Italic"},
                                                Wanted{{"Gentium Book Plus", 700, false}, "GentiumBookPlus-Bold"},
                                                Wanted{{"Gentium Book Plus", 700, true}, "GentiumBookPlus-BoldItalic"},
                                                Wanted{{"Lato", 400, false}, "Lato-Regular"},
                                                Wanted{{"Lato", 400, true}, "Lato-Italic"},
                                                Wanted{{"Lato", 500, false}, "Lato-Medium"},
                                                Wanted{{"Lato", 500, true}, "Lato-MediumItalic"},
                                                Wanted{{"Lato", 700, false}, "Lato-Bold"},
                                                Wanted{{"Lato", 700, true}, "Lato-BoldItalic"},
                                                Wanted{{"Andika", 400, false}, "Andika"},
                                                Wanted{{"Andika", 400, true}, "Andika-Italic"},
                                                Wanted{{"Andika", 700, false}, "Andika-Bold"},
                                                Wanted{{"Andika", 700, true}, "Andika-BoldItalic"}}) {
        auto const face = fonts.find(name);
        INFO(postscript_name);
        REQUIRE(face);
        CHECK((*face)->postscript_name() == postscript_name);
        CHECK(fonts.find(name).value() == *face);        // opened once
    }
}

TEST_CASE("other installed fonts are found by their family's name") {
    auto const fonts = installed_fonts();
    auto const semibold = fonts->find({"Lato", 600, false});
    REQUIRE(semibold);
    CHECK((*semibold)->postscript_name() == "Lato-Semibold");
    auto const noto = fonts->find({"Noto Serif", 400, true});
    REQUIRE(noto);
    CHECK((*noto)->postscript_name() == "NotoSerif-Italic");
    auto const next_best = fonts->find({"Gentium Book Plus", 500, false});
    REQUIRE(next_best);
    CHECK((*next_best)->postscript_name() == "GentiumBookPlus");
}

TEST_CASE("a font that is not installed is named with its style and its package") {
    auto const nowhere = std::filesystem::temp_directory_path() / "no-fonts-here";
    text::Fonts const none{std::vector<std::filesystem::path>{nowhere}};
    auto const problem = [&none](FontName const& name) {
        auto const face = none.find(name);
        REQUIRE_FALSE(face);
        REQUIRE(face.error().size() == 1);
        return face.error().front();
    };
    CHECK(problem({"Gentium Book Plus", 400, false}).message == "the font `Gentium Book Plus` is not installed");
    CHECK(problem({"Gentium Book Plus", 400, false}).hints ==
          std::vector<std::string>{"install the package `fonts-sil-gentiumplus`"});
    CHECK(problem({"Lato", 700, false}).message == "the font `Lato` (bold) is not installed");
    CHECK(problem({"Lato", 700, false}).hints == std::vector<std::string>{"install the package `fonts-lato`"});
    CHECK(problem({"Lato", 500, true}).message == "the font `Lato` (medium italic) is not installed");
    CHECK(problem({"Andika", 400, true}).message == "the font `Andika` (italic) is not installed");
    CHECK(problem({"Andika", 400, true}).hints == std::vector<std::string>{"install the package `fonts-sil-andika`"});
    CHECK(problem({"Comic Neue", 250, false}).message == "the font `Comic Neue` (weight 250) is not installed");
    CHECK(problem({"Comic Neue", 250, false}).hints ==
          std::vector<std::string>{"install it, or choose another font in the page template"});
}

TEST_CASE("no other family stands in for one that is not installed") {
    auto const fonts = installed_fonts();
    CHECK_FALSE(fonts->find({"No Such Family", 400, false}));
    CHECK_FALSE(fonts->find({"serif", 400, false}));     // fontconfig would offer a stand-in
    CHECK_FALSE(fonts->find({"", 400, false}));
    CHECK_FALSE(fonts->find({"Gentium Book Plus", 100, false}));
    CHECK_FALSE(fonts->find({"Noto Sans Hebrew", 400, true}));   // has no italic
}

TEST_CASE("a character that the font lacks is looked for in the fonts beside it") {
    auto const fonts = installed_fonts();
    auto const name_for = [&fonts](char32_t c, FontName const& like) {
        auto const face = fonts->find_for(c, like);
        return face ? face->postscript_name() : std::string{"none"};
    };
    CHECK(name_for(U'ש', gentium) == "NotoSerifHebrew-Regular");
    CHECK(name_for(U'ש', lato) == "NotoSansHebrew-Regular");
    CHECK(name_for(U'ש', {"Lato", 700, false}) == "NotoSansHebrew-Bold");
    CHECK(name_for(U'ب', gentium) == "NotoNaskhArabic-Regular");
    CHECK(name_for(U'ب', lato) == "NotoSansArabic-Regular");
    CHECK(name_for(U'a', {"Lato", 700, true}) == "Lato-BoldItalic");
    CHECK(name_for(0xE123, gentium) == "none");
    CHECK(fonts->find_for(U"a\u0301", gentium)->has(0x0301));
    CHECK(fonts->find_for(U"שक", gentium) == nullptr);
    CHECK(fonts->find_for(U'ש', gentium) == fonts->find_for(U'ש', gentium));
}
