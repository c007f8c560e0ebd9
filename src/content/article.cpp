#include "content/article.hpp"

#include <set>

namespace attune::content {
namespace {

void collect_ids(std::vector<Section> const& sections, std::set<std::string_view>& seen, schema::Check& check) {
    for (auto const& section : sections) {
        if (!seen.insert(section.id).second)
            check.error(section.where, "a second section has the id `" + section.id + "`", {"give each section an id of its own"});
        collect_ids(section.sections, seen, check);
    }
}

Section const* find_in(std::vector<Section> const& sections, std::string_view id) {
    for (auto const& section : sections) {
        if (section.id == id) return &section;
        if (auto const* found = find_in(section.sections, id)) return found;
    }
    return nullptr;
}

}  // namespace

schema::Record<Section> const& record(Section const*) {
    static auto const table = schema::Record<Section>("section", "A part of an article that can be handed out on its own.")
        .field("id", &Section::id, "Unique in the article.", schema::required, schema::identifier)
        .field("title", &Section::title, "The printed heading.", schema::required, schema::max_length(90))
        .field("minutes", &Section::minutes, "Minutes to read, without its parts.", schema::range(1, 60))
        .field("sources", &Section::sources, "Ids of references; printed as the last thing of the section.", schema::distinct)
        .field("worksheets", &Section::worksheets, "Ids of worksheets that go with it.", schema::distinct)
        .field("care", &Section::care, "A note for the clinician; never on a client's page.")
        .field("body", &Section::body, "What is printed: texts and elements in reading order.")
        .field("sections", &Section::sections, "Its parts, each a section.")
        .field("lint-ok", &Section::lint_ok, "Findings of `attune check` that are kept.");
    return table;
}

schema::Record<Article> const& record(Article const*) {
    static auto const table = schema::Record<Article>("article", "Psycho-education to read: one YAML file in `articles/`.")
        .field("id", &Article::id, "The file's name without `.yaml`.", schema::required, schema::identifier)
        .field("title", &Article::title, "The article's title.", schema::required, schema::max_length(90))
        .field("subtitle", &Article::subtitle, "What it is for, in one line.", schema::max_length(160))
        .field("language", &Article::language, "The language it is written in (BCP 47).", schema::language)
        .field("version", &Article::version, "Of the text; raise it when the meaning changes.", schema::max_length(20))
        .field("audience", &Article::audience, "Who it is written for.", schema::max_length(40))
        .field("tags", &Article::tags, "Topics, for searching.", schema::distinct)
        .field("summary", &Article::summary, "One or two sentences for the library's list.", schema::max_length(300))
        .field("reviewed_by", &Article::reviewed_by, "The licensed clinician who reviewed it.", schema::max_length(120))
        .field("reviewed_on", &Article::reviewed_on, "The day of that review.")
        .field("sections", &Article::sections, "The text, in sections.", schema::required)
        .check([](Article const& self, schema::Check& check) {
            std::set<std::string_view> seen;
            collect_ids(self.sections, seen, check);
        });
    return table;
}

Section const* find_section(Article const& article, std::string_view id) { return find_in(article.sections, id); }

}  // namespace attune::content
