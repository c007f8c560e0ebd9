#include "elements/common.hpp"

#include <algorithm>
#include <cmath>

#include "base/utf8.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

flow::Block block(flow::BlockKind kind, SourceSpan const& where, flow::Elastic before, bool keep_with_next) {
    return {std::move(kind), before, keep_with_next, -1, where};
}

// ---- space above -----------------------------------------------------------------------------------------

namespace {

flow::Elastic gap_below(flow::Blocks const& above, flow::Elastic usual, Setting const& setting) {
    return !above.empty() && above.back().keep_with_next ? flow::Elastic{setting.look.metrics.list_before} : usual;
}

}  // namespace

flow::Elastic question_gap(flow::Blocks const& above, Setting const& setting) {
    return gap_below(above, setting.look.metrics.small_gap, setting);
}

flow::Elastic group_gap(flow::Blocks const& above, Setting const& setting) {
    return gap_below(above, setting.look.metrics.gap, setting);
}

flow::Paragraph const* last_paragraph(flow::Blocks const& blocks) {
    if (blocks.empty()) return nullptr;
    auto const& kind = blocks.back().kind;
    if (auto const* hang = std::get_if<flow::Hang>(&kind)) return last_paragraph(hang->body);
    if (auto const* stack = std::get_if<flow::Stack>(&kind)) return last_paragraph(stack->blocks);
    if (auto const* columns = std::get_if<flow::Columns>(&kind); columns && columns->columns.size() == 1)
        return last_paragraph(columns->columns.front().blocks);
    return std::get_if<flow::Paragraph>(&kind);
}

// ---- words -----------------------------------------------------------------------------------------------

namespace {

void cover(flow::Paragraph& paragraph) {
    if (paragraph.spans.empty() && !paragraph.text.empty())
        paragraph.spans.push_back({static_cast<std::uint32_t>(paragraph.text.size()), paragraph.style});
}

}  // namespace

void append(flow::Paragraph& to, std::string_view words, flow::Span how) {
    cover(to);
    to.text += words;
    how.end = static_cast<std::uint32_t>(to.text.size());
    to.spans.push_back(how);
}

void prepend(flow::Paragraph& to, std::string_view words, flow::Span how) {
    cover(to);
    to.text.insert(0, words);
    how.end = static_cast<std::uint32_t>(words.size());
    for (auto& span : to.spans) span.end += how.end;
    to.spans.insert(to.spans.begin(), how);
}

flow::Span strong(flow::Paragraph const& paragraph) { return {0, paragraph.style, false, true}; }

Pt estimated_width(std::string_view text, flow::StyleSpec const& style) {
    double const em = style.font.weight >= 700 ? 0.56 : 0.53;
    return style.size * (em * static_cast<double>(utf8::count(text)));
}

int estimated_lines(std::string_view text, flow::StyleSpec const& style, Pt measure) {
    return std::max(1, static_cast<int>(std::ceil(estimated_width(text, style) / std::max(measure, 1_pt))));
}

std::string small_letters(std::string_view text) {
    std::string small(text);
    for (auto& c : small)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return small;
}

// ---- people ----------------------------------------------------------------------------------------------

std::string const& name_of(Reader who, Setting const& setting) {
    return who == Reader::b ? setting.name_b : setting.name_a;
}

std::string name_or_letter(Reader who, flow::StyleSpec const& style, Pt room, Setting const& setting) {
    auto const& name = name_of(who, setting);
    if (estimated_width(name, style) <= room) return name;
    return who == Reader::b ? "B" : "A";
}

bool for_both(Setting const& setting) { return setting.couple && setting.reader == Reader::shared; }

flow::Canvas badge(Badge which, flow::Look const& look) {
    flow::Canvas canvas;
    Stroke const ring{look.metrics.bold, look.accent};
    Pt const middle = 3.75_mm;
    if (which == Badge::together) {
        canvas.size = {12.75_mm, 7.5_mm};
        for (Pt const x : {middle, 9_mm}) canvas.items.push_back(circle_shape({x, middle}, 3.4_mm, ring));
        return canvas;
    }
    canvas.size = {7.5_mm, 7.5_mm};
    bool const filled = which == Badge::a && !look.hollow_badges;
    if (filled) {
        canvas.items.push_back(circle_shape({middle, middle}, middle, std::nullopt, look.accent));
    } else {
        canvas.items.push_back(circle_shape({middle, middle}, middle - ring.width / 2, ring));
        if (which == Badge::a)
            canvas.items.push_back(circle_shape({middle, middle}, 4.6_mm, Stroke{0.3_mm, look.accent}));
    }
    auto letter = words_at({middle, centred_baseline(middle, look.style(flow::TextStyle::badge))},
                           which == Badge::a ? "A" : "B", flow::TextStyle::badge, flow::Align::centre);
    if (filled) letter.paragraph.spans = {{1, flow::TextStyle::badge, false, false, -1, true}};
    canvas.items.push_back(std::move(letter));
    return canvas;
}

