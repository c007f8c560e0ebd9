#pragma once

#include <string>
#include <vector>

#include "elements/answer_scale.hpp"

namespace attune::elements {

struct ScoredItem {
    schema::Text text;
    bool reverse = false;                  // counted from the other end
    std::string sub;                       // the sub-scale that it belongs to; empty: none
};
schema::Record<ScoredItem> const& record(ScoredItem const*);

/// A range of sums and what it is called.
struct ScoreBand {
    int from = 0, to = 0;                  // both belong to it
    schema::Text label;
};
schema::Record<ScoreBand> const& record(ScoreBand const*);

/// Statements that are answered on one scale and added up by the clinician.
struct Scored : Input {
    schema::Text prompt, hint;
    ScaleName scale = ScaleName::frequency5;
    std::vector<std::string> points;       // in place of the scale's
    std::vector<ScoredItem> items;
    std::vector<ScoreBand> bands;          // without gaps over the whole range; or none
    bool show_score = false;               // a line for the sum on the client's page
    bool validated = false;

    static constexpr bool for_clinician = true;
    static void texts(auto& self, auto visit) {
        visit(self.prompt);
        visit(self.hint);
        for (auto& item : self.items) visit(item.text);
        for (auto& band : self.bands) visit(band.label);
    }
};

schema::Record<Scored> const& record(Scored const*);
void compose(Scored const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
