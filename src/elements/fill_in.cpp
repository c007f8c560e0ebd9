#include "elements/fill_in.hpp"

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<FillInBlank> const& record(FillInBlank const*) {
    static auto const fields =
        schema::Record<FillInBlank>("blank", "One blank of a sentence.")
            .field("name", &FillInBlank::name, "What is to be written there.", schema::required, schema::max_length(40))
            .field("width", &FillInBlank::width,
                   "Of its line; the last blank of the text runs to the right edge without one.",
                   schema::range(8_mm, 165_mm));
    return fields;
}

schema::Record<FillIn> const& record(FillIn const*) {
    static auto const fields =
        input_table<FillIn>("fill_in", "Sentences with blanks in them.")
            .field("text", &FillIn::text, "The sentences; `___` is a blank.", schema::required, schema::max_length(400))
            .field("blanks", &FillIn::blanks, "The blanks in order.")
            .check([](FillIn const& self, schema::Check& check) {
                auto const blanks = count_blanks(self.text.markdown);
                auto const count = [](std::size_t n) { return std::to_string(n) + (n == 1 ? " blank" : " blanks"); };
                if (blanks == 0)
                    check.error(self.text.where, "text has no blank",
                                {"write `___` where there is something to fill in"});
                else if (!self.blanks.empty() && blanks != self.blanks.size())
                    check.error(check.at("blanks"),
                                "text has " + count(blanks) + " but " + std::to_string(self.blanks.size()) +
                                    (self.blanks.size() == 1 ? " is described" : " are described"),
                                {"describe every `___` of the text, in order"});
            });
    return fields;
}

void compose(FillIn const& self, Setting const& setting, flow::Blocks& out) {
    std::vector<Pt> widths;
    auto const count = count_blanks(self.text.markdown);
    for (std::size_t i = 0; i < count; ++i) {
        bool const fills = i + 1 == count && ends_with_blank(self.text.markdown);
        auto const given = i < self.blanks.size() ? self.blanks[i].width : std::nullopt;
        widths.push_back(given.value_or(fills ? 0_pt : 40_mm));
    }
    auto words = set_paragraph(self.text, flow::TextStyle::item, setting, widths);
    if (!words) return;
    std::vector<std::string> names;
    for (auto const& blank : self.blanks) names.push_back(blank.name);
    add_fields(*words, self.id, "", setting.say_with("in: {}", spoken(self.text, setting)), setting, names);
    words->row = setting.look.metrics.writing_line;
    words->row_each_line = true;
    auto const* last = last_paragraph(out);
    auto const before = last && last->style == flow::TextStyle::item ? flow::Elastic{setting.look.metrics.list_before}
                                                                     : question_gap(out, setting);
    out.push_back(block(*std::move(words), self.where, before));
}

}  // namespace attune::elements
