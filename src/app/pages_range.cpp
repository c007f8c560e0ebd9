#include "app/pages_range.hpp"

#include <algorithm>
#include <set>

#include <QCoreApplication>
#include <QRegularExpression>

namespace attune::app {

namespace {
struct Say {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};
}  // namespace

Expected<std::vector<int>, QString> pages_in(QString const& text, int count) {
    // A dash of any length, for phones and word processors like to make them longer.
    static QRegularExpression const part_form{QStringLiteral("^(\\d{1,6})(?:\\s*[-\u2013\u2014]\\s*(\\d{1,6}))?$")};
    static QRegularExpression const between{QStringLiteral("[,;]")};
    std::set<int> pages;
    for (auto const& part : text.split(between, Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty()) continue;
        auto const match = part_form.match(part.trimmed());
        if (!match.hasMatch()) return Unexpected<QString>{Say::tr("Write page numbers like this: 1, 3-5.")};
        auto const from = match.captured(1).toInt();
        auto const to = match.capturedLength(2) > 0 ? match.captured(2).toInt() : from;
        auto const [first, last] = std::minmax(from, to);
        if (first < 1) return Unexpected<QString>{Say::tr("Pages are counted from 1.")};
        if (last > count) return Unexpected<QString>{Say::tr("There are only %n page(s).", nullptr, count)};
        for (int page = first; page <= last; ++page) pages.insert(page);
    }
    if (pages.empty()) return Unexpected<QString>{Say::tr("Write page numbers like this: 1, 3-5.")};
    return std::vector<int>(pages.begin(), pages.end());
}

layout::PagedDocument only_pages(layout::PagedDocument const& document, std::vector<int> const& pages) {
    auto const new_place = [&](std::uint32_t page) -> std::optional<std::uint32_t> {
        auto const at = std::ranges::lower_bound(pages, static_cast<int>(page) + 1);
        if (at == pages.end() || *at != static_cast<int>(page) + 1) return std::nullopt;
        return static_cast<std::uint32_t>(at - pages.begin());
    };
    layout::PagedDocument out;
    out.title = document.title;
    out.language = document.language;
    out.creation_date = document.creation_date;
    out.structure = document.structure;
    out.field_face = document.field_face;
    for (int const number : pages) {
        auto page = *document.pages[static_cast<std::size_t>(number) - 1];
        std::vector<layout::Link> links;
        for (auto& link : page.links) {
            if (link.uri.empty()) {
                auto const place = new_place(link.page);
                if (!place) continue;
                link.page = *place;
            }
            links.push_back(std::move(link));
        }
        page.links = std::move(links);
        layout::seal(page, document.structure);
        out.pages.push_back(std::make_shared<layout::Page const>(std::move(page)));
    }
    int level = -1;  // a level is at most one deeper than the one before
    for (auto entry : document.outline) {
        auto const place = new_place(entry.page);
        if (!place) continue;
        entry.page = *place;
        entry.level = level = std::min(entry.level, level + 1);
        out.outline.push_back(std::move(entry));
    }
    // Labels count each range from 1, so those of a part of the pages would be wrong: readers then show plain numbers.
    return out;
}

}  // namespace attune::app
