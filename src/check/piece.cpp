#include "check/piece.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "schema/record.hpp"

namespace attune::check {
namespace {

Passage passage(std::string_view markdown, Part part, SourceSpan const& where) {
    Passage out;
    out.part = part;
    out.text = plain(markdown);
    out.sentences = sentences_of(out.text);
    out.where = where;
    return out;
}

}  // namespace

Part part_of(std::string_view path) {
    auto const type = path.substr(0, path.find('.'));
    auto const field = path.substr(path.rfind('.') + 1);
    if (type == "clinician_note" || (type == "scored" && path.find("bands") != std::string_view::npos)) return Part::clinician;
    if (type == "heading" || field == "title") return Part::heading;
    if (type == "quote") return Part::quote;
    if (type == "example") return Part::example;
    if (type == "steps" || type == "discuss") return Part::step;
    if (field == "intro" || field == "hint") return Part::prose;
    if (type == "stem" || field == "stems" || field == "opening" || field == "closing") return Part::stem;
    if (field == "prompt") return Part::prompt;
    if (type == "text" || type == "callout" || type == "cards" || type == "list")
        return Part::prose;
    if (type == "fill_in" || type == "agreement" || type == "ladder") return Part::item;
    if (type == "likert" || type == "scored") return Part::item;
    if (type == "checklist" || type == "choice_grid" || type == "matching") return Part::item;
    return Part::option;
}

std::string_view Passage::words_of(Sentence const& sentence, Match const& match) const {
    if (match.count == 0) return {};
    auto const& first = sentence.words[match.first];
    auto const& last = sentence.words[match.first + match.count - 1];
    return std::string_view{text}.substr(first.at, last.at + last.size - first.at);
}

bool Passage::in_quotation(std::size_t at) const {
    auto const before = std::string_view{text}.substr(0, at);
    auto const opened = before.rfind("\u201C"), closed = before.rfind("\u201D");
    return opened != std::string_view::npos && (closed == std::string_view::npos || closed < opened);
}

bool Piece::for_couples() const {
    using content::SheetAudience;
    return sheet && (sheet->audience == SheetAudience::couple || sheet->audience == SheetAudience::individual_or_couple);
}

void add_passage(schema::Text const& text, Part part, Piece& piece) {
    if (text.empty()) return;
    if (auto made = passage(text.markdown, part, text.where); !made.sentences.empty()) piece.passages.push_back(std::move(made));
}

void add_elements(std::vector<elements::Element> const& elements, std::string const& prefix, Piece& piece) {
    int number = 0;
    for (auto const& element : elements) {
        ++number;
        piece.elements.push_back(&element);
        auto const id = elements::id_of(element);
        auto const block = prefix + (id.empty() ? std::to_string(number) : std::string(id));
        auto const& common = std::visit([](auto const& e) -> elements::Common const& { return e; }, element);
        auto const whose = std::visit([]<class T>(T const& e) {
            if constexpr (requires { e.whose; }) return e.whose;
            else return elements::Whose::shared;
        }, element);
        schema::for_each_text(element, [&](std::string_view path, schema::Text const& text) {
            if (text.empty()) return;
            auto made = passage(text.markdown, part_of(path), text.where.line > 0 ? text.where : common.where);
            if (made.sentences.empty()) return;
            made.raw = text.markdown;
            made.block = block;
            made.type = elements::type_name(element);
            made.whose = whose;
            made.when = common.when;
            if (common.lint_ok) made.accepted = &common.lint_ok->rules;
            piece.passages.push_back(std::move(made));
        });
    }
}

Piece piece_of(content::Worksheet const& sheet) {
    Piece piece;
    piece.kind = Piece::Kind::worksheet;
    piece.name = sheet.id;
    piece.language = sheet.language;
    piece.sheet = &sheet;
    piece.sources = sheet.sources;
    piece.where = sheet.where;
    if (sheet.lint_ok) piece.accepted = &sheet.lint_ok->rules;
    add_passage({sheet.title, sheet.where}, Part::title, piece);
    add_passage(sheet.intro, Part::prose, piece);
    add_passage(sheet.when, Part::clinician, piece);
    add_passage(sheet.caution, Part::clinician, piece);
    add_elements(sheet.blocks, {}, piece);
    return piece;
}

Piece piece_of(content::Article const& article, content::Section const& section) {
    Piece piece;
    piece.kind = Piece::Kind::section;
    piece.name = article.id + "/" + section.id;
    piece.language = article.language;
    piece.sources = section.sources;
    piece.where = section.where;
    if (section.lint_ok) piece.accepted = &section.lint_ok->rules;
    add_passage({section.title, section.where}, Part::title, piece);
    add_passage(section.care, Part::clinician, piece);
    add_elements(section.body, {}, piece);
    if (article.audience == "clinician")
        for (auto& each : piece.passages) each.part = Part::clinician;
    return piece;
}

Piece piece_of(content::Region const& region) {
    Piece piece;
    piece.kind = Piece::Kind::region;
    piece.name = region.id;
    piece.where = region.where;
    piece.region = &region;
    return piece;
}

Piece piece_of(handout::Handout const& handout, content::Library& library, SourceSpan const& where) {
    Piece piece;
    piece.kind = Piece::Kind::handout;
    piece.where = where;
    piece.own = true;
    add_passage({handout.title, where}, Part::title, piece);
    add_passage({handout.subtitle, where}, Part::prose, piece);
    add_passage(handout.note, Part::prose, piece);
    for (auto const& item : handout.items) {
        if (!item.worksheet.empty()) piece.sheets.push_back(item.worksheet);
        add_passage({item.title, where}, Part::title, piece);
        add_passage(item.note, Part::prose, piece);
        for (auto const& [block, words] : item.reword) add_passage(words, Part::prose, piece);
    }
    for (auto const& id : piece.sheets)
        if (auto const sheet = library.worksheet(id, {}))
            for (auto const& before : (*sheet)->after) piece.needs.emplace_back(id, before);
    return piece;
}

Piece piece_of(std::string_view markdown, Part part, std::string_view language, SourceSpan const& where) {
    Piece piece;
    piece.language = language;
    piece.where = where;
    add_passage({std::string(markdown), where}, part, piece);
    return piece;
}

}  // namespace attune::check
