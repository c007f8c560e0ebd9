#pragma once

// One table of fields per type that lives in YAML. From it come the reader with its messages, the writer, the JSON
// Schema and the reference page; they cannot disagree, because there is only one.
//
//     struct Lines { std::string id; Text prompt; int lines = 4; SourceSpan where; };
//     schema::Record<Lines> const& record(Lines const*) {                 // found by argument-dependent lookup
//         static auto const table = schema::Record<Lines>("lines", "Ruled lines to write on.")
//             .field("id", &Lines::id, "Unique in the sheet.", schema::required, schema::identifier)
//             .field("prompt", &Lines::prompt, "The question above the lines.", schema::required)
//             .field("lines", &Lines::lines, "How many lines.", schema::range(1, 20));   // default: the member's
//         return table;
//     }
//
// Declare record, choice or enum_table of a member's type before the table that uses it.

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/colour.hpp"
#include "base/diagnostic.hpp"
#include "base/length.hpp"
#include "schema/node.hpp"
#include "schema/shape.hpp"
#include "schema/text.hpp"

namespace attune::schema {

// ---- Rules: the last arguments of `field` ----

using Rule = void (*)(Rules&);      // those without a number

inline constexpr Rule required = [](Rules& r) { r.required = true; };
inline constexpr Rule may_be_blank = [](Rules& r) { r.may_be_blank = true; };
inline constexpr Rule distinct = [](Rules& r) { r.distinct = true; };

extern Format const identifier_format;      // small letters, digits and hyphens; starts with a letter; at most 40
extern Format const language_format;        // "en", "pt-BR"
inline constexpr Rule identifier = [](Rules& r) { r.format = &identifier_format; };
inline constexpr Rule language = [](Rules& r) { r.format = &language_format; };

/// Any other way of writing. `format` must live as long as the table.
inline auto written_as(Format const& format) {
    return [&format](Rules& r) { r.format = &format; };
}
/// Smallest and largest number or length, both allowed.
inline auto range(double low, double high) {
    return [low, high](Rules& r) { r.low = low; r.high = high; };
}
inline auto range(Pt low, Pt high) { return range(low.value, high.value); }
inline auto at_least(double low) {
    return [low](Rules& r) { r.low = low; };
}
/// Fewest and most items of a list or mapping.
inline auto count(std::size_t fewest, std::size_t most) {
    return [fewest, most](Rules& r) { r.min_count = fewest; r.max_count = most; };
}
/// Longest text, in characters.
inline auto max_length(std::size_t characters) {
    return [characters](Rules& r) { r.max_length = characters; };
}

template <class T>
class Record;
template <class V>
class Choice;
template <class E>
class EnumTable;

namespace detail {

template <class T>
concept HasRecord = requires { { record(static_cast<T const*>(nullptr)) } -> std::convertible_to<RecordBase const&>; };
template <class T>
concept HasChoice = requires { { choice(static_cast<T const*>(nullptr)) } -> std::convertible_to<ChoiceBase const&>; };
template <class T>
concept HasEnumTable =
    requires { { enum_table(static_cast<T const*>(nullptr)) } -> std::convertible_to<EnumBase const&>; };
template <class T>
concept HasWhere = requires(T& t) { { t.where } -> std::same_as<SourceSpan&>; };

template <class T>
struct ListTraits {
    static constexpr bool is_list = false;
};
template <class X>
struct ListTraits<std::vector<X>> {
    static constexpr bool is_list = true;
    using Value = X;
    static constexpr bool mapping = false;
    static X& value(X& item) { return item; }
    static X const& value(X const& item) { return item; }
};
template <class X>
struct ListTraits<std::vector<std::pair<std::string, X>>> {
    static constexpr bool is_list = true;
    using Value = X;
    static constexpr bool mapping = true;
    static X& value(std::pair<std::string, X>& item) { return item.second; }
    static X const& value(std::pair<std::string, X> const& item) { return item.second; }
};

template <class T>
struct OptionalTraits : std::false_type {};
template <class X>
struct OptionalTraits<std::optional<X>> : std::true_type {};

template <class T>
Shape const& shape_of();

template <class T>
OptionalShape::Access optional_access() {
    using X = typename T::value_type;
    return {&shape_of<X>,
            [](void* o) -> void* { return &static_cast<T*>(o)->emplace(); },
            [](void const* o) -> void const* {
                auto const& optional = *static_cast<T const*>(o);
                return optional ? &*optional : nullptr;
            }};
}

template <class T>
ListShape::Access list_access() {
    using Traits = ListTraits<T>;
    static_assert(!std::is_same_v<typename Traits::Value, bool>, "std::vector<bool> holds no bools to point at");
    ListShape::Access access{
        &shape_of<typename Traits::Value>,
        [](void* l, std::size_t reserve) { static_cast<T*>(l)->clear(); static_cast<T*>(l)->reserve(reserve); },
        [](void* l) -> void* { return &Traits::value(static_cast<T*>(l)->emplace_back()); },
        [](void const* l) { return static_cast<T const*>(l)->size(); },
        [](void const* l, std::size_t i) -> void const* { return &Traits::value((*static_cast<T const*>(l))[i]); }};
    if constexpr (Traits::mapping) {
        access.key = [](void* l, std::size_t i) -> std::string& { return (*static_cast<T*>(l))[i].first; };
        access.key_at = [](void const* l, std::size_t i) -> std::string const& {
            return (*static_cast<T const*>(l))[i].first;
        };
    }
    return access;
}

template <class T>
Shape const& shape_of() {
    if constexpr (std::is_same_v<T, std::string>) return string_shape();
    else if constexpr (std::is_same_v<T, Text>) return text_shape();
    else if constexpr (std::is_same_v<T, bool>) return bool_shape();
    else if constexpr (std::is_same_v<T, int>) return int_shape();
    else if constexpr (std::is_same_v<T, double>) return double_shape();
    else if constexpr (std::is_same_v<T, Pt>) return length_shape();
    else if constexpr (std::is_same_v<T, Colour>) return colour_shape();
    else if constexpr (std::is_same_v<T, std::chrono::year_month_day>) return date_shape();
    else if constexpr (OptionalTraits<T>::value) {
        static OptionalShape const shape{optional_access<T>()};
        return shape;
    } else if constexpr (ListTraits<T>::is_list) {
        static ListShape const shape{list_access<T>()};
        return shape;
    } else if constexpr (HasRecord<T>) return record(static_cast<T const*>(nullptr));
    else if constexpr (HasChoice<T>) return choice(static_cast<T const*>(nullptr));
    else {
        static_assert(HasEnumTable<T>, "declare record, choice or enum_table of this type before the table using it");
        return enum_table(static_cast<T const*>(nullptr));
    }
}

/// Where `member` lies in a T. `sample` is any T; the sum is only ever applied to whole objects of type T.
template <class T, class M, class C>
std::size_t offset_of(T const& sample, M C::*member) {
    return static_cast<std::size_t>(reinterpret_cast<char const*>(&(sample.*member)) -
                                    reinterpret_cast<char const*>(&sample));
}

}  // namespace detail

/// The table of T, built by chained calls. T must be default constructible and copyable: a field's default is what a
/// fresh T holds. A member `SourceSpan where` is filled with the mapping's place.
template <class T>
class Record final : public RecordBase {
public:
    Record(std::string name, std::string meaning) : RecordBase(std::move(name), std::move(meaning)) {
        if constexpr (detail::HasWhere<T>) where_offset_ = detail::offset_of(defaults_, &T::where);
    }

