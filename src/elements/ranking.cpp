#include "elements/ranking.hpp"

#include <algorithm>

#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Ranking> const& record(Ranking const*) {
    static auto const fields =
        input_table<Ranking>("ranking", "Things to number by how much they matter.")
            .field("prompt", &Ranking::prompt, "The question.", schema::required, schema::max_length(160))
            .field("items", &Ranking::items, "The things.", schema::required, schema::count(3, 20), schema::distinct,
                   schema::max_length(80))
            .field("top", &Ranking::top, "How many of them are numbered; all when left out.", schema::range(1, 20))
            .check([](Ranking const& self, schema::Check& check) {
                auto const count = static_cast<int>(self.items.size());
                if (self.top && *self.top > count)
                    check.error(check.at("top"),
                                "top " + std::to_string(*self.top) + " of " + std::to_string(count) + " items",
                                {"leave `top` out when all of them are numbered"});
            });
    return fields;
}

namespace {

constexpr Pt box_width = Pt::from_mm(10);

/// The boxes before one item: one, or one for each partner.
flow::Canvas boxes(std::vector<flow::FieldPtr> const& fields, Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    Pt const gap = 2_mm, height = std::min(metrics.check_row.normal - 1.5_mm, 8_mm), edge = metrics.rule;
    flow::Canvas canvas;
    canvas.size = {(box_width + gap) * static_cast<double>(fields.size()) - gap + edge, height + edge};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        Pt const x = (box_width + gap) * static_cast<double>(i);
        canvas.items.push_back(
            box_shape({x + edge / 2, edge / 2, box_width - edge, height}, Stroke{metrics.rule}));
        canvas.items.push_back(flow::Canvas::Answer{fields[i], {x + edge, edge, box_width - edge * 2, height - edge}});
    }
    return canvas;
}

}  // namespace

void compose(Ranking const& self, Setting const& setting, flow::Blocks& out) {
    auto prompt = set_paragraph(self.prompt, flow::TextStyle::question, setting);
    if (!prompt) return;
    out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    int const most = self.top.value_or(static_cast<int>(self.items.size()));
    auto const what_to_do = setting.say_with(self.top ? "Number the first {}. 1 is the most important."
                                                      : "Number them from 1 to {}. 1 is the most important.",
                                             most);
    out.push_back(block(set_plain(what_to_do, flow::TextStyle::hint), self.where, {}, true));
    bool const both = self.whose == Whose::each && for_both(setting);
    auto const readers = both ? std::vector{Reader::a, Reader::b} : std::vector{setting.reader};
    Pt const room = (box_width + 2_mm) * static_cast<double>(readers.size());
    auto const row = [&](flow::Blocks left, flow::Blocks right, bool first) {
        flow::Columns columns;
        columns.gap = 2_mm;
        columns.across = flow::Columns::Across::centre;
        columns.least_height = first ? Pt{} : setting.look.metrics.check_row.normal;
        columns.columns.push_back({{room}, std::move(left)});
        columns.columns.push_back({{{}, 1}, std::move(right)});
        out.push_back(block(std::move(columns), self.where, {}, first));
    };
    if (both) {
        flow::Columns names;
        for (auto const who : readers) {
            auto name = set_plain(name_or_letter(who, setting.look.style(flow::TextStyle::hint), box_width, setting),
                                  flow::TextStyle::hint);
            name.align = flow::Align::centre;
            names.columns.push_back({{box_width + 2_mm}, {block(std::move(name), self.where)}});
        }
        row({block(std::move(names), self.where)}, {}, true);
    }
    for (std::size_t i = 0; i < self.items.size(); ++i) {
        auto words = set_paragraph(self.items[i], flow::TextStyle::item, setting);
        if (!words) continue;
        std::vector<flow::FieldPtr> fields;
        for (auto const who : readers) {
            auto own = setting;
            own.reader = who;
            fields.push_back(answer_field(flow::Field::Kind::number, self.id, std::to_string(i + 1),
                                          setting.say_with("rank for: {}, 1 is most important", spoken(*words, setting)), own,
                                          2));
        }
        row({block(boxes(fields, setting), self.where)}, {block(*std::move(words), self.items[i].where)}, false);
    }
}

}  // namespace attune::elements
