#include "elements/cards.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "base/utf8.hpp"
#include "elements/common.hpp"
#include "elements/diagram.hpp"

namespace attune::elements {

using namespace literals;

namespace {

constexpr Pt pad = Pt::from_mm(6);                   // more than the 3 mm that a cut may be off
constexpr Pt margin = Pt::from_mm(12);               // of the paper, that no printer reaches
constexpr double text_size = 12, text_leading = 17;  // of the everyday look, as the check measures

/// "85x55"
std::optional<Size> size_of(std::string_view text) {
    int width = 0, height = 0;
    auto const* end = text.data() + text.size();
    auto const first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != 'x') return {};
    auto const second = std::from_chars(first.ptr + 1, end, height);
    if (second.ec != std::errc{} || second.ptr != end) return {};
    if (width < 50 || width > 165 || height < 35 || height > 160) return {};
    return Size{Pt::from_mm(width), Pt::from_mm(height)};
}

/// How text falls into lines, about: whole words, characters of one width.
struct Fall {
    int lines = 1;
    std::size_t over = 0;  // characters beyond the last line that there is room for
};
Fall fall(std::string_view text, std::size_t in_line, int room) {
    Fall out;
    std::size_t used = 0;
    while (!text.empty()) {
        auto const end = std::min(text.find_first_of(" \n"), text.size());
        auto const word = utf8::count(text.substr(0, end));
        if (used > 0 && used + 1 + word > in_line) {
            ++out.lines;
            used = 0;
        }
        auto const here = word + (used > 0 ? 1 : 0);
        used += here;
        if (out.lines > room) out.over += here;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out;
}

std::size_t characters_in(Pt width, flow::StyleSpec const& style) {
    return static_cast<std::size_t>(std::max(1.0, width / estimated_width("n", style)));
}

/// Whether a text would print one of the people's names.
bool names_someone(std::string_view text) {
    static constexpr std::array<std::string_view, 4> people{"me", "partner", "a", "b"};
    for (auto at = text.find('{'); at != std::string_view::npos; at = text.find('{', at + 1)) {
        auto rest = text.substr(at + 1);
        auto const end = rest.find_first_of(".}| ");
        if (std::ranges::find(people, rest.substr(0, end)) != people.end()) return true;
    }
    return false;
}

void check_face(schema::Text const& title, schema::Text const& text, Size size, schema::Check& check) {
    flow::StyleSpec style;
    style.size = Pt{text_size};
    style.leading = Pt{text_leading};
    auto const in_line = characters_in(size.width - pad * 2, style);
    int const lines = static_cast<int>((size.height - pad * 2 + 1_mm) / style.leading);
    int const for_title = title.empty() ? 0 : fall(title.markdown, in_line, lines).lines;
    if (auto const over = fall(text.markdown, in_line, lines - for_title).over)
        check.error(text.where,
                    "text does not fit card at 12 pt (by " + std::to_string(over) +
                        (over == 1 ? " character)" : " characters)"),
                    {"shorten it, or make `size` larger"});
}

void check_cards(Cards const& self, schema::Check& check) {
    auto const size = size_of(self.size);
    if (!size)
        check.error(check.at("size"), "`" + self.size + "` is not the size of a card",
                    {"write width x height in millimetres, e.g. `85x55`; 50x35 to 165x160"});
    Cards::texts(self, [&](schema::Text const& text) {
        if (names_someone(text.markdown))
            check.error(text.where, "client name on a card",
                        {"cards get lost and are seen: write `you` or `your partner`"});
    });
    for (auto const& card : self.cards) {
        if (!self.backs && !card.back.empty())
            check.error(card.back.where, "card has a `back`, but there are no backs", {"add `backs: true`"});
        if (!size) continue;
        check_face(card.title, card.text, *size, check);
        check_face({}, card.back, *size, check);
    }
}

}  // namespace

schema::Record<Card> const& record(Card const*) {
    static auto const fields =
        schema::Record<Card>("card", "One card.")
            .field("title", &Card::title, "A few words in bold.", schema::max_length(60))
            .field("text", &Card::text, "What it says.", schema::required, schema::max_length(400))
            .field("back", &Card::back, "What stands on its back.", schema::max_length(400))
            .plain(&Card::text);
    return fields;
}

schema::Record<Cards> const& record(Cards const*) {
    static auto const fields =
        content_table<Cards>("cards", "Cards to cut out, on paper only: eight on a page at 85 x 55 mm.")
            .field("id", &Cards::id, "Name of the deck, unique in the sheet.", schema::identifier)
            .field("size", &Cards::size,
                   "Width x height in millimetres. In large print cards grow as high as they must.",
                   schema::max_length(20))
            .field("cards", &Cards::cards, "The cards.", schema::required, schema::count(1, 48))
            .field("blanks", &Cards::blanks, "Cards with lines, for words of one's own.", schema::range(0, 16))
            .field("backs", &Cards::backs,
                   "After each page of fronts a page of backs, for printing on both sides, turned over the long edge.")
            .field("name", &Cards::name, "Printed on backs that say nothing of their own.", schema::max_length(40))
            .check(check_cards);
    return fields;
}

namespace {

/// The words of one side of a card, the title on lines of its own.
std::optional<flow::Paragraph> face(schema::Text const& title, schema::Text const& text, Setting const& setting) {
    auto words = set_paragraph(text, flow::TextStyle::body, setting);
    if (!words || title.empty()) return words;
    auto head = set_paragraph(title, flow::TextStyle::small_heading, setting);
    if (head) prepend(*words, head->text + "\n", {0, flow::TextStyle::small_heading});
    return words;
}

class Deck {
public:
    Deck(Cards const& self, Setting const& setting)
        : self_{self}, setting_{setting}, size_{size_of(self.size).value_or(Size{85_mm, 55_mm})} {
        for (auto const& card : self.cards) {
            fronts_.push_back(face(card.title, card.text, setting));
            backs_.push_back(card.back.empty() ? std::nullopt : face({}, card.back, setting));
        }
        count_ = self.cards.size() + static_cast<std::size_t>(self.blanks);
        place();
        grow();
    }

