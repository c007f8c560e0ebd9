#include "app/widgets.hpp"

#include <algorithm>

#include <QApplication>
#include <QBoxLayout>
#include <QFormLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>

namespace attune::app {

Segments::Segments(QString const& accessible_name, QWidget* parent) : QWidget(parent) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    setAccessibleName(accessible_name);
    group_.setExclusive(true);
    connect(&group_, &QButtonGroup::idClicked, this, &Segments::picked);
}

QToolButton* Segments::add(QString const& text, int id, QIcon const& icon) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(accessibleName() + ": " + text);
    if (!icon.isNull()) {
        button->setIcon(icon);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    layout()->addWidget(button);
    group_.addButton(button, id);
    restyle();
    return button;
}

void Segments::choose(int id) {
    if (auto* button = group_.button(id)) button->setChecked(true);
}

void Segments::restyle() {
    auto const buttons = group_.buttons();
    for (qsizetype i = 0; i < buttons.size(); ++i)
        set_style_property(buttons[i], "segment", i + 1 == buttons.size() ? "last" : i == 0 ? "first" : "middle");
}

NoteEdit::NoteEdit(QString const& accessible_name, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(accessible_name);
    setTabChangesFocus(true);
    setFixedHeight(78);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        auto const over = toPlainText().size() - std::max<qsizetype>(most, before_.size());
        if (over > 0) {
            // Of what was typed or pasted, the end: it stands before the cursor.
            QSignalBlocker const quiet{this};
            auto cursor = textCursor();
            if (cursor.position() < over) cursor.movePosition(QTextCursor::End);
            cursor.setPosition(cursor.position() - static_cast<int>(over), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
        if (toPlainText() == before_) return;
        before_ = toPlainText();
        emit edited(before_);
    });
}

void NoteEdit::show_text(QString const& text) {
    if (text == before_) return;
    QSignalBlocker const quiet{this};
    before_ = text;
    setPlainText(text);
}

Sign::Sign(QString name, QColor Theme::*colour, QWidget* parent, int size)
    : QWidget(parent), name_{std::move(name)}, colour_{colour}, size_{size} {
    setFixedSize(size, size);
}

void Sign::paintEvent(QPaintEvent*) {
    QPainter(this).drawPixmap(0, 0, icon_pixmap(name_, theme().*colour_, size_, devicePixelRatioF()));
}

Strip::Strip(Kind kind, QWidget* parent) : QFrame(parent), label_{new QLabel(this)}, actions_{new QWidget(this)} {
    char const* const names[] = {"info", "warning", "error"};
    char const* const icons[] = {"info", "warning", "warning"};
    QColor Theme::*const colours[] = {&Theme::accent, &Theme::warning, &Theme::error};
    auto const at = static_cast<int>(kind);
    setProperty("strip", names[at]);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(8);
    layout->addWidget(new Sign(icons[at], colours[at], this), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    label_->setWordWrap(true);
    label_->setTextFormat(Qt::RichText);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label_);
    auto* row = new QHBoxLayout(actions_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    actions_->hide();
    column->addWidget(actions_);
    layout->addLayout(column, 1);
}

void Strip::set_text(QString const& text) {
    label_->setText(text);
    setAccessibleName(QString(text).remove("<b>").remove("</b>"));
}

QPushButton* Strip::add_action(QString const& text) {
    auto* button = new QPushButton(text, actions_);
    button->setProperty("kind", "link");
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(true);    // the Return key presses it, in the window as in a dialog
    auto* row = static_cast<QHBoxLayout*>(actions_->layout());
    row->insertWidget(row->count() - 1, button);
    actions_->show();
    return button;
}

void Strip::offer(QString const& text, std::function<void()> does) {
    connect(add_action(text), &QPushButton::clicked, this, [this, does = std::move(does)] {
        deleteLater();
        does();
    });
}

void Strip::clear_actions() {
    for (auto* button : actions_->findChildren<QPushButton*>()) button->deleteLater();
    actions_->hide();
}

QLabel* label(QString const& text, char const* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setProperty("role", role);
    return label;
}

namespace {
QPushButton* button(char const* kind, QString const& text, QIcon const& sign, QWidget* parent) {
    auto* made = new QPushButton(sign, text, parent);
    made->setProperty("kind", kind);
    return made;
}
}  // namespace

QPushButton* flat_button(QString const& text, QString const& name, QWidget* parent) {
    return button("flat", text, name.isEmpty() ? QIcon{} : icon(name), parent);
}

QPushButton* filled_button(QString const& text, QString const& name, QWidget* parent) {
    return button("filled", text, name.isEmpty() ? QIcon{} : icon_on_accent(name), parent);
}

QToolButton* icon_button(QString const& name, QString const& says, QWidget* parent) {
    auto* made = new QToolButton(parent);
    made->setIcon(icon(name));
    made->setAccessibleName(says);
    made->setToolTip(says);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QFrame* rule(QWidget* parent) {
    auto* made = new QFrame(parent);
    made->setProperty("part", "rule");
    return made;
}

QVBoxLayout* tight_column(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

void make_pane(QWidget* widget) {
    widget->setProperty("part", "pane");
    widget->setAttribute(Qt::WA_StyledBackground);
}

QScrollArea* form_scroll(QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QFormLayout* field_form(QWidget* widget) {
    auto* form = new QFormLayout(widget);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(9);
    form->setHorizontalSpacing(12);
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QHBoxLayout* panel_head(QWidget* panel, QLabel* heading, std::function<void()> const& done) {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 6, 12, 6);
    row->setSpacing(8);
    auto* back = icon_button("chevron-left", Strip::tr("Back to the handout"), panel);
    auto* finish = filled_button(Strip::tr("Done"), {}, panel);
    finish->setToolTip(Strip::tr("Done (Esc)"));
    row->addWidget(back);
    row->addWidget(heading, 1);
    row->addWidget(finish);
    QObject::connect(back, &QToolButton::clicked, panel, done);
    QObject::connect(finish, &QPushButton::clicked, panel, done);
    return row;
}

void give_up_focus(QWidget& widget) {
    auto* focus = QApplication::focusWidget();
    if (focus && (focus == &widget || widget.isAncestorOf(focus))) focus->clearFocus();
}

void set_style_property(QWidget* widget, char const* name, QVariant const& value) {
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

}  // namespace attune::app