flow::Block partner_heading(Reader which, bool role, SourceSpan const& where, Setting const& setting) {
    bool const second = which == Reader::b;
    auto name = flow::plain(flow::TextStyle::partner_name, name_of(which, setting));
    if (role && setting.named) {
        append(name, "\xE2\x80\x82", {0, flow::TextStyle::partner_name});  // en space: 2 mm at 12 pt
        append(name, setting.say(second ? "Partner B" : "Partner A"), {0, flow::TextStyle::partner_role});
    }
    flow::Columns columns;
    columns.gap = 3_mm;
    columns.across = flow::Columns::Across::centre;
    columns.columns.push_back({{7.5_mm}, {block(badge(second ? Badge::b : Badge::a, setting.look), where)}});
    columns.columns.push_back({{{}, 1}, {block(std::move(name), where)}});
    return block(std::move(columns), where, {}, true);
}

Setting add_partner_part(Reader which, SourceSpan const& where, Setting const& setting, flow::Blocks& out) {
    auto heading = partner_heading(which, false, where, setting);
    heading.before = group_gap(out, setting);
    out.push_back(std::move(heading));
    auto own = setting;
    own.reader = which;
    return own;
}

void add_together_heading(flow::Paragraph heading, SourceSpan const& where, Setting const& setting, flow::Blocks& out) {
    auto const& metrics = setting.look.metrics;
    flow::Stack stack;
    stack.blocks.push_back(block(flow::Rule{{metrics.bold, setting.look.accent}, {}, 3_mm}, where));
    if (setting.couple) {
        flow::Columns columns;
        columns.gap = 3_mm;
        columns.across = flow::Columns::Across::centre;
        columns.columns.push_back({{12.75_mm}, {block(badge(Badge::together, setting.look), where)}});
        columns.columns.push_back({{{}, 1}, {block(std::move(heading), where)}});
        stack.blocks.push_back(block(std::move(columns), where));
    } else {
        stack.blocks.push_back(block(std::move(heading), where));
    }
    flow::Elastic const before{metrics.gap.normal * 1.25, metrics.gap.tight * 1.25, metrics.gap.from};
    out.push_back(block(std::move(stack), where, before, true));
}

// ---- fields ----------------------------------------------------------------------------------------------

std::string spoken(flow::Paragraph const& paragraph, Setting const& setting) {
    static constexpr std::string_view object = "\xEF\xBF\xBC", no_break_space = "\xC2\xA0", en_space = "\xE2\x80\x82";
    std::string out;
    auto rest = std::string_view{paragraph.text};
    while (!rest.empty()) {
        auto const begins = [&](std::string_view with) { return rest.starts_with(with); };
        auto const put = [&](std::size_t length, std::string_view words) {
            out += words;
            rest.remove_prefix(length);
        };
        if (begins(object)) put(object.size(), setting.say("blank"));
        else if (begins(no_break_space)) put(no_break_space.size(), " ");
        else if (begins(en_space)) put(en_space.size(), " ");
        else if (begins("\n")) put(1, " ");
        else put(1, rest.substr(0, 1));
    }
    return out;
}

std::string spoken(schema::Text const& text, Setting const& setting) {
    if (text.empty()) return {};
    auto const paragraph = set_paragraph(text, flow::TextStyle::item, setting);
    return paragraph ? spoken(*paragraph, setting) : std::string{};
}

namespace {

/// Letters and digits of `words` with hyphens between: "not-yet".
std::string as_name(std::string_view words) {
    std::string out;
    for (char const c : small_letters(words)) {
        bool const plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain) out += c;
        else if (!out.empty() && out.back() != '-') out += '-';
    }
    if (!out.empty() && out.back() == '-') out.pop_back();
    return out;
}

std::string field_name(std::string_view id, std::string_view part, Setting const& setting) {
    auto name = setting.sheet;
    for (auto const& piece : {std::string(id), as_name(part)})
        if (!piece.empty()) name += (name.empty() ? "" : "_") + piece;
    if (setting.couple && setting.reader != Reader::shared) name += setting.reader == Reader::b ? "_b" : "_a";
    return name;
}

std::string with_partner(std::string_view label, Setting const& setting) {
    if (!setting.couple || setting.reader == Reader::shared) return std::string(label);
    return name_of(setting.reader, setting) + ": " + std::string(label);
}

}  // namespace

