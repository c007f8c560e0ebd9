// The menus, the tool bar and the keys of the main window.

#include "app/main_window.hpp"

#include <QActionGroup>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolBar>
#include <QUrl>

#include "app/application.hpp"
#include "app/handout_pane.hpp"
#include "app/help_window.hpp"
#include "app/item_editor.hpp"
#include "app/library_pane.hpp"
#include "app/personalise_bar.hpp"
#include "app/personalise_panel.hpp"
#include "app/preview_pane.hpp"
#include "app/records_menu.hpp"
#include "app/start_page.hpp"
#include "app/theme.hpp"
#include "app/widgets.hpp"

namespace attune::app {

QAction* MainWindow::action(QString const& name, QString const& text, QString const& sign, QKeySequence const& keys,
                            std::function<void()> const& run) {
    auto* made = new QAction(text, this);
    made->setObjectName(name);
    if (!sign.isEmpty()) made->setIcon(icon(sign));
    if (!keys.isEmpty()) made->setShortcut(keys);
    connect(made, &QAction::triggered, this, [run] { run(); });
    addAction(made);  // its keys work even while no menu is open
    actions_.insert(name, made);
    return made;
}

void MainWindow::build_actions() {
    auto& history = desk_.document.history();
    auto* bar = menuBar();

    auto* file = bar->addMenu(tr("&File"));
    file->addAction(action("new", tr("&New handout"), "new", QKeySequence::New, [this] { files_.make_new(); }));
    file->addAction(action("open", tr("&Open..."), "open", QKeySequence::Open, [this] { files_.ask_open(); }));
    recent_ = file->addMenu(tr("Open &recent"));
    connect(recent_, &QMenu::aboutToShow, this, &MainWindow::fill_recent);
    file->addAction(action("save", tr("&Save"), "save", QKeySequence::Save, [this] { files_.save(); }));
    file->addAction(
        action("save-as", tr("Save &as..."), {}, QKeySequence("Ctrl+Shift+S"), [this] { files_.save_as(); }));
    versions_ = file->addMenu(tr("Earlier &versions"));
    connect(versions_, &QMenu::aboutToShow, this, &MainWindow::fill_versions);
    file->addSeparator();
    file->addAction(action("print", tr("&Print..."), "print", QKeySequence::Print, [this] { start_output(true); }));
    file->addAction(action("pdf", tr("Save P&DF..."), "pdf", QKeySequence("Ctrl+E"), [this] { start_output(false); }));
    file->addSeparator();
    file->addAction(action("close", tr("&Close handout"), {}, QKeySequence::Close, [this] { files_.close_handout(); }));
    file->addAction(action("quit", tr("&Quit"), {}, QKeySequence("Ctrl+Q"), [this] { close(); }));

    auto* edit = bar->addMenu(tr("&Edit"));
    auto* undo = action("undo", tr("&Undo"), "undo", QKeySequence::Undo,
                        [this] { (editor_ ? editor_->history() : desk_.document.history()).undo(); });
    auto* redo = action("redo", tr("&Redo"), "redo", QKeySequence("Ctrl+Shift+Z"),
                        [this] { (editor_ ? editor_->history() : desk_.document.history()).redo(); });
    edit->addActions({undo, redo});
    connect(&history, &QUndoStack::undoTextChanged, this, &MainWindow::show_state);
    connect(&history, &QUndoStack::indexChanged, this, &MainWindow::show_state);
    edit->addSeparator();
    edit->addAction(action("keep-defaults", tr("Use these settings for new &handouts"), {}, {}, [this] {
        tell(desk_.settings.keep_as_defaults(desk_.document.handout())
                 ? tr("New handouts start with these settings. Names, notes and dates are not kept.")
                 : tr("New handouts start with these settings until you close Attune: they could not be written to the disk."));
    }));

    handout_menu_ = bar->addMenu(tr("&Handout"));
    auto* personalise = action("personalise", tr("&Personalise..."), "two-rings", QKeySequence("Ctrl+Shift+P"), [this] {
        if (!desk_.document.is_open()) files_.make_new();
        show_middle(personalise_);
        personalise_->open_at("for");
    });
    handout_menu_->addAction(personalise);
    handout_menu_->addSeparator();
    handout_menu_->addActions(handout_->item_actions());

    auto* library = bar->addMenu(tr("&Library"));
    library->addAction(
        action("search", tr("&Search"), "search", QKeySequence::Find, [this] { library_->focus_search(); }));
    library->addSeparator();
    library->addAction(action("make-sheet", tr("Make my own &worksheet..."), "sheet", {},
                              [this] { edit_item(content::ItemKind::worksheet, {}); }));
    library->addAction(action("make-article", tr("Make my own &article..."), "read", {},
                              [this] { edit_item(content::ItemKind::article, {}); }));
    library->addSeparator();
    library->addAction(action("own-folder", tr("Show my &folder"), "folder", {}, [this] {
        auto const own = job::own_folder(desk_.places);
        if (own.empty()) return;
        auto const folder = QString::fromStdString(own.string());
        QDir().mkpath(folder);
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    }));
    library->addAction(action("reread", tr("&Read again"), {}, QKeySequence::Refresh, [this] {
        desk_.reread();
        index_.refresh();
        remake();
    }));

    records_ = new RecordsMenu(
        desk_, bar->addMenu(tr("&Records")),
        [this](QString const& name, QString const& text, QKeySequence const& keys, std::function<void()> const& run) {
            return action(name, text, {}, keys, run);
        },
        library_->model(), this);

    auto* view = bar->addMenu(tr("&View"));
    view->addAction(action("zoom-in", tr("Zoom &in"), {}, QKeySequence::ZoomIn, [this] { preview_->zoom_in(); }));
    view->addAction(action("zoom-out", tr("Zoom &out"), {}, QKeySequence::ZoomOut, [this] { preview_->zoom_out(); }));
    view->addAction(action("fit-page", tr("&Fit page"), {}, QKeySequence("Ctrl+0"), [this] { preview_->fit_page(); }));
    view->addAction(
        action("fit-width", tr("Fit &width"), {}, QKeySequence("Ctrl+9"), [this] { preview_->fit_width(); }));
    view->addSeparator();
    view->addAction(
        action("next-page", tr("&Next page"), {}, QKeySequence("Alt+PgDown"), [this] { preview_->next_page(); }));
    view->addAction(action("previous-page", tr("&Previous page"), {}, QKeySequence("Alt+PgUp"),
                           [this] { preview_->previous_page(); }));
    view->addSeparator();
    view->addAction(action("next-pane", tr("Next p&ane"), {}, QKeySequence("F6"), [this] { next_pane(1); }));
    view->addAction(
        action("previous-pane", tr("Previous pan&e"), {}, QKeySequence("Shift+F6"), [this] { next_pane(-1); }));
    view->addSeparator();
    auto const choices = [&](QMenu* menu, QString const& setting, std::vector<std::pair<QString, QString>> const& rows,
                             std::function<void(QString const&)> const& choose) {
        auto* group = new QActionGroup(menu);
        auto const chosen = desk_.settings.store().text(setting, rows.front().first);
        for (auto const& [name, text] : rows) {
            auto* row = menu->addAction(text);
            row->setCheckable(true);
            row->setChecked(name == chosen);
            row->setObjectName(setting + "-" + name);
            group->addAction(row);
            connect(row, &QAction::triggered, this, [choose, name = name] { choose(name); });
        }
    };
    choices(view->addMenu(tr("&Light or dark")), "theme",
            {{"system", tr("As the &system")}, {"light", tr("&Light")}, {"dark", tr("&Dark")}},
            [this](QString const& name) { choose_theme(name); });
    choices(view->addMenu(tr("&Language of the window")), "language",
            {{"system", tr("As the &system")}, {"en", QStringLiteral("&English")}, {"es", QStringLiteral("&Español")}},
            [this](QString const& name) { choose_language(name); });

    auto* help_menu = bar->addMenu(tr("Hel&p"));
    help_menu->addAction(action("help", tr("&Guide"), "help", QKeySequence::HelpContents, [this] { help(); }));
    help_menu->addAction(action("about", tr("&About Attune"), {}, {}, [this] { about(); }));

    // ---- the tool bar ----
    tools_ = addToolBar(tr("Tools"));
    tools_->setObjectName("tools");
    tools_->setMovable(false);
    tools_->setFloatable(false);
    tools_->setContextMenuPolicy(Qt::PreventContextMenu);
    tools_->setIconSize({18, 18});
    tools_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto const short_text = [&](char const* name, QString const& text) {
        actions_[name]->setIconText(text);
        return actions_[name];
    };
    tools_->addAction(short_text("new", tr("New")));
    tools_->addAction(short_text("open", tr("Open")));
    tools_->addAction(short_text("save", tr("Save")));
    tools_->addSeparator();
    tools_->addActions({undo, redo});
    for (auto* each : {undo, redo})
        if (auto* button = qobject_cast<QToolButton*>(tools_->widgetForAction(each)))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (auto* each : tools_->findChildren<QToolButton*>()) each->setFocusPolicy(Qt::TabFocus);
    auto* gap = new QWidget(tools_);
    gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools_->addWidget(gap);
    auto const big = [&](QPushButton* button, char const* name, QString const& text) {
        auto* does = actions_[name];
        button->setAccessibleName(text);
        button->setObjectName(QString(name) + "-button");
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, does->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, does, &QAction::trigger);
        connect(does, &QAction::changed, button, [button, does] { button->setEnabled(does->isEnabled()); });
        tools_->addWidget(button);
        return button;
    };
    auto* print = new QPushButton(icon("print"), tr("Print"), tools_);
    print_button_ = big(print, "print", tr("Print"));
    auto* between = new QWidget(tools_);
    between->setFixedWidth(8);
    tools_->addWidget(between);
    pdf_button_ = big(filled_button(tr("Save PDF"), "pdf", tools_), "pdf", tr("Save PDF"));
}

