#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace attune::schema {

/// Writes JSON (RFC 8259), two spaces a level, in the order of the calls. Text is UTF-8 and kept as it is, apart
/// from the escapes that JSON asks for.
class JsonWriter {
public:
    JsonWriter& begin_object() { return open('{', '}'); }
    JsonWriter& end_object() { return close(); }
    JsonWriter& begin_array() { return open('[', ']'); }
    JsonWriter& end_array() { return close(); }
    JsonWriter& key(std::string_view name);

    JsonWriter& value(std::string_view text);
    JsonWriter& value(char const* text) { return value(std::string_view{text}); }
    JsonWriter& value(double number);
    template <std::integral T>
    JsonWriter& value(T number) { return literal(std::to_string(number)); }
    JsonWriter& value(bool truth) { return literal(truth ? "true" : "false"); }
    JsonWriter& null() { return literal("null"); }

    /// `key` and `value` in one.
    template <class T>
    JsonWriter& member(std::string_view name, T const& v) { return key(name).value(v); }

    /// The finished text, with a newline at its end. Precondition: everything that was begun has ended.
    std::string take();

private:
    struct Level {
        char end;
        bool empty = true;
    };
    JsonWriter& open(char begin, char end);
    JsonWriter& close();
    JsonWriter& literal(std::string_view text);
    void start_value();
    void new_line();

    std::string out_;
    std::vector<Level> levels_;
    bool after_key_ = false;
};

}  // namespace attune::schema
