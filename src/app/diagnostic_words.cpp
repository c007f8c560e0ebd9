#include "app/diagnostic_words.hpp"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "app/rule_words.hpp"

namespace attune::app {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Diagnostics)
};

/// A capital in front, a full stop behind, and quotation marks for `code`.
QString sentence(std::string const& text) {
    static QRegularExpression const code{QStringLiteral("`([^`]*)`")};
    auto out = QString::fromStdString(text).simplified();
    out.replace(code, QStringLiteral("\u201C\\1\u201D"));
    if (out.isEmpty()) return out;
    out[0] = out[0].toUpper();
    if (!out.endsWith(u'.') && !out.endsWith(u'?')) out += u'.';
    return out;
}

}  // namespace

QString in_words(Diagnostic const& diagnostic) {
    QStringList sentences{sentence(diagnostic.message)};
    for (auto const& hint : diagnostic.hints)
        if (hint.find("`attune ") == std::string::npos) sentences += sentence(hint);  // a command of the terminal
    auto const words = sentences.join(u' ');
    return diagnostic.where.line > 0 ? Say::tr("Line %1: %2").arg(diagnostic.where.line).arg(words) : words;
}

QString in_words(check::Finding const& finding) {
    auto words = sentence(why_in_window_language(finding));
    if (!finding.quoted.empty())
        words = QStringLiteral("\u201C%1\u201D: %2").arg(QString::fromStdString(finding.quoted).simplified(), words);
    if (finding.instead.empty()) return words;
    auto instead = QString::fromStdString(instead_in_window_language(finding)).simplified();
    if (instead.endsWith(u'.') && !instead.endsWith(QStringLiteral(".."))) instead.chop(1);
    return words + u' ' + Say::tr("Try: %1.").arg(instead);
}

QString in_rich_text(Diagnostics const& diagnostics, int most) {
    QStringList lines;
    for (auto const& diagnostic : diagnostics) {
        if (lines.size() == most) {
            lines += Say::tr("And %n more.", nullptr, static_cast<int>(diagnostics.size()) - most);
            break;
        }
        lines += in_words(diagnostic).toHtmlEscaped();
    }
    return lines.join(QStringLiteral("<br>"));
}

QString reason_of(Diagnostics const& diagnostics) {
    if (diagnostics.empty()) return {};
    // "cannot save `file`: step: reason"; the file is left out, for its name may be somebody's.
    auto const& message = diagnostics.front().message;
    auto const at = message.rfind(": ");
    return sentence(at == std::string::npos ? message : message.substr(at + 2));
}

}  // namespace attune::app
