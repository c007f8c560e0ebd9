#include "app/handout_model.hpp"

#include <algorithm>
#include <cmath>
#include <set>

#include <QMimeData>
#include <QTextDocument>

#include "app/diagnostic_words.hpp"
#include "content/article.hpp"
#include "content/worksheet.hpp"
#include "handout/gather.hpp"
#include "handout/wording.hpp"

namespace attune::app {
namespace {

constexpr char const* moved_mime_type = "application/x-attune-rows";

bool has_care_note(content::Section const& section, handout::Item const& item) {
    if (!section.care.empty()) return true;
    return item.with_parts && std::ranges::any_of(section.sections, [&](auto const& part) {
               return !handout::left_out(item, part.id) && has_care_note(part, item);
           });
}

std::vector<int> sorted(std::vector<int> rows) {
    std::erase_if(rows, [](int row) { return row < 1; });
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

/// All of an item that says which words it prints.
std::string wording_key(handout::Item const& item) {
    auto key = item.article + '\n' + item.section + '\n' + item.worksheet + (item.with_parts ? "\n+" : "\n-");
    for (auto const& name : item.leave_out) key += "\n-" + name;
    for (auto const& [name, words] : item.reword) key += '\n' + name + '\n' + words.markdown;
    return key;
}

/// Of the English words that `item` prints, as the library counts them.
check::Counts counts_of(handout::Item const& item, content::Library& library) {
    if (!language_of(item, library).starts_with("en")) return {};
    std::string all;
    for (auto const& group : handout::wording_of(item, library).value_or(std::vector<handout::WordingGroup>{})) {
        if (group.left_out) continue;
        for (auto const& block : group.blocks)
            if (!block.left_out)
                for (auto const& text : block.texts) all += (text.mine.empty() ? text.original : text.mine) + "\n";
    }
    return check::counts_of(check::piece_of(all, check::Part::prose, "en"));
}

int rounded_grade(check::Counts const& counts) {
    auto const grade = check::reading_grade(counts);
    return grade ? std::max(1, static_cast<int>(std::lround(*grade))) : 0;
}

}  // namespace

char const* icon_of(content::Worksheet const& sheet) {
    for (auto const& block : sheet.blocks)
        if (std::holds_alternative<elements::Ladder>(block)) return "ladder";
    switch (sheet.kind) {
        case content::SheetKind::log: return "log";
        case content::SheetKind::agreement: return "agreement";
        case content::SheetKind::cards: return "cards";
        case content::SheetKind::worksheet: break;
    }
    return "sheet";
}

QMimeData* mime_of(std::vector<handout::Item> const& items) {
    auto* data = new QMimeData;
    data->setData(items_mime_type, QByteArray::fromStdString(schema::write_yaml(items)));
    return data;
}

std::vector<handout::Item> items_of(QMimeData const& data) {
    auto const node = schema::parse(data.data(items_mime_type).toStdString(), "items");
    if (!node) return {};
    return schema::read<std::vector<handout::Item>>(*node).value_or(std::vector<handout::Item>{});
}

HandoutModel::HandoutModel(Desk& desk, QObject* parent) : QAbstractListModel(parent), desk_{desk} {
    connect(&desk.document, &Document::changed, this, &HandoutModel::follow);
    follow();
}

int HandoutModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

HandoutModel::Row HandoutModel::look_up(handout::Item const& item) const {
    Row row;
    row.reading = item.worksheet.empty();
    row.icon = row.reading ? "read" : "sheet";
    row.title = QString::fromStdString(item.article + item.section + item.worksheet);
    bool const couple = desk_.document.handout().audience == handout::Audience::couple;
    auto const picked = handout::pick(item, desk_.content);
    if (!picked) {
        row.problem = in_words(picked.error().front());
    } else if (picked->sheet) {
        auto const& sheet = *picked->sheet;
        row.title = QString::fromStdString(sheet.title);
        row.icon = icon_of(sheet);
        row.alone = sheet.who == content::Who::alone;
        row.care = !sheet.caution.empty() || sheet.has(content::Flag::gate) ||
                   (couple && sheet.has(content::Flag::gate_couple));
        row.two_copies = couple && row.alone && item.copies == handout::Copies::each;
    } else {
        row.title = QString::fromStdString(picked->section ? picked->section->title : picked->article->title);
        for (auto const* section : picked->sections(item)) {
            row.minutes += handout::reading_minutes(*section, item);
            row.care = row.care || has_care_note(*section, item);
        }
    }
    if (!item.title.empty()) row.title = QString::fromStdString(item.title);
    row.grade = grade_of(item);
    return row;
}

int HandoutModel::grade_of(handout::Item const& item) const {
    auto const known = counts_.find(wording_key(item));
    return known == counts_.end() ? 0 : rounded_grade(known->second);
}

/// Counting waits for the pages, so that no keystroke waits for it.
void HandoutModel::count_words() {
    std::unordered_map<std::string, check::Counts> counts;
    check::Counts all;
    auto const& items = desk_.document.handout().items;
    for (std::size_t i = 0; i < items.size() && i + 1 < rows_.size(); ++i) {
        auto const key = wording_key(items[i]);
        auto const known = counts_.find(key);
        all += counts[key] = known == counts_.end() ? counts_of(items[i], desk_.content) : known->second;
        rows_[i + 1].grade = rounded_grade(counts[key]);
    }
    counts_ = std::move(counts);
    grade_ = rounded_grade(all);
}

void HandoutModel::refresh() {
    counts_.clear();
    follow();
}

void HandoutModel::follow() {
    auto const& handout = desk_.document.handout();
    std::vector<Row> rows(1);
    rows[0].title = tr("First page: letterhead, note, contents");
    rows[0].icon = "home";
    for (auto const& item : handout.items) rows.push_back(look_up(item));
    // Pages are known by the order of the items: another order has none until it is laid out.
    std::vector<std::string> names;
    for (auto const& item : handout.items) names.push_back(item.article + item.section + item.worksheet);
    if (names != names_) places_.clear();
    names_ = std::move(names);
    for (std::size_t i = 0; i < rows.size() && i < places_.size(); ++i) {
        rows[i].first_page = places_[i].first;
        rows[i].pages = places_[i].second;
    }
    if (rows.size() != rows_.size()) {
        // Selections are made again by whoever changed the rows.
        beginResetModel();
        rows_ = std::move(rows);
        endResetModel();
        return;
    }
    rows_ = std::move(rows);
    emit dataChanged(index(0), index(rowCount() - 1));
}

void HandoutModel::set_pages(MadePages const& made) {
    if (!made.pages) return;
    page_count_ = static_cast<int>(made.pages->pages.size());
    std::vector<std::set<int>> on(rows_.size());
    for (int page = 0; page < page_count_; ++page)
        for (auto const& extent : made.pages->pages[static_cast<std::size_t>(page)]->extents) {
            auto const row = static_cast<std::size_t>(extent.origin->item + 1);
            if (row < on.size()) on[row].insert(page + 1);
        }
    places_.clear();
    for (auto const& pages : on)
        places_.emplace_back(pages.empty() ? 0 : *pages.begin(), static_cast<int>(pages.size()));
    for (std::size_t i = 0; i < rows_.size(); ++i) std::tie(rows_[i].first_page, rows_[i].pages) = places_[i];
    count_words();
    if (!rows_.empty()) emit dataChanged(index(0), index(rowCount() - 1), {row_role});
}

QVariant HandoutModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount()) return {};
    auto const& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole: return row.title;
        case Qt::ToolTipRole: {
            if (!row.problem.isEmpty()) return Qt::convertFromPlainText(row.problem);
            auto const grade = row.grade > 0 ? u'\n' + tr("Reads at about grade %1.").arg(row.grade) : QString{};
            return Qt::convertFromPlainText(row.title + grade);
        }
        case Qt::AccessibleTextRole: {
            QStringList words{row.title};
            if (row.two_copies) words << tr("2 copies");
            if (row.first_page > 0) words << tr("page %1").arg(row.first_page);
            if (row.grade > 0) words << tr("grade %1").arg(row.grade);
            if (row.care) words << tr("use with care");
            if (!row.problem.isEmpty()) words << row.problem;
            return words.join(", ");
        }
        case row_role: return QVariant::fromValue(row);
        default: return {};
    }
}

