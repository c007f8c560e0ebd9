#include "elements/scored.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "elements/choice_rows.hpp"
#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::Record<ScoredItem> const& record(ScoredItem const*) {
    static auto const fields =
        schema::Record<ScoredItem>("scored item", "One statement.")
            .field("text", &ScoredItem::text, "What it says, one thought.", schema::required, schema::max_length(120))
            .field("reverse", &ScoredItem::reverse, "Counted from the other end; only the clinician sees it.")
            .field("sub", &ScoredItem::sub, "The sub-scale that it belongs to.", schema::max_length(30))
            .plain(&ScoredItem::text);
    return fields;
}

schema::Record<ScoreBand> const& record(ScoreBand const*) {
    static auto const fields =
        schema::Record<ScoreBand>("score band", "A range of sums and what it is called.")
            .field("from", &ScoreBand::from, "The lowest sum of the range.", schema::required, schema::range(0, 1000))
            .field("to", &ScoreBand::to, "The highest sum of the range.", schema::required, schema::range(0, 1000))
            .field("label", &ScoreBand::label, "What it is called, in neutral words.", schema::required,
                   schema::max_length(60));
    return fields;
}

namespace {

int points_of(Scored const& self) { return static_cast<int>(AnswerScale{self.scale, self.points}.labels().size()); }

/// Bands cover every sum that there can be, each once.
void check_bands(Scored const& self, schema::Check& check) {
    int const count = static_cast<int>(self.items.size()), low = count, high = count * points_of(self);
    auto bands = self.bands;
    std::ranges::stable_sort(bands, {}, &ScoreBand::from);
    int next = low;
    for (auto const& band : bands) {
        auto const& where = band.label.where;
        if (band.from > band.to) {
            check.error(where, "band goes from " + std::to_string(band.from) + " to " + std::to_string(band.to),
                        {"write the lower number as `from`"});
            return;
        }
        if (band.from > next)
            check.error(where, "bands leave " + std::to_string(next) + " uncovered", {"begin a band there"});
        if (band.from < next && &band != &bands.front())
            check.error(where, "bands overlap at " + std::to_string(band.from),
                        {"begin at " + std::to_string(next)});
        next = std::max(next, band.to + 1);
    }
    if (!bands.empty() && (bands.front().from < low || next - 1 != high))
        check.error(check.at("bands"),
                    "range is " + std::to_string(low) + "-" + std::to_string(high) + ", band " +
                        (bands.front().from < low ? "begins at " + std::to_string(bands.front().from)
                                                  : "ends at " + std::to_string(next - 1)),
                    {"cover the whole range, and nothing else"});
}

/// Whether `word` stands in `text` as a word of its own.
bool has_word(std::string_view text, std::string_view word) {
    auto const is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        auto const end = at + word.size();
        if ((at == 0 || !is_letter(text[at - 1])) && (end == text.size() || !is_letter(text[end]))) return true;
    }
    return false;
}

void check_scored(Scored const& self, schema::Check& check) {
    check_points({self.scale, self.points}, check);
    for (auto const& item : self.items) check_asks_one_thing(item.text, check);
    check_bands(self, check);
    static constexpr std::array<std::string_view, 7> verdicts{"severe", "moderate", "mild",     "disorder",
                                                              "normal", "abnormal", "clinical"};
    for (auto const& band : self.bands)
        for (auto const word : verdicts)
            if (has_word(small_letters(band.label.markdown), word))
                check.error(band.label.where, "label `" + std::string(word) + "` sounds like a diagnosis",
                            {"say what someone would notice: `often on guard`"});
    if (self.validated)
        check.error(check.at("validated"), "`validated: true` needs a source and a licence",
                    {"published scales are not set here; use them in their own form, under their own licence"});
}

}  // namespace