    void compose(flow::Blocks& out) const {
        auto const rows_on_page =
            static_cast<std::size_t>(std::max(1.0, std::floor(setting_.look.page.block_height / size_.height)));
        auto const rows = (count_ + columns_ - 1) / columns_;
        if (!self_.backs) {  // on what is left of the page, and on the next
            for (std::size_t row = 0; row < rows; ++row)
                out.push_back(
                    block(front(row, row == 0), self_.where, row == 0 ? group_gap(out, setting_) : flow::Elastic{}));
            return;
        }
        for (std::size_t top = 0; top < rows; top += rows_on_page) {
            auto const end = std::min(top + rows_on_page, rows);
            for (bool const backs : {false, true}) {
                out.push_back(block(flow::PageBreak{}, self_.where));
                for (auto row = top; row < end; ++row)
                    out.push_back(block(backs ? back(row) : front(row, row == top), self_.where, {}, row + 1 < end));
            }
        }
    }

private:
    /// As many columns as the paper takes, in its middle, so that fronts and backs meet.
    void place() {
        auto const& page = setting_.look.page;
        bool const whole = setting_.measure > page.full_width() - 1_mm;
        Pt const room = whole ? page.paper.width - margin * 2 : setting_.measure;
        columns_ = static_cast<std::size_t>(std::max(1.0, std::floor(room / size_.width)));
        Pt const width = size_.width * static_cast<double>(columns_);
        // Where margins change sides, fronts and backs mirror each other about the middle of the block.
        if (whole)
            left_ = page.two_sided ? (page.full_width() - width) / 2 : (page.paper.width - width) / 2 - page.left;
    }

    /// Larger type needs higher cards.
    void grow() {
        auto const& style = setting_.look.style(flow::TextStyle::body);
        auto const in_line = characters_in(size_.width - pad * 2, style);
        for (auto const* faces : {&fronts_, &backs_})
            for (auto const& words : *faces) {
                if (!words) continue;
                int lines = 0;
                std::string_view rest = words->text;
                while (!rest.empty()) {
                    auto const end = std::min(rest.find('\n'), rest.size());
                    lines += fall(rest.substr(0, end), in_line, 1).lines;
                    rest.remove_prefix(std::min(end + 1, rest.size()));
                }
                size_.height = std::max(size_.height, style.leading * lines + pad * 2 - 1_mm);
            }
    }

    Pt edge(std::size_t column) const { return left_ + size_.width * static_cast<double>(column); }
    Pt inner() const { return size_.width - pad * 2; }
    flow::StyleSpec const& style(flow::TextStyle s) const { return setting_.look.style(s); }

    flow::Canvas sheet() const {
        flow::Canvas canvas;
        canvas.size = {setting_.measure, size_.height};
        return canvas;
    }

    void put_words(flow::Canvas& to, flow::Paragraph words, std::size_t column) const {
        Pt const baseline = pad + style(words.style).leading * 0.7;
        to.items.push_back(flow::Canvas::Text{std::move(words), {edge(column) + pad, baseline}, inner()});
    }

