#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/limits.hpp"

namespace attune::schema {

/// What a file may cost us at most, by the table of limits unless a caller wants less. A file over a limit is refused with
/// a message that names the limit.
struct Limits {
    std::size_t file_bytes = limits::file_bytes.most;
    std::size_t scalar_bytes = limits::scalar_bytes.most;   // one text, after YAML's escapes are resolved
    std::size_t depth = limits::depth.most;                 // lists and mappings inside each other
    std::size_t nodes = limits::nodes.most;                 // lists, mappings, values and keys
    std::size_t messages = limits::messages.most;           // mistakes told per file; more only bury the first
};

/// A YAML tree, plain as the file states it: no anchors, no tags, no types but text. Which scalar is a number
/// is for the reading field to decide, so `12` and `no` are still text where text is wanted.
struct Node {
    enum class Kind : unsigned char { null, scalar, sequence, mapping };
    struct Key {
        std::string scalar;
        SourceSpan where;
    };

    Kind kind = Kind::null;
    bool quoted = false;            // scalar: in quotes or a block (`|`, `>`), so certainly meant as text
    bool flow = false;              // sequence, mapping: written `[...]` or `{...}`
    std::string scalar;             // null: the word that was written, `~`, `null` or nothing
    SourceSpan where;               // its first character; the key's place when there is no value
    std::vector<Node> items;        // sequence: its items; mapping: its values
    std::vector<Key> keys;          // mapping: as many as items, in file order, each only once

    /// The value of `key`, or null when this is no mapping or has no such key.
    Node const* find(std::string_view key) const;

    /// Equal as content: places and ways of writing do not count.
    friend bool operator==(Node const& a, Node const& b);
};

/// Reads one YAML document. Returns every mistake that can be told apart, at most `limits.messages`. Refuses what
/// yaml-cpp would let pass: bytes that are not UTF-8, control characters, repeated keys, anchors and aliases, tags,
/// tabs as indentation, anything after the document's end, and whatever exceeds `limits`. A leading byte order
/// mark is skipped and CRLF is read as LF. `shown_name` is the file name for messages.
Expected<Node> parse(std::string_view text, std::string_view shown_name, Limits const& limits = {});

/// As parse, of a regular file that is read once.
Expected<Node> parse_file(std::filesystem::path const& file, std::string_view shown_name, Limits const& limits = {});

/// For listings: as parse, but stops in front of the first top-level key named in `stop_at`, so that the head of a
/// long file costs little. What comes after is only checked byte by byte.
Expected<Node> parse_head(std::string_view text, std::string_view shown_name,
                          std::span<std::string_view const> stop_at, Limits const& limits = {});

/// The bytes of a regular file of at most `limits.file_bytes`, for parse and parse_head.
Expected<std::string> read_text_file(std::filesystem::path const& file, std::string_view shown_name,
                                     Limits const& limits = {});

/// A mapping, list or scalar as YAML that reads as if written by hand; parse gives back an equal tree. Text is put in
/// quotes or a block where that is needed; a scalar that is not `quoted` and looks like a number, a length or a word
/// such as `no` stands plain. Precondition: valid UTF-8 without control characters except tab and newline.
/// With Quotes::always, each `quoted` scalar stands in double quotes on its line: safe, whatever it holds.
enum class Quotes : unsigned char { where_needed, always };
std::string to_yaml(Node const& node, Quotes quotes = Quotes::where_needed);

}  // namespace attune::schema
