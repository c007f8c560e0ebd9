#include "app/rule_words.hpp"

#include <algorithm>

#include <QCoreApplication>
#include <QTranslator>

#include "app/diagnostic_words.hpp"
#include "check/review.hpp"
#include "support/catch.hpp"

using namespace attune;

namespace {

/// The window in Spanish, for as long as it lives.
struct InSpanish {
    QTranslator words;
    InSpanish() {
        REQUIRE(words.load(":/i18n/attune_es.qm"));
        QCoreApplication::installTranslator(&words);
    }
    ~InSpanish() { QCoreApplication::removeTranslator(&words); }
};

check::Finding finding(std::string_view rule, std::string why, std::string instead = {}) {
    check::Finding out;
    out.rule = rule;
    out.why = std::move(why);
    out.instead = std::move(instead);
    return out;
}

}  // namespace

TEST_CASE("every content rule's words are known to the translators, and said in Spanish", "[rule_words]") {
    auto const known = app::known_rule_words();
    InSpanish const spanish;
    for (auto const* rule : check::all_rules()) {
        if (rule->languages == "es") continue;  // in Spanish already
        for (auto const words : {rule->why, rule->instead}) {
            if (words.empty()) continue;
            INFO(words);
            CHECK(std::ranges::find(known, app::rule_words_key(words)) != known.end());
        }
    }
    for (auto const& words : known) {
        INFO(words);
        CHECK(QCoreApplication::translate("Rules", words.c_str()).toStdString() != words);
    }
}

TEST_CASE("a finding is told in the window's language, with its figures and names", "[rule_words]") {
    auto const long_one = finding("L-SENT-MAX", "a sentence of 27 words is hard to hold in mind", "two sentences");
    CHECK(app::in_words(long_one) == "A sentence of 27 words is hard to hold in mind. Try: two sentences.");
    InSpanish const spanish;
    CHECK(app::in_words(long_one) == "Una frase de 27 palabras es difícil de retener. Pruebe: dos frases.");
    CHECK(app::why_in_window_language(finding("M-ALT", "the picture `a 3.png` is not told in words")) ==
          "la imagen `a 3.png` no está contada con palabras");
    // What no translator has seen, such as a list of what is missing: the rule's own reason.
    CHECK(app::why_in_window_language(finding("L-TRAUMA", "words about old or present hurt need a caution, a stop rule")) ==
          "las palabras sobre un daño pasado o presente necesitan cuidado alrededor");
    // Words for the text itself stay in the text's language.
    CHECK(app::instead_in_window_language(finding("L-STIGMA", "", "a person who drinks")) == "a person who drinks");
}
