#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "elements/element.hpp"
#include "schema/record.hpp"

namespace attune::content {

/// Part of an article that can be handed out on its own.
struct Section {
    std::string id;
    std::string title;
    int minutes = 1;                       // to read, without its parts
    std::vector<std::string> sources;      // reference ids
    std::vector<std::string> worksheets;   // ids of sheets that go with it
    schema::Text care;                     // for the clinician; never printed for a client
    std::vector<elements::Element> body;
    std::vector<Section> sections;         // its parts
    std::optional<elements::LintOk> lint_ok;
    SourceSpan where;
};
schema::Record<Section> const& record(Section const*);

/// Psycho-education to read, exactly as its YAML file states it.
struct Article {
    std::string id;
    std::string title;
    std::string subtitle;
    std::string language = "en";
    std::string version = "1.0";
    std::string audience = "anyone";
    std::vector<std::string> tags;
    std::string summary;
    std::string reviewed_by;
    std::optional<std::chrono::year_month_day> reviewed_on;
    std::vector<Section> sections;
    SourceSpan where;
};
schema::Record<Article> const& record(Article const*);

/// The section `id` of `article`, at any depth; null when there is none.
Section const* find_section(Article const& article, std::string_view id);

}  // namespace attune::content
