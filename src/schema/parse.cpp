#include "schema/node.hpp"

#include <algorithm>
#include <array>
#include <istream>
#include <numeric>
#include <optional>
#include <streambuf>
#include <utility>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include "base/limits.hpp"
#include "base/regular_file.hpp"
#include "base/utf8.hpp"
#include "schema/explain.hpp"
#include "schema/source.hpp"
#include "schema/words.hpp"

namespace attune::schema {
namespace {

using std::string_literals::operator""s;

constexpr auto npos = std::string_view::npos;

// ---- Bytes ----

constexpr auto plain_bytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t b = 0x20; b < 0x7F; ++b) plain[b] = true;
    plain['\n'] = true;
    return plain;
}();

/// The offset of the first broken or forbidden character at or after `from`, else npos.
std::size_t find_bad_character(std::string_view text, std::size_t from) {
    for (std::size_t i = from; i < text.size();) {
        if (plain_bytes[static_cast<unsigned char>(text[i])]) { ++i; continue; }
        auto const start = i;
        auto const c = utf8::decode(text, i);
        if (!c || is_forbidden(*c)) return start;
    }
    return npos;
}

Diagnostic bad_character(SourceSpan where, std::string_view text, std::size_t at) {
    auto const start = at;
    auto const c = utf8::decode(text, at);
    if (!c) {
        static constexpr std::string_view hex = "0123456789ABCDEF";
        auto const byte = static_cast<unsigned char>(text[start]);
        return error_at(std::move(where), "the byte `0x"s + hex[byte >> 4] + hex[byte & 0xF] + "` is not part of UTF-8",
                        {"save the file as UTF-8"});
    }
    auto const name = utf8::code_point_name(*c);
    if (*c == 0x2028 || *c == 0x2029)
        return error_at(std::move(where), "a line separator that YAML does not know (" + name + ")",
                        {"replace it by an ordinary line break"});
    if (*c == 0xFEFF)
        return error_at(std::move(where), "a byte order mark inside the text (" + name + ")", {"delete it"});
    return error_at(std::move(where), "an invisible control character (" + name + ")", {"delete it"});
}

/// All bad characters, at most one a line: a file in another encoding has them everywhere.
Diagnostics check_bytes(Source const& source, Limits const& limits) {
    Diagnostics out;
    auto const& text = source.text;
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF") ||
        (text.size() > 1 && (text[0] == 0) != (text[1] == 0)))
        return {error_at({source.name}, "the file is not UTF-8 but looks like UTF-16 or UTF-32",
                         {"save the file as UTF-8"})};
    for (std::size_t at = 0; out.size() < limits.messages;) {
        at = find_bad_character(text, at);
        if (at == npos) break;
        out.push_back(bad_character(source.place(at), text, at));
        at = std::min(text.size(), text.find('\n', at));
    }
    return out;
}

/// Starts of the lines whose indentation holds a tab.
std::vector<std::size_t> find_tab_indentation(std::string_view text) {
    std::vector<std::size_t> starts;
    for (auto tab = text.find('\t'); tab != npos;) {
        auto const newline = text.rfind('\n', tab);
        auto const start = newline == npos ? 0 : newline + 1;
        if (text.substr(start, tab - start).find_first_not_of(' ') == npos) starts.push_back(start);
        auto const next = text.find('\n', tab);
        if (next == npos) break;
        tab = text.find('\t', next);
    }
    return starts;
}

bool is_opening_bracket(char c) { return c == '[' || c == '{'; }

std::string with_plain_newlines(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r') { out += text[i]; continue; }
        if (i + 1 < text.size() && text[i + 1] == '\n') continue;
        out += '\n';
    }
    return out;
}

// ---- Events into a tree ----

/// Thrown through yaml-cpp to end the parse early: the head is complete, or a limit was passed.
struct Stop {};

/// In letters. What is shaped as one run costs more than its length; scripts that are written without spaces (Thai, Chinese,
/// Japanese and all that Unicode has above them) can break between their letters and do not count.
std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0, here = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = utf8::decode(text, at);
        if (!c) break;  // told already
        bool const ends = *c <= ' ' || *c == 0xA0 || (*c >= 0x0E00 && *c < 0x1000) || (*c >= 0x1780 && *c < 0x1800) || (*c >= 0x2000 && *c <= 0x200B) || *c >= 0x2E80;
        here = ends ? 0 : here + 1;
        longest = std::max(longest, here);
    }
    return longest;
}

