#include "text/shaper.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <utility>

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include "base/hash.hpp"
#include "base/utf8.hpp"
#include "text/segment.hpp"
#include "text/words.hpp"

namespace attune::text {

namespace {

/// Widths are sums of doubles: a text must fit into the very width that it was measured to have.
constexpr double slack = 1e-3;

enum class AtomKind : std::uint8_t { word, space, box, line_end };

/// What is never cut, or only when it alone is wider than the measure: of one style, level and script.
struct Atom {
    std::uint32_t begin = 0, end = 0;     // bytes of the paragraph's text
    std::uint32_t span = 0;
    std::uint32_t box = 0;
    AtomKind kind = AtomKind::word;
    std::uint8_t level = 0;
    double width = 0;                     // points
    Word const* word = nullptr;           // of words and spaces
    hb_script_t script = HB_SCRIPT_LATIN;
};

/// The atoms from one place where a line may end to the next.
struct Chunk {
    std::size_t begin = 0, end = 0;       // atoms
    double width = 0;                     // points, without the spaces at its end
    double spaces = 0;                    // the width of these
    bool ends_word = false;               // has spaces at its end
    bool ends_line = false;               // whatever is left of the line
};

/// Chunks that stand on one line.
struct LineRange {
    std::size_t begin = 0, end = 0;
};

struct Text {
    std::vector<Atom> atoms;              // in logical order
    std::vector<Chunk> chunks;
    void clear() {
        atoms.clear();
        chunks.clear();
    }
};

void close_chunk(Text& text, std::size_t begin, bool ends_line) {
    Chunk chunk{.begin = begin, .end = text.atoms.size(), .ends_line = ends_line};
    auto content = chunk.end;
    for (; content > begin; --content) {
        auto const& atom = text.atoms[content - 1];
        if (atom.kind != AtomKind::space && atom.kind != AtomKind::line_end) break;
        chunk.spaces += atom.width;
        chunk.ends_word = true;
    }
    for (auto i = begin; i < content; ++i) chunk.width += text.atoms[i].width;
    text.chunks.push_back(chunk);
}

/// Widths as a line is filled: the spaces before a chunk count only once it is there.
double width_of(std::vector<Chunk> const& chunks, LineRange line) {
    double width = 0, spaces = 0;
    for (auto i = line.begin; i < line.end; ++i) {
        width += spaces + chunks[i].width;
        spaces = chunks[i].spaces;
    }
    return width;
}

/// Calls `line(LineRange)` for every line of a greedy setting.
template <class F>
void fill_lines(std::vector<Chunk> const& chunks, double measure, double first_indent, F const& line) {
    double available = measure - first_indent;
    for (std::size_t i = 0; i < chunks.size();) {
        LineRange range{i, i};
        double width = 0, spaces = 0;
        do {
            width += spaces + chunks[i].width;
            spaces = chunks[i].spaces;
            if (range.end > range.begin && width > available + slack) break;
            range.end = ++i;
        } while (i < chunks.size() && !chunks[i - 1].ends_line);
        line(range);
        available = measure;
    }
}

std::size_t count_lines(std::vector<Chunk> const& chunks, double measure, double first_indent) {
    std::size_t count = 0;
    fill_lines(chunks, measure, first_indent, [&count](LineRange) { ++count; });
    return count;
}

/// The smallest measure that needs no more lines than `measure` does.
double balanced_measure(std::vector<Chunk> const& chunks, double measure, double first_indent) {
    auto const wanted = count_lines(chunks, measure, first_indent);
    double low = 0, high = measure;
    for (std::size_t i = 0; i < chunks.size(); ++i) {
        low = std::max(low, chunks[i].width + (i == 0 ? first_indent : 0));
    }
    if (low >= high) return measure;
    while (high - low > 0.01) {
        double const middle = (low + high) / 2;
        (count_lines(chunks, middle, first_indent) <= wanted ? high : low) = middle;
    }
    return high;
}

std::uint64_t hash_of(Line const& line) {
    Hash hash;
    for (auto const& run : line.runs) {
        hash.add(run.shaped->hash).add(run.x.value).add(run.size.value).add(run.link);
        hash.add(run.colour.r << 16 | run.colour.g << 8 | run.colour.b);
    }
    hash.add(line.boxes.size());
    for (auto const& box : line.boxes) hash.add(box.index).add(box.x.value).add(box.width.value);
    return hash.value();
}

Diagnostic no_font_has(char32_t c, SourceSpan const& where) {
    std::string shown = utf8::code_point_name(c);
    auto const icu = static_cast<UChar32>(c);
    if (u_isgraph(icu) && u_charType(icu) != U_PRIVATE_USE_CHAR) {
        std::string drawn;
        utf8::append(drawn, c);
        shown = "`" + drawn + "` (" + shown + ")";
    }
    // Fonts of emoji hold pictures, which no PDF of ours can.
    if (u_hasBinaryProperty(icu, UCHAR_EMOJI_PRESENTATION))
        return error_at(where, "the emoji " + shown + " cannot be printed", {"write a word in its place, in a name too"});
    return error_at(where, "no installed font has the character " + shown,
                    {"install the package `fonts-noto-core` (for Chinese, Japanese and Korean `fonts-noto-cjk`), "
                     "or write the text without this character"});
}

}  // namespace

struct Shaper::Impl {
    explicit Impl(std::shared_ptr<Fonts const> source) : words{std::move(source)} {}

