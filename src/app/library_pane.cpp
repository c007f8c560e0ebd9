#include "app/library_pane.hpp"

#include <algorithm>

#include <QActionGroup>
#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include "app/diagnostic_words.hpp"
#include "app/theme.hpp"
#include "app/widgets.hpp"

namespace attune::app {

namespace {
constexpr int narrow = 300;  // below it the two lists stand one below the other
constexpr int row_height = 52, heading_height = 30;
}  // namespace

// ---- rows -------------------------------------------------------------------------------------------------------

QSize LibraryDelegate::sizeHint(QStyleOptionViewItem const&, QModelIndex const& index) const {
    return {200, index.data(LibraryModel::heading_role).toBool() ? heading_height : row_height};
}

QRect LibraryDelegate::plus_in(QRect const& row) { return {row.right() - 40, row.center().y() - 14, 28, 28}; }

void LibraryDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option, QModelIndex const& index) const {
    auto const& colours = theme();
    auto const rect = option.rect;
    painter->save();
    if (index.data(LibraryModel::heading_role).toBool()) {
        painter->fillRect(rect, colours.raised);
        painter->setPen(colours.divider);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        auto bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colours.muted);
        painter->drawText(rect.adjusted(12, 0, -8, 0), Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, rect.width() - 20));
        painter->restore();
        return;
    }
    auto const* row = index.data(LibraryModel::row_role).value<LibraryRow const*>();
    if (!row) return painter->restore();
    paint_ground(*painter, option);
    bool const current = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
    bool const used = index.data(LibraryModel::used_role).toBool();
    auto const ratio = painter->device()->devicePixelRatioF();
    bool const broken = row->kind == LibraryRow::Kind::broken;
    int const indent = row->level * 10;
    painter->drawPixmap(
        rect.left() + 12 + indent, rect.center().y() - 8,
        icon_pixmap(QString::fromStdString(row->icon), broken ? colours.error : colours.accent, 16, ratio));
    int right = rect.right() - 12;
    auto small = option.font;
    small.setPointSizeF(option.font.pointSizeF() * 0.9);
    if (current && !broken) {
        auto const plus = plus_in(rect);
        painter->setPen(colours.edge);
        painter->setBrush(colours.base);
        painter->drawRoundedRect(plus, 4, 4);
        painter->drawPixmap(plus.center().x() - 7, plus.center().y() - 7, icon_pixmap("plus", colours.text, 16, ratio));
        right = plus.left() - 8;
    }
    if (used) {
        painter->setFont(small);
        painter->setPen(colours.accent);
        auto const text = LibraryPane::tr("Added");
        int const width = rect.width() > 280 && !current ? QFontMetrics(small).horizontalAdvance(text) : 0;
        if (width > 0)
            painter->drawText(QRect{right - width, rect.top(), width + 1, rect.height()}, Qt::AlignVCenter, text);
        painter->drawPixmap(right - width - 20, rect.center().y() - 8, icon_pixmap("check", colours.accent, 16, ratio));
        right -= width + 26;
    }
    int const left = rect.left() + 42 + indent;
    QRect const upper{left, rect.top() + 7, right - left, 20}, lower{left, rect.top() + 27, right - left, 18};
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(upper, Qt::AlignVCenter,
                      QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, upper.width()));
    QStringList facts;
    if (broken) {
        facts << LibraryPane::tr("%n mistake(s)", nullptr, static_cast<int>(row->problems.size()));
    } else if (row->kind == LibraryRow::Kind::section) {
        facts << LibraryPane::tr("Read, %n min", nullptr, row->minutes);
    } else {
        if (row->alone) facts << (*row->alone ? LibraryPane::tr("Alone") : LibraryPane::tr("Together"));
        if (row->minutes > 0) facts << LibraryPane::tr("%n min", nullptr, row->minutes);
    }
    if (row->own) facts << (row->overrides ? LibraryPane::tr("yours, in place of ours") : LibraryPane::tr("yours"));
    painter->setFont(small);
    painter->setPen(broken ? colours.error : colours.muted);
    QFontMetrics const metrics(small);
    if (auto const day = index.data(LibraryModel::had_role).toString(); !day.isEmpty() && !broken) {
        auto const had = LibraryPane::tr("had: %1").arg(day);
        auto const care = row->with_care ? metrics.horizontalAdvance(", " + LibraryPane::tr("use with care")) * 11 / 10 : 0;
        // What the client had, and a need for care, are worth more than minutes.
        if (metrics.horizontalAdvance((facts + QStringList{had}).join(", ")) + care > lower.width()) facts.clear();
        facts << had;
    }
    auto text = facts.join(", ");
    if (row->with_care && !broken) text += ", ";
    painter->drawText(lower, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, lower.width()));
    if (row->with_care && !broken) {  // words, not a colour
        int const from = metrics.horizontalAdvance(text);
        auto bold = small;
        bold.setBold(true);
        painter->setFont(bold);
        painter->setPen(colours.text);
        auto const rest = lower.adjusted(from, 0, 0, 0);
        if (rest.width() > 10)
            painter->drawText(
                rest, Qt::AlignVCenter,
                QFontMetrics(bold).elidedText(LibraryPane::tr("use with care"), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

// ---- the pane ---------------------------------------------------------------------------------------------------

LibraryPane::LibraryPane(Desk& desk, LibraryIndex& index, QWidget* parent)
    : QWidget(parent), desk_{desk}, model_{new LibraryModel(index, this)} {
    make_pane(this);
    auto* column = tight_column(this);
    build_filters(*column);

    list_ = new QListView(this);
    list_->setObjectName("library-list");
    list_->setAccessibleName(tr("Library"));
    list_->setModel(model_);
    list_->setItemDelegate(new LibraryDelegate(list_));
    list_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    list_->setDragEnabled(true);
    list_->setDragDropMode(QAbstractItemView::DragOnly);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setLayoutMode(QListView::Batched);
    list_->setBatchSize(400);
    list_->installEventFilter(this);
    list_->viewport()->installEventFilter(this);
    column->addWidget(list_, 1);
    nothing_ = new QWidget(list_);
    auto* over = new QVBoxLayout(nothing_);
    over->addStretch(1);
    auto* words = new QLabel("<b>" + tr("No item has these words.").toHtmlEscaped() + "</b><br>" +
                                 tr("Try fewer words, or clear the filters.").toHtmlEscaped(),
                             nothing_);
    words->setTextFormat(Qt::RichText);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    over->addWidget(words);
    auto* clear = new QPushButton(tr("Clear filters"), nothing_);
    connect(clear, &QPushButton::clicked, this, &LibraryPane::clear_filters);
    over->addWidget(clear, 0, Qt::AlignCenter);
    over->addStretch(2);
    auto* fill = new QVBoxLayout(list_);
    fill->addWidget(nothing_);
    build_detail(*column);

    connect(model_, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        kept_.clear();
        for (auto const& chosen : list_->selectionModel()->selectedIndexes())
            if (auto const* row = model_->row(chosen))
                kept_.insert(row->item.section + row->item.worksheet + row->file);
        kept_scroll_ = list_->verticalScrollBar()->value();
    });
    connect(model_, &QAbstractItemModel::modelReset, this, [this] {
        // What was selected is selected again, when it is still shown.
        QItemSelection selection;
        for (int i = 0; i < model_->rowCount() && !kept_.empty(); ++i)
            if (auto const* row = model_->row(model_->index(i));
                row && kept_.contains(row->item.section + row->item.worksheet + row->file))
                selection.select(model_->index(i), model_->index(i));
        if (!selection.isEmpty()) {
            list_->selectionModel()->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
            list_->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
            list_->verticalScrollBar()->setValue(kept_scroll_);
        }
        fill_topics();
        show_counts();
        show_detail();
    });
    connect(list_->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LibraryPane::show_detail);
    connect(list_, &QListView::doubleClicked, this, [this](QModelIndex const& clicked) {
        // The plus adds by itself; two clicks on it are not three.
        auto const at = list_->viewport()->mapFromGlobal(QCursor::pos());
        if (!LibraryDelegate::plus_in(list_->visualRect(clicked)).contains(at)) activate();
    });
    connect(list_, &QListView::customContextMenuRequested, this, &LibraryPane::show_menu);
    connect(&desk_.document, &Document::changed, this, [this] { model_->set_used(desk_.document.handout()); });
    model_->set_used(desk_.document.handout());
    show_counts();
    show_detail();
}

void LibraryPane::build_filters(QVBoxLayout& column) {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(9);
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Library"), "heading", box));
    counts_ = label({}, "muted", box);
    head->addWidget(counts_, 1);
    layout->addLayout(head);
    search_ = new QLineEdit(box);
    search_->setAccessibleName(tr("Search titles and wording"));
    search_->setPlaceholderText(tr("Search titles and wording"));
    search_->setToolTip(tr("Search titles and wording (Ctrl+F)"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon("search"), QLineEdit::LeadingPosition);
    search_->installEventFilter(this);
    layout->addWidget(search_);
    show_ = new Segments(tr("Show"), box);
    show_->add(tr("All"), static_cast<int>(LibraryFilter::Show::all));
    show_->add(tr("Read"), static_cast<int>(LibraryFilter::Show::read));
    show_->add(tr("Fill in"), static_cast<int>(LibraryFilter::Show::fill_in));
    show_->choose(static_cast<int>(LibraryFilter::Show::all));
    layout->addWidget(show_);
    auto* lists = new QBoxLayout(QBoxLayout::LeftToRight);
    lists->setObjectName("lists");
    lists->setSpacing(8);
    audience_ = new QComboBox(box);
    audience_->setAccessibleName(tr("For whom"));
    audience_->addItems({tr("For anyone"), tr("For one client"), tr("For a partner"), tr("For couples")});
    topic_ = new QComboBox(box);
    topic_->setAccessibleName(tr("Topic"));
    topic_->addItem(tr("All topics"));
    for (auto* each : {audience_, topic_}) {
        each->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        each->setMinimumContentsLength(6);
        each->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        lists->addWidget(each, 1);
    }
    more_ = icon_button("list", tr("More filters: minutes, use with care"), box);
    more_->setProperty("kind", "framed");
    more_->setPopupMode(QToolButton::InstantPopup);
    more_menu_ = new QMenu(more_);
    more_->setMenu(more_menu_);
    lists->addWidget(more_);
    layout->addLayout(lists);
    column.addWidget(box);
    column.addWidget(rule(this));

    auto const choices = [this](std::vector<std::pair<int, QString>> const& rows, auto set) {
        auto* group = new QActionGroup(more_menu_);
        for (auto const& [value, text] : rows) {
            auto* row = more_menu_->addAction(text);
            row->setCheckable(true);
            row->setChecked(value == rows.front().first);
            group->addAction(row);
            connect(row, &QAction::triggered, this, [this, set, value = value] {
                set(value);
                apply_filter();
            });
        }
    };
    choices(
        {{0, tr("Any length")}, {5, tr("Up to 5 minutes")}, {10, tr("Up to 10 minutes")}, {20, tr("Up to 20 minutes")}},
        [this](int value) { filter_.most_minutes = value; });
    more_menu_->addSeparator();
    choices({{0, tr("With and without care notes")},
             {1, tr("Nothing to use with care")},
             {2, tr("Only what to use with care")}},
            [this](int value) { filter_.care = static_cast<LibraryFilter::Care>(value); });

    connect(search_, &QLineEdit::textChanged, this, &LibraryPane::apply_filter);
    connect(show_, &Segments::picked, this, &LibraryPane::apply_filter);
    connect(audience_, &QComboBox::currentIndexChanged, this, &LibraryPane::apply_filter);
    connect(topic_, &QComboBox::currentIndexChanged, this, &LibraryPane::apply_filter);
}

void LibraryPane::build_detail(QVBoxLayout& column) {
    detail_ = new QWidget(this);
    auto* layout = tight_column(detail_);
    layout->addWidget(rule(detail_));
    auto* scroll = new QScrollArea(detail_);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(116);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    detail_text_ = new QLabel(scroll);
    detail_text_->setWordWrap(true);
    detail_text_->setTextFormat(Qt::RichText);
    detail_text_->setAlignment(Qt::AlignTop);
    detail_text_->setContentsMargins(12, 10, 12, 6);
    scroll->setWidget(detail_text_);
    layout->addWidget(scroll);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 4, 12, 10);
    add_ = new QPushButton(icon("plus"), tr("Add to handout"), detail_);
    add_->setToolTip(tr("Add to handout (Enter)"));
    peek_ = flat_button(tr("Peek"), "eye", detail_);
    peek_->setToolTip(tr("Look at the pages first (Space)"));
    buttons->addWidget(add_);
    buttons->addWidget(peek_);
    buttons->addStretch();
    layout->addLayout(buttons);
    column.addWidget(detail_);
    connect(add_, &QPushButton::clicked, this, &LibraryPane::activate);
    connect(peek_, &QPushButton::clicked, this, &LibraryPane::peek);
}

// ---- filters ----------------------------------------------------------------------------------------------------

void LibraryPane::apply_filter() {
    filter_.query = search_->text().trimmed().toStdString();
    filter_.show = static_cast<LibraryFilter::Show>(show_->chosen());
    filter_.audience = static_cast<LibraryFilter::Audience>(audience_->currentIndex());
    filter_.topic = topic_->currentIndex() > 0 ? topic_->currentText().toStdString() : std::string{};
    model_->set_filter(filter_);
    set_style_property(more_, "kind",
                       filter_.most_minutes > 0 || filter_.care != LibraryFilter::Care::all ? "framed-on" : "framed");
}

void LibraryPane::clear_filters() {
    search_->clear();
    show_->choose(static_cast<int>(LibraryFilter::Show::all));
    audience_->setCurrentIndex(0);
    topic_->setCurrentIndex(0);
    filter_ = {};
    for (auto* action : more_menu_->actions())
        if (action->actionGroup() && action == action->actionGroup()->actions().front()) action->setChecked(true);
    apply_filter();
    search_->setFocus();
}

void LibraryPane::fill_topics() {
    auto const topics = model_->topics();
    QStringList shown;
    for (int i = 1; i < topic_->count(); ++i) shown << topic_->itemText(i);
    if (shown == topics) return;
    QSignalBlocker const quiet{topic_};
    auto const chosen = topic_->currentIndex() > 0 ? topic_->currentText() : QString{};
    while (topic_->count() > 1) topic_->removeItem(1);
    topic_->addItems(topics);
    topic_->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : topic_->findText(chosen)));
    // A topic that is gone filters no more.
    if (!chosen.isEmpty() && topic_->currentIndex() == 0)
        QMetaObject::invokeMethod(this, &LibraryPane::apply_filter, Qt::QueuedConnection);
}

