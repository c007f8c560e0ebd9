#include "reflow/answers.hpp"

#include <algorithm>

namespace attune::reflow {

std::vector<Answer> answers_of(flow::Canvas const& canvas) {
    std::vector<Answer> out;
    for (auto const& item : canvas.items) {
        auto const* place = std::get_if<flow::Canvas::Answer>(&item);
        if (!place) continue;
        auto const& field = *place->field;
        auto const same = std::ranges::find_if(
            out, [&](Answer const& answer) { return is_choice(answer) && answer.front()->name == field.name; });
        if (field.kind == flow::Field::Kind::choice && same != out.end()) same->push_back(&field);
        else out.push_back({&field});
    }
    return out;
}

bool is_choice(Answer const& answer) { return answer.front()->kind == flow::Field::Kind::choice; }

std::string const& word_of(flow::Field const& choice) {
    return choice.caption.empty() ? choice.option : choice.caption;
}

}  // namespace attune::reflow