/// Lets yaml-cpp read from memory without a copy.
class MemoryBuffer final : public std::streambuf {
public:
    explicit MemoryBuffer(std::string_view text) {
        auto* const begin = const_cast<char*>(text.data());     // only ever read through
        setg(begin, begin, begin + text.size());
    }
};

class TreeBuilder final : public YAML::EventHandler {
public:
    TreeBuilder(Source const& source, Limits const& limits, std::span<std::string_view const> stop_at)
        : source_(source), limits_(limits), stop_at_(stop_at), tab_lines_(find_tab_indentation(source.text)) {}

    Diagnostics& mistakes() { return mistakes_; }
    std::size_t last_scalar() const { return last_scalar_; }
    std::optional<SourceSpan> open_bracket() const {
        return !frames_.empty() && frames_.back().flow ? std::optional{frames_.back().where} : std::nullopt;
    }

    /// The whole tree, or its head. Precondition: no mistakes.
    Node take() { return std::move(done_.front()); }

    void OnDocumentStart(YAML::Mark const& mark) override {
        auto const at = offset(mark);
        if (!started_) {
            started_ = true;
            for (auto above = source_.line_above(at); above != npos; above = source_.line_above(above))
                if (source_.text[above] == '%')
                    note(directive(source_.place(above)));
            return;
        }
        auto const above = source_.line_above(at);
        if (source_.text.substr(at).starts_with(','))
            fail(needs_quotes(place(mark), ","));
        bool const marked = source_.text.substr(at).starts_with("---") ||
                            (above != npos && source_.line_at(above).starts_with("..."));
        fail(marked ? error_at(place(mark), "a second document",
                               {"one file holds one; move the rest to a file of its own"})
                    : error_at(place(mark), "this does not belong to what stands above it",
                               {"check the indentation, and put text that starts with a quote or a bracket in quotes "
                                "as a whole"}));
    }
    void OnDocumentEnd() override {}

    void OnNull(YAML::Mark const& mark, YAML::anchor_t anchor) override {
        begin_node();
        auto const at = offset(mark);
        auto const word = null_word(at);
        if (key_is_next())
            fail(error_at(
                place(mark), word.empty() ? "no key in front of the colon"s : in_code(word) + " cannot be a key",
                {word.empty() ? "write the key, or put the text in double quotes"s : "put it in double quotes"s}));
        Node node;
        node.scalar = word;
        if (!word.empty()) {
            refuse_properties(mark, {}, anchor);
            node.where = place(mark);
        } else {        // yaml-cpp gives the place of whatever comes next
            auto const* frame = frames_.empty() ? nullptr : &frames_.back();
            if (frame && frame->kind == Node::Kind::mapping) {
                node.where = keys_.back().where;
                if (!frame->flow && at == frame->key_offset)
                    note(no_colon(node.where, keys_.back().scalar));
            } else {
                node.where = frame && !frame->flow ? place_of_dash(last_dash(at)) : place(mark);
            }
            if (anchor != YAML::NullAnchor) note(needs_quotes(node.where, "&"));
        }
        take_value(std::move(node));
    }

    void OnAlias(YAML::Mark const& mark, YAML::anchor_t) override {
        begin_node();
        auto mistake = needs_quotes(place(mark), "*");
        if (key_is_next()) fail(std::move(mistake));
        note(std::move(mistake));
        take_value({});
    }

    void OnScalar(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                  std::string const& value) override {
        auto const at = offset(mark);
        bool const is_key = key_is_next();
        if (is_key && frames_.size() == 1 && std::ranges::find(stop_at_, value) != stop_at_.end()) {
            end_container();
            throw Stop{};
        }
        begin_node();
        last_scalar_ = at;
        refuse_properties(mark, tag, anchor);
        refuse_tab_indentation(mark);
        if (value.size() > limits_.scalar_bytes) note(over(attune::limits::scalar_bytes, place(mark), limits_.scalar_bytes));
        else if (value.size() > attune::limits::word_letters.most && longest_word(value) > attune::limits::word_letters.most)
            note(over(attune::limits::word_letters, place(mark)));
        bool const quoted = tag == "!";
        if (quoted) check_quotes(mark, value);
        if (is_key) { take_key(value, place(mark), at); return; }
        Node node;
        node.kind = Node::Kind::scalar;
        node.quoted = quoted;
        node.scalar = value;
        node.where = place(mark);
        take_value(std::move(node));
    }

