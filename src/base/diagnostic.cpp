#include "base/diagnostic.hpp"

#include <algorithm>
#include <tuple>

namespace attune {

Diagnostic error_at(SourceSpan where, std::string message, std::vector<std::string> hints) {
    return {Severity::error, std::move(where), std::move(message), std::move(hints)};
}

Diagnostic warning_at(SourceSpan where, std::string message, std::vector<std::string> hints) {
    return {Severity::warning, std::move(where), std::move(message), std::move(hints)};
}

bool has_errors(Diagnostics const& diagnostics) {
    return std::ranges::any_of(diagnostics, [](auto const& d) { return d.severity == Severity::error; });
}

void sort_diagnostics(Diagnostics& diagnostics) {
    auto const key = [](Diagnostic const& d) {
        return std::tuple{d.where.file_name(), d.where.line, d.where.column, d.severity, std::string_view{d.message}};
    };
    std::ranges::stable_sort(diagnostics, {}, key);
    auto const same = [&](Diagnostic const& a, Diagnostic const& b) { return key(a) == key(b); };
    diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());
}

std::string to_string(Diagnostic const& d) {
    std::string out;
    if (d.where.file) {
        out += *d.where.file;
        if (d.where.line > 0) out += ':' + std::to_string(d.where.line);
        if (d.where.line > 0 && d.where.column > 0) out += ':' + std::to_string(d.where.column);
        out += ": ";
    }
    switch (d.severity) {
        case Severity::note: out += "note: "; break;
        case Severity::warning: out += "warning: "; break;
        case Severity::error: out += "error: "; break;
    }
    out += d.message;
    for (auto const& hint : d.hints) out += "\n  hint: " + hint;
    // What a file holds is quoted here, and must not speak to the terminal.
    for (char& c : out) {
        auto const byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n') || byte == 0x7F) c = '?';
    }
    return out;
}

}  // namespace attune
