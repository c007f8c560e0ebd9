#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QPointer>
#include <QTemporaryDir>
#include <QWidget>

#include "app/desk.hpp"
#include "app/item_draft.hpp"

class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace attune::app {

class Form;
class Strip;

/// Where a worksheet or an article is written: its parts, the form of one of them, and (beside it) its pages.
class ItemEditor : public QWidget {
    Q_OBJECT
public:
    /// `id` empty: a new one. A shipped one is edited as a copy in the user's folder that takes its place.
    ItemEditor(Desk& desk, content::ItemKind kind, QString const& id, QWidget* parent = nullptr);
    ~ItemEditor() override;

    bool is_modified() const { return draft_.is_modified(); }
    QUndoStack& history() { return draft_.history(); }
    ItemDraft& draft() { return draft_; }
    void make_preview();
    void keep();
    /// Asks when there are changes.
    void cancel();
    void select_part(QString const& name);  // as flow::Origin names it

signals:
    void preview_made(attune::app::MadePages const& made);
    void framed(std::optional<attune::flow::Origin> const& origin);
    void kept(attune::content::ItemKind kind, QString const& id);
    void cancelled();
    void message(QString const& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// A row of the parts: the head, a section of an article, or a block.
    struct Part {
        enum class Kind : unsigned char { head, section, block };
        Kind kind = Kind::head;
        TreePath path;
        TreePath list;  // which list it stands in; empty for the head
        std::size_t index = 0;
        int level = 0;
        std::string origin;  // as flow::Origin names it
    };
    void build();
    void collect_parts();
    void collect_blocks(TreePath const& list, std::string const& prefix, int level);
    void collect_sections(TreePath const& list, int level);
    void show_parts();
    void show_form();
    void follow();
    std::string free_id(std::string const& base) const;   // with a number when `base` is taken
    void add_part(std::string const& type);
    void add_section();
    void remove_part();
    void duplicate_part();
    void move_part(int step);
    void fill_add_menu();
    Part const* current() const;
    void select_path(TreePath const& path);
    QString words_of(Part const& part) const;
    std::filesystem::path file() const;
    void write();
    Strip* ask(QString const& text, char const* name);

    Desk& desk_;
    ItemDraft draft_;
    bool shipped_ = false;          // there is one with this id in the pack
    std::filesystem::path opened_;  // the user's file when it was opened,
    std::optional<schema::Node> original_;  // the pack's, once it was put back
    std::string on_disk_;           // and what it held
    std::vector<Part> parts_;
    std::string shape_;  // of the parts that are shown: they are made anew when it changes
    QLineEdit* title_;
    QListWidget* list_;
    QLabel *form_title_, *facts_;
    QScrollArea* scroll_;
    QPointer<Form> form_;
    TreePath form_path_;
    std::string form_type_;
    Strip* problems_;
    QVBoxLayout* strips_;
    QMenu* add_menu_;
    QPushButton *put_back_, *keep_;
    std::shared_ptr<job::Workshop> workshop_;                                    // used on the page maker's thread only
    std::shared_ptr<QTemporaryDir> folder_ = std::make_shared<QTemporaryDir>();  // goes with the last work that uses it
    bool selecting_ = false;
    bool making_ = false, make_again_ = false;  // pages are on their way; the draft has changed since
};

}  // namespace attune::app
