#pragma once

// How a C++ type lives in YAML, with the type erased: the machinery behind record.hpp. Written once here and in
// shape.cpp, so that a field of a table costs the compiler next to nothing.

#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/length.hpp"
#include "schema/json.hpp"
#include "schema/node.hpp"
#include "schema/text.hpp"

namespace attune::schema {

/// A way of writing text that a field can ask for.
struct Format {
    std::string_view name;       // "an identifier"
    bool (*accepts)(std::string_view);
    std::string_view advice;     // hint when it is not
    std::string_view pattern;    // the same as a regular expression, for JSON Schema
};

/// What a field asks of its value beyond its type. In a list or mapping they hold for each item, but for the counts.
struct Rules {
    static constexpr auto unlimited = std::numeric_limits<std::size_t>::max();

    bool required = false;
    bool may_be_blank = false;              // required text: `""` is an answer
    bool distinct = false;                  // list: no item twice
    std::optional<double> low, high;        // numbers; lengths in points
    std::size_t min_count = 0, max_count = unlimited;
    std::size_t max_length = unlimited;     // text, in characters
    Format const* format = nullptr;
};

/// What a list's rules ask of each item: all but the counts.
Rules rules_for_items(Rules rules);

/// What is being read, for the wording of messages.
struct Reading {
    Diagnostics& out;
    std::string_view field = {};            // empty: the whole file
    std::size_t item = 0;                   // 1-based place in the list `field`; 0: the field itself

    std::string label() const;              // "`items`", "item 3 of `items`", "the file"
    void error(SourceSpan const& where, std::string message, std::vector<std::string> hints = {}) const;
};

class RecordBase;
class ChoiceBase;

/// One C++ type: reading, writing, and describing it. Stateless apart from its own table.
class Shape {
public:
    virtual ~Shape() = default;

    /// Reads `node` into the object at `value`. False when it added an error; `value` is then unspecified but valid.
    virtual bool read(Node const& node, void* value, Rules const& rules, Reading const& reading) const = 0;
    /// The value as a tree without places, as to_yaml likes it.
    virtual Node write(void const* value) const = 0;
    /// False for an empty optional: there is nothing to write.
    virtual bool has_value(void const*) const { return true; }

    /// For the reference page: "whole number", "list of [block](#block)".
    virtual std::string kind() const = 0;
    virtual std::string limits(Rules const& rules) const = 0;
    /// The members of a JSON Schema object that describe this type, between begin_object and end_object.
    virtual void describe(JsonWriter& json, Rules const& rules) const = 0;

    /// The table that this type, or what it holds, refers to.
    virtual RecordBase const* as_record() const { return nullptr; }
    virtual ChoiceBase const* as_choice() const { return nullptr; }

protected:
    Shape() = default;
    Shape(Shape const&) = default;
    Shape& operator=(Shape const&) = default;
};

using ShapeOf = Shape const& (*)();         // asked for late, so that a type may hold itself

// The types that need no table.
Shape const& string_shape();
Shape const& text_shape();
Shape const& bool_shape();
Shape const& int_shape();
Shape const& double_shape();
Shape const& length_shape();
Shape const& colour_shape();
Shape const& date_shape();

/// std::optional<X>
class OptionalShape final : public Shape {
public:
    struct Access {
        ShapeOf inner;
        void* (*emplace)(void* optional);
        void const* (*get)(void const* optional);    // null when empty
    };
    explicit OptionalShape(Access access) : access_(access) {}
    bool read(Node const&, void*, Rules const&, Reading const&) const override;
    Node write(void const*) const override;
    bool has_value(void const* value) const override { return access_.get(value) != nullptr; }
    std::string kind() const override { return access_.inner().kind(); }
    std::string limits(Rules const& rules) const override { return access_.inner().limits(rules); }
    void describe(JsonWriter& json, Rules const& rules) const override { access_.inner().describe(json, rules); }
    RecordBase const* as_record() const override { return access_.inner().as_record(); }
    ChoiceBase const* as_choice() const override { return access_.inner().as_choice(); }
    Shape const& inner() const { return access_.inner(); }
    void const* held(void const* value) const { return access_.get(value); }

private:
    Access access_;
};

/// std::vector<X> from a sequence, std::vector<std::pair<std::string, X>> from a mapping in file order.
class ListShape final : public Shape {
public:
    struct Access {
        ShapeOf inner;
        void (*clear)(void* list, std::size_t reserve);
        void* (*push)(void* list);                   // the new value
        std::size_t (*size)(void const* list);
        void const* (*at)(void const* list, std::size_t index);
        std::string& (*key)(void* list, std::size_t index) = nullptr;   // mapping only, as the next
        std::string const& (*key_at)(void const* list, std::size_t index) = nullptr;
    };
    explicit ListShape(Access access) : access_(access) {}
    bool read(Node const&, void*, Rules const&, Reading const&) const override;
    Node write(void const*) const override;
    std::string kind() const override;
    std::string limits(Rules const& rules) const override;
    void describe(JsonWriter&, Rules const&) const override;
    RecordBase const* as_record() const override { return access_.inner().as_record(); }
    ChoiceBase const* as_choice() const override { return access_.inner().as_choice(); }

