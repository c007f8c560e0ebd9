#include "reflow/plain_text.hpp"

#include <algorithm>

#include "base/spoken_words.hpp"
#include "base/utf8.hpp"
#include "reflow/answers.hpp"
#include "reflow/reading.hpp"

namespace attune::reflow {
namespace {

using flow::Field;
using flow::TextStyle;

constexpr std::size_t width = 72;  // characters in a line
constexpr std::string_view blank = "____";

/// The words of a paragraph in one string, links with their address behind them.
std::string text_of(flow::Paragraph const& paragraph) {
    std::string out;
    for_each_stretch(
        paragraph,
        [&](std::string_view text, flow::Span const& span) {
            out += text;
            auto const address = address_of(paragraph, span);
            if (!address.empty() && address != text) out.append(" (").append(address).append(")");
        },
        [&](flow::Inline const& thing) {
            if (thing.kind == flow::Inline::Kind::blank) out += blank;
        });
    return out;
}

std::string joined(std::vector<flow::Paragraph const*> const& paragraphs, std::string_view between) {
    std::string out;
    for (auto const* paragraph : paragraphs) {
        if (!out.empty()) out += between;
        out += text_of(*paragraph);
    }
    return out;
}

/// Plain spaces in place of those of a printed page, which terminals show as they like.
std::string with_plain_spaces(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const start = at;
        auto const c = utf8::decode(text, at);
        if (!c) break;
        bool const space = c == U'\u00A0' || c == U'\u202F' || (c >= U'\u2000' && c <= U'\u200A');
        out += space ? std::string_view{" "} : text.substr(start, at - start);
    }
    return out;
}

/// Cuts `text` at its spaces into lines; a word that is longer than a line stays whole.
std::vector<std::string> wrapped(std::string_view text, std::size_t most) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at <= text.size();) {
        auto const end = std::min(text.find('\n', at), text.size());
        auto rest = text.substr(at, end - at);
        at = end + 1;
        std::string line;
        std::size_t length = 0;
        while (!rest.empty()) {
            auto const word = rest.substr(0, rest.find(' '));
            rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            if (word.empty()) continue;
            auto const letters = utf8::count(word);
            if (!line.empty() && length + 1 + letters > most) {
                lines.push_back(with_plain_spaces(line));
                line.clear();
                length = 0;
            }
            length += letters + (line.empty() ? 0 : 1);
            line.append(line.empty() ? "" : " ").append(word);
        }
        lines.push_back(with_plain_spaces(line));
    }
    return lines;
}

/// Whether the next thing follows a paragraph of this style without an empty line.
bool stays_close(TextStyle style) {
    switch (style) {
        case TextStyle::meta_label:
        case TextStyle::sheet_label:
        case TextStyle::callout_label:
        case TextStyle::callout_title:
        case TextStyle::letterhead_name:
        case TextStyle::letterhead_line:
        case TextStyle::footer: return true;
        default: return false;
    }
}

class Writer {
public:
    std::string write(flow::Flow const& flow) {
        said_ = spoken_words(flow.language);
        auto const whole = read(flow);
        all(read_apart(flow.furniture.letterhead));
        if (whole.untitled) underlined(flow.title, 1);
        for (auto const& section : whole.sections) all(section.readings);
        close_ = false;
        for (auto const& line : flow.furniture.foot) add(&line);
        return std::move(out_);
    }

private:
    /// Lines below what stands there, the first behind `lead`, the others as far in.
    void put(std::string_view text, std::string_view lead = {}) {
        if (!out_.empty() && !std::exchange(close_, false)) out_ += '\n';
        std::string const indent(utf8::count(lead), ' ');
        bool first = true;
        for (auto const& line : wrapped(text, width - indent.size())) {
            auto const start = out_.size();
            out_.append(std::exchange(first, false) ? lead : std::string_view{indent}).append(line);
            while (out_.size() > start && out_.back() == ' ') out_.pop_back();
            out_ += '\n';
        }
    }

    void underlined(std::string_view text, int level) {
        close_ = false;
        put(text);
        std::size_t longest = 0;
        for (auto const& line : wrapped(text, width)) longest = std::max(longest, utf8::count(line));
        out_.append(longest, level == 1 ? '=' : level == 2 ? '-' : '~') += '\n';
    }

    void all(Readings const& readings) {
        for (auto const& reading : readings) std::visit([&](auto const& kind) { add(kind); }, reading.kind);
        close_ = false;
    }

    void add(flow::Paragraph const* paragraph) {
        put(text_of(*paragraph));
        close_ = stays_close(paragraph->style);
    }

    void add(Heading const& heading) {
        underlined((heading.number ? text_of(*heading.number) + " " : "") + text_of(*heading.words), heading.level);
    }

