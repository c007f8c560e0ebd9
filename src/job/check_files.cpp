#include "job/check_files.hpp"

#include <algorithm>
#include <iterator>
#include <set>

#include "content/editions.hpp"
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
    Checker(Workshop& workshop, CheckWith const& with) : workshop_{workshop}, library_{workshop.content()} {
        desk_.spelling = with.spelling;
        desk_.today = with.today;
        desk_.reference = [this](std::string_view id) { return library_.reference(id); };
    }

    Checked take() {
        sort_diagnostics(checked_.diagnostics);
        check::sort_findings(checked_.findings);
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
        review_handout(*handout, file.filename().string(), SourceSpan{std::make_shared<std::string const>(file.string())});
    }

    void words_of(fs::path const& file, std::string_view language) {
        ++checked_.files;
        auto const text = schema::read_text_file(file, file.string());
        if (!note(text)) return;
        // Line by line, so that a finding has its line; a paragraph may be one long line.
        auto const shown = std::make_shared<std::string const>(file.string());
        check::Piece piece;
        piece.name = file.filename().string();
        piece.language = language;
        piece.where = {shown};
        int line = 0;
        for (std::size_t at = 0; at < text->size();) {
            auto const end = std::min(text->find('\n', at), text->size());
            ++line;
            auto words = std::string_view{*text}.substr(at, end - at);
            at = end + 1;
            while (words.starts_with('#')) words.remove_prefix(1);
            check::add_passage({std::string(words), {shown, line, 1}}, check::Part::prose, piece);
        }
        review(piece);
    }

    void item(ItemKind kind, std::string const& id) {
        ++checked_.files;
        switch (kind) {
            case ItemKind::article: article(id); break;
            case ItemKind::worksheet: worksheet(id); break;
            case ItemKind::page_template: page_template(id); break;
            case ItemKind::handout_template: handout_template(id); break;
            case ItemKind::practice: note(library_.practice(id, {})); break;
            case ItemKind::region: region(id); break;
        }
    }

    void references() {
        ++checked_.files;
        note(library_.references());
    }

