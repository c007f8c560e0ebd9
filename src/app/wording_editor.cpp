#include "app/wording_editor.hpp"

#include <algorithm>
#include <cmath>

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>

#include "app/diagnostic_words.hpp"
#include "app/finding_marks.hpp"
#include "app/form.hpp"
#include "app/widgets.hpp"
#include "handout/wording.hpp"

namespace attune::app {

// ---- a field that grows -----------------------------------------------------------------------------------------

GrowingEdit::GrowingEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document(), &QTextDocument::contentsChanged, this, &GrowingEdit::fit);
}

void GrowingEdit::set_text(QString const& text) {
    // Spaces that are being typed at an end are no reason to move the cursor.
    if (toPlainText().trimmed() != text.trimmed()) setPlainText(text);
}

void GrowingEdit::focusInEvent(QFocusEvent* event) {
    QPlainTextEdit::focusInEvent(event);
    emit focused();
}

void GrowingEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingEdit::fit() {
    // The document of a plain text field counts its height in lines.
    double const lines = std::max(1.0, document()->size().height());
    int const height = static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing())) + 22;
    if (height != this->height()) setFixedHeight(height);
}

// ---- the editor -------------------------------------------------------------------------------------------------

WordingEditor::WordingEditor(Desk& desk, QWidget* parent) : QWidget(parent), desk_{desk} {
    auto* layout = tight_column(this);
    heading_ = label({}, "heading", this);
    heading_->setMinimumWidth(40);
    layout->addLayout(panel_head(this, heading_, [this] { emit done(); }));
    layout->addWidget(rule(this));
    problem_ = label({}, "error", this);
    problem_->setWordWrap(true);
    problem_->setContentsMargins(14, 6, 14, 6);
    problem_->hide();
    layout->addWidget(problem_);
    scroll_ = form_scroll(this);
    layout->addWidget(scroll_, 1);
    connect(&desk_.document, &Document::changed, this, [this] {
        if (isVisible()) refresh();
    });
}

void WordingEditor::open(int item) {
    item_ = item;
    built_for_.clear();
    refresh();
}

void WordingEditor::refresh() {
    auto const& items = desk_.document.handout().items;
    if (item_ < 0 || item_ >= static_cast<int>(items.size())) return emit done();
    auto const& item = items[static_cast<std::size_t>(item_)];
    auto const groups = handout::wording_of(item, desk_.content);
    if (!groups) return emit done();
    // What has fields of its own; when only their words change, the fields stay, and with them the cursor.
    auto key = QString::number(item_);
    for (auto const& group : *groups) {
        key += QString::fromStdString("|" + group.title) + (group.left_out ? "-" : "+");
        for (auto const& block : group.blocks)
            key += QString::fromStdString("," + block.name) + (block.left_out ? "-" : "+");
    }
    if (key != built_for_) {
        built_for_ = key;
        build();
        return;
    }
    for (auto const& group : *groups)
        for (auto const& block : group.blocks)
            for (auto const& text : block.texts) {
                auto const field = std::ranges::find(fields_, text.name, &Field::name);
                if (field == fields_.end()) continue;
                QSignalBlocker const quiet{field->edit};
                // An empty field stays empty while it is being filled again.
                if (!(field->edit->hasFocus() && field->edit->toPlainText().isEmpty()))
                    field->edit->set_text(QString::fromStdString(text.mine.empty() ? text.original : text.mine));
                show_field(*field);
            }
}