void LibraryPane::show_counts() {
    counts_->setText(model_->filter().is_open() ? tr("%n item(s)", nullptr, model_->all())
                                                : tr("%1 of %2 shown").arg(model_->found()).arg(model_->all()));
    nothing_->setVisible(model_->found() == 0 && model_->rowCount() == 0 && !model_->filter().is_open());
}

// ---- what is selected -------------------------------------------------------------------------------------------

std::vector<handout::Item> LibraryPane::selected_items() const {
    auto indexes = list_->selectionModel()->selectedIndexes();
    std::ranges::sort(indexes, {}, &QModelIndex::row);
    std::vector<handout::Item> items;
    for (auto const& index : indexes)
        if (auto const* row = model_->row(index); row && row->kind != LibraryRow::Kind::broken)
            items.push_back(row->item);
    return items;
}

void LibraryPane::show_detail() {
    auto const indexes = list_->selectionModel()->selectedIndexes();
    auto const* row = indexes.isEmpty() ? nullptr : model_->row(indexes.front());
    detail_->setVisible(!compact_ && row);
    if (!row) return;
    bool const broken = row->kind == LibraryRow::Kind::broken;
    QString text;
    if (broken) {
        text = in_rich_text(row->problems, 20) + "<br>" + tr("The rest of the library works as ever.").toHtmlEscaped();
    } else {
        QStringList facts;
        if (row->minutes > 0) facts << tr("%n minute(s)", nullptr, row->minutes);
        if (row->grade)
            facts << tr("reads at about grade %1").arg(std::max(1, static_cast<int>(std::lround(*row->grade))));
        text = QString::fromStdString(row->summary).toHtmlEscaped();
        if (!facts.isEmpty()) text += "<br><i>" + facts.join(", ").toHtmlEscaped() + ".</i>";
        if (!row->care.empty())
            text += "<br><b>" + tr("Use with care.").toHtmlEscaped() + "</b> " +
                    QString::fromStdString(row->care).remove('*').toHtmlEscaped();
        if (!row->sources.empty()) {
            QStringList sources;
            for (auto const& source : row->sources)
                sources << QString::fromStdString(source).remove('*').toHtmlEscaped();
            text += "<br>" + tr("Sources: %1").arg(sources.join("; "));
        }
    }
    detail_text_->setText(text);
    int const count = static_cast<int>(selected_items().size());
    add_->setText(broken      ? tr("Open the file")
                  : count > 1 ? tr("Add %n item(s)", nullptr, count)
                              : tr("Add to handout"));
    peek_->setVisible(!broken);
}

