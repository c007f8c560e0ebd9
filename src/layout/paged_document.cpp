#include "layout/paged_document.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "base/hash.hpp"
#include "base/number.hpp"

namespace attune::layout {
namespace {

// --- seal ---

void add(Hash& hash, Point p) { hash.add(p.x.value).add(p.y.value); }
void add(Hash& hash, Colour c) { hash.add(c.r).add(c.g).add(c.b); }
void add(Hash& hash, Rect r) { hash.add(r.x.value).add(r.y.value).add(r.width.value).add(r.height.value); }

void add(Hash& hash, TextLine const& text) {
    add(hash, text.origin);
    hash.add(text.line->hash).add(text.goes_on).add(text.in_field);
}

void add(Hash& hash, PlacedField const& placed) {
    add(hash, placed.area);
    auto const& field = *placed.field;
    hash.add(placed.round)
        .add(placed.size.value)
        .add(field.kind)
        .add(field.name)
        .add(field.label)
        .add(field.question)
        .add(field.option)
        .add(field.caption)
        .add(field.most);
    for (auto const* words : {&placed.off, &placed.on}) {
        hash.add(words->has_value());
        if (*words) add(hash, **words);
    }
}

void add(Hash& hash, Shape const& shape) {
    hash.add(shape.path.steps.size());
    for (auto const& step : shape.path.steps) {
        hash.add(step.kind);
        add(hash, step.to);
        add(hash, step.control1);
        add(hash, step.control2);
    }
    hash.add(shape.stroke.has_value());
    if (shape.stroke) { add(hash.add(shape.stroke->width.value).add(shape.stroke->dash), shape.stroke->colour); }
    hash.add(shape.fill.has_value());
    if (shape.fill) add(hash, *shape.fill);
}

void add(Hash& hash, PlacedPicture const& placed) {
    add(hash, placed.area);
    hash.add(placed.picture->hash);
}

// --- dump ---

std::string number(double value) { return fmt::format("{:.2f}", value == 0 ? 0.0 : value); }
std::string mm(Pt length) { return number(length.mm()); }
std::string place(Point p) { return mm(p.x) + ',' + mm(p.y); }
std::string extent(Rect r) { return mm(r.width) + " x " + mm(r.height); }

std::string in_quotes(std::string_view text) {
    std::string out = "\"";
    for (char const c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n') out += "\\n";
        else out += c;
    }
    return out += '"';
}

std::string hex(Colour c) { return fmt::format("#{:02x}{:02x}{:02x}", c.r, c.g, c.b); }

/// Runs stand in visual order; a stretch of right-to-left runs is read from its right end.
std::string text_of(text::Line const& line) {
    std::string out;
    for (auto run = line.runs.begin(); run != line.runs.end();) {
        auto const end = std::find_if(run, line.runs.end(), [](auto const& r) { return !r.shaped->right_to_left; });
        for (auto it = end; it != run;) out += (--it)->shaped->text;
        if (end == run) out += (run++)->shaped->text;
        else run = end;
    }
    return out;
}

/// `Lato-Bold 11`, for every change within the line; a colour other than black is named.
std::string styles_of(text::Line const& line) {
    std::string out, last;
    for (auto const& run : line.runs) {
        auto style = run.shaped->face->postscript_name() + ' ' + format_decimal(run.size.value, 2);
        if (run.colour != black) style += ' ' + hex(run.colour);
        if (style == last) continue;
        out += (out.empty() ? "" : ", ") + style;
        last = std::move(style);
    }
    return out;
}

std::string describe(TextLine const& text) {
    auto out = "text  " + place(text.origin) + "  " + in_quotes(text_of(*text.line));
    if (auto const styles = styles_of(*text.line); !styles.empty()) out += "  " + styles;
    return out;
}

bool has_curves(Path const& path) {
    return std::ranges::any_of(path.steps, [](auto const& step) { return step.kind == PathStep::Kind::curve; });
}

std::string describe_path(Path const& path) {
    using Kind = PathStep::Kind;
    auto const& steps = path.steps;
    if (steps.empty()) return "path";
    if (steps.size() == 2 && steps[0].kind == Kind::move && steps[1].kind == Kind::line) {
        auto const from = steps[0].to, to = steps[1].to;
        if (from.y == to.y) return "rule  " + place(from) + "  to " + mm(to.x);
        return "line  " + place(from) + "  to " + place(to);
    }
    auto const box = bounds(path);
    auto const where = place({box.x, box.y}) + "  " + extent(box);
    if (path == rect_path(box)) return "box  " + where;
    return fmt::format("{}  {}  {} steps", has_curves(path) ? "curve" : "path", where, steps.size());
}

std::string describe(Shape const& shape) {
    auto out = describe_path(shape.path);
    if (shape.stroke) {
        out += "  stroke " + format_decimal(shape.stroke->width.value, 3) + ' ' + hex(shape.stroke->colour);
        if (shape.stroke->dash == Dash::dotted) out += " dotted";
        if (shape.stroke->dash == Dash::dashed) out += " dashed";
    }
    if (shape.fill) out += "  fill " + hex(*shape.fill);
    return out;
}

std::string describe(PlacedPicture const& placed) {
    return fmt::format("picture  {}  {}  {} x {} pixels", place({placed.area.x, placed.area.y}), extent(placed.area),
                       placed.picture->width, placed.picture->height);
}

std::string_view name_of(flow::Field::Kind kind) {
    switch (kind) {
        case flow::Field::Kind::text: return "text";
        case flow::Field::Kind::lines: return "lines";
        case flow::Field::Kind::number: return "number";
        case flow::Field::Kind::tick: return "tick";
        case flow::Field::Kind::choice: return "choice";
    }
    return {};
}

std::string describe(PlacedField const& placed) {
    auto const& field = *placed.field;
    auto out = fmt::format("field  {}  {}  {} {}", place({placed.area.x, placed.area.y}), extent(placed.area),
                           name_of(field.kind), field.name);
    if (!field.option.empty()) out += " = " + field.option;
    return out + "  " + in_quotes(field.label);
}

std::string describe(Link const& link) {
    auto const target = link.uri.empty() ? fmt::format("page {} at {}", link.page + 1, mm(link.y)) : link.uri;
    return "link  " + place({link.area.x, link.area.y}) + "  " + extent(link.area) + "  to " + target;
}

std::string role_of(StructureElement const& element) {
    switch (element.role) {
        case Role::document: return "document";
        case Role::division: return "division";
        case Role::heading: return "heading " + std::to_string(element.level);
        case Role::paragraph: return "paragraph";
        case Role::list: return element.numbered ? "numbered list" : "list";
        case Role::list_item: return "item";
        case Role::label: return "label";
        case Role::list_body: return "body";
        case Role::table: return "table";
        case Role::table_row: return "row";
        case Role::header_cell: return element.row_head ? "row head" : "column head";
        case Role::cell: return "cell";
        case Role::contents: return "contents";
        case Role::contents_item: return "contents item";
        case Role::link: return "link";
        case Role::figure: return "figure";
        case Role::form: return "field";
    }
    return {};
}

/// The tree of what the document says, an element a line, with its own words.
std::string structure_of(PagedDocument const& document) {
    auto const& elements = document.structure;
    std::vector<std::string> words(elements.size());
    std::vector<bool> seen(elements.size());  // on these pages
    for (auto const& page : document.pages) {
        for (auto const& item : page->items) {
            if (item.tag < 0) continue;
            auto& of = words[static_cast<std::size_t>(item.tag)];
            seen[static_cast<std::size_t>(item.tag)] = true;
            if (auto const* text = std::get_if<TextLine>(&item)) of += (of.empty() ? "" : " ") + text_of(*text->line);
            else if (auto const* placed = std::get_if<PlacedField>(&item)) of = placed->field->label;
        }
    }
    std::vector<std::vector<std::size_t>> children(elements.size());
    for (auto i = elements.size(); i-- > 1;)
        if (seen[i]) seen[static_cast<std::size_t>(elements[i].parent)] = true;
    for (std::size_t i = 1; i < elements.size(); ++i)
        if (seen[i]) children[static_cast<std::size_t>(elements[i].parent)].push_back(i);
    std::string out;
    auto const print = [&](auto const& self, std::size_t i, std::size_t depth) -> void {
        out += "structure  " + std::string(depth * 2, ' ') + role_of(elements[i]);
        if (!elements[i].alt.empty()) out += "  (" + elements[i].alt + ')';
        if (!words[i].empty()) out += "  " + in_quotes(words[i]);
        out += '\n';
        for (auto const child : children[i]) self(self, child, depth + 1);
    };
    if (!elements.empty()) print(print, 0, 0);
    return out;
}

}  // namespace

std::string label_of(PagedDocument const& document, std::uint32_t page) {
    PageLabelRange range;
    for (auto const& label : document.labels)
        if (label.first_page <= page) range = label;
    return range.numbered ? range.prefix + std::to_string(page - range.first_page + 1) : range.prefix;
}

void seal(Page& page, Structure const& structure) {
    Hash hash;
    hash.add(page.size.width.value).add(page.size.height.value).add(page.items.size());
    // Tags count from where they change: a page stays the same when one before it gets longer.
    Tag last = ornament;
    for (auto const& item : page.items) {
        hash.add(item.index()).add(item.tag == last).add(item.tag < 0 ? item.tag : 0);
        if (item.tag >= 0) hash.add(structure[static_cast<std::size_t>(item.tag)].role);
        last = item.tag;
        std::visit([&](auto const& it) { add(hash, it); }, item);
    }
    hash.add(page.links.size());
    for (auto const& link : page.links) {
        add(hash, link.area);
        hash.add(link.uri).add(link.page).add(link.y.value);
    }
    page.hash = hash.value();
}

std::string dump(PagedDocument const& document) {
    std::string out = "title  " + in_quotes(document.title) + "  " + document.language + '\n';
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        auto const& page = *document.pages[i];
        auto const line = [&](std::string const& text) { out += fmt::format("page {}  {}\n", i + 1, text); };
        line("size  " + mm(page.size.width) + " x " + mm(page.size.height));
        for (auto const& item : page.items) line(std::visit([](auto const& it) { return describe(it); }, item));
        for (auto const& link : page.links) line(describe(link));
    }
    for (auto const& entry : document.outline) {
        out += fmt::format("outline  level {}  page {} at {}  {}\n", entry.level, entry.page + 1, mm(entry.y),
                           in_quotes(entry.title));
    }
    out += structure_of(document);
    for (auto const& label : document.labels) {
        out += fmt::format("label  from page {}  {}\n", label.first_page + 1, in_quotes(label.prefix + '1'));
    }
    return out;
}

}  // namespace attune::layout