Qt::ItemFlags HandoutModel::flags(QModelIndex const& index) const {
    if (!index.isValid()) return Qt::ItemIsDropEnabled;
    auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.row() > 0) flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QMimeData* HandoutModel::mimeData(QModelIndexList const& indexes) const {
    std::vector<handout::Item> items;
    dragged_.clear();
    for (auto const& index : indexes)
        if (index.row() > 0) dragged_.push_back(index.row());
    dragged_ = sorted(dragged_);
    for (int const row : dragged_) items.push_back(desk_.document.handout().items[static_cast<std::size_t>(row - 1)]);
    auto* data = mime_of(items);
    data->setData(moved_mime_type, "rows");
    return data;
}

bool HandoutModel::dropMimeData(QMimeData const* data, Qt::DropAction, int row, int, QModelIndex const& parent) {
    if (row < 0) row = parent.isValid() ? parent.row() : rowCount();
    row = std::max(row, 1);
    if (data->hasFormat(moved_mime_type)) {
        move(dragged_, row);
    } else if (auto const items = items_of(*data); !items.empty()) {
        insert(items, row);
    } else {
        return false;
    }
    return false;  // the rows are where they belong: the view must not remove the dragged ones
}

void HandoutModel::move(std::vector<int> rows, int to) {
    rows = sorted(std::move(rows));
    if (rows.empty()) return;
    to = std::clamp(to, 1, rowCount());
    std::vector<int> now;
    desk_.document.change(tr("Move %n item(s)", nullptr, static_cast<int>(rows.size())),
                          [&](handout::Handout& handout) {
                              std::vector<handout::Item> moved, before, after;
                              for (int i = 1; i <= static_cast<int>(handout.items.size()); ++i) {
                                  auto& item = handout.items[static_cast<std::size_t>(i - 1)];
                                  if (std::ranges::binary_search(rows, i)) moved.push_back(std::move(item));
                                  else (i < to ? before : after).push_back(std::move(item));
                              }
                              for (std::size_t i = 0; i < moved.size(); ++i)
                                  now.push_back(static_cast<int>(before.size() + i) + 1);
                              handout.items = std::move(before);
                              std::ranges::move(moved, std::back_inserter(handout.items));
                              std::ranges::move(after, std::back_inserter(handout.items));
                          });
    emit rows_moved_to(now);
}

