#include "handout/gather.hpp"

#include <algorithm>
#include <iterator>

#include "base/limits.hpp"
#include "base/number.hpp"
#include "content/editions.hpp"
#include "schema/nearest.hpp"

namespace attune::handout {
namespace {

void tell_unknown(SourceSpan const& where, std::string_view name, std::vector<std::string_view> const& known,
                  std::string message, Diagnostics& problems) {
    if (std::ranges::find(known, name) != known.end()) return;
    problems.push_back(error_at(where, std::move(message), schema::suggest(name, known, "there is")));
}

void add_ids(std::vector<content::Section> const& sections, std::vector<std::string_view>& ids) {
    for (auto const& section : sections) {
        ids.push_back(section.id);
        add_ids(section.sections, ids);
    }
}

/// Whether a question is answered by each partner alone.
bool is_alone(elements::Element const& question, content::Who who) {
    switch (elements::sharing_of(question)) {
        case elements::Sharing::private_:
        case elements::Sharing::share: return true;
        case elements::Sharing::together: return false;
        case elements::Sharing::sheet: break;
    }
    return who == content::Who::alone;
}

/// Whether a sheet has questions of both kinds: then they stand on different pages.
bool is_mixed(content::Worksheet const& sheet) {
    auto const alone = [&](auto const& block) { return is_alone(block, sheet.who); };
    std::vector<elements::Element> questions;
    std::ranges::copy_if(sheet.blocks, std::back_inserter(questions), elements::is_input);
    return std::ranges::any_of(questions, alone) && !std::ranges::all_of(questions, alone);
}

class Gatherer {
public:
    Gatherer(Handout const& handout, content::Library& library, Document document, bool has_region,
             Diagnostics& problems, Diagnostics& notes)
        : handout_{handout},
          library_{library},
          document_{document},
          has_region_{has_region},
          problems_{problems},
          notes_{notes} {}

    std::vector<Entry> gather() {
        for (auto const& item : handout_.items) {
            auto const picked = pick(item, library_);
            if (!picked) std::ranges::copy(picked.error(), std::back_inserter(problems_));
            else if (picked->sheet) add_sheet(item, picked->sheet);
            else if (picked->article && document_ != Document::together) add_reading(item, *picked);
            if (entries_.size() > limits::parts.most) {
                problems_.push_back(over(limits::parts, item.where));
                break;
            }
        }
        int number = 0;
        for (auto& entry : entries_) entry.number = entry.second_copy ? number : ++number;
        return std::move(entries_);
    }

private:
    void add_reading(Item const& item, std::shared_ptr<content::Article const> const& article,
                     content::Section const& section, std::string const& title) {
        Entry entry;
        entry.item = &item;
        entry.article = article;
        entry.section = &section;
        entry.reader = reader_of(document_);
        entry.title = title;
        entries_.push_back(std::move(entry));
    }

    void add_reading(Item const& item, Picked const& picked) {
        if (picked.article->audience == "clinician")
            notes_.push_back(warning_at(item.where, "`" + picked.article->id + "` is written for you, not for a client",
                                        {"leave it out of what you hand over"}));
        if (item.section.empty()) {
            auto const ids = section_ids(picked.article->sections);
            for (auto const& name : item.leave_out)
                if (name.find('/') == std::string::npos)
                    tell_unknown(item.where, name, ids,
                                 "`" + picked.article->id + "` has no section `" + name + "` to leave out", problems_);
        }
        for (auto const* section : picked.sections(item)) {
            bool const renamed = !item.section.empty() && !item.title.empty();
            auto const article = worded(item, picked.article, section->id);
            auto const* wording = article == picked.article ? section : content::find_section(*article, section->id);
            add_reading(item, article, *wording, renamed ? item.title : wording->title);
        }
    }

    // ---- languages ----

    /// What `reader` reads: one language, or for both partners two when theirs differ.
    std::vector<std::string> languages_for(Reader reader) const {
        if (document_ == Document::clinician) return {handout_.language};
        if (reader != Reader::shared || handout_.audience != Audience::couple) return {language_for(handout_, reader)};
        std::vector<std::string> out{language_for(handout_, Reader::a)};
        auto const& other = language_for(handout_, Reader::b);
        if (!content::same_language(out.front(), other)) out.push_back(other);
        return out;
    }

    void tell_missing(Item const& item, std::string const& name, std::string_view wanted, std::string_view printed) {
        notes_.push_back(warning_at(item.where, "`" + name + "` is not there " + std::string(wanted) + "; it is printed in " +
                                                    content::language_name(printed),
                                    {"leave it out, or hand it out only to a person who reads that language"}));
    }

