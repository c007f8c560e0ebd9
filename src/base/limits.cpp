#include "base/limits.hpp"

namespace attune {
namespace {

void replace(std::string& text, std::string_view slot, std::string_view by) {
    if (auto const at = text.find(slot); at != std::string::npos) text.replace(at, slot.size(), by);
}

Diagnostic told(Limit const& limit, SourceSpan where, std::string_view most, std::string_view name, std::string_view size) {
    std::string message{limit.words};
    replace(message, "{most}", most);
    replace(message, "{size}", size);
    replace(message, "{name}", name);      // last: a name may hold anything
    return error_at(std::move(where), std::move(message), {std::string{limit.hint}});
}

}  // namespace

Diagnostic over(Limit const& limit, SourceSpan where, std::string_view name, std::string_view size) {
    return told(limit, std::move(where), shown_most(limit), name, size);
}

Diagnostic over(Limit const& limit, SourceSpan where, std::size_t most) {
    return told(limit, std::move(where), std::to_string(most / limit.unit), {}, {});
}

std::string shown_most(Limit const& limit) { return std::to_string(limit.most / limit.unit); }

std::string limits_table() {
    std::string out = "| What | At most | When there is more |\n| --- | --- | --- |\n";
    for (auto const* limit : limits::all) {
        std::string words{limit->words};
        replace(words, "{most}", shown_most(*limit));
        replace(words, "{name}", "`...`");
        replace(words, "{size}", "...");
        out += "| " + std::string(limit->of) + " | " + shown_most(*limit) + " | " +
               (words.empty() ? std::string{"it is not read further"} : words) + " |\n";
    }
    return out;
}

}  // namespace attune
