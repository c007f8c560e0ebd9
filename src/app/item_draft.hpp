#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include <QObject>
#include <QUndoStack>

#include "content/library.hpp"
#include "schema/node.hpp"

namespace attune::app {

/// A place in a YAML tree: keys and indices from the root, "blocks/3/prompt". The root is empty.
using TreePath = std::string;

schema::Node* find_in(schema::Node& root, TreePath const& path);
schema::Node const* find_in(schema::Node const& root, TreePath const& path);
/// Sets the value of `key` in a mapping, or takes it away when `value` is null.
void set_key(schema::Node& mapping, std::string const& key, schema::Node const* value);
schema::Node text_node(std::string words);
std::string text_of(schema::Node const& mapping, std::string_view key);

/// A worksheet or article as it is being written: its YAML tree, with a history. What is wrong with it comes from the reader
/// that reads the files, at the place that it concerns.
class ItemDraft : public QObject {
    Q_OBJECT
public:
    /// `id` empty: a new one. Errors, to be shown: the file cannot be read.
    ItemDraft(content::Library& library, content::ItemKind kind, std::string const& id, std::string const& new_id,
              QObject* parent = nullptr);

    content::ItemKind kind() const { return kind_; }
    schema::Node const& root() const { return root_; }
    QUndoStack& history() { return history_; }
    bool is_modified() const { return !history_.isClean() || fresh_; }
    bool is_fresh() const { return fresh_; }
    std::string id() const { return text_of(root_, "id"); }

    /// As Document::change, for the tree.
    void change(QString const& name, std::function<void(schema::Node&)> const& edit, QString const& merge = {});
    void reset_to(schema::Node root, QString const& name);

    std::string yaml() const { return schema::to_yaml(root_); }
    /// All that is wrong, by the place in the tree that it concerns.
    std::multimap<TreePath, Diagnostic> problems() const;
    void kept() {
        fresh_ = false;
        history_.setClean();
    }

    /// Blocks and sections that a new one starts with.
    static schema::Node fresh_sheet(std::string const& id);
    static schema::Node fresh_article(std::string const& id);

signals:
    void changed();

private:
    void set(schema::Node const& root);

    content::ItemKind kind_;
    schema::Node root_;
    QUndoStack history_;
    bool fresh_ = false;
};

}  // namespace attune::app
