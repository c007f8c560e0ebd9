#include "pdf/tags.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/number.hpp"
#include "pdf/content.hpp"
#include "pdf/syntax.hpp"

namespace attune::pdf {
namespace {

using Id = HaruDocument::Id;
using layout::Role;

/// What an element consists of besides other elements, and what an element has as its place among its siblings.
struct Kid {
    std::uint32_t read = 0;              // the page in reading order; a side of a sheet holds several
    std::uint32_t page = 0;
    std::size_t place = 0;               // among the page's marked-content sequences
    bool annotation = false;             // after the sequences at its place
    std::size_t index = 0;               // the sequence's MCID, or the annotation
    std::size_t element = 0;             // not 0: another element

    auto order() const { return std::tuple{read, page, place, annotation}; }
};

class StructureWriter {
public:
    StructureWriter(HaruDocument& file, layout::PagedDocument const& document, std::vector<Id> const& pages,
                    std::vector<TaggedAnnotation> const& annotations)
        : file_{file}, document_{document}, elements_{document.structure}, pages_{pages}, annotations_{annotations},
          own_(elements_.size()), children_(elements_.size()), kept_(elements_.size()), ids_(elements_.size()) {}

    Id write() {
        collect_own();
        choose_kept();
        auto const root = file_.reserve();
        for (std::size_t i = 0; i < elements_.size(); ++i)
            if (kept_[i]) ids_[i] = file_.reserve();
        for (std::size_t i = 0; i < elements_.size(); ++i)
            if (kept_[i]) file_.fill(ids_[i], entries_of(i, root));
        file_.fill(root, fmt::format("/Type /StructTreeRoot /K [{}]\n/ParentTree {} /ParentTreeNextKey {}\n",
                                     reference(ids_[0]), reference(parent_tree()),
                                     pages_.size() + annotations_.size()));
        return root;
    }

private:
    void collect_own() {
        for (std::uint32_t page = 0; page < document_.pages.size(); ++page) {
            std::vector<layout::Tag> tags;
            std::vector<std::uint32_t> read;
            std::size_t begin = 0;
            for (auto const& mark : marks_of(*document_.pages[page])) {
                auto const first = std::exchange(begin, mark.end);
                if (mark.tag < 0) continue;
                read.push_back(read_at(page, first));
                own_[at(mark.tag)].push_back({read.back(), page, tags.size(), false, tags.size(), 0});
                tags.push_back(mark.tag);
            }
            marks_.push_back(std::move(tags));
            read_.push_back(std::move(read));
        }
        for (std::size_t i = 0; i < annotations_.size(); ++i) {
            auto const& annotation = annotations_[i];
            auto const& read = read_[annotation.page];
            own_[at(annotation.tag)].push_back(
                {annotation.after > 0 ? read[annotation.after - 1] : read_at(annotation.page, 0), annotation.page,
                 annotation.after, true, i, 0});
        }
        for (auto& kids : own_) std::ranges::stable_sort(kids, {}, &Kid::order);
    }

    /// The page, in reading order, whose item stands `n`th on `page`.
    std::uint32_t read_at(std::uint32_t page, std::size_t n) const {
        auto read = page;
        for (auto const& leaf : document_.pages[page]->leaves)
            if (leaf.first_item <= n) read = leaf.page;
        return read;
    }

    /// An element is kept for what it has; an empty cell for the table round it, so that rows stay equally long.
    void choose_kept() {
        for (auto i = elements_.size(); i-- > 0;) {
            if (!own_[i].empty()) kept_[i] = true;
            if (kept_[i] && i > 0) kept_[at(elements_[i].parent)] = true;
        }
        kept_[0] = true;
        for (std::size_t i = 1; i < elements_.size(); ++i) {
            auto const role = elements_[i].role;
            bool const of_table = role == Role::table_row || role == Role::cell || role == Role::header_cell;
            if (of_table && kept_[at(elements_[i].parent)]) kept_[i] = true;
            if (kept_[i]) children_[at(elements_[i].parent)].push_back(i);
        }
    }

    /// The place at which an element begins.
    std::optional<Kid> first_of(std::size_t i) const {
        std::optional<Kid> first;
        if (!own_[i].empty()) first = own_[i].front();
        for (auto const child : children_[i])
            if (auto const begins = first_of(child); begins && (!first || begins->order() < first->order()))
                first = begins;
        return first;
    }

    /// Children stand in their order. Between words of the element's own they stand where they begin.
    std::vector<Kid> kids_of(std::size_t i) const {
        auto kids = own_[i];
        for (auto const child : children_[i]) {
            auto kid = own_[i].empty() ? Kid{} : first_of(child).value_or(Kid{});
            kid.element = child;
            kids.push_back(kid);
        }
        if (!own_[i].empty()) std::ranges::stable_sort(kids, {}, &Kid::order);
        return kids;
    }

