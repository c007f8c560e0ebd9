#include "elements/printed_literals.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include "elements/printed_words.hpp"
#include "support/flow_kinds.hpp"
#include "support/golden.hpp"

namespace attune::elements::test {
namespace {

bool is_name_character(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/// The text of the literal that begins at `at`, which is moved behind it.
std::string literal_at(std::string_view source, std::size_t& at) {
    std::string out;
    for (++at; at < source.size() && source[at] != '"'; ++at) {
        if (source[at] == '\\') ++at;
        out += source[at];
    }
    ++at;
    return out;
}

/// The literals of the first argument of the call whose "(" stands before `at`; those side by side are one.
void add_first_argument(std::string_view source, std::size_t at, std::vector<std::string>& out) {
    bool joined = false;
    for (int depth = 1; at < source.size() && depth > 0;) {
        char const c = source[at];
        if (c == '"') {
            auto words = literal_at(source, at);
            if (joined) out.back() += words;
            else out.push_back(std::move(words));
            joined = true;
            continue;
        }
        if (c == '(' || c == '{' || c == '[') ++depth;
        if (c == ')' || c == '}' || c == ']') --depth;
        if (c == ',' && depth == 1) return;
        if (c != ' ' && c != '\n') joined = false;
        ++at;
    }
}

void add_literals(std::string_view source, std::vector<std::string>& out) {
    static constexpr std::array<std::string_view, 5> calls{"say(", "say_with(", "printed(", "printed_with(", "to_print("};
    for (auto const call : calls)
        for (auto at = source.find(call); at != std::string_view::npos; at = source.find(call, at + 1))
            if (at == 0 || !is_name_character(source[at - 1])) add_first_argument(source, at + call.size(), out);
}

/// In small letters; letters beyond ASCII are letters.
std::set<std::string> words_in(std::string_view text) {
    std::set<std::string> out;
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        char const c = i < text.size() ? text[i] : ' ';
        if (c >= 'A' && c <= 'Z') word += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80) word += c;
        else if (!word.empty()) out.insert(std::exchange(word, {}));
    }
    return out;
}

std::set<std::string> english_alone() {
    std::set<std::string> english, spanish;
    for (auto const& literal : printed_literals()) {
        english.merge(words_in(literal));
        spanish.merge(words_in(printed(literal, "es")));
    }
    for (auto const& word : spanish) english.erase(word);
    for (auto const* both : {"note", "use", "original", "test"}) english.erase(both);   // "cuando note", "no la use"
    return english;
}

class Said {
public:
    void add(flow::Blocks const& blocks) {
        attune::test::for_each_kind(blocks, [&](auto const& kind) { add(kind); });
    }
    std::string text;

private:
    void put(std::string const& words) { text += words + '\n'; }
    void add(flow::FieldPtr const& field) {
        if (field) put(field->label + '\n' + field->question);
    }
    void add(flow::Paragraph const& p) {
        put(p.text);
        for (auto const& inl : p.inlines) add(inl.field);
        if (p.marker) {
            put(p.marker->text);
            add(p.marker->field);
        }
        add(p.field);
    }
    void add(flow::Table const& table) {
        for (auto const* rows : {&table.head, &table.rows})
            for (auto const& row : *rows)
                for (auto const& field : row.fields) add(field);
    }
    void add(flow::Box const& box) { add(box.field); }
    void add(flow::Canvas const& canvas) {
        put(canvas.alt);
        for (auto const& item : canvas.items) {
            if (auto const* words = std::get_if<flow::Canvas::Text>(&item)) add(words->paragraph);
            if (auto const* answer = std::get_if<flow::Canvas::Answer>(&item)) add(answer->field);
        }
    }
    void add(flow::WritingLines const& lines) { add(lines.field); }
    void add(flow::Image const& image) { put(image.alt); }
    template <class Kind>
    void add(Kind const&) {}
};

}  // namespace

std::vector<std::string> printed_literals() {
    std::vector<std::string> out;
    for (auto const* room : {"elements", "handout"})
        for (auto const& entry : std::filesystem::directory_iterator(std::string(ATTUNE_SOURCE_DIR "/src/") + room)) {
            auto const file = entry.path().string();
            if (file.ends_with(".cpp") && !file.ends_with("/printed_words.cpp"))
                add_literals(attune::test::read_file(file), out);
        }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<std::string> english_words_in(std::string const& text) {
    static auto const english = english_alone();
    std::vector<std::string> out;
    for (auto const& word : words_in(text))
        if (english.contains(word)) out.push_back(word);
    return out;
}

std::string all_said_in(flow::Blocks const& blocks) {
    Said said;
    said.add(blocks);
    return std::move(said.text);
}

}  // namespace attune::elements::test