    void add(List const& list) {
        for (auto const& item : list.items) {
            auto const& marker = *item.words->marker;
            auto text = text_of(*item.words);
            if (!item.more.empty()) text += " (" + joined(item.more, ", ") + ")";
            switch (marker.kind) {
                case flow::Marker::Kind::disc: put(text, "- "); break;
                case flow::Marker::Kind::text: put(text, marker.text + " "); break;
                case flow::Marker::Kind::tick_box: put(text, "- [ ] "); break;
                case flow::Marker::Kind::choice_circle: put(text, "( ) "); break;
            }
            close_ = true;
        }
        close_ = false;
    }

    void add(Group const& group) {
        all(group.inside);
        if (group.box->field) put(blank);
    }

    void add(flow::WritingLines const*) {
        close_ = true;  // below its question
        put(blank);
    }

    // ---- tables ----

    void add(flow::Table const* table) {
        if (table->meaning == flow::Table::Meaning::contents) return contents(*table);
        for (auto const& row : table->rows) {
            auto const words = in_words(*table, row);
            if (words.empty()) continue;
            put(words, "- ");
            close_ = true;
        }
        close_ = false;
    }

    /// "Monday. What happened: ____; 0–10: ____"
    std::string in_words(flow::Table const& table, flow::Table::Row const& row) const {
        std::string out;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            auto const cell = words_in(row, i);
            std::string head;
            for (auto const& line : table.head)
                if (auto const words = words_in(line, i); !words.empty()) head += (head.empty() ? "" : ", ") + words;
            // What stands there is said, and so is where to write; room that is only left over is not.
            if (cell.empty() && (head.empty() || !is_written_in(table, row, i))) continue;
            bool const names = i == 0 && table.row_heads;
            if (!out.empty()) out += out.ends_with('.') ? " " : "; ";
            if (!head.empty()) out += head + ": ";
            out += cell.empty() ? std::string{blank} : cell;
            if (names && !out.ends_with('.')) out += '.';
        }
        return out;
    }

    /// A cell without a word is there to be written in, unless the table says which are.
    static bool is_written_in(flow::Table const& table, flow::Table::Row const& row, std::size_t column) {
        bool const said = std::ranges::any_of(table.rows, [](auto const& each) { return !each.fields.empty(); });
        return !said || (column < row.fields.size() && row.fields[column]);
    }

    std::string words_in(flow::Table::Row const& row, std::size_t column) const {
        std::string out;
        if (column < row.cells.size() && !row.cells[column].empty()) {
            Writer inside;
            inside.said_ = said_;
            inside.all(read_apart(row.cells[column]));
            for (char const c : inside.out_) {  // one line, as a cell's words are few
                if (c != '\n') out += c;
                else if (!out.empty() && out.back() != ' ') out += ' ';
            }
            while (out.ends_with(' ')) out.pop_back();
        }
        if (column < row.fields.size() && row.fields[column]) {
            auto const kind = row.fields[column]->kind;
            if (!out.empty()) out += ' ';
            out += kind == Field::Kind::tick ? "[ ]" : kind == Field::Kind::choice ? "( )" : blank;
        }
        return out;
    }

    void contents(flow::Table const& table) {
        for (auto const& row : table.rows) {
            auto const read = contents_row(row);
            auto const more = joined(read.more, ", ");
            put(joined(read.title, " ") + (more.empty() ? "" : " (" + more + ")"));
            close_ = true;
        }
        close_ = false;
    }

    // ---- drawings ----

    void figure(std::string const& alt) {
        if (!alt.empty()) put("[" + std::string(said_.figure) + ": " + alt + "]");
    }

    void add(flow::Image const* image) { figure(image->alt); }

    void add(flow::Canvas const* canvas) {
        figure(canvas->alt);
        auto const all = answers_of(*canvas);
        bool const several = std::ranges::count_if(all, is_choice) > 1;
        for (auto const& answer : all) {
            auto const& field = *answer.front();
            if (is_choice(answer)) put(choices(answer, several));
            else put(field.kind == Field::Kind::tick ? "[ ] " + field.label : field.label + ": " + std::string{blank});
            close_ = true;
        }
        close_ = false;
    }

    /// "( ) 0  ( ) 1"; a ring stays with its word.
    static std::string choices(Answer const& answer, bool ask) {
        std::string out = ask ? answer.front()->question + ":" : std::string{};
        for (auto const* field : answer) out += (out.empty() ? "" : " ") + ("(\u00A0)\u00A0" + word_of(*field));
        return out;
    }

    std::string out_;
    SpokenWords said_;
    bool close_ = false;  // no empty line before what comes next
};

}  // namespace

std::string plain_text(flow::Flow const& flow) { return Writer{}.write(flow); }

}  // namespace attune::reflow