    void OnSequenceStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) override {
        begin_container(Node::Kind::sequence, mark, tag, anchor, style);
    }
    void OnMapStart(YAML::Mark const& mark, std::string const& tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value style) override {
        begin_container(Node::Kind::mapping, mark, tag, anchor, style);
    }
    void OnSequenceEnd() override { end_container(); }
    void OnMapEnd() override { end_container(); }

private:
    /// A list or mapping that is still open: its content so far are the last entries of done_ and keys_.
    struct Frame {
        Node::Kind kind;
        bool flow;
        bool value_is_next = false;     // mapping: a key was read
        std::size_t first_item, first_key;
        std::size_t key_offset = 0;
        SourceSpan where;
    };

    std::size_t offset(YAML::Mark const& mark) const {
        return std::min(source_.text.size(), static_cast<std::size_t>(std::max(0, mark.pos)));
    }

    /// yaml-cpp counts columns in bytes. Marks come in file order, so the count goes on from the last one on a line.
    SourceSpan place(YAML::Mark const& mark) {
        auto const at = offset(mark);
        if (mark.line != counted_line_ || at < counted_to_) {
            counted_line_ = mark.line;
            counted_to_ = at - std::min(at, static_cast<std::size_t>(std::max(0, mark.column)));
            counted_ = 0;
        }
        counted_ += utf8::count(source_.text.substr(counted_to_, at - counted_to_));
        counted_to_ = at;
        return {source_.name, mark.line + 1, static_cast<int>(counted_) + 1};
    }

    bool key_is_next() const {
        return !frames_.empty() && frames_.back().kind == Node::Kind::mapping && !frames_.back().value_is_next;
    }

    void note(Diagnostic mistake) {
        mistakes_.push_back(std::move(mistake));
        if (mistakes_.size() >= limits_.messages) throw Stop{};
    }
    [[noreturn]] void fail(Diagnostic mistake) {
        mistakes_.push_back(std::move(mistake));
        throw Stop{};
    }

    void begin_node() {
        if (++nodes_ > limits_.nodes) fail(over(attune::limits::nodes, {source_.name}, limits_.nodes));
    }

    void refuse_properties(YAML::Mark const& mark, std::string_view tag, YAML::anchor_t anchor) {
        auto const first = source_.text.substr(offset(mark), 1);
        if (anchor != YAML::NullAnchor || first == "&")
            note(needs_quotes(place(mark), "&"));
        else if ((tag.size() > 1) || first == "!")      // "?" and "!" are yaml-cpp's own marks for plain and quoted
            note(needs_quotes(place(mark), "!"));
    }

    void refuse_tab_indentation(YAML::Mark const& mark) {
        if (tab_lines_.empty()) return;
        auto const at = offset(mark), start = source_.line_start(at);
        if (std::ranges::binary_search(tab_lines_, start) && indentation(source_.line_at(at)) == at - start)
            note(tab_indentation({source_.name, mark.line + 1, 1}));
    }

    void check_quotes(YAML::Mark const& mark, std::string_view value) {
        auto const quote = source_.text.substr(offset(mark), 1);
        if (quote != "\"" && quote != "'") return;
        // yaml-cpp takes the end of the file for the closing quote when a line break comes before it.
        if (end_of_quotes(source_.text, offset(mark)) == npos)
            note(open_quote(place(mark)));
        // An escape can spell what check_bytes keeps out.
        if (auto const bad = find_bad_character(value, 0); bad != npos) note(bad_character(place(mark), value, bad));
    }

    std::string_view null_word(std::size_t at) const {
        auto const rest = source_.text.substr(at);
        auto const word = rest.substr(0, rest.find_first_of(" \t\n,:]}"));
        return word == "~" || word == "null" || word == "Null" || word == "NULL" ? word : std::string_view{};
    }

    /// The dash of an empty list item, which is the last one at the front of a line before `at`.
    std::size_t last_dash(std::size_t at) const {
        for (auto dash = at; dash > 0;) {
            dash = source_.text.rfind('-', dash - 1);
            if (dash == npos) break;
            auto const start = source_.line_start(dash);
            if (source_.text.substr(start, dash - start).find_first_not_of("- ") == npos) return dash;
        }
        return at;
    }

    /// As Source::place, counting on from the dash before: a file may hold nothing but empty items.
    SourceSpan place_of_dash(std::size_t at) {
        auto const start = source_.line_start(at);
        if (start < dash_line_start_) { dash_line_start_ = 0; dash_line_ = 1; }
        auto const between = source_.text.substr(dash_line_start_, start - dash_line_start_);
        dash_line_ += static_cast<int>(std::ranges::count(between, '\n'));
        dash_line_start_ = start;
        return {source_.name, dash_line_, static_cast<int>(utf8::count(source_.text.substr(start, at - start))) + 1};
    }

    void begin_container(Node::Kind kind, YAML::Mark const& mark, std::string_view tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value style) {
        if (key_is_next() && frames_.back().flow && frames_.back().where.line == mark.line + 1)
            fail(needs_quotes(frames_.back().where, "{"));
        if (key_is_next())
            fail(error_at(place(mark), "a list or mapping cannot be a key", {"put the key in double quotes"}));
        begin_node();
        if (frames_.size() >= limits_.depth) fail(over(attune::limits::depth, place(mark), limits_.depth));
        refuse_properties(mark, tag, anchor);
        frames_.push_back({.kind = kind, .flow = style == YAML::EmitterStyle::Flow, .first_item = done_.size(),
                           .first_key = keys_.size(), .where = place(mark)});
    }

    void take_key(std::string scalar, SourceSpan where, std::size_t at) {
        keys_.push_back({std::move(scalar), std::move(where)});
        frames_.back().value_is_next = true;
        frames_.back().key_offset = at;
    }

    void take_value(Node node) {
        done_.push_back(std::move(node));
        if (!frames_.empty()) frames_.back().value_is_next = false;
    }

    void end_container() {
        auto frame = std::move(frames_.back());
        frames_.pop_back();
        Node node;
        node.kind = frame.kind;
        node.flow = frame.flow;
        node.where = std::move(frame.where);
        auto const first_item = done_.begin() + static_cast<std::ptrdiff_t>(frame.first_item);
        auto const first_key = keys_.begin() + static_cast<std::ptrdiff_t>(frame.first_key);
        node.items.assign(std::move_iterator(first_item), std::move_iterator(done_.end()));
        node.keys.assign(std::move_iterator(first_key), std::move_iterator(keys_.end()));
        done_.erase(first_item, done_.end());
        keys_.erase(first_key, keys_.end());
        refuse_repeated_keys(node);
        take_value(std::move(node));
    }

    void refuse_repeated_keys(Node const& node) {
        if (node.keys.size() < 2) return;
        std::vector<std::size_t> order(node.keys.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return std::string_view{node.keys[i].scalar}; });
        for (std::size_t i = 1, first = 0; i < order.size(); ++i) {
            auto const& key = node.keys[order[i]];
            if (key.scalar != node.keys[order[first]].scalar) { first = i; continue; }
            auto const line = std::to_string(node.keys[order[first]].where.line);
            note(error_at(key.where, "the key " + in_code_clipped(key.scalar) + " is here again",
                          {"it stands on line " + line + " already; keep one of them"}));
        }
    }

    Source const& source_;
    Limits const& limits_;
    std::span<std::string_view const> stop_at_;
    std::vector<std::size_t> tab_lines_;
    std::vector<Frame> frames_;
    std::vector<Node> done_;
    std::vector<Node::Key> keys_;
    Diagnostics mistakes_;
    std::size_t nodes_ = 0;
    std::size_t last_scalar_ = npos;
    int counted_line_ = -1;
    std::size_t counted_to_ = 0, counted_ = 0;
    std::size_t dash_line_start_ = 0;
    int dash_line_ = 1;
    bool started_ = false;
};

