#include "schema/shape.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <chrono>

#include "base/colour.hpp"
#include "base/number.hpp"
#include "base/utf8.hpp"
#include "schema/nearest.hpp"
#include "schema/record.hpp"
#include "schema/text.hpp"
#include "schema/words.hpp"

namespace attune::schema {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\n") == std::string_view::npos; }

/// Says that `node` is of another kind than what is `wanted`: "text", "a list".
void wrong_kind(Node const& node, std::string_view wanted, Reading const& reading,
                std::vector<std::string> hints = {}) {
    auto const label = reading.label();
    switch (node.kind) {
        case Node::Kind::null:
            if (hints.empty() && node.scalar.empty()) hints = {"write a value, or leave the key out"};
            if (hints.empty()) hints = {"put it in double quotes to mean the word"};
            reading.error(node.where, label + (node.scalar.empty() ? " is empty" : " is " + in_code(node.scalar) +
                                               ", which stands for nothing in YAML"), std::move(hints));
            return;
        case Node::Kind::scalar:
            reading.error(node.where, label + " is " + in_code_clipped(node.scalar) + ", not " + std::string(wanted),
                          std::move(hints));
            return;
        case Node::Kind::sequence:
        case Node::Kind::mapping: {
            bool const is_list = node.kind == Node::Kind::sequence;
            auto seen = label + (is_list ? " is a list" : " is a mapping");
            if (node.flow && wanted == "text") {
                std::string const bracket = is_list ? "`[`" : "`{`";
                seen += " because it starts with " + bracket;
                hints = {"text that starts with " + bracket + " is put in double quotes as a whole"};
            }
            reading.error(node.where, seen + ", not " + std::string(wanted), std::move(hints));
        }
    }
}

bool want_scalar(Node const& node, std::string_view wanted, Reading const& reading) {
    if (node.kind == Node::Kind::scalar) return true;
    wrong_kind(node, wanted, reading);
    return false;
}

/// Numbers and truth values are written without quotes; in quotes they are text.
bool want_unquoted(Node const& node, std::string_view wanted, Reading const& reading) {
    if (!want_scalar(node, wanted, reading)) return false;
    if (!node.quoted) return true;
    reading.error(node.where, reading.label() + " is text in quotes, not " + std::string(wanted),
                  {"leave the quotes out"});
    return false;
}

Node scalar_node(std::string text, bool prose) {
    Node node;
    node.kind = Node::Kind::scalar;
    node.quoted = prose;
    node.scalar = std::move(text);
    return node;
}

/// The shortest decimal that reads back as the same number; never an exponent.
std::string exact_decimal(double value) {
    std::array<char, 400> digits{};
    auto const end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed).ptr;
    return {digits.data(), end};
}

std::string from_to(std::string const& low, std::string const& high) { return low + " to " + high; }

/// "1 to 20", "at least 1", "at most 20", or nothing; `show` writes one number.
template <class Show>
std::string range_words(Rules const& rules, Show show) {
    if (rules.low && rules.high) return from_to(show(*rules.low), show(*rules.high));
    if (rules.low) return "at least " + show(*rules.low);
    if (rules.high) return "at most " + show(*rules.high);
    return {};
}

template <class Show>
bool in_range(Node const& node, double value, Rules const& rules, Reading const& reading, Show show) {
    bool const low = rules.low && value < *rules.low, high = rules.high && value > *rules.high;
    if (!low && !high) return true;
    reading.error(node.where, reading.label() + " is " + node.scalar + ", " +
                  (low ? "less than " + show(*rules.low) : "more than " + show(*rules.high)),
                  {"write " + range_words(rules, show)});
    return false;
}

auto const show_number = [](double v) { return exact_decimal(v); };
auto const show_length = [](double v) { return format_length(Pt{v}); };

// ---- Types without a table ----

