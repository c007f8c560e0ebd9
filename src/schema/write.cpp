#include "schema/node.hpp"

#include <algorithm>
#include <array>

#include "base/utf8.hpp"

namespace attune::schema {
namespace {

constexpr std::size_t line_width = 100;
constexpr auto npos = std::string_view::npos;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Words that some YAML reader takes for something else than text.
bool is_reserved_word(std::string_view text) {
    static constexpr std::array<std::string_view, 10> words{"true", "false", "yes", "no", "on",
                                                            "off",  "null",  "y",   "n",  "~"};
    return std::ranges::any_of(words, [&](std::string_view word) {
        return std::ranges::equal(word, text, {}, {},
                                  [](char c) { return is_letter(c) ? static_cast<char>(c | 0x20) : c; });
    });
}

/// True when the text can stand without quotes as a key, a value or a list item.
bool is_plain(std::string_view text) {
    if (text.empty() || !(is_letter(text[0]) || static_cast<unsigned char>(text[0]) >= 0x80)) return false;
    if (text.back() == ' ' || text.back() == ':' || is_reserved_word(text)) return false;
    return text.find_first_of("\n\t{}[]\"\\&*!|>%@`#") == npos && text.find(": ") == npos;
}

/// Numbers, lengths, dates, truth values and the words of an enum: what a field that is not text writes.
bool is_value(std::string_view text) {
    auto const digits = text.substr(text.starts_with('-') ? 1 : 0);
    return !digits.empty() && (is_letter(digits[0]) || is_digit(digits[0])) && digits.back() != ' ' &&
           std::ranges::all_of(digits, [](char c) {
               return is_letter(c) || is_digit(c) || c == ' ' || c == '.' || c == '-' || c == '_';
           });
}

/// True when the scalar needs no quotes: text for its own sake, a value because its reader knows what it is.
bool stands_plain(Node const& node) { return is_plain(node.scalar) || (!node.quoted && is_value(node.scalar)); }

std::string double_quoted(std::string_view text) {
    std::string out = "\"";
    out.reserve(text.size() + 2);
    for (auto rest = text.begin();;) {
        auto const special = std::find_if(rest, text.end(), [](char c) { return c == '"' || c == '\\' || c == '\n' || c == '\t'; });
        out.append(rest, special);
        if (special == text.end()) return out += '"';
        out += '\\';
        out += *special == '\n' ? 'n' : *special == '\t' ? 't' : *special;
        rest = special + 1;
    }
}

/// A block keeps its text exactly only when no line starts or ends with white space, the first line says something,
/// and at most one line break ends it.
bool fits_block(std::string_view text) {
    if (text.empty() || text[0] == '\n' || text.ends_with("\n\n") || text.find('\t') != npos) return false;
    return text[0] != ' ' && text.back() != ' ' && text.find("\n ") == npos && text.find(" \n") == npos;
}

class Printer {
public:
    explicit Printer(Quotes quotes) : always_{quotes == Quotes::always} {}

    std::string take(Node const& root) {
        switch (root.kind) {
            case Node::Kind::mapping:
                if (root.items.empty()) out_ = "{}\n";
                else mapping(root, 0);
                break;
            case Node::Kind::sequence:
                if (root.items.empty()) out_ = "[]\n";
                else sequence(root, 0);
                break;
            case Node::Kind::scalar: out_ = on_one_line(root) + '\n'; break;
            case Node::Kind::null: out_ = "~\n"; break;
        }
        return std::move(out_);
    }

private:
    bool plain(Node const& node) const { return !(always_ && node.quoted) && stands_plain(node); }
    std::string on_one_line(Node const& node) const { return plain(node) ? node.scalar : double_quoted(node.scalar); }

    /// Words for a list on one line.
    bool is_short_word(Node const& node) const {
        return node.kind == Node::Kind::scalar && plain(node) && is_value(node.scalar) && node.scalar.find(' ') == npos;
    }

