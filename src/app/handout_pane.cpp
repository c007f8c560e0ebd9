#include "app/handout_pane.hpp"

#include <algorithm>

#include <QAction>
#include <QBoxLayout>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>

#include "app/item_options.hpp"
#include "app/row_delegate.hpp"
#include "app/theme.hpp"
#include "app/widgets.hpp"
#include "app/wording_editor.hpp"

namespace attune::app {

namespace {
// More than this tends to come back undone: said kindly, never forbidden.
constexpr int many_minutes = 20, many_sheets = 4;

/// Hands every drop to the model. QListView itself would call a drop beside the dragged rows done when it is not.
class ItemList : public QListView {
public:
    using QListView::QListView;

protected:
    void dropEvent(QDropEvent* event) override {
        auto const at = indexAt(event->position().toPoint());
        int row = at.isValid() ? at.row() : model()->rowCount();
        if (at.isValid() && event->position().y() > visualRect(at).center().y()) ++row;
        model()->dropMimeData(event->mimeData(), event->dropAction(), row, 0, {});
        event->setDropAction(Qt::CopyAction);  // nothing is left to remove
        event->accept();
        setState(NoState);
        viewport()->update();
    }
};

}  // namespace

HandoutPane::~HandoutPane() { give_up_focus(*this); }

HandoutPane::HandoutPane(Desk& desk, QWidget* parent)
    : QWidget(parent), desk_{desk}, model_{new HandoutModel(desk, this)}, stack_{new QStackedWidget(this)} {
    make_pane(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(stack_);

    list_page_ = new QWidget(this);
    auto* layout = tight_column(list_page_);
    auto* head = new QWidget(list_page_);
    auto* head_layout = new QVBoxLayout(head);
    head_layout->setContentsMargins(12, 10, 12, 10);
    head_layout->setSpacing(10);
    auto* line = new QHBoxLayout;
    line->addWidget(label(tr("Handout"), "heading", head));
    facts_ = label({}, "muted", head);
    facts_->setMinimumWidth(40);  // its tooltip tells what has no room
    line->addWidget(facts_, 1);
    head_layout->addLayout(line);
    title_ = new QLineEdit(head);
    title_->setAccessibleName(tr("Title of the handout"));
    title_->setMaxLength(90);
    auto bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    head_layout->addWidget(title_);
    layout->addWidget(head);
    layout->addWidget(rule(list_page_));

    list_ = new ItemList(list_page_);
    list_->setObjectName("handout-list");
    list_->setAccessibleName(tr("What is in the handout"));
    list_->setModel(model_);
    list_->setItemDelegate(new HandoutDelegate(list_));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setDragEnabled(true);
    list_->setAcceptDrops(true);
    list_->setDropIndicatorShown(true);
    list_->setDragDropMode(QAbstractItemView::DragDrop);
    list_->setDefaultDropAction(Qt::MoveAction);
    list_->setUniformItemSizes(true);
    list_->setMouseTracking(true);
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    list_->setMinimumHeight(120);
    empty_ = new QLabel(list_);
    empty_->setTextFormat(Qt::RichText);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setText("<b>" + tr("Nothing in this handout yet.").toHtmlEscaped() + "</b><br>" +
                    tr("Choose an item in the library and press Enter.").toHtmlEscaped());
    auto* over = new QVBoxLayout(list_);
    over->addStretch(2);
    over->addWidget(empty_);
    over->addStretch(3);
    layout->addWidget(list_, 1);
    dose_ = new Strip(Strip::Kind::info, list_page_);
    auto* dose_place = new QVBoxLayout;
    dose_place->setContentsMargins(12, 6, 12, 6);
    dose_place->addWidget(dose_);
    layout->addLayout(dose_place);
    options_ = new ItemOptions(desk, *model_, list_page_);
    layout->addWidget(options_);
    stack_->addWidget(list_page_);
    wording_ = new WordingEditor(desk, this);
    stack_->addWidget(wording_);

    connect(title_, &QLineEdit::textEdited, this, [this](QString const& text) {
        if (text.trimmed().isEmpty()) {
            emit message(tr("A handout needs a title. The last one is kept until you type another."), false);
            return;
        }
        desk_.document.change(
            tr("Change the title"), [&](auto& handout) { handout.title = text.trimmed().toStdString(); }, "title");
    });
    connect(title_, &QLineEdit::editingFinished, this, &HandoutPane::show_facts);
    connect(&desk_.document, &Document::changed, this, &HandoutPane::show_facts);
    connect(&desk_.document, &Document::started, this, [this] { leave_wording(); });
    connect(model_, &HandoutModel::rows_moved_to, this, &HandoutPane::select_rows);
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { show_options(); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        emit current_changed(current_item());
        emit framed(std::nullopt);
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] { show_options(); });
    connect(options_, &ItemOptions::guidance_wanted, this, &HandoutPane::guidance_wanted);
    connect(options_, &ItemOptions::edit_wording_wanted, this, &HandoutPane::edit_wording);
    connect(options_, &ItemOptions::step_wanted, this, [this](int step) {
        int const row = std::clamp(list_->currentIndex().row() + step, 0, model_->rowCount() - 1);
        list_->setCurrentIndex(model_->index(row));
    });
    connect(options_, &ItemOptions::framed, this, &HandoutPane::framed);
    connect(wording_, &WordingEditor::framed, this, &HandoutPane::framed);
    connect(wording_, &WordingEditor::done, this, &HandoutPane::leave_wording);

    build_actions();
    show_facts();
    show_options();
}

void HandoutPane::build_actions() {
    auto const add = [this](char const* name, QString const& text, char const* sign, QKeySequence const& keys,
                            auto run) {
        auto* action = new QAction(icon(sign), text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        list_page_->addAction(action);
        list_->addAction(action);
        actions_ << action;
    };
    add("edit-wording", tr("Edit &wording"), "text", QKeySequence("F2"), [this] { edit_wording(); });
    add("item-options", tr("&Options"), "edit", QKeySequence("Alt+O"), [this] { options_->unfold_and_focus(); });
    add("move-up", tr("Move &up"), "chevron-up", QKeySequence("Alt+Up"), [this] { move_by(-1); });
    add("move-down", tr("Move &down"), "chevron-down", QKeySequence("Alt+Down"), [this] { move_by(1); });
    add("duplicate", tr("D&uplicate"), "duplicate", QKeySequence("Ctrl+D"),
        [this] { model_->duplicate(selected_rows()); });
    add("remove", tr("&Remove"), "remove", QKeySequence::Delete, [this] {
        auto const rows = selected_rows();
        if (rows.empty() || (rows.size() == 1 && rows[0] == 0)) return;
        model_->remove(rows);
        emit message(tr("Removed."), true);
    });
    // In a field, Delete deletes a letter.
    actions_.back()->setShortcutContext(Qt::WidgetShortcut);
    list_page_->removeAction(actions_.back());
}

// ---- selection --------------------------------------------------------------------------------------------------

std::vector<int> HandoutPane::selected_rows() const {
    std::vector<int> rows;
    for (auto const& index : list_->selectionModel()->selectedIndexes()) rows.push_back(index.row());
    std::ranges::sort(rows);
    return rows;
}

void HandoutPane::select_rows(std::vector<int> const& rows) {
    if (rows.empty()) return;
    list_->setCurrentIndex(model_->index(rows.front()));
    QItemSelection selection;
    for (int const row : rows) selection.select(model_->index(row), model_->index(row));
    list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    list_->scrollTo(model_->index(rows.back()));
    show_options();
}

int HandoutPane::current_item() const {
    auto const index = list_->currentIndex();
    return index.isValid() ? index.row() - 1 : -2;
}

void HandoutPane::select_item(int item, QString const& part) {
    if (item < -1 || item + 1 >= model_->rowCount()) return;
    list_->setCurrentIndex(model_->index(item + 1));
    if (stack_->currentWidget() == wording_) {
        wording_->open(item);
        wording_->go_to(part);
    }
}

void HandoutPane::move_by(int step) {
    auto rows = selected_rows();
    std::erase(rows, 0);
    if (rows.empty()) return;
    int const to = step < 0 ? rows.front() - 1 : rows.back() + 2;
    if (to < 1 || to > model_->rowCount()) return;
    model_->move(rows, to);
}

void HandoutPane::add_items(std::vector<handout::Item> const& items) {
    if (items.empty()) return;
    leave_wording();
    auto const rows = selected_rows();
    model_->insert(items, rows.empty() ? model_->rowCount() : rows.back() + 1);
    emit message(tr("Added %n item(s).", nullptr, static_cast<int>(items.size())), true);
}

// ---- wording ----------------------------------------------------------------------------------------------------

void HandoutPane::edit_wording() {
    int const item = current_item();
    if (item < 0) return;
    wording_->open(item);
    stack_->setCurrentWidget(wording_);
    wording_->go_to({});
}

void HandoutPane::leave_wording() {
    if (stack_->currentWidget() != wording_) return;
    stack_->setCurrentWidget(list_page_);
    list_->setFocus();
    emit framed(std::nullopt);
}

// ---- what is said -----------------------------------------------------------------------------------------------

void HandoutPane::set_pages(MadePages const& made) {
    model_->set_pages(made);
    wording_->set_problems(made.problems);
    show_facts();
}

void HandoutPane::show_facts() {
    auto const& handout = desk_.document.handout();
    int minutes = 0, sheets = 0;
    for (int i = 1; i < model_->rowCount(); ++i) {
        minutes += model_->row(i).minutes;
        sheets += !model_->row(i).reading;
    }
    QStringList facts{tr("%n item(s)", nullptr, static_cast<int>(handout.items.size()))};
    if (model_->page_count() > 0) facts << tr("%n page(s)", nullptr, model_->page_count());
    if (minutes > 0) facts << tr("%n minute(s) to read", nullptr, minutes);
    if (model_->grade() > 0) facts << tr("grade %1").arg(model_->grade());
    auto const rough = tr("A reader of school grade %1 can read it. It is a rough figure.").arg(model_->grade());
    facts_->setToolTip(facts.join(", ") + (model_->grade() > 0 ? u'\n' + rough : QString{}));
    facts_->setText(handout.items.empty() ? QString{} : facts.join(", "));
    auto const title = QString::fromStdString(handout.title);
    if (title_->text().trimmed() != title && !(title_->hasFocus() && title_->text().trimmed().isEmpty()))
        title_->setText(title);
    empty_->setVisible(handout.items.empty());
    dose_->setToolTip(
        tr("%1 and %2: you could keep some of it for later weeks.")
            .arg(tr("%n minute(s) to read", nullptr, minutes), tr("%n sheet(s) to fill in", nullptr, sheets)));
    bool const much = minutes > many_minutes || sheets > many_sheets;
    dose_->setVisible(much && !compact_);
    if (much) dose_->set_text(tr("A lot for one week. Two sections and one sheet get done.").toHtmlEscaped());
}

void HandoutPane::show_options() {
    options_->show_rows(selected_rows());
    auto const rows = selected_rows();
    bool const items = std::ranges::any_of(rows, [](int row) { return row > 0; });
    for (auto* action : actions_) action->setEnabled(items || action->objectName() == "item-options");
}

void HandoutPane::set_compact(bool compact) {
    compact_ = compact;
    options_->set_folded(compact);
    show_facts();
}

}  // namespace attune::app
