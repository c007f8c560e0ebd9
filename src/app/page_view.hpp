#pragma once

#include <memory>
#include <optional>

#include <QAbstractScrollArea>

#include "app/page_painter.hpp"
#include "flow/flow.hpp"

namespace attune::app {

/// Pages one below the other, painted as they print. Keeps its place when other pages come, and the old ones until then.
class PageView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { page, width, fixed };

    explicit PageView(std::shared_ptr<PagePainter> painter, QWidget* parent = nullptr);

    /// Null: nothing to show; `words` say what will be here.
    void show_document(std::shared_ptr<layout::PagedDocument const> document);
    layout::PagedDocument const* document() const { return document_.get(); }

    void set_fit(Fit fit);
    Fit fit() const { return fit_; }
    /// 1: as large as on paper, at 96 pixels to the inch.
    void set_zoom(double zoom);
    double zoom() const;
    void set_grey(bool grey);

    int page_count() const;
    int current_page() const;  // 0-based; the one that takes most of the view
    void go_to_page(int page);
    /// Scrolls so that the first area of the item (and part, if it is on a page) is seen; stays when it is.
    void show_item(int item, QString const& part);
    /// A ring round everything that shows `origin`.
    void frame(std::optional<flow::Origin> const& origin);

    /// Where one stands, to come back to after looking at other pages.
    struct Place {
        int page = 0;
        double offset = 0;  // share of the page's height
    };
    Place place() const;
    void go_to(Place place);

signals:
    void clicked(int item, QString const& part);
    void current_page_changed(int page);
    void zoom_changed();
    void painted();  // the first time that new pages are on the screen

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void lay_out();                    // scale, places of pages, scroll ranges
    QRectF page_rect(int page) const;  // in the viewport
    double page_top(int page) const;   // in the whole
    int page_at(double y) const;
    void paint_nothing(QPainter& painter);
    void paint_frame(QPainter& painter, int page);
    layout::Extent const* extent_at(QPointF point, int& page) const;
    layout::Link const* link_at(QPointF point) const;
    void zoom_about(double factor, QPointF point);
    void describe();

    std::shared_ptr<PagePainter> painter_;
    PageBitmaps bitmaps_;
    std::shared_ptr<layout::PagedDocument const> document_;
    Fit fit_ = Fit::page;
    double scale_ = 96.0 / 72.0;  // device-independent pixels per point
    double fixed_scale_ = 96.0 / 72.0;
    bool grey_ = false;
    std::vector<double> tops_;  // of each page; one more for the end
    double widest_ = 0;
    std::optional<flow::Origin> framed_;
    bool fresh_ = false;
    int told_page_ = -1;
    int wanted_page_ = -1, wanted_at_ = -1;  // the page that was asked for, while nobody has scrolled since
};

}  // namespace attune::app