void LibraryPane::add() {
    if (auto const items = selected_items(); !items.empty()) emit add_wanted(items);
}

void LibraryPane::activate() {
    auto const* row = model_->row(list_->currentIndex());
    if (row && row->kind == LibraryRow::Kind::broken)
        emit open_file_wanted(QString::fromStdString(row->file), row->line);
    else add();
}

void LibraryPane::peek() {
    auto const* row = model_->row(list_->currentIndex());
    if (row && row->kind != LibraryRow::Kind::broken) emit peek_wanted(row->item, QString::fromStdString(row->title));
}

void LibraryPane::show_menu(QPoint const& at) {
    auto const* row = model_->row(list_->indexAt(at));
    if (!row) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto const kind = row->file_kind;
    auto const id = QString::fromStdString(row->id), file = QString::fromStdString(row->file);
    int const line = row->line;
    if (row->kind != LibraryRow::Kind::broken) {
        menu->addAction(icon("plus"), tr("Add to handout"), this, &LibraryPane::add);
        if (row->kind == LibraryRow::Kind::section)
            menu->addAction(tr("Add the whole article"), this, [this, id] {
                handout::Item whole;
                whole.article = id.toStdString();
                emit add_wanted({whole});
            });
        menu->addAction(icon("eye"), tr("Peek"), this, &LibraryPane::peek);
        menu->addSeparator();
        menu->addAction(icon("duplicate"), row->own ? tr("Edit it") : tr("Edit a copy"), this,
                        [this, kind, id] { emit edit_copy_wanted(kind, id); });
    }
    menu->addAction(icon("sheet"), tr("Make my own worksheet"), this,
                    [this] { emit make_own_wanted(content::ItemKind::worksheet); });
    menu->addAction(icon("open"), tr("Open the file"), this, [this, file, line] { emit open_file_wanted(file, line); });
    menu->popup(list_->viewport()->mapToGlobal(at));
}

