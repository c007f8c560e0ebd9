#include "elements/answer_scale.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

schema::EnumTable<ScaleName> const& enum_table(ScaleName const*) {
    static schema::EnumTable<ScaleName> const table{"scale", {
        {ScaleName::frequency4, "frequency4", "Never, Sometimes, Often, Always"},
        {ScaleName::frequency5, "frequency5", "Never, Rarely, Sometimes, Often, Always"},
        {ScaleName::ease5, "ease5", "Very hard, Hard, In between, Easy, Very easy"},
        {ScaleName::amount5, "amount5", "Not at all, A little, Somewhat, Quite a lot, Very much"},
        {ScaleName::like_me5, "like_me5", "Not like me, A little like me, Partly like me, Mostly like me, Just like me"}}};
    return table;
}

namespace {

std::vector<std::string_view> words_of(ScaleName scale) {
    switch (scale) {
        case ScaleName::frequency4:
            return {to_print("Never"), to_print("Sometimes"), to_print("Often"), to_print("Always")};
        case ScaleName::frequency5:
            return {to_print("Never"), to_print("Rarely"), to_print("Sometimes"), to_print("Often"), to_print("Always")};
        case ScaleName::ease5:
            return {to_print("Very hard"), to_print("Hard"), to_print("In between"), to_print("Easy"), to_print("Very easy")};
        case ScaleName::amount5:
            return {to_print("Not at all"), to_print("A little"), to_print("Somewhat"), to_print("Quite a lot"),
                    to_print("Very much")};
        case ScaleName::like_me5:
            return {to_print("Not like me"), to_print("A little like me"), to_print("Partly like me"),
                    to_print("Mostly like me"), to_print("Just like me")};
    }
    return {};
}

}  // namespace

std::vector<std::string> AnswerScale::labels(std::string_view language) const {
    if (!points.empty()) return points;
    std::vector<std::string> out;
    for (auto const words : words_of(scale)) out.emplace_back(printed(words, language));
    return out;
}

void check_points(AnswerScale const& self, schema::Check& check) {
    if (self.points.empty()) return;
    if (check.node().find("scale"))
        check.error(check.at("points"), "has both `scale` and `points`", {"leave one out"});
    if (std::ranges::any_of(self.points, [](auto const& point) { return point.empty(); }))
        check.error(check.at("points"), "every scale point needs a label", {"say in a word or two what each one means"});
    auto const agrees = [](std::string const& point) {
        return small_letters(point).find("agree") != std::string::npos;
    };
    if (std::ranges::any_of(self.points, agrees))
        check.warning(check.at("points"), "agree-disagree scale", {"ask about frequency or ease instead"});
}

void check_asks_one_thing(schema::Text const& item, schema::Check& check) {
    if (small_letters(item.markdown).find(" and ") == std::string::npos) return;
    check.warning(item.where, "item joins two ideas with `and`", {"make two items of it, or keep the one that matters"});
}

}  // namespace attune::elements
