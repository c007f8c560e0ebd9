#include "app/contact_sheet.hpp"

#include <algorithm>

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include "app/theme.hpp"

namespace attune::app {

namespace {
constexpr int margin = 18, gap = 18, under_page = 6, columns = 2;
}

/// All pages, one below the other in rows. Pictures of pages are made when they are first seen.
class ContactSheet::Sheet : public QWidget {
public:
    Sheet(ContactSheet& area, PaintPage paint_page) : area_{area}, paint_page_{std::move(paint_page)} {}

    void set(std::vector<Document> documents) {
        documents_ = std::move(documents);
        arrange(width());
    }

    /// Places the pages for `width` pixels and takes the height that they need.
    void arrange(int width) {
        places_.clear();
        captions_.clear();
        auto const page_width = (width - 2 * margin - (columns - 1) * gap) / columns;
        auto const line = fontMetrics().height();
        int y = margin;
        for (std::size_t d = 0; d < documents_.size(); ++d) {
            auto const& document = documents_[d];
            if (!document.caption.isEmpty()) {
                captions_.push_back({QRect(margin, y, width - 2 * margin, line), document.caption});
                y += line + under_page;
            }
            auto const& pages = document.pages->pages;
            for (std::size_t i = 0; i < pages.size(); i += columns) {
                int row_height = 0;
                for (std::size_t k = i; k < std::min(i + columns, pages.size()); ++k) {
                    auto const& size = pages[k]->size;
                    auto const height = static_cast<int>(page_width * (size.height / size.width));
                    auto const x = margin + static_cast<int>(k - i) * (page_width + gap);
                    places_.push_back({QRect(x, y, page_width, height), d, k});
                    row_height = std::max(row_height, height);
                }
                y += row_height + under_page + line + gap / 2;
            }
            y += gap / 2;
        }
        resize(width, std::max(y, area_.viewport()->height()));
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override {
        auto const& t = theme();
        QPainter painter(this);
        painter.fillRect(event->rect(), t.canvas);
        auto bold = font();
        bold.setBold(true);
        painter.setPen(t.text);
        painter.setFont(bold);
        for (auto const& [rect, text] : captions_)
            painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                             QFontMetrics(bold).elidedText(text, Qt::ElideRight, rect.width()));
        painter.setFont(font());
        for (auto const& place : places_) {
            auto const whole = place.rect.adjusted(-1, -1, 1, under_page + fontMetrics().height());
            if (!whole.intersects(event->rect())) continue;
            auto const& document = documents_[place.document];
            auto const number = static_cast<int>(place.page) + 1;
            bool const chosen = document.chosen.empty() || std::ranges::binary_search(document.chosen, number);
            painter.setOpacity(chosen ? 1 : 0.3);
            painter.drawPixmap(place.rect, picture(*document.pages->pages[place.page], place.rect.size()));
            painter.setPen(t.edge);
            painter.drawRect(place.rect.adjusted(-1, -1, 0, 0));
            painter.setOpacity(1);
            painter.setPen(chosen ? t.text : t.muted);
            QRect const under(place.rect.left(), place.rect.bottom() + 1, place.rect.width(),
                              under_page + fontMetrics().height());
            painter.drawText(under, Qt::AlignHCenter | Qt::AlignBottom, QString::number(number));
        }
        if (area_.hasFocus()) {
            QRectF const seen = QRectF(QPoint(-x(), -y()), area_.viewport()->size()).adjusted(1, 1, -1, -1);
            painter.setPen(QPen(t.focus, 2));
            painter.drawRect(seen);
        }
    }

private:
    QPixmap const& picture(layout::Page const& page, QSize const& size) {
        auto const ratio = devicePixelRatioF();
        auto& kept = kept_[page.hash];
        if (kept.size() != size * ratio) {
            if (kept_.size() > 300) kept_.clear();
            QPixmap made(size * ratio);
            made.fill(Qt::white);  // paper stays white, whatever the theme
            QPainter painter(&made);
            painter.setRenderHint(QPainter::Antialiasing);
            paint_page_(painter, page, made.width() / page.size.width.value);
            painter.end();
            return kept_[page.hash] = std::move(made);
        }
        return kept;
    }

    struct Place {
        QRect rect;
        std::size_t document, page;
    };
    ContactSheet& area_;
    PaintPage paint_page_;
    std::vector<Document> documents_;
    std::vector<Place> places_;
    std::vector<std::pair<QRect, QString>> captions_;
    std::map<std::uint64_t, QPixmap> kept_;
};

ContactSheet::ContactSheet(PaintPage paint_page, QWidget* parent)
    : QScrollArea(parent), sheet_{new Sheet(*this, std::move(paint_page))} {
    setProperty("part", "canvas");
    setAccessibleName(tr("Pages"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);  // so that a longer document does not move the pages
    setWidget(sheet_);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, sheet_, qOverload<>(&QWidget::update));
}

void ContactSheet::show_documents(std::vector<Document> documents) {
    int count = 0;
    for (auto const& document : documents) count += static_cast<int>(document.pages->pages.size());
    setAccessibleDescription(tr("%n page(s)", nullptr, count));
    sheet_->set(std::move(documents));
}

void ContactSheet::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    sheet_->arrange(viewport()->width());
}

void ContactSheet::focusInEvent(QFocusEvent* event) {
    QScrollArea::focusInEvent(event);
    sheet_->update();
}

void ContactSheet::focusOutEvent(QFocusEvent* event) {
    QScrollArea::focusOutEvent(event);
    sheet_->update();
}

void ContactSheet::keyPressEvent(QKeyEvent* event) {
    auto* bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home) bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End) bar->setValue(bar->maximum());
    else QScrollArea::keyPressEvent(event);
}

}  // namespace attune::app
