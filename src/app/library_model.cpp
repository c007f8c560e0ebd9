#include "app/library_model.hpp"

#include <algorithm>
#include <map>

#include <QTextDocument>

#include "app/handout_model.hpp"

namespace attune::app {
namespace {

/// 2: every word stands in the titles; 1: in titles or wording; 0: not found.
int rank(LibraryRow const& row, std::vector<std::string> const& words) {
    int best = 2;
    for (auto const& word : words) {
        if (row.titles_folded.find(word) != std::string::npos) continue;
        if (row.words_folded.find(word) == std::string::npos) return 0;
        best = 1;
    }
    return best;
}

std::string key_of(LibraryRow const& row) {
    return row.kind == LibraryRow::Kind::section ? row.item.section : row.item.worksheet;
}

}  // namespace

bool LibraryFilter::is_open() const {
    return query.empty() && show == Show::all && audience == Audience::anyone && topic.empty() && most_minutes == 0 &&
           care == Care::all;
}

LibraryModel::LibraryModel(LibraryIndex& index, QObject* parent) : QAbstractListModel(parent), index_{index} {
    connect(&index, &LibraryIndex::rows_changed, this, &LibraryModel::rebuild);
    rebuild();
}

bool LibraryModel::passes(LibraryRow const& row) const {
    using Filter = LibraryFilter;
    bool const section = row.kind == LibraryRow::Kind::section;
    if (filter_.show == Filter::Show::read && !section) return false;
    if (filter_.show == Filter::Show::fill_in && section) return false;
    if (!filter_.topic.empty() && std::ranges::find(row.tags, filter_.topic) == row.tags.end()) return false;
    if (filter_.most_minutes > 0 && row.minutes > filter_.most_minutes) return false;
    if (filter_.care == Filter::Care::without && row.with_care) return false;
    if (filter_.care == Filter::Care::only && !row.with_care) return false;
    // An article is for anyone unless it says otherwise.
    auto const is_for = [&](std::string_view who) {
        return row.audience.empty() || row.audience == "anyone" || row.audience.find(who) != std::string::npos;
    };
    switch (filter_.audience) {
        case Filter::Audience::anyone: return true;
        case Filter::Audience::individual: return is_for("individual");
        case Filter::Audience::partner: return is_for("partner");
        case Filter::Audience::couple: return is_for("couple") || row.audience == "individual";
    }
    return true;
}

void LibraryModel::rebuild() {
    std::vector<std::string> words;
    auto const query = folded(filter_.query);
    for (std::size_t start = 0; start < query.size();) {
        auto const end = std::min(query.find(' ', start), query.size());
        if (end > start) words.push_back(query.substr(start, end - start));
        start = end + 1;
    }
    struct Group {
        std::vector<int> titles, wording;
    };
    std::vector<std::string> order, for_clinicians;
    std::map<std::string, Group> reading;
    Group sheets;
    std::vector<int> broken;
    auto const& rows = index_.rows();
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        auto const& row = rows[static_cast<std::size_t>(i)];
        if (row.kind == LibraryRow::Kind::broken) {
            if (rank(row, words) > 0) broken.push_back(i);
            continue;
        }
        if (!passes(row)) continue;
        int const found = rank(row, words);
        if (found == 0) continue;
        if (row.kind == LibraryRow::Kind::section && !reading.contains(row.group))
            (row.audience == "clinician" ? for_clinicians : order).push_back(row.group);
        auto& group = row.kind == LibraryRow::Kind::section ? reading[row.group] : sheets;
        (found == 2 ? group.titles : group.wording).push_back(i);
    }
    std::vector<Line> lines;
    found_ = 0;
    auto const put = [&](QString const& heading, Group const& group) {
        if (group.titles.empty() && group.wording.empty()) return;
        lines.push_back({-1, heading});
        for (auto const* list : {&group.titles, &group.wording})
            for (int const i : *list) {
                lines.push_back({i, {}});
                ++found_;
            }
    };
    for (auto const& name : order)
        put(order.size() > 1 ? tr("Read: %1").arg(QString::fromStdString(name)) : tr("Read"), reading[name]);
    put(tr("Fill in"), sheets);
    for (auto const& name : for_clinicians) put(tr("For you to read: %1").arg(QString::fromStdString(name)), reading[name]);
    if (!broken.empty()) {
        lines.push_back({-1, tr("Files with mistakes")});
        for (int const i : broken) lines.push_back({i, {}});
    }
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
}

