#pragma once

#include <memory>

#include <QListView>
#include <QTimer>

#include "app/page_painter.hpp"

namespace attune::app {

/// A column of small pages with their numbers; the current one has a ring. Small pages are painted anew once typing pauses,
/// so that they never hold up the large one.
class Thumbnails : public QListView {
    Q_OBJECT
public:
    explicit Thumbnails(std::shared_ptr<PagePainter> painter, QWidget* parent = nullptr);
    ~Thumbnails() override;

    void show_document(std::shared_ptr<layout::PagedDocument const> document);
    void set_current(int page);
    void set_grey(bool grey);

signals:
    void picked(int page);

protected:
    void currentChanged(QModelIndex const& current, QModelIndex const& previous) override;

private:
    class Model;
    class Delegate;
    std::shared_ptr<PagePainter> painter_;
    std::shared_ptr<layout::PagedDocument const> waiting_;
    Model* model_;
    Delegate* delegate_;
    QTimer pause_;
    bool quiet_ = false;
};

}  // namespace attune::app
