#include "elements/agreement.hpp"

#include <array>

#include "elements/callout.hpp"
#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

namespace {

/// "always" and "never" bind too hard, unless the couple fills in what they mean.
void check_terms(Agreement const& self, schema::Check& check) {
    for (auto const& term : self.terms) {
        if (count_blanks(term.markdown) > 0) continue;
        auto const small = small_letters(term.markdown);
        for (std::string_view const word : {"always", "never"})
            if (small.find(word) != std::string::npos)
                check.warning(term.where, "term contains `" + std::string(word) + "`",
                              {"say what to do, and what helps when it does not work"});
    }
    if (!self.review)
        check.warning(check.at("review"), "review date missing", {"a promise needs a day to look at it again"});
}

}  // namespace

schema::Record<Agreement> const& record(Agreement const*) {
    static auto const fields =
        input_table<Agreement>("agreement", "Promises to tick, to add to and to sign.")
            .field("terms", &Agreement::terms, "The promises; `___` is a blank.", schema::required,
                   schema::count(1, 12), schema::distinct)
            .field("own_terms", &Agreement::own_terms, "Lines for promises of their own.", schema::range(0, 8))
            .field("review", &Agreement::review, "A line for the day on which to look at it again.")
            .field("sign", &Agreement::sign, "Places to sign.")
            .field("safety", &Agreement::safety,
                   "The note at the end that it is no legal paper, and not for people who are afraid.")
            .check(check_terms);
    return fields;
}

namespace {

/// Where one person signs: name, line for the signature and the date.
flow::Blocks signature(Agreement const& self, Reader who, Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    auto const& where = self.where;
    auto own = setting;
    if (setting.couple) own.reader = who;
    flow::Blocks out;
    if (setting.couple) out.push_back(partner_heading(who, false, where, setting));
    flow::Columns columns;
    columns.gap = 4.5_mm;
    Pt const date = 24_mm * (setting.look.style(flow::TextStyle::hint).size / 9.5_pt);
    struct Place {
        flow::Track track;
        std::string_view caption, part, label;
    };
    for (auto const& [track, caption, part, label] :
         {Place{{{}, 1}, setting.say("Signature"), "signature", setting.say("type your name")},
          Place{{date}, setting.say("Date"), "signed-on", setting.say("signed on, date")}}) {
        flow::Blocks blocks;
        flow::Box pen;  // the space above the line is for the pen
        pen.pad_top = metrics.signature_height;
        pen.field = answer_field(flow::Field::Kind::text, self.id, part, label, own);
        blocks.push_back(block(std::move(pen), where));
        blocks.push_back(block(flow::Rule{{metrics.rule}, {}, 0.75_mm}, where));
        blocks.push_back(block(flow::plain(flow::TextStyle::hint, std::string(caption)), where));
        columns.columns.push_back({track, std::move(blocks)});
    }
    out.push_back(block(std::move(columns), where));
    return out;
}

flow::Paragraph care_words(Setting const& setting) {
    auto words = flow::plain(flow::TextStyle::care, {});
    append(words, setting.say("Your safety comes first."), strong(words));
    auto const promise = setting.say(
        setting.couple
            ? "This is a promise between the two of you, not a legal paper. Either of you can change it or stop."
              " If you are afraid of your partner, do not use it. Tell your therapist when you are alone."
            : "This is a promise to yourself, not a legal paper. You can change it or stop."
              " If you are afraid of your partner, do not use it. Tell your therapist when you are alone.");
    append(words, " " + std::string(promise), {0, words.style});
    return words;
}

}  // namespace

void compose(Agreement const& self, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    bool first = true;
    for (auto const& text : self.terms) {
        std::vector<Pt> blanks(count_blanks(text.markdown), 18_mm);
        if (!blanks.empty() && ends_with_blank(text.markdown)) blanks.back() = 0_pt;
        auto term = set_paragraph(text, flow::TextStyle::agreement_item, setting, blanks);
        if (!term) continue;
        auto const part = "term-" + std::to_string(&text - self.terms.data() + 1);
        auto const label = spoken(*term, setting);
        add_fields(*term, self.id, part + "-blank", setting.say_with("in: {}", label), setting);
        auto row = tick_row(*std::move(term), flow::Marker::Kind::tick_box, text.where, setting,
                            answer_field(flow::Field::Kind::tick, self.id, part, label, setting));
        std::get<flow::Paragraph>(row.kind).row = metrics.agreement_row;
        if (std::exchange(first, false)) row.before = group_gap(out, setting);
        out.push_back(std::move(row));
    }
    if (self.own_terms > 0) {
        std::string const question{setting.say(setting.couple ? "Our own lines" : "My own lines")};
        add_question(flow::plain(flow::TextStyle::question, question), self.where, setting, out);
        add_writing_lines(self.own_terms, self.where, setting, out,
                          answer_field(flow::Field::Kind::lines, self.id, "own-terms", question, setting));
    }
    if (self.sign) {
        flow::Elastic const before{metrics.gap.normal * 2, metrics.gap.tight * 2, metrics.gap.from};
        if (!for_both(setting)) {
            auto mine = signature(self, setting.reader == Reader::b ? Reader::b : Reader::a, setting);
            if (side_by_side(setting)) out.push_back(block(two_columns(std::move(mine), {}), self.where, before));
            else out.push_back(block(flow::Stack{std::move(mine)}, self.where, before));
        } else if (side_by_side(setting)) {
            out.push_back(block(two_columns(signature(self, Reader::a, setting), signature(self, Reader::b, setting)),
                                self.where, before));
        } else {
            for (auto const who : {Reader::a, Reader::b})
                out.push_back(block(flow::Stack{signature(self, who, setting)}, self.where, before));
        }
    }
    if (self.review) {
        auto words = set_paragraph(
            {std::string(setting.say(setting.couple ? "We will look at this again on ___" : "I will look at this again on ___")),
             self.where},
            flow::TextStyle::item, setting, std::array{54_mm});
        words->row = metrics.writing_line;
        add_fields(*words, self.id, "review", setting.say("look at this again on, date"), setting);
        out.push_back(block(*std::move(words), self.where, metrics.small_gap));
    }
    if (self.safety) add_care_note({block(care_words(setting), self.where)}, self.where, setting, out);
}

}  // namespace attune::elements
