#pragma once

#include <string>
#include <vector>

#include "elements/fields.hpp"

namespace attune::elements {

struct Card {
    schema::Text title, text, back;
};
schema::Record<Card> const& record(Card const*);

/// Cards to cut out, on paper only.
struct Cards : Common {
    std::string id;
    std::string size = "85x55";  // millimetres
    std::vector<Card> cards;
    int blanks = 0;      // cards with lines to write on
    bool backs = false;  // a page of backs after each page, for printing on both sides
    schema::Text name;   // on backs that say nothing of their own

    static void texts(auto& self, auto visit) {
        for (auto& card : self.cards) {
            visit(card.title);
            visit(card.text);
            visit(card.back);
        }
        visit(self.name);
    }
};

schema::Record<Cards> const& record(Cards const*);
void compose(Cards const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
