#include "elements/markdown.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include <md4c.h>

#include "base/utf8.hpp"

namespace attune::elements {
namespace {

using namespace literals;

constexpr std::string_view object = "\xEF\xBF\xBC";        // U+FFFC stands for a blank
constexpr std::string_view no_break_space = "\xC2\xA0";
constexpr std::string_view opening_quote = "\xE2\x80\x9C", closing_quote = "\xE2\x80\x9D";

// ---- What a text holds: one look at each byte decides which of the steps below are needed ----------------

enum : std::uint8_t { is_markup = 1, is_number = 2, is_dot = 4, is_object = 8, is_underscore = 16, is_brace = 32 };

constexpr auto classes = [] {
    std::array<std::uint8_t, 256> table{};
    for (char const c : std::string_view{"*`[]<>&\\\n\t\r~|#"}) table[static_cast<unsigned char>(c)] = is_markup;
    table['_'] = is_markup | is_underscore;
    table['{'] = is_brace;
    table['.'] = is_dot;
    table[0xEF] = is_object;
    for (char c = '0'; c <= '9'; ++c) table[static_cast<unsigned char>(c)] = is_number;
    return table;
}();

std::uint8_t classes_of(std::string_view text) {
    std::uint8_t seen = 0;
    for (char const c : text) seen |= classes[static_cast<unsigned char>(c)];
    return seen;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_letter(char c) { return is_capital(c) || (c >= 'a' && c <= 'z'); }

/// A list, a rule or a heading can begin without any of the characters above.
bool begins_like_a_block(std::string_view text) {
    if (text.empty()) return false;
    char const c = text.front();
    if (c == '-' || c == '+' || c == '=' || c == ' ') return true;
    std::size_t digits = 0;
    while (digits < text.size() && is_digit(text[digits])) ++digits;
    return digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    auto const first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(space) - first + 1);
}

// ---- Blanks ----------------------------------------------------------------------------------------------

/// The next run of three or more underscores from `at` on.
std::optional<std::pair<std::size_t, std::size_t>> find_blank(std::string_view text, std::size_t at) {
    for (at = text.find("___", at); at != std::string_view::npos; at = text.find("___", at)) {
        auto const end = std::min(text.find_first_not_of('_', at), text.size());
        if (at == 0 || text[at - 1] != '\\') return std::pair{at, end};
        at = end;
    }
    return std::nullopt;
}

/// Puts U+FFFC in the place of every blank and tells what each U+FFFC stands for. Done before Markdown is read, to
/// which underscores are emphasis.
std::vector<flow::Inline> take_blanks(std::string& text, std::span<Pt const> lengths) {
    std::vector<flow::Inline> blanks;
    std::size_t written = 0;
    auto const note_objects = [&](std::size_t from, std::size_t to) {
        for (auto at = text.find(object, from); at != std::string::npos && at < to; at = text.find(object, at + 1))
            blanks.push_back({flow::Inline::Kind::blank, 40_mm + blank_margin * 2, false, -1});
    };
    std::size_t at = 0;
    while (auto const blank = find_blank(text, at)) {
        note_objects(at, blank->first);
        Pt const length = written < lengths.size() ? lengths[written] : 0_pt;
        ++written;
        if (length > 0_pt) blanks.push_back({flow::Inline::Kind::blank, length + blank_margin * 2, false, -1});
        else blanks.push_back({flow::Inline::Kind::blank, 20_mm, true, -1});
        text.replace(blank->first, blank->second - blank->first, object);
        at = blank->first + object.size();
    }
    note_objects(at, text.size());
    return blanks;
}

// ---- No-break spaces -------------------------------------------------------------------------------------

template <std::size_t N>
constexpr std::array<std::string_view, N> sorted(std::array<std::string_view, N> words) {
    std::ranges::sort(words);
    return words;
}

/// Words that a number before them counts.
constexpr auto units = sorted(std::to_array<std::string_view>(
    {"%",     "a.m.",     "am",     "boxes",   "breaths",  "cm",        "cards",   "copies",    "couples",  "day",
     "days",  "evenings", "hour",   "hours",   "items",    "km",        "kg",      "lines",     "m",        "metres",
     "min",   "mins",     "minute", "minutes", "mm",       "moments",   "month",   "months",    "nights",   "p.m.",
     "pages", "people",   "pm",     "points",  "pt",       "questions", "seconds", "sentences", "sessions", "sheets",
     "steps", "things",   "times",  "week",    "weekends", "weeks",     "words",   "year",      "years"}));

/// Words that a number after them names.
constexpr auto labels = sorted(std::to_array<std::string_view>(
    {"age",     "article", "box",  "card",  "chapter",  "column",    "day",       "exercise", "number",
     "page",    "pages",   "part", "parts", "question", "row",       "rung",      "section",  "sections",
     "session", "sheet",   "step", "steps", "week",     "worksheet", "worksheets"}));

/// A word in small letters; empty when it is too long for any of the lists.
struct Word {
    std::array<char, 12> letters{};
    std::size_t size = 0;
    operator std::string_view() const { return {letters.data(), size}; }
};

Word word_from(std::string_view text) {
    Word word;
    for (char const c : text) {
        if (!is_letter(c) && c != '%') break;
        if (word.size == word.letters.size()) return {};
        word.letters[word.size++] = is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return word;
}

std::size_t word_start(std::string_view text, std::size_t end) {
    while (end > 0 && is_letter(text[end - 1])) --end;
    return end;
}

/// Whether the line must not break at the space at `at`.
bool binds(std::string_view text, std::size_t at) {
    if (at == 0 || at + 1 >= text.size()) return false;
    char const before = text[at - 1], after = text[at + 1];
    auto const rest = text.substr(at + 1);
    if (is_digit(before)) {
        if (is_digit(after)) return true;                                    // 01632 960 123
        if (rest.size() > 3 && rest.starts_with("of ") && is_digit(rest[3])) return true;   // 2 of 9
        auto const number = text.find_last_not_of("0123456789", at - 1);
        bool const year = at - (number == std::string_view::npos ? 0 : number + 1) >= 4;
        return !year && std::ranges::binary_search(units, std::string_view{word_from(rest)});
    }
    if (is_digit(after)) {
        auto const start = word_start(text, at);
        auto const word = word_from(text.substr(start, at - start));
        if (std::string_view{word} == "of" && start >= 2 && text[start - 1] == ' ' && is_digit(text[start - 2]))
            return true;
        return word.size > 0 && std::ranges::binary_search(labels, std::string_view{word});   // section 4
    }
    if (before == '.' && at >= 2 && is_capital(text[at - 2]) && (is_capital(after) || (after & 0x80))) {
        if (at > 2 && text[at - 3] != ' ' && text[at - 3] != '(' && text[at - 3] != '.') return false;
        bool const another = rest.size() > 1 && rest[1] == '.';              // J. M. Smith
        if (another) return true;
        char const initial = text[at - 2];
        if (initial == 'I') return false;                                    // "and so do I. Then"
        auto const start = at > 3 ? word_start(text, at - 3) : 0;
        return at <= 3 || std::string_view{word_from(text.substr(start, at - 3 - start))} != "partner";
    }
    return false;
}

/// Makes the spaces that must not break no-break spaces.
void bind_spaces(flow::Paragraph& paragraph) {
    auto const& text = paragraph.text;
    std::vector<std::size_t> spaces;
    for (auto at = text.find(' '); at != std::string::npos; at = text.find(' ', at + 1))
        if (binds(text, at)) spaces.push_back(at);
    if (spaces.empty()) return;
    std::string bound;
    bound.reserve(text.size() + spaces.size());
    std::size_t from = 0;
    for (auto const at : spaces) {
        bound.append(text, from, at - from).append(no_break_space);
        from = at + 1;
    }
    bound.append(text, from);
    for (auto& span : paragraph.spans)
        span.end += static_cast<std::uint32_t>(std::ranges::lower_bound(spaces, span.end) - spaces.begin());
    paragraph.text = std::move(bound);
}

// ---- Markdown --------------------------------------------------------------------------------------------

/// Whether a line is one like `[name]: https://example.org`, which Markdown takes for the definition of a link and prints
/// nothing of (CommonMark 0.30, 4.7).
bool has_link_definition(std::string_view text) {
    constexpr std::string_view space = " \t\r\n", before = " \t-+*>.)0123456789";    // what may begin a list's item or a quote
    constexpr std::size_t longest_label = 1000;
    for (auto at = text.find("]:"); at != std::string_view::npos; at = text.find("]:", at + 2)) {
        auto const opening = text.rfind('[', at);
        if (opening == std::string_view::npos || at - opening > longest_label) continue;
        auto const line = opening == 0 ? 0 : text.rfind('\n', opening - 1) + 1;     // npos + 1 is 0: the first line
        if (text.substr(line, opening - line).find_first_not_of(before) != std::string_view::npos) continue;
        auto const target = text.find_first_not_of(space, at + 2);
        if (target == std::string_view::npos) continue;
        auto const end = std::min(text.find_first_of(space, target), text.size());
        auto const rest = std::min(text.find_first_not_of(" \t", end), text.size());
        if (rest == text.size() || std::string_view{"\r\n\"'("}.find(text[rest]) != std::string_view::npos) return true;
    }
    return false;
}

/// A paragraph, or an item of a list, as Markdown has it.
struct Piece {
    enum class Kind : unsigned char { paragraph, bullet, number };
    flow::Paragraph paragraph;
    Kind kind = Kind::paragraph;
    unsigned number = 0;
};

/// Takes the calls of md4c. Mistakes are noted and read past, so that all of them are told.
class MarkdownReader {
public:
    MarkdownReader(flow::TextStyle style, bool italics, bool lists, SourceSpan const& where, Diagnostics& problems)
        : style_{style}, italics_{italics}, lists_{lists}, where_{where}, problems_{problems} {}

    /// False after a mistake.
    bool read(std::string_view markdown) {
        static MD_PARSER const parser{0, MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_TABLES | MD_FLAG_COLLAPSEWHITESPACE,
                                      enter_block, leave_block, enter_span, leave_span, add_text, nullptr, nullptr};
        auto const before = problems_.size();
        if (has_link_definition(markdown))
            mistake("the definition of a link, of which nothing is printed",
                    "write the address behind its words: `[words](https://...)`, or `\\[` to print the bracket");
        md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, this);
        return problems_.size() == before;
    }
    std::vector<Piece> take() { return std::move(pieces_); }

private:
    static MarkdownReader& self(void* data) { return *static_cast<MarkdownReader*>(data); }

    void mistake(std::string message, std::string hint) {
        problems_.push_back(error_at(where_, std::move(message), {std::move(hint)}));
    }

    void begin(Piece::Kind kind, unsigned number = 0) {
        pieces_.push_back({{}, kind, number});
        pieces_.back().paragraph.style = style_;
    }
    flow::Paragraph& now() {
        if (pieces_.empty()) begin(Piece::Kind::paragraph);
        return pieces_.back().paragraph;
    }
    void end_span() {
        auto& p = now();
        auto const last = p.spans.empty() ? 0 : p.spans.back().end;
        auto const end = static_cast<std::uint32_t>(p.text.size());
        if (end > last) p.spans.push_back({end, style_, emphasis_ > 0 && italics_, strong_ > 0, link_});
    }
    void end_paragraph() {
        end_span();
        auto& p = now();
        bool const plain = p.spans.size() == 1 && p.spans.front() == flow::Span{p.spans.front().end, style_};
        if (plain) p.spans.clear();
    }

    /// Quotation marks in place of slanted letters, unless the author has set some.
    void quote_from(std::size_t start) {
        auto& p = now();
        auto const inside = std::string_view{p.text}.substr(start);
        auto const before = std::string_view{p.text}.substr(0, start);
        bool const quoted = inside.empty() || inside.starts_with(opening_quote) || before.ends_with(opening_quote) ||
                            before.ends_with("\xE2\x80\x98") || inside.starts_with("\xE2\x80\x98");
        if (quoted || style_ == flow::TextStyle::source) return;
        p.text.insert(start, opening_quote).append(closing_quote);
        for (auto& span : p.spans) if (span.end > start) span.end += static_cast<std::uint32_t>(opening_quote.size());
    }

    static int enter_block(MD_BLOCKTYPE type, void* detail, void* data) {
        auto& r = self(data);
        switch (type) {
            case MD_BLOCK_DOC:
            case MD_BLOCK_THEAD:
            case MD_BLOCK_TBODY:
            case MD_BLOCK_TR:
            case MD_BLOCK_TH:
            case MD_BLOCK_TD: break;
            case MD_BLOCK_P:
                if (!r.in_item_) r.begin(Piece::Kind::paragraph);
                else if (r.item_done_) r.mistake("a list item has two paragraphs", "make it one, or use two items");
                break;
            case MD_BLOCK_UL:
            case MD_BLOCK_OL:
                if (!r.lists_)
                    r.mistake("a list is not allowed here", type == MD_BLOCK_OL
                        ? "write `1\\.` to print a number with a full stop, or use an element of type `list`"
                        : "write `\\-` to print a dash, or use an element of type `list`");
                else if (r.in_item_) r.mistake("a list inside a list", "use one list");
                r.ordered_ = type == MD_BLOCK_OL;
                r.number_ = r.ordered_ ? static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start : 0;
                break;
            case MD_BLOCK_LI:
                r.begin(r.ordered_ ? Piece::Kind::number : Piece::Kind::bullet, r.number_++);
                r.in_item_ = true;
                r.item_done_ = false;
                break;
            case MD_BLOCK_H:
                r.mistake("a heading inside a text",
                          "use an element of type `heading`, or write `\\#` to print the sign");
                break;
            case MD_BLOCK_QUOTE:
                r.mistake("a block quote inside a text",
                          "use an element of type `quote`, or write `\\>` to print the sign");
                break;
            case MD_BLOCK_HR:
                r.mistake("a rule inside a text", "leave it out; headings part the page");
                break;
            case MD_BLOCK_CODE:
                r.mistake("code is not allowed in a text", "take out the backticks");
                break;
            case MD_BLOCK_HTML:
                r.raw_html();
                break;
            case MD_BLOCK_TABLE:
                r.mistake("a table inside a text", "use an element of type `table`");
                break;
        }
        return 0;
    }

    static int leave_block(MD_BLOCKTYPE type, void*, void* data) {
        auto& r = self(data);
        if (type == MD_BLOCK_P || (type == MD_BLOCK_LI && !r.item_done_)) r.end_paragraph();
        if (type == MD_BLOCK_P && r.in_item_) r.item_done_ = true;
        if (type == MD_BLOCK_LI) r.in_item_ = false;
        return 0;
    }

    static int enter_span(MD_SPANTYPE type, void* detail, void* data) {
        auto& r = self(data);
        r.end_span();
        switch (type) {
            case MD_SPAN_EM:
                if (r.emphasis_++ == 0) r.emphasis_start_ = r.now().text.size();
                break;
            case MD_SPAN_STRONG:
                ++r.strong_;
                break;
            case MD_SPAN_A: {
                auto const& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
                std::string address(href.text, href.size);
                if (!address.starts_with("https://") && !address.starts_with("http://") &&
                    !address.starts_with("mailto:") && !address.starts_with("tel:"))
                    r.mistake("the link `" + address + "` is not a web address", "begin it with `https://`");
                auto& links = r.now().links;
                r.link_ = static_cast<std::int32_t>(links.size());
                links.push_back(std::move(address));
                break;
            }
            case MD_SPAN_IMG:
                r.mistake("an image inside a text", "leave it out; pages are words and drawn diagrams");
                break;
            default:
                r.mistake("code is not allowed in a text", "take out the backticks");
        }
        return 0;
    }

    static int leave_span(MD_SPANTYPE type, void*, void* data) {
        auto& r = self(data);
        if (type == MD_SPAN_EM && r.emphasis_ == 1 && !r.italics_) r.quote_from(r.emphasis_start_);
        r.end_span();
        if (type == MD_SPAN_EM) --r.emphasis_;
        if (type == MD_SPAN_STRONG) --r.strong_;
        if (type == MD_SPAN_A) r.link_ = -1;
        return 0;
    }

    static int add_text(MD_TEXTTYPE type, MD_CHAR const* text, MD_SIZE size, void* data) {
        auto& r = self(data);
        auto& out = r.now().text;
        switch (type) {
            case MD_TEXT_NORMAL: out.append(text, size); break;
            case MD_TEXT_BR: out += '\n'; break;
            case MD_TEXT_SOFTBR: out += ' '; break;
            case MD_TEXT_NULLCHAR: utf8::append(out, U'\uFFFD'); break;
            case MD_TEXT_ENTITY: r.add_entity({text, size}); break;
            case MD_TEXT_HTML: r.raw_html(); break;
            case MD_TEXT_CODE: case MD_TEXT_LATEXMATH: break;    // noted where it began
        }
        return 0;
    }

    void add_entity(std::string_view entity) {
        static constexpr std::pair<std::string_view, std::string_view> known[]{
            {"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&nbsp;", no_break_space},
            {"&hellip;", "…"}, {"&ndash;", "–"}, {"&mdash;", "—"}};
        for (auto const& [name, meaning] : known) {
            if (entity != name) continue;
            now().text += meaning;
            return;
        }
        mistake("`" + std::string(entity) + "` is not a character that is known here", "type the character itself");
    }

    void raw_html() {
        if (std::exchange(html_told_, true)) return;
        mistake("raw HTML is not allowed", "write `*emphasis*`, `**strong**` or `[words](https://…)`");
    }

    flow::TextStyle style_;
    bool italics_, lists_;
    SourceSpan const& where_;
    Diagnostics& problems_;
    std::vector<Piece> pieces_;
    int emphasis_ = 0, strong_ = 0;
    std::size_t emphasis_start_ = 0;
    std::int32_t link_ = -1;
    bool in_item_ = false, item_done_ = false, ordered_ = false, html_told_ = false;
    unsigned number_ = 0;
};

/// Hands the blanks out to the paragraphs in whose text they stand.
void place_blanks(std::vector<Piece>& pieces, std::vector<flow::Inline> const& blanks) {
    std::size_t next = 0;
    for (auto& piece : pieces) {
        auto const& text = piece.paragraph.text;
        for (auto at = text.find(object); at != std::string::npos && next < blanks.size();
             at = text.find(object, at + 1))
            piece.paragraph.inlines.push_back(blanks[next++]);
    }
}

/// The one way from a written text to paragraphs. Empty: left out, or a mistake was noted.
std::vector<Piece> set_pieces(schema::Text const& text, flow::TextStyle style, bool lists, Setting const& setting,
                              std::span<Pt const> lengths) {
    auto seen = classes_of(text.markdown);
    std::string words;
    if ((seen & is_brace) && setting.personalise) {
        auto filled = setting.personalise(text);
        if (!filled) return {};
        words = *std::move(filled);
        seen = classes_of(words);
    } else {
        words = text.markdown;
    }
    if (auto const inside = trimmed(words); inside.size() != words.size()) words = std::string(inside);
    if (words.empty()) return {};

    std::vector<flow::Inline> blanks;
    if (seen & (is_underscore | is_object)) blanks = take_blanks(words, lengths);

    std::vector<Piece> pieces;
    if ((seen & is_markup) || begins_like_a_block(words)) {
        MarkdownReader reader{style, setting.look.italics, lists, text.where, *setting.problems};
        if (!reader.read(words)) return {};
        pieces = reader.take();
    } else {
        pieces.push_back({flow::plain(style, std::move(words))});
    }
    if (!blanks.empty()) place_blanks(pieces, blanks);
    if (seen & (is_number | is_dot)) for (auto& piece : pieces) bind_spaces(piece.paragraph);
    return pieces;
}

}  // namespace

std::optional<flow::Paragraph> set_paragraph(schema::Text const& text, flow::TextStyle style, Setting const& setting,
                                             std::span<Pt const> blanks) {
    auto pieces = set_pieces(text, style, false, setting, blanks);
    if (pieces.empty()) return std::nullopt;
    if (pieces.size() > 1) {
        setting.problems->push_back(error_at(text.where,
                                             "this text has " + std::to_string(pieces.size()) + " paragraphs",
                                             {"only elements of type `text` and `callout` may have more than one"}));
        return std::nullopt;
    }
    return std::move(pieces.front().paragraph);
}

flow::Blocks set_text(schema::Text const& text, flow::TextStyle style, Setting const& setting) {
    auto const& metrics = setting.look.metrics;
    flow::Blocks out;
    auto pieces = set_pieces(text, style, true, setting, {});
    out.reserve(pieces.size());
    bool list_before = false;
    for (auto& piece : pieces) {
        bool const list = piece.kind != Piece::Kind::paragraph;
        flow::Block block;
        if (list) {
            bool const bullet = piece.kind == Piece::Kind::bullet;
            piece.paragraph.marker = flow::Marker{bullet ? flow::Marker::Kind::disc : flow::Marker::Kind::text,
                                                  bullet ? std::string{} : std::to_string(piece.number) + ".",
                                                  metrics.bullet_indent};
            if (!list_before && !out.empty()) out.back().keep_with_next = true;
        }
        if (!out.empty())
            block.before = list ? (list_before ? metrics.bullet_gap : metrics.list_before) : metrics.paragraph_gap;
        block.kind = std::move(piece.paragraph);
        block.where = text.where;
        out.push_back(std::move(block));
        list_before = list;
    }
    return out;
}

flow::Paragraph set_plain(std::string_view text, flow::TextStyle style) {
    auto paragraph = flow::plain(style, std::string(text));
    bind_spaces(paragraph);
    return paragraph;
}

Diagnostics check_markdown(schema::Text const& text, bool lists) {
    Diagnostics problems;
    auto words = std::string(trimmed(text.markdown));
    auto const seen = classes_of(words);
    if (!(seen & is_markup) && !begins_like_a_block(words)) return problems;
    take_blanks(words, {});
    MarkdownReader{flow::TextStyle::body, true, lists, text.where, problems}.read(words);
    return problems;
}

std::size_t count_blanks(std::string_view markdown) {
    std::size_t count = 0, at = 0;
    while (auto const blank = find_blank(markdown, at)) {
        ++count;
        at = blank->second;
    }
    return count;
}

bool ends_with_blank(std::string_view markdown) { return trimmed(markdown).ends_with("___"); }

}  // namespace attune::elements
