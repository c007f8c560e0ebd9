#include "app/row_delegate.hpp"

#include <QPainter>

#include "app/handout_model.hpp"
#include "app/theme.hpp"

namespace attune::app {

void RowDelegate::paint_ground(QPainter& painter, QStyleOptionViewItem const& option) const {
    auto const& colours = theme();
    bool const selected = option.state & QStyle::State_Selected;
    bool const active = option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus;
    painter.fillRect(option.rect, selected                                 ? colours.selected
                                  : option.state & QStyle::State_MouseOver ? colours.selected_inactive
                                                                           : colours.base);
    painter.setPen(colours.divider);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (selected || active) {
        painter.setPen(QPen(active ? colours.focus : colours.accent, active ? 2 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
}

void HandoutDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const {
    auto const& colours = theme();
    auto const row = index.data(HandoutModel::row_role).value<HandoutModel::Row>();
    painter->save();
    paint_ground(*painter, option);
    auto const ratio = painter->device()->devicePixelRatioF();
    auto const rect = option.rect;
    int const middle = rect.center().y();
    auto const draw_icon = [&](QString const& name, int x, QColor const& colour) {
        painter->drawPixmap(x, middle - 8, icon_pixmap(name, colour, 16, ratio));
    };
    auto small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.9);
    int right = rect.right() - 12;
    auto const put_right = [&](QString const& text, QColor const& colour) {
        painter->setFont(small);
        painter->setPen(colour);
        int const width = QFontMetrics(small).horizontalAdvance(text);
        painter->drawText(QRect{right - width, rect.top(), width + 1, rect.height()}, Qt::AlignVCenter, text);
        right -= width + 10;
    };
    if (row.first_page > 0) put_right(HandoutModel::tr("p. %1").arg(row.first_page), colours.muted);
    if (row.two_copies && rect.width() > 300) put_right(HandoutModel::tr("2 copies"), colours.muted);
    if (row.grade > 0 && rect.width() > 380) put_right(HandoutModel::tr("grade %1").arg(row.grade), colours.muted);
    if (!row.problem.isEmpty()) put_right(HandoutModel::tr("cannot be read"), colours.error);

    if (index.row() > 0) {
        draw_icon("grip", rect.left() + 8, colours.muted);
        painter->setFont(option.font);
        painter->setPen(colours.muted);
        painter->drawText(QRect{rect.left() + 24, rect.top(), 26, rect.height()}, Qt::AlignVCenter | Qt::AlignRight,
                          QString::number(index.row()));
    }
    draw_icon(row.problem.isEmpty() ? row.icon : QStringLiteral("warning"), rect.left() + 58,
              row.problem.isEmpty() ? colours.accent : colours.error);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    QRect const room{rect.left() + 84, rect.top(), right - rect.left() - 84, rect.height()};
    painter->drawText(room, Qt::AlignVCenter,
                      QFontMetrics(option.font).elidedText(row.title, Qt::ElideRight, room.width()));
    painter->restore();
}

}  // namespace attune::app
