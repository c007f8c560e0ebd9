#include "content/editions.hpp"

#include <algorithm>
#include <array>

namespace attune::content {
namespace {

std::string in_one_line(std::string_view first, std::string_view second) { return std::string(first) + " / " + std::string(second); }
std::string in_paragraphs(std::string_view first, std::string_view second) { return std::string(first) + "\n\n" + std::string(second); }

void join(std::string& mine, std::string const& theirs) {
    if (!theirs.empty() && mine != theirs) mine = in_one_line(mine, theirs);
}

/// Blocks that may run over several paragraphs have one for each language, all others both in one line.
void join(std::vector<elements::Element>& mine, std::vector<elements::Element> const& theirs) {
    for (std::size_t i = 0; i < std::min(mine.size(), theirs.size()); ++i)
        schema::join_texts(mine[i], theirs[i], elements::may_hold_lists(mine[i]) ? in_paragraphs : in_one_line);
}

void join(Section& mine, Section const& theirs) {
    join(mine.title, theirs.title);
    join(mine.body, theirs.body);
    for (auto& part : mine.sections)
        for (auto const& other : theirs.sections)
            if (other.id == part.id) join(part, other);
}

struct Shape {
    std::string id;
    std::string_view type;
    std::size_t texts = 0;
};

std::vector<Shape> shapes_of(std::vector<elements::Element> const& blocks) {
    std::vector<Shape> out;
    for (auto const& block : blocks) {
        std::size_t texts = 0;
        elements::for_each_text(block, [&](schema::Text const& text) { texts += text.empty() ? 0 : 1; });
        out.push_back({std::string(elements::id_of(block)), elements::type_name(block), texts});
    }
    return out;
}

void compare(std::vector<elements::Element> const& original, std::vector<elements::Element> const& edition, SourceSpan const& where,
             std::string_view of, Diagnostics& problems) {
    auto const wanted = shapes_of(original), found = shapes_of(edition);
    for (std::size_t i = 0; i < std::max(wanted.size(), found.size()); ++i) {
        auto const at = i < edition.size() && elements::where_of(edition[i]).line > 0 ? elements::where_of(edition[i]) : where;
        auto const number = std::to_string(i + 1);
        if (i >= found.size() || i >= wanted.size()) {
            problems.push_back(error_at(at, std::string(of) + " has " + std::to_string(found.size()) + " blocks, the edition that it translates " +
                                                std::to_string(wanted.size()),
                                        {"keep every block, in its order: partners with different languages compare them by number"}));
            return;
        }
        if (wanted[i].type != found[i].type || wanted[i].id != found[i].id)
            problems.push_back(error_at(at, "block " + number + " is `" + std::string(found[i].type) + " " + found[i].id + "`, in the edition that it translates `" +
                                                std::string(wanted[i].type) + " " + wanted[i].id + "`"));
        else if (wanted[i].texts != found[i].texts)
            problems.push_back(error_at(at, "block " + number + " has " + std::to_string(found[i].texts) + " texts, in the edition that it translates " +
                                                std::to_string(wanted[i].texts)));
    }
}

}  // namespace

bool same_language(std::string_view a, std::string_view b) { return a.substr(0, a.find('-')) == b.substr(0, b.find('-')); }

std::string language_name(std::string_view language) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> names{
        {{"en", "English"}, {"es", "Spanish"}, {"fr", "French"}, {"de", "German"}, {"it", "Italian"}, {"pt", "Portuguese"}}};
    for (auto const& [code, name] : names)
        if (same_language(code, language)) return std::string(name);
    return std::string(language);
}

Expected<std::shared_ptr<Worksheet const>> in_language(std::shared_ptr<Worksheet const> const& sheet, std::string_view language,
                                                       Library& library) {
    if (same_language(sheet->language, language)) return sheet;
    auto const folder = language.substr(0, language.find('-'));
    if (!library.find(ItemKind::worksheet, sheet->id, folder)) return std::shared_ptr<Worksheet const>{};
    return library.worksheet(sheet->id, sheet->where, folder);
}

Expected<std::shared_ptr<Article const>> in_language(std::shared_ptr<Article const> const& article, std::string_view language,
                                                     bool easy, Library& library) {
    bool const same = same_language(article->language, language);
    if (same && !easy) return article;
    auto const folder = same ? easy_edition : language.substr(0, language.find('-'));
    if (!library.find(ItemKind::article, article->id, folder)) return std::shared_ptr<Article const>{};
    return library.article(article->id, article->where, folder);
}

std::shared_ptr<Worksheet const> side_by_side(Worksheet const& first, Worksheet const& second) {
    auto both = std::make_shared<Worksheet>(first);
    join(both->title, second.title);
    join(both->how, second.how);
    join(both->intro.markdown, second.intro.markdown);
    join(both->blocks, second.blocks);
    return both;
}

std::shared_ptr<Article const> side_by_side(Article const& first, Article const& second, std::string_view id) {
    auto const* one = find_section(first, id);
    auto const* other = find_section(second, id);
    if (!one || !other) return nullptr;
    auto both = std::make_shared<Article>(first);
    both->sections = {*one};
    join(both->sections.front(), *other);
    return both;
}

Diagnostics check_edition(Worksheet const& original, Worksheet const& edition) {
    Diagnostics problems;
    compare(original.blocks, edition.blocks, edition.where, "the sheet", problems);
    return problems;
}

Diagnostics check_edition(Article const& original, Article const& edition) {
    Diagnostics problems;
    auto const walk = [&](auto const& self, std::vector<Section> const& sections) -> void {
        for (auto const& section : sections) {
            auto const* same = find_section(original, section.id);
            if (!same)
                problems.push_back(error_at(section.where, "the article has no section `" + section.id + "` in its other edition"));
            // Easy words are a text of their own; a translation has the same blocks.
            else if (edition.language != original.language)
                compare(same->body, section.body, section.where, "the section", problems);
            self(self, section.sections);
        }
    };
    walk(walk, edition.sections);
    return problems;
}

}  // namespace attune::content