    Shape const& inner() const { return access_.inner(); }
    std::size_t size(void const* value) const { return access_.size(value); }
    void const* at(void const* value, std::size_t index) const { return access_.at(value, index); }
    bool is_mapping() const { return access_.key != nullptr; }

private:
    Access access_;
};

/// An enum from one of a few words.
class EnumBase : public Shape {
public:
    struct Value {
        long long value;
        std::string word, meaning;
    };
    std::string const& name() const { return name_; }
    std::vector<Value> const& values() const { return values_; }

    bool read(Node const&, void*, Rules const&, Reading const&) const override;
    Node write(void const*) const override;
    std::string kind() const override;
    std::string limits(Rules const&) const override;
    void describe(JsonWriter&, Rules const&) const override;

protected:
    EnumBase(std::string name, void (*set)(void*, long long), long long (*get)(void const*))
        : name_(std::move(name)), set_(set), get_(get) {}
    std::string name_;
    std::vector<Value> values_;

private:
    void (*set_)(void*, long long);
    long long (*get_)(void const*);
};

/// Handed to a record's checks: where to say what does not fit together.
class Check {
public:
    Check(Node const& node, Diagnostics& out) : node_(node), out_(out) {}

    void error(SourceSpan where, std::string message, std::vector<std::string> hints = {});
    void warning(SourceSpan where, std::string message, std::vector<std::string> hints = {});

    /// The place of the value of `key`; of the whole record when the key was left out.
    SourceSpan at(std::string_view key) const;
    bool has(std::string_view key) const { return node_.find(key) != nullptr; }
    Node const& node() const { return node_; }

private:
    Node const& node_;
    Diagnostics& out_;
};

/// A table of fields: one type that is written as a mapping.
class RecordBase : public Shape {
public:
    struct Field {
        std::string name, meaning;
        std::size_t offset;         // of the member in the object
        ShapeOf shape;
        Rules rules;
    };
    std::string const& name() const { return name_; }
    std::string const& meaning() const { return meaning_; }
    std::vector<Field> const& fields() const { return fields_; }
    Field const* find(std::string_view name) const;
    /// The field that a bare text in place of the mapping fills; null when there is none.
    Field const* plain_field() const { return plain_ ? &fields_[*plain_] : nullptr; }

    bool read(Node const&, void*, Rules const&, Reading const&) const override;
    Node write(void const*) const override;
    std::string kind() const override { return "[" + name_ + "](#" + name_ + ")"; }
    std::string limits(Rules const&) const override { return {}; }
    void describe(JsonWriter&, Rules const&) const override;
    RecordBase const* as_record() const override { return this; }

