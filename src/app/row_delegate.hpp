#pragma once

#include <QStyledItemDelegate>

namespace attune::app {

/// Paints what the rows of both lists have in common: ground, rule below, the ring of the focus.
class RowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void paint_ground(QPainter& painter, QStyleOptionViewItem const& option) const;
};

/// The rows of the handout: grip, number, icon, title, copies, page.
class HandoutDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(QStyleOptionViewItem const&, QModelIndex const&) const override { return {200, 33}; }
    void paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const override;
};

}  // namespace attune::app