    template <class M, class C, class... AnyRule>
    Record& field(std::string_view name, M C::*member, std::string_view meaning, AnyRule... rule) {
        Rules rules;
        (rule(rules), ...);
        add(name, detail::offset_of(defaults_, member), &detail::shape_of<M>, meaning, rules);
        return *this;
    }

    /// Takes over all fields and checks of the record `member`, as if they were written here: fields that many types
    /// have in common, described once.
    template <class M, class C>
    Record& include(M C::*member) {
        include_fields(record(static_cast<M const*>(nullptr)), detail::offset_of(defaults_, member));
        return *this;
    }

    /// A bare text in place of the mapping is allowed and fills `member`, which must be a field.
    template <class M, class C>
    Record& plain(M C::*member) {
        set_plain(detail::offset_of(defaults_, member));
        return *this;
    }

    /// `test(self, check)` is called after all fields were read without a mistake.
    template <class F>
    Record& check(F test) {
        checks_.emplace_back([test](void const* self, Check& report) { test(*static_cast<T const*>(self), report); });
        return *this;
    }

private:
    void const* defaults() const override { return &defaults_; }
    T defaults_{};
};

/// A table of alternatives. V is a std::variant or derives from one; each option has a record, whose name is what
/// the key `type` says. V's first alternative must be default constructible.
template <class V>
class Choice final : public ChoiceBase {
public:
    Choice(std::string name, std::string meaning) : ChoiceBase(std::move(name), std::move(meaning)) {}