void LibraryModel::set_filter(LibraryFilter filter) {
    filter_ = std::move(filter);
    rebuild();
}

void LibraryModel::set_used(handout::Handout const& handout) {
    std::set<std::string> used;
    for (auto const& item : handout.items) {
        for (auto const* name : {&item.section, &item.worksheet})
            if (!name->empty()) used.insert(*name);
        if (!item.article.empty()) used.insert(item.article + "/");
    }
    if (used == used_) return;
    used_ = std::move(used);
    if (!lines_.empty()) emit dataChanged(index(0), index(rowCount() - 1), {used_role});
}

void LibraryModel::set_had(std::map<std::string, QString> had) {
    if (had == had_) return;
    had_ = std::move(had);
    if (!lines_.empty()) emit dataChanged(index(0), index(rowCount() - 1), {had_role});
}

int LibraryModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

LibraryRow const* LibraryModel::row(QModelIndex const& index) const {
    if (!index.isValid() || index.row() >= rowCount()) return nullptr;
    int const at = lines_[static_cast<std::size_t>(index.row())].row;
    return at < 0 || static_cast<std::size_t>(at) >= index_.rows().size()
               ? nullptr
               : &index_.rows()[static_cast<std::size_t>(at)];
}

int LibraryModel::all() const {
    return static_cast<int>(
        std::ranges::count_if(index_.rows(), [](auto const& row) { return row.kind != LibraryRow::Kind::broken; }));
}

QStringList LibraryModel::topics() const {
    std::set<std::string> tags;
    for (auto const& row : index_.rows()) tags.insert(row.tags.begin(), row.tags.end());
    QStringList out;
    for (auto const& tag : tags) out << QString::fromStdString(tag);
    return out;
}

QVariant LibraryModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    auto const* found = row(index);
    if (role == heading_role) return !found;
    if (!found) {
        auto const& heading = lines_[static_cast<std::size_t>(index.row())].heading;
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant{heading} : QVariant{};
    }
    bool const used =
        used_.contains(key_of(*found)) || (found->kind == LibraryRow::Kind::section && used_.contains(found->id + "/"));
    auto const title = QString::fromStdString(found->title);
    auto const had = [&] {
        auto at = had_.find(key_of(*found));
        if (at == had_.end() && found->kind == LibraryRow::Kind::section) at = had_.find(found->id + "/");
        return at == had_.end() ? QString{} : at->second;
    };
    switch (role) {
        case Qt::DisplayRole: return title;
        case Qt::ToolTipRole: return Qt::convertFromPlainText(QString::fromStdString(found->summary));
        case used_role: return used;
        case had_role: return had();
        case row_role: return QVariant::fromValue(found);
        case Qt::AccessibleTextRole: {
            QStringList words{title};
            if (found->minutes > 0) words << tr("%n minute(s)", nullptr, found->minutes);
            if (found->with_care) words << tr("use with care");
            if (used) words << tr("in the handout");
            if (auto const day = had(); !day.isEmpty()) words << tr("had: %1").arg(day);
            if (found->own) words << tr("yours");
            if (!found->problems.empty()) words << tr("cannot be read");
            return words.join(", ");
        }
        default: return {};
    }
}

Qt::ItemFlags LibraryModel::flags(QModelIndex const& index) const {
    auto const* found = row(index);
    if (!found) return Qt::NoItemFlags;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (found->kind != LibraryRow::Kind::broken) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList LibraryModel::mimeTypes() const { return {items_mime_type}; }

QMimeData* LibraryModel::mimeData(QModelIndexList const& indexes) const {
    std::vector<handout::Item> items;
    for (auto const& index : indexes)
        if (auto const* found = row(index); found && found->kind != LibraryRow::Kind::broken)
            items.push_back(found->item);
    return mime_of(items);
}

}  // namespace attune::app