Expected<Node> parse_checked(Source const& source, std::span<std::string_view const> stop_at, Limits const& limits) {
    TreeBuilder builder(source, limits, stop_at);
    bool found = false;
    try {
        MemoryBuffer buffer(source.text);
        std::istream in(&buffer);
        YAML::Parser parser(in);
        found = parser.HandleNextDocument(builder);
        if (found) parser.HandleNextDocument(builder);      // the builder refuses a second one
    } catch (Stop const&) {
        found = true;
    } catch (YAML::Exception const& e) {
        found = true;
        builder.mistakes().push_back(explain(e, source, builder.last_scalar(), builder.open_bracket()));
    }
    auto& mistakes = builder.mistakes();
    if (!found) mistakes.push_back(error_at({source.name}, "the file is empty"));
    if (!mistakes.empty()) {
        sort_diagnostics(mistakes);
        return Unexpected<Diagnostics>(std::move(mistakes));
    }
    return builder.take();
}

Unexpected<Diagnostics> unreadable(std::string_view shown_name, std::string message,
                                   std::vector<std::string> hints = {}) {
    return Unexpected<Diagnostics>(Diagnostics{
        error_at({std::make_shared<std::string const>(shown_name)}, std::move(message), std::move(hints))});
}

}  // namespace

Node const* Node::find(std::string_view key) const {
    auto const found = std::ranges::find(keys, key, &Key::scalar);
    return found == keys.end() ? nullptr : &items[static_cast<std::size_t>(found - keys.begin())];
}