void MainWindow::fill_versions() {
    versions_->clear();
    for (auto const& version : files_.earlier_versions())
        connect(versions_->addAction(in_words(version.when)), &QAction::triggered, this, [this, version] { files_.open_version(version); });
    if (versions_->isEmpty()) versions_->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::fill_recent() {
    recent_->clear();
    for (auto const& file : desk_.settings.recent()) {
        auto const path = QString::fromStdString(file.string());
        auto* row = recent_->addAction(QFileInfo(path).fileName());
        row->setToolTip(path);
        row->setEnabled(QFileInfo::exists(path));
        connect(row, &QAction::triggered, this, [this, file] { files_.open(file); });
    }
    bool const none = recent_->isEmpty();
    if (none) recent_->addAction(tr("None yet"))->setEnabled(false);
    recent_->addSeparator();
    auto* forget = recent_->addAction(tr("Forget this list"));
    forget->setEnabled(!none);
    connect(forget, &QAction::triggered, this, [this] { desk_.settings.forget_recent(); });
}

void MainWindow::next_pane(int step) {
    std::vector<QWidget*> panes{tools_, bar_};
    if (!strips_box_->findChildren<Strip*>().isEmpty()) panes.push_back(strips_box_);
    if (editor_) panes.push_back(editor_);
    else panes.insert(panes.end(), {library_, middle_->currentWidget()});
    panes.push_back(preview_);
    auto* focused = QApplication::focusWidget();
    int const count = static_cast<int>(panes.size());
    int at = -1;
    for (int i = 0; i < count; ++i)
        if (focused && (panes[static_cast<std::size_t>(i)] == focused ||
                        panes[static_cast<std::size_t>(i)]->isAncestorOf(focused)))
            at = i;
    for (int tried = 0; tried < count; ++tried) {
        at = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
        auto* pane = panes[static_cast<std::size_t>(at)];
        // Where the focus was last in this pane, else its first place.
        if (auto* last = pane->focusWidget(); last && last->isVisible() && last->isEnabled()) {
            last->setFocus(Qt::ShortcutFocusReason);
            return;
        }
        for (auto* child : pane->findChildren<QWidget*>())
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus)) {
                child->setFocus(Qt::ShortcutFocusReason);
                return;
            }
    }
}

void MainWindow::help() {
    // Each part names the heading of the guide that explains it.
    QString topic;
    for (auto* part = QApplication::focusWidget(); part && topic.isEmpty(); part = part->parentWidget())
        topic = part->property("help").toString();
    if (!help_) help_ = new HelpWindow(this);
    help_->show_at(topic);
}

void MainWindow::about() {
    auto* window = new AboutWindow(this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

void MainWindow::choose_theme(QString const& name) {
    desk_.settings.store().set("theme", name);
    apply_theme_choice(*qApp, name);
}

void MainWindow::choose_language(QString const& name) {
    desk_.settings.store().set("language", name);
    tell(tr("The window will be in this language the next time you start Attune."));
}

}  // namespace attune::app
