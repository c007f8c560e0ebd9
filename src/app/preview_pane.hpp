#pragma once

#include <optional>

#include <QWidget>

#include "app/page_maker.hpp"
#include "app/page_view.hpp"

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace attune::app {

class Strip;
class Thumbnails;

/// The pages of the handout as they print, with what one needs to walk through them.
class PreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit PreviewPane(QWidget* parent = nullptr);

    /// Without pages the old ones stay, and a strip tells what is in the way.
    void show_pages(MadePages const& made);
    void show_nothing();
    /// Whose copy is looked at; a choice when there is more than one.
    void set_copies(std::vector<handout::Document> const& copies);
    handout::Document copy() const;

    void show_item(int item, QString const& part = {});
    void frame(std::optional<flow::Origin> const& origin) { view_->frame(origin); }
    /// Shows other pages for a while; nullopt goes back to the handout's, at the place that was left.
    void set_peek(std::optional<MadePages> const& pages, QString const& title);
    bool peeking() const { return peek_place_.has_value(); }

    void next_page();
    void previous_page();
    void zoom_in();
    void zoom_out();
    void fit_page();
    void fit_width();
    int current_page() const { return view_->current_page(); }
    int page_count() const { return view_->page_count(); }
    void set_thumbnails_shown(bool shown);
    PageView& view() { return *view_; }
    std::shared_ptr<PagePainter> const& painter() const { return painter_; }

signals:
    void clicked(int item, QString const& part);
    void copy_picked(attune::handout::Document copy);
    void problem_activated(attune::Diagnostic const& problem);
    void add_peeked();
    void peek_ended();
    void painted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* make_bar();
    void show_document(std::shared_ptr<layout::PagedDocument const> const& document);
    void show_problems(Diagnostics const& problems);
    void show_page_number();
    void show_zoom();

    std::shared_ptr<PagePainter> painter_;
    PageView* view_;
    Thumbnails* thumbnails_;
    QToolButton* back_ = nullptr;
    QToolButton* on_ = nullptr;
    QLineEdit* number_ = nullptr;
    QLabel* count_ = nullptr;
    QComboBox* zoom_ = nullptr;
    QComboBox* copies_ = nullptr;
    QComboBox* ink_ = nullptr;
    QLabel* empty_title_ = nullptr;
    QVBoxLayout* strips_ = nullptr;
    Strip* problems_ = nullptr;
    Strip* peek_ = nullptr;
    std::shared_ptr<layout::PagedDocument const> pages_;  // the handout's, also while something else is peeked at
    std::optional<PageView::Place> peek_place_;
    std::vector<handout::Document> shown_copies_;
    bool thumbnails_wanted_ = true;
};

}  // namespace attune::app
