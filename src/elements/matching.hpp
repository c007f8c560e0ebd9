#pragma once

#include <string>
#include <utility>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

/// Two lists whose lines belong together, to join by a letter or a line.
struct Matching : Input {
    schema::Text prompt;
    std::vector<schema::Text> left, right;
    bool extra = false;                                    // the lists may differ in length
    std::vector<std::pair<std::string, std::string>> key;  // "1" to "c"; for the clinician

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        for (auto& item : self.left) visit(item);
        for (auto& item : self.right) visit(item);
    }
};

schema::Record<Matching> const& record(Matching const*);
void compose(Matching const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
