#include "handout/provenance.hpp"

#include <algorithm>
#include <set>

#include "elements/common.hpp"
#include "elements/markdown.hpp"
#include "elements/printed_words.hpp"
#include "handout/grammar.hpp"

namespace attune::handout {
namespace {

using namespace literals;
using flow::TextStyle;

using elements::printed;
using elements::printed_with;

std::string day(std::chrono::year_month_day date, std::string_view language) {
    return long_date(date, content::Spelling::british, language);
}

std::string review_of(std::string const& by, std::optional<std::chrono::year_month_day> on, std::string_view language) {
    if (by.empty()) return std::string(printed("not yet reviewed by a clinician", language));
    return on ? printed_with("reviewed by {}, {}", language, by, day(*on, language)) : printed_with("reviewed by {}", language, by);
}

/// "2 parts left out, 1 text in other words"
std::string changes_of(Item const& item, std::string_view language) {
    std::string out;
    auto const add = [&](std::string const& words) { out += (out.empty() ? "" : ", ") + words; };
    auto const count = [&](std::size_t n, std::string_view one, std::string_view many) {
        if (n > 0) add(n == 1 ? std::string(printed(one, language)) : printed_with(many, language, n));
    };
    count(item.leave_out.size(), elements::to_print("1 part left out"), elements::to_print("{} parts left out"));
    count(item.reword.size(), elements::to_print("1 text in other words"), elements::to_print("{} texts in other words"));
    if (!item.note.empty()) add(std::string(printed("a note added", language)));
    if (!item.title.empty()) add(std::string(printed("a title of its own", language)));
    return out;
}

void add_sources(content::Section const& section, Item const& item, std::set<std::string>& ids) {
    ids.insert(section.sources.begin(), section.sources.end());
    if (!item.with_parts) return;
    for (auto const& part : section.sections)
        if (!left_out(item, part.id)) add_sources(part, item, ids);
}

}  // namespace

Provenance provenance_of(std::vector<Entry> const& entries, content::Region const* region, content::Library& library,
                         std::string_view language) {
    Provenance out;
    std::set<std::string> ids;
    for (auto const& entry : entries) {
        if (entry.second_copy) continue;
        Provenance::Item item;
        item.title = entry.title;
        item.adapted = changes_of(*entry.item, language);
        if (entry.reading()) {
            auto const& article = *entry.article;
            item.what = printed_with("article {}, version {}", language, article.id + "/" + entry.section->id, article.version);
            item.reviewed = review_of(article.reviewed_by, article.reviewed_on, language);
            add_sources(*entry.section, *entry.item, ids);
        } else {
            auto const& sheet = *entry.sheet;
            item.what = printed_with("worksheet {}, version {}", language, sheet.id, sheet.version);
            item.reviewed = review_of(sheet.reviewed_by, sheet.reviewed_on, language);
            ids.insert(sheet.sources.begin(), sheet.sources.end());
        }
        out.items.push_back(std::move(item));
    }
    for (auto const& id : ids)
        if (auto const* reference = library.reference(id); reference && reference->verified)
            out.sources.push_back(reference->short_form.markdown);
    std::ranges::sort(out.sources);
    if (region)
        for (auto const& line : region->lines)
            out.lines.push_back(printed_with("{}, {}: checked {}, {}", language, line.name, line.number, day(line.checked_on, language), line.source));
    return out;
}

void add_provenance_page(flow::Blocks& out, Provenance const& provenance, elements::Setting const& setting) {
    auto const& m = setting.look.metrics;
    auto const put = [&](flow::Paragraph words, flow::Elastic before, bool with_next = false) {
        out.push_back(elements::block(std::move(words), {}, before, with_next));
    };
    auto const plain = [&](std::string const& words, TextStyle style, flow::Elastic before, bool with_next = false) {
        put(elements::set_plain(words, style), before, with_next);
    };
    put(flow::plain(TextStyle::section_heading, std::string(setting.say("Where these pages come from"))), 0_pt, true);
    for (auto const& item : provenance.items) {
        auto words = elements::set_plain(item.what + "; " + item.reviewed + "." +
                                             (item.adapted.empty() ? "" : " " + setting.say_with("Adapted by your therapist: {}.", item.adapted)),
                                         TextStyle::item);
        elements::prepend(words, item.title + ": ", elements::strong(words));
        put(std::move(words), m.list_before);
    }
    auto const list = [&](std::string_view title, std::vector<std::string> const& lines) {
        if (lines.empty()) return;
        plain(std::string(title), TextStyle::small_heading, m.gap, true);
        for (auto const& line : lines)
            if (auto words = elements::set_paragraph({line, {}}, TextStyle::hint, setting)) put(*std::move(words), m.list_before);
    };
    list(setting.say("Drawn on"), provenance.sources);
    list(setting.say("Help lines"), provenance.lines);
}

}  // namespace attune::handout
