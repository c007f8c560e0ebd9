#include "app/item_options.hpp"

#include <algorithm>

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include "app/finding_marks.hpp"
#include "app/widgets.hpp"
#include "handout/wording.hpp"

namespace attune::app {

namespace {
constexpr int standard = -1;  // writing space: as the handout says
constexpr qsizetype most_parts = 24;

QFormLayout* form_in(QWidget* widget) {
    auto* form = field_form(widget);
    form->setContentsMargins(14, 4, 14, 12);
    return form;
}
}  // namespace

ItemOptions::ItemOptions(Desk& desk, HandoutModel& model, QWidget* parent)
    : QWidget(parent), desk_{desk}, model_{model} {
    auto* layout = tight_column(this);
    layout->addWidget(rule(this));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 8, 10, 4);
    heading_ = label({}, "heading", this);
    heading_->setMinimumWidth(60);
    head->addWidget(heading_, 1);
    up_ = icon_button("chevron-up", tr("Options of the item above"), this);
    down_ = icon_button("chevron-down", tr("Options of the item below"), this);
    fold_ = icon_button("close", tr("Close the options (Alt+O opens them)"), this);
    for (auto* each : {up_, down_, fold_}) head->addWidget(each);
    layout->addLayout(head);
    scroll_ = form_scroll(this);
    auto* inside = new QWidget(scroll_);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    item_form_ = new QWidget(inside);
    first_form_ = new QWidget(inside);
    build_item_form();
    build_first_page_form();
    column->addWidget(item_form_);
    column->addWidget(first_form_);
    column->addStretch();
    scroll_->setWidget(inside);
    layout->addWidget(scroll_);

    connect(up_, &QToolButton::clicked, this, [this] { emit step_wanted(-1); });
    connect(down_, &QToolButton::clicked, this, [this] { emit step_wanted(1); });
    connect(fold_, &QToolButton::clicked, this, [this] {
        closed_ = !closed_;
        show_folding();
    });
    connect(&desk_.document, &Document::changed, this, &ItemOptions::refresh);
}

