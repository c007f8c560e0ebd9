#include <algorithm>
#include <filesystem>
#include <sstream>

#include "base/utf8.hpp"
#include "job/workshop.hpp"
#include "reflow/html.hpp"
#include "reflow/plain_text.hpp"
#include "reflow/xml.hpp"
#include "support/catch.hpp"
#include "support/flow_kinds.hpp"

using namespace attune;
using namespace attune::test;
namespace fs = std::filesystem;

namespace {

/// All that is to be read of a flow, paragraph by paragraph, gathered without a thought of order.
class Told {
public:
    explicit Told(flow::Flow const& flow) {
        add(flow.furniture.letterhead);
        for (auto const& part : flow.parts) add(part.blocks);
        for (auto const& line : flow.furniture.foot) add(line);
        if (!titled_) paragraphs.push_back(flow.title);
    }
    std::vector<std::string> paragraphs;   // a blank is a U+FFFC
    std::vector<std::string> drawings;

private:
    void add(flow::Blocks const& blocks) {
        attune::test::for_each_kind(blocks, [&](auto const& kind) { add(kind); });
    }
    void add(flow::Paragraph const& paragraph) {
        titled_ = titled_ || paragraph.style == flow::TextStyle::title;
        std::string text;
        auto rest = std::string_view{paragraph.text};
        for (auto const& thing : paragraph.inlines) {
            auto const at = rest.find("\uFFFC");
            text += rest.substr(0, at);
            if (thing.kind == flow::Inline::Kind::blank) text += "\uFFFC";
            rest.remove_prefix(at + 3);
        }
        text += rest;
        if (!text.empty()) paragraphs.push_back(text);
    }
    void add(flow::Canvas const& canvas) {
        if (!canvas.alt.empty()) drawings.push_back(canvas.alt);
        for (auto const& item : canvas.items)
            if (auto const* answer = std::get_if<flow::Canvas::Answer>(&item)) {
                auto const& field = *answer->field;
                bool const choice = field.kind == flow::Field::Kind::choice;
                drawings.push_back(!choice ? field.label : field.caption.empty() ? field.option : field.caption);
            }
    }
    template <class Kind>
    void add(Kind const&) {}

    bool titled_ = false;
};

/// Every space as one plain one, and blanks as `blank`.
std::string smoothed(std::string_view text, std::string_view blank) {
    REQUIRE(utf8::find_invalid(text) == std::string::npos);
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const start = at;
        auto const c = utf8::decode(text, at);
        if (*c == U' ' || *c == U'\n' || *c == U'\u00A0' || *c == U'\u2002') {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (*c == U'\uFFFC') {
            out += blank;
        } else {
            out += text.substr(start, at - start);
        }
    }
    return out;
}

std::vector<std::string> sorted_words(std::string const& text) {
    std::istringstream stream{smoothed(text, "")};
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    std::ranges::sort(words);
    return words;
}

struct Sample {
    std::string name;
    flow::Flow flow;
};

std::vector<Sample> all_samples() {
    std::vector<Sample> out;
    job::Workshop workshop{{{ATTUNE_SOURCE_DIR, false}}};
    for (auto const& entry : fs::directory_iterator(ATTUNE_SOURCE_DIR "/samples")) {
        if (!entry.path().string().ends_with(".handout.yaml")) continue;
        auto handout = workshop.read(entry.path());
        REQUIRE(handout);
        for (auto const* look : {"calm", "large-print"}) {
            handout->page_template = look;
            auto documents = handout::documents_of(*handout, workshop.content());
            if (handout->audience == handout::Audience::couple)
                documents = {handout::Document::whole, handout::Document::a, handout::Document::together};
            for (auto const document : documents) {
                auto composed = workshop.compose(*handout, document);
                REQUIRE(composed);
                out.push_back({entry.path().filename().string() + ", " + look, std::move(composed->flow)});
            }
        }
    }
    REQUIRE(out.size() >= 10);
    return out;
}

}  // namespace

TEST_CASE("every sample is a well-formed page that tells every word of its flow once") {
    for (auto const& sample : all_samples()) {
        INFO(sample.name);
        auto const page = reflow::html(sample.flow);
        auto const xml = parse_xml(page);
        CHECK(xml.mistake.empty());
        INFO(xml.mistake);
        Told const told{sample.flow};
        auto const read = body_text(xml);
        std::string all;
        for (auto const& paragraph : told.paragraphs) all += paragraph + " ";
        for (auto const& words : told.drawings) all += words + " ";
        CHECK(sorted_words(read) == sorted_words(all));
        auto const smooth = smoothed(read, "");
        for (auto const& paragraph : told.paragraphs) {
            INFO(paragraph);
            CHECK(smooth.find(smoothed(paragraph, "")) != std::string::npos);
        }
    }
}

TEST_CASE("in every sample links lead to a place, labels to a field, and headings go down step by step") {
    for (auto const& sample : all_samples()) {
        INFO(sample.name);
        auto const xml = parse_xml(reflow::html(sample.flow));
        std::vector<std::string> ids;
        int level = 0, titles = 0;
        for (auto const& mark : xml.marks) {
            if (mark.kind != Mark::Kind::start) continue;
            if (mark.attributes.contains("id")) ids.push_back(mark.attributes.at("id"));
            if (mark.name.size() != 2 || mark.name[0] != 'h' || mark.name[1] < '1' || mark.name[1] > '6') continue;
            int const next = mark.name[1] - '0';
            CHECK(next <= level + 1);
            level = next;
            titles += level == 1;
        }
        CHECK(titles == 1);
        auto const is_there = [&](std::string const& id) { return std::ranges::find(ids, id) != ids.end(); };
        for (auto const& label : elements_of(xml, "label"))
            if (label.attributes.contains("for")) CHECK(is_there(label.attributes.at("for")));
        for (auto const& link : elements_of(xml, "a")) {
            auto const& address = link.attributes.at("href");
            if (address.starts_with('#')) CHECK(is_there(address.substr(1)));
        }
    }
}

TEST_CASE("every sample is plain text that tells every paragraph, in lines of 72 characters") {
    for (auto const& sample : all_samples()) {
        INFO(sample.name);
        auto const text = reflow::plain_text(sample.flow);
        std::istringstream lines{text};
        for (std::string line; std::getline(lines, line);) {
            INFO(line);
            CHECK((utf8::count(line) <= 72 || line.find(' ') == std::string::npos));
        }
        auto const smooth = smoothed(text, "");
        for (auto const& paragraph : Told{sample.flow}.paragraphs) {
            INFO(paragraph);
            CHECK(smooth.find(smoothed(paragraph, "____")) != std::string::npos);
        }
    }
}
