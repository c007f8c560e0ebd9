#include "layout/impose.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace attune::layout {
namespace {

using namespace literals;

constexpr Size side_size{297_mm, 210_mm};

using Halves = std::array<std::size_t, 2>;   // pages of a side, left and right; past the last page: blank

/// Where a page has come to stand.
struct Place {
    std::uint32_t side = 0;
    Point offset;
};

Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
Rect moved(Rect r, Point by) { return {r.x + by.x, r.y + by.y, r.width, r.height}; }

void move(TextLine& text, Point by) { text.origin = text.origin + by; }
void move(Shape& shape, Point by) { shape = attune::moved(std::move(shape), by); }
void move(PlacedPicture& placed, Point by) { placed.area = moved(placed.area, by); }
void move(PlacedField& placed, Point by) {
    placed.area = moved(placed.area, by);
    for (auto* words : {&placed.off, &placed.on})
        if (*words) move(**words, by);
}

/// Pages stand against the fold, and in the middle between top and bottom.
Point offset_in(std::size_t half, Size page) {
    Pt const fold = side_size.width / 2;
    return {half == 0 ? fold - page.width : fold, (side_size.height - page.height) / 2};
}

class Imposer {
public:
    Imposer(PagedDocument const& document, std::vector<Halves> const& sides) : document_{document}, sides_{sides} {
        places_.resize(document.pages.size());
        for (std::size_t i = 0; i < sides.size(); ++i)
            for (std::size_t half = 0; half < 2; ++half)
                if (auto const n = sides[i][half]; n < places_.size())
                    places_[n] = {static_cast<std::uint32_t>(i), offset_in(half, document.pages[n]->size)};
    }

    PagedDocument impose() const {
        auto out = document_;
        out.pages.clear();
        out.labels.clear();
        for (std::size_t i = 0; i < sides_.size(); ++i) {
            out.pages.push_back(side(sides_[i]));
            out.labels.push_back({static_cast<std::uint32_t>(i), label(sides_[i]), false});
        }
        for (auto& entry : out.outline) {
            auto const& place = places_[entry.page];
            entry.y += place.offset.y;
            entry.page = place.side;
        }
        return out;
    }

private:
    std::shared_ptr<Page const> side(Halves const& halves) const {
        Page out;
        out.size = side_size;
        for (auto const n : halves)
            if (n < document_.pages.size()) add(n, out);
        seal(out, document_.structure);
        return std::make_shared<Page const>(std::move(out));
    }

    void add(std::size_t n, Page& side) const {
        auto const& page = *document_.pages[n];
        assert(page.size.width <= side_size.width / 2 && page.size.height <= side_size.height);
        auto const by = places_[n].offset;
        side.leaves.push_back({side.items.size(), static_cast<std::uint32_t>(n)});
        for (auto item : page.items) {
            std::visit([&](auto& it) { move(it, by); }, item);
            side.items.push_back(std::move(item));
        }
        for (auto link : page.links) {
            link.area = moved(link.area, by);
            if (link.uri.empty()) {
                auto const& target = places_[link.page];
                link.page = target.side;
                link.y += target.offset.y;
            }
            side.links.push_back(std::move(link));
        }
        for (auto extent : page.extents) {
            extent.area = moved(extent.area, by);
            side.extents.push_back(std::move(extent));
        }
    }

    /// "8, 1": what is printed at the foot of the two pages.
    std::string label(Halves const& halves) const {
        std::string out;
        for (auto const n : halves)
            if (n < document_.pages.size())
                out += (out.empty() ? "" : ", ") + label_of(document_, static_cast<std::uint32_t>(n));
        return out;
    }

    PagedDocument const& document_;
    std::vector<Halves> const& sides_;
    std::vector<Place> places_;   // of each page
};

}  // namespace

PagedDocument as_booklet(PagedDocument const& document) {
    auto const pages = (document.pages.size() + 3) / 4 * 4;
    std::vector<Halves> sides;
    for (std::size_t outer = 0; outer < pages / 2; outer += 2) {   // a sheet has four pages
        auto const last = pages - 1 - outer;
        sides.push_back({last, outer});
        sides.push_back({outer + 1, last - 1});
    }
    auto out = Imposer{document, sides}.impose();
    out.flip_on_short_edge = true;
    return out;
}

PagedDocument two_up(PagedDocument const& document) {
    std::vector<Halves> sides;
    for (std::size_t n = 0; n < document.pages.size(); n += 2) sides.push_back({n, n + 1});
    return Imposer{document, sides}.impose();
}

}  // namespace attune::layout
