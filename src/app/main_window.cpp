#include "app/main_window.hpp"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

#include "app/handout_pane.hpp"
#include "app/help_window.hpp"
#include "app/item_editor.hpp"
#include "app/library_pane.hpp"
#include "app/page_painter.hpp"
#include "app/personalise_bar.hpp"
#include "app/personalise_panel.hpp"
#include "app/preview_pane.hpp"
#include "app/records_menu.hpp"
#include "app/save_dialog.hpp"
#include "app/start_page.hpp"
#include "app/widgets.hpp"
#include "handout/gather.hpp"

namespace attune::app {

namespace {
constexpr int compact_height = 760;  // below it the detail strip hides and the options fold
constexpr int thumbnails_from_width = 1280, personalise_width = 500;
constexpr auto told_for = std::chrono::seconds{12};
}  // namespace

MainWindow::MainWindow(Desk& desk, QWidget* parent)
    : QMainWindow(parent), desk_{desk}, index_{desk.places}, files_{desk, this} {
    setMinimumSize(800, 560);
    build();
    build_actions();
    connect_parts();
    restore_places();
    show_open_state();
    files_.tell_of_settings();
    files_.offer_recovery();
    index_.refresh();
    remake();
    library_->focus_search();
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow() { give_up_focus(*this); }

// ---- the parts ------------------------------------------------------------------------------------------------

void MainWindow::build() {
    bar_ = new PersonaliseBar(desk_, this);
    library_ = new LibraryPane(desk_, index_, this);
    start_ = new StartPage(desk_, this);
    handout_ = new HandoutPane(desk_, this);
    personalise_ = new PersonalisePanel(desk_, this);
    preview_ = new PreviewPane(this);
    // Headings of the guide, for F1.
    bar_->setProperty("help", tr("Fit it to the client", "a heading of the guide"));
    library_->setProperty("help", tr("Pick from the library", "a heading of the guide"));
    handout_->setProperty("help", tr("The handout", "a heading of the guide"));
    personalise_->setProperty("help", tr("Fit it to the client", "a heading of the guide"));
    preview_->setProperty("help", tr("See the pages", "a heading of the guide"));

    middle_ = new QStackedWidget(this);
    middle_->addWidget(start_);
    middle_->addWidget(handout_);
    middle_->addWidget(personalise_);
    inner_ = new QSplitter(this);
    inner_->addWidget(library_);
    inner_->addWidget(middle_);
    left_ = new QStackedWidget(this);
    left_->addWidget(inner_);
    outer_ = new QSplitter(this);
    outer_->addWidget(left_);
    outer_->addWidget(preview_);
    for (auto* splitter : {inner_, outer_}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    library_->setMinimumWidth(240);
    middle_->setMinimumWidth(330);
    preview_->setMinimumWidth(360);
    inner_->setStretchFactor(1, 1);
    outer_->setStretchFactor(1, 1);

    auto* whole = new QWidget(this);
    auto* layout = tight_column(whole);
    layout->addWidget(bar_);
    strips_box_ = new QWidget(whole);
    strips_ = new QVBoxLayout(strips_box_);
    strips_->setContentsMargins(8, 0, 8, 0);
    strips_->setSpacing(4);
    layout->addWidget(strips_box_);
    layout->addWidget(outer_, 1);
    setCentralWidget(whole);

    facts_ = new QLabel(this);
    told_ = new QLabel(this);
    undo_told_ = new QPushButton(tr("Undo"), this);
    undo_told_->setProperty("kind", "link");
    undo_told_->setAccessibleName(tr("Undo what was just done"));
    kept_ = new QLabel(this);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(facts_);
    statusBar()->addWidget(told_);
    statusBar()->addWidget(undo_told_);
    statusBar()->addPermanentWidget(kept_);
    told_->hide();
    undo_told_->hide();
    told_until_.setSingleShot(true);
    connect(&told_until_, &QTimer::timeout, this, &MainWindow::untell);
    connect(undo_told_, &QPushButton::clicked, this, [this] {
        desk_.document.history().undo();
        untell();
    });
}

void MainWindow::connect_parts() {
    auto& document = desk_.document;
    connect(&document, &Document::changed, this, &MainWindow::remake);
    connect(&document, &Document::started, this, [this] {
        setting_up_ = false;
        show_open_state();
    });
    connect(&document, &Document::state_changed, this, &MainWindow::show_state);
    connect(&desk_.maker, &PageMaker::made, this, &MainWindow::take_pages);
    connect(&index_, &LibraryIndex::files_changed, this, [this] {
        desk_.reread();
        start_->refresh();
        remake();
    });

    connect(&files_, &Files::message, this, [this](QString const& text) { tell(text); });
    connect(&files_, &Files::strip, this, [this](Strip* strip) { strips_->addWidget(strip); });

    connect(records_, &RecordsMenu::message, this, [this](QString const& text) { tell(text); });
    connect(records_, &RecordsMenu::strip, this, [this](Strip* strip) { strips_->addWidget(strip); });

    connect(library_, &LibraryPane::add_wanted, this, &MainWindow::add_items);
    connect(library_, &LibraryPane::peek_wanted, this, &MainWindow::peek);
    connect(library_, &LibraryPane::edit_copy_wanted, this,
            [this](content::ItemKind kind, QString const& id) { edit_item(kind, id); });
    connect(library_, &LibraryPane::make_own_wanted, this, [this](content::ItemKind kind) { edit_item(kind, {}); });
    connect(library_, &LibraryPane::open_file_wanted, this, &MainWindow::open_source);

    connect(start_, &StartPage::template_picked, this, &MainWindow::use_template);
    connect(start_, &StartPage::empty_wanted, this, [this] { files_.make_new(); });
    connect(start_, &StartPage::file_picked, this, [this](QString const& file) { files_.open(file.toStdString()); });
    auto const set_up = [this](QString const& field) {
        files_.make_new();
        setting_up_ = true;
        show_middle(personalise_);
        personalise_->open_at(field);
    };
    connect(start_, &StartPage::letterhead_wanted, this, [set_up] { set_up("letterhead"); });
    connect(start_, &StartPage::region_wanted, this, [set_up] { set_up("region"); });
    connect(start_, &StartPage::paper_wanted, this, [set_up] { set_up("paper"); });

    connect(bar_, &PersonaliseBar::open_at, this, [this](QString const& field) {
        if (!desk_.document.is_open()) files_.make_new();
        show_middle(personalise_);
        personalise_->open_at(field);
    });
    connect(bar_, &PersonaliseBar::personalise_wanted, this, [this] { actions_["personalise"]->trigger(); });
    connect(personalise_, &PersonalisePanel::done, this, [this] {
        preview_->frame(std::nullopt);
        // What is set up once is there for every handout.
        if (std::exchange(setting_up_, false)) actions_["keep-defaults"]->trigger();
        show_middle(handout_);
        handout_->list().setFocus();
    });
    connect(personalise_, &PersonalisePanel::framed, this, [this](std::optional<flow::Origin> const& origin) {
        preview_->frame(origin);
        if (origin) preview_->show_item(origin->item, QString::fromStdString(origin->part));
    });
    connect(personalise_, &PersonalisePanel::message, this, &MainWindow::tell);

    connect(handout_, &HandoutPane::current_changed, this, [this](int item) {
        if (item >= -1) preview_->show_item(item);
    });
    connect(handout_, &HandoutPane::framed, preview_, &PreviewPane::frame);
    connect(handout_, &HandoutPane::guidance_wanted, this, &MainWindow::guidance);
    connect(handout_, &HandoutPane::message, this, &MainWindow::tell);

    connect(preview_, &PreviewPane::clicked, this, [this](int item, QString const& part) {
        if (editor_) editor_->select_part(part);
        else if (middle_->currentWidget() == personalise_ && item == flow::Origin::first_page)
            personalise_->open_at(part);
        else if (desk_.document.is_open()) {
            show_middle(handout_);
            handout_->select_item(item, part);
        }
    });
    connect(preview_, &PreviewPane::copy_picked, this, &MainWindow::remake);
    connect(preview_, &PreviewPane::peek_ended, this, [this] { peeked_.reset(); });
    connect(preview_, &PreviewPane::add_peeked, this, [this] {
        if (auto item = std::exchange(peeked_, std::nullopt)) {
            preview_->set_peek(std::nullopt, {});
            add_items({*std::move(item)});
        }
    });
    connect(preview_, &PreviewPane::problem_activated, this, [this](Diagnostic const& problem) {
        if (problem.where.file) open_source(QString::fromStdString(*problem.where.file), problem.where.line);
    });
}

// ---- what flows between them ----------------------------------------------------------------------------------

void MainWindow::remake() {
    if (editor_) return editor_->make_preview();
    if (!desk_.document.is_open()) return preview_->show_nothing();
    auto const& handout = desk_.document.handout();
    preview_->set_copies(handout::documents_of(handout, desk_.content));
    desk_.maker.make(handout, preview_->copy());
}

void MainWindow::take_pages(MadePages const& made) {
    if (!desk_.document.is_open() || editor_) return;
    preview_->show_pages(made);
    handout_->set_pages(made);
    auto const looks = static_cast<int>(made.notes.size() + made.problems.size());
    facts_->setText(looks == 0 ? tr("No problems found: every line fits, nothing is cut off")
                               : tr("%n thing(s) to look at before you print", nullptr, looks));
    QStringList told;
    for (auto const& note : made.notes) told << QString::fromStdString(note.message);
    facts_->setToolTip(told.join('\n'));
    show_state();
}

void MainWindow::show_middle(QWidget* page) {
    if (middle_->currentWidget() == page) return;
    middle_->setCurrentWidget(page);
    if (page != personalise_ || width() < 1200) return;
    // The form needs more room than the list: from the pages first, then from the library.
    auto inner = inner_->sizes(), outer = outer_->sizes();
    int const missing = personalise_width - inner[1];
    if (missing <= 0) return;
    int const from_pages = std::clamp(outer[1] - 520, 0, missing);
    int const from_library = std::clamp(inner[0] - 280, 0, missing - from_pages);
    outer_->setSizes({outer[0] + from_pages, outer[1] - from_pages});
    inner_->setSizes({inner[0] - from_library, inner[1] + from_pages + from_library});
}

void MainWindow::show_open_state() {
    show_middle(desk_.document.is_open() ? static_cast<QWidget*>(handout_) : start_);
    if (!desk_.document.is_open()) {
        start_->refresh();
        facts_->clear();
    }
    show_state();
}

void MainWindow::add_items(std::vector<handout::Item> const& items) {
    if (!desk_.document.is_open()) files_.make_new();
    show_middle(handout_);
    handout_->add_items(items);
}

void MainWindow::use_template(QString const& id) {
    auto const node = desk_.content.tree(content::ItemKind::handout_template, id.toStdString(), {});
    if (!node) return tell(tr("This set cannot be read. The other sets still work."));
    auto read = schema::read<handout::HandoutTemplate>(*node);
    if (!read) return tell(tr("This set cannot be read. The other sets still work."));
    auto handout = std::move(read->handout);
    // What the clinician chose once holds for every set: their letterhead, region, paper and look.
    auto const kept = desk_.settings.defaults();
    handout.practice = kept.practice;
    handout.region = kept.region;
    handout.paper = kept.paper;
    handout.page_template = kept.page_template;
    handout.accent = kept.accent;
    handout.ink = kept.ink;
    handout.text_size = kept.text_size;
    handout.letters = kept.letters;
    handout.impose = kept.impose;
    handout.punch_margin = kept.punch_margin;
    handout.two_sided = kept.two_sided;
    files_.start_from(handout);
}

void MainWindow::peek(handout::Item const& item, QString const& title) {
    auto handout = desk_.document.is_open() ? desk_.document.handout() : desk_.settings.defaults();
    if (handout.title.empty()) handout.title = "Peek";
    handout.items = {item};
    handout.contents = false;
    handout.letterhead = false;
    handout.note = {};
    handout.goals.clear();
    peeked_ = item;
    desk_.maker.run([self = QPointer<MainWindow>(this), handout, title](job::Workshop& workshop) {
        QMetaObject::invokeMethod(QCoreApplication::instance(),
                                  [self, title, made = make_item_pages(workshop, handout)] {
                                      if (self && self->peeked_) self->preview_->set_peek(made, title);
                                  });
    });
}

void MainWindow::guidance(int item) {
    auto const& items = desk_.document.handout().items;
    if (item < 0 || static_cast<std::size_t>(item) >= items.size()) return;
    auto const& chosen = items[static_cast<std::size_t>(item)];
    auto const picked = handout::pick(chosen, desk_.content);
    if (!picked) return;
    QStringList parts;
    auto const take = [&](schema::Text const& text) {
        if (!text.empty()) parts << QString::fromStdString(text.markdown);
    };
    std::function<void(content::Section const&)> const take_section = [&](content::Section const& section) {
        take(section.care);
        if (!chosen.with_parts) return;
        for (auto const& part : section.sections)
            if (!handout::left_out(chosen, part.id)) take_section(part);
    };
    if (picked->sheet)
        for (auto const* text : {&picked->sheet->when, &picked->sheet->caution, &picked->sheet->model}) take(*text);
    for (auto const* section : picked->sections(chosen)) take_section(*section);
    delete findChild<Strip*>("guidance");  // of another item
    auto* strip = new Strip(Strip::Kind::warning, this);
    strip->setObjectName("guidance");
    QString text = "<b>" + tr("For you, never printed").toHtmlEscaped() + "</b>";
    for (auto const& part : parts) text += "<br>" + part.toHtmlEscaped();
    strip->set_text(text);
    connect(strip->add_action(tr("Close")), &QPushButton::clicked, strip, &QObject::deleteLater);
    strips_->addWidget(strip);
    strip->findChild<QPushButton*>()->setFocus();
}

SaveDialog* MainWindow::start_output(bool print) {
    if (!desk_.document.is_open()) return nullptr;
    if (output_) output_->close();
    output_ = new SaveDialog(
        desk_,
        [painter = preview_->painter()](QPainter& on, layout::Page const& page, double scale) {
            painter->paint(on, page, scale);
        },
        this);
    output_->setAttribute(Qt::WA_DeleteOnClose);
    connect(output_, &SaveDialog::saved, this, [this](QStringList const& files) {
        tell(tr("Saved %n PDF(s).", nullptr, static_cast<int>(files.size())));
        if (files.isEmpty()) return;
        auto* strip = new Strip(Strip::Kind::info, this);
        strip->setObjectName("saved");
        strip->set_text(tr("Saved %n PDF(s).", nullptr, static_cast<int>(files.size())));
        auto const folder = QFileInfo(files.front()).absolutePath();
        connect(strip->add_action(tr("Open folder")), &QPushButton::clicked, strip, [strip, folder] {
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
            strip->deleteLater();
        });
        connect(strip->add_action(tr("Close")), &QPushButton::clicked, strip, &QObject::deleteLater);
        QTimer::singleShot(told_for, strip, &QObject::deleteLater);
        strips_->addWidget(strip);
    });
    connect(output_, &SaveDialog::crisis_line_wanted, this, [this] {
        show_middle(personalise_);
        personalise_->open_at("region");
    });
    connect(output_, &SaveDialog::printed, this,
            [this](int jobs) { tell(tr("Sent %n job(s) to the printer.", nullptr, jobs)); });
    connect(output_, &SaveDialog::given, records_, &RecordsMenu::given);
    output_->start(print ? SaveDialog::Way::print : SaveDialog::Way::pdf);
    return output_;
}

// ---- the editor of an item --------------------------------------------------------------------------------------

void MainWindow::edit_item(content::ItemKind kind, QString const& id) {
    if (editor_) return tell(tr("Finish the worksheet or article that is open first."));
    if (!id.isEmpty() && !desk_.content.tree(kind, id.toStdString(), {}))
        return tell(tr("This file has mistakes that no form can show. Open it as text and put them right first."));
    editor_ = new ItemEditor(desk_, kind, id, this);
    editor_->setProperty("help", tr("Make your own", "a heading of the guide"));
    connect(editor_, &ItemEditor::preview_made, preview_, &PreviewPane::show_pages);
    connect(editor_, &ItemEditor::framed, preview_, &PreviewPane::frame);
    connect(editor_, &ItemEditor::message, this, [this](QString const& text) { tell(text); });
    connect(editor_, &ItemEditor::cancelled, this, &MainWindow::close_editor);
    connect(editor_, &ItemEditor::kept, this, [this] {
        close_editor();
        desk_.reread();
        index_.refresh();
        remake();
        tell(tr("Kept in your folder."));
    });
    connect(&editor_->history(), &QUndoStack::indexChanged, this, &MainWindow::show_state);
    left_->addWidget(editor_);
    left_->setCurrentWidget(editor_);
    preview_->set_copies({handout::Document::whole});
    editor_->make_preview();
    show_state();
}

void MainWindow::close_editor() {
    if (!editor_) return;
    left_->setCurrentWidget(inner_);
    left_->removeWidget(editor_);
    editor_->deleteLater();
    editor_ = nullptr;
    preview_->frame(std::nullopt);
    show_state();
    remake();
}

void MainWindow::open_source(QString const& file, int line) {
    // Editors that can be told a line are asked for it; the desktop's own choice opens the rest.
    auto const editor = qEnvironmentVariable("ATTUNE_EDITOR");
    if (!editor.isEmpty()) {
        auto parts = QProcess::splitCommand(editor);
        for (auto& part : parts) part.replace("%f", file).replace("%l", QString::number(std::max(line, 1)));
        if (!parts.isEmpty() && QProcess::startDetached(parts.takeFirst(), parts)) return;
    }
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
        tell(tr("No program opens this file. It is here: %1").arg(file));
}

// ---- what the window says ---------------------------------------------------------------------------------------

void MainWindow::tell(QString const& text, bool with_undo) {
    told_->setText(text);
    told_->show();
    facts_->hide();
    undo_told_->setVisible(with_undo && desk_.document.history().canUndo());
    told_until_.start(told_for);
}

void MainWindow::untell() {
    told_until_.stop();
    told_->hide();
    undo_told_->hide();
    facts_->show();
}

void MainWindow::show_state() {
    auto const& document = desk_.document;
    bool const open = document.is_open();
    auto title = QString::fromStdString(document.handout().title);
    // A window's title is seen in lists and over shoulders: no names there.
    if (title.isEmpty() || holds_a_name(title, document.handout())) title = tr("Handout");
    setWindowTitle(open ? QStringLiteral("%1[*] – Attune").arg(title) : QStringLiteral("Attune"));
    setWindowModified(document.is_modified());
    for (auto const* name : {"save", "save-as", "print", "pdf", "close", "keep-defaults"})
        if (auto* each = actions_.value(name)) each->setEnabled(open && !editor_);
    // While a worksheet is being written, nothing takes its place.
    for (auto const* name : {"new", "open", "personalise", "make-sheet", "make-article"})
        if (auto* each = actions_.value(name)) each->setEnabled(!editor_);
    if (recent_) recent_->setEnabled(!editor_);
    if (versions_) versions_->setEnabled(open && !editor_);
    bar_->setEnabled(!editor_);
    auto& history = editor_ ? editor_->history() : desk_.document.history();
    if (auto* undo = actions_.value("undo")) {
        undo->setEnabled(history.canUndo());
        undo->setText(history.canUndo() ? tr("&Undo: %1").arg(history.undoText()) : tr("&Undo"));
    }
    if (auto* redo = actions_.value("redo")) {
        redo->setEnabled(history.canRedo());
        redo->setText(history.canRedo() ? tr("&Redo: %1").arg(history.redoText()) : tr("&Redo"));
    }
    auto const quiet = tr("Nothing is sent anywhere.");
    if (!open) kept_->setText(quiet);
    else if (document.is_modified()) kept_->setText(tr("Not saved yet.") + ' ' + quiet);
    else if (!document.file().empty()) kept_->setText(tr("Saved on this computer.") + ' ' + quiet);
    else kept_->setText(quiet);
}

// ---- sizes, places, closing -------------------------------------------------------------------------------------

void MainWindow::fit_to_size() {
    bool const compact = height() < compact_height;
    library_->set_compact(compact);
    handout_->set_compact(compact);
    preview_->set_thumbnails_shown(width() >= thumbnails_from_width);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        // Every letter is a step of the history: Ctrl+Z in a field goes there, not to the field's own memory.
        auto const* key = static_cast<QKeyEvent*>(event);
        auto* widget = qobject_cast<QWidget*>(watched);
        bool const steps = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (steps && widget && (middle_->isAncestorOf(widget) || (editor_ && editor_->isAncestorOf(widget)))) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    // Whoever comes back from another program may have changed the file there.
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) files_.look_at_disk();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    fit_to_size();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && middle_->currentWidget() == personalise_) {
        emit personalise_->done();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::restore_places() {
    auto& store = desk_.settings.store();
    if (!restoreGeometry(store.bytes("window/geometry"))) resize(1440, 900);
    if (!outer_->restoreState(store.bytes("window/outer")) ||
        !inner_->restoreState(store.bytes("window/inner"))) {
        int const library = width() >= 1200 ? 316 : 252;
        int const middle = width() >= 1200 ? 436 : 346;
        inner_->setSizes({library, middle});
        outer_->setSizes({library + middle + 1, width() - library - middle - 1});
    }
    outer_->setHandleWidth(1);
    inner_->setHandleWidth(1);
    fit_to_size();
}

void MainWindow::keep_places() {
    auto& store = desk_.settings.store();
    store.set_bytes("window/geometry", saveGeometry());
    store.set_bytes("window/outer", outer_->saveState());
    store.set_bytes("window/inner", inner_->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (editor_ && editor_->isVisible() && !editor_->history().isClean()) {
        editor_->cancel();  // asks
        event->ignore();
        return;
    }
    if (desk_.document.is_modified()) {
        event->ignore();
        files_.leave([this] { close(); });
        return;
    }
    keep_places();
    event->accept();
}

}  // namespace attune::app
