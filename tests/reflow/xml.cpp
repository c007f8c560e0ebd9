#include "reflow/xml.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace attune::test {
namespace {

bool is_name(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

class Parser {
public:
    explicit Parser(std::string_view page) : rest_{page} {}

    Xml parse() {
        if (!take("<!DOCTYPE html>\n")) wrong("no doctype");
        while (!rest_.empty() && xml_.mistake.empty()) {
            if (rest_.starts_with('<')) tag();
            else text();
        }
        if (!open_.empty()) wrong("not closed: " + open_.back());
        return std::move(xml_);
    }

private:
    void wrong(std::string what) {
        if (xml_.mistake.empty()) xml_.mistake = what + " before: " + std::string(rest_.substr(0, 80));
    }
    bool take(std::string_view words) {
        if (!rest_.starts_with(words)) return false;
        rest_.remove_prefix(words.size());
        return true;
    }
    std::string until(std::string_view ends) {
        auto const end = std::min(rest_.find_first_of(ends), rest_.size());
        auto out = std::string(rest_.substr(0, end));
        rest_.remove_prefix(end);
        return out;
    }
    std::string resolved(std::string_view text) {
        std::string out;
        static constexpr std::array<std::pair<std::string_view, char>, 4> known{
            {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}}};
        while (!text.empty()) {
            if (text.front() != '&') {
                if (static_cast<unsigned char>(text.front()) < ' ' && text.front() != '\n') wrong("control character");
                out += text.front();
                text.remove_prefix(1);
                continue;
            }
            auto const entity = std::ranges::find_if(known, [&](auto const& e) { return text.starts_with(e.first); });
            if (entity == known.end()) {
                wrong("stray ampersand");
                return out;
            }
            out += entity->second;
            text.remove_prefix(entity->first.size());
        }
        return out;
    }
    void text() {
        auto const words = until("<");
        if (open_.empty() && words.find_first_not_of('\n') != std::string::npos) wrong("text outside of everything");
        xml_.marks.push_back({Mark::Kind::text, resolved(words), {}});
    }
    void tag() {
        take("<");
        if (take("/")) {
            auto const name = until(">");
            if (!take(">") || open_.empty() || open_.back() != name) return wrong("closes what is not open: " + name);
            open_.pop_back();
            xml_.marks.push_back({Mark::Kind::end, name, {}});
            return;
        }
        Mark mark{Mark::Kind::start, until(" />"), {}};
        if (!is_name(mark.name)) return wrong("no name of an element");
        while (take(" ")) {
            auto const name = until("=");
            if (!is_name(name) || !take("=\"")) return wrong("no attribute: " + name);
            auto const value = until("\"<");
            if (!take("\"") || mark.attributes.contains(name)) return wrong("attribute not closed, or twice: " + name);
            mark.attributes[name] = resolved(value);
            if (name == "id" && !ids_.insert(value).second) wrong("id twice: " + value);
        }
        xml_.marks.push_back(mark);
        if (take("/>")) xml_.marks.push_back({Mark::Kind::end, mark.name, {}});
        else if (take(">")) open_.push_back(mark.name);
        else wrong("tag not closed: " + mark.name);
    }

    std::string_view rest_;
    Xml xml_;
    std::vector<std::string> open_;
    std::set<std::string> ids_;
};

}  // namespace

Xml parse_xml(std::string_view page) { return Parser{page}.parse(); }

std::string body_text(Xml const& xml) {
    static constexpr std::array<std::string_view, 7> in_a_line{"a", "em", "strong", "span", "label", "small", "input"};
    std::string out;
    bool inside = false;
    for (auto const& mark : xml.marks) {
        if (mark.kind == Mark::Kind::text) {
            if (inside) out += mark.name;
            continue;
        }
        if (mark.name == "body") inside = true;
        if (std::ranges::find(in_a_line, mark.name) == in_a_line.end()) out += ' ';
    }
    return out;
}

std::vector<Mark> elements_of(Xml const& xml, std::string_view name) {
    std::vector<Mark> out;
    for (auto const& mark : xml.marks)
        if (mark.kind == Mark::Kind::start && mark.name == name) out.push_back(mark);
    return out;
}

}  // namespace attune::test