schema::Record<Scored> const& record(Scored const*) {
    static auto const fields =
        input_table<Scored>("scored", "Statements answered on one scale and added up by the clinician. Not a test.")
            .field("prompt", &Scored::prompt, "The question above.", schema::max_length(160))
            .field("hint", &Scored::hint, "A line in small print below the question.", schema::max_length(200))
            .field("scale", &Scored::scale, "A scale that is ready to use.")
            .field("points", &Scored::points, "A scale of one's own, from the least to the most.",
                   schema::count(2, 6), schema::distinct, schema::may_be_blank, schema::max_length(24))
            .field("items", &Scored::items, "The statements.", schema::required, schema::count(3, 30))
            .field("bands", &Scored::bands, "Ranges of sums, without gaps.", schema::count(2, 5))
            .field("show_score", &Scored::show_score, "A line for the sum on the client's page.")
            .field("validated", &Scored::validated, "Whether it was tested with many people; ours are not.")
            .check(check_scored);
    return fields;
}

namespace {

std::string joined(std::vector<std::string> const& words) {
    std::string out;
    for (auto const& word : words) out += (out.empty() ? "" : ", ") + word;
    return out;
}

/// How the clinician adds up: kept off the client's page, so that nobody aims at a number.
void compose_scoring(Scored const& self, Setting const& setting, flow::Blocks& out) {
    int const count = static_cast<int>(self.items.size()), most = points_of(self);
    flow::Box box;
    box.frame = Stroke{setting.look.metrics.thin};
    box.pad_left = box.pad_right = 4_mm;
    box.pad_top = box.pad_bottom = 3_mm;
    auto const put = [&](std::string_view label, std::string const& words) {
        if (words.empty()) return;
        auto paragraph = set_plain(words, flow::TextStyle::item);
        prepend(paragraph, std::string(label) + ": ", strong(paragraph));
        box.blocks.push_back(block(std::move(paragraph), self.where, box.blocks.empty() ? 0_mm : 1.5_mm));
    };
    auto const labels = AnswerScale{self.scale, self.points}.labels(setting.language);
    put(setting.say("Scoring"),
        setting.say_with("count {} as 1 and {} as {}, and add up. The sum lies between {} and {}.", labels.front(),
                         labels.back(), most, count, count * most));
    std::vector<std::string> reversed;
    std::map<std::string, std::vector<std::string>> subs;
    for (int i = 0; i < count; ++i) {
        auto const& item = self.items[static_cast<std::size_t>(i)];
        if (item.reverse) reversed.push_back(std::to_string(i + 1));
        if (!item.sub.empty()) subs[item.sub].push_back(std::to_string(i + 1));
    }
    if (!reversed.empty())
        put(setting.say("Counted from the other end"),
            setting.say_with("{} ({} minus the answer)", joined(reversed), most + 1));
    put(setting.say("Left blank"),
        setting.say_with("with more than a quarter of the items blank there is no score. Otherwise multiply the mean of the "
                         "answers by {}.",
                         count));
    for (auto const& [sub, items] : subs)
        put(setting.say_with("Part {}", sub), setting.say_with("items {}; the same rule for blanks", joined(items)));
    for (auto const& band : self.bands)
        put(setting.say_with("{} to {}", band.from, band.to), spoken(band.label, setting));
    put(setting.say("Not a test"),
        std::string(setting.say("the items are original and were not validated. Use them to talk and to notice change, never "
                                "in a report or for a diagnosis.")));
    out.push_back(block(std::move(box), self.where, question_gap(out, setting)));
}

}  // namespace

void compose(Scored const& self, Setting const& setting, flow::Blocks& out) {
    if (setting.clinician) return compose_scoring(self, setting, out);
    auto const before = add_prompt_and_hint(self.prompt, self.hint, self.where, setting, out);
    ChoiceRows rows;
    rows.id = self.id;
    rows.options = AnswerScale{self.scale, self.points}.labels(setting.language);
    rows.numbered = true;
    for (auto const& item : self.items) rows.add(item.text, setting);
    add_choice_rows(rows, self.where, before, setting, out);
    if (!self.show_score) return;
    auto total = set_plain(std::string(setting.say("Total, for your clinician to fill in:")) + " \xEF\xBF\xBC",
                           flow::TextStyle::item);
    flow::Inline blank{flow::Inline::Kind::blank, 20_mm, false, -1, {}};
    blank.field = answer_field(flow::Field::Kind::number, self.id, "total",
                               setting.say("Total, filled in by your clinician"), setting, 4);
    total.inlines.push_back(std::move(blank));
    total.row = setting.look.metrics.writing_line;
    out.push_back(block(std::move(total), self.where, setting.look.metrics.small_gap));
}

}  // namespace attune::elements