void ItemOptions::build_item_form() {
    auto* form = form_in(item_form_);
    space_ = new Segments(tr("Writing space"), item_form_);
    space_->add(tr("Less"), static_cast<int>(handout::WritingSpace::compact));
    space_->add(tr("Standard"), standard);
    space_->add(tr("More"), static_cast<int>(handout::WritingSpace::roomy));
    form->addRow(tr("Writing space"), space_);
    copies_ = new QComboBox(item_form_);
    copies_->setAccessibleName(tr("Copies"));
    copies_->addItems({tr("One page to share"), tr("One for each partner")});
    form->addRow(tr("Copies"), copies_);
    with_parts_ = new QCheckBox(tr("With its parts"), item_form_);
    parts_label_ = new QLabel(tr("Print"), item_form_);
    parts_ = new QWidget(item_form_);
    auto* parts_layout = new QVBoxLayout(parts_);
    parts_layout->setContentsMargins(0, 0, 0, 0);
    parts_layout->setSpacing(2);
    form->addRow(parts_label_, parts_);
    form->addRow(QString{}, with_parts_);
    title_ = new QLineEdit(item_form_);
    title_->setAccessibleName(tr("Title"));
    title_->setMaxLength(90);
    form->addRow(tr("Title"), title_);
    note_ = new QLineEdit(item_form_);
    note_->setAccessibleName(tr("Line above it"));
    note_->setMaxLength(400);
    note_->setPlaceholderText(tr("Add a line from you"));
    form->addRow(tr("Line above it"), note_);
    form->addRow(QString{}, (new FindingMarks(desk_.advice, note_, look_at_note(desk_)))->line());
    care_ = new Strip(Strip::Kind::warning, item_form_);
    connect(care_->add_action(tr("Read the guidance")), &QPushButton::clicked, this, [this] {
        if (!rows_.empty()) emit guidance_wanted(rows_.front() - 1);
    });
    form->addRow(care_);
    auto* buttons = new QHBoxLayout;
    wording_ = new QPushButton(icon("text"), tr("Edit wording"), item_form_);
    wording_->setToolTip(tr("Every sentence, with the original to compare (F2)"));
    reset_ = flat_button(tr("Reset"), {}, item_form_);
    reset_->setToolTip(tr("As it is in the library: title, line, wording and parts"));
    buttons->addWidget(wording_);
    buttons->addWidget(reset_);
    buttons->addStretch();
    form->addRow(buttons);

    connect(space_, &Segments::picked, this, [this](int id) {
        change(tr("Change the writing space"), [id](handout::Item& item) {
            if (id == standard) item.writing_space.reset();
            else item.writing_space = static_cast<handout::WritingSpace>(id);
        });
    });
    connect(copies_, &QComboBox::activated, this, [this](int index) {
        change(tr("Change the copies"), [index](handout::Item& item) {
            item.copies = index == 1 ? handout::Copies::each : handout::Copies::one;
        });
    });
    connect(with_parts_, &QCheckBox::clicked, this,
            [this](bool on) { change(tr("Change the parts"), [on](handout::Item& item) { item.with_parts = on; }); });
    connect(title_, &QLineEdit::textEdited, this, [this](QString const& text) {
        change(
            tr("Rename an item"), [&](handout::Item& item) { item.title = text.trimmed().toStdString(); },
            "item-title");
    });
    connect(note_, &QLineEdit::textEdited, this, [this](QString const& text) {
        change(
            tr("Change the line above"), [&](handout::Item& item) { item.note = schema::Text(text.toStdString()); },
            "item-note");
    });
    connect(wording_, &QPushButton::clicked, this, &ItemOptions::edit_wording_wanted);
    connect(reset_, &QPushButton::clicked, this, [this] {
        change(tr("Reset the item"), [](handout::Item& item) {
            handout::Item plain;
            plain.article = item.article;
            plain.section = item.section;
            plain.worksheet = item.worksheet;
            plain.where = item.where;
            item = plain;
        });
    });
    note_->installEventFilter(this);
    title_->installEventFilter(this);
}

void ItemOptions::build_first_page_form() {
    auto* form = form_in(first_form_);
    subtitle_ = new QLineEdit(first_form_);
    subtitle_->setAccessibleName(tr("Line below the title"));
    subtitle_->setMaxLength(200);
    form->addRow(tr("Line below the title"), subtitle_);
    first_note_ = new NoteEdit(tr("A note for them"), first_form_);
    form->addRow(tr("A note for them"), first_note_);
    form->addRow(QString{}, (new FindingMarks(desk_.advice, first_note_, look_at_note(desk_)))->line());
    letterhead_ = new QCheckBox(tr("Letterhead"), first_form_);
    contents_ = new QCheckBox(tr("Contents"), first_form_);
    auto* ticks = new QHBoxLayout;
    ticks->addWidget(letterhead_);
    ticks->addWidget(contents_);
    discreet_ = new QCheckBox(tr("Discreet"), first_form_);
    discreet_->setToolTip(tr("For paper that others at home may see: a title that says nothing, no letterhead, and no title at the top of pages."));
    ticks->addWidget(discreet_);
    ticks->addStretch();
    form->addRow(tr("Print"), ticks);

    auto& document = desk_.document;
    connect(subtitle_, &QLineEdit::textEdited, this, [&document](QString const& text) {
        document.change(
            tr("Change the line below the title"), [&](auto& handout) { handout.subtitle = text.toStdString(); },
            "subtitle");
    });
    connect(first_note_, &NoteEdit::edited, this, [&document](QString const& text) {
        document.change(
            tr("Change the note"), [&](auto& handout) { handout.note = schema::Text(text.toStdString()); }, "note");
    });
    connect(letterhead_, &QCheckBox::clicked, this, [&document](bool on) {
        document.change(tr("Letterhead on or off"), [on](auto& handout) { handout.letterhead = on; });
    });
    connect(contents_, &QCheckBox::clicked, this, [&document](bool on) {
        document.change(tr("Contents on or off"), [on](auto& handout) { handout.contents = on; });
    });
    connect(discreet_, &QCheckBox::clicked, this, [&document](bool on) {
        document.change(tr("Discreet on or off"), [on](auto& handout) { handout.discreet = on; });
    });
    first_note_->installEventFilter(this);
    subtitle_->installEventFilter(this);
}