bool check_text(Node const& node, Rules const& rules, Reading const& reading) {
    if (!want_scalar(node, "text", reading)) return false;
    bool const needed = !rules.may_be_blank && (rules.required || reading.item > 0);
    if (needed && is_blank(node.scalar)) {
        reading.error(node.where, reading.label() + " is empty", {"write some text"});
        return false;
    }
    if (node.scalar.size() > rules.max_length) {
        if (auto const length = utf8::count(node.scalar); length > rules.max_length) {
            reading.error(node.where,
                          reading.label() + " has " + std::to_string(length) + " characters, more than " +
                              std::to_string(rules.max_length),
                          {"shorten it by " + std::to_string(length - rules.max_length)});
            return false;
        }
    }
    if (rules.format && !rules.format->accepts(node.scalar)) {
        reading.error(node.where, reading.label() + " is " + in_code_clipped(node.scalar) + ", not " +
                      std::string(rules.format->name), {std::string(rules.format->advice)});
        return false;
    }
    return true;
}

std::string text_limits(Rules const& rules) {
    std::string out;
    if (rules.format) out = rules.format->name;
    if (rules.max_length != Rules::unlimited)
        out += (out.empty() ? "" : "; ") + ("at most " + std::to_string(rules.max_length)) + " characters";
    return out;
}

void describe_text(JsonWriter& json, Rules const& rules) {
    json.member("type", "string");
    if (rules.required && !rules.may_be_blank) json.member("minLength", 1);
    if (rules.max_length != Rules::unlimited) json.member("maxLength", rules.max_length);
    if (rules.format) json.member("pattern", rules.format->pattern);
}

class StringShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const& rules, Reading const& reading) const override {
        if (!check_text(node, rules, reading)) return false;
        *static_cast<std::string*>(value) = node.scalar;
        return true;
    }
    Node write(void const* value) const override { return scalar_node(*static_cast<std::string const*>(value), true); }
    std::string kind() const override { return "text"; }
    std::string limits(Rules const& rules) const override { return text_limits(rules); }
    void describe(JsonWriter& json, Rules const& rules) const override { describe_text(json, rules); }
};

class TextShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const& rules, Reading const& reading) const override {
        if (!check_text(node, rules, reading)) return false;
        *static_cast<Text*>(value) = Text{node.scalar, node.where};
        return true;
    }
    Node write(void const* value) const override {
        return scalar_node(static_cast<Text const*>(value)->markdown, true);
    }
    std::string kind() const override { return "Markdown text"; }
    std::string limits(Rules const& rules) const override { return text_limits(rules); }
    void describe(JsonWriter& json, Rules const& rules) const override { describe_text(json, rules); }
};

class BoolShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const&, Reading const& reading) const override {
        if (!want_unquoted(node, "`true` or `false`", reading)) return false;
        bool const yes = node.scalar == "true" || node.scalar == "yes";
        if (!yes && node.scalar != "false" && node.scalar != "no") {
            wrong_kind(node, "`true` or `false`", reading);
            return false;
        }
        *static_cast<bool*>(value) = yes;
        return true;
    }
    Node write(void const* value) const override {
        return scalar_node(*static_cast<bool const*>(value) ? "true" : "false", false);
    }
    std::string kind() const override { return "`true` or `false`"; }
    std::string limits(Rules const&) const override { return {}; }
    void describe(JsonWriter& json, Rules const&) const override { json.member("type", "boolean"); }
};

void describe_number(JsonWriter& json, Rules const& rules, std::string_view type) {
    json.member("type", type);
    if (rules.low) json.member("minimum", *rules.low);
    if (rules.high) json.member("maximum", *rules.high);
}

class IntShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const& rules, Reading const& reading) const override {
        if (!want_unquoted(node, "a whole number", reading)) return false;
        auto const number = parse_int(node.scalar);
        if (!number) { wrong_kind(node, "a whole number", reading); return false; }
        if (!in_range(node, *number, rules, reading, show_number)) return false;
        *static_cast<int*>(value) = *number;
        return true;
    }
    Node write(void const* value) const override {
        return scalar_node(std::to_string(*static_cast<int const*>(value)), false);
    }
    std::string kind() const override { return "whole number"; }
    std::string limits(Rules const& rules) const override { return range_words(rules, show_number); }
    void describe(JsonWriter& json, Rules const& rules) const override { describe_number(json, rules, "integer"); }
};

class DoubleShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const& rules, Reading const& reading) const override {
        if (!want_unquoted(node, "a number", reading)) return false;
        auto const number = parse_decimal(node.scalar);
        if (!number) { wrong_kind(node, "a number", reading, {"write it like `12` or `0.5`"}); return false; }
        if (!in_range(node, *number, rules, reading, show_number)) return false;
        *static_cast<double*>(value) = *number;
        return true;
    }
    Node write(void const* value) const override {
        return scalar_node(exact_decimal(*static_cast<double const*>(value)), false);
    }
    std::string kind() const override { return "number"; }
    std::string limits(Rules const& rules) const override { return range_words(rules, show_number); }
    void describe(JsonWriter& json, Rules const& rules) const override { describe_number(json, rules, "number"); }
};

class LengthShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const& rules, Reading const& reading) const override {
        if (!want_scalar(node, "a length", reading)) return false;
        auto const length = parse_length(node.scalar);
        if (!length) {
            if (parse_decimal(node.scalar))
                reading.error(node.where, reading.label() + " is " + in_code(node.scalar) + ", a number without a unit",
                              {"write " + in_code(node.scalar + " mm")});
            else
                wrong_kind(node, "a length", reading, {"write a number and `mm`, `cm` or `pt`, such as `12 mm`"});
            return false;
        }
        if (!in_range(node, length->value, rules, reading, show_length)) return false;
        *static_cast<Pt*>(value) = *length;
        return true;
    }
    Node write(void const* value) const override {
        return scalar_node(format_length(*static_cast<Pt const*>(value)), false);
    }
    std::string kind() const override { return "length"; }
    std::string limits(Rules const& rules) const override { return range_words(rules, show_length); }
    void describe(JsonWriter& json, Rules const&) const override {
        json.member("type", "string").member("pattern", "^-?([0-9]+\\.?[0-9]*|\\.[0-9]+) *(mm|cm|pt)$");
    }
};

class ColourShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const&, Reading const& reading) const override {
        std::string const advice =
            "write it in double quotes, such as `\"#336699\"`; without them, `#` starts a comment";
        auto const colour = node.kind == Node::Kind::scalar ? parse_colour(node.scalar) : std::nullopt;
        if (!colour) { wrong_kind(node, "a colour", reading, {advice}); return false; }
        *static_cast<Colour*>(value) = *colour;
        return true;
    }
    Node write(void const* value) const override {
        static constexpr std::string_view hex = "0123456789abcdef";
        auto const& colour = *static_cast<Colour const*>(value);
        std::string text = "#";
        for (auto const part : {colour.r, colour.g, colour.b}) { text += hex[part >> 4]; text += hex[part & 0xF]; }
        return scalar_node(std::move(text), true);
    }
    std::string kind() const override { return "colour"; }
    std::string limits(Rules const&) const override { return "`\"#rrggbb\"`"; }
    void describe(JsonWriter& json, Rules const&) const override {
        json.member("type", "string").member("pattern", "^#[0-9a-fA-F]{6}$");
    }
};

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    auto const part = [&](std::size_t from, std::size_t size) -> std::optional<int> {
        auto const digits = text.substr(from, size);
        return digits[0] == '-' ? std::nullopt : parse_int(digits);
    };
    auto const year = part(0, 4), month = part(5, 2), day = part(8, 2);
    if (!year || !month || !day) return std::nullopt;
    std::chrono::year_month_day const date{std::chrono::year{*year}, std::chrono::month{static_cast<unsigned>(*month)},
                                           std::chrono::day{static_cast<unsigned>(*day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

class DateShape final : public Shape {
public:
    bool read(Node const& node, void* value, Rules const&, Reading const& reading) const override {
        auto const date = node.kind == Node::Kind::scalar ? parse_date(node.scalar) : std::nullopt;
        if (!date) {
            wrong_kind(node, "a date", reading, {"write year, month and day, such as `2026-05-14`"});
            return false;
        }
        *static_cast<std::chrono::year_month_day*>(value) = *date;
        return true;
    }
    Node write(void const* value) const override {
        auto const& date = *static_cast<std::chrono::year_month_day const*>(value);
        auto const padded = [](int number, std::size_t width) {
            auto const digits = std::to_string(number);
            return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
        };
        return scalar_node(padded(int{date.year()}, 4) + '-' + padded(static_cast<int>(unsigned{date.month()}), 2) +
                               '-' + padded(static_cast<int>(unsigned{date.day()}), 2),
                           false);
    }
    std::string kind() const override { return "date"; }
    std::string limits(Rules const&) const override { return "`yyyy-mm-dd`"; }
    void describe(JsonWriter& json, Rules const&) const override {
        json.member("type", "string").member("format", "date");
    }
};

template <class S>
Shape const& only() {
    static S const shape;
    return shape;
}

bool is_identifier(std::string_view text) {
    return !text.empty() && text.size() <= 40 && text[0] >= 'a' && text[0] <= 'z' &&
           std::ranges::all_of(text,
                               [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// BCP 47 as far as handouts need it: a language, and perhaps a script and a region.
bool is_language(std::string_view text) {
    std::size_t parts = 0;
    while (parts < 3) {
        auto const part = text.substr(0, text.find('-'));
        bool const letters =
            std::ranges::all_of(part, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        bool const digits = std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
        if (parts == 0 ? !(letters && (part.size() == 2 || part.size() == 3) &&
                           std::ranges::all_of(part, [](char c) { return c >= 'a'; }))
                       : !(letters && (part.size() == 2 || part.size() == 4)) && !(digits && part.size() == 3))
            return false;
        ++parts;
        if (part.size() == text.size()) return true;
        text.remove_prefix(part.size() + 1);
    }
    return false;
}

void* part_of(void* object, std::size_t offset) { return static_cast<char*>(object) + offset; }
void const* part_of(void const* object, std::size_t offset) { return static_cast<char const*>(object) + offset; }

}  // namespace

Format const identifier_format{"an identifier", is_identifier,
                               "use small letters, digits and hyphens, starting with a letter, such as `two-pulls`",
                               "^[a-z][a-z0-9-]{0,39}$"};
Format const language_format{"a language tag", is_language, "write it like `en` or `pt-BR`",
                             "^[a-z]{2,3}(-([A-Za-z]{2}|[A-Za-z]{4}|[0-9]{3})){0,2}$"};

Shape const& string_shape() { return only<StringShape>(); }
Shape const& text_shape() { return only<TextShape>(); }
Shape const& bool_shape() { return only<BoolShape>(); }
Shape const& int_shape() { return only<IntShape>(); }
Shape const& double_shape() { return only<DoubleShape>(); }
Shape const& length_shape() { return only<LengthShape>(); }
Shape const& colour_shape() { return only<ColourShape>(); }
Shape const& date_shape() { return only<DateShape>(); }

std::optional<Pt> parse_length(std::string_view text) {
    struct Unit {
        std::string_view name;
        Pt (*length)(double);
    };
    static constexpr std::array units{Unit{"mm", [](double v) { return Pt::from_mm(v); }},
                                      Unit{"cm", [](double v) { return Pt::from_mm(10 * v); }},
                                      Unit{"pt", [](double v) { return Pt{v}; }}};
    for (auto const& unit : units) {
        if (!text.ends_with(unit.name)) continue;
        text.remove_suffix(unit.name.size());
        while (text.ends_with(' ')) text.remove_suffix(1);
        auto const number = parse_decimal(text);
        return number ? std::optional{unit.length(*number)} : std::nullopt;
    }
    return std::nullopt;
}

std::string format_length(Pt length) {
    auto millimetres = format_decimal(length.mm(), 3) + " mm";
    return parse_length(millimetres) == length ? millimetres : exact_decimal(length.value) + " pt";
}

// ---- Messages ----

std::string Reading::label() const {
    if (field.empty()) return item > 0 ? "item " + std::to_string(item) : "the file";
    return item > 0 ? "item " + std::to_string(item) + " of " + in_code(field) : in_code(field);
}

void Reading::error(SourceSpan const& where, std::string message, std::vector<std::string> hints) const {
    out.push_back(error_at(where, std::move(message), std::move(hints)));
}

void Check::error(SourceSpan where, std::string message, std::vector<std::string> hints) {
    out_.push_back(error_at(std::move(where), std::move(message), std::move(hints)));
}

void Check::warning(SourceSpan where, std::string message, std::vector<std::string> hints) {
    out_.push_back(warning_at(std::move(where), std::move(message), std::move(hints)));
}

SourceSpan Check::at(std::string_view key) const {
    auto const* value = node_.find(key);
    return value ? value->where : node_.where;
}

// ---- Optional, list, mapping ----

Rules rules_for_items(Rules rules) {
    rules.required = rules.distinct = false;
    rules.min_count = 0;
    rules.max_count = Rules::unlimited;
    return rules;
}

bool OptionalShape::read(Node const& node, void* value, Rules const& rules, Reading const& reading) const {
    return access_.inner().read(node, access_.emplace(value), rules, reading);
}

Node OptionalShape::write(void const* value) const {
    auto const* inner = access_.get(value);
    return inner ? access_.inner().write(inner) : Node{};
}

bool ListShape::read(Node const& node, void* value, Rules const& rules, Reading const& reading) const {
    auto const wanted = is_mapping() ? Node::Kind::mapping : Node::Kind::sequence;
    if (node.kind != wanted) {
        if (is_mapping()) wrong_kind(node, "a mapping", reading, {"write one `key: value` a line, indented below it"});
        else wrong_kind(node, "a list", reading, {"start each item on a line of its own with `- `"});
        return false;
    }
    bool good = true;
    auto const size = node.items.size();
    auto const items = [](std::size_t n) { return std::to_string(n) + (n == 1 ? " item" : " items"); };
    if (size < rules.min_count || size > rules.max_count) {
        bool const few = size < rules.min_count;
        reading.error(node.where, reading.label() + " has " + items(size) + (few ? ", fewer than " : ", more than ") +
                      std::to_string(few ? rules.min_count : rules.max_count));
        good = false;
    }
    auto const item_rules = rules_for_items(rules);
    access_.clear(value, size);
    for (std::size_t i = 0; i < size; ++i) {
        auto* const item = access_.push(value);
        Reading const inner = is_mapping() ? Reading{reading.out, node.keys[i].scalar}
                                           : Reading{reading.out, reading.field, i + 1};
        if (is_mapping()) access_.key(value, i) = node.keys[i].scalar;
        if (!access_.inner().read(node.items[i], item, item_rules, inner)) good = false;
    }
    if (rules.distinct) {
        for (std::size_t i = 1; i < size; ++i) {
            auto const first =
                static_cast<std::size_t>(std::ranges::find(node.items, node.items[i]) - node.items.begin());
            if (first == i) continue;
            reading.error(node.items[i].where,
                          Reading{reading.out, reading.field, i + 1}.label() + " is the same as item " +
                              std::to_string(first + 1),
                          {"that one is on line " + std::to_string(node.items[first].where.line)});
            good = false;
        }
    }
    return good;
}

Node ListShape::write(void const* value) const {
    Node node;
    node.kind = is_mapping() ? Node::Kind::mapping : Node::Kind::sequence;
    for (std::size_t i = 0; i < access_.size(value); ++i) {
        if (is_mapping()) node.keys.push_back({access_.key_at(value, i), {}});
        node.items.push_back(access_.inner().write(access_.at(value, i)));
    }
    return node;
}

std::string ListShape::kind() const {
    return (is_mapping() ? "mapping of names to " : "list of ") + access_.inner().kind();
}

std::string ListShape::limits(Rules const& rules) const {
    std::string out;
    if (rules.min_count > 0 && rules.max_count != Rules::unlimited)
        out = from_to(std::to_string(rules.min_count), std::to_string(rules.max_count)) + " items";
    else if (rules.min_count > 0) out = "at least " + std::to_string(rules.min_count) + " items";
    else if (rules.max_count != Rules::unlimited) out = "at most " + std::to_string(rules.max_count) + " items";
    if (rules.distinct) out += out.empty() ? "no item twice" : ", none twice";
    auto const inner = access_.inner().limits(rules_for_items(rules));
    if (!inner.empty()) out += (out.empty() ? "" : "; ") + ("each " + inner);
    return out;
}

// ---- Enum ----

bool EnumBase::read(Node const& node, void* value, Rules const&, Reading const& reading) const {
    std::vector<std::string_view> words;
    for (auto const& row : values_) words.push_back(row.word);
    if (node.kind == Node::Kind::scalar) {
        auto const found = std::ranges::find(values_, node.scalar, &Value::word);
        if (found != values_.end()) { set_(value, found->value); return true; }
        reading.error(node.where,
                      reading.label() + " is " + in_code_clipped(node.scalar) + ", which is not one of its words",
                      suggest(node.scalar, words, "write one of"));
        return false;
    }
    wrong_kind(node, "one of its words", reading, suggest({}, words, "write one of"));
    return false;
}

Node EnumBase::write(void const* value) const {
    auto const found = std::ranges::find(values_, get_(value), &Value::value);
    assert(found != values_.end());
    return scalar_node(found->word, false);
}

// ---- Record ----

void RecordBase::add(std::string_view name, std::size_t offset, ShapeOf shape, std::string_view meaning, Rules rules) {
    assert(!find(name));
    fields_.push_back({std::string(name), std::string(meaning), offset, shape, rules});
}

void RecordBase::include_fields(RecordBase const& other, std::size_t offset) {
    for (auto field : other.fields_) {
        assert(!find(field.name));
        field.offset += offset;
        fields_.push_back(std::move(field));
    }
    for (auto const& check : other.checks_)
        checks_.emplace_back(
            [check, offset](void const* self, Check& report) { check(part_of(self, offset), report); });
}

void RecordBase::set_plain(std::size_t offset) {
    auto const found = std::ranges::find(fields_, offset, &Field::offset);
    assert(found != fields_.end());
    plain_ = static_cast<std::size_t>(found - fields_.begin());
}

RecordBase::Field const* RecordBase::find(std::string_view name) const {
    auto const found = std::ranges::find(fields_, name, &Field::name);
    return found == fields_.end() ? nullptr : &*found;
}

bool RecordBase::read(Node const& node, void* value, Rules const&, Reading const& reading) const {
    if (plain_ && node.kind == Node::Kind::scalar) return read_plain(node, value, reading, fields_[*plain_].offset);
    return read_tagged(node, value, reading, {});
}

bool RecordBase::read_tagged(Node const& node, void* value, Reading const& reading, std::string_view tag) const {
    if (node.kind != Node::Kind::mapping) {
        std::vector<std::string_view> keys;
        for (auto const& field : fields_) if (field.rules.required) keys.push_back(field.name);
        if (node.kind == Node::Kind::scalar && !node.quoted && node.scalar.find(':') != std::string::npos) {
            wrong_kind(node, "a mapping", reading, {"write a space after the colon of each key"});
            return false;
        }
        wrong_kind(node, "a mapping", reading,
                   keys.empty()
                       ? std::vector<std::string>{"write one `key: value` a line, indented below it"}
                       : std::vector<std::string>{"write the keys that it needs, one a line: " + list_of(keys)});
        return false;
    }
    auto const before = reading.out.size();
    bool good = true;
    std::vector<std::string_view> meant;        // by misspelt keys, so not to be called missing as well
    for (std::size_t i = 0; i < node.keys.size(); ++i) {
        auto const& key = node.keys[i];
        if (auto const* field = find(key.scalar)) {
            Reading const inner{reading.out, field->name};
            if (!field->shape().read(node.items[i], part_of(value, field->offset), field->rules, inner)) good = false;
        } else if (tag.empty() || key.scalar != tag) {
            std::vector<std::string_view> names;
            for (auto const& known : fields_) if (!node.find(known.name)) names.push_back(known.name);
            for (auto const name : nearest(key.scalar, names)) meant.push_back(name);
            reading.error(key.where, "unknown key " + in_code_clipped(key.scalar),
                          suggest(key.scalar, names, "other keys that can stand here are"));
            good = false;
        }
    }
    for (auto const& field : fields_) {
        if (!field.rules.required || node.find(field.name) || std::ranges::count(meant, field.name) > 0) continue;
        reading.error(node.where, in_code(field.name) + " is missing");
        good = false;
    }
    return finish(node, value, reading, good, before);
}

bool RecordBase::read_plain(Node const& node, void* value, Reading const& reading, std::size_t offset) const {
    auto const before = reading.out.size();
    bool good = true;
    for (auto const& field : fields_) {
        if (field.offset == offset) {
            auto rules = field.rules;
            rules.required = true;      // a bare empty text says nothing
            if (!field.shape().read(node, part_of(value, offset), rules, reading)) good = false;
        } else if (field.rules.required) {
            reading.error(node.where, in_code(field.name) + " is missing", {"write this as a mapping with its keys"});
            good = false;
        }
    }
    return finish(node, value, reading, good, before);
}

bool RecordBase::finish(Node const& node, void* value, Reading const& reading, bool good, std::size_t before) const {
    if (where_offset_) *static_cast<SourceSpan*>(part_of(value, *where_offset_)) = node.where;
    if (!good) return false;        // checks on half-read fields would only mislead
    Check report(node, reading.out);
    for (auto const& check : checks_) check(value, report);
    return std::none_of(reading.out.begin() + static_cast<std::ptrdiff_t>(before), reading.out.end(),
                        [](Diagnostic const& d) { return d.severity == Severity::error; });
}

Node RecordBase::write(void const* value) const {
    if (plain_) if (auto text = write_plain(value, fields_[*plain_].offset)) return std::move(*text);
    Node node;
    node.kind = Node::Kind::mapping;
    write_fields(value, node);
    return node;
}

void RecordBase::write_fields(void const* value, Node& node) const {
    for (auto const& field : fields_) {
        auto text = written(field, value);
        if (!text) continue;
        node.keys.push_back({field.name, {}});
        node.items.push_back(std::move(*text));
    }
}

std::optional<Node> RecordBase::written(Field const& field, void const* value) const {
    auto const& shape = field.shape();
    auto const* part = part_of(value, field.offset);
    if (!shape.has_value(part)) return std::nullopt;
    auto node = shape.write(part);
    if (field.rules.required) return node;
    auto const* usual = part_of(defaults(), field.offset);
    if (shape.has_value(usual) && shape.write(usual) == node) return std::nullopt;
    return node;
}

std::optional<Node> RecordBase::write_plain(void const* value, std::size_t offset) const {
    std::optional<Node> text;
    for (auto const& field : fields_) {
        auto node = written(field, value);
        if (field.offset == offset) text = std::move(node);
        else if (node) return std::nullopt;
    }
    if (!text || text->kind != Node::Kind::scalar || is_blank(text->scalar)) return std::nullopt;
    return text;
}

std::optional<Node> RecordBase::default_of(Field const& field) const {
    auto const* part = part_of(defaults(), field.offset);
    if (field.rules.required || !field.shape().has_value(part)) return std::nullopt;
    auto node = field.shape().write(part);
    bool const empty = node.kind == Node::Kind::scalar ? node.scalar.empty() : node.items.empty();
    return empty ? std::nullopt : std::optional{std::move(node)};
}

// ---- Choice ----

bool ChoiceBase::read(Node const& node, void* value, Rules const&, Reading const& reading) const {
    if (node.kind == Node::Kind::scalar && plain_) {
        auto const& option = options_[*plain_];
        return option.record().read_plain(node, option.emplace(value), reading, plain_offset_);
    }
    std::vector<std::string_view> names;
    for (auto const& option : options_) names.push_back(option.name);
    std::string const advice =
        "say which " + name_ + " this is, such as " + in_code(std::string(tag) + ": " + options_[0].name);
    if (node.kind != Node::Kind::mapping) {
        wrong_kind(node, "a mapping", reading, {advice});
        return false;
    }
    auto const* word = node.find(tag);
    if (!word) {
        reading.error(node.where, in_code(tag) + " is missing", {advice});
        return false;
    }
    if (word->kind != Node::Kind::scalar) {
        wrong_kind(*word, "the name of a " + name_, {reading.out, tag}, {advice});
        return false;
    }
    auto const found = std::ranges::find(options_, word->scalar, &Option::name);
    if (found == options_.end()) {
        auto hints = suggest(word->scalar, names, "there are");
        reading.error(word->where, "unknown " + std::string(tag) + " " + in_code_clipped(word->scalar),
                      std::move(hints));
        return false;
    }
    return found->record().read_tagged(node, found->emplace(value), reading, tag);
}

Node ChoiceBase::write(void const* value) const {
    for (std::size_t i = 0; i < options_.size(); ++i) {
        auto const& option = options_[i];
        auto const* held = option.get(value);
        if (!held) continue;
        if (plain_ == i) if (auto text = option.record().write_plain(held, plain_offset_)) return std::move(*text);
        Node node;
        node.kind = Node::Kind::mapping;
        node.keys.push_back({std::string(tag), {}});
        node.items.push_back(scalar_node(option.name, false));
        option.record().write_fields(held, node);
        return node;
    }
    assert(false && "the variant holds a type without an option");
    return {};
}

namespace {

void visit_texts(Shape const& shape, void const* value, std::string& path,
                 std::function<void(std::string_view, Text const&)> const& visit) {
    auto const inside = [&](std::string_view name, Shape const& part, void const* at) {
        auto const size = path.size();
        if (!path.empty()) path += '.';
        path += name;
        visit_texts(part, at, path, visit);
        path.resize(size);
    };
    if (&shape == &text_shape()) {
        visit(path, *static_cast<Text const*>(value));
    } else if (auto const* optional = dynamic_cast<OptionalShape const*>(&shape)) {
        if (auto const* held = optional->held(value)) visit_texts(optional->inner(), held, path, visit);
    } else if (auto const* list = dynamic_cast<ListShape const*>(&shape)) {
        for (std::size_t i = 0; i < list->size(value); ++i) visit_texts(list->inner(), list->at(value, i), path, visit);
    } else if (auto const* choice = dynamic_cast<ChoiceBase const*>(&shape)) {
        for (auto const& option : choice->options())
            if (auto const* held = option.get(value)) inside(option.name, option.record(), held);
    } else if (auto const* record = dynamic_cast<RecordBase const*>(&shape)) {
        for (auto const& field : record->fields()) inside(field.name, field.shape(), part_of(value, field.offset));
    }
}

}  // namespace

void for_each_text(Shape const& shape, void const* value,
                   std::function<void(std::string_view path, Text const& text)> const& visit) {
    std::string path;
    visit_texts(shape, value, path, visit);
}

void join_texts(Shape const& shape, void* value, void const* other, Join const& join) {
    auto const put = [&](std::string& mine, std::string const& theirs) {
        if (mine != theirs && !theirs.empty()) mine = mine.empty() ? theirs : join(mine, theirs);
    };
    if (&shape == &text_shape()) {
        put(static_cast<Text*>(value)->markdown, static_cast<Text const*>(other)->markdown);
    } else if (&shape == &string_shape()) {
        put(*static_cast<std::string*>(value), *static_cast<std::string const*>(other));
    } else if (auto const* optional = dynamic_cast<OptionalShape const*>(&shape)) {
        auto const* theirs = optional->held(other);
        if (auto const* mine = optional->held(value); mine && theirs)
            join_texts(optional->inner(), const_cast<void*>(mine), theirs, join);  // NOLINT: `value` is ours to change
    } else if (auto const* list = dynamic_cast<ListShape const*>(&shape)) {
        for (std::size_t i = 0; i < std::min(list->size(value), list->size(other)); ++i)
            join_texts(list->inner(), const_cast<void*>(list->at(value, i)), list->at(other, i), join);  // NOLINT: as above
    } else if (auto const* choice = dynamic_cast<ChoiceBase const*>(&shape)) {
        for (auto const& option : choice->options()) {
            auto const* theirs = option.get(other);
            if (auto const* mine = option.get(value); mine && theirs)
                join_texts(option.record(), const_cast<void*>(mine), theirs, join);  // NOLINT: as above
        }
    } else if (auto const* record = dynamic_cast<RecordBase const*>(&shape)) {
        for (auto const& field : record->fields())
            join_texts(field.shape(), part_of(value, field.offset), part_of(other, field.offset), join);
    }
}

}  // namespace attune::schema