void WordingEditor::build() {
    auto const& item = desk_.document.handout().items[static_cast<std::size_t>(item_)];
    auto const groups = handout::wording_of(item, desk_.content);
    if (!groups || groups->empty()) return;
    int const at = scroll_->verticalScrollBar()->value();
    auto const* focus = scroll_->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    auto const focused = focus ? focus->accessibleName() : QString{};
    fields_.clear();
    auto const language = language_of(item, desk_.content);
    auto const title = QString::fromStdString(item.title.empty() ? groups->front().title : item.title);
    auto const heading = tr("Wording of “%1”").arg(title);
    heading_->setToolTip(heading);
    heading_->setText(heading_->fontMetrics().elidedText(heading, Qt::ElideRight, std::max(200, width() - 160)));

    auto* inside = new QWidget(scroll_);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(10);
    for (auto const& group : *groups) {
        if (groups->size() > 1) {
            auto const name = QString::fromStdString(group.title);
            if (group.part.empty()) {
                column->addWidget(label(name, "heading", inside));
            } else {
                auto* tick = new QCheckBox(QString(name).replace("&", "&&"), inside);
                auto bold = tick->font();
                bold.setBold(true);
                tick->setFont(bold);
                tick->setChecked(!group.left_out);
                tick->setAccessibleName(tr("Print the part: %1").arg(name));
                connect(tick, &QCheckBox::clicked, this, [this, part = group.part](bool on) { leave_out(part, !on); });
                column->addWidget(tick);
            }
            if (group.left_out) continue;
        }
        for (auto const& block : group.blocks) {
            if (block.texts.empty()) continue;
            auto* card = new QFrame(inside);
            card->setProperty("part", "card");
            auto* rows = new QVBoxLayout(card);
            rows->setContentsMargins(10, 8, 10, 10);
            rows->setSpacing(6);
            auto const kind = block.type == "intro" ? tr("Introduction") : plain_type(block.type);
            auto* tick = new QCheckBox(tr("Print it"), card);
            tick->setChecked(!block.left_out);
            tick->setAccessibleName(
                tr("Print it: %1").arg(QString::fromStdString(block.texts.front().original).left(60)));
            auto* top = new QHBoxLayout;
            top->addWidget(label(kind, "fact", card), 1);
            top->addWidget(tick);
            rows->addLayout(top);
            connect(tick, &QCheckBox::clicked, this, [this, tick, rows, card, block](bool on) {
                if (on || !block.essential) return leave_out(block.name, !on);
                // It is there for the partner who would not ask: worth a second thought, and the clinician's choice.
                tick->setChecked(true);
                if (card->findChild<Strip*>()) return;
                auto* strip = new Strip(Strip::Kind::warning, card);
                strip->set_text(
                    tr("This part keeps people safe. Leave it out only when you give it in person.").toHtmlEscaped());
                connect(strip->add_action(tr("Leave it out")), &QPushButton::clicked, this,
                        [this, name = block.name] { leave_out(name, true); });
                connect(strip->add_action(tr("Keep it")), &QPushButton::clicked, strip, &QObject::deleteLater);
                rows->addWidget(strip);
            });
            if (!block.left_out) {
                for (auto const& text : block.texts) {
                    Field field;
                    field.name = text.name;
                    field.original = text.original;
                    field.block = block.name;
                    field.edit = new GrowingEdit(card);
                    field.edit->setAccessibleName(
                        tr("Wording: %1").arg(QString::fromStdString(text.original).left(60)));
                    field.edit->setToolTip(
                        tr("Words in braces fill themselves in, such as {partner.name} and {date}."));
                    field.edit->set_text(QString::fromStdString(text.mine.empty() ? text.original : text.mine));
                    rows->addWidget(field.edit);
                    // The pack's own words were reviewed before: what is marked is what was changed.
                    auto const look = [this, original = text.original, part = check::part_of(block.type), language](
                                          std::string const& words, Advice::Depth depth) {
                        return words == original ? check::Findings{} : desk_.advice.on(words, part, language, depth);
                    };
                    rows->addWidget((new FindingMarks(desk_.advice, field.edit, look))->line());
                    field.before = label({}, "muted", card);
                    field.before->setWordWrap(true);
                    field.before->setTextInteractionFlags(Qt::TextSelectableByMouse);
                    field.before->hide();
                    auto* below = new QHBoxLayout;
                    field.changed = label(tr("Changed"), "fact", card);
                    field.put_back = new QWidget(card);
                    auto* links = new QHBoxLayout(field.put_back);
                    links->setContentsMargins(0, 0, 0, 0);
                    auto* show = new QPushButton(tr("Show the original"), field.put_back);
                    auto* back = new QPushButton(tr("Put it back"), field.put_back);
                    for (auto* link : {show, back}) {
                        link->setProperty("kind", "link");
                        links->addWidget(link);
                    }
                    below->addWidget(field.changed);
                    below->addWidget(field.put_back);
                    below->addStretch();
                    rows->addLayout(below);
                    rows->addWidget(field.before);
                    connect(show, &QPushButton::clicked, field.before,
                            [before = field.before] { before->setVisible(!before->isVisible()); });
                    connect(back, &QPushButton::clicked, field.edit, [edit = field.edit, original = text.original] {
                        edit->setPlainText(QString::fromStdString(original));
                    });
                    connect(field.edit, &QPlainTextEdit::textChanged, this, [this, field] {
                        auto const words = field.edit->toPlainText().trimmed().toStdString();
                        auto const at_item = static_cast<std::size_t>(item_);
                        desk_.document.change(
                            tr("Change the wording"),
                            [&](handout::Handout& handout) {
                                handout::reword(handout.items[at_item], field.name, words, field.original);
                            },
                            QStringLiteral("wording.%1.%2").arg(item_).arg(QString::fromStdString(field.name)));
                    });
                    connect(field.edit, &GrowingEdit::focused, this, [this, name = field.block] {
                        emit framed(flow::Origin{item_, name});
                    });
                    show_field(field);
                    fields_.push_back(field);
                }
            }
            column->addWidget(card);
        }
    }
    column->addStretch();
    if (auto* old = scroll_->takeWidget()) {
        // Perhaps one of its ticks is what called us, so it goes later; but never later than this editor, whose advice it asks.
        old->hide();
        old->setParent(this);
        old->deleteLater();
    }
    scroll_->setWidget(inside);
    scroll_->verticalScrollBar()->setValue(at);
    for (auto* each : inside->findChildren<QWidget*>())
        if (!focused.isEmpty() && each->accessibleName() == focused) each->setFocus();
}

void WordingEditor::show_field(Field const& field) {
    auto const now = field.edit->toPlainText().trimmed().toStdString();
    bool const changed = now != QString::fromStdString(field.original).trimmed().toStdString();
    field.changed->setText(now.empty() ? tr("Empty: the original is printed") : tr("Changed"));
    field.changed->setVisible(changed);
    field.put_back->setVisible(changed);
    field.before->setText(tr("Original: %1").arg(QString::fromStdString(field.original)));
    if (!changed) field.before->hide();
}

void WordingEditor::leave_out(std::string const& name, bool out) {
    auto const at = static_cast<std::size_t>(item_);
    desk_.document.change(out ? tr("Leave out a part") : tr("Print a part again"),
                          [&](handout::Handout& handout) { handout::leave_out(handout.items[at], name, out); });
}

void WordingEditor::go_to(QString const& part) {
    auto const wanted = part.toStdString();
    auto found = std::ranges::find_if(fields_, [&](Field const& field) { return field.block == wanted; });
    if (found == fields_.end()) found = fields_.begin();
    if (found == fields_.end()) return;
    found->edit->setFocus();
    scroll_->ensureWidgetVisible(found->edit, 10, 60);
}

void WordingEditor::set_problems(Diagnostics const& problems) {
    problem_->setVisible(!problems.empty());
    if (!problems.empty()) problem_->setText(in_words(problems.front()));
}

void WordingEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit done();
    QWidget::keyPressEvent(event);
}

}  // namespace attune::app
