#include "content/page_template.hpp"

#include <algorithm>
#include <cmath>

#include "base/number.hpp"
#include "schema/nearest.hpp"

namespace attune::content {

using namespace literals;

schema::EnumTable<Ink> const& enum_table(Ink const*) {
    static schema::EnumTable<Ink> const table{"ink", {
        {Ink::colour, "colour", "headings in the accent colour, callouts on a ground"},
        {Ink::saver, "saver", "black only; frames and rings in place of grounds and discs"}}};
    return table;
}

schema::EnumTable<Letters> const& enum_table(Letters const*) {
    static schema::EnumTable<Letters> const table{"letters", {
        {Letters::usual, "usual", "the template's own fonts"},
        {Letters::easy, "easy", "letters that are easy to tell apart (I l 1, b d); no italics"}}};
    return table;
}

namespace {

constexpr Pt least_type = 12_pt, most_text = 28_pt;      // of type that is laid out in another size
constexpr Pt least_measure = 60_mm, least_block = 60_mm; // what is left on a sheet for the text
constexpr Pt least_row = 4_mm;                           // that a hand can write on
constexpr double least_contrast = 4.5;                   // of text; WCAG 2.1, 1.4.3

std::string in_points(Pt size) { return "`" + format_decimal(size.value, 1) + " pt`"; }
std::string in_mm(Pt length) { return "`" + format_decimal(length.mm(), 1) + " mm`"; }

}  // namespace

schema::Record<TypeStyle> const& record(TypeStyle const*) {
    static auto const table = schema::Record<TypeStyle>("type style", "A row of the type scale.")
        .field("font", &TypeStyle::font, "The family's name.", schema::required)
        .field("weight", &TypeStyle::weight, "400 regular, 500 medium, 700 bold.", schema::range(100, 900))
        .field("italic", &TypeStyle::italic, "The italic face.")
        .field("size", &TypeStyle::size, "Of the type.", schema::required, schema::range(Pt{6}, Pt{96}))
        .field("leading", &TypeStyle::leading, "From baseline to baseline.", schema::required, schema::range(Pt{6}, Pt{144}))
        .field("accent", &TypeStyle::accent, "In the accent colour; else black.")
        .field("balance", &TypeStyle::balance, "Lines of even length.");
    return table;
}

schema::Record<SheetOfPaper> const& record(SheetOfPaper const*) {
    using S = SheetOfPaper;
    auto const paper = schema::range(90_mm, 450_mm), margin = schema::range(5_mm, 150_mm), column = schema::range(0_mm, 150_mm),
               from_top = schema::range(5_mm, 445_mm), letterhead = schema::range(5_mm, 100_mm);
    static auto const table = schema::Record<S>("sheet of paper", "Where things stand on a sheet; measured from its top left.")
        .field("width", &S::width, "Of the paper.", schema::required, paper)
        .field("height", &S::height, "Of the paper.", schema::required, paper)
        .field("left", &S::left, "The binding margin.", schema::required, margin)
        .field("right", &S::right, "The outer margin.", schema::required, margin)
        .field("side", &S::side, "The side column; 0 mm when it is folded away.", column)
        .field("side_gap", &S::side_gap, "From the side column to the text.", column)
        .field("head_top", &S::head_top, "Top of the running head.", schema::required, from_top)
        .field("block_top", &S::block_top, "Top of the text.", schema::required, from_top)
        .field("block_height", &S::block_height, "Height of the text.", schema::required, from_top)
        .field("letterhead_top", &S::letterhead_top, "Top of the letterhead.", schema::required, from_top)
        .field("letterhead_height", &S::letterhead_height, "Down to its rule.", schema::required, letterhead)
        .field("first_block_top", &S::first_block_top, "Top of the text below a letterhead.", schema::required, from_top)
        .field("foot_top", &S::foot_top, "The footer's rule.", schema::required, from_top)
        .field("one_column", &S::one_column, "On this sheet no side column, and partners' columns one below the other.")
        .check([](S const& self, schema::Check& check) {
            if (Pt const measure = self.width - self.left - self.right - self.side - self.side_gap; measure < least_measure)
                check.error(check.at("left"), "the margins and the side column leave " + in_mm(std::max(measure, Pt{})) + " for the text",
                            {"it needs " + in_mm(least_measure) + " at least"});
            Pt const end = self.block_top + self.block_height;
            if (self.foot_top > self.height || end > self.foot_top)
                check.error(check.at("block_height"), "the text must end above the footer, and the footer stand on the paper",
                            {"the text ends at " + in_mm(end) + ", the footer is at " + in_mm(self.foot_top) + ", the paper ends at " +
                             in_mm(self.height)});
            else if (Pt const first = end - self.first_block_top; std::min(first, self.block_height) < least_block)
                check.error(check.at("block_height"), "there is hardly room for text: " + in_mm(std::max(std::min(first, self.block_height), Pt{})),
                            {"it needs " + in_mm(least_block) + " at least, on the first page too"});
        });
    return table;
}

schema::Record<Give> const& record(Give const*) {
    static auto const table = schema::Record<Give>("give", "A length that may shrink when a sheet is over its page.")
        .field("normal", &Give::normal, "Where there is room.", schema::required, schema::range(0_mm, 60_mm))
        .field("least", &Give::least, "Where there is not.", schema::required, schema::range(0_mm, 60_mm))
        .check([](Give const& self, schema::Check& check) {
            if (self.least > self.normal)
                check.error(check.at("least"), "`least` is more than `normal`", {"a sheet gets shorter, never longer"});
        });
    return table;
}

schema::Record<Measures> const& record(Measures const*) {
    using M = Measures;
    auto const space = schema::range(0_mm, 60_mm), box = schema::range(2_mm, 60_mm), measure = schema::range(60_mm, 450_mm),
               weight = schema::range(0.1_pt, 6_pt);
    static auto const table = schema::Record<M>("measures", "Sizes of what one writes on, and of the space round it.")
        .field("writing_line", &M::writing_line, "From one ruled line to the next.", schema::required)
        .field("check_row", &M::check_row, "A row with a tick box.", schema::required)
        .field("stem_row", &M::stem_row, "A sentence to finish.", schema::required)
        .field("agreement_row", &M::agreement_row, "A line of an agreement.", schema::required)
        .field("ladder_step", &M::ladder_step, "A step of a ladder.", schema::required)
        .field("log_row", &M::log_row, "A row of a log.", schema::required)
        .field("word_row", &M::word_row, "A row of a word bank.", schema::required)
        .field("gap", &M::gap, "Between groups.", schema::required)
        .field("small_gap", &M::small_gap, "Between questions.", schema::required)
        .field("paragraph_gap", &M::paragraph_gap, "Between paragraphs.", schema::required, space)
        .field("heading_gap", &M::heading_gap, "Above a small heading.", schema::required, space)
        .field("heading_after", &M::heading_after, "Below a small heading.", space)
        .field("section_gap", &M::section_gap, "Above a section.", schema::required, space)
        .field("section_after", &M::section_after, "Below a section's heading.", schema::required, space)
        .field("pull_gap", &M::pull_gap, "Above a pull sentence.", schema::required, space)
        .field("pull_after", &M::pull_after, "Between its rule and its text.", schema::required, space)
        .field("bullet_size", &M::bullet_size, "A bullet's diameter.", schema::required, space)
        .field("bullet_indent", &M::bullet_indent, "From a bullet to its text.", schema::required, space)
        .field("bullet_gap", &M::bullet_gap, "Between the items of a list.", schema::required, space)
        .field("list_before", &M::list_before, "Above a list.", schema::required, space)
        .field("check_box", &M::check_box, "Side of a tick box.", schema::required, box)
        .field("check_indent", &M::check_indent, "From the box's left edge to the text.", schema::required, space)
        .field("scale_circle", &M::scale_circle, "Diameter of a scale's circles.", schema::required, box)
        .field("rating_width", &M::rating_width, "Of a box for a number.", schema::required, box)
        .field("rating_height", &M::rating_height, "Of a box for a number.", schema::required, box)
        .field("signature_height", &M::signature_height, "Room to sign.", schema::required, box)
        .field("intro_width", &M::intro_width, "Measure of a sheet's intro.", schema::required, measure)
        .field("care_indent", &M::care_indent, "From the care bar to its text.", schema::required, space)
        .field("band_padding", &M::band_padding, "Inside a callout, above and below.", schema::required, space)
        .field("hair", &M::hair, "Weight of writing lines.", schema::required, weight)
        .field("thin", &M::thin, "Weight of row lines.", schema::required, weight)
        .field("rule", &M::rule, "Weight of boxes and section rules.", schema::required, weight)
        .field("bold", &M::bold, "Weight of band tops and table heads.", schema::required, weight)
        .field("bar", &M::bar, "Weight of worksheet tops and care bars.", schema::required, weight)
        .check([](M const& self, schema::Check& check) {
            struct Row { std::string_view key; Give M::*height; };
            static constexpr Row rows[]{{"writing_line", &M::writing_line}, {"check_row", &M::check_row},
                                        {"stem_row", &M::stem_row},         {"agreement_row", &M::agreement_row},
                                        {"ladder_step", &M::ladder_step},   {"log_row", &M::log_row},
                                        {"word_row", &M::word_row}};
            for (auto const& row : rows)
                if ((self.*row.height).least < least_row)
                    check.error(check.at(row.key), "nobody can write on a row of " + in_mm((self.*row.height).least),
                                {"it needs " + in_mm(least_row) + " at least"});
        });
    return table;
}

schema::Record<Papers> const& record(Papers const*) {
    static auto const table = schema::Record<Papers>("papers", "The sheets that a template is made for.")
        .field("a4", &Papers::a4, "210 × 297 mm.", schema::required)
        .field("letter", &Papers::letter, "215.9 × 279.4 mm.", schema::required)
        .field("a5", &Papers::a5, "148 × 210 mm; left out, the template is not made for it.");
    return table;
}

schema::Record<PageTemplate> const& record(PageTemplate const*) {
    using P = PageTemplate;
    static auto const table = schema::Record<P>("page template", "The look of a handout: one YAML file in `templates/pages/`.")
        .field("id", &P::id, "The file's name without `.yaml`.", schema::required, schema::identifier)
        .field("title", &P::title, "As the clinician chooses it.", schema::required)
        .field("summary", &P::summary, "What it is good for.")
        .field("based_on", &P::based_on, "Another template; what is not said here is as there.")
        .field("accents", &P::accents, "Colours to choose from, by name. All must be dark: text is set in them.", schema::required)
        .field("accent", &P::accent, "The one that is used when a handout does not say.", schema::required)
        .field("band", &P::band, "Ground of a callout.")
        .field("ink", &P::ink, "What is printed in when a handout does not say.")
        .field("easy_font", &P::easy_font, "The font of `letters: easy`, in its regular and bold face.")
        .field("text_sizes", &P::text_sizes, "Sizes of the text that a handout may choose besides the template's own.",
               schema::distinct)
        .field("side_column", &P::side_column, "Numbers and labels hang in a column beside the text.")
        .field("italics", &P::italics, "Emphasis in italics; else in quotation marks.")
        .field("stack_partners", &P::stack_partners, "Partners' columns one below the other.")
        .field("papers", &P::papers, "Where things stand on each paper.", schema::required)
        .field("styles", &P::styles, "The type scale, by name of the style.", schema::required)
        .field("measures", &P::measures, "Sizes and gaps.", schema::required)
        .check([](P const& self, schema::Check& check) {
            auto const& names = flow::text_style_names();
            for (auto const& [name, style] : self.styles) {
                if (std::ranges::find(names, name) != names.end()) continue;
                std::vector<std::string_view> const known(names.begin(), names.end());
                check.error(check.at("styles"), "there is no text style `" + name + "`",
                            schema::suggest(name, known, "the styles are"));
            }
            for (auto const& name : names)
                if (std::ranges::find(self.styles, name, &std::pair<std::string, TypeStyle>::first) == self.styles.end())
                    check.error(check.at("styles"), "the style `" + name + "` is missing");
            if (std::ranges::find(self.accents, self.accent, &std::pair<std::string, Colour>::first) == self.accents.end())
                check.error(check.at("accent"), "`accents` has no `" + self.accent + "`");
            auto const hard_to_read = [&](std::string_view key, std::string const& what, double ratio) {
                if (ratio < least_contrast)
                    check.error(check.at(key), what + " is hard to read: its contrast is " + format_decimal(ratio, 1),
                                {"it needs " + format_decimal(least_contrast, 1) + " at least"});
            };
            for (auto const& [name, colour] : self.accents) {
                hard_to_read("accents", "text in `" + name + "` on white", contrast(colour, white));
                hard_to_read("accents", "text in `" + name + "` on the `band`", contrast(colour, self.band));
            }
            hard_to_read("band", "black text on the `band`", contrast(black, self.band));
            for (Pt const size : self.text_sizes)
                if (size < least_type || size > most_text)
                    check.error(check.at("text_sizes"), "text of " + in_points(size) + " is not readable or fills a page",
                                {"choose from " + in_points(least_type) + " to " + in_points(most_text)});
        });
    return table;
}

Pt text_size_of(PageTemplate const& t) {
    auto const body = std::ranges::find(t.styles, "body", &std::pair<std::string, TypeStyle>::first);
    return body == t.styles.end() ? Pt{} : body->second.size;
}

std::vector<Pt> text_sizes_of(PageTemplate const& t) {
    auto sizes = t.text_sizes;
    if (Pt const own = text_size_of(t); !std::ranges::count(sizes, own)) sizes.push_back(own);
    std::ranges::sort(sizes);
    return sizes;
}

namespace {

constexpr Pt large_enough = 24_pt;
constexpr Pt grid = Pt::from_mm(0.75);   // half of the step that all gaps are multiples of
Pt up_to_grid(Pt length) { return grid * std::ceil(length / grid - 1e-6); }
Pt to_grid(Pt length) { return grid * std::round(length / grid); }

/// Smaller and larger type stand in proportion, but nothing is set below what people can read, and what is large enough
/// does not grow.
void resize(TypeStyle& style, double factor) {
    if (factor > 1 && style.size >= large_enough) return;
    style.size = std::max(Pt{std::round(style.size.value * factor * 2) / 2}, std::min(style.size, least_type));
    style.leading = up_to_grid(style.leading * factor);
}

void resize(Give& give, double factor) { give = {up_to_grid(give.normal * factor), up_to_grid(give.least * factor)}; }

/// Space goes with the type. What a hand needs does not: lines, boxes and rows never get less, and grow only where type
/// stands in them.
void resize(Measures& m, double factor) {
    for (auto* gap : {&m.paragraph_gap, &m.heading_gap, &m.heading_after, &m.section_gap, &m.section_after, &m.pull_gap,
                      &m.pull_after, &m.bullet_indent, &m.bullet_gap, &m.list_before, &m.care_indent, &m.band_padding})
        *gap = to_grid(*gap * factor);
    m.bullet_size = m.bullet_size * factor;
    for (auto* gap : {&m.gap, &m.small_gap}) *gap = {to_grid(gap->normal * factor), to_grid(gap->least * factor)};
    if (factor <= 1) return;
    for (auto* row : {&m.check_row, &m.agreement_row, &m.word_row}) resize(*row, factor);
    m.scale_circle = up_to_grid(m.scale_circle * factor);
}

/// Another size is another layout, never a scaled page: paper, margins and line weights stay.
void set_text_size(PageTemplate& t, Pt size) {
    auto const own = text_size_of(t);
    if (size == own) return;
    for (auto& [name, style] : t.styles) resize(style, size / own);
    resize(t.measures, size / own);
}

/// In one face of two weights. Emphasis is in quotation marks: slanted letters are harder to tell apart.
void use_easy_letters(PageTemplate& t) {
    for (auto& [name, style] : t.styles) {
        style.font = t.easy_font;
        style.weight = style.weight >= 600 ? 700 : 400;
        style.italic = false;
    }
    t.italics = false;
}

template <class T, class Write>
std::string in_words(std::vector<T> const& all, Write const& write) {
    std::string list;
    for (auto const& one : all) list += (list.empty() ? "" : ", ") + write(one);
    return list;
}

Diagnostics missing_choices(PageTemplate const& t, LookChoice const& choice, SourceSpan const& where) {
    Diagnostics out;
    auto const lacks = [&](std::string const& what, std::vector<std::string> hints) {
        out.push_back(error_at(where, "the page template `" + t.id + "` " + what, std::move(hints)));
    };
    if (!choice.accent.empty() &&
        std::ranges::find(t.accents, choice.accent, &std::pair<std::string, Colour>::first) == t.accents.end())
        lacks("has no accent `" + choice.accent + "`",
              {"it has " + in_words(t.accents, [](auto const& accent) { return "`" + accent.first + "`"; })});
    if (auto const sizes = text_sizes_of(t); choice.text_size && !std::ranges::count(sizes, *choice.text_size))
        lacks("has no text of " + in_points(*choice.text_size),
              {"it has " + in_words(sizes, in_points), "other page templates have other sizes: `attune list pages`"});
    if (choice.letters == Letters::easy && t.easy_font.empty())
        lacks("has no easy letters", {"name their font in the template: `easy_font: Andika`"});
    if (choice.paper == Paper::a5 && !t.papers.a5)
        lacks("is not made for A5", {"choose another paper or template, or give it an `a5` below `papers`"});
    return out;
}

SheetOfPaper const& sheet_of(Papers const& papers, Paper paper) {
    switch (paper) {
        case Paper::a4: break;
        case Paper::letter: return papers.letter;
        case Paper::a5: return *papers.a5;
    }
    return papers.a4;
}

flow::Look look_of(PageTemplate const& t, LookChoice const& choice) {
    flow::Look look;
    if (choice.ink.value_or(t.ink) == Ink::saver) {
        look.band_framed = look.hollow_badges = true;
    } else {
        auto const& wanted = choice.accent.empty() ? t.accent : choice.accent;
        look.accent = std::ranges::find(t.accents, wanted, &std::pair<std::string, Colour>::first)->second;
        look.band = t.band;
    }
    auto const& s = sheet_of(t.papers, choice.paper);
    look.side_column = t.side_column && !s.one_column;
    look.italics = t.italics;
    look.stack_partners = t.stack_partners || s.one_column;

    auto& page = look.page;
    page.paper = {s.width, s.height};
    page.left = s.left;
    page.right = s.right;
    page.side = s.side;
    page.side_gap = s.side_gap;
    page.head_top = s.head_top;
    page.block_top = s.block_top;
    page.block_height = s.block_height;
    page.letterhead_top = s.letterhead_top;
    page.letterhead_height = s.letterhead_height;
    page.first_block_top = s.first_block_top;
    page.foot_top = s.foot_top;
    page.two_sided = choice.two_sided;
    if (!choice.punch_margin) page.left = page.right = (page.left + page.right) / 2;

    auto const& names = flow::text_style_names();
    for (auto const& [name, style] : t.styles) {
        auto const at = std::ranges::find(names, name);
        if (at == names.end()) continue;
        look.styles[static_cast<std::size_t>(at - names.begin())] = {
            {style.font, style.weight, style.italic}, style.size, style.leading, style.accent ? look.accent : black, style.balance};
    }

    auto const& m = t.measures;
    auto const give = [](Give const& g, flow::Fit from) { return flow::Elastic{g.normal, g.least, from}; };
    auto& out = look.metrics;
    out.writing_line = give(m.writing_line, flow::Fit::closer_lines);
    out.gap = give(m.gap, flow::Fit::smaller_gaps);
    out.small_gap = give(m.small_gap, flow::Fit::smaller_gaps);
    out.check_row = give(m.check_row, flow::Fit::lower_rows);
    out.stem_row = give(m.stem_row, flow::Fit::lower_rows);
    out.agreement_row = give(m.agreement_row, flow::Fit::lower_rows);
    out.ladder_step = give(m.ladder_step, flow::Fit::lower_rows);
    out.log_row = give(m.log_row, flow::Fit::lower_rows);
    out.word_row = give(m.word_row, flow::Fit::lower_rows);
    out.paragraph_gap = m.paragraph_gap;
    out.heading_gap = m.heading_gap;
    out.heading_after = m.heading_after;
    out.section_gap = m.section_gap;
    out.section_after = m.section_after;
    out.pull_gap = m.pull_gap;
    out.pull_after = m.pull_after;
    out.bullet_size = m.bullet_size;
    out.bullet_indent = m.bullet_indent;
    out.bullet_gap = m.bullet_gap;
    out.list_before = m.list_before;
    out.check_box = m.check_box;
    out.check_indent = m.check_indent;
    out.scale_circle = m.scale_circle;
    out.rating_box = {m.rating_width, m.rating_height};
    out.signature_height = m.signature_height;
    out.intro_width = m.intro_width;
    out.care_indent = m.care_indent;
    out.band_padding = m.band_padding;
    out.hair = m.hair;
    out.thin = m.thin;
    out.rule = m.rule;
    out.bold = m.bold;
    out.bar = m.bar;
    return look;
}

}  // namespace

Expected<flow::Look> resolve(PageTemplate const& page_template, LookChoice const& choice, SourceSpan const& where) {
    if (auto missing = missing_choices(page_template, choice, where); !missing.empty())
        return Unexpected<Diagnostics>{std::move(missing)};
    auto fitted = page_template;
    if (choice.text_size) set_text_size(fitted, *choice.text_size);
    if (choice.letters == Letters::easy) use_easy_letters(fitted);
    return look_of(fitted, choice);
}

}  // namespace attune::content
