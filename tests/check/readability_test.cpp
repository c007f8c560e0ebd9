#include "check/readability.hpp"

#include <cmath>
#include <string>

#include "check/syllables.hpp"

#include "support/catch.hpp"

using namespace attune::check;

TEST_CASE("syllables are counted as they are spoken") {
    CHECK(syllables("close") == 1);
    CHECK(syllables("closeness") == 2);
    CHECK(syllables("hoped") == 1);
    CHECK(syllables("wanted") == 2);
    CHECK(syllables("table") == 2);
    CHECK(syllables("being") == 2);
    CHECK(syllables("relationship") == 4);
    CHECK(syllables("yes") == 1);
    CHECK(syllables("people") == 2);
    CHECK(syllables("every") == 2);
    CHECK(syllables("idea") == 3);
    CHECK(syllables("any") == 2);
}

TEST_CASE("words that counting vowels gets wrong have the dictionary's syllables") {
    struct Row {
        char const* word;
        int count;
    };
    for (auto const& [word, count] : {Row{"closeness", 2}, {"safety", 2}, {"themselves", 2}, {"describes", 2}, {"rarely", 2},
                                      {"intimacy", 4}, {"relationship", 4}, {"awareness", 3}, {"challenges", 3}, {"every", 2},
                                      {"quiet", 2}, {"being", 2}, {"well-being", 3}, {"Sam\u2019s", 1}, {"ANXIETY", 4}}) {
        INFO(word);
        CHECK(syllables(word) == count);
    }
}

TEST_CASE("Spanish syllables follow its vowels") {
    struct Row {
        char const* word;
        int count;
    };
    for (auto const& [word, count] : {Row{"relación", 3}, {"miedo", 2}, {"día", 2}, {"cercanía", 4}, {"pareja", 3}, {"cuidar", 2},
                                      {"leer", 2}, {"y", 1}, {"que", 1}, {"pequeño", 3}}) {
        INFO(word);
        CHECK(spanish_syllables(word) == count);
    }
}

TEST_CASE("thirty-two sentences have the figures that were worked out by hand") {
    // Two kinds of sentence, sixteen of each. "The two of them sat by the sea and had tea.": 11 words, 11 syllables.
    // "Intimacy may take a little time.": 6 words, 4 + 1 + 1 + 1 + 2 + 1 = 10 syllables, one word of three and more.
    std::string text;
    for (int i = 0; i < 16; ++i) text += "The two of them sat by the sea and had tea. Intimacy may take a little time. ";
    auto const counts = counts_of(piece_of(text, Part::prose, "en"));
    CHECK(counts.sentences == 32);
    CHECK(counts.words == 272);
    CHECK(counts.syllables == 336);
    CHECK(counts.polysyllables == 16);
    CHECK(counts.longest == 11);
    CHECK(flesch_kincaid(counts) == Approx(0.39 * 8.5 + 11.8 * 336 / 272.0 - 15.59).margin(0.1));      // 2.30
    CHECK(reading_ease(counts) == Approx(206.835 - 1.015 * 8.5 - 84.6 * 336 / 272.0).margin(0.1));     // 93.7
    REQUIRE(smog(counts));
    CHECK(*smog(counts) == Approx(3.1291 + 1.0430 * std::sqrt(15.0)).margin(0.1));                      // 7.17
}

TEST_CASE("SMOG has nothing to say of fewer than thirty sentences") {
    std::string text;
    for (int i = 0; i < 12; ++i) text += "Intimacy may take a little time. ";
    CHECK_FALSE(smog(counts_of(piece_of(text, Part::prose, "en"))));
}

TEST_CASE("sentences end where a reader ends them") {
    CHECK(sentences_of("Dr. Lee said 0.5 is fine, e.g. now. “Stop!” she said. Then? Yes").size() == 4);
    CHECK(sentences_of("One line\nAnother line").size() == 2);
    CHECK(sentences_of("").empty());
    CHECK(sentences_of("well-being isn’t luck")[0].words.size() == 3);
}

TEST_CASE("phrases match words, stems, alternatives and gaps, and nothing else") {
    auto const found = [](std::string_view pattern, std::string_view text) {
        auto const sentence = sentences_of(text);
        return Phrase{pattern}.find(sentence.at(0)).count;
    };
    CHECK(found("suffer* from", "She suffers from it") == 2);
    CHECK(found("suffer* from", "She suffers it") == 0);
    CHECK(found("hold|holding hands", "We like holding hands") == 2);
    CHECK(found("owe ~ sex", "You owe your own partner sex") == 5);
    CHECK(found("owe ~ sex", "You owe your own dear old partner sex") == 0);
    CHECK(found("neglect !to", "Do not neglect to rest") == 0);
    CHECK(found("is not? normal", "It is normal") == 2);
    CHECK(found("is not? normal", "It is not normal") == 3);
}

TEST_CASE("the grade is the formula's, within a tenth") {
    // By hand: 23 words, 4 sentences, 26 syllables.
    auto const grade = reading_grade(
        "The dog ran to the tree. It saw a cat on top. The cat did not come down. They wait until supper today.");
    REQUIRE(grade);
    CHECK(*grade == Approx(0.39 * 23 / 4 + 11.8 * 26 / 23 - 15.59).margin(0.1));
}

TEST_CASE("a few words have no grade") { CHECK_FALSE(reading_grade("Read this first.")); }

TEST_CASE("dashes, link addresses and points inside words count for nothing") {
    std::string const plain =
        "We talk for half an hour each week and then we stop. We read the page and say what we saw there.";
    std::string const marked =
        "We talk for half an hour each week – and then we stop. We read [the page](https://example.org/a/b) and say "
        "what we saw there.";
    CHECK(*reading_grade(plain) == Approx(*reading_grade(marked)));
}

TEST_CASE("placeholders and Markdown do not make a text harder") {
    std::string const plain =
        "Sam can say what feels near and what feels far. Take a slow breath. Then tell Sam one small true thing, and "
        "wait.";
    std::string const marked =
        "{a.name} can say what feels *near* and what feels **far**. Take a slow breath. Then tell {a.name} one small "
        "true thing, and wait.";
    REQUIRE(reading_grade(plain));
    CHECK(*reading_grade(plain) == Approx(*reading_grade(marked)));
}
