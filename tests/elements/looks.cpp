#include "looks.hpp"

namespace attune::elements::test {

using namespace literals;

namespace {

flow::Look make_calm() {
    using S = flow::TextStyle;
    flow::Look look;
    auto const set = [&](S style, char const* family, int weight, Pt size, Pt leading) {
        look.styles[static_cast<std::size_t>(style)] = {{family, weight, false}, size, leading, black, false};
    };
    char const* read = "Gentium Book Plus";
    char const* act = "Lato";
    set(S::body, read, 400, 12_pt, 6_mm);
    set(S::pull, read, 400, 17_pt, 9_mm);
    set(S::source, act, 400, 9.5_pt, 4.5_mm);
    set(S::small_heading, act, 700, 12_pt, 6_mm);
    set(S::question, act, 700, 11_pt, 6_mm);
    set(S::item, act, 400, 11_pt, 6_mm);
    set(S::agreement_item, act, 400, 12_pt, 6_mm);
    set(S::hint, act, 400, 9.5_pt, 4.5_mm);
    set(S::partner_name, act, 700, 12_pt, 7.5_mm);
    set(S::partner_role, act, 400, 9.5_pt, 7.5_mm);
    set(S::table_head, act, 700, 10_pt, 4.5_mm);
    set(S::table_cell, act, 400, 10.5_pt, 5.25_mm);
    set(S::care, act, 400, 11_pt, 6_mm);
    set(S::callout_label, act, 700, 12_pt, 6_mm);
    set(S::callout_title, act, 700, 12_pt, 6_mm);
    set(S::diagram_title, act, 700, 11_pt, 6_mm);
    set(S::diagram_label, act, 400, 9.5_pt, 4.5_mm);
    set(S::diagram_text, act, 400, 11_pt, 6_mm);
    set(S::step_number, act, 700, 13_pt, 6_mm);
    set(S::badge, act, 700, 11_pt, 6_mm);

    look.page.paper = {210_mm, 297_mm};
    look.page.left = 24_mm;
    look.page.right = 21_mm;
    look.page.block_height = 243_mm;
    look.page.side = 36_mm;
    look.page.side_gap = 6_mm;
    look.accent = {0x1b, 0x46, 0x3f};
    look.band = {0xf4, 0xef, 0xe5};

    auto& m = look.metrics;
    using enum flow::Fit;
    m.writing_line = {9_mm, 8_mm, closer_lines};
    m.check_row = {9_mm, 8.25_mm, lower_rows};
    m.stem_row = {12.75_mm, 12_mm, lower_rows};
    m.agreement_row = {10.5_mm, 9.75_mm, lower_rows};
    m.ladder_step = {15_mm, 13.5_mm, lower_rows};
    m.log_row = {20.25_mm, 18_mm, lower_rows};
    m.word_row = {8.25_mm, 7.5_mm, lower_rows};
    m.gap = {6_mm, 4.5_mm, smaller_gaps};
    m.small_gap = {4.5_mm, 3.75_mm, smaller_gaps};
    m.paragraph_gap = 3_mm;
    m.heading_gap = 6_mm;
    m.pull_gap = 7.5_mm;
    m.pull_after = 4.5_mm;
    m.bullet_size = 1.7_mm;
    m.bullet_indent = 6_mm;
    m.bullet_gap = m.list_before = 1.5_mm;
    m.check_box = 4.5_mm;
    m.check_indent = 8.25_mm;
    m.scale_circle = 7.5_mm;
    m.rating_box = {12_mm, 9.75_mm};
    m.signature_height = 15_mm;
    m.intro_width = 138_mm;
    m.care_indent = m.band_padding = 4.5_mm;
    m.hair = 0.35_pt;
    m.thin = 0.5_pt;
    m.rule = 0.75_pt;
    m.bold = 1.5_pt;
    m.bar = 2.25_pt;
    return look;
}

flow::Look make_large() {
    auto look = make_calm();
    for (auto& style : look.styles) {
        style.size = style.size * (style.size < 10_pt ? 14 / 9.5 : 18 / 11.5);
        style.leading = style.leading * 1.5;
    }
    look.page.side = look.page.side_gap = 0_mm;
    look.accent = black;
    look.band = white;
    look.band_framed = look.hollow_badges = look.stack_partners = true;
    look.side_column = look.italics = false;
    auto& m = look.metrics;
    m.writing_line = {12_mm, 10.5_mm, flow::Fit::closer_lines};
    m.check_row = {13.5_mm, 12_mm, flow::Fit::lower_rows};
    m.check_indent = 10.5_mm;
    m.scale_circle = 9_mm;
    m.rating_box = {15_mm, 12_mm};
    m.pull_after = m.band_padding = 6_mm;
    m.intro_width = 165_mm;
    return look;
}

void add_text(flow::Blocks const& blocks, std::string& out) {
    for (auto const& block : blocks) {
        if (auto const* p = std::get_if<flow::Paragraph>(&block.kind)) out += p->text + '\n';
        else if (auto const* stack = std::get_if<flow::Stack>(&block.kind)) add_text(stack->blocks, out);
        else if (auto const* box = std::get_if<flow::Box>(&block.kind)) add_text(box->blocks, out);
        else if (auto const* hang = std::get_if<flow::Hang>(&block.kind)) {
            add_text(hang->side, out);
            add_text(hang->body, out);
        } else if (auto const* columns = std::get_if<flow::Columns>(&block.kind)) {
            for (auto const& column : columns->columns) add_text(column.blocks, out);
        } else if (auto const* table = std::get_if<flow::Table>(&block.kind)) {
            for (auto const* rows : {&table->head, &table->rows})
                for (auto const& row : *rows) for (auto const& cell : row.cells) add_text(cell, out);
        } else if (auto const* canvas = std::get_if<flow::Canvas>(&block.kind)) {
            for (auto const& item : canvas->items)
                if (auto const* text = std::get_if<flow::Canvas::Text>(&item)) out += text->paragraph.text + '\n';
        }
    }
}

}  // namespace

flow::Look const& calm() {
    static auto const look = make_calm();
    return look;
}

flow::Look const& large() {
    static auto const look = make_large();
    return look;
}

Desk::Desk(flow::Look const& look) : setting{look, look.page.full_width()} { setting.problems = &problems; }

Desk& Desk::couple(std::string a, std::string b) {
    setting.couple = setting.named = true;
    setting.name_a = std::move(a);
    setting.name_b = std::move(b);
    return *this;
}

Element element(std::string_view yaml) {
    auto const fail = [](Diagnostics const& problems) {
        std::string text;
        for (auto const& problem : problems) text += to_string(problem) + '\n';
        throw std::runtime_error(text);
    };
    auto const tree = schema::parse(yaml, "element.yaml");
    if (!tree) fail(tree.error());
    auto read = schema::read<Element>(*tree);
    if (!read) fail(read.error());
    return *std::move(read);
}

flow::Blocks composed(std::string_view yaml, Setting const& setting) {
    flow::Blocks out;
    compose(element(yaml), setting, out);
    return out;
}

std::string text_of(flow::Blocks const& blocks) {
    std::string out;
    add_text(blocks, out);
    return out;
}

flow::Canvas::Text const& find_words(flow::Canvas const& canvas, std::string_view text) {
    for (auto const& item : canvas.items)
        if (auto const* words = std::get_if<flow::Canvas::Text>(&item); words && words->paragraph.text == text)
            return *words;
    throw std::runtime_error("no words `" + std::string(text) + "` on the canvas");
}

}  // namespace attune::elements::test