    template <class T>
    Choice& option() {
        options_.push_back({
            record(static_cast<T const*>(nullptr)).name(),
            []() -> RecordBase const& { return record(static_cast<T const*>(nullptr)); },
            [](void* v) -> void* { return &static_cast<V*>(v)->template emplace<T>(); },
            [](void const* v) -> void const* { return std::get_if<T>(static_cast<V const*>(v)); }});
        return *this;
    }

    /// A bare text in place of a mapping means the option T and fills `member`. Call after option<T>().
    template <class T, class M, class C>
    Choice& plain(M C::*member) {
        auto const& table = record(static_cast<T const*>(nullptr));
        for (std::size_t i = 0; i < options_.size(); ++i) if (options_[i].name == table.name()) plain_ = i;
        T const sample{};
        plain_offset_ = detail::offset_of(sample, member);
        return *this;
    }
};

/// The words for the values of an enum.
template <class E>
class EnumTable final : public EnumBase {
public:
    struct Row {
        E value;
        std::string_view word, meaning;
    };
    EnumTable(std::string name, std::initializer_list<Row> rows)
        : EnumBase(std::move(name), [](void* e, long long v) { *static_cast<E*>(e) = static_cast<E>(v); },
                   [](void const* e) { return static_cast<long long>(*static_cast<E const*>(e)); }) {
        for (auto const& row : rows)
            values_.push_back({static_cast<long long>(row.value), std::string(row.word), std::string(row.meaning)});
    }
};

// ---- What comes out of a table ----

/// Reads `node` into `value` and adds what is wrong to `out`: all mistakes, not only the first. True when there was
/// no error (warnings may have been added). Never throws for bad input.
template <class T>
bool read(Node const& node, T& value, Diagnostics& out) {
    return detail::shape_of<T>().read(node, &value, {}, {out});
}

template <class T>
Expected<T> read(Node const& node) {
    T value{};
    Diagnostics out;
    if (!read(node, value, out)) return Unexpected<Diagnostics>(std::move(out));
    return value;
}

template <class T>
Node to_node(T const& value) { return detail::shape_of<T>().write(&value); }

/// YAML that reads as if written by hand: fields in table order, defaults left out. Reading it gives an equal value.
/// Precondition: the value's texts are valid UTF-8 without control characters except tab and newline.
template <class T>
std::string write_yaml(T const& value) { return to_yaml(to_node(value)); }

/// Equal in everything that its file would say; places do not count.
template <class T>
bool same(T const& a, T const& b) { return to_node(a) == to_node(b); }

/// Every Text in `value`, with its way: see for_each_text of a Shape.
template <class T>
void for_each_text(T const& value, std::function<void(std::string_view path, Text const& text)> const& visit) {
    for_each_text(detail::shape_of<T>(), &value, visit);
}

/// See join_texts of a Shape.
template <class T>
void join_texts(T& value, T const& other, Join const& join) { join_texts(detail::shape_of<T>(), &value, &other, join); }

/// JSON Schema, draft 2020-12, for editors.
template <class T>
std::string json_schema() { return json_schema(detail::shape_of<T>()); }

/// Markdown: what T is and a table of its fields, then the same of every table it refers to.
template <class T>
std::string reference() { return reference(detail::shape_of<T>()); }

}  // namespace attune::schema