flow::FieldPtr answer_field(flow::Field::Kind kind, std::string_view id, std::string_view part, std::string_view label,
                            Setting const& setting, int most) {
    flow::Field field;
    field.kind = kind;
    field.name = field_name(id, part, setting);
    field.label = with_partner(label, setting);
    field.most = most;
    return std::make_shared<flow::Field const>(std::move(field));
}

flow::FieldPtr choice_field(std::string_view id, std::string_view part, std::string_view question,
                            std::string_view option, int number, int count, Setting const& setting,
                            std::string_view caption) {
    flow::Field field;
    field.kind = flow::Field::Kind::choice;
    field.name = field_name(id, part, setting);
    field.question = with_partner(question, setting);
    field.label = field.question + (field.question.empty() ? "" : ": ") +
                  setting.say_with("{}, {} of {}", option, number, count);
    // Words that have no letter of these are told apart by their place.
    auto const word = as_name(option);
    field.option = word.size() >= 1 && word.size() <= 24 ? word : "option-" + std::to_string(number);
    field.caption = caption;
    return std::make_shared<flow::Field const>(std::move(field));
}

void add_fields(flow::Paragraph& paragraph, std::string_view id, std::string_view part, std::string_view label,
                Setting const& setting, std::span<std::string const> names) {
    auto const is_blank = [](flow::Inline const& inl) { return inl.kind == flow::Inline::Kind::blank; };
    auto const count = static_cast<std::size_t>(std::ranges::count_if(paragraph.inlines, is_blank));
    std::size_t number = 0;
    for (auto& inl : paragraph.inlines) {
        if (!is_blank(inl)) continue;
        auto words = std::string(label);
        auto name = std::string(part);
        if (++number; count > 1) {
            auto const own = number <= names.size() ? names[number - 1] + ", " : std::string{};
            words = setting.say_with("Blank {} of {}", number, count) + ", " + own + words;
            name += (name.empty() ? "" : "-") + std::to_string(number);
        } else if (!names.empty()) {
            words = names.front() + ", " + words;
        }
        inl.field = answer_field(flow::Field::Kind::text, id, name, words, setting);
    }
}

flow::FieldPtr number_field(std::string_view id, std::string_view part, std::string_view question, int number, int last,
                            std::string_view means, Setting const& setting) {
    auto const digits = std::to_string(number);
    auto field = *choice_field(id, part, question, digits, number, last, setting, digits);
    field.label = field.question + ", " + setting.say_with("{} of {}", number, last);
    if (!means.empty()) field.label += ", " + setting.say_with("means {}", means);
    return std::make_shared<flow::Field const>(std::move(field));
}

Rect ring_area(Point centre, Pt radius) { return {centre.x - radius, centre.y - radius, radius * 2, radius * 2}; }

// ---- places to write -------------------------------------------------------------------------------------

void add_prompt(schema::Text const& prompt, SourceSpan const& where, Setting const& setting, flow::Blocks& out) {
    if (prompt.empty()) return;
    if (auto words = set_paragraph(prompt, flow::TextStyle::question, setting))
        out.push_back(block(*std::move(words), where, group_gap(out, setting), true));
}

void add_question(flow::Paragraph question, SourceSpan const& where, Setting const& setting, flow::Blocks& out) {
    auto const before = question_gap(out, setting);
    out.push_back(block(std::move(question), where, before, true));
}

int scaled_lines(int lines, Setting const& setting) {
    return std::max(1, static_cast<int>(std::lround(lines * setting.writing_space)));
}

void add_writing_lines(int lines, SourceSpan const& where, Setting const& setting, flow::Blocks& out,
                       flow::FieldPtr field) {
    // The space below the question's baseline counts as part of the first line's.
    Pt const lift = setting.look.style(flow::TextStyle::question).leading / 4;
    bool const below_question = !out.empty() && out.back().keep_with_next;
    out.push_back(block(flow::WritingLines{scaled_lines(lines, setting), setting.look.metrics.writing_line,
                                           below_question ? -lift : 0_pt, std::move(field)},
                        where));
}

flow::Block tick_row(flow::Paragraph words, flow::Marker::Kind marker, SourceSpan const& where, Setting const& setting,
                     flow::FieldPtr field) {
    words.marker = flow::Marker{marker, {}, setting.look.metrics.check_indent, std::move(field)};
    words.row = setting.look.metrics.check_row;
    return block(std::move(words), where);
}

bool side_by_side(Setting const& setting) { return !setting.look.stack_partners && setting.measure >= 120_mm; }

flow::Columns two_columns(flow::Blocks left, flow::Blocks right, Pt gap) {
    flow::Columns columns;
    columns.gap = gap;
    columns.columns.push_back({{{}, 1}, std::move(left)});
    columns.columns.push_back({{{}, 1}, std::move(right)});
    return columns;
}

}  // namespace attune::elements