private:
    void review(check::Piece& piece) {
        auto found = check::review(piece, desk_);
        checked_.summaries.push_back(check::summary_of(piece, found));
        std::ranges::move(found, std::back_inserter(checked_.findings));
    }

    bool is_own(ItemKind kind, std::string_view id) const {
        auto const file = library_.find(kind, id);
        return file && std::ranges::any_of(library_.shelves(), [&](auto const& shelf) {
            return shelf.own && file->string().starts_with(shelf.root.string());
        });
    }

    /// What a handout says in its own words, and all that it hands out as one text.
    void review_handout(handout::Handout const& handout, std::string const& name, SourceSpan const& where) {
        auto piece = check::piece_of(handout, library_, where);
        piece.name = name;
        review(piece);
    }

    void review_sections(content::Article const& article, std::vector<content::Section> const& all, bool own, check::Counts& counts) {
        for (auto const& section : all) {
            auto piece = check::piece_of(article, section);
            piece.own = own;
            piece.easy = easy_;
            piece.wants_easy = wanting_easy_.contains(section.id);
            auto found = check::review(piece, desk_);
            counts += check::counts_of(piece);
            std::ranges::move(found, std::back_inserter(checked_.findings));
            review_sections(article, section.sections, own, counts);
        }
    }

    /// One row for the whole article, whose sections are reviewed one by one: each may be handed out alone.
    void review_article(content::Article const& article, bool own) {
        auto const before = checked_.findings.size();
        check::Summary summary;
        summary.name = article.id + (easy_ ? " (easy)" : "");
        summary.language = article.language;
        review_sections(article, article.sections, own, summary.counts);
        check::Piece none;
        auto const found = check::Findings(checked_.findings.begin() + static_cast<std::ptrdiff_t>(before), checked_.findings.end());
        auto const tally = check::summary_of(none, found);
        summary.errors = tally.errors;
        summary.warnings = tally.warnings;
        summary.hints = tally.hints;
        bool const spanish = article.language.starts_with("es");
        summary.grade = spanish ? check::perspicuity(summary.counts) : check::flesch_kincaid(summary.counts);
        summary.topic_grade = summary.grade;
        if (!spanish) summary.smog = check::smog(summary.counts);
        checked_.summaries.push_back(std::move(summary));
    }

    /// What the sheet comes to on paper, for one of its readers.
    check::Printed printed(content::Worksheet const& sheet) {
        using content::SheetAudience;
        check::Printed out;
        for (auto const look : {"calm", "large-print"}) {
            auto handout = small_handout(sheet.audience == SheetAudience::couple ? handout::Audience::couple : handout::Audience::individual);
            handout.page_template = look;
            handout.region = any_region();
            handout::Item item;
            item.worksheet = sheet.id;
            handout.items = {item};
            bool const couple = handout.audience == handout::Audience::couple;
            for (auto const document : {couple ? handout::Document::a : handout::Document::whole, handout::Document::together}) {
                if (!couple && document == handout::Document::together) continue;
                auto const composed = workshop_.compose(handout, document);
                if (!composed || composed->flow.parts.empty()) continue;
                auto const pages = workshop_.lay_out(*composed);
                if (!pages) continue;
                for (auto const& page : pages->pages) {
                    if (std::ranges::none_of(page->extents, [](auto const& extent) { return extent.origin->item >= 0; })) continue;
                    if (look != std::string_view{"calm"}) {
                        ++out.large_pages;
                        continue;
                    }
                    ++out.pages;
                    out.answers.push_back(answers_on(*page));
                }
            }
        }
        return out;
    }

    /// Places to answer. Boxes of one question, the choices of a row and the cells of a table's row are one.
    static int answers_on(layout::Page const& page) {
        std::set<std::string> names;
        for (auto const& item : page.items)
            if (auto const* field = std::get_if<layout::PlacedField>(&item)) {
                // "sheet_question_part_reader"; a cell's part is "row-column".
                auto const& name = field->field->name;
                auto const part = name.find('_', name.find('_') + 1);
                bool const tick = field->field->kind == flow::Field::Kind::tick;
                names.insert(name.substr(0, part == std::string::npos ? part : tick ? part : std::min(name.find('-', part), name.size())));
            }
        return static_cast<int>(names.size());
    }

    static handout::Handout small_handout(handout::Audience audience) {
        handout::Handout handout;
        handout.title = "Check";
        handout.audience = audience;
        handout.naming = handout::Naming::name;
        handout.people.a.name = "Sam";
        handout.people.b.name = "Ana";
        return handout;
    }

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
                block, [&](schema::Text const& text) { words(text, elements::may_hold_lists(block)); });
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
        wanting_easy_ = without_easy_words(**found);
        review_article(**found, is_own(ItemKind::article, id));
        wanting_easy_.clear();
        for (auto const& name : library_.editions(ItemKind::article, id)) {
            ++checked_.files;
            auto const edition = library_.article(id, {}, name);
            if (!note(edition)) continue;
            sections((*edition)->sections);
            add(content::check_edition(**found, **edition));
            easy_ = name == content::easy_edition;
            review_article(**edition, is_own(ItemKind::article, id));
            easy_ = false;
        }
    }

    /// The main sections that the edition in easy words lacks; none when there is no such edition.
    std::set<std::string> without_easy_words(content::Article const& article) {
        std::set<std::string> out;
        auto const names = library_.editions(ItemKind::article, article.id);
        if (std::ranges::find(names, content::easy_edition) == names.end()) return out;
        auto const easy = library_.article(article.id, {}, content::easy_edition);
        if (!easy) return out;  // told with that edition
        for (auto const& section : article.sections)
            if (std::ranges::find((*easy)->sections, section.id, &content::Section::id) == (*easy)->sections.end()) out.insert(section.id);
        return out;
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
        bool const fits = try_out(item);
        auto piece = check::piece_of(sheet);
        piece.own = is_own(ItemKind::worksheet, id);
        if (fits) piece.printed = printed(sheet);
        review(piece);
        for (auto const& name : library_.editions(ItemKind::worksheet, id)) {
            ++checked_.files;
            auto const edition = library_.worksheet(id, {}, name);
            if (!note(edition)) continue;
            words((*edition)->intro, false);
            texts((*edition)->blocks);
            add(content::check_edition(sheet, **edition));
            auto translated = check::piece_of(**edition);
            translated.own = piece.own;
            review(translated);
        }
    }

    void region(std::string const& id) {
        auto const found = library_.region(id, {});
        if (!note(found)) return;
        auto piece = check::piece_of(**found);
        std::ranges::move(check::review(piece, desk_), std::back_inserter(checked_.findings));
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
        review_handout(handout, id, read->where);
    }

    std::string any_region() { return library_.find(ItemKind::region, "gb") ? "gb" : std::string{}; }

    /// Lays `item` out as part of a small handout, for two people and for one.
    bool try_out(handout::Item const& item) {
        bool fine = true;
        for (auto const audience : {handout::Audience::couple, handout::Audience::individual}) {
            auto handout = small_handout(audience);
            handout.region = any_region();
            handout.items = {item};
            fine = lay_out(handout, handout::Document::whole, false) && fine;
        }
        return fine;
    }

    /// A page on each of its papers, in each of its kinds of letters: fonts that are not there, text that fits nowhere.
    void page_template(std::string const& id) {
        auto const found = library_.page_template(id, {});
        if (!note(found)) return;
        auto handout = small_handout(handout::Audience::individual);
        handout.page_template = id;
        handout.note.markdown = "A note.";
        using content::Letters, content::Paper;
        for (auto const letters : {Letters::usual, Letters::easy}) {
            if (letters == Letters::easy && (*found)->easy_font.empty()) continue;
            handout.letters = letters;
            for (auto const paper : {Paper::a4, Paper::letter, Paper::a5}) {
                if (paper == Paper::a5 && !(*found)->papers.a5) continue;
                handout.paper = paper;
                if (!lay_out(handout, handout::Document::whole)) break;     // the other papers have the same to say
            }
        }
    }

    bool lay_out(handout::Handout const& handout, handout::Document document, bool with_notes = true) {
        auto const composed = workshop_.compose(handout, document);
        if (!note(composed)) return false;
        if (with_notes) add(composed->notes);
        return composed->flow.parts.empty() || note(workshop_.lay_out(*composed));
    }

    Workshop& workshop_;
    content::Library& library_;
    check::Desk desk_;
    bool easy_ = false;   // the edition at hand
    std::set<std::string> wanting_easy_;
    Checked checked_;
};

}  // namespace

