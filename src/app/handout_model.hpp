#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include <QAbstractListModel>

#include "app/desk.hpp"
#include "check/readability.hpp"

class QMimeData;

namespace attune::app {

/// The name of the icon that stands for a sheet: by what it is, or by the ladder on it.
char const* icon_of(content::Worksheet const& sheet);

/// Items as they travel from the library to the handout.
QMimeData* mime_of(std::vector<handout::Item> const& items);
std::vector<handout::Item> items_of(QMimeData const& data);
inline constexpr char const* items_mime_type = "application/x-attune-items";

/// The handout as rows: the first page, which stays on top, then the items in order.
class HandoutModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit HandoutModel(Desk& desk, QObject* parent = nullptr);

    /// What one row shows. `title` of an item that cannot be read is its id.
    struct Row {
        QString title, icon, problem;
        int minutes = 0;                // to read; 0 for sheets
        int grade = 0;                  // of a school, for the words that are printed; 0: not known (yet), or no English
        int first_page = 0, pages = 0;  // 1-based; 0: not on a page (yet)
        bool reading = false, care = false, alone = false;
        bool two_copies = false;
    };
    enum Role { row_role = Qt::UserRole + 1 };

    int rowCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;
    Qt::ItemFlags flags(QModelIndex const& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QStringList mimeTypes() const override { return {items_mime_type}; }
    QMimeData* mimeData(QModelIndexList const& indexes) const override;
    bool dropMimeData(QMimeData const* data, Qt::DropAction action, int row, int column,
                      QModelIndex const& parent) override;

    Row const& row(int index) const { return rows_[static_cast<std::size_t>(index)]; }
    void set_pages(MadePages const& made);
    int page_count() const { return page_count_; }
    /// The reading grade of all items together; 0: not known.
    int grade() const { return grade_; }
    /// Titles and the like are looked up again.
    void refresh();

    // Edits of the document, each one step. Rows are counted with the first page as 0; it is never touched.
    void move(std::vector<int> rows, int to);  // before the row `to`
    void remove(std::vector<int> const& rows);
    void duplicate(std::vector<int> const& rows);
    void insert(std::vector<handout::Item> const& items, int before);

signals:
    void rows_moved_to(std::vector<int> const& rows);  // what should be selected now

private:
    Row look_up(handout::Item const& item) const;
    void follow();
    void count_words();
    int grade_of(handout::Item const& item) const;

    Desk& desk_;
    std::vector<Row> rows_;
    std::vector<std::string> names_;           // of the items when rows_ was made
    std::vector<std::pair<int, int>> places_;  // first page and pages, by row
    int page_count_ = 0;
    std::unordered_map<std::string, check::Counts> counts_;  // of items as they were worded when pages were last made
    int grade_ = 0;
    mutable std::vector<int> dragged_;
};

}  // namespace attune::app

Q_DECLARE_METATYPE(attune::app::HandoutModel::Row)
