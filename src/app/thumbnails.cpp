#include "app/thumbnails.hpp"

#include <QPainter>
#include <QStyledItemDelegate>

#include "app/theme.hpp"

namespace attune::app {

namespace {
constexpr int paper_width = 48, row_height = 94;
constexpr std::size_t most_bytes = 16U << 20U;
constexpr auto typing_pause = std::chrono::milliseconds{140};
}  // namespace

class Thumbnails::Model : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;
    int rowCount(QModelIndex const& parent = {}) const override {
        return parent.isValid() || !document ? 0 : static_cast<int>(document->pages.size());
    }
    QVariant data(QModelIndex const& index, int role) const override {
        if (role == Qt::DisplayRole) return QString::number(index.row() + 1);
        if (role == Qt::AccessibleTextRole) return Thumbnails::tr("Page %1").arg(index.row() + 1);
        return {};
    }
    void set(std::shared_ptr<layout::PagedDocument const> next) {
        auto const before = rowCount(), after = next ? static_cast<int>(next->pages.size()) : 0;
        if (after > before) {
            beginInsertRows({}, before, after - 1);
            document = std::move(next);
            endInsertRows();
        } else if (after < before) {
            beginRemoveRows({}, after, before - 1);
            document = std::move(next);
            endRemoveRows();
        } else {
            document = std::move(next);
        }
        if (after > 0) emit dataChanged(index(0), index(after - 1));
    }
    std::shared_ptr<layout::PagedDocument const> document;
};

class Thumbnails::Delegate : public QStyledItemDelegate {
public:
    Delegate(PagePainter& painter, QObject* parent) : QStyledItemDelegate(parent), bitmaps_{painter, most_bytes} {}

    QSize sizeHint(QStyleOptionViewItem const&, QModelIndex const&) const override { return {80, row_height}; }
    void paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const override {
        auto const& document = *static_cast<Model const*>(index.model())->document;
        auto const& page = *document.pages[static_cast<std::size_t>(index.row())];
        auto const& colours = theme();
        bool const current = option.state & QStyle::State_Selected;
        double const scale = std::min(paper_width / page.size.width.value, (row_height - 26) / page.size.height.value);
        QRect paper{0, 0, static_cast<int>(page.size.width.value * scale),
                    static_cast<int>(page.size.height.value * scale)};
        paper.moveCenter({option.rect.center().x(), 0});
        paper.moveTop(option.rect.top() + 4);
        painter->drawPixmap(paper.topLeft(), bitmaps_.get(page, scale, painter->device()->devicePixelRatioF(), grey));
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(current ? colours.accent : colours.edge, current ? 2 : 1));
        painter->drawRect(current ? paper.adjusted(-2, -2, 2, 2) : paper.adjusted(-1, -1, 0, 0));
        auto font = option.font;
        font.setBold(current);
        painter->setFont(font);
        painter->setPen(current ? colours.text : colours.muted);
        painter->drawText(QRect{option.rect.left(), paper.bottom() + 3, option.rect.width(), 18}, Qt::AlignCenter,
                          index.data().toString());
        if (current && option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(colours.focus, 2));
            painter->drawRect(option.rect.adjusted(3, 0, -3, -1));
        }
    }

    bool grey = false;

private:
    mutable PageBitmaps bitmaps_;
};

Thumbnails::Thumbnails(std::shared_ptr<PagePainter> painter, QWidget* parent)
    : QListView(parent),
      painter_{std::move(painter)},
      model_{new Model(this)},
      delegate_{new Delegate(*painter_, this)} {
    setModel(model_);
    setItemDelegate(delegate_);
    setAccessibleName(tr("Small pages"));
    setProperty("part", "thumbnails");
    setFixedWidth(92);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    pause_.setSingleShot(true);
    connect(&pause_, &QTimer::timeout, this, [this] { model_->set(std::move(waiting_)); });
}

Thumbnails::~Thumbnails() = default;

void Thumbnails::show_document(std::shared_ptr<layout::PagedDocument const> document) {
    auto const count = document ? static_cast<int>(document->pages.size()) : 0;
    if (count != model_->rowCount()) {  // other pages altogether: at once
        pause_.stop();
        model_->set(std::move(document));
        return;
    }
    waiting_ = std::move(document);
    pause_.start(typing_pause);
}

void Thumbnails::set_current(int page) {
    quiet_ = true;
    setCurrentIndex(model_->index(page));
    quiet_ = false;
}

void Thumbnails::set_grey(bool grey) {
    delegate_->grey = grey;
    viewport()->update();
}

void Thumbnails::currentChanged(QModelIndex const& current, QModelIndex const& previous) {
    QListView::currentChanged(current, previous);
    if (!quiet_ && current.isValid()) emit picked(current.row());
}

}  // namespace attune::app