// ---- keys and size ----------------------------------------------------------------------------------------------

bool LibraryPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_->viewport() && event->type() == QEvent::MouseButtonRelease) {
        auto const* mouse = static_cast<QMouseEvent*>(event);
        auto const index = list_->indexAt(mouse->position().toPoint());
        auto const* row = model_->row(index);
        if (row && row->kind != LibraryRow::Kind::broken && mouse->button() == Qt::LeftButton &&
            LibraryDelegate::plus_in(list_->visualRect(index)).contains(mouse->position().toPoint())) {
            emit add_wanted({row->item});
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        auto const* key = static_cast<QKeyEvent*>(event);
        bool const enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == list_ && enter) return activate(), true;
        if (watched == list_ && key->key() == Qt::Key_Space) return peek(), true;
        if (watched == search_ && (enter || key->key() == Qt::Key_Down)) {
            // From the search straight to the first thing that was found.
            for (int i = 0; i < model_->rowCount(); ++i)
                if (model_->row(model_->index(i))) {
                    list_->setCurrentIndex(model_->index(i));
                    list_->setFocus();
                    return true;
                }
        }
        if (watched == search_ && key->key() == Qt::Key_Escape && !search_->text().isEmpty())
            return search_->clear(), true;
    }
    return QWidget::eventFilter(watched, event);
}

void LibraryPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (auto* lists = findChild<QBoxLayout*>("lists"))
        lists->setDirection(width() < narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void LibraryPane::focus_search() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void LibraryPane::set_compact(bool compact) {
    compact_ = compact;
    show_detail();
}

}  // namespace attune::app
