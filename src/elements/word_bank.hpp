#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Words to choose from, in columns from soft to strong.
struct WordBank : Input {
    schema::Text prompt;
    std::vector<std::pair<std::string, std::vector<std::string>>> groups;
    std::vector<std::string> apart;        // groups that a wider gap sets off
    std::string softer = "softer", stronger = "stronger";
    bool own = true;                       // a row for words of one's own
    std::optional<int> pick;               // how many to circle

    static void texts(auto& self, auto visit) { visit(self.prompt); }
};

schema::Record<WordBank> const& record(WordBank const*);
void compose(WordBank const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
