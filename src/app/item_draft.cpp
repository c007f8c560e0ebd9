#include "app/item_draft.hpp"

#include <charconv>

#include "app/snapshot_step.hpp"

namespace attune::app {
namespace {

using schema::Node;

/// Calls `visit` with each step of a path.
template <class Visit>
void for_each_step(TreePath const& path, Visit const& visit) {
    for (std::size_t start = 0; start < path.size();) {
        auto const end = std::min(path.find('/', start), path.size());
        if (!visit(std::string_view{path}.substr(start, end - start))) return;
        start = end + 1;
    }
}

template <class N>
N* walk(N& root, TreePath const& path) {
    N* at = &root;
    for_each_step(path, [&](std::string_view step) {
        if (at->kind == Node::Kind::sequence) {
            std::size_t index = 0;
            auto const [end, error] = std::from_chars(step.data(), step.data() + step.size(), index);
            at = error == std::errc{} && end == step.data() + step.size() && index < at->items.size()
                     ? &at->items[index]
                     : nullptr;
        } else {
            N* next = nullptr;
            for (std::size_t i = 0; i < at->keys.size(); ++i)
                if (at->keys[i].scalar == step) next = &at->items[i];
            at = next;
        }
        return at != nullptr;
    });
    return at;
}

/// The paths of all places of a parsed tree, by line and column.
void collect_places(Node const& node, TreePath const& path, std::map<std::pair<int, int>, TreePath>& places) {
    places.emplace(std::pair{node.where.line, node.where.column}, path);
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        auto const step = node.kind == Node::Kind::mapping ? node.keys[i].scalar : std::to_string(i);
        auto const inner = path.empty() ? step : path + "/" + step;
        if (node.kind == Node::Kind::mapping)
            places.insert_or_assign(std::pair{node.keys[i].where.line, node.keys[i].where.column}, inner);
        collect_places(node.items[i], inner, places);
    }
}

/// Which key a message says is missing; empty when it says something else. What is not there has no place of its own.
std::string missing_key(std::string_view message) {
    constexpr std::string_view end = "` is missing";
    if (!message.starts_with('`') || !message.ends_with(end)) return {};
    return std::string(message.substr(1, message.size() - 1 - end.size()));
}

}  // namespace

Node* find_in(Node& root, TreePath const& path) { return walk(root, path); }
Node const* find_in(Node const& root, TreePath const& path) { return walk(root, path); }

void set_key(Node& mapping, std::string const& key, Node const* value) {
    for (std::size_t i = 0; i < mapping.keys.size(); ++i) {
        if (mapping.keys[i].scalar != key) continue;
        if (value) {
            mapping.items[i] = *value;
        } else {
            mapping.keys.erase(mapping.keys.begin() + static_cast<std::ptrdiff_t>(i));
            mapping.items.erase(mapping.items.begin() + static_cast<std::ptrdiff_t>(i));
        }
        return;
    }
    if (!value) return;
    mapping.keys.push_back({key, {}});
    mapping.items.push_back(*value);
}

Node text_node(std::string words) {
    Node node;
    node.kind = Node::Kind::scalar;
    node.quoted = true;
    node.scalar = std::move(words);
    return node;
}

std::string text_of(Node const& mapping, std::string_view key) {
    auto const* found = mapping.find(key);
    return found && found->kind == Node::Kind::scalar ? found->scalar : std::string{};
}

ItemDraft::ItemDraft(content::Library& library, content::ItemKind kind, std::string const& id,
                     std::string const& new_id, QObject* parent)
    : QObject(parent), kind_{kind} {
    bool const sheet = kind == content::ItemKind::worksheet;
    if (!id.empty()) {
        if (auto tree = library.tree(kind, id, {})) {
            root_ = *std::move(tree);
            return;
        }
    }
    root_ = sheet ? fresh_sheet(new_id) : fresh_article(new_id);
    fresh_ = true;
}

void ItemDraft::change(QString const& name, std::function<void(Node&)> const& edit, QString const& merge) {
    auto after = root_;
    edit(after);
    if (after == root_) return;
    history_.push(new SnapshotStep<Node>(
        name, merge, root_, std::move(after), [this](Node const& root) { set(root); },
        [](Node const& x, Node const& y) { return x == y; }));
}

void ItemDraft::reset_to(Node root, QString const& name) {
    change(name, [&](Node& now) { now = root; });
}

void ItemDraft::set(Node const& root) {
    root_ = root;
    emit changed();
}

std::multimap<TreePath, Diagnostic> ItemDraft::problems() const {
    std::multimap<TreePath, Diagnostic> out;
    auto const tree = schema::parse(yaml(), "draft");
    Diagnostics found;
    std::map<std::pair<int, int>, TreePath> places;
    if (!tree) {
        found = tree.error();
    } else {
        collect_places(*tree, {}, places);
        if (kind_ == content::ItemKind::worksheet) {
            content::Worksheet sheet;
            schema::read(*tree, sheet, found);
        } else {
            content::Article article;
            schema::read(*tree, article, found);
        }
    }
    for (auto const& problem : found) {
        if (problem.severity != Severity::error) continue;
        // The place itself, else the last one before it on the way down the file.
        auto place = places.upper_bound({problem.where.line, problem.where.column});
        auto path = place == places.begin() ? TreePath{} : std::prev(place)->second;
        if (auto const key = missing_key(problem.message); !key.empty()) {
            // The reader points at the mapping, which begins where its first key does.
            auto const slash = path.rfind('/');
            path = slash == TreePath::npos ? key : path.substr(0, slash + 1) + key;
        }
        out.emplace(std::move(path), problem);
    }
    return out;
}

Node ItemDraft::fresh_sheet(std::string const& id) {
    auto const node =
        schema::parse("id: " + id +
                          "\ntitle: \"My worksheet\"\naudience: individual-or-couple\nwho: alone\nminutes: 10\n"
                          "purpose: \"What it is for, in one line.\"\n"
                          "intro: \"What to do, in a sentence or two.\"\nblocks:\n"
                          "  - {type: header_fields, fields: [name, date]}\n"
                          "  - {type: lines, id: noticed, prompt: \"What did you notice?\", lines: 4}\n",
                      "draft");
    return *node;
}

Node ItemDraft::fresh_article(std::string const& id) {
    auto const node = schema::parse("id: " + id +
                                        "\ntitle: \"My article\"\nsummary: \"What it is about.\"\nsections:\n"
                                        "  - id: first\n    title: \"First section\"\n    minutes: 1\n    body:\n"
                                        "      - \"Write here.\"\n",
                                    "draft");
    return *node;
}

}  // namespace attune::app
