#include "handout/provenance.hpp"

#include <algorithm>
#include <set>

#include "content/editions.hpp"
#include "elements/common.hpp"
#include "elements/markdown.hpp"
#include "handout/grammar.hpp"

namespace attune::handout {
namespace {

using namespace literals;
using flow::TextStyle;

std::string day(std::chrono::year_month_day date) {
    return long_date(static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
                     static_cast<int>(static_cast<unsigned>(date.day())), "GB");
}

std::string review_of(std::string const& by, std::optional<std::chrono::year_month_day> on) {
    if (by.empty()) return "not yet reviewed by a clinician";
    return "reviewed by " + by + (on ? ", " + day(*on) : "");
}

std::string in_other_words(std::string_view language) {
    return content::same_language(language, "en") ? std::string{} : ", in " + content::language_name(language);
}

/// "2 parts left out, 1 text in other words"
std::string changes_of(Item const& item) {
    std::string out;
    auto const add = [&](std::size_t count, std::string_view one, std::string_view many) {
        if (count == 0) return;
        out += (out.empty() ? "" : ", ") + std::to_string(count) + " " + std::string(count == 1 ? one : many);
    };
    add(item.leave_out.size(), "part left out", "parts left out");
    add(item.reword.size(), "text in other words", "texts in other words");
    add(item.note.empty() ? 0 : 1, "note added", "notes added");
    if (!item.title.empty()) out += std::string(out.empty() ? "" : ", ") + "a title of its own";
    return out;
}

void add_sources(content::Section const& section, Item const& item, std::set<std::string>& ids) {
    ids.insert(section.sources.begin(), section.sources.end());
    if (!item.with_parts) return;
    for (auto const& part : section.sections)
        if (!left_out(item, part.id)) add_sources(part, item, ids);
}

}  // namespace

Provenance provenance_of(std::vector<Entry> const& entries, content::Region const* region, content::Library& library) {
    Provenance out;
    std::set<std::string> ids;
    for (auto const& entry : entries) {
        if (entry.second_copy) continue;
        Provenance::Item item;
        item.title = entry.title;
        item.adapted = changes_of(*entry.item);
        if (entry.reading()) {
            auto const& article = *entry.article;
            item.what = "article " + article.id + "/" + entry.section->id + ", version " + article.version + in_other_words(article.language);
            item.reviewed = review_of(article.reviewed_by, article.reviewed_on);
            add_sources(*entry.section, *entry.item, ids);
        } else {
            auto const& sheet = *entry.sheet;
            item.what = "worksheet " + sheet.id + ", version " + sheet.version + in_other_words(sheet.language);
            item.reviewed = review_of(sheet.reviewed_by, sheet.reviewed_on);
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
            out.lines.push_back(line.name + ", " + line.number + ": checked " + day(line.checked_on) + ", " + line.source);
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
    put(flow::plain(TextStyle::section_heading, "Where these pages come from"), 0_pt, true);
    for (auto const& item : provenance.items) {
        auto words = elements::set_plain(item.what + "; " + item.reviewed + "." +
                                             (item.adapted.empty() ? "" : " Adapted by your therapist: " + item.adapted + "."),
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
    list("Drawn on", provenance.sources);
    list("Help lines", provenance.lines);
}

}  // namespace attune::handout