void HandoutModel::remove(std::vector<int> const& given) {
    auto const rows = sorted(given);
    if (rows.empty()) return;
    desk_.document.change(tr("Remove %n item(s)", nullptr, static_cast<int>(rows.size())),
                          [&](handout::Handout& handout) {
                              for (auto row = rows.rbegin(); row != rows.rend(); ++row)
                                  if (*row <= static_cast<int>(handout.items.size()))
                                      handout.items.erase(handout.items.begin() + (*row - 1));
                          });
    emit rows_moved_to({std::min(rows.front(), rowCount() - 1)});
}

void HandoutModel::duplicate(std::vector<int> const& given) {
    auto const rows = sorted(given);
    if (rows.empty()) return;
    std::vector<handout::Item> copies;
    for (int const row : rows) copies.push_back(desk_.document.handout().items[static_cast<std::size_t>(row - 1)]);
    std::vector<int> now;
    desk_.document.change(tr("Duplicate %n item(s)", nullptr, static_cast<int>(rows.size())),
                          [&](handout::Handout& handout) {
                              handout.items.insert(handout.items.begin() + rows.back(), copies.begin(), copies.end());
                          });
    for (std::size_t i = 0; i < copies.size(); ++i) now.push_back(rows.back() + 1 + static_cast<int>(i));
    emit rows_moved_to(now);
}

void HandoutModel::insert(std::vector<handout::Item> const& items, int before) {
    before = std::clamp(before, 1, rowCount());
    desk_.document.change(tr("Add %n item(s)", nullptr, static_cast<int>(items.size())),
                          [&](handout::Handout& handout) {
                              handout.items.insert(handout.items.begin() + (before - 1), items.begin(), items.end());
                          });
    std::vector<int> now;
    for (std::size_t i = 0; i < items.size(); ++i) now.push_back(before + static_cast<int>(i));
    emit rows_moved_to(now);
}

}  // namespace attune::app
