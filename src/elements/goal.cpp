#include "elements/goal.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<GoalPart> const& enum_table(GoalPart const*) {
    static schema::EnumTable<GoalPart> const table{
        "goal part",
        {{GoalPart::what, "what", "what to do"},
         {GoalPart::when, "when", "when and where"},
         {GoalPart::how_small, "how_small", "the smallest version that still counts"},
         {GoalPart::obstacle, "obstacle", "what could get in the way"},
         {GoalPart::plan, "plan", "what to do then"},
         {GoalPart::know, "know", "how to know that it worked"}}};
    return table;
}

std::string_view goal_question(GoalPart part, bool us, std::string_view language) {
    auto const say = [&](std::string_view english) { return printed(english, language); };
    switch (part) {
        case GoalPart::what: return say(us ? "What we want to do" : "What I want to do");
        case GoalPart::when: return say("When and where");
        case GoalPart::how_small: return say("The smallest step that still counts");
        case GoalPart::obstacle: return say("What could get in the way");
        case GoalPart::plan: return say(us ? "What we will do then" : "What I will do then");
        case GoalPart::know: return say(us ? "How we will know it worked" : "How I will know it worked");
    }
    return {};
}

schema::Record<Goal> const& record(Goal const*) {
    static auto const fields =
        input_table<Goal>("goal", "A small goal, part by part. A joint goal has a part for each partner.")
            .field("prompt", &Goal::prompt, "A question or a heading above.", schema::max_length(160))
            .field("parts", &Goal::parts, "What it asks for, in this order.", schema::count(2, 6), schema::distinct)
            .field("lines", &Goal::lines, "Lines for each part, at medium writing space.", schema::range(1, 4))
            .check([](Goal const& self, schema::Check& check) {
                for (auto const& [part, name] : {std::pair{GoalPart::what, "what"}, std::pair{GoalPart::when, "when"}})
                    if (std::ranges::find(self.parts, part) == self.parts.end())
                        check.error(check.at("parts"), "goal has no `" + std::string(name) + "`",
                                    {"a goal that says what and when is easier to keep"});
            });
    return fields;
}

namespace {

std::string_view name_of_part(GoalPart part) {
    for (auto const& value : enum_table(static_cast<GoalPart const*>(nullptr)).values())
        if (value.value == static_cast<long long>(part)) return value.word;
    return {};
}

/// The question stands in a column of its own, on the first writing line; above the lines when there is no room.
flow::BlockKind part_block(std::string_view question, int lines, flow::FieldPtr field, SourceSpan const& where,
                           Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    auto words = set_plain(question, flow::TextStyle::question);
    flow::Blocks writing;
    if (!side_by_side(setting)) {
        flow::Stack stack;
        stack.blocks.push_back(block(std::move(words), where, {}, true));
        add_writing_lines(lines, where, setting, stack.blocks, std::move(field));
        return stack;
    }
    add_writing_lines(lines, where, setting, writing, std::move(field));
    flow::Box beside;  // the words end where the first line is
    beside.pad_top = metrics.writing_line.tight - setting.look.style(words.style).leading + 1_mm;
    beside.blocks.push_back(block(std::move(words), where));
    flow::Columns columns;
    columns.gap = 6_mm;
    columns.columns.push_back({{48_mm}, {block(std::move(beside), where)}});
    columns.columns.push_back({{{}, 1}, std::move(writing)});
    return columns;
}

void add_parts(Goal const& self, bool us, Setting const& setting, flow::Blocks& out) {
    auto before = question_gap(out, setting);
    for (auto const part : self.parts) {
        auto const question = goal_question(part, us, setting.language);
        auto field = answer_field(flow::Field::Kind::lines, self.id, name_of_part(part), question, setting);
        out.push_back(
            block(part_block(question, self.lines, std::move(field), self.where, setting), self.where, before));
        before = setting.look.metrics.small_gap;
    }
}

/// What one partner does for the joint goal.
flow::Blocks my_part(Goal const& self, Reader who, Setting const& setting) {
    auto own = setting;
    own.reader = who;
    flow::Blocks out{partner_heading(who, false, self.where, setting)};
    auto heading = flow::plain(flow::TextStyle::question, std::string(setting.say("My part")));
    out.push_back(block(std::move(heading), self.where, setting.look.metrics.list_before, true));
    add_writing_lines(self.lines, self.where, setting, out,
                      answer_field(flow::Field::Kind::lines, self.id, "my-part", setting.say("My part"), own));
    return out;
}

void add_my_parts(Goal const& self, Setting const& setting, flow::Blocks& out) {
    auto const& gap = setting.look.metrics.gap;
    if (!for_both(setting)) {
        out.push_back(block(flow::Stack{my_part(self, setting.reader, setting)}, self.where, gap));
    } else if (side_by_side(setting)) {
        out.push_back(
            block(two_columns(my_part(self, Reader::a, setting), my_part(self, Reader::b, setting)), self.where, gap));
    } else {
        for (auto const who : {Reader::a, Reader::b})
            out.push_back(block(flow::Stack{my_part(self, who, setting)}, self.where, gap));
    }
}

void add_own_goal(Goal const& self, Reader who, Setting const& setting, flow::Blocks& out) {
    auto const own = add_partner_part(who, self.where, setting, out);
    add_parts(self, false, own, out);
}

}  // namespace

void compose(Goal const& self, Setting const& setting, flow::Blocks& out) {
    if (!self.prompt.empty())
        if (auto prompt = set_paragraph(self.prompt, flow::TextStyle::small_heading, setting))
            out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
    if (self.whose == Whose::shared) {
        add_parts(self, setting.couple, setting, out);
        if (setting.couple) add_my_parts(self, setting, out);
    } else if (for_both(setting)) {
        if (self.whose != Whose::b) add_own_goal(self, Reader::a, setting, out);
        if (self.whose != Whose::a) add_own_goal(self, Reader::b, setting, out);
    } else {
        add_parts(self, false, setting, out);
    }
}

}  // namespace attune::elements