bool operator==(Node const& a, Node const& b) {
    return a.kind == b.kind && (a.kind == Node::Kind::null || a.scalar == b.scalar) && a.items == b.items &&
           std::ranges::equal(a.keys, b.keys, {}, &Node::Key::scalar, &Node::Key::scalar);
}

Expected<Node> parse(std::string_view text, std::string_view shown_name, Limits const& limits) {
    return parse_head(text, shown_name, {}, limits);
}

Expected<Node> parse_head(std::string_view text, std::string_view shown_name,
                          std::span<std::string_view const> stop_at, Limits const& limits) {
    Source source{text, std::make_shared<std::string const>(shown_name)};
    if (text.size() > limits.file_bytes)
        return Unexpected<Diagnostics>(Diagnostics{over(attune::limits::file_bytes, {source.name}, limits.file_bytes)});
    std::string normalised;
    if (source.text.find('\r') != npos) source.text = normalised = with_plain_newlines(text);
    if (source.text.starts_with("\xEF\xBB\xBF")) source.text.remove_prefix(3);
    if (auto mistakes = check_bytes(source, limits); !mistakes.empty())
        return Unexpected<Diagnostics>(std::move(mistakes));
    // yaml-cpp looks for the partner of a bracket before it tells us of either, so nesting cannot stop it there.
    if (source.text.size() > limits.nodes && std::ranges::count_if(source.text, is_opening_bracket) >
                                                 static_cast<std::ptrdiff_t>(limits.nodes))
        return Unexpected<Diagnostics>(Diagnostics{over(attune::limits::nodes, {source.name}, limits.nodes)});
    return parse_checked(source, stop_at, limits);
}

Expected<std::string> read_text_file(std::filesystem::path const& file, std::string_view shown_name,
                                     Limits const& limits) {
    auto text = read_regular_file(file, limits.file_bytes);
    if (text) return *std::move(text);
    switch (text.error().why) {
        case NotRead::Why::missing: return unreadable(shown_name, "there is no such file");
        case NotRead::Why::no_file: return unreadable(shown_name, "this is not a file that can be read");
        case NotRead::Why::refused: return unreadable(shown_name, "the file cannot be opened: " + text.error().reason);
        case NotRead::Why::failed: return unreadable(shown_name, "the file cannot be read: " + text.error().reason);
        case NotRead::Why::too_large: break;
    }
    return Unexpected<Diagnostics>(Diagnostics{over(attune::limits::file_bytes,
                                                    {std::make_shared<std::string const>(shown_name)}, limits.file_bytes)});
}

Expected<Node> parse_file(std::filesystem::path const& file, std::string_view shown_name, Limits const& limits) {
    auto text = read_text_file(file, shown_name, limits);
    if (!text) return Unexpected<Diagnostics>(std::move(text.error()));
    return parse(*text, shown_name, limits);
}

}  // namespace attune::schema
