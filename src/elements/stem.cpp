#include "elements/stem.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

namespace {

constexpr int most_words = 12;

int words_in(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (char const c : text) {
        bool const outside = c == ' ' || c == '_';
        if (!outside && !inside) ++words;
        inside = !outside;
    }
    return words;
}

}  // namespace

schema::Record<Stem> const& record(Stem const*) {
    static auto const fields =
        input_table<Stem>("stem", "Beginnings of sentences to finish.")
            .field("intro", &Stem::intro, "A heading above them.", schema::max_length(90))
            .field("hint", &Stem::hint, "A line in small print below the heading.", schema::max_length(200))
            .field("stems", &Stem::stems, "The beginnings; `___` is a blank, and without one the blank follows.",
                   schema::required, schema::count(1, 10), schema::distinct)
            .field("lines", &Stem::lines, "Lines to write on for each, the one beside the words included.",
                   schema::range(1, 4))
            .check([](Stem const& self, schema::Check& check) {
                for (auto const& stem : self.stems) {
                    if (stem.markdown.ends_with('.') && !stem.markdown.ends_with(".."))
                        check.error(stem.where, "stem ends with a full stop",
                                    {"leave it open: a lone dot after a blank looks like a mistake"});
                    if (auto const words = words_in(stem.markdown); words > most_words)
                        check.error(
                            stem.where,
                            "stem has " + std::to_string(words) + " words; the limit is " + std::to_string(most_words),
                            {"shorten it, or use `lines` for a question"});
                }
            });
    return fields;
}

void compose(Stem const& self, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    if (!self.intro.empty())
        if (auto intro = set_paragraph(self.intro, flow::TextStyle::question, setting)) {
            auto before = group_gap(out, setting);
            if (!out.empty() && !out.back().keep_with_next)
                before = {before.normal * 1.5, before.tight * 1.5, before.from};
            out.push_back(block(*std::move(intro), self.where, before, true));
        }
    if (!self.hint.empty())
        if (auto hint = set_paragraph(self.hint, flow::TextStyle::hint, setting))
            out.push_back(
                block(*std::move(hint), self.where, self.intro.empty() ? question_gap(out, setting) : 0_pt, true));
    int const lines = self.lines > 1 ? scaled_lines(self.lines, setting) : 1;
    int number = 0;
    for (auto const& text : self.stems) {
        auto const part = self.stems.size() > 1 ? std::to_string(++number) : std::string{};
        auto const has_blank = count_blanks(text.markdown) > 0;
        auto stem = set_paragraph(has_blank ? text : schema::Text{text.markdown + " ___", text.where},
                                  flow::TextStyle::item, setting);
        if (!stem) continue;
        add_fields(*stem, self.id, part, setting.say_with("Complete: {}", spoken(text, setting)), setting);
        stem->row = metrics.stem_row;
        stem->row_bottom = true;
        out.push_back(block(*std::move(stem), text.where, {}, lines > 1));
        // The blank's line lies a little above the foot of its row.
        if (lines > 1)
            out.push_back(block(flow::WritingLines{lines - 1, metrics.writing_line, -0.5_mm,
                                                   answer_field(flow::Field::Kind::lines, self.id, part + " more",
                                                                setting.say_with("Go on: {}", spoken(text, setting)), setting)},
                                text.where));
    }
}

}  // namespace attune::elements