    std::shared_ptr<content::Worksheet const> worded(Item const& item, std::shared_ptr<content::Worksheet const> const& sheet,
                                                     Reader reader) {
        std::vector<std::shared_ptr<content::Worksheet const>> found;
        for (auto const& language : languages_for(reader)) {
            auto edition = content::in_language(sheet, language, library_);
            if (!edition) std::ranges::copy(edition.error(), std::back_inserter(problems_));
            else if (!*edition) tell_missing(item, sheet->id, "in " + content::language_name(language), sheet->language);
            auto const& one = edition && *edition ? *edition : sheet;
            if (found.empty() || found.front() != one) found.push_back(one);
        }
        return found.size() == 1 ? found.front() : content::side_by_side(*found[0], *found[1]);
    }

    /// An article that holds the section `id` as it is printed.
    std::shared_ptr<content::Article const> worded(Item const& item, std::shared_ptr<content::Article const> const& article,
                                                   std::string const& id) {
        auto const name = article->id + "/" + id;
        std::vector<std::shared_ptr<content::Article const>> found;
        for (auto const& language : languages_for(reader_of(document_))) {
            auto edition = content::in_language(article, language, handout_.easy_read, library_);
            if (!edition) std::ranges::copy(edition.error(), std::back_inserter(problems_));
            bool const there = edition && *edition && content::find_section(**edition, id);
            if (edition && !there)
                tell_missing(item, name,
                             content::same_language(article->language, language) ? "in easy words" : "in " + content::language_name(language),
                             article->language);
            auto const& one = there ? *edition : article;
            if (found.empty() || found.front() != one) found.push_back(one);
        }
        if (found.size() == 1) return found.front();
        auto both = content::side_by_side(*found[0], *found[1], id);
        return both ? both : found.front();
    }

    void add_sheet(Item const& item, std::shared_ptr<content::Worksheet const> const& sheet) {
        bool const couple = handout_.audience == Audience::couple;
        auto const name = "`" + sheet->id + "`";
        if (!couple && sheet->audience == content::SheetAudience::couple)
            notes_.push_back(warning_at(item.where, name + " is made for two; printed for one person it has one side"));
        if (sheet->gated(couple))
            notes_.push_back({Severity::note,
                              item.where,
                              name + " is for couples whom you have asked about violence, each alone",
                              {}});
        if (sheet->has(content::Flag::crisis) && !has_region_)
            problems_.push_back(error_at(item.where, name + " must print help lines, but no region is chosen",
                                         {"add `region: gb` or another; `attune list regions` shows them"}));

        bool const alone = sheet->who == content::Who::alone;
        auto const add = [&](Reader reader, bool second_copy = false, Questions questions = Questions::all) {
            Entry entry;
            entry.item = &item;
            entry.sheet = worded(item, sheet, reader);
            entry.reader = reader;
            entry.title = item.title.empty() ? entry.sheet->title : item.title;
            entry.second_copy = second_copy;
            entry.questions = questions;
            entries_.push_back(std::move(entry));
        };
        if (document_ == Document::clinician) {
            add(Reader::shared);
        } else if (couple && is_mixed(*sheet)) {
            bool const each = document_ == Document::whole, both = each || document_ == Document::together;
            if (each) {
                add(Reader::a, false, Questions::alone);
                add(Reader::b, true, Questions::alone);
            } else if (!both) {
                add(reader_of(document_), false, Questions::alone);
            }
            if (both) add(Reader::shared, each, Questions::together);
        } else if (document_ != Document::whole) {
            // What is filled in alone goes to each, the rest to both.
            if (alone == (document_ != Document::together)) add(reader_of(document_));
        } else if (couple && alone && item.copies == Copies::each) {
            add(Reader::a);
            add(Reader::b, true);
        } else {
            add(Reader::shared);
        }
    }

