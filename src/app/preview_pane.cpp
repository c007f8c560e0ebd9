#include "app/preview_pane.hpp"

#include <QBoxLayout>
#include <QComboBox>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>

#include "app/diagnostic_words.hpp"
#include "app/theme.hpp"
#include "app/thumbnails.hpp"
#include "app/widgets.hpp"

namespace attune::app {

namespace {
constexpr int told_problems = 3;
constexpr int ink_from_width = 520;  // narrower, the choice of ink steps aside
constexpr int zooms[] = {50, 75, 100, 125, 150, 200, 300};
constexpr int fit_page_choice = -1, fit_width_choice = -2;
}  // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QWidget(parent),
      painter_{std::make_shared<PagePainter>()},
      view_{new PageView(painter_, this)},
      thumbnails_{new Thumbnails(painter_, this)} {
    auto* layout = tight_column(this);
    layout->addWidget(make_bar());
    strips_ = new QVBoxLayout;
    strips_->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(strips_);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(thumbnails_);
    row->addWidget(view_, 1);
    layout->addLayout(row, 1);
    setFocusProxy(view_);

    connect(view_, &PageView::clicked, this, &PreviewPane::clicked);
    connect(view_, &PageView::painted, this, &PreviewPane::painted);
    connect(view_, &PageView::current_page_changed, this, &PreviewPane::show_page_number);
    connect(view_, &PageView::zoom_changed, this, &PreviewPane::show_zoom);
    connect(thumbnails_, &Thumbnails::picked, view_, &PageView::go_to_page);
    show_nothing();
}

QWidget* PreviewPane::make_bar() {
    auto* bar = new QWidget(this);
    bar->setProperty("part", "bar");
    bar->setAttribute(Qt::WA_StyledBackground);
    bar->setFixedHeight(44);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(10, 0, 10, 0);
    row->setSpacing(6);
    back_ = icon_button("chevron-left", tr("Previous page"), bar);
    on_ = icon_button("chevron-right", tr("Next page"), bar);
    number_ = new QLineEdit(bar);
    number_->setAccessibleName(tr("Page number"));
    number_->setFixedWidth(46);
    number_->setAlignment(Qt::AlignCenter);
    number_->setValidator(new QIntValidator(1, 99999, number_));
    count_ = label({}, "muted", bar);
    zoom_ = new QComboBox(bar);
    zoom_->setAccessibleName(tr("Size of the pages"));
    zoom_->addItem(tr("Fit page"), fit_page_choice);
    zoom_->addItem(tr("Fit width"), fit_width_choice);
    for (int const percent : zooms) zoom_->addItem(tr("%1 %").arg(percent), percent);
    copies_ = new QComboBox(bar);
    copies_->setAccessibleName(tr("Whose copy is shown"));
    copies_->hide();
    ink_ = new QComboBox(bar);
    ink_->setAccessibleName(tr("How the pages are shown"));
    ink_->addItems({tr("As printed in colour"), tr("As printed in black")});
    empty_title_ = label(tr("Preview"), "muted", bar);
    row->addWidget(empty_title_);
    row->addWidget(back_);
    row->addWidget(number_);
    row->addWidget(count_);
    row->addWidget(on_);
    row->addSpacing(10);
    row->addWidget(zoom_);
    row->addStretch();
    row->addWidget(copies_);
    row->addWidget(ink_);

    connect(back_, &QToolButton::clicked, this, &PreviewPane::previous_page);
    connect(on_, &QToolButton::clicked, this, &PreviewPane::next_page);
    connect(number_, &QLineEdit::editingFinished, this, [this] {
        int const wanted = number_->text().toInt() - 1;
        if (wanted >= 0 && wanted != view_->current_page()) view_->go_to_page(wanted);
        show_page_number();
    });
    connect(zoom_, &QComboBox::activated, this, [this](int index) {
        int const choice = zoom_->itemData(index).toInt();
        if (choice == fit_page_choice) view_->set_fit(PageView::Fit::page);
        else if (choice == fit_width_choice) view_->set_fit(PageView::Fit::width);
        else view_->set_zoom(choice / 100.0);
    });
    connect(ink_, &QComboBox::activated, this, [this](int index) {
        view_->set_grey(index == 1);
        thumbnails_->set_grey(index == 1);
    });
    connect(copies_, &QComboBox::activated, this, [this] { emit copy_picked(copy()); });
    return bar;
}

// ---- pages ------------------------------------------------------------------------------------------------------

void PreviewPane::show_pages(MadePages const& made) {
    show_problems(made.problems);
    if (!made.pages) return;
    pages_ = made.pages;
    if (!peeking()) show_document(pages_);
}

void PreviewPane::show_nothing() {
    pages_.reset();
    show_problems({});
    set_peek(std::nullopt, {});
    show_document(nullptr);
}

void PreviewPane::show_document(std::shared_ptr<layout::PagedDocument const> const& document) {
    view_->show_document(document);
    thumbnails_->show_document(document);
    thumbnails_->setVisible(thumbnails_wanted_ && document);
    for (QWidget* each : std::initializer_list<QWidget*>{back_, number_, count_, on_, zoom_})
        each->setVisible(document != nullptr);
    ink_->setVisible(document && width() >= ink_from_width);
    empty_title_->setVisible(!document);
    show_page_number();
}

void PreviewPane::show_problems(Diagnostics const& problems) {
    if (problems_) problems_->deleteLater();
    problems_ = nullptr;
    if (problems.empty()) return;
    problems_ = new Strip(Strip::Kind::error, this);
    problems_->setObjectName("problems");
    auto text = "<b>" + tr("These pages are from before the last change.").toHtmlEscaped() + "</b>";
    if (!pages_) text = "<b>" + tr("The pages cannot be made yet.").toHtmlEscaped() + "</b>";
    text += "<br>" + in_rich_text(problems, told_problems);
    problems_->set_text(text);
    if (problems.front().where.file && problems.front().where.line > 0) {
        auto const first = problems.front();
        connect(problems_->add_action(tr("Open the file")), &QPushButton::clicked, this,
                [this, first] { emit problem_activated(first); });
    }
    strips_->addWidget(problems_);
}

void PreviewPane::set_copies(std::vector<handout::Document> const& copies) {
    if (copies == shown_copies_) return;
    auto const before = copy();
    shown_copies_ = copies;
    copies_->clear();
    for (auto const each : copies) {
        switch (each) {
            case handout::Document::whole: copies_->addItem(tr("One for both")); break;
            case handout::Document::a: copies_->addItem(tr("Partner A's copy")); break;
            case handout::Document::b: copies_->addItem(tr("Partner B's copy")); break;
            case handout::Document::together: copies_->addItem(tr("To do together")); break;
            case handout::Document::clinician: copies_->addItem(tr("Clinician's page")); break;
        }
    }
    auto const same = std::ranges::find(shown_copies_, before);
    copies_->setCurrentIndex(same == shown_copies_.end() ? 0 : static_cast<int>(same - shown_copies_.begin()));
    copies_->setVisible(copies.size() > 1);
}

handout::Document PreviewPane::copy() const {
    auto const at = static_cast<std::size_t>(std::max(0, copies_->currentIndex()));
    return at < shown_copies_.size() ? shown_copies_[at] : handout::Document::whole;
}

void PreviewPane::show_item(int item, QString const& part) {
    if (!peeking()) view_->show_item(item, part);
}

void PreviewPane::set_peek(std::optional<MadePages> const& pages, QString const& title) {
    if (peek_) peek_->deleteLater();
    peek_ = nullptr;
    if (!pages) {
        if (!peek_place_) return;
        auto const place = *std::exchange(peek_place_, std::nullopt);
        show_document(pages_);
        view_->go_to(place);
        emit peek_ended();
        return;
    }
    if (pages->pages && !peek_place_) peek_place_ = view_->place();
    if (!pages->pages && peek_place_) {  // the one before was shown: its pages are not this one's
        auto const place = *std::exchange(peek_place_, std::nullopt);
        show_document(pages_);
        view_->go_to(place);
    }
    peek_ = new Strip(pages->pages ? Strip::Kind::info : Strip::Kind::error, this);
    peek_->setObjectName("peek");
    if (pages->pages) {
        peek_->set_text(tr("A look at <b>%1</b>. It is not in the handout yet.").arg(title.toHtmlEscaped()));
        connect(peek_->add_action(tr("Add to handout")), &QPushButton::clicked, this, &PreviewPane::add_peeked);
    } else {
        auto text = tr("<b>%1</b> cannot be shown.").arg(title.toHtmlEscaped());
        if (!pages->problems.empty())
            text += ' ' + QString::fromStdString(pages->problems.front().message).toHtmlEscaped();
        peek_->set_text(text);
    }
    connect(peek_->add_action(tr("Back to the handout")), &QPushButton::clicked, this, [this] {
        if (peeking()) return set_peek(std::nullopt, {});
        if (peek_) peek_->deleteLater();
        peek_ = nullptr;
        emit peek_ended();
    });
    strips_->addWidget(peek_);
    if (pages->pages) {
        show_document(pages->pages);
        view_->go_to_page(0);
    }
}

// ---- walking through them -----------------------------------------------------------------------------------------

void PreviewPane::next_page() { view_->go_to_page(view_->current_page() + 1); }
void PreviewPane::previous_page() { view_->go_to_page(view_->current_page() - 1); }
void PreviewPane::zoom_in() { view_->set_zoom(view_->zoom() * 1.25); }
void PreviewPane::zoom_out() { view_->set_zoom(view_->zoom() / 1.25); }
void PreviewPane::fit_page() { view_->set_fit(PageView::Fit::page); }
void PreviewPane::fit_width() { view_->set_fit(PageView::Fit::width); }

void PreviewPane::show_page_number() {
    int const page = view_->current_page();
    number_->setText(QString::number(page + 1));
    count_->setText(tr("of %1", "page 2 of 9").arg(view_->page_count()));
    back_->setEnabled(page > 0);
    on_->setEnabled(page + 1 < view_->page_count());
    thumbnails_->set_current(page);
}

void PreviewPane::show_zoom() {
    int index = view_->fit() == PageView::Fit::page ? 0 : view_->fit() == PageView::Fit::width ? 1 : -1;
    if (index < 0) index = zoom_->findData(static_cast<int>(std::lround(view_->zoom() * 100)));
    zoom_->setCurrentIndex(index);  // a size between the steps shows none
    zoom_->setPlaceholderText(tr("%1 %").arg(std::lround(view_->zoom() * 100)));
}

void PreviewPane::set_thumbnails_shown(bool shown) {
    thumbnails_wanted_ = shown;
    thumbnails_->setVisible(shown && view_->document());
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    ink_->setVisible(view_->document() && width() >= ink_from_width);
}

void PreviewPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && peeking()) return set_peek(std::nullopt, {});
    QWidget::keyPressEvent(event);
}

}  // namespace attune::app
