#include "check/findings.hpp"

#include <algorithm>
#include <tuple>

namespace attune::check {

std::string_view name_of(Severity severity) {
    switch (severity) {
        case Severity::error: return "error";
        case Severity::warning: return "warning";
        case Severity::note: return "hint";
    }
    return "hint";
}

std::string to_string(Finding const& finding) {
    std::string out{name_of(finding.severity)};
    out += " ";
    out += finding.rule;
    out += " ";
    out += finding.where.file_name();
    if (finding.where.line > 0) out += ":" + std::to_string(finding.where.line);
    out += " " + finding.item;
    if (!finding.quoted.empty()) out += " \"" + finding.quoted + "\"";
    out += " - " + finding.why + ".";
    if (!finding.instead.empty()) out += " Try: " + finding.instead + ".";
    return out;
}

void sort_findings(Findings& findings) {
    auto const key = [](Finding const& f) {
        return std::make_tuple(f.where.file_name(), f.where.line, f.where.column, f.rule, std::string_view{f.item}, f.at,
                               std::string_view{f.quoted});
    };
    std::ranges::stable_sort(findings, [&](auto const& a, auto const& b) { return key(a) < key(b); });
    auto const repeats = std::ranges::unique(findings, [&](auto const& a, auto const& b) { return key(a) == key(b); });
    findings.erase(repeats.begin(), repeats.end());
}

}  // namespace attune::check
