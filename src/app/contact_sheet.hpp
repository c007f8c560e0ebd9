#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include <QPixmap>
#include <QScrollArea>

#include "app/print.hpp"
#include "layout/paged_document.hpp"

namespace attune::app {

/// Small pages, two side by side, numbered: what will come out. Scrolls by mouse and by keys.
class ContactSheet : public QScrollArea {
    Q_OBJECT
public:
    explicit ContactSheet(PaintPage paint_page, QWidget* parent = nullptr);

    struct Document {
        QString caption;  // above its pages; empty: none
        std::shared_ptr<layout::PagedDocument const> pages;
        std::vector<int> chosen;  // counted from 1; the others are shown faded. Empty: all
    };
    void show_documents(std::vector<Document> documents);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    class Sheet;
    Sheet* sheet_;
};

}  // namespace attune::app