    std::string entries_of(std::size_t i, Id root) const {
        auto const& element = elements_[i];
        auto out = fmt::format("/Type /StructElem /S /{} /P {}\n", type_of(element),
                               reference(i == 0 ? root : ids_[at(element.parent)]));
        if (!element.alt.empty()) out += "/Alt " + text_string(element.alt) + '\n';
        out += attributes_of(i);
        auto const kids = kids_of(i);
        if (kids.empty()) return out;
        // Kids of the element's page are plain numbers.
        auto const page = own_[i].empty() ? 0 : own_[i].front().page;
        if (!own_[i].empty()) out += "/Pg " + reference(pages_[page]) + '\n';
        out += "/K [";
        for (auto const& kid : kids) {
            if (kid.element != 0)
                out += reference(ids_[kid.element]);
            else if (kid.annotation)
                out += fmt::format("<</Type /OBJR /Pg {} /Obj {}>>", reference(pages_[kid.page]),
                                   reference(annotations_[kid.index].object));
            else if (kid.page == page)
                out += std::to_string(kid.index);
            else
                out += fmt::format("<</Type /MCR /Pg {} /MCID {}>>", reference(pages_[kid.page]), kid.index);
            out += ' ';
        }
        out.back() = ']';
        return out + '\n';
    }

    std::string attributes_of(std::size_t i) const {
        auto const& element = elements_[i];
        switch (element.role) {
            case Role::header_cell:
                return fmt::format("/A <</O /Table /Scope /{}>>\n", element.row_head ? "Row" : "Column");
            case Role::list:
                return fmt::format("/A <</O /List /ListNumbering /{}>>\n", element.numbered ? "Decimal" : "Disc");
            case Role::figure: return "/A <</O /Layout /Placement /Block /BBox " + box_of(i) + ">>\n";
            default: return {};
        }
    }

    /// What a figure covers on its page, in PDF's coordinates.
    std::string box_of(std::size_t i) const {
        if (own_[i].empty()) return "[0 0 0 0]";
        auto const& page = *document_.pages[own_[i].front().page];
        Pt left{1e9}, top{1e9}, right{-1e9}, bottom{-1e9};
        auto const cover = [&](Rect area) {
            left = std::min(left, area.x);
            right = std::max(right, area.x + area.width);
            top = std::min(top, area.y);
            bottom = std::max(bottom, area.y + area.height);
        };
        for (auto const& item : page.items) {
            if (item.tag != static_cast<layout::Tag>(i)) continue;
            if (auto const* shape = std::get_if<Shape>(&item)) {
                if (!shape->path.steps.empty()) cover(bounds(shape->path));
            } else if (auto const* text = std::get_if<layout::TextLine>(&item)) {
                cover({text->origin.x, text->origin.y, text->line->width, {}});
            } else if (auto const* placed = std::get_if<layout::PlacedPicture>(&item)) {
                cover(placed->area);
            }
        }
        auto const number = [](double value) { return format_decimal(value, 2); };
        return fmt::format("[{} {} {} {}]", number(left.value), number(flipped(bottom, page)), number(right.value),
                           number(flipped(top, page)));
    }

    Id parent_tree() {
        std::string nums;
        for (std::size_t page = 0; page < marks_.size(); ++page) {
            nums += std::to_string(page) + " [";
            for (auto const tag : marks_[page]) nums += reference(ids_[at(tag)]) + ' ';
            nums += "]\n";
        }
        for (auto const& annotation : annotations_)
            nums += fmt::format("{} {}\n", annotation.parent_key, reference(ids_[at(annotation.tag)]));
        return file_.add("/Nums [" + nums + "]\n");
    }

    static std::size_t at(layout::Tag tag) { return static_cast<std::size_t>(tag); }

    HaruDocument& file_;
    layout::PagedDocument const& document_;
    layout::Structure const& elements_;
    std::vector<Id> const& pages_;
    std::vector<TaggedAnnotation> const& annotations_;
    std::vector<std::vector<layout::Tag>> marks_;        // of each page, by MCID
    std::vector<std::vector<std::uint32_t>> read_;       // in which page's turn, in the same order
    std::vector<std::vector<Kid>> own_;
    std::vector<std::vector<std::size_t>> children_;
    std::vector<bool> kept_;
    std::vector<Id> ids_;
};

}  // namespace

Id add_structure(HaruDocument& file, layout::PagedDocument const& document, std::vector<Id> const& page_objects,
                 std::vector<TaggedAnnotation> const& annotations) {
    return StructureWriter{file, document, page_objects, annotations}.write();
}

}  // namespace attune::pdf