Checked check_file(fs::path const& file, Workshop& workshop, CheckWith const& with) {
    std::error_code no_way;     // a link to itself: there is nothing there
    bool const there = fs::exists(file, no_way);
    Checker checker{workshop, with};
    auto const name = file.filename().string();
    if (name.ends_with(".handout.yaml")) {
        checker.handout(file);
        return checker.take();
    }
    if ((name.ends_with(".txt") || name.ends_with(".md")) && there) {
        checker.words_of(file, with.language);
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
    if (place == std::end(places) || !there) {
        auto shown = std::make_shared<std::string const>(file.string());
        if (!there) return {{error_at({shown}, "there is no such file")}, {}, {}, 1};
        return {{error_at({shown}, "what kind of file this is cannot be told from its place",
                          {"a handout is named `*.handout.yaml`; a worksheet lies in a folder `worksheets`, an article "
                           "in `articles`; plain words are named `*.txt` or `*.md`"})},
                {},
                {},
                1};
    }
    auto const root = folder == "pages" || folder == "handouts" ? above.parent_path() : above;
    auto shelves = workshop.content().shelves();
    shelves.insert(shelves.begin(), {root.empty() ? fs::path{"."} : root, true});
    Workshop here{shelves};
    Checker beside{here, with};
    beside.item(place->kind, id);
    return beside.take();
}

Checked check_library(Workshop& workshop, CheckWith const& with) {
    Checker checker{workshop, with};
    checker.references();
    for (auto const kind : content::all_item_kinds)
        for (auto const& entry : workshop.content().list({kind})) checker.item(kind, entry.id);
    return checker.take();
}

}  // namespace attune::job
