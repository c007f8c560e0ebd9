#include "app/starters.hpp"

#include <map>
#include <string>

namespace attune::app {

schema::Node starter_of(std::string_view type) {
    // In the language of the content, which is English; the window may speak another.
    static std::map<std::string_view, char const*> const starters{
        {"text", R"(text: "Write here.")"},
        {"heading", R"(text: "A heading")"},
        {"list", R"(items: ["First thought", "Second thought"])"},
        {"steps", R"(items: [{text: "Sit down together.", minutes: 2}, {text: "Take turns to speak.", minutes: 5}])"},
        {"callout", R"({kind: try, title: "Something small", text: "One thing to try this week."})"},
        {"quote", R"({text: "A sentence to remember.", by: original})"},
        {"discuss", R"(text: "What would help each of you?")"},
        {"sources", R"(refs: [])"},
        {"clinician_note", R"(text: "When and how to use it.")"},
        {"lines", R"(prompt: "What did you notice?")"},
        {"short_answer", R"(prompt: "One word for today")"},
        {"stem", R"(stems: ["I feel close when ..."])"},
        {"fill_in", R"(text: "This week I would like ___ and ___.")"},
        {"checklist", R"(items: ["First", "Second", "Third"])"},
        {"single_choice", R"({prompt: "How was it?", options: ["easy", "so-so", "hard"]})"},
        {"rating", R"({prompt: "How near did you feel? Choose a number.", low: "far away", high: "very near"})"},
        {"word_bank", R"(groups: {calm: ["at ease", "settled", "safe"], tense: ["uneasy", "worried", "afraid"]})"},
        {"two_column", R"(rows: [{prompt: "What I liked is ..."}, {prompt: "What was hard is ..."}])"},
        {"table", R"({columns: ["When", "What happened"], rows: 5})"},
        {"tracker", R"(rows: ["A small step"])"},
        {"ladder", R"({})"},
        {"agreement", R"(terms: ["We can pause at any time."])"},
        {"cycle", R"({})"},
        {"bands", R"(bands: [{name: "Far"}, {name: "Near"}])"},
        {"box", R"(prompt: "What does it look like?")"},
        {"letter", R"({})"},
        {"goal", R"({})"},
        {"plan", R"({})"},
        {"matching", R"({prompt: "What belongs together?", left: ["First", "Second"], right: ["One", "Two"]})"},
        {"cards", R"(cards: [{title: "Pause", text: "Breathe out slowly, three times."}])"},
        {"example", R"({of: answer, values: ["Something short and true."]})"},
        {"drawing", R"(prompt: "What does it feel like? Draw it.")"},
        {"wheel", R"({prompt: "How near are you in each?", spokes: ["talking", "time", "touch"]})"},
        {"timeline", R"({})"},
        {"circles", R"(rings: ["very close", "close", "friendly"])"},
        {"overlap", R"({prompt: "How near are you?", labels: {1: "apart", 5: "very close"}})"},
        {"vas", R"({prompt: "How tense are you?", low: "not at all", high: "as tense as can be"})"},
        {"thermometer", R"({prompt: "How warm is it?", labels: {0: "calm", 10: "flooded"}})"},
        {"ranking", R"({prompt: "What matters most?", items: ["First", "Second", "Third"]})"},
        {"likert", R"(items: ["First statement", "Second statement"])"},
        {"scored", R"(items: ["First statement", "Second statement", "Third statement"])"},
        {"choice_grid", R"(rows: ["First", "Second"])"},
        {"image", R"({file: picture.png, alt: "What it shows"})"}};
    auto const found = starters.find(type);
    schema::Node empty;
    empty.kind = schema::Node::Kind::mapping;
    if (found == starters.end()) return empty;
    auto node = schema::parse(found->second, "starter");
    return node ? *std::move(node) : empty;
}

}  // namespace attune::app
