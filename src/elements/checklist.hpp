#pragma once

#include <optional>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

struct CheckGroup {
    schema::Text title;
    std::vector<schema::Text> items;
};
schema::Record<CheckGroup> const& record(CheckGroup const*);

/// Things to tick, in groups or in one list.
struct Checklist : Input {
    schema::Text prompt, hint;
    std::vector<CheckGroup> groups;
    std::vector<schema::Text> items;
    int columns = 1;
    bool other = false;                    // a last box with a line of one's own
    std::optional<int> max;                // at most so many ticks

    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        visit(self.hint);
        for (auto& group : self.groups) {
            visit(group.title);
            for (auto& item : group.items) visit(item);
        }
        for (auto& item : self.items) visit(item);
    }
};

schema::Record<Checklist> const& record(Checklist const*);
void compose(Checklist const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
