#include "handout/file_text.hpp"

#include <charconv>
#include <optional>

#include "base/sha256.hpp"
#include "schema/node.hpp"
#include "schema/record.hpp"
#include "schema/words.hpp"

namespace attune::handout {
namespace {

constexpr std::string_view format_mark = "# handout-format: ", end_mark = "# end sha256:";
constexpr std::string_view greeting = "# An Attune handout. Attune opens it; any text editor shows it.\n";
constexpr std::size_t digest_size = 64;

void clean(schema::Node& node) {
    node.scalar = schema::cleaned(node.scalar);
    for (auto& key : node.keys) key.scalar = schema::cleaned(key.scalar);
    for (auto& item : node.items) clean(item);
}

schema::Node clean_node(Handout const& handout) {
    auto node = schema::to_node(handout);
    clean(node);
    return node;
}

std::string with_marks(schema::Node const& node, std::string_view comments) {
    auto text = std::string(format_mark) + std::to_string(file_format) + '\n';
    text.append(comments.empty() ? greeting : comments).append(schema::to_yaml(node, schema::Quotes::always));
    auto const digest = sha256_hex(text);
    return text.append(end_mark).append(digest) += '\n';
}

/// The number in the first line; nullopt when it is some other line.
std::optional<int> format_of(std::string_view text) {
    if (!text.starts_with(format_mark)) return std::nullopt;
    text.remove_prefix(format_mark.size());
    int format = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), format);
    bool const line_ends = end == text.data() + text.size() || *end == '\n' || *end == '\r';
    return error == std::errc{} && line_ends && format > 0 ? std::optional{format} : std::nullopt;
}

}  // namespace

FileMarks marks_of(std::string_view text) {
    FileMarks marks;
    auto const format = format_of(text);
    if (format) marks.format = *format;
    auto const at = text.rfind(end_mark);
    bool const at_line_start = at != std::string_view::npos && at > 0 && text[at - 1] == '\n';
    auto const end_line = at_line_start ? text.substr(at + end_mark.size()) : std::string_view{};
    // An editor may end lines in its own way, or write below: it is there, so nothing in front of it is missing.
    bool const has_end = end_line.size() >= digest_size &&
                         end_line.substr(0, digest_size).find_first_not_of("0123456789abcdef") == std::string_view::npos;
    if (!format && !has_end) return marks;
    if (!has_end) marks.state = FileState::cut_short;
    else if (format && end_line.substr(digest_size) == "\n" && end_line.substr(0, digest_size) == sha256_hex(text.substr(0, at)))
        marks.state = FileState::whole;
    else marks.state = FileState::changed;
    return marks;
}

std::string to_file_text(Handout const& handout, std::string_view comments) {
    return with_marks(clean_node(handout), comments);
}

Expected<std::string, NotSafe> to_safe_file_text(Handout const& handout, std::string_view comments) {
    auto const node = clean_node(handout);
    auto text = with_marks(node, comments);
    auto const parsed = schema::parse(text, "");
    if (!parsed) return Unexpected<NotSafe>{{parsed.error()}};
    Handout again;
    Diagnostics mistakes;
    schema::read(*parsed, again, mistakes);
    if (has_errors(mistakes)) return Unexpected<NotSafe>{{std::move(mistakes)}};
    if (schema::to_node(again) != node) return Unexpected<NotSafe>{NotSafe{}};
    return text;
}

Expected<FromFile> from_file_text(std::string_view text, std::string_view shown_name) {
    FromFile out;
    out.marks = marks_of(text);
    auto const node = schema::parse(text, shown_name);
    if (!node) return Unexpected<Diagnostics>{node.error()};
    Diagnostics problems;
    schema::read(*node, out.handout, problems);
    if (out.marks.format > file_format) {
        out.not_understood = std::move(problems);
        if (out.handout.title.empty()) out.handout.title = "Handout";
    } else if (has_errors(problems)) {
        return Unexpected<Diagnostics>{std::move(problems)};
    }
    return out;
}

}  // namespace attune::handout
