#pragma once

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include <QWidget>

#include "app/desk.hpp"
#include "app/item_draft.hpp"
#include "schema/shape.hpp"

class QCheckBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace attune::app {

/// A form for one mapping of the tree, made from the table of fields that reads it: what the table says is what the form
/// offers, with its limits, defaults and explanations.
class Form : public QWidget {
    Q_OBJECT
public:
    /// `skip`: fields that are shown elsewhere (a sheet's blocks).
    Form(Desk& desk, ItemDraft& draft, TreePath path, schema::RecordBase const& table, std::vector<std::string> const& skip,
         QWidget* parent = nullptr);

    /// Takes over what undo and redo have changed, without moving the cursor.
    void refresh();
    /// Shows each problem at the field that it concerns. Returns those that concern none of them.
    Diagnostics show_problems(std::multimap<TreePath, Diagnostic> const& problems);
    void focus_first();

signals:
    void focused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Field {
        TreePath path;
        QLabel* problem = nullptr;
        QLabel* findings = nullptr;         // null: not words for paper
        std::function<void()> refresh;
        QWidget* first = nullptr;           // to be focused
        std::optional<schema::Node> usual;  // what holds when it is left out
    };
    void add_fields(schema::RecordBase const& table, TreePath const& path, QFormLayout& form,
                    std::vector<std::string> const& skip, bool with_rare);
    void add_field(schema::RecordBase const& table, schema::RecordBase::Field const& field, TreePath const& path,
                   QFormLayout& form);
    QWidget* editor_of(schema::Shape const& shape, schema::RecordBase::Field const& field, TreePath const& path,
                       QString const& name, Field& out);
    QWidget* scalar_editor(schema::Shape const& shape, schema::RecordBase::Field const& field, TreePath const& path,
                           QString const& name, Field& out);
    QWidget* lines_editor(schema::RecordBase::Field const& field, TreePath const& path, QString const& name,
                          Field& out);
    QWidget* records_editor(schema::RecordBase const& table, TreePath const& path, QString const& name, Field& out);
    QWidget* yaml_editor(TreePath const& path, QString const& name, Field& out);
    enum class As : unsigned char { typing, step };  // typing that goes on is one step of the history
    /// Writes the value at `path`; null takes the key away.
    void put(TreePath const& path, schema::Node const* value, QString const& name, As as = As::typing);
    /// What stands at `path`. A bare text in place of the whole mapping is its plain field.
    schema::Node const* now(TreePath const& path) const;
    schema::Node const* now(TreePath const& path, std::optional<schema::Node> const& usual) const {
        auto const* node = now(path);
        return node || !usual ? node : &*usual;
    }

    /// The marks of the content rules at `edit`. `rows`: each line is a text of its own.
    void mark_findings(QWidget* edit, TreePath const& path, bool rows, Field& out);

    Desk& desk_;
    ItemDraft& draft_;
    TreePath path_;
    schema::RecordBase const& table_;
    std::vector<Field> fields_;
};

/// "Left label" for `low`: a field's name in plain words.
QString plain_name(std::string const& field);
/// "Tick list" for `checklist`.
QString plain_type(std::string_view type);

}  // namespace attune::app
