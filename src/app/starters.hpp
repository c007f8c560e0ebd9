#pragma once

#include <string_view>

#include "schema/node.hpp"

namespace attune::app {

/// What a new part of `type` begins with, so that the page shows something at once: the fields that its table asks for, with
/// words to replace. An empty mapping for a type that needs nothing.
schema::Node starter_of(std::string_view type);

}  // namespace attune::app