bool ItemOptions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        if (watched == first_note_) emit framed(flow::Origin{flow::Origin::first_page, "note"});
        else if (watched == subtitle_) emit framed(flow::Origin{flow::Origin::first_page, "title"});
        else if (!rows_.empty() && rows_.front() > 0) emit framed(std::nullopt);
    }
    return QWidget::eventFilter(watched, event);
}

void ItemOptions::change(QString const& name, std::function<void(handout::Item&)> const& edit, QString const& merge) {
    auto const rows = rows_;
    auto key = merge;
    if (!key.isEmpty())
        for (int const row : rows) key += QStringLiteral(".%1").arg(row);
    desk_.document.change(
        name,
        [&](handout::Handout& handout) {
            for (int const row : rows)
                if (row > 0 && row <= static_cast<int>(handout.items.size()))
                    edit(handout.items[static_cast<std::size_t>(row - 1)]);
        },
        key);
}

void ItemOptions::show_rows(std::vector<int> const& rows) {
    rows_ = rows;
    if (rows_.size() > 1) std::erase(rows_, 0);
    refresh();
}

void ItemOptions::refresh() {
    auto const& handout = desk_.document.handout();
    std::erase_if(rows_, [&](int row) { return row > static_cast<int>(handout.items.size()); });
    bool const none = rows_.empty(), first = !none && rows_.front() == 0, several = rows_.size() > 1;
    setVisible(!none && desk_.document.is_open());
    if (none) return;
    item_form_->setVisible(!first);
    first_form_->setVisible(first);
    auto const title = model_.row(std::min(rows_.front(), model_.rowCount() - 1)).title;
    auto const shown = first     ? tr("Options of the first page")
                       : several ? tr("Options for %n item(s)", nullptr, static_cast<int>(rows_.size()))
                                 : tr("Options for “%1”").arg(title);
    heading_->setToolTip(shown);
    heading_->setText(heading_->fontMetrics().elidedText(shown, Qt::ElideRight, std::max(heading_->width(), 200)));
    if (first) {
        if (subtitle_->text() != QString::fromStdString(handout.subtitle))
            subtitle_->setText(QString::fromStdString(handout.subtitle));
        first_note_->show_text(QString::fromStdString(handout.note.markdown));
        letterhead_->setChecked(handout.letterhead);
        letterhead_->setEnabled(!handout.practice.empty() && !handout.discreet);
        discreet_->setChecked(handout.discreet);
        letterhead_->setToolTip(handout.practice.empty() ? tr("There is no letterhead yet: add one under Personalise.")
                                 : handout.discreet       ? tr("A discreet handout has none.")
                                                          : QString{});
        contents_->setChecked(handout.contents);
        show_folding();
        return;
    }
    auto const& item = handout.items[static_cast<std::size_t>(rows_.front() - 1)];
    auto const& row = model_.row(rows_.front());
    space_->choose(item.writing_space ? static_cast<int>(*item.writing_space) : standard);
    if (item.writing_space == handout::WritingSpace::medium) space_->choose(standard);
    copies_->setCurrentIndex(item.copies == handout::Copies::each ? 1 : 0);
    bool const couple = handout.audience == handout::Audience::couple;
    bool const apart = couple && handout.copies == handout::Copies::each;
    bool const can_copy = couple && !apart && (several || (!row.reading && row.alone));
    copies_->setEnabled(can_copy);
    copies_->setToolTip(can_copy  ? QString{}
                        : !couple ? tr("Only a couple's handout has copies.")
                        : apart   ? tr("This couple gets separate copies of the whole handout.")
                                  : tr("Only sheets that each fills in alone come in two copies."));
    space_->setEnabled(several || !row.reading);
    with_parts_->setVisible(!several && !item.section.empty());
    with_parts_->setChecked(item.with_parts);
    title_->setEnabled(!several && item.article.empty());
    if (title_->text().trimmed() != QString::fromStdString(item.title))
        title_->setText(QString::fromStdString(item.title));
    title_->setPlaceholderText(item.title.empty() ? row.title : QString{});
    if (note_->text() != QString::fromStdString(item.note.markdown))
        note_->setText(QString::fromStdString(item.note.markdown));
    care_->setVisible(!several && row.care);
    care_->set_text("<b>" + tr("Use with care.").toHtmlEscaped() + "</b> " +
                    tr("There is a note for you, never printed.").toHtmlEscaped());
    wording_->setEnabled(!several && row.problem.isEmpty());
    refresh_parts();
    show_folding();
}