    void put_lines(flow::Canvas& to, std::size_t column) const {
        Pt const spacing = setting_.look.metrics.writing_line.normal;
        for (Pt y = pad + spacing; y < size_.height - pad + 1_mm; y += spacing)
            to.items.push_back(line_shape({edge(column) + pad, y}, {edge(column) + pad + inner(), y},
                                          Stroke{setting_.look.metrics.hair}));
    }

    void tell(flow::Canvas& canvas, std::size_t card, std::string_view words) const {
        if (canvas.alt.empty()) canvas.alt = setting_.say("To cut out.");
        canvas.alt += " " + setting_.say_with("Card {} of {}: {}", card + 1, count_, words);
    }

    /// A row of fronts, `row` from 0, with the lines to cut along.
    flow::Canvas front(std::size_t row, bool scissors) const {
        auto canvas = sheet();
        auto const first = row * columns_, here = std::min(columns_, count_ - first);
        add_cuts(canvas, here, scissors);
        for (std::size_t i = 0; i < here; ++i) {
            auto const card = first + i;
            if (card >= fronts_.size()) {
                put_lines(canvas, i);
                tell(canvas, card, setting_.say("blank, to write on."));
            } else if (fronts_[card]) {
                tell(canvas, card, spoken(*fronts_[card], setting_));
                put_words(canvas, *fronts_[card], i);
            }
        }
        return canvas;
    }

    /// The backs of the same row: what was left is right when the sheet is turned over its long edge.
    flow::Canvas back(std::size_t row) const {
        auto canvas = sheet();
        auto const first = row * columns_, here = std::min(columns_, count_ - first);
        for (std::size_t i = 0; i < here; ++i) {
            auto const card = first + i, column = columns_ - 1 - i;
            if (card < backs_.size() && backs_[card]) {
                tell(canvas, card, setting_.say_with("on its back, {}", spoken(*backs_[card], setting_)));
                put_words(canvas, *backs_[card], column);
            } else {
                add_ornament(canvas, column);
            }
        }
        return canvas;
    }

    /// Two linked rings with the deck's name below.
    void add_ornament(flow::Canvas& to, std::size_t column) const {
        auto const rings = badge(Badge::together, setting_.look);
        Point const at{edge(column) + (size_.width - rings.size.width) / 2, size_.height / 2 - rings.size.height};
        for (auto const& item : rings.items)
            if (auto const* shape = std::get_if<Shape>(&item)) to.items.push_back(moved(*shape, at));
        auto name = self_.name.empty() ? std::nullopt : set_paragraph(self_.name, flow::TextStyle::hint, setting_);
        if (!name) return;
        name->align = flow::Align::centre;
        to.items.push_back(flow::Canvas::Text{
            *std::move(name),
            {edge(column) + size_.width / 2, size_.height / 2 + style(flow::TextStyle::hint).leading + 1.5_mm},
            inner()});
    }

    void add_cuts(flow::Canvas& to, std::size_t here, bool scissors) const {
        Stroke const cut{setting_.look.metrics.thin, black, Dash::dashed};
        Pt const right = edge(here), bottom = size_.height;
        Pt const begin = left_ + 3_mm, end = left_ + 12_mm;  // of the scissors
        if (scissors) {
            to.items.push_back(line_shape({left_, 0_pt}, {begin, 0_pt}, cut));
            add_scissors(to, {begin + 1_mm, 0_pt});
        }
        to.items.push_back(line_shape({scissors ? end : left_, 0_pt}, {right, 0_pt}, cut));
        to.items.push_back(line_shape({left_, bottom}, {right, bottom}, cut));
        for (std::size_t column = 0; column <= here; ++column)
            to.items.push_back(line_shape({edge(column), 0_pt}, {edge(column), bottom}, cut));
    }

    /// Seen from above, cutting to the right; 7 mm long.
    void add_scissors(flow::Canvas& to, Point at) const {
        Stroke const line{setting_.look.metrics.rule};
        for (double const side : {-1.0, 1.0}) {
            to.items.push_back(circle_shape({at.x + 1.2_mm, at.y + 1.25_mm * side}, 1_mm, line));
            to.items.push_back(
                line_shape({at.x + 2_mm, at.y + 0.65_mm * side}, {at.x + 7_mm, at.y - 0.9_mm * side}, line));
        }
    }

    Cards const& self_;
    Setting const& setting_;
    Size size_;  // of one card
    std::vector<std::optional<flow::Paragraph>> fronts_, backs_;
    std::size_t count_ = 0, columns_ = 1;
    Pt left_;  // of the first column; may lie left of the block
};

}  // namespace

void compose(Cards const& self, Setting const& setting, flow::Blocks& out) { Deck{self, setting}.compose(out); }

}  // namespace attune::elements
