#include "elements/looks.hpp"
#include "elements/printed_literals.hpp"
#include "elements/printed_words.hpp"
#include "support/golden.hpp"

#include <filesystem>
#include <regex>

using namespace attune;
using namespace attune::elements;
using namespace attune::elements::test;

namespace {

/// One element of every kind that has words of ours; what is its author's is Spanish or a name.
constexpr std::array elements_in_spanish{
    "{type: agreement, id: x, terms: ['Preguntamos antes de ___', 'Paramos si ___ o ___'], own_terms: 2, review: true, sign: true}",
    "{type: bands, id: x, bands: [{name: Arriba}, {name: Abajo}]}",
    "{type: callout, kind: try, text: 'Respira.', minutes: 1}",
    "{type: callout, kind: tip, text: 'Respira.'}",
    "{type: callout, kind: info, text: 'Respira.'}",
    "{type: callout, kind: caution, text: 'Respira.'}",
    "{type: callout, kind: stop, text: 'Respira.'}",
    "{type: cards, id: x, size: 85x55, cards: [{text: 'Respira.', back: 'Suelta.'}, {text: 'Mira.'}], blanks: 1, backs: true}",
    "{type: checklist, id: x, items: [Uno, Dos, Tres], max: 2, other: true}",
    "{type: choice_grid, id: x, rows: [Uno, Dos], options: ['Bien', 'Mal']}",
    "{type: circles, id: x, rings: [Cerca, Lejos], initials: true}",
    "{type: crisis_box}",
    "{type: cycle, id: x, boxes: [{title: Hago}, {title: Siento}], cross: [uno, dos]}",
    "{type: cycle, id: x, nodes: [{who: a, label: Uno}, {who: b, label: Dos}, {who: a, label: Tres}, {who: b, label: Cuatro}]}",
    "{type: discuss, text: 'Algo.', minutes: 5}",
    "{type: drawing, id: x, prompt: Dibuja, outline: body}",
    "{type: drawing, id: x, prompt: Dibuja, outline: house}",
    "{type: fill_in, id: x, text: 'Cuando ___, siento ___'}",
    "{type: goal, id: x, prompt: Algo}",
    "{type: goal, id: x, for: each}",
    "{type: header_fields, fields: [name, date, week, session, next]}",
    "{type: ladder, id: x, rungs: 5, rate: true}",
    "{type: letter, id: x, prompt: Escribe, stems: ['Quisiera ...', 'Siento ...'], closing: 'Con cariño,', lines: 9}",
    "{type: likert, id: x, items: [Uno, Dos], scale: frequency5}",
    "{type: likert, id: x, items: [Uno, Dos], scale: ease5}",
    "{type: likert, id: x, items: [Uno, Dos], scale: amount5}",
    "{type: likert, id: x, items: [Uno, Dos], scale: like_me5}",
    "{type: matching, id: x, prompt: Une, left: [Uno, Dos], right: [Tres, Cuatro], key: {1: a}}",
    "{type: overlap, id: x, prompt: Elige, steps: 4, labels: {1: lejos, 4: cerca}}",
    "{type: plan, id: x, prompt: Algo, left: Cuando, right: Voy, rows: 2, shared_rows: 1}",
    "{type: ranking, id: x, prompt: Ordena, items: [Uno, Dos, Tres]}",
    "{type: ranking, id: x, prompt: Ordena, items: [Uno, Dos, Tres], top: 2}",
    "{type: rating, id: x, prompt: Cuánto, low: nada, high: mucho}",
    "{type: scored, id: x, items: [Uno, Dos, {text: Tres, reverse: true, sub: Cuatro}], show_score: true}",
    "{type: single_choice, id: x, prompt: Elige, options: ['Uno', 'Dos']}",
    "{type: sources, refs: [x]}",
    "{type: stem, id: x, stems: ['Siento ___'], lines: 2}",
    "{type: steps, items: [{text: Uno, minutes: 1, who: both}, {text: Dos, minutes: 2, who: a}]}",
    "{type: table, id: x, columns: [{name: Uno}], rows: 2}",
    "{type: thermometer, id: x, prompt: Cuánto, labels: {0: nada}}",
    "{type: timeline, id: x, slots: 4}",
    "{type: timeline, id: x, slots: 8}",
    "{type: tracker, id: x, rows: [Uno], period: 14, date: 2026-05-28}",
    "{type: two_column, id: x, labels: partners, rows: [{lines: 1}], fold: true}",
    "{type: vas, id: x, prompt: Marca, low: nada, high: mucho}",
    "{type: wheel, id: x, prompt: Marca, spokes: [Uno, Dos, Tres]}",
    "{type: word_bank, id: x, groups: {Uno: [dos, tres]}, own: true, pick: 2}",
};

/// The desk as a Spanish sheet has it.
void speak_spanish(Desk& desk, bool couple) {
    desk.setting.language = "es-MX";
    desk.setting.couple = couple;
    desk.setting.name_a = printed("Partner A", "es");
    desk.setting.name_b = printed("Partner B", "es");
    desk.setting.emergency = "112";
    desk.setting.reference = [](std::string_view) { return std::string{"Pérez"}; };
}

}  // namespace

