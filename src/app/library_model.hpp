#pragma once

#include <map>
#include <set>
#include <vector>

#include <QAbstractListModel>

#include "app/library_index.hpp"

namespace attune::app {

/// What one looks for.
struct LibraryFilter {
    enum class Show { all, read, fill_in };
    enum class Audience { anyone, individual, partner, couple };
    enum class Care { all, without, only };
    std::string query;  // every word must be found; as typed
    Show show = Show::all;
    Audience audience = Audience::anyone;
    std::string topic;     // a tag; empty: all
    int most_minutes = 0;  // 0: any
    Care care = Care::all;
    bool is_open() const;  // lets everything through
};

/// The library as a list: headings and what was found under each.
class LibraryModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit LibraryModel(LibraryIndex& index, QObject* parent = nullptr);

    enum Role { row_role = Qt::UserRole + 1, heading_role, used_role, had_role };

    int rowCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;
    Qt::ItemFlags flags(QModelIndex const& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(QModelIndexList const& indexes) const override;

    void set_filter(LibraryFilter filter);
    LibraryFilter const& filter() const { return filter_; }
    /// What the handout holds, to be marked: names as in its items.
    void set_used(handout::Handout const& handout);

    /// What the chosen client had already: names as in the items of a handout, with the day in words.
    void set_had(std::map<std::string, QString> had);

    LibraryRow const* row(QModelIndex const& index) const;  // null for a heading
    int found() const { return found_; }
    int all() const;
    QStringList topics() const;

private:
    struct Line {
        int row = -1;  // into the index's rows; -1: a heading
        QString heading;
    };
    void rebuild();
    bool passes(LibraryRow const& row) const;

    LibraryIndex& index_;
    LibraryFilter filter_;
    std::vector<Line> lines_;
    std::set<std::string> used_;
    std::map<std::string, QString> had_;
    int found_ = 0;
};

}  // namespace attune::app