    Handout const& handout_;
    content::Library& library_;
    Document document_;
    bool has_region_;
    Diagnostics& problems_;
    Diagnostics& notes_;
    std::vector<Entry> entries_;
};

}  // namespace

std::vector<content::Section const*> Picked::sections(Item const& item) const {
    if (section) return {section};
    std::vector<content::Section const*> out;
    if (article)
        for (auto const& each : article->sections)
            if (!left_out(item, each.id)) out.push_back(&each);
    return out;
}

Expected<Picked> pick(Item const& item, content::Library& library) {
    Picked picked;
    if (!item.worksheet.empty()) {
        auto sheet = library.worksheet(item.worksheet, item.where);
        if (!sheet) return Unexpected<Diagnostics>{std::move(sheet.error())};
        picked.sheet = *std::move(sheet);
        return picked;
    }
    auto const& name = item.section.empty() ? item.article : item.section;
    auto const slash = name.find('/');
    auto article = library.article(name.substr(0, slash), item.where);
    if (!article) return Unexpected<Diagnostics>{std::move(article.error())};
    picked.article = *std::move(article);
    if (item.section.empty()) return picked;
    auto const id = slash == std::string::npos ? std::string{} : name.substr(slash + 1);
    picked.section = content::find_section(*picked.article, id);
    if (picked.section) return picked;
    // Written as the item would write it.
    std::vector<std::string> hints;
    for (auto const near : schema::nearest(id, section_ids(picked.article->sections), 1))
        hints.push_back("did you mean `" + picked.article->id + "/" + std::string(near) + "`?");
    if (hints.empty()) hints.push_back("`attune show " + picked.article->id + "` lists its sections");
    return Unexpected<Diagnostics>{{error_at(
        item.where, "the article `" + picked.article->id + "` has no section `" + id + "`", std::move(hints))}};
}

int reading_minutes(content::Section const& section, Item const& item) {
    int minutes = section.minutes;
    if (!item.with_parts) return minutes;
    for (auto const& part : section.sections)
        if (!left_out(item, part.id)) minutes += reading_minutes(part, item);
    return minutes;
}

std::string const& language_for(Handout const& handout, Reader reader) {
    auto const of = [&](NamedPerson const& person) -> std::string const& {
        return person.language.empty() ? handout.language : person.language;
    };
    auto const& a = of(handout.people.a);
    auto const& b = of(handout.people.b);
    if (handout.audience != Audience::couple || reader == Reader::a) return a;
    if (reader == Reader::b) return b;
    return content::same_language(a, b) ? a : handout.language;
}

std::vector<Entry> gather(Handout const& handout, content::Library& library, Document document, bool has_region,
                          Diagnostics& problems, Diagnostics& notes) {
    return Gatherer{handout, library, document, has_region, problems, notes}.gather();
}

Fitted fitted(std::vector<elements::Element> const& blocks, Item const& item, std::string const& prefix,
              std::vector<std::string>& known, Diagnostics& problems) {
    Fitted out;
    bool const as_it_is = item.leave_out.empty() && item.reword.empty();
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        auto const number = prefix + std::to_string(i + 1);
        auto const id = elements::id_of(blocks[i]);
        auto const name = id.empty() ? number : prefix + std::string(id);
        if (!as_it_is) {
            known.push_back(number);
            if (name != number) known.push_back(name);
            if (left_out(item, number) || left_out(item, name)) continue;
        }
        out.blocks.push_back(blocks[i]);
        out.names.push_back(name);
        for (auto const& [which, words] : item.reword) {
            auto const dot = which.find('.');
            auto const block = which.substr(0, dot);
            if (block != number && block != name) continue;
            auto const n = dot == std::string::npos ? 1 : parse_int(which.substr(dot + 1)).value_or(0);
            if (auto* text = n > 0 ? elements::text_at(out.blocks.back(), static_cast<std::size_t>(n)) : nullptr)
                *text = words;
            else
                problems.push_back(error_at(words.where, "`" + which + "` is a `" +
                                                             std::string(elements::type_name(blocks[i])) +
                                                             "` and has no such text to reword"));
        }
    }
    return out;
}

void keep_questions(Fitted& fit, content::Who who, Questions questions) {
    if (questions == Questions::all) return;
    Fitted kept;
    for (std::size_t i = 0; i < fit.blocks.size(); ++i) {
        auto const question = std::find_if(fit.blocks.begin() + static_cast<std::ptrdiff_t>(i), fit.blocks.end(), elements::is_input);
        bool const there = question == fit.blocks.end() || is_alone(*question, who) == (questions == Questions::alone);
        if (!there) continue;
        kept.blocks.push_back(std::move(fit.blocks[i]));
        kept.names.push_back(std::move(fit.names[i]));
    }
    fit = std::move(kept);
}

bool holds_private(Handout const& handout, content::Library& library) {
    return std::ranges::any_of(handout.items, [&](Item const& item) {
        if (item.worksheet.empty()) return false;
        auto const sheet = library.worksheet(item.worksheet, {});
        if (!sheet) return false;
        if ((*sheet)->who == content::Who::alone && (*sheet)->has(content::Flag::private_)) return true;
        return std::ranges::any_of((*sheet)->blocks, [](auto const& block) {
            return elements::sharing_of(block) == elements::Sharing::private_;
        });
    });
}

void check_names(Item const& item, std::vector<std::string> const& known, Diagnostics& problems) {
    std::vector<std::string_view> const names(known.begin(), known.end());
    for (auto const& name : item.leave_out)
        tell_unknown(item.where, name, names, "there is no `" + name + "` to leave out", problems);
    for (auto const& [name, words] : item.reword)
        tell_unknown(item.where, name.substr(0, name.find('.')), names, "there is no `" + name + "` to reword",
                     problems);
}

bool left_out(Item const& item, std::string_view name) {
    return std::ranges::find(item.leave_out, name) != item.leave_out.end();
}

std::vector<std::string_view> section_ids(std::vector<content::Section> const& sections) {
    std::vector<std::string_view> ids;
    add_ids(sections, ids);
    return ids;
}

Reader reader_of(Document document) {
    switch (document) {
        case Document::a: return Reader::a;
        case Document::b: return Reader::b;
        case Document::whole:
        case Document::together:
        case Document::clinician: break;
    }
    return Reader::shared;
}

}  // namespace attune::handout
