#include "elements/letter.hpp"

#include <algorithm>
#include <array>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<Letter> const& record(Letter const*) {
    static auto const fields =
        input_table<Letter>("letter", "A letter to write. For two, each has a page of their own.")
            .field("prompt", &Letter::prompt, "A question or a heading above.", schema::max_length(160))
            .field("opening", &Letter::opening, "How it begins, e.g. `Dear me,`.", schema::max_length(60))
            .field("stems", &Letter::stems, "Beginnings of sentences to choose from, in small print above the letter.",
                   schema::count(1, 8), schema::distinct, schema::max_length(60))
            .field("lines", &Letter::lines, "How many lines, at medium writing space.", schema::range(4, 24))
            .field("closing", &Letter::closing, "How it ends; a line for the name follows.", schema::max_length(60))
            .check([](Letter const& self, schema::Check& check) {
                for (auto const& stem : self.stems)
                    if (stem.markdown.ends_with('.') && !stem.markdown.ends_with(".."))
                        check.error(stem.where, "stem ends with a full stop",
                                    {"leave it open: the writer goes on from there"});
            });
    return fields;
}

namespace {

/// Beginnings to choose from: small, in two columns when there is room.
void add_stems(Letter const& self, Setting const& setting, flow::Blocks& out) {
    flow::Blocks left, right;
    bool const two = side_by_side(setting) && self.stems.size() > 1;
    auto const in_left = two ? (self.stems.size() + 1) / 2 : self.stems.size();
    for (std::size_t i = 0; i < self.stems.size(); ++i) {
        auto words = set_paragraph(self.stems[i], flow::TextStyle::hint, setting);
        if (!words) continue;
        words->marker = flow::Marker{flow::Marker::Kind::disc, {}, setting.look.metrics.bullet_indent, {}};
        (i < in_left ? left : right).push_back(block(*std::move(words), self.stems[i].where));
    }
    if (left.empty() && right.empty()) return;
    auto head = set_plain(setting.say("If you are stuck, begin with one of these:"), flow::TextStyle::hint);
    head.spans = {{static_cast<std::uint32_t>(head.text.size()), head.style, false, true}};
    out.push_back(block(std::move(head), self.where, question_gap(out, setting), true));
    Pt const above = setting.look.metrics.list_before / 2;
    if (two) out.push_back(block(two_columns(std::move(left), std::move(right)), self.where, above, true));
    else out.push_back(block(flow::Stack{std::move(left)}, self.where, above, true));
}

/// "With care, ______", the line for the name.
std::optional<flow::Paragraph> closing(Letter const& self, Setting const& setting) {
    auto words = set_paragraph({self.closing.markdown + " ___", self.closing.where}, flow::TextStyle::item, setting,
                               std::array{60_mm});
    if (!words) return words;
    for (auto& blank : words->inlines)
        blank.field =
            answer_field(flow::Field::Kind::text, self.id, "name",
                         setting.say_with("{} name", spoken(self.closing, setting)), setting);
    words->row = setting.look.metrics.stem_row;
    words->row_bottom = true;
    return words;
}

void compose_one(Letter const& self, Setting const& setting, flow::Blocks& out) {
    auto label = std::string{setting.say("Letter")};
    if (!self.prompt.empty())
        if (auto prompt = set_paragraph(self.prompt, flow::TextStyle::small_heading, setting)) {
            label += ": " + spoken(*prompt, setting);
            out.push_back(block(*std::move(prompt), self.where, group_gap(out, setting), true));
        }
    add_stems(self, setting, out);
    if (auto opening = set_paragraph(self.opening, flow::TextStyle::item, setting); opening && !self.opening.empty())
        out.push_back(block(*std::move(opening), self.where, group_gap(out, setting), true));
    add_writing_lines(self.lines, self.where, setting, out,
                      answer_field(flow::Field::Kind::lines, self.id, {}, label, setting));
    // Two lines make no letter.
    std::get<flow::WritingLines>(out.back().kind).least = std::min(scaled_lines(self.lines, setting), 8);
    if (self.closing.empty()) return;
    if (auto end = closing(self, setting)) {
        out.back().keep_with_next = true;
        out.push_back(block(*std::move(end), self.where));
    }
}

}  // namespace

void compose(Letter const& self, Setting const& setting, flow::Blocks& out) {
    if (self.whose == Whose::shared || !for_both(setting)) return compose_one(self, setting, out);
    auto const put = [&](Reader who) {
        auto own = setting;
        own.reader = who;
        auto heading = partner_heading(who, false, self.where, setting);
        heading.before = group_gap(out, setting);
        out.push_back(std::move(heading));
        compose_one(self, own, out);
    };
    if (self.whose != Whose::b) put(Reader::a);
    if (self.whose == Whose::each) out.push_back(block(flow::PageBreak{}, self.where));
    if (self.whose != Whose::a) put(Reader::b);
}

}  // namespace attune::elements
