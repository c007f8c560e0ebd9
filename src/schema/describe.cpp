#include "schema/shape.hpp"

#include <algorithm>
#include <cassert>

#include "base/number.hpp"
#include "schema/words.hpp"

// What a table says about itself: JSON Schema for editors, Markdown for readers.
namespace attune::schema {
namespace {

std::string meaning_with_limits(RecordBase::Field const& field) {
    auto const limits = field.shape().limits(field.rules);
    auto text = field.meaning;
    if (limits.empty()) return text;
    bool const stop = text.ends_with('.');
    if (stop) text.pop_back();
    return text + " (" + limits + ")" + (stop ? "." : "");
}

/// Every table that can be reached from the first ones, each once, in the order of the fields.
class Tables {
public:
    void add(Shape const& shape) {
        if (auto const* record = shape.as_record()) add(*record, true);
        if (auto const* choice = shape.as_choice()) add(*choice);
    }

    struct Entry {
        RecordBase const* record = nullptr;     // one of the two
        ChoiceBase const* choice = nullptr;
        bool untagged = false;                  // record: also stands where no choice picks it
        std::string const& name() const { return record ? record->name() : choice->name(); }
    };
    std::vector<Entry> const& entries() const { return entries_; }

private:
    void add(RecordBase const& record, bool untagged) {
        auto const found = std::ranges::find(entries_, &record, &Entry::record);
        if (found != entries_.end()) { found->untagged |= untagged; return; }
        push({.record = &record, .untagged = untagged});
        for (auto const& field : record.fields()) add(field.shape());
    }
    void add(ChoiceBase const& choice) {
        if (std::ranges::find(entries_, &choice, &Entry::choice) != entries_.end()) return;
        push({.choice = &choice});
        for (auto const& option : choice.options()) add(option.record(), false);
    }
    void push(Entry entry) {
        assert(std::ranges::none_of(entries_, [&](Entry const& e) { return e.name() == entry.name(); }));
        entries_.push_back(entry);
    }
    std::vector<Entry> entries_;
};

// ---- JSON Schema ----

std::string tagged_name(ChoiceBase const& choice, ChoiceBase::Option const& option) {
    return choice.name() + "." + option.name;
}

void write_json(JsonWriter& json, Node const& node) {
    switch (node.kind) {
        case Node::Kind::null: json.null(); return;
        case Node::Kind::scalar:
            if (node.quoted) json.value(node.scalar);
            else if (node.scalar == "true" || node.scalar == "false") json.value(node.scalar == "true");
            else if (auto const number = parse_decimal(node.scalar)) json.value(*number);
            else json.value(node.scalar);
            return;
        case Node::Kind::sequence:
            json.begin_array();
            for (auto const& item : node.items) write_json(json, item);
            json.end_array();
            return;
        case Node::Kind::mapping:
            json.begin_object();
            for (std::size_t i = 0; i < node.items.size(); ++i)
                write_json(json.key(node.keys[i].scalar), node.items[i]);
            json.end_object();
    }
}

/// The members of the object that describes a mapping with the fields of `record`.
void describe_fields(JsonWriter& json, RecordBase const& record, std::string_view tag, std::string_view tag_value) {
    json.member("type", "object");
    json.key("properties").begin_object();
    if (!tag.empty()) json.key(tag).begin_object().member("const", tag_value).end_object();
    for (auto const& field : record.fields()) {
        json.key(field.name).begin_object();
        json.member("description", meaning_with_limits(field));
        field.shape().describe(json, field.rules);
        if (auto const usual = record.default_of(field)) write_json(json.key("default"), *usual);
        json.end_object();
    }
    json.end_object();
    auto const needed = [](RecordBase::Field const& field) { return field.rules.required; };
    if (!tag.empty() || std::ranges::any_of(record.fields(), needed)) {
        json.key("required").begin_array();
        if (!tag.empty()) json.value(tag);
        for (auto const& field : record.fields()) if (needed(field)) json.value(field.name);
        json.end_array();
    }
    json.member("additionalProperties", false);
}

void define(JsonWriter& json, RecordBase const& record) {
    json.key(record.name()).begin_object().member("title", record.name()).member("description", record.meaning());
    if (auto const* plain = record.plain_field()) {
        json.key("oneOf").begin_array().begin_object();
        plain->shape().describe(json, plain->rules);
        json.end_object().begin_object();
        describe_fields(json, record, {}, {});
        json.end_object().end_array();
    } else {
        describe_fields(json, record, {}, {});
    }
    json.end_object();
}

void define(JsonWriter& json, ChoiceBase const& choice) {
    json.key(choice.name()).begin_object().member("title", choice.name()).member("description", choice.meaning());
    json.key("oneOf").begin_array();
    for (auto const& option : choice.options())
        json.begin_object().member("$ref", "#/$defs/" + tagged_name(choice, option)).end_object();
    if (choice.plain_option()) json.begin_object().member("type", "string").end_object();
    json.end_array().end_object();
    for (auto const& option : choice.options()) {
        json.key(tagged_name(choice, option)).begin_object();
        json.member("title", option.name).member("description", option.record().meaning());
        describe_fields(json, option.record(), ChoiceBase::tag, option.name);
        json.end_object();
    }
}

// ---- Markdown ----

std::string cell(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '|') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

std::string default_words(RecordBase const& record, RecordBase::Field const& field) {
    if (field.rules.required) return "required";
    auto const usual = record.default_of(field);
    if (!usual) return "";
    if (usual->kind == Node::Kind::scalar) return in_code(usual->scalar);
    std::string words;
    for (auto const& item : usual->items) {
        if (item.kind != Node::Kind::scalar || usual->kind != Node::Kind::sequence) return "several";
        words += (words.empty() ? "" : ", ") + in_code(item.scalar);
    }
    return words;
}

void write_section(std::string& out, RecordBase const& record) {
    out += "\n## " + record.name() + "\n\n" + record.meaning() + '\n';
    if (auto const* plain = record.plain_field())
        out += "\nA bare text in place of the keys means " + in_code(plain->name) + ".\n";
    if (record.fields().empty()) return;
    out += "\n| Key | Kind | Default | Limits | Meaning |\n| --- | --- | --- | --- | --- |\n";
    for (auto const& field : record.fields()) {
        auto const& shape = field.shape();
        out += "| " + in_code(field.name) + " | " + cell(shape.kind()) + " | " + cell(default_words(record, field)) +
               " | " + cell(shape.limits(field.rules)) + " | " + cell(field.meaning) + " |\n";
    }
}

void write_section(std::string& out, ChoiceBase const& choice) {
    out +=
        "\n## " + choice.name() + "\n\n" + choice.meaning() + " The key " + in_code(ChoiceBase::tag) + " says which.";
    if (auto const* plain = choice.plain_option())
        out += " A bare text stands for [" + plain->name + "](#" + plain->name + ").";
    out += "\n\n| " + in_code(ChoiceBase::tag) + " | Meaning |\n| --- | --- |\n";
    for (auto const& option : choice.options())
        out += "| [" + option.name + "](#" + option.name + ") | " + cell(option.record().meaning()) + " |\n";
}

std::string write_sections(std::vector<Shape const*> const& shapes) {
    Tables tables;
    for (auto const* shape : shapes) tables.add(*shape);
    std::string out;
    for (auto const& entry : tables.entries()) {
        if (entry.record) write_section(out, *entry.record);
        else write_section(out, *entry.choice);
    }
    return out;
}

}  // namespace

void ListShape::describe(JsonWriter& json, Rules const& rules) const {
    json.member("type", is_mapping() ? "object" : "array");
    if (rules.min_count > 0) json.member(is_mapping() ? "minProperties" : "minItems", rules.min_count);
    if (rules.max_count != Rules::unlimited) json.member(is_mapping() ? "maxProperties" : "maxItems", rules.max_count);
    if (rules.distinct && !is_mapping()) json.member("uniqueItems", true);
    json.key(is_mapping() ? "additionalProperties" : "items").begin_object();
    access_.inner().describe(json, rules_for_items(rules));
    json.end_object();
}

std::string EnumBase::kind() const { return "one of"; }

std::string EnumBase::limits(Rules const&) const {
    std::string out;
    for (auto const& row : values_) {
        if (!out.empty()) out += row.meaning.empty() ? ", " : "; ";
        out += in_code(row.word);
        if (row.meaning.empty()) continue;
        auto meaning = row.meaning;
        if (meaning.ends_with('.')) meaning.pop_back();
        out += " " + meaning;
    }
    return out;
}

void EnumBase::describe(JsonWriter& json, Rules const&) const {
    json.key("oneOf").begin_array();
    for (auto const& row : values_) {
        json.begin_object().member("const", row.word);
        if (!row.meaning.empty()) json.member("description", row.meaning);
        json.end_object();
    }
    json.end_array();
}

void RecordBase::describe(JsonWriter& json, Rules const&) const { json.member("$ref", "#/$defs/" + name_); }
void ChoiceBase::describe(JsonWriter& json, Rules const&) const { json.member("$ref", "#/$defs/" + name_); }

std::string json_schema(Shape const& shape) {
    Tables tables;
    tables.add(shape);
    JsonWriter json;
    json.begin_object().member("$schema", "https://json-schema.org/draft/2020-12/schema");
    shape.describe(json, {});
    json.key("$defs").begin_object();
    for (auto const& entry : tables.entries()) {
        if (entry.choice) define(json, *entry.choice);
        else if (entry.untagged) define(json, *entry.record);
    }
    json.end_object().end_object();
    return json.take();
}

std::string reference(Shape const& shape) {
    auto sections = write_sections({&shape});
    return sections.empty() ? sections : sections.substr(1);    // no blank line in front of the first
}

std::string reference_page(std::string_view title, std::string_view introduction,
                           std::vector<Shape const*> const& shapes) {
    return "# " + std::string(title) + "\n\n" + std::string(introduction) + '\n' + write_sections(shapes);
}

}  // namespace attune::schema