TEST_CASE("all that the sources print is in the Spanish table") {
    auto const literals = printed_literals();
    REQUIRE(literals.size() > 150);
    for (auto const& literal : literals) {
        INFO(literal);
        CHECK(printed(literal, "es") != literal);
        auto const blanks = [](std::string_view text) {
            int count = 0;
            for (auto at = text.find("{}"); at != std::string_view::npos; at = text.find("{}", at + 2)) ++count;
            return count;
        };
        CHECK(blanks(printed(literal, "es")) == blanks(literal));
    }
}

TEST_CASE("no words of ours go round the table") {
    // Words that are set, or added to what a drawing shows, as they stand in the source.
    std::regex const bare{R"re((set_plain\(|plain\([A-Za-z:]*TextStyle::[a-z_]+, |alt \+?= )"[^"\\]*[A-Za-z]{2})re"};
    int files = 0;
    for (auto const* room : {"elements", "handout"})
        for (auto const& entry : std::filesystem::directory_iterator(std::string(ATTUNE_SOURCE_DIR "/src/") + room)) {
            if (entry.path().extension() != ".cpp") continue;
            ++files;
            auto const source = attune::test::read_file(entry.path().string());
            std::smatch found;
            INFO(entry.path().string());
            CHECK_FALSE(std::regex_search(source, found, bare));
        }
    CHECK(files > 60);
}

TEST_CASE("an element on a Spanish page has no English word, for one, for two, in large print and for the clinician") {
    auto const couple = GENERATE(false, true);
    auto const clinician = GENERATE(false, true);
    for (auto const* yaml : elements_in_spanish) {
        INFO(yaml);
        for (auto const* look : {&calm(), &large()}) {
            Desk desk{*look};
            speak_spanish(desk, couple);
            desk.setting.clinician = clinician;
            auto const said = all_said_in(composed(yaml, desk.setting));
            CHECK(desk.problems.empty());
            CHECK_FALSE(said.empty());
            INFO(said);
            CHECK(english_words_in(said) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("a scale, days and minutes are said in the language of the page") {
    CHECK(printed("Never", "en") == "Never");
    CHECK(printed("Never", "de") == "Never");
    CHECK(printed("Never", "es") == "Nunca");
    CHECK(printed("Never", "es-MX") == "Nunca");
    CHECK_FALSE(is_spanish("est"));
    CHECK(printed_with("row {} of {}", "es", 2, 3) == "fila 2 de 3");
    CHECK(printed_with("row {} of {}", "en", 2, 3) == "row 2 of 3");
    CHECK(minutes_text(1, "es") == "1 minuto");
    CHECK(minutes_text(5, "es") == "5 minutos");
    CHECK(minutes_text(5, "en") == "5 minutes");
    CHECK(month_name(5, "en") == "May");
    CHECK(month_name(5, "es") == "de mayo");
    CHECK(short_day_name(3, "es") == "mié");
    CHECK(day_name(6, "en") == "Saturday");

    Desk desk;
    speak_spanish(desk, false);
    auto const tracker = text_of(composed("{type: tracker, id: x, rows: [Uno], period: 7, date: 2026-05-28}", desk.setting));
    CHECK(tracker.find("28\u00A0de mayo\u00A0– 3\u00A0de junio") != std::string::npos);
}
