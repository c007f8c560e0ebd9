#include "elements/checklist.hpp"

#include <algorithm>
#include <span>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<CheckGroup> const& record(CheckGroup const*) {
    static auto const fields =
        schema::Record<CheckGroup>("check group", "A few things to tick under a heading.")
            .field("title", &CheckGroup::title, "The heading.", schema::required, schema::max_length(60))
            .field("items", &CheckGroup::items, "What to tick.", schema::required, schema::count(1, 8));
    return fields;
}

namespace {

void check_items(Checklist const& self, schema::Check& check) {
    if (self.items.empty() == self.groups.empty()) {
        check.error(self.where,
                    self.items.empty() ? "checklist has nothing to tick" : "checklist has both `items` and `groups`",
                    {"write `items`, or `groups` with a title and items each"});
        return;
    }
    std::vector<schema::Text const*> seen;
    auto const visit = [&](schema::Text const& item) {
        auto const same = std::ranges::find_if(seen, [&](auto const* other) { return *other == item; });
        if (same != seen.end())
            check.error(item.where,
                        "same item twice: `" + item.markdown + "` (lines " + std::to_string((*same)->where.line) +
                            ", " + std::to_string(item.where.line) + ")",
                        {"leave one out"});
        seen.push_back(&item);
    };
    for (auto const& item : self.items) visit(item);
    for (auto const& group : self.groups)
        for (auto const& item : group.items) visit(item);
    if (self.max && *self.max > static_cast<int>(seen.size()))
        check.error(check.at("max"),
                    "`max` is " + std::to_string(*self.max) + " but there " +
                        (seen.size() == 1 ? "is 1 item" : "are " + std::to_string(seen.size()) + " items"),
                    {"leave `max` out when all of them may be ticked"});
}

}  // namespace

schema::Record<Checklist> const& record(Checklist const*) {
    static auto const fields =
        input_table<Checklist>("checklist", "Things to tick, in groups or in one list.")
            .field("prompt", &Checklist::prompt, "The question above.", schema::max_length(160))
            .field("hint", &Checklist::hint, "A line in small print below the question.", schema::max_length(200))
            .field("groups", &Checklist::groups, "Groups of three to six things; in two columns they stand two by two.",
                   schema::count(1, 8))
            .field("items", &Checklist::items, "What to tick, without groups.", schema::count(1, 24))
            .field("columns", &Checklist::columns, "One column or two.", schema::range(1, 2))
            .field("other", &Checklist::other, "A last box for something of one's own.")
            .field("max", &Checklist::max, "At most so many ticks; printed.", schema::range(1, 12))
            .check(check_items);
    return fields;
}

namespace {

/// `question`: what the ticks answer, as spoken. `number`: of the last item before these; counts on.
void add_items(Checklist const& self, std::span<schema::Text const> items, std::string const& question, int& number,
               Setting const& setting, flow::Blocks& out) {
    for (auto const& text : items) {
        ++number;  // of the sheet's own list, whatever is left out in this copy
        auto item = set_paragraph(text, flow::TextStyle::item, setting);
        if (!item) continue;
        auto field = answer_field(flow::Field::Kind::tick, self.id, std::to_string(number),
                                  question + (question.empty() ? "" : ": ") + spoken(*item, setting), setting);
        out.push_back(tick_row(*std::move(item), flow::Marker::Kind::tick_box, text.where, setting, std::move(field)));
    }
}

flow::Blocks group_blocks(Checklist const& self, CheckGroup const& group, int& number, Setting const& setting) {
    flow::Blocks out;
    if (auto title = set_paragraph(group.title, flow::TextStyle::question, setting))
        out.push_back(block(*std::move(title), group.title.where, {}, true));
    add_items(self, group.items, spoken(group.title, setting), number, setting, out);
    return out;
}

/// Space between one row of groups and the next: what is left of the usual gap beside the rows' own air.
flow::Elastic between_groups(Setting const& setting) {
    auto const& gap = setting.look.metrics.gap;
    return {gap.normal / 2, gap.tight / 2, gap.from};
}

}  // namespace

void compose(Checklist const& self, Setting const& setting, flow::Blocks& out) {
    auto const start = out.size();
    add_prompt(self.prompt, self.where, setting, out);
    auto hint =
        self.hint.empty() ? std::optional<flow::Paragraph>{} : set_paragraph(self.hint, flow::TextStyle::hint, setting);
    if (self.max && self.hint.empty())
        hint = set_plain(setting.say_with("Tick up to {}.", *self.max), flow::TextStyle::hint);
    if (hint)
        out.push_back(block(*std::move(hint), self.where,
                            out.size() > start ? flow::Elastic{} : question_gap(out, setting), true));

    // A list sits right below its question: its rows have air of their own.
    auto before = out.size() > start
                      ? (self.groups.empty() ? flow::Elastic{} : flow::Elastic{setting.look.metrics.list_before})
                      : group_gap(out, setting);
    bool const two = self.columns == 2 && side_by_side(setting);
    auto const half = setting.narrowed((setting.measure - column_gap) / 2);
    auto const add = [&](flow::BlockKind kind) {
        out.push_back(block(std::move(kind), self.where, before));
        before = between_groups(setting);
    };
    int number = 0;
    auto const question = spoken(self.prompt, setting);
    if (!self.groups.empty()) {
        for (std::size_t i = 0; i < self.groups.size(); i += two ? 2 : 1) {
            if (!two) {
                add(flow::Stack{group_blocks(self, self.groups[i], number, setting)});
                continue;
            }
            auto left = group_blocks(self, self.groups[i], number, half);
            add(two_columns(std::move(left), i + 1 < self.groups.size()
                                                 ? group_blocks(self, self.groups[i + 1], number, half)
                                                 : flow::Blocks{}));
        }
    } else if (two) {
        auto const middle = self.items.begin() + static_cast<std::ptrdiff_t>((self.items.size() + 1) / 2);
        flow::Blocks left, right;
        add_items(self, {self.items.begin(), middle}, question, number, half, left);
        add_items(self, {middle, self.items.end()}, question, number, half, right);
        add(two_columns(std::move(left), std::move(right)));
    } else {
        auto const first = out.size();
        add_items(self, self.items, question, number, setting, out);
        if (out.size() > first) out[first].before = before;
    }
    if (self.other) {
        auto other = flow::plain(flow::TextStyle::item, std::string(setting.say("Something else:")) + " \xEF\xBF\xBC");
        other.inlines.push_back({flow::Inline::Kind::blank, 20_mm, true, -1});
        auto const label = question + (question.empty() ? "" : ": ") + std::string(setting.say("something else"));
        other.inlines.back().field = answer_field(flow::Field::Kind::text, self.id, "other-text", label, setting);
        out.push_back(tick_row(std::move(other), flow::Marker::Kind::tick_box, self.where, setting,
                               answer_field(flow::Field::Kind::tick, self.id, "other", label, setting)));
    }
}

}  // namespace attune::elements
