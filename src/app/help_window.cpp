#include "app/help_window.hpp"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocumentFragment>

#include "app/widgets.hpp"

namespace attune::app {
namespace {

QString read(QString const& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString{};
}

void scroll_to(QTextBrowser& text, QTextBlock const& block) {
    QTextCursor cursor(block);
    text.setTextCursor(cursor);
    text.verticalScrollBar()->setValue(text.verticalScrollBar()->value() + text.cursorRect().top() - 8);
}

}  // namespace

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), text_{new QTextBrowser(this)}, search_{new QLineEdit(this)} {
    setWindowTitle(tr("Guide"));
    resize(900, 680);
    search_->setPlaceholderText(tr("Search the guide"));
    search_->setAccessibleName(tr("Search the guide"));
    search_->setClearButtonEnabled(true);
    // The guide is one Markdown file per language, the same that stands in docs/.
    auto guide = read(tr(":/app/help/clinicians-guide.md", "the guide in the language of the window"));
    text_->setMarkdown(guide);
    text_->setOpenExternalLinks(false);
    text_->setOpenLinks(false);
    text_->setAccessibleName(tr("Guide"));
    text_->document()->setDocumentMargin(16);

    auto* headings = new QListWidget(this);
    headings->setAccessibleName(tr("Headings"));
    for (auto block = text_->document()->begin(); block.isValid(); block = block.next()) {
        auto const level = block.blockFormat().headingLevel();
        if (level < 1 || level > 2) continue;
        auto* item = new QListWidgetItem(block.text(), headings);
        item->setData(Qt::UserRole, block.blockNumber());
        if (level == 1) {
            auto font = item->font();
            font.setBold(true);
            item->setFont(font);
        }
    }
    auto const go = [this](QListWidgetItem* item) {
        if (item) scroll_to(*text_, text_->document()->findBlockByNumber(item->data(Qt::UserRole).toInt()));
    };
    connect(headings, &QListWidget::currentItemChanged, this, go);
    connect(headings, &QListWidget::itemClicked, this, go);
    connect(search_, &QLineEdit::returnPressed, this, &HelpWindow::find_next);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, search_, [this] { search_->setFocus(); });

    auto* split = new QSplitter(this);
    split->addWidget(headings);
    split->addWidget(text_);
    split->setStretchFactor(1, 1);
    split->setSizes({230, 670});
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    auto* top = new QHBoxLayout;
    top->addWidget(search_, 1);
    top->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(split, 1);
}

void HelpWindow::find_next() {
    if (text_->find(search_->text())) return;
    text_->moveCursor(QTextCursor::Start);  // round again from the top
    text_->find(search_->text());
}

void HelpWindow::show_at(QString const& heading) {
    show();
    raise();
    activateWindow();
    for (auto block = text_->document()->begin(); block.isValid() && !heading.isEmpty(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && block.text().startsWith(heading, Qt::CaseInsensitive))
            return scroll_to(*text_, block);
    text_->moveCursor(QTextCursor::Start);
}

AboutWindow::AboutWindow(QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("About Attune"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(10);
    layout->addWidget(label(tr("Attune %1").arg(ATTUNE_VERSION), "title", this));
    auto const add = [&](QString const& text) {
        auto* line = new QLabel(text, this);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        line->setMinimumWidth(460);
        layout->addWidget(line);
    };
    add(
        tr("Handouts and worksheets for therapists, fitted to one client or a couple. It works without the internet; "
           "what you type stays on this computer."));
    add(
        tr("The program is under the Apache License 2.0. Articles, worksheets, templates and samples are under "
           "Creative Commons Attribution 4.0: you may copy, change and share them if you say where they come from."));
    auto* heading = label(tr("Made with"), "heading", this);
    layout->addWidget(heading);
    // The list is made by CMake from what was found when the program was built: "Name version, licence", parted by '|'.
    auto components = QString::fromUtf8(ATTUNE_COMPONENTS).split('|');
    components.prepend(QStringLiteral("Qt %1, LGPL 3.0").arg(QString::fromLatin1(qVersion())));
    add(components.join('\n'));
    add(tr("Fonts: Gentium Book Plus, Lato and Andika, SIL Open Font License 1.1"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

}  // namespace attune::app
