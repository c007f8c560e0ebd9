#include "job/check_files.hpp"

#include <algorithm>
#include <iterator>

#include "elements/element.hpp"
#include "elements/markdown.hpp"
#include "handout/placeholders.hpp"
#include "schema/nearest.hpp"

namespace attune::job {
namespace {

namespace fs = std::filesystem;
using content::ItemKind;

class Checker {
public:
    explicit Checker(Workshop& workshop) : workshop_{workshop}, library_{workshop.content()} {}

    Checked take() {
        sort_diagnostics(checked_.diagnostics);
        return std::move(checked_);
    }

    void handout(fs::path const& file) {
        ++checked_.files;
        auto const handout = workshop_.read(file);
        if (!handout) {
            add(handout.error());
            return;
        }
        for (auto const document : handout::documents_of(*handout, workshop_.content())) lay_out(*handout, document);
    }

    void item(ItemKind kind, std::string const& id) {
        ++checked_.files;
        switch (kind) {
            case ItemKind::article: article(id); break;
            case ItemKind::worksheet: worksheet(id); break;
            case ItemKind::page_template: note(library_.page_template(id, {})); break;
            case ItemKind::handout_template: handout_template(id); break;
            case ItemKind::practice: note(library_.practice(id, {})); break;
            case ItemKind::region: note(library_.region(id, {})); break;
        }
    }

    void references() {
        ++checked_.files;
        note(library_.references());
    }

private:
    void add(Diagnostics const& diagnostics) {
        checked_.diagnostics.insert(checked_.diagnostics.end(), diagnostics.begin(), diagnostics.end());
    }
    template <class T>
    bool note(Expected<T> const& result) {
        if (!result) add(result.error());
        return result.has_value();
    }

    /// What could be read of a file with mistakes, so that those in its words are told with the others.
    template <class T>
    T as_far_as_read(ItemKind kind, std::string const& id) {
        T value;
        Diagnostics already_told;
        if (auto const node = library_.tree(kind, id, {})) schema::read(*node, value, already_told);
        return value;
    }

    void texts(std::vector<elements::Element> const& blocks) {
        for (auto const& block : blocks)
            elements::for_each_text(
                block, [&](schema::Text const& text) { words(text, elements::type_name(block) == "text"); });
    }

    void words(schema::Text const& text, bool lists) {
        add(handout::check_placeholders(text.markdown, text.where));
        add(elements::check_markdown(text, lists));
    }

    void known(ItemKind kind, std::vector<std::string> const& ids, SourceSpan const& where) {
        for (auto const& id : ids)
            if (!library_.find(kind, id)) add(library_.tree(kind, id, where).error());
    }

    void known_references(std::vector<std::string> const& ids, SourceSpan const& where) {
        auto const all = library_.references();
        if (!all) return;  // told by references()
        for (auto const& id : ids) {
            if (library_.reference(id)) continue;
            std::vector<std::string_view> names;
            for (auto const& r : (*all)->references) names.push_back(r.id);
            checked_.diagnostics.push_back(
                error_at(where, "there is no reference `" + id + "`", schema::suggest(id, names, "there is")));
        }
    }

    void sections(std::vector<content::Section> const& all) {
        for (auto const& section : all) {
            texts(section.body);
            known_references(section.sources, section.where);
            sections(section.sections);
        }
    }

    void article(std::string const& id) {
        auto const found = library_.article(id, {});
        if (!note(found)) {
            sections(as_far_as_read<content::Article>(ItemKind::article, id).sections);
            return;
        }
        sections((*found)->sections);
        handout::Item item;
        item.article = id;
        try_out(item);
    }

    void worksheet(std::string const& id) {
        auto const found = library_.worksheet(id, {});
        if (!note(found)) {
            auto const sheet = as_far_as_read<content::Worksheet>(ItemKind::worksheet, id);
            words(sheet.intro, false);
            texts(sheet.blocks);
            return;
        }
        auto const& sheet = **found;
        words(sheet.intro, false);
        texts(sheet.blocks);
        known_references(sheet.sources, sheet.where);
        handout::Item item;
        item.worksheet = id;
        item.copies = handout::Copies::each;
        try_out(item);
    }

    void handout_template(std::string const& id) {
        auto const node = library_.tree(ItemKind::handout_template, id, {});
        if (!note(node)) return;
        auto const read = schema::read<handout::HandoutTemplate>(*node);
        if (!note(read)) return;
        if (read->id != id)
            checked_.diagnostics.push_back(
                error_at(read->where, "the id is `" + read->id + "`, but the file is named `" + id + ".yaml`"));
        auto handout = read->handout;
        if (handout.region.empty()) handout.region = any_region();
        lay_out(handout, handout::Document::whole);
    }

    std::string any_region() { return library_.find(ItemKind::region, "gb") ? "gb" : std::string{}; }

    /// Lays `item` out as part of a small handout, for two people and for one.
    void try_out(handout::Item const& item) {
        for (auto const audience : {handout::Audience::couple, handout::Audience::individual}) {
            handout::Handout handout;
            handout.title = "Check";
            handout.audience = audience;
            handout.naming = handout::Naming::name;
            handout.people.a.name = "Sam";
            handout.people.b.name = "Ana";
            handout.region = any_region();
            handout.items = {item};
            lay_out(handout, handout::Document::whole, false);
        }
    }

    void lay_out(handout::Handout const& handout, handout::Document document, bool with_notes = true) {
        auto const composed = workshop_.compose(handout, document);
        if (!note(composed)) return;
        if (with_notes) add(composed->notes);
        if (!composed->flow.parts.empty()) note(workshop_.lay_out(*composed));
    }

    Workshop& workshop_;
    content::Library& library_;
    Checked checked_;
};

}  // namespace

Checked check_file(fs::path const& file, Workshop& workshop) {
    Checker checker{workshop};
    auto const name = file.filename().string();
    if (name.ends_with(".handout.yaml")) {
        checker.handout(file);
        return checker.take();
    }
    // A file of the library: found by its folder, whichever shelf that is on.
    auto const folder = file.parent_path().filename().string();
    auto const above = file.parent_path().parent_path();
    auto const id = file.stem().string();
    struct Place {
        std::string_view folder;
        ItemKind kind;
    };
    static constexpr Place places[]{{"articles", ItemKind::article},    {"worksheets", ItemKind::worksheet},
                                    {"pages", ItemKind::page_template}, {"handouts", ItemKind::handout_template},
                                    {"practices", ItemKind::practice},  {"regions", ItemKind::region}};
    auto const place = std::ranges::find(places, folder, &Place::folder);
    if (place == std::end(places) || !fs::exists(file)) {
        auto shown = std::make_shared<std::string const>(file.string());
        if (!fs::exists(file)) return {{error_at({shown}, "there is no such file")}, 1};
        return {{error_at({shown}, "what kind of file this is cannot be told from its place",
                          {"a handout is named `*.handout.yaml`; a worksheet lies in a folder `worksheets`, an article "
                           "in `articles`"})},
                1};
    }
    auto const root = folder == "pages" || folder == "handouts" ? above.parent_path() : above;
    auto shelves = workshop.content().shelves();
    shelves.insert(shelves.begin(), {root.empty() ? fs::path{"."} : root, true});
    Workshop here{shelves};
    Checker beside{here};
    beside.item(place->kind, id);
    return beside.take();
}

Checked check_library(Workshop& workshop) {
    Checker checker{workshop};
    checker.references();
    for (auto const kind : content::all_item_kinds)
        for (auto const& entry : workshop.content().list({kind})) checker.item(kind, entry.id);
    return checker.take();
}

}  // namespace attune::job
