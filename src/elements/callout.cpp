#include "elements/callout.hpp"

#include <algorithm>

#include "elements/common.hpp"

namespace attune::elements {

using namespace literals;

schema::EnumTable<CalloutKind> const& enum_table(CalloutKind const*) {
    static schema::EnumTable<CalloutKind> const table{"callout kind", {
        {CalloutKind::try_, "try", "something small to try"},
        {CalloutKind::tip, "tip", "a tip"},
        {CalloutKind::info, "info", "good to know"},
        {CalloutKind::caution, "caution", "take care"},
        {CalloutKind::stop, "stop", "do not go on"}}};
    return table;
}

schema::Record<Callout> const& record(Callout const*) {
    static auto const fields = content_table<Callout>("callout", "Something to try, to know or to take care of.")
        .field("kind", &Callout::kind, "What it is; decides the look.", schema::required)
        .field("title", &Callout::title, "What it says in a few words; no full stop.", schema::max_length(60))
        .field("text", &Callout::text, "Markdown: paragraphs and lists.", schema::required, schema::max_length(900))
        .field("minutes", &Callout::minutes, "How long it takes (kind `try`).", schema::range(1, 120))
        .field("who", &Callout::who, "For whom, e.g. `either of you` (kind `try`).", schema::max_length(40))
        .check([](Callout const& self, schema::Check& check) {
            if (self.kind == CalloutKind::try_) return;
            if (self.minutes)
                check.error(check.at("minutes"), "`minutes` belongs to a callout of kind `try`", {"leave it out"});
            if (!self.who.empty())
                check.error(check.at("who"), "`who` belongs to a callout of kind `try`", {"leave it out"});
        });
    return fields;
}

namespace {

std::string_view word_of(CalloutKind kind, Setting const& setting) {
    switch (kind) {
        case CalloutKind::try_: return setting.say("Try this");
        case CalloutKind::tip: return setting.say("Tip");
        case CalloutKind::info: return setting.say("Good to know");
        case CalloutKind::caution: return setting.say("Caution");
        case CalloutKind::stop: return setting.say("Stop");
    }
    return {};
}

/// "2 minutes, either of you"
std::string time_and_who(Callout const& self, Setting const& setting) {
    std::string line = self.minutes ? minutes_text(*self.minutes, setting.language) : std::string{};
    if (!self.who.empty()) line += (line.empty() ? "" : ", ") + self.who;
    return line;
}

/// "say that the alarm is on", to go on after a colon; "I" and names keep their capital.
void begin_small(flow::Paragraph& words, Setting const& setting) {
    auto& text = words.text;
    bool const name = text.starts_with(setting.name_a) || text.starts_with(setting.name_b);
    if (name || text.size() < 2 || text[0] < 'A' || text[0] > 'Z' || text[1] < 'a' || text[1] > 'z') return;
    text[0] = static_cast<char>(text[0] - 'A' + 'a');
}

/// After a list the band stands a little further off, as the next item of the list would.
flow::Elastic gap_above(flow::Blocks const& out, Setting const& setting) {
    auto before = group_gap(out, setting);
    auto const* last = last_paragraph(out);
    if (setting.article && last && last->marker) {
        before.normal += setting.look.metrics.bullet_gap;
        before.tight += setting.look.metrics.bullet_gap;
    }
    return before;
}

/// The band: label and time in the side column, text on the text column.
void compose_band(Callout const& self, Setting const& setting, flow::Blocks words, flow::Blocks& out) {
    auto const& look = setting.look;
    auto const& metrics = look.metrics;
    auto title = self.title.empty()
                     ? std::nullopt
                     : set_paragraph(self.title,
                                     look.side_column ? flow::TextStyle::callout_title : flow::TextStyle::callout_label,
                                     setting);
    auto const time = time_and_who(self, setting);
    flow::Box box;
    box.pad_top = box.pad_bottom = metrics.band_padding;
    if (look.band_framed) box.frame = Stroke{look.side_column ? metrics.rule : metrics.bold};
    else box.fill = look.band;
    if (!look.band_framed) box.top = Stroke{metrics.bold, look.accent};

    if (look.side_column) {
        box.pad_left = box.pad_right = box.outset = 3_mm;
        flow::Hang hang;
        hang.side.push_back(
            block(flow::plain(flow::TextStyle::callout_label, std::string(word_of(self.kind, setting))), self.where));
        if (!time.empty()) hang.side.push_back(block(set_plain(time, flow::TextStyle::hint), self.where));
        if (title) hang.body.push_back(block(*std::move(title), self.where, {}, true));
        std::ranges::move(words, std::back_inserter(hang.body));
        box.blocks.push_back(block(std::move(hang), self.where));
    } else {
        box.pad_left = box.pad_right = metrics.band_padding;
        flow::Paragraph label = flow::plain(flow::TextStyle::callout_label, std::string(word_of(self.kind, setting)));
        if (title) {
            begin_small(*title, setting);
            prepend(*title, label.text + ": ", {0, title->style});
            label = *std::move(title);
        }
        box.blocks.push_back(block(std::move(label), self.where));
        if (!time.empty()) box.blocks.push_back(block(set_plain(time, flow::TextStyle::hint), self.where));
        words.front().before = metrics.list_before * 2;
        std::ranges::move(words, std::back_inserter(box.blocks));
    }
    out.push_back(block(std::move(box), self.where, gap_above(out, setting)));
}

/// Puts "Tip. " or the title in front of the first words, in bold.
void begin_with_word(Callout const& self, Setting const& setting, flow::Blocks& words) {
    auto& first = std::get<flow::Paragraph>(words.front().kind);
    bool const grave = self.kind == CalloutKind::caution || self.kind == CalloutKind::stop;
    std::string lead;
    if (!grave || self.title.empty()) lead = word_of(self.kind, setting);
    if (!self.title.empty())
        if (auto title = set_paragraph(self.title, first.style, setting)) {
            if (!lead.empty()) begin_small(*title, setting);
            lead += (lead.empty() ? "" : ": ") + title->text;
        }
    // A care note that already begins with a bold sentence says what it is.
    bool const begun = grave && self.title.empty() && !first.spans.empty() && first.spans.front().strong;
    if (begun || lead.empty()) return;
    if (!lead.ends_with('.') && !lead.ends_with('?') && !lead.ends_with('!')) lead += '.';
    prepend(first, lead + " ", strong(first));
}

}  // namespace

void add_care_note(flow::Blocks words, SourceSpan const& where, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    flow::Box box;
    box.bar = Stroke{metrics.bar};
    box.pad_left = metrics.care_indent;
    box.blocks = std::move(words);
    out.push_back(block(std::move(box), where, gap_above(out, setting)));
}

void compose(Callout const& self, Setting const& setting, flow::Blocks& out) {
    bool const band = self.kind == CalloutKind::try_;
    auto words = set_text(self.text, band ? flow::TextStyle::body : flow::TextStyle::care, setting);
    if (words.empty()) return;
    if (band) return compose_band(self, setting, std::move(words), out);
    begin_with_word(self, setting, words);
    add_care_note(std::move(words), self.where, setting, out);
    if (self.kind == CalloutKind::caution || self.kind == CalloutKind::stop) return;
    std::get<flow::Box>(out.back().kind).bar = Stroke{setting.look.metrics.rule, setting.look.accent};
}

}  // namespace attune::elements
