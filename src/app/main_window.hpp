#pragma once

#include <optional>

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

#include "app/desk.hpp"
#include "app/files.hpp"
#include "app/library_index.hpp"

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolBar;
class QVBoxLayout;

namespace attune::app {

class HandoutPane;
class HelpWindow;
class ItemEditor;
class LibraryPane;
class PersonaliseBar;
class PersonalisePanel;
class PreviewPane;
class RecordsMenu;
class SaveDialog;
class StartPage;
class Strip;

/// The window: library, handout and pages side by side, and what flows between them. Each pane knows the desk; what one
/// pane has to do with another stands here.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(Desk& desk, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Opens a handout file, as from the command line.
    void open(QString const& file) { files_.open(file.toStdString()); }

    PreviewPane& preview() { return *preview_; }
    LibraryPane& items() { return *library_; }
    HandoutPane& handout() { return *handout_; }
    LibraryIndex& index() { return index_; }
    Files& files() { return files_; }

    /// The dialog that saves and prints; also reached by the actions.
    SaveDialog* start_output(bool print);
    void edit_item(content::ItemKind kind, QString const& id);  // `id` empty: a new one

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    // main_window.cpp: the parts and what flows between them
    void build();
    void connect_parts();
    void remake();  // the handout or the library has changed
    void take_pages(MadePages const& made);
    void show_middle(QWidget* page);
    void show_open_state();
    void add_items(std::vector<handout::Item> const& items);
    void use_template(QString const& id);
    void close_editor();
    void peek(handout::Item const& item, QString const& title);
    void guidance(int item);
    void tell(QString const& text, bool with_undo = false);
    void untell();
    void show_state();  // title, save state, what is enabled
    void fit_to_size();
    void restore_places();
    void keep_places();
    void open_source(QString const& file, int line);

    // main_window_actions.cpp: menus, tool bar, keys
    void build_actions();
    QAction* action(QString const& name, QString const& text, QString const& icon, QKeySequence const& keys,
                    std::function<void()> const& run);
    void fill_recent();
    void fill_versions();
    void next_pane(int step);
    void help();
    void about();
    void choose_theme(QString const& name);
    void choose_language(QString const& name);

    Desk& desk_;
    LibraryIndex index_;
    Files files_;
    QHash<QString, QAction*> actions_;
    QMenu* recent_ = nullptr;
    QMenu* versions_ = nullptr;
    QMenu* handout_menu_ = nullptr;
    QToolBar* tools_ = nullptr;
    QPushButton* print_button_ = nullptr;
    QPushButton* pdf_button_ = nullptr;

    QWidget* strips_box_ = nullptr;
    QVBoxLayout* strips_ = nullptr;   // messages above the panes
    QSplitter* outer_ = nullptr;      // left | preview
    QStackedWidget* left_ = nullptr;  // library and middle, or the editor of an item
    QSplitter* inner_ = nullptr;      // library | middle
    QStackedWidget* middle_ = nullptr;
    PersonaliseBar* bar_ = nullptr;
    LibraryPane* library_ = nullptr;
    StartPage* start_ = nullptr;
    HandoutPane* handout_ = nullptr;
    PersonalisePanel* personalise_ = nullptr;
    PreviewPane* preview_ = nullptr;
    RecordsMenu* records_ = nullptr;
    QPointer<ItemEditor> editor_;
    QPointer<SaveDialog> output_;
    QPointer<HelpWindow> help_;
    std::optional<handout::Item> peeked_;
    bool setting_up_ = false;  // the form was opened from the start page

    QLabel* facts_ = nullptr;  // status bar: what was found
    QLabel* kept_ = nullptr;   // status bar: where the work is
    QLabel* told_ = nullptr;   // status bar: what was just done
    QPushButton* undo_told_ = nullptr;
    QTimer told_until_;
};

}  // namespace attune::app
