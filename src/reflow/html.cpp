#include "reflow/html.hpp"

#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "base/spoken_words.hpp"
#include "base/utf8.hpp"
#include "reflow/answers.hpp"
#include "reflow/png.hpp"
#include "reflow/reading.hpp"

namespace attune::reflow {
namespace {

using flow::Field;
using flow::TextStyle;

// 112.5 % is 18 px, unless the reader's browser is set to larger letters.
constexpr std::string_view style_sheet = R"(
:root { color-scheme: light dark; --ink: #1c1c1c; --soft: #595959; --line: #767676; --paper: #fff; --band: #f1f3f4; --link: #0b57a4; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8e6e3; --soft: #b5b2ad; --line: #8d8a86; --paper: #17191c; --band: #24272b; --link: #8ab8f5; }
}
html { font: 112.5%/1.5 system-ui, sans-serif; -webkit-text-size-adjust: 100%; }
body { max-width: 40em; margin: 0 auto; padding: 1em; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.6em 0 0.5em; }
h1 { font-size: 1.8em; margin-top: 0.6em; }
h2 { font-size: 1.4em; }
h3 { font-size: 1.15em; }
h4, h5, h6 { font-size: 1em; }
p, ul, ol, fieldset, figure, table { margin: 0.7em 0; }
a { color: var(--link); }
header { border-bottom: 2px solid var(--line); padding-bottom: 0.5em; margin-bottom: 1.5em; }
header p, footer p { margin: 0.1em 0; }
footer { border-top: 1px solid var(--line); padding-top: 0.7em; margin-top: 2.5em; }
section + section.page { border-top: 4px solid var(--line); margin-top: 3em; padding-top: 0.5em; }
.title { font-weight: bold; }
.small { color: var(--soft); font-size: 0.9em; }
.pull { font-size: 1.25em; margin: 1.2em 0; }
.box { margin: 1.2em 0; padding: 0.2em 1em; }
.band { background: var(--band); border-top: 3px solid var(--line); }
.frame { border: 1px solid var(--line); border-radius: 5px; }
.bar { border-left: 4px solid var(--line); }
nav ul, .answers { list-style: none; padding-left: 0; }
nav li { padding: 0.3em 0; }
.answers li { padding: 0.25em 0 0.25em 2em; }
fieldset { border: 0; padding: 0; min-width: 0; }
.row label { display: inline-block; padding: 0.3em 0.9em 0.3em 0; }
input[type=checkbox], input[type=radio] { width: 1.3em; height: 1.3em; margin: 0 0.7em 0 0; vertical-align: -0.2em; }
.answers > li > input { margin-left: -2em; }
.row input[type=radio] { margin-right: 0.3em; }
input[type=text], textarea { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line); border-radius: 4px; padding: 0.2em 0.4em; box-sizing: border-box; max-width: 100%; }
textarea { display: block; width: 100%; margin: 0.3em 0; }
td textarea { min-width: 7em; margin: 0; }
.blank { display: inline-block; min-width: 6em; border-bottom: 1px solid var(--line); }
.line { height: 2em; border-bottom: 1px solid var(--line); }
figure p { margin: 0; padding: 0.7em 1em; border: 1px dashed var(--line); border-radius: 5px; color: var(--soft); font-size: 0.9em; }
img { max-width: 100%; height: auto; background: #fff; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid var(--line); padding: 0.4em 0.5em; text-align: left; vertical-align: top; }
thead th, thead td { border-bottom-width: 2px; vertical-align: bottom; }
th p, td p { margin: 0; }
td:empty { height: 2.2em; min-width: 2.2em; }
@media print {
  :root { --ink: #000; --soft: #333; --line: #666; --paper: #fff; --band: #fff; --link: #000; }
  html { font-size: 11.5pt; }
  body { max-width: none; padding: 0; }
  section.page { break-before: page; border: 0; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  li, tr, .box, figure, fieldset { break-inside: avoid; }
}
)";

/// What a style of the page becomes; empty: plain text.
std::string_view class_of(TextStyle style) {
    switch (style) {
        case TextStyle::section_number:
        case TextStyle::subsection_number:
        case TextStyle::letterhead_name:
        case TextStyle::meta_label:
        case TextStyle::sheet_label:
        case TextStyle::question:
        case TextStyle::partner_name:
        case TextStyle::table_head:
        case TextStyle::callout_label:
        case TextStyle::callout_title: return "title";
        case TextStyle::source:
        case TextStyle::letterhead_line:
        case TextStyle::contents_kind:
        case TextStyle::footer:
        case TextStyle::hint: return "small";
        case TextStyle::pull: return "pull";
        default: return {};
    }
}

void append_escaped(std::string& out, std::string_view text) {
    for (char const c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default:
                if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t') out += c;  // others XML cannot hold
        }
    }
}

class Page {
public:
    std::string write(flow::Flow const& flow) {
        said_ = spoken_words(flow.language);
        auto const whole = read(flow);
        raw("<!DOCTYPE html>\n<html lang=\"").words(flow.language).raw("\">\n<head>\n<meta charset=\"utf-8\"/>\n");
        raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>").words(flow.title);
        raw("</title>\n<style>").raw(style_sheet).raw("</style>\n</head>\n<body>\n");
        if (auto const head = read_apart(flow.furniture.letterhead); !head.empty())
            raw("<header>\n").all(head).raw("</header>\n");
        raw("<main>\n");
        if (whole.untitled) raw("<h1>").words(flow.title).raw("</h1>\n");
        for (auto const& section : whole.sections) {
            raw(section.starts_page ? "<section class=\"page\">\n" : "<section>\n").all(section.readings);
            for (auto const anchor : section.last_anchors) raw("<span").id(anchor).raw("></span>\n");
            raw("</section>\n");
        }
        raw("</main>\n");
        if (!flow.furniture.foot.empty()) {
            raw("<footer>\n");
            for (auto const& line : flow.furniture.foot) add(&line, "");
            raw("</footer>\n");
        }
        raw("</body>\n</html>\n");
        return std::move(out_);
    }

private:
    // ---- letters ----

    Page& raw(std::string_view markup) {
        out_ += markup;
        return *this;
    }
    Page& words(std::string_view text) {
        append_escaped(out_, text);
        return *this;
    }
    Page& attribute(std::string_view name, std::string_view value) {
        return raw(" ").raw(name).raw("=\"").words(value).raw("\"");
    }
    Page& if_any(std::string_view name, std::string_view value) {
        return value.empty() ? *this : attribute(name, value);
    }
    Page& id(std::int32_t anchor) { return attribute("id", "place-" + std::to_string(anchor)); }
    std::string new_id() { return "answer-" + std::to_string(++answers_); }

    /// The attribute for the first anchor; further ones become marks of their own, handed on.
    std::string ids_of(Reading const& reading) {
        for (std::size_t i = 1; i < reading.anchors.size(); ++i) raw("<span").id(reading.anchors[i]).raw("></span>\n");
        return reading.anchors.empty() ? "" : " id=\"place-" + std::to_string(reading.anchors.front()) + "\"";
    }

    // ---- text ----

    Page& phrase(flow::Paragraph const& paragraph) {
        for_each_stretch(
            paragraph, [&](std::string_view text, flow::Span const& span) { stretch(paragraph, text, span); },
            [&](flow::Inline const& thing) {
                if (thing.kind == flow::Inline::Kind::blank) blank(thing);
            });
        return *this;
    }

    void stretch(flow::Paragraph const& paragraph, std::string_view text, flow::Span const& span) {
        auto const address = address_of(paragraph, span);
        if (!address.empty()) raw("<a").attribute("href", address).raw(">");
        if (span.strong) raw("<strong>");
        if (span.emphasis) raw("<em>");
        for (std::size_t at = 0; at <= text.size();) {
            auto const end = std::min(text.find('\n', at), text.size());
            words(text.substr(at, end - at));
            if (end < text.size()) raw("<br/>");
            at = end + 1;
        }
        if (span.emphasis) raw("</em>");
        if (span.strong) raw("</strong>");
        if (!address.empty()) raw("</a>");
    }

    void blank(flow::Inline const& thing) {
        if (thing.field) input(*thing.field, {}, 0);
        else raw("<span class=\"blank\" role=\"img\"").attribute("aria-label", said_.blank).raw("></span>");
    }

    // ---- places to answer ----

    /// `id`: of a label that is printed; empty: the field says itself what it is.
    void input(Field const& field, std::string_view id, int lines) {
        switch (field.kind) {
            case Field::Kind::text: return lines > 1 ? text_area(field, id, lines) : text_box(field, id);
            case Field::Kind::number: return text_box(field, id);
            case Field::Kind::lines: return text_area(field, id, std::max(lines, 2));
            case Field::Kind::tick: return tick("checkbox", field.name, "", field.label, id);
            case Field::Kind::choice: return tick("radio", field.name, field.option, field.label, id);
        }
    }
    void text_box(Field const& field, std::string_view id) {
        raw("<input type=\"text\"").if_any("id", id).attribute("name", field.name);
        if (id.empty()) attribute("aria-label", field.label);
        if (field.kind == Field::Kind::number) raw(" inputmode=\"numeric\" size=\"4\"");
        limit(field).raw(" autocomplete=\"off\"/>");
    }
    void text_area(Field const& field, std::string_view id, int lines) {
        raw("<textarea").if_any("id", id).attribute("name", field.name);
        if (id.empty()) attribute("aria-label", field.label);
        attribute("rows", std::to_string(lines)).limit(field).raw(" autocomplete=\"off\"></textarea>");
    }
    Page& limit(Field const& field) {
        return field.most > 0 ? attribute("maxlength", std::to_string(field.most)) : *this;
    }
    void tick(std::string_view type, std::string_view name, std::string_view value, std::string_view label,
              std::string_view id) {
        raw("<input").attribute("type", type).if_any("id", id).if_any("name", name).if_any("value", value);
        if_any("aria-label", label).raw(" autocomplete=\"off\"/>");
    }

    void rulings(int count, std::string_view attributes) {
        raw("<div").raw(attributes).raw(" role=\"img\"").attribute("aria-label", said_.room_to_write).raw(">");
        for (int i = 0; i < count; ++i) raw("<div class=\"line\"></div>");
        raw("</div>\n");
    }

    /// What was to be written into a drawing stands below it, with its label.
    void answers(flow::Canvas const& canvas) {
        auto const all = answers_of(canvas);
        bool const several = std::ranges::count_if(all, is_choice) > 1;
        for (auto const& answer : all) {
            if (is_choice(answer)) choices(answer, several);
            else labelled(*answer.front());
        }
    }
    void choices(Answer const& answer, bool ask) {
        raw("<fieldset class=\"row\" role=\"radiogroup\"").if_any("aria-label", answer.front()->question).raw(">\n");
        if (ask) raw("<p aria-hidden=\"true\">").words(answer.front()->question).raw("</p>\n");
        for (auto const* field : answer) {
            raw("<label>");
            tick("radio", field->name, field->option, field->label, {});
            words(word_of(*field)).raw("</label>\n");
        }
        raw("</fieldset>\n");
    }
    void labelled(Field const& field) {
        auto const id = new_id();
        raw("<p>");
        if (field.kind == Field::Kind::tick) input(field, id, 1);
        raw("<label").attribute("for", id).raw(">").words(field.label).raw("</label> ");
        if (field.kind != Field::Kind::tick) input(field, id, 1);
        raw("</p>\n");
    }

    // ---- blocks ----

    Page& all(Readings const& readings) {
        for (auto const& reading : readings) {
            auto const ids = ids_of(reading);
            std::visit([&](auto const& kind) { add(kind, ids); }, reading.kind);
        }
        return *this;
    }

    void add(flow::Paragraph const* paragraph, std::string_view ids) {
        bool const quote = paragraph->style == TextStyle::pull;
        raw(quote ? "<blockquote" : "<p").raw(ids).if_any("class", class_of(paragraph->style)).raw(">");
        if (quote) raw("<p>");
        phrase(*paragraph).raw(quote ? "</p></blockquote>\n" : "</p>\n");
    }

    void add(Heading const& heading, std::string_view ids) {
        auto const tag = "h" + std::to_string(heading.level);
        raw("<").raw(tag).raw(ids).raw(">");
        if (heading.number) raw("<span>").phrase(*heading.number).raw("</span> ");
        phrase(*heading.words).raw("</").raw(tag).raw(">\n");
    }

    void add(List const& list, std::string_view ids) {
        switch (list.kind) {
            case flow::Marker::Kind::disc:
                raw("<ul").raw(ids).raw(">\n");
                for (auto const& item : list.items) raw("<li>").rest_of(item);
                raw("</ul>\n");
                break;
            case flow::Marker::Kind::text: numbered(list, ids); break;
            case flow::Marker::Kind::tick_box: ticked(list, ids); break;
            case flow::Marker::Kind::choice_circle: {
                auto const& field = list.items.front().words->marker->field;
                raw("<fieldset")
                    .raw(ids)
                    .raw(" role=\"radiogroup\"")
                    .if_any("aria-label", field ? field->question : "");
                raw(">\n");
                ticked(list, "");
                raw("</fieldset>\n");
            }
        }
    }

    Page& rest_of(List::Item const& item) {
        phrase(*item.words);
        for (auto const* more : item.more)
            raw(" <span").if_any("class", class_of(more->style)).raw(">").phrase(*more).raw("</span>");
        return raw("</li>\n");
    }

    /// Numbers are counted by the list; other markers are text.
    void numbered(List const& list, std::string_view ids) {
        auto const number = [](List::Item const& item) {
            std::string_view text = item.words->marker->text;
            if (text.ends_with('.')) text.remove_suffix(1);
            return parse_int(text);
        };
        bool const counted =
            std::ranges::all_of(list.items, [&](auto const& item) { return number(item).has_value(); });
        raw(counted ? "<ol" : "<ul class=\"answers\"").raw(ids);
        int next = 1;
        if (counted && number(list.items.front()) != 1) {
            next = *number(list.items.front());
            attribute("start", std::to_string(next));
        }
        raw(">\n");
        for (auto const& item : list.items) {
            raw("<li");
            if (counted && number(item) != next) attribute("value", std::to_string(next = *number(item)));
            raw(">");
            if (!counted) words(item.words->marker->text).raw(" ");
            rest_of(item);
            ++next;
        }
        raw(counted ? "</ol>\n" : "</ul>\n");
    }

    void ticked(List const& list, std::string_view ids) {
        bool const choice = list.kind == flow::Marker::Kind::choice_circle;
        auto const group = choice ? "choice-" + std::to_string(++choices_) : std::string{};
        int number = 0;
        raw("<ul class=\"answers\"").raw(ids).raw(">\n");
        for (auto const& item : list.items) {
            auto const& field = item.words->marker->field;
            auto const id = new_id();
            auto const value = !choice ? std::string{} : field ? field->option : std::to_string(++number);
            raw("<li>");
            // A label may hold no other field, so words with a blank in them are not one.
            bool const writes =
                std::ranges::any_of(item.words->inlines, [](auto const& thing) { return bool(thing.field); });
            tick(choice ? "radio" : "checkbox", field ? field->name : group, value,
                 writes ? (field ? std::string_view{field->label} : said_.tick) : "", id);
            raw(writes ? "<span" : "<label");
            if (!writes) attribute("for", id);
            raw(">").phrase(*item.words).raw(writes ? "</span>" : "</label>");
            for (auto const* more : item.more) raw(" <span class=\"small\">").phrase(*more).raw("</span>");
            raw("</li>\n");
        }
        raw("</ul>\n");
    }

    void add(Group const& group, std::string_view ids) {
        auto const& box = *group.box;
        bool const seen = box.fill || box.top || box.frame || box.bar;
        if (seen) {
            raw("<div").raw(ids).attribute("class", box.fill || box.top ? "box band"
                                                    : box.frame         ? "box frame"
                                                                        : "box bar");
            raw(">\n");
        } else if (!ids.empty()) {
            raw("<div").raw(ids).raw(">\n");
        }
        all(group.inside);
        if (box.field) {
            input(*box.field, {}, 3);
            raw("\n");
        }
        if (seen || !ids.empty()) raw("</div>\n");
    }

    void add(flow::WritingLines const* lines, std::string_view ids) {
        if (!lines->field) return rulings(lines->count, ids);
        if (!ids.empty()) raw("<div").raw(ids).raw(">");
        input(*lines->field, {}, lines->count);
        raw(ids.empty() ? "\n" : "</div>\n");
    }

    // ---- tables ----

    void add(flow::Table const* table, std::string_view ids) {
        if (table->meaning == flow::Table::Meaning::contents) return contents(*table, ids);
        raw("<div class=\"table\"").raw(ids).raw("><table>\n");
        if (!table->head.empty()) raw("<thead>\n").rows(*table, table->head, true).raw("</thead>\n");
        raw("<tbody>\n").rows(*table, table->rows, false).raw("</tbody>\n</table></div>\n");
    }

    Page& rows(flow::Table const& table, std::vector<flow::Table::Row> const& rows, bool head) {
        for (auto const& row : rows) {
            raw("<tr>");
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                if (is_read(table, i)) cell(table, row, i, head);
            raw("</tr>\n");
        }
        return *this;
    }

    void cell(flow::Table const& table, flow::Table::Row const& row, std::size_t column, bool head) {
        auto const inside = column < row.cells.size() ? read_apart(row.cells[column]) : Readings{};
        bool const names = !inside.empty() && (head || (table.row_heads && column == 0));
        raw(!names ? "<td>" : head ? "<th scope=\"col\">" : "<th scope=\"row\">");
        auto const* only = inside.size() == 1 ? std::get_if<flow::Paragraph const*>(&inside.front().kind) : nullptr;
        if (only && !(*only)->marker) phrase(**only);
        else all(inside);
        if (column < row.fields.size() && row.fields[column]) input(*row.fields[column], {}, 2);
        raw(names ? "</th>" : "</td>");
    }

    void contents(flow::Table const& table, std::string_view ids) {
        raw("<nav").raw(ids).attribute("aria-label", said_.contents).raw(">\n<ul>\n");
        for (auto const& row : table.rows) {
            auto const read = contents_row(row);
            raw("<li>");
            if (read.anchor >= 0) raw("<a").attribute("href", "#place-" + std::to_string(read.anchor)).raw(">");
            joined(read.title);
            if (read.anchor >= 0) raw("</a>");
            if (!read.more.empty()) raw(" <span class=\"small\">").joined(read.more).raw("</span>");
            raw("</li>\n");
        }
        raw("</ul>\n</nav>\n");
    }
    Page& joined(std::vector<flow::Paragraph const*> const& paragraphs) {
        for (std::size_t i = 0; i < paragraphs.size(); ++i) raw(i > 0 ? " " : "").phrase(*paragraphs[i]);
        return *this;
    }

    // ---- drawings ----

    void add(flow::Canvas const* canvas, std::string_view ids) {
        if (!canvas->alt.empty()) {
            raw("<figure").raw(ids).raw(" role=\"img\"").attribute("aria-label", canvas->alt);
            raw("><p>").words(canvas->alt).raw("</p></figure>\n");
        } else if (!ids.empty()) {
            raw("<span").raw(ids).raw("></span>\n");
        }
        answers(*canvas);
    }

    void add(flow::Image const* image, std::string_view ids) {
        bool const shows = !image->alt.empty();  // else an ornament, which is not read out
        if (shows) raw("<figure").raw(ids).raw(" role=\"img\"").attribute("aria-label", image->alt).raw(">");
        else raw("<p").raw(ids).raw(">");
        raw("<img src=\"data:image/png;base64,").raw(base64(png(*image->picture))).raw("\"");
        attribute("alt", image->alt);
        attribute("width", std::to_string(std::lround(image->size.width.value * 96 / 72)));
        attribute("height", std::to_string(std::lround(image->size.height.value * 96 / 72)));
        raw(shows ? "/></figure>\n" : "/></p>\n");
    }

    std::string out_;
    SpokenWords said_;
    int answers_ = 0, choices_ = 0;  // counted, for names
};

}  // namespace

std::string html(flow::Flow const& flow) { return Page{}.write(flow); }

}  // namespace attune::reflow
