#pragma once

#include <memory>
#include <string>

#include "flow/flow.hpp"

namespace attune::test {

inline flow::Block words(flow::TextStyle style, std::string text) { return {flow::plain(style, std::move(text))}; }
inline flow::Block words(std::string text) { return words(flow::TextStyle::body, std::move(text)); }

inline flow::Block item(flow::Marker::Kind kind, std::string text, std::string marker = {}, flow::FieldPtr field = {}) {
    auto paragraph = flow::plain(flow::TextStyle::item, std::move(text));
    paragraph.marker = flow::Marker{kind, std::move(marker), {}, std::move(field)};
    return {std::move(paragraph)};
}

inline flow::FieldPtr field(flow::Field::Kind kind, std::string name, std::string label) {
    flow::Field out;
    out.kind = kind;
    out.name = std::move(name);
    out.label = std::move(label);
    return std::make_shared<flow::Field const>(std::move(out));
}

inline flow::FieldPtr choice(std::string name, std::string question, std::string option, std::string caption = {}) {
    flow::Field out;
    out.kind = flow::Field::Kind::choice;
    out.name = std::move(name);
    out.question = std::move(question);
    out.label = out.question + ": " + option;
    out.option = std::move(option);
    out.caption = std::move(caption);
    return std::make_shared<flow::Field const>(std::move(out));
}

inline flow::Flow flow_of(flow::Blocks blocks) {
    flow::Flow flow;
    flow.title = "Test";
    flow.parts.push_back({});
    flow.parts.back().blocks = std::move(blocks);
    return flow;
}

}  // namespace attune::test
