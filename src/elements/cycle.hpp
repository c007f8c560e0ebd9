#pragma once

#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

struct CycleBox {
    schema::Text title, hint;
};
schema::Record<CycleBox> const& record(CycleBox const*);

/// One step of a ring.
struct CycleNode {
    Whose who = Whose::shared;             // a, b, or both
    schema::Text label;
};
schema::Record<CycleNode> const& record(CycleNode const*);

/// The loop that two people get caught in: what each does stirs up what the other feels.
struct Cycle : Input {
    std::vector<CycleBox> boxes{{"What I do", {}}, {"What I feel underneath", {}}};
    std::vector<CycleNode> nodes;          // a ring of steps in place of the four boxes
    std::vector<schema::Text> cross{"what one does", "stirs up the other"};

    static constexpr bool shows_partners = true;
    static void texts(auto& self, auto visit) {
        for (auto& box : self.boxes) {
            visit(box.title);
            visit(box.hint);
        }
        for (auto& words : self.cross) visit(words);
        for (auto& node : self.nodes) visit(node.label);
    }
};

schema::Record<Cycle> const& record(Cycle const*);
void compose(Cycle const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