    // The cursor stands where the first key or dash goes; later lines are indented by `indent`.
    void mapping(Node const& node, std::size_t indent) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0) out_.append(indent, ' ');
            auto const& key = node.keys[i].scalar;
            out_ += is_plain(key) ? key : double_quoted(key);
            out_ += ':';
            value(node.items[i], indent, false);
        }
    }

    void sequence(Node const& node, std::size_t indent) {
        for (std::size_t i = 0; i < node.items.size(); ++i) {
            if (i > 0) out_.append(indent, ' ');
            out_ += '-';
            value(node.items[i], indent, true);
        }
    }

    /// What follows `key:` or `-`, which stand at `indent`, with the line's end.
    void value(Node const& node, std::size_t indent, bool in_list) {
        switch (node.kind) {
            case Node::Kind::null: out_ += " ~\n"; return;
            case Node::Kind::scalar: scalar(node, indent + 2); return;
            case Node::Kind::mapping:
            case Node::Kind::sequence: break;
        }
        bool const is_mapping = node.kind == Node::Kind::mapping;
        if (node.items.empty()) { out_ += is_mapping ? " {}\n" : " []\n"; return; }
        if (!is_mapping && on_one_line_list(node)) return;
        if (in_list) out_ += ' ';
        else out_.append("\n").append(indent + 2, ' ');
        if (is_mapping) mapping(node, indent + 2);
        else sequence(node, indent + 2);
    }

    bool on_one_line_list(Node const& node) {
        std::string line = " [";
        for (auto const& item : node.items) {
            if (!is_short_word(item) || column() + line.size() > line_width) return false;
            line.append(line.size() > 2 ? ", " : "").append(item.scalar);
        }
        out_ += line + "]\n";
        return true;
    }

    void scalar(Node const& node, std::size_t indent) {
        std::string_view const text = node.scalar;
        if (always_ && node.quoted) {
            out_ += ' ' + on_one_line(node) + '\n';
            return;
        }
        bool const has_lines = text.find('\n') != npos;
        bool const is_long = column() + utf8::count(text) > line_width;
        if (has_lines && fits_block(text)) literal(text, indent);
        else if (!has_lines && is_long && fits_block(text)) folded(text, indent);
        else out_ += ' ' + on_one_line(node) + '\n';
    }

    void literal(std::string_view text, std::size_t indent) {
        out_ += text.ends_with('\n') ? " |\n" : " |-\n";
        if (text.ends_with('\n')) text.remove_suffix(1);
        for (bool more = true; more;) {
            auto const end = text.find('\n');
            auto const line = text.substr(0, end);
            if (!line.empty()) out_.append(indent, ' ').append(line);
            out_ += '\n';
            more = end != npos;
            if (more) text.remove_prefix(end + 1);
        }
    }

    /// One line of text, wrapped at single spaces: YAML turns each line end back into one space.
    void folded(std::string_view text, std::size_t indent) {
        out_ += " >-\n";
        while (!text.empty()) {
            auto cut = npos;
            for (auto space = text.find(' '); space != npos; space = text.find(' ', space + 1)) {
                if (text[space - 1] == ' ' || text[space + 1] == ' ') continue;
                if (cut != npos && indent + utf8::count(text.substr(0, space)) > line_width) break;
                cut = space;
            }
            if (indent + utf8::count(text) <= line_width) cut = npos;
            out_.append(indent, ' ').append(text.substr(0, cut)).append("\n");
            text = cut == npos ? std::string_view{} : text.substr(cut + 1);
        }
    }

    std::size_t column() const {
        auto const newline = out_.rfind('\n');
        return utf8::count(std::string_view(out_).substr(newline == npos ? 0 : newline + 1));
    }

    bool always_;
    std::string out_;
};

}  // namespace

std::string to_yaml(Node const& node, Quotes quotes) { return Printer{quotes}.take(node); }

}  // namespace attune::schema
