#include <filesystem>

#include "elements/printed_literals.hpp"
#include "handout/compose.hpp"
#include "handout/grammar.hpp"
#include "handout/placeholders.hpp"
#include "job/temporary_folder.hpp"
#include "support/catch.hpp"

using namespace attune;
using namespace attune::handout;
namespace fs = std::filesystem;

namespace {

/// The Spanish sheets and article under their ids, before the English ones.
class SpanishShelf {
public:
    SpanishShelf() {
        for (auto const* folder : {"worksheets", "articles"}) {
            fs::create_directories(folder_.path() / folder);
            for (auto const& entry : fs::directory_iterator(fs::path(ATTUNE_SOURCE_DIR) / folder / "es"))
                fs::copy_file(entry.path(), folder_.path() / folder / entry.path().filename());
        }
        content = content::Library{{{folder_.path(), true}, {ATTUNE_SOURCE_DIR, false}}};
    }
    content::Library content{{}};

private:
    attune::test::TemporaryFolder folder_;
};

Handout spanish_handout(Audience audience) {
    Handout out;
    out.title = "Cerca";
    out.language = "es";
    out.audience = audience;
    out.region = "es";
    out.date = std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::May, std::chrono::day{3}};
    out.next_session = std::chrono::year_month_day{std::chrono::year{2026}, std::chrono::May, std::chrono::day{10}};
    out.goals = {"Dormir mejor"};
    out.note = "Despacio.";
    for (auto const* sheet : {"signs-i-notice", "feelings-words", "pacing-agreement", "our-loop", "two-pulls"}) {
        Item item;
        item.worksheet = sheet;
        item.note = "Para el martes.";
        out.items.push_back(item);
    }
    Item reading;
    reading.section = "fear-of-intimacy/start-here";
    out.items.insert(out.items.begin(), reading);
    return out;
}

std::string all_said_in(flow::Flow const& flow) {
    using elements::test::all_said_in;
    auto const& furniture = flow.furniture;
    auto out = furniture.running_head_left + '\n' + furniture.running_head_right + '\n' + furniture.foot_right.text + '\n';
    for (auto const& line : furniture.foot) out += line.text + '\n';
    for (auto const& part : flow.parts)
        out += part.running_head_right + '\n' + all_said_in(part.blocks) + all_said_in(part.continued);
    return out;
}

/// Without what is the content's: works under their English titles, the sheets' ids, the hours of the region's lines.
std::string without_names(std::string text) {
    for (auto const& item : spanish_handout(Audience::couple).items)
        for (auto at = text.find(item.worksheet); !item.worksheet.empty() && at != std::string::npos; at = text.find(item.worksheet))
            text.erase(at, item.worksheet.size());
    for (auto const hours = std::string_view{", free, day or night"}; text.find(hours) != std::string::npos;)
        text.erase(text.find(hours), hours.size());
    for (auto at = text.find("Fuentes"); at != std::string::npos; at = text.find("Fuentes", at + 1))
        text.erase(at, text.find('\n', text.find('\n', at) + 1) - at);
    return text;
}

}  // namespace

TEST_CASE("a Spanish handout has no English word of ours, whoever it is for") {
    SpanishShelf shelf;
    for (auto const audience : {Audience::individual, Audience::couple}) {
        auto const handout = spanish_handout(audience);
        for (auto const document : {Document::whole, Document::a, Document::together, Document::clinician}) {
            if (audience != Audience::couple && document != Document::whole) continue;
            auto const composed = compose(handout, shelf.content, document);
            if (!composed)
                for (auto const& problem : composed.error()) UNSCOPED_INFO(to_string(problem));
            REQUIRE(composed);
            CHECK(composed->flow.language == "es");
            auto const said = without_names(all_said_in(composed->flow));
            INFO(said);
            CHECK(elements::test::english_words_in(said) == std::vector<std::string>{});
        }
    }
}

TEST_CASE("a Spanish handout's own words, date and people") {
    SpanishShelf shelf;
    auto const composed = compose(spanish_handout(Audience::couple), shelf.content);
    REQUIRE(composed);
    auto const said = all_said_in(composed->flow);
    for (auto const* words : {"3 de mayo de 2026", "Próxima sesión", "En estas páginas", "De tu terapeuta: Para el martes.",
                              "Hoja de trabajo", "Acuerdo", "cerca\u00A0de\u00A025\u00A0minutos", "¿Necesitas ayuda ahora? ",
                              "Página\u00A0\uFFFC\u00A0de\u00A0\uFFFC", "Persona A puede romperlo si",
                              "Se puede parar en cualquier momento", "Firma", "Rodea hasta 5 palabras."}) {
        INFO(words);
        CHECK(said.find(words) != std::string::npos);
    }
}

TEST_CASE("a Spanish sheet in an English handout speaks Spanish, and the handout English") {
    SpanishShelf shelf;
    auto handout = spanish_handout(Audience::individual);
    handout.language = "en";
    auto const composed = compose(handout, shelf.content);
    REQUIRE(composed);
    CHECK(composed->flow.language == "en-GB");
    auto const said = all_said_in(composed->flow);
    for (auto const* words : {"In this handout", "Page\u00A0\uFFFC\u00A0of\u00A0\uFFFC", "3 May 2026", "Hoja de trabajo",
                              "Se puede parar en cualquier momento", "Rodea hasta 5 palabras."}) {
        INFO(words);
        CHECK(said.find(words) != std::string::npos);
    }
}

TEST_CASE("people and dates in Spanish") {
    People people;
    people.language = "es";
    auto const fill = [&](std::string_view text) { return fill_in(text, {}, people).value().markdown; };
    CHECK(fill("{partner.Name}, {partner.poss}, {me.name}") == "Tu pareja, de tu pareja, tú");
    CHECK(fill("{list: Ana, Inés}; {list: Ana, Hielo}") == "Ana e Inés; Ana y Hielo");
    people.partner_word = "una amiga";
    CHECK(fill("{partner.name}") == "una amiga");
    people.partner_word = "esposa";
    CHECK(fill("{partner.name}") == "tu esposa");
    people.has_partner = false;
    CHECK(fill("{partner.name}") == "una persona cercana");
    people.audience = Audience::couple;
    CHECK(fill("{a.name}, {b.poss}") == "Persona A, de Persona B");
    people.a.name = "Sam";
    CHECK(fill("{a.name}, {a.poss}") == "Sam, de Sam");

    CHECK(long_date(2026, 5, 3, "es") == "3 de mayo de 2026");
    CHECK(long_date(2026, 12, 31, "es-MX") == "31 de diciembre de 2026");
    CHECK(and_before("Inés", "es") == "e");
    CHECK(and_before("Hilda", "es") == "e");
    CHECK(and_before("Hielo", "es") == "y");
    CHECK(and_before("Ana", "es") == "y");
    CHECK(and_before("Inés", "en") == "and");
}