    Words words;
    Segmenter segmenter;

    // Of the paragraph in hand; kept for their memory.
    Paragraph const* paragraph = nullptr;
    hb_language_t language = nullptr;
    bool right_to_left = false;
    std::vector<Font const*> fonts;       // by span
    WordStyle* style = nullptr;           // the last that was asked for
    Text text;
    std::vector<char32_t> missing;
    std::vector<UBiDiLevel> levels;
    std::vector<std::int32_t> visual_order;

    Expected<std::vector<std::shared_ptr<Line const>>> break_lines(Paragraph const& given);

private:
    Diagnostics find_fonts();
    void collect();
    void shape(Atom& atom);
    void split_wide_chunks();
    void split(Chunk const& chunk, double limit, double next_limit, Text& out);
    std::vector<LineRange> choose_lines(bool may_balance);
    bool ends_in_a_short_word(LineRange last) const;
    void pull_down_a_word(std::vector<LineRange>& lines) const;
    std::shared_ptr<Line const> place(LineRange range, bool first);
};

Diagnostics Shaper::Impl::find_fonts() {
    Diagnostics problems;
    fonts.clear();
    for (auto const& span : paragraph->spans) {
        auto font = words.font(span.font);
        if (font) {
            fonts.push_back(*font);
            continue;
        }
        for (auto& problem : font.error()) {
            problem.where = paragraph->where;
            problems.push_back(std::move(problem));
        }
    }
    sort_diagnostics(problems);           // a font that several spans want is missing once
    return problems;
}

void Shaper::Impl::shape(Atom& atom) {
    bool const turned = (atom.level & 1) != 0;
    Font const* const font = fonts[atom.span];
    if (!style || style->font != font || style->script != atom.script || style->right_to_left != turned ||
        style->language != language) {
        style = &words.style(font, atom.script, language, turned);
    }
    atom.word = &words.shape(paragraph->text.substr(atom.begin, atom.end - atom.begin), *style);
    atom.width = atom.word->width * paragraph->spans[atom.span].size.value;
}

/// Cuts the text into shaped atoms, and these into chunks.
void Shaper::Impl::collect() {
    std::string_view const source = paragraph->text;
    auto const& segments = segmenter.segment(source, paragraph->language);
    right_to_left = segments.right_to_left;
    text.clear();
    missing.clear();

    auto level = segments.levels.begin();
    auto script = segments.scripts.begin();
    std::uint32_t span = 0, box = 0;
    std::size_t at = 0;
    for (auto const& opportunity : segments.opportunities) {
        auto const chunk_begin = text.atoms.size();
        while (at < opportunity.offset) {
            auto const begin = static_cast<std::uint32_t>(at);
            while (span + 1 < paragraph->spans.size() && paragraph->spans[span].end <= begin) ++span;
            while (level->end <= begin) ++level;
            while (script->end <= begin) ++script;
            std::size_t limit = std::min({opportunity.offset, level->end, script->end});
            if (span + 1 < paragraph->spans.size()) {
                limit = std::min(limit, static_cast<std::size_t>(paragraph->spans[span].end));
            }
            auto const kind_of = [](char32_t c) {
                if (is_breaking_space(c)) return AtomKind::space;
                if (is_line_end(c)) return AtomKind::line_end;
                return c == box_character ? AtomKind::box : AtomKind::word;
            };
            Atom atom{.begin = begin, .span = span, .level = level->level, .script = script->script};
            atom.kind = kind_of(next_code_point(source, at));
            if (atom.kind != AtomKind::box) {
                for (auto next = at; next < limit && kind_of(next_code_point(source, next)) == atom.kind;) at = next;
            }
            atom.end = static_cast<std::uint32_t>(at);
            switch (atom.kind) {
                case AtomKind::word:
                case AtomKind::space:
                    shape(atom);
                    missing.insert(missing.end(), atom.word->missing.begin(), atom.word->missing.end());
                    break;
                case AtomKind::box:
                    atom.box = box++;
                    if (atom.box < paragraph->boxes.size()) atom.width = paragraph->boxes[atom.box].width.value;
                    break;
                case AtomKind::line_end: break;
            }
            text.atoms.push_back(atom);
        }
        close_chunk(text, chunk_begin, opportunity.forced);
    }
}

/// A chunk that no line can hold is cut between clusters into chunks that each fill a line.
void Shaper::Impl::split_wide_chunks() {
    double const measure = paragraph->measure.value;
    Text out;
    for (std::size_t i = 0; i < text.chunks.size(); ++i) {
        auto const& chunk = text.chunks[i];
        double const limit = i == 0 ? measure - paragraph->first_indent.value : measure;
        if (chunk.width > limit + slack) {
            split(chunk, limit, measure, out);
        } else {
            auto const begin = out.atoms.size();
            out.atoms.insert(out.atoms.end(), text.atoms.begin() + chunk.begin, text.atoms.begin() + chunk.end);
            close_chunk(out, begin, chunk.ends_line);
        }
    }
    text = std::move(out);
}

void Shaper::Impl::split(Chunk const& chunk, double limit, double next_limit, Text& out) {
    auto begin = out.atoms.size();        // of the chunk that grows
    double width = 0;
    auto const close = [&] {
        close_chunk(out, begin, false);
        begin = out.atoms.size();
        width = 0;
        limit = next_limit;
    };
    for (auto i = chunk.begin; i < chunk.end; ++i) {
        Atom const& atom = text.atoms[i];
        bool const is_word = atom.kind == AtomKind::word;
        bool const hangs = atom.kind == AtomKind::space || atom.kind == AtomKind::line_end;
        if (hangs || width + atom.width <= limit + slack) {
            out.atoms.push_back(atom);
            width += atom.width;
            continue;
        }
        if (!is_word) {                   // a box
            if (out.atoms.size() > begin) close();
            out.atoms.push_back(atom);
            width += atom.width;
            continue;
        }
        // Where the word may be cut, in logical order, and how wide it is up to there.
        std::vector<std::pair<std::uint32_t, double>> cuts;
        double const size = paragraph->spans[atom.span].size.value;
        double reached = 0;
        auto run_begin = atom.begin;
        for (auto const& run : atom.word->runs) {
            auto const starts = cluster_starts(*run);
            std::vector<double> widths(starts.size(), 0.0);
            for (auto const& glyph : run->glyphs) {
                auto const found = std::ranges::lower_bound(starts, glyph.cluster) - starts.begin();
                widths[static_cast<std::size_t>(found)] +=
                    glyph.advance * size / run->face->metrics().units_per_em;
            }
            for (std::size_t k = 0; k < starts.size(); ++k) {
                if (k > 0 || run_begin > atom.begin) cuts.emplace_back(run_begin + starts[k], reached);
                reached += widths[k];
            }
            run_begin += static_cast<std::uint32_t>(run->text.size());
        }
        cuts.emplace_back(atom.end, reached);

        auto piece_begin = atom.begin;
        double before = 0;                // of `reached`, in the pieces that are done
        for (std::size_t next = 0; next < cuts.size();) {
            auto last = next;             // the cut that ends the piece: at least one cluster
            while (last + 1 < cuts.size() && width + cuts[last + 1].second - before <= limit + slack) ++last;
            bool const fits = width + cuts[last].second - before <= limit + slack;
            if (!fits && out.atoms.size() > begin) {
                close();
                continue;
            }
            Atom piece = atom;
            piece.begin = piece_begin;
            for (;; --last) {             // a letter may be wider at the end of a piece than within the word
                piece.end = cuts[last].first;
                shape(piece);
                if (last == next || width + piece.width <= limit + slack) break;
            }
            out.atoms.push_back(piece);
            width += piece.width;
            piece_begin = piece.end;
            before = cuts[last].second;
            next = last + 1;
            if (next < cuts.size()) close();
        }
    }
    close_chunk(out, begin, chunk.ends_line);
}

bool Shaper::Impl::ends_in_a_short_word(LineRange last) const {
    int letters = 0;
    for (auto i = last.begin; i < last.end; ++i) {
        auto const& chunk = text.chunks[i];
        if (chunk.ends_word && i + 1 < last.end) return false;
        for (auto k = chunk.begin; k < chunk.end; ++k) {
            auto const& atom = text.atoms[k];
            if (atom.kind == AtomKind::box) return false;
            for (std::size_t at = atom.begin; at < atom.end;) {
                if (u_isalnum(static_cast<UChar32>(next_code_point(paragraph->text, at)))) ++letters;
            }
        }
    }
    return letters < 5;
}

void Shaper::Impl::pull_down_a_word(std::vector<LineRange>& lines) const {
    if (lines.size() < 2) return;
    auto& last = lines.back();
    auto& previous = lines[lines.size() - 2];
    auto const& chunks = text.chunks;
    auto const& end_of_previous = chunks[previous.end - 1];
    if (end_of_previous.ends_line || !end_of_previous.ends_word || !ends_in_a_short_word(last)) return;

    auto word = previous.end - 1;         // the first chunk of the previous line's last word
    while (word > previous.begin && !chunks[word - 1].ends_word) --word;
    auto const words_left =
        std::count_if(chunks.begin() + previous.begin, chunks.begin() + word,
                      [](Chunk const& chunk) { return chunk.ends_word && chunk.width > 0; });
    if (words_left < 2) return;
    if (width_of(chunks, {word, last.end}) > paragraph->measure.value + slack) return;
    previous.end = last.begin = word;
}

std::vector<LineRange> Shaper::Impl::choose_lines(bool may_balance) {
    double const indent = paragraph->first_indent.value;
    double measure = paragraph->measure.value;
    if (may_balance) measure = balanced_measure(text.chunks, measure, indent);
    std::vector<LineRange> lines;
    fill_lines(text.chunks, measure, indent, [&lines](LineRange range) { lines.push_back(range); });
    pull_down_a_word(lines);
    return lines;
}

std::shared_ptr<Line const> Shaper::Impl::place(LineRange range, bool first) {
    auto const first_atom = text.chunks[range.begin].begin;
    auto end_atom = text.chunks[range.end - 1].end;
    auto line = std::make_shared<Line>();
    line->begin = text.atoms[first_atom].begin;
    line->end = text.atoms[end_atom - 1].end;
    line->right_to_left = right_to_left;
    while (end_atom > first_atom && (text.atoms[end_atom - 1].kind == AtomKind::space ||
                                     text.atoms[end_atom - 1].kind == AtomKind::line_end)) {
        --end_atom;
    }

    double const measure = paragraph->measure.value;
    double const indent = first ? paragraph->first_indent.value : 0;
    double width = indent;
    std::size_t count = 0;
    int fills = 0;
    bool turns = right_to_left;
    auto const is_fill = [this](Atom const& atom) {
        return atom.kind == AtomKind::box && atom.box < paragraph->boxes.size() && paragraph->boxes[atom.box].fill;
    };
    for (auto i = first_atom; i < end_atom; ++i) {
        auto const& atom = text.atoms[i];
        width += atom.width;
        fills += is_fill(atom);
        count += atom.word ? atom.word->runs.size() : 0;
        turns = turns || atom.level != 0;
    }
    double const share = fills > 0 ? std::max(0.0, measure - width) / fills : 0;
    if (fills > 0) width = std::max(width, measure);
    line->width = Pt{width};
    line->runs.reserve(count);

    double x = right_to_left ? measure - width : indent;
    auto const put = [&](Atom const& atom) {
        if (atom.kind == AtomKind::box) {
            double const box_width = atom.width + (is_fill(atom) ? share : 0);
            if (atom.box < paragraph->boxes.size()) line->boxes.push_back({atom.box, Pt{x}, Pt{box_width}});
            x += box_width;
            return;
        }
        if (!atom.word) return;           // a line end that is not at the end cannot be, but draws nothing
        auto const& span = paragraph->spans[atom.span];
        auto const put_run = [&](std::shared_ptr<ShapedRun const> const& shaped) {
            double const advance =
                static_cast<double>(shaped->advance) * span.size.value / shaped->face->metrics().units_per_em;
            line->runs.push_back({Pt{x}, Pt{advance}, span.size, span.colour, shaped, span.link});
            x += advance;
        };
        if (atom.level & 1) {
            for (auto run = atom.word->runs.rbegin(); run != atom.word->runs.rend(); ++run) put_run(*run);
        } else {
            for (auto const& run : atom.word->runs) put_run(run);
        }
    };
    if (!turns) {
        for (auto i = first_atom; i < end_atom; ++i) put(text.atoms[i]);
    } else {
        levels.clear();
        for (auto i = first_atom; i < end_atom; ++i) levels.push_back(text.atoms[i].level);
        visual_order.resize(levels.size());
        ubidi_reorderVisual(levels.data(), static_cast<std::int32_t>(levels.size()), visual_order.data());
        for (auto const i : visual_order) put(text.atoms[first_atom + static_cast<std::size_t>(i)]);
    }
    line->hash = hash_of(*line);
    return line;
}

Expected<std::vector<std::shared_ptr<Line const>>> Shaper::Impl::break_lines(Paragraph const& given) {
    paragraph = &given;
    std::vector<std::shared_ptr<Line const>> lines;
    if (given.text.empty()) return lines;
    if (auto problems = find_fonts(); !problems.empty()) return Unexpected<Diagnostics>{std::move(problems)};
    words.forget_if_many();
    language = words.language(given.language);
    collect();
    if (!missing.empty()) {
        std::ranges::sort(missing);
        missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
        Diagnostics problems;
        for (char32_t const c : missing) problems.push_back(no_font_has(c, given.where));
        return Unexpected<Diagnostics>{std::move(problems)};
    }

    auto const is_wide = [&](Chunk const& chunk) {
        double const indent = &chunk == text.chunks.data() ? given.first_indent.value : 0;
        return chunk.width > given.measure.value - indent + slack;
    };
    bool const wide = std::ranges::any_of(text.chunks, is_wide);
    if (wide) split_wide_chunks();
    bool first = true;
    for (auto const range : choose_lines(given.balance && !wide)) {
        lines.push_back(place(range, first));
        first = false;
    }
    return lines;
}

Shaper::Shaper(std::shared_ptr<Fonts const> fonts) : impl_{std::make_unique<Impl>(std::move(fonts))} {}
Shaper::~Shaper() = default;

Expected<std::vector<std::shared_ptr<Line const>>> Shaper::break_lines(Paragraph const& paragraph) {
    return impl_->break_lines(paragraph);
}

Expected<std::shared_ptr<Face const>> Shaper::face(FontName const& name, SourceSpan const& where) {
    auto font = impl_->words.font(name);
    if (font) return (*font)->face;
    for (auto& problem : font.error()) problem.where = where;
    return Unexpected<Diagnostics>{std::move(font.error())};
}

}  // namespace attune::text
