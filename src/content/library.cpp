#include "content/library.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include "base/limits.hpp"
#include "content/jpeg_file.hpp"
#include "content/listing.hpp"
#include "content/png_file.hpp"
#include "schema/nearest.hpp"

namespace attune::content {
namespace {

namespace fs = std::filesystem;

/// An id that cannot lead out of its folder.
bool plain_id(std::string_view id) {
    return !id.empty() && id.size() <= 40 &&
           std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

}  // namespace

std::string_view folder_of(ItemKind kind) {
    switch (kind) {
        case ItemKind::article: return "articles";
        case ItemKind::worksheet: return "worksheets";
        case ItemKind::page_template: return "templates/pages";
        case ItemKind::handout_template: return "templates/handouts";
        case ItemKind::practice: return "practices";
        case ItemKind::region: return "regions";
    }
    return {};
}

std::string_view name_of(ItemKind kind) {
    switch (kind) {
        case ItemKind::article: return "article";
        case ItemKind::worksheet: return "worksheet";
        case ItemKind::page_template: return "page template";
        case ItemKind::handout_template: return "handout template";
        case ItemKind::practice: return "practice";
        case ItemKind::region: return "region";
    }
    return {};
}

schema::Node laid_over(schema::Node base, schema::Node const& over) {
    if (base.kind != schema::Node::Kind::mapping || over.kind != schema::Node::Kind::mapping) return over;
    base.where = over.where;
    for (std::size_t i = 0; i < over.keys.size(); ++i) {
        auto const at = std::ranges::find(base.keys, over.keys[i].scalar, &schema::Node::Key::scalar);
        if (at == base.keys.end()) {
            base.keys.push_back(over.keys[i]);
            base.items.push_back(over.items[i]);
        } else {
            auto& item = base.items[static_cast<std::size_t>(at - base.keys.begin())];
            *at = over.keys[i];
            // `accents` and other lists of names are replaced, not mixed: a look says all of its colours.
            item = over.keys[i].scalar == "accents" ? over.items[i] : laid_over(std::move(item), over.items[i]);
        }
    }
    return base;
}

Library::Library(std::vector<Shelf> shelves) : shelves_{std::move(shelves)} {}

std::optional<fs::path> Library::find(ItemKind kind, std::string_view id, std::string_view edition) const {
    if (!plain_id(id) || (!edition.empty() && !plain_id(edition))) return std::nullopt;
    for (auto const& shelf : shelves_) {
        auto file = shelf.root / folder_of(kind) / edition / (std::string(id) + ".yaml");
        std::error_code error;
        if (fs::is_regular_file(file, error)) return file;
    }
    return std::nullopt;
}

std::vector<std::string> Library::editions(ItemKind kind, std::string_view id) const {
    std::vector<std::string> names;
    for (auto const& shelf : shelves_) {
        std::error_code error;
        for (fs::directory_iterator it(shelf.root / folder_of(kind), error), end; !error && it != end; it.increment(error)) {
            auto name = it->path().filename().string();
            if (it->is_directory(error) && find(kind, id, name)) names.push_back(std::move(name));
        }
    }
    std::ranges::sort(names);
    auto const repeats = std::ranges::unique(names);
    names.erase(repeats.begin(), repeats.end());
    return names;
}

Expected<schema::Node> Library::tree(ItemKind kind, std::string_view id, SourceSpan const& asked_from,
                                     std::string_view edition) {
    auto const file = find(kind, id, edition);
    if (!file) {
        std::vector<std::string> names;
        for (auto const& shelf : shelves_) {
            std::error_code error;
            for (auto const& entry : fs::directory_iterator(shelf.root / folder_of(kind), error))
                if (entry.path().extension() == ".yaml") names.push_back(entry.path().stem().string());
        }
        std::vector<std::string_view> const candidates(names.begin(), names.end());
        auto hints = schema::suggest(id, candidates, "there is");
        if (hints.empty()) hints.push_back("`attune list` shows what there is");
        return Unexpected<Diagnostics>{
            {error_at(asked_from, "there is no " + std::string(name_of(kind)) + " `" + std::string(id) + "`", hints)}};
    }
    return schema::parse_file(*file, file->string());
}

template <class T>
Expected<std::shared_ptr<T const>> Library::load(ItemKind kind, std::string_view id, SourceSpan const& asked_from,
                                                 std::string_view edition,
                                                 std::map<std::string, std::shared_ptr<T const>, std::less<>>& kept) {
    auto const key = edition.empty() ? std::string(id) : std::string(edition) + "/" + std::string(id);
    if (auto const known = kept.find(key); known != kept.end()) return known->second;
    auto node = tree(kind, id, asked_from, edition);
    if (!node) return Unexpected<Diagnostics>{node.error()};
    if constexpr (std::is_same_v<T, PageTemplate>) {
        // A template may stand on another, which may stand on a third; a circle is cut where it closes.
        std::vector<std::string> below{std::string(id)};
        for (auto const* base = node->find("based_on"); base && base->kind == schema::Node::Kind::scalar;
             base = node->find("based_on")) {
            auto const base_id = base->scalar;
            if (std::ranges::find(below, base_id) != below.end())
                return Unexpected<Diagnostics>{{error_at(base->where, "`" + std::string(id) + "` is based on itself")}};
            below.push_back(base_id);
            auto under = tree(kind, base_id, base->where);
            if (!under) return Unexpected<Diagnostics>{under.error()};
            auto over = *std::move(node);
            auto const at = std::ranges::find(over.keys, "based_on", &schema::Node::Key::scalar) - over.keys.begin();
            over.keys.erase(over.keys.begin() + at);
            over.items.erase(over.items.begin() + at);
            node = laid_over(*std::move(under), over);
        }
    }
    auto item = std::make_shared<T>();
    Diagnostics problems;
    bool const read = schema::read(*node, *item, problems);
    if (read && item->id != id)
        problems.push_back(
            error_at(item->where, "the id is `" + item->id + "`, but the file is named `" + std::string(id) + ".yaml`",
                     {"give both the same name"}));
    if constexpr (std::is_same_v<T, Practice>) {
        // Here and not in a later room, because only the library knows in which folder the profile lies, and because a
        // picture that cannot be drawn is a mistake of the profile.
        if (read && !item->logo.empty()) {
            auto picture = read_png(find(kind, id)->replace_filename(item->logo), node->find("logo")->where);
            if (picture) item->picture = *std::move(picture);
            else std::ranges::move(picture.error(), std::back_inserter(problems));
        }
    }
    if (has_errors(problems)) return Unexpected<Diagnostics>{std::move(problems)};
    return kept.emplace(key, std::move(item)).first->second;
}

Expected<std::shared_ptr<Article const>> Library::article(std::string_view id, SourceSpan const& from,
                                                          std::string_view edition) {
    return load(ItemKind::article, id, from, edition, articles_);
}
Expected<std::shared_ptr<Worksheet const>> Library::worksheet(std::string_view id, SourceSpan const& from,
                                                              std::string_view edition) {
    return load(ItemKind::worksheet, id, from, edition, worksheets_);
}
Expected<std::shared_ptr<PageTemplate const>> Library::page_template(std::string_view id, SourceSpan const& from) {
    return load(ItemKind::page_template, id, from, {}, page_templates_);
}
Expected<std::shared_ptr<Practice const>> Library::practice(std::string_view id, SourceSpan const& from) {
    return load(ItemKind::practice, id, from, {}, practices_);
}
Expected<std::shared_ptr<Region const>> Library::region(std::string_view id, SourceSpan const& from) {
    return load(ItemKind::region, id, from, {}, regions_);
}

Expected<std::shared_ptr<Picture const>> Library::picture(std::string_view file, SourceSpan const& asked_from) {
    if (auto const known = pictures_.find(file); known != pictures_.end()) return known->second;
    fs::path const name{file};
    // The table of an image says so too; here is where a file is opened.
    bool const outside = name.empty() || name.has_root_path() || std::ranges::any_of(name, [](fs::path const& part) { return part == ".."; });
    if (outside || shelves_.empty())
        return Unexpected<Diagnostics>{{error_at(asked_from, "file not in pack: `" + std::string(file) + "`",
                                                 {"put the picture beside the worksheets and write its name alone"})}};
    auto found = shelves_.front().root / folder_of(ItemKind::worksheet) / name;
    for (auto const& shelf : shelves_) {
        auto const here = shelf.root / folder_of(ItemKind::worksheet) / name;
        std::error_code error;
        if (!fs::is_regular_file(here, error)) continue;
        found = here;
        break;
    }
    auto ending = name.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    auto picture = ending == ".png" ? read_png(found, asked_from) : read_jpeg(found, asked_from);
    if (picture) {
        // Whoever shows a picture holds it; what is kept here beyond that must not grow with every sheet that is looked at.
        std::size_t pixels = 0;
        for (auto const& [known, each] : pictures_)
            pixels += static_cast<std::size_t>(each->width) * static_cast<std::size_t>(each->height);
        if (pixels > limits::pictures_pixels.most) pictures_.clear();
        pictures_.emplace(std::string(file), *picture);
    }
    return picture;
}

Expected<std::shared_ptr<References const>> Library::references() {
    if (!references_read_) {
        references_read_ = true;
        auto all = std::make_shared<References>();
        for (auto const& shelf : shelves_) {  // the strongest first: its entry for an id is the one that is found
            auto const file = shelf.root / "references" / "references.yaml";
            std::error_code error;
            if (fs::symlink_status(file, error).type() == fs::file_type::not_found) continue;
            auto const node = schema::parse_file(file, file.string());
            References here;
            if (!node) {
                reference_problems_.insert(reference_problems_.end(), node.error().begin(), node.error().end());
            } else if (schema::read(*node, here, reference_problems_)) {
                std::ranges::move(here.references, std::back_inserter(all->references));
            }
        }
        for (auto const& r : all->references) reference_index_.emplace(r.id, &r);
        references_ = std::move(all);
    }
    if (has_errors(reference_problems_)) return Unexpected<Diagnostics>{reference_problems_};
    return references_;
}

Reference const* Library::reference(std::string_view id) {
    static_cast<void>(references());
    auto const at = reference_index_.find(id);
    return at == reference_index_.end() ? nullptr : at->second;
}

std::vector<Entry> Library::list(std::vector<ItemKind> const& kinds, fs::path const& cache_file) {
    std::vector<ListedFile> files;
    for (auto const kind : kinds) {
        for (auto const& shelf : shelves_) {
            std::error_code error;
            for (fs::directory_iterator it(shelf.root / folder_of(kind), error), end; !error && it != end;
                 it.increment(error))
                if (it->path().extension() == ".yaml") files.push_back({kind, it->path().string(), shelf.own});
        }
    }
    auto entries = read_heads(files, cache_file);

    // An own file stands in place of a shipped one with the same id, unless it is broken.
    auto const key = [](Entry const& e) { return std::tuple{e.kind, std::string_view{e.id}, !e.own}; };
    std::ranges::stable_sort(entries, {}, key);
    for (std::size_t i = 1; i < entries.size(); ++i) {
        auto& before = entries[i - 1];
        auto const& here = entries[i];
        if (here.kind == before.kind && here.id == before.id && before.own && !here.own && before.problems.empty() &&
            !here.id.empty())
            before.overrides = true;
    }
    std::vector<Entry> shown;
    for (auto& entry : entries) {
        bool const hidden =
            !shown.empty() && shown.back().overrides && shown.back().kind == entry.kind && shown.back().id == entry.id;
        if (!hidden) shown.push_back(std::move(entry));
    }
    std::ranges::stable_sort(shown, {}, [](Entry const& e) {
        return std::tuple{e.kind, std::string_view{e.title}, std::string_view{e.file}};
    });
    return shown;
}

}  // namespace attune::content
