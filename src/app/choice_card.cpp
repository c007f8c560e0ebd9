#include "app/choice_card.hpp"

#include <algorithm>

#include <QPainter>

#include "app/theme.hpp"

namespace attune::app {

namespace {
constexpr int pad = 11, dot = 16, gap = 9, between_lines = 2;
}

ChoiceCard::ChoiceCard(QString const& name, QString explanation, QWidget* parent)
    : QRadioButton(name, parent), explanation_{std::move(explanation)} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(explanation_);
}

QFont ChoiceCard::bold() const {
    auto out = font();
    out.setBold(true);
    return out;
}

QFont ChoiceCard::small() const {
    auto out = font();
    out.setPointSizeF(out.pointSizeF() * 0.9);
    return out;
}

QSize ChoiceCard::sizeHint() const {
    QFontMetrics const name{bold()}, fact{small()};
    auto const text = std::max(name.horizontalAdvance(this->text()), fact.horizontalAdvance(explanation_));
    return {2 * pad + dot + gap + text, 2 * pad + name.height() + between_lines + fact.height()};
}

void ChoiceCard::paintEvent(QPaintEvent*) {
    auto const& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    auto const frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(t.focus, 2) : QPen(isChecked() ? t.accent : t.edge, 1));
    painter.setBrush(isChecked() || underMouse() ? t.selected : t.base);
    painter.drawRoundedRect(frame, 4, 4);

    QFontMetrics const name{bold()}, fact{small()};
    QRectF const circle(pad + 0.5, pad + (name.height() - dot) / 2.0 + 0.5, dot - 1, dot - 1);
    painter.setPen(isChecked() ? QPen(t.accent, 4.5) : QPen(t.edge, 1));
    painter.setBrush(t.base);
    painter.drawEllipse(isChecked() ? circle.adjusted(2, 2, -2, -2) : circle);

    auto const x = pad + dot + gap, width = this->width() - x - pad;
    painter.setFont(bold());
    painter.setPen(t.text);
    painter.drawText(QRect(x, pad, width, name.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     name.elidedText(text(), Qt::ElideRight, width));
    painter.setFont(small());
    painter.setPen(t.muted);
    painter.drawText(QRect(x, pad + name.height() + between_lines, width, fact.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, fact.elidedText(explanation_, Qt::ElideRight, width));
}

}  // namespace attune::app
