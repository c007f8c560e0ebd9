#include "app/finding_marks.hpp"

#include <algorithm>
#include <chrono>

#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextBlock>
#include <QToolTip>

#include "app/diagnostic_words.hpp"
#include "app/widgets.hpp"

namespace attune::app {
namespace {

constexpr auto typing_pause = std::chrono::milliseconds{150};
constexpr int dot_place = 16, dot_size = 6;

class Dot : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().warning);
        painter.drawEllipse(QRectF(width() - dot_size - 3, 4, dot_size, dot_size));
    }
};

/// Calls `visit` with each place in `document` where the words of `finding` stand.
template <class Visit>
void for_each_place(QTextDocument const& document, check::Finding const& finding, Visit const& visit) {
    auto const words = QString::fromStdString(finding.quoted);
    if (words.isEmpty()) return;
    auto const how = QTextDocument::FindCaseSensitively | QTextDocument::FindWholeWords;
    for (auto at = document.find(words, 0, how); !at.isNull(); at = document.find(words, at, how)) visit(at);
}

}  // namespace

FindingMarks::FindingMarks(Advice& advice, QWidget* field, Look look)
    : QObject(field),
      advice_{advice},
      field_{field},
      edit_{qobject_cast<QPlainTextEdit*>(field)},
      look_{std::move(look)},
      dot_{new Dot(field)},
      line_{label({}, "fact", field->parentWidget())} {
    dot_->resize(dot_place, dot_place);
    dot_->setCursor(Qt::PointingHandCursor);
    dot_->hide();
    line_->setTextFormat(Qt::PlainText);
    line_->setWordWrap(true);
    line_->hide();
    pause_.setSingleShot(true);
    pause_.setInterval(typing_pause);
    connect(&pause_, &QTimer::timeout, this, &FindingMarks::look);
    auto const changed = [this] { pause_.start(); };
    // The document tells of changes by undo too, when the field itself is kept quiet.
    if (edit_) connect(edit_->document(), &QTextDocument::contentsChanged, this, changed);
    else connect(qobject_cast<QLineEdit*>(field_), &QLineEdit::textChanged, this, changed);
    auto* key = new QShortcut(QKeySequence(QStringLiteral("Ctrl+.")), field_);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &FindingMarks::toggle_line);
    field_->installEventFilter(this);
    dot_->installEventFilter(this);
    if (edit_) edit_->viewport()->installEventFilter(this);
    pause_.start();
}

QString FindingMarks::text() const {
    return edit_ ? edit_->toPlainText() : qobject_cast<QLineEdit*>(field_)->text();
}

void FindingMarks::look() {
    auto const words = text().toStdString();
    if (words.empty()) {
        findings_.clear();  // the dictionaries can wait
        return show();
    }
    advice_.prepare();
    if (!advice_.ready()) return pause_.start();
    findings_ = look_(words, Advice::Depth::quick);
    show();
}

void FindingMarks::show() {
    dot_->setVisible(marked());
    place_dot();
    mark_words();
    QStringList said;
    for (auto const& finding : findings_) said += in_words(finding);
    field_->setAccessibleDescription(said.join(u' '));
    if (!line_->isHidden()) line_->setText(reasons());
}

void FindingMarks::mark_words() {
    if (!edit_) return;
    QList<QTextEdit::ExtraSelection> marks;
    for (auto const& finding : findings_)
        for_each_place(*edit_->document(), finding, [&](QTextCursor const& at) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at;
            mark.format.setUnderlineStyle(QTextCharFormat::DotLine);
            mark.format.setUnderlineColor(theme().warning);
            marks += mark;
        });
    edit_->setExtraSelections(marks);
}

void FindingMarks::place_dot() { dot_->move(field_->width() - dot_place, 0); }

/// The reasons in full, and what misspelled words may be: looked up only now, for it takes its time.
QString FindingMarks::reasons() {
    if (findings_.empty()) return tr("No findings from these checks.");
    QStringList said;
    for (auto const& finding : look_(text().toStdString(), Advice::Depth::thorough)) said += in_words(finding);
    return said.join(u'\n');
}

void FindingMarks::toggle_line() {
    if (line_->isHidden()) {
        if (pause_.isActive() && advice_.ready()) {
            pause_.stop();
            look();
        }
        line_->setText(reasons());
    }
    line_->setVisible(line_->isHidden());
}

bool FindingMarks::eventFilter(QObject* watched, QEvent* event) {
    if (watched == field_ && event->type() == QEvent::Resize) place_dot();
    if (watched == dot_ && event->type() == QEvent::MouseButtonRelease) {
        toggle_line();
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QObject::eventFilter(watched, event);
    auto const* help = static_cast<QHelpEvent*>(event);
    if (watched == dot_) {
        auto const words = reasons() + u'\n' + tr("Ctrl+. shows this below the field.");
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(words, Qt::WhiteSpaceNormal), dot_);
        return true;
    }
    if (edit_ && watched == edit_->viewport()) {
        int const under = edit_->cursorForPosition(help->pos()).position();
        QStringList said;
        for (auto const& finding : findings_)
            for_each_place(*edit_->document(), finding, [&](QTextCursor const& at) {
                if (at.selectionStart() <= under && under <= at.selectionEnd()) said += in_words(finding);
            });
        if (!said.isEmpty()) {
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(said.join(u'\n'), Qt::WhiteSpaceNormal), edit_->viewport());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

FindingMarks::Look look_at_note(Desk& desk) {
    return [&desk](std::string const& words, Advice::Depth depth) {
        return desk.advice.on(words, check::Part::prose, desk.document.handout().language, depth);
    };
}

}  // namespace attune::app
