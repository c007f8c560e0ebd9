#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/picture.hpp"
#include "content/article.hpp"
#include "content/page_template.hpp"
#include "content/practice.hpp"
#include "content/reference.hpp"
#include "content/region.hpp"
#include "content/worksheet.hpp"
#include "schema/node.hpp"

namespace attune::content {

enum class ItemKind : unsigned char { article, worksheet, page_template, handout_template, practice, region };
inline constexpr std::array all_item_kinds{ItemKind::article,          ItemKind::worksheet, ItemKind::page_template,
                                           ItemKind::handout_template, ItemKind::practice,  ItemKind::region};

/// "worksheet", "page template": for messages.
std::string_view name_of(ItemKind kind);

/// Where files of `kind` lie on a shelf: "worksheets", "templates/pages".
std::string_view folder_of(ItemKind kind);

/// A folder with `articles/`, `worksheets/`, `templates/pages/`, `templates/handouts/`, `practices/`, `regions/` and
/// `references/`, any of which may be missing.
struct Shelf {
    std::filesystem::path root;
    bool own = false;  // the user's, not the shipped pack
};

/// One line of the library's list, read from the head of a file.
struct Entry {
    ItemKind kind = ItemKind::worksheet;
    std::string id, title, summary, audience;
    int minutes = 0;  // 0: not said
    std::vector<std::string> tags, flags;
    std::string file;
    bool own = false;
    bool overrides = false;  // an own file in place of a shipped one
    Diagnostics problems;    // why it cannot be used; the other fields may then be empty
};

/// The shipped pack with the user's own folder over it: an own file wins over a shipped one with the same id.
/// A file's name is its id, so that one item is found without reading the others; nothing is read before it is asked for,
/// and what was read is kept. A broken file hides nothing but itself.
class Library {
public:
    /// `shelves`: the strongest first.
    explicit Library(std::vector<Shelf> shelves);

    // Each: errors are the mistakes of that file, or that there is none with this id (did you mean) told at `asked_from`.
    // Articles and worksheets have editions: in another language (`es`), in easy words (`easy`). An edition lies in a folder of its
    // name, `worksheets/es/our-loop.yaml`, with the ids, blocks and items of the one without a folder.
    Expected<std::shared_ptr<Article const>> article(std::string_view id, SourceSpan const& asked_from,
                                                     std::string_view edition = {});
    Expected<std::shared_ptr<Worksheet const>> worksheet(std::string_view id, SourceSpan const& asked_from,
                                                         std::string_view edition = {});
    Expected<std::shared_ptr<PageTemplate const>> page_template(std::string_view id, SourceSpan const& asked_from);
    Expected<std::shared_ptr<Practice const>> practice(std::string_view id, SourceSpan const& asked_from);
    Expected<std::shared_ptr<Region const>> region(std::string_view id, SourceSpan const& asked_from);

    /// The reference `id`; null when no shelf has it. Mistakes in a references file are returned once, by `references()`.
    Reference const* reference(std::string_view id);
    Expected<std::shared_ptr<References const>> references();

    /// The picture in `file`, a PNG or JPEG beside the worksheets of the strongest shelf that has it.
    Expected<std::shared_ptr<Picture const>> picture(std::string_view file, SourceSpan const& asked_from);

    /// The tree of one file, for types that other rooms own (handout templates).
    Expected<schema::Node> tree(ItemKind kind, std::string_view id, SourceSpan const& asked_from,
                                std::string_view edition = {});

    /// All items of `kinds`, by kind and title. With `cache_file`, heads of unchanged files (path, size, time) come from
    /// there and it is brought up to date; it is never trusted over a file and may be deleted at any time.
    std::vector<Entry> list(std::vector<ItemKind> const& kinds, std::filesystem::path const& cache_file = {});

    std::optional<std::filesystem::path> find(ItemKind kind, std::string_view id, std::string_view edition = {}) const;
    /// The names of the other editions of an article or worksheet, in order.
    std::vector<std::string> editions(ItemKind kind, std::string_view id) const;
    std::vector<Shelf> const& shelves() const { return shelves_; }

private:
    template <class T>
    Expected<std::shared_ptr<T const>> load(ItemKind kind, std::string_view id, SourceSpan const& asked_from,
                                            std::string_view edition,
                                            std::map<std::string, std::shared_ptr<T const>, std::less<>>& kept);

    std::vector<Shelf> shelves_;
    std::map<std::string, std::shared_ptr<Article const>, std::less<>> articles_;
    std::map<std::string, std::shared_ptr<Worksheet const>, std::less<>> worksheets_;
    std::map<std::string, std::shared_ptr<PageTemplate const>, std::less<>> page_templates_;
    std::map<std::string, std::shared_ptr<Practice const>, std::less<>> practices_;
    std::map<std::string, std::shared_ptr<Region const>, std::less<>> regions_;
    std::map<std::string, std::shared_ptr<Picture const>, std::less<>> pictures_;
    std::shared_ptr<References const> references_;
    std::map<std::string_view, Reference const*> reference_index_;
    bool references_read_ = false;
    Diagnostics reference_problems_;
};

/// The tree `over` with what it leaves out taken from `base`; mappings are joined key by key.
schema::Node laid_over(schema::Node base, schema::Node const& over);

}  // namespace attune::content