void ItemOptions::refresh_parts() {
    auto* layout = static_cast<QVBoxLayout*>(parts_->layout());
    QString focused;
    for (auto* each : parts_->findChildren<QCheckBox*>())
        if (each->hasFocus()) focused = each->objectName();
    while (auto* entry = layout->takeAt(0)) {
        entry->widget()->hide();
        entry->widget()->deleteLater();  // perhaps its click is what called us
        delete entry;
    }
    // An article's sections, a section's parts, or the blocks of a sheet that have a name.
    std::vector<std::pair<std::string, QString>> parts;
    if (rows_.size() == 1 && rows_.front() > 0) {
        auto const& item = desk_.document.handout().items[static_cast<std::size_t>(rows_.front() - 1)];
        if (auto const groups = handout::wording_of(item, desk_.content)) {
            if (item.worksheet.empty()) {
                for (auto const& group : *groups)
                    if (!group.part.empty()) parts.emplace_back(group.part, QString::fromStdString(group.title));
            } else if (!groups->empty()) {
                for (auto const& block : groups->front().blocks) {
                    if (block.texts.empty() || block.type == "intro") continue;
                    parts.emplace_back(block.name, QString::fromStdString(block.texts.front().original));
                }
            }
        }
        for (auto const& [name, text] : parts) {
            if (layout->count() >= most_parts) break;
            auto const shown = QString(text).remove('*').simplified();
            auto* tick =
                new QCheckBox(QString(shown.size() > 44 ? shown.left(42) + "…" : shown).replace("&", "&&"), parts_);
            tick->setObjectName(QString::fromStdString(name));
            tick->setToolTip(shown);
            tick->setAccessibleName(tr("Print: %1").arg(shown));
            tick->setChecked(std::ranges::find(item.leave_out, name) == item.leave_out.end());
            connect(tick, &QCheckBox::clicked, this, [this, name = name](bool on) {
                change(on ? tr("Print a part again") : tr("Leave out a part"),
                       [&](handout::Item& each) { handout::leave_out(each, name, !on); });
            });
            layout->addWidget(tick);
            if (tick->objectName() == focused) tick->setFocus();
        }
    }
    parts_->setVisible(layout->count() > 0);
    parts_label_->setVisible(layout->count() > 0);
}

void ItemOptions::set_folded(bool folded) {
    folded_ = folded;
    closed_ = folded;
    show_folding();
}

void ItemOptions::show_folding() {
    scroll_->setVisible(!closed_);
    fold_->setIcon(icon(closed_ ? "chevron-right" : "close"));
    fold_->setAccessibleName(closed_ ? tr("Open the options (Alt+O)") : tr("Close the options (Alt+O opens them)"));
    fold_->setToolTip(fold_->accessibleName());
    up_->setVisible(!closed_);
    down_->setVisible(!closed_);
    // As high as the form, but never more than leaves the list its room.
    int const wanted = scroll_->widget()->sizeHint().height() + 2;
    scroll_->setFixedHeight(std::min(wanted, folded_ ? 220 : 280));
}

void ItemOptions::unfold_and_focus() {
    closed_ = false;
    show_folding();
    if (!rows_.empty() && rows_.front() == 0) subtitle_->setFocus();
    else if (auto* first = space_->findChild<QToolButton*>()) first->setFocus();
}

}  // namespace attune::app