    /// The default of `field` as a tree; null when there is none to speak of (empty, or the field is required).
    std::optional<Node> default_of(Field const& field) const;

    // For a choice: a mapping that also has the key `tag`, and a bare text for the field at `offset`.
    bool read_tagged(Node const&, void*, Reading const&, std::string_view tag) const;
    bool read_plain(Node const&, void*, Reading const&, std::size_t offset) const;
    void write_fields(void const* value, Node& mapping) const;
    /// Nothing when the value says more than a bare text can.
    std::optional<Node> write_plain(void const* value, std::size_t offset) const;

protected:
    RecordBase(std::string name, std::string meaning) : name_(std::move(name)), meaning_(std::move(meaning)) {}
    virtual void const* defaults() const = 0;
    void add(std::string_view name, std::size_t offset, ShapeOf shape, std::string_view meaning, Rules rules);
    void include_fields(RecordBase const& other, std::size_t offset);
    void set_plain(std::size_t offset);

    std::string name_, meaning_;
    std::vector<Field> fields_;
    std::optional<std::size_t> plain_;
    std::optional<std::size_t> where_offset_;
    std::vector<std::function<void(void const*, Check&)>> checks_;

private:
    bool finish(Node const&, void*, Reading const&, bool good, std::size_t before) const;
    std::optional<Node> written(Field const&, void const* value) const;     // nothing for a default
};

/// One of several records, told apart by the key `type`.
class ChoiceBase : public Shape {
public:
    struct Option {
        std::string name;
        RecordBase const& (*record)();
        void* (*emplace)(void* variant);
        void const* (*get)(void const* variant);     // null when the variant holds another option
    };
    static constexpr std::string_view tag = "type";

    std::string const& name() const { return name_; }
    std::string const& meaning() const { return meaning_; }
    std::vector<Option> const& options() const { return options_; }
    /// The option that a bare text stands for; null when there is none.
    Option const* plain_option() const { return plain_ ? &options_[*plain_] : nullptr; }

    bool read(Node const&, void*, Rules const&, Reading const&) const override;
    Node write(void const*) const override;
    std::string kind() const override { return "[" + name_ + "](#" + name_ + ")"; }
    std::string limits(Rules const&) const override { return {}; }
    void describe(JsonWriter&, Rules const&) const override;
    ChoiceBase const* as_choice() const override { return this; }

protected:
    ChoiceBase(std::string name, std::string meaning) : name_(std::move(name)), meaning_(std::move(meaning)) {}
    std::string name_, meaning_;
    std::vector<Option> options_;
    std::optional<std::size_t> plain_;
    std::size_t plain_offset_ = 0;      // of the member in the plain option's record
};

/// Calls `visit` for every Text in the value, in the order of the tables; empty ones too. `path` is the way to it in names of
/// fields, "checklist.groups.items"; a choice begins it with the name of what it holds.
void for_each_text(Shape const& shape, void const* value,
                   std::function<void(std::string_view path, Text const& text)> const& visit);

/// How two wordings of one thing are put together: the first's, the second's.
using Join = std::function<std::string(std::string_view first, std::string_view second)>;
/// Puts every text of `other` beside the one at the same place in `value`, where they differ; what is equal (ids, numbers) stays.
/// Precondition: both have the same parts. What only one has is left alone.
void join_texts(Shape const& shape, void* value, void const* other, Join const& join);

std::string json_schema(Shape const& shape);
std::string reference(Shape const& shape);
/// One page: `title`, then every table in order, each with the tables that it refers to, none twice.
std::string reference_page(std::string_view title, std::string_view introduction,
                           std::vector<Shape const*> const& shapes);

/// "12 mm" where that is exact, else "34.5 pt".
std::string format_length(Pt length);
/// `12 mm`, `1.5 cm`, `10 pt`; the unit is obligatory, the space before it is not.
std::optional<Pt> parse_length(std::string_view text);

}  // namespace attune::schema
