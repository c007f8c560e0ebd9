#pragma once

#include <string>
#include <vector>

#include "flow/flow.hpp"

namespace attune::reflow {

/// One thing to answer in a drawing: a field, or all the choices of one question.
using Answer = std::vector<flow::Field const*>;

/// What is to be answered in `canvas`, in reading order; the choices of a question stand where the first of them does.
std::vector<Answer> answers_of(flow::Canvas const& canvas);

/// Whether `answer` is one of several choices.
bool is_choice(Answer const& answer);

/// The word of a choice: what is printed in its ring, else what it stands for.
std::string const& word_of(flow::Field const& choice);

}  // namespace attune::reflow
