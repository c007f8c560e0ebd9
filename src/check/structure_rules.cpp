#include <algorithm>
#include <array>

#include "check/rule.hpp"

// Section 8 of the quality rules, and of the elements' specification: meta data and what the printed sheet comes to.

namespace attune::check {
namespace {

constexpr std::chrono::months months_until_old{12}, months_until_wrong{24};
constexpr int most_pages = 2, too_many_pages = 3, most_large_pages = 5, most_fields = 18, most_slots = 3;

void look_meta(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.sheet) return;
    auto const& sheet = *piece.sheet;
    std::string missing;
    auto const ask = [&](bool there, std::string_view name) {
        if (!there) missing += (missing.empty() ? "`" : ", `") + std::string(name) + "`";
    };
    ask(!sheet.when.empty(), "when");
    ask(!sheet.caution.empty(), "caution");
    ask(!sheet.model.empty(), "model");
    ask(!sheet.tags.empty(), "tags");
    if (!missing.empty()) sink.add({"the sheet does not say " + missing});
}

void look_review(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.sheet) return;
    if (piece.sheet->reviewed_by.empty()) sink.add();
    else if (!piece.sheet->reviewed_on) sink.add({"`reviewed_by` without `reviewed_on`", "the day of the review", Severity::warning});
}

void look_model(Piece const& piece, Desk const&, Sink& sink) {
    if (piece.sheet && !piece.sheet->model.empty() && piece.sheet->sources.empty()) sink.add();
}

void look_cover(Piece const& piece, Desk const&, Sink& sink) {
    if (piece.sheet && piece.sheet->sections.empty()) sink.add();
}

void look_license(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const* element : piece.elements)
        if (auto const* image = std::get_if<elements::Image>(element); image && image->credit.empty())
            sink.add({"the picture `" + image->file + "` does not say who made it, or under which licence"});
}

void look_easy(Piece const& piece, Desk const&, Sink& sink) {
    if (piece.wants_easy) sink.add();
}

void look_region(Piece const& piece, Desk const& desk, Sink& sink) {
    if (!piece.region || !desk.today) return;
    auto const today = std::chrono::sys_days{*desk.today};
    for (auto const& line : piece.region->lines) {
        auto const older_than = [&](std::chrono::months age) { return std::chrono::sys_days{line.checked_on + age} < today; };
        if (!older_than(months_until_old)) continue;
        sink.add({"the line `" + line.name + "` was last checked on " + handout::long_date(line.checked_on, content::Spelling::british, "en"), {},
                  older_than(months_until_wrong) ? Severity::error : Severity::warning});
    }
}

void look_alt(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const* element : piece.elements)
        if (auto const* image = std::get_if<elements::Image>(element); image && image->alt.empty() && !image->decorative)
            sink.add({"the picture `" + image->file + "` is not told in words"});
}

void look_pages(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.printed || !piece.sheet) return;
    auto const& printed = *piece.printed;
    if (printed.pages > most_pages)
        sink.add({"it prints on " + std::to_string(printed.pages) + " pages; a reader is glad of " + std::to_string(most_pages), {},
                  printed.pages > too_many_pages ? Severity::error : Severity::warning});
    if (printed.large_pages > most_large_pages)
        sink.add({"in large print it takes " + std::to_string(printed.large_pages) + " pages; the limit is " + std::to_string(most_large_pages)});
}

void look_fields(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.printed) return;
    for (std::size_t i = 0; i < piece.printed->answers.size(); ++i)
        if (piece.printed->answers[i] > most_fields)
            return sink.add({std::to_string(piece.printed->answers[i]) + " answers are asked for on page " + std::to_string(i + 1)});
}

void look_slots(Piece const& piece, Desk const&, Sink& sink) {
    static constexpr std::array<std::string_view, 8> forms{".they}", ".them}", ".their}", ".theirs}", ".themself}", ".They}", ".Their}", ".Them}"};
    int slots = 0;
    for (auto const& passage : piece.passages)
        for (auto const form : forms)
            for (auto at = passage.raw.find(form); at != std::string_view::npos; at = passage.raw.find(form, at + 1)) ++slots;
    if (piece.sheet && slots > most_slots) sink.add({std::to_string(slots) + " pronouns are filled in; wording that needs none translates better"});
}

void look_whose(Piece const& piece, Desk const&, Sink& sink) {
    if (!piece.sheet || piece.sheet->audience != content::SheetAudience::couple || piece.sheet->who == content::Who::alone) return;
    for (auto const* element : piece.elements) {
        auto const* drawing = std::get_if<elements::Drawing>(element);
        if (drawing && drawing->whose == elements::Whose::shared && drawing->sharing == elements::Sharing::sheet)
            sink.add({"the drawing `" + drawing->id + "` does not say whose it is"});
    }
}

void look_order(Piece const& piece, Desk const&, Sink& sink) {
    for (auto const& [sheet, before] : piece.needs) {
        auto const there = std::ranges::find(piece.sheets, before) != piece.sheets.end();
        if (!there) sink.add({"`" + sheet + "` builds on `" + before + "`, which is not in this handout"});
    }
}

void look_references(Piece const& piece, Desk const& desk, Sink& sink) {
    if (!desk.reference) return;
    for (auto const& id : piece.sources)
        if (auto const* reference = desk.reference(id); reference && !reference->verified)
            sink.add({"the source `" + id + "` has not been looked up by anyone"});
}

constexpr std::array rules{
    Rule{"M-META", Severity::error, "", "the sheet's notes for the clinician are not complete", "fill them in", look_meta},
    Rule{"M-REVIEW", Severity::note, "", "no clinician has reviewed this yet", "have it read, then fill in `reviewed_by` and `reviewed_on`", look_review},
    Rule{"M-MODEL", Severity::warning, "", "`model` names a treatment, and no source stands for it", "an id in `sources`", look_model},
    Rule{"M-COVER", Severity::error, "", "the sheet belongs to no section of an article", "ids in `sections`", look_cover},
    Rule{"M-ALT", Severity::error, "", "a picture is not told in words", "`alt`, or `decorative: true`", look_alt},
    Rule{"M-LICENSE", Severity::error, "", "a picture does not say whose it is", "`credit`: who made it, and the licence", look_license},
    Rule{"M-EASY", Severity::note, "", "the edition in easy words has no such section", "write one, in the folder `easy`", look_easy},
    Rule{"L-REGION", Severity::warning, "", "telephone numbers change", "look at `source`, then write the day into `checked_on`", look_region},
    Rule{"M-PAGES", Severity::warning, "", "the sheet is long", "fewer questions or lines", look_pages},
    Rule{"M-FIELDS", Severity::warning, "", "a page asks for very much", "fewer questions, or a page more", look_fields},
    Rule{"M-I18N", Severity::warning, "", "many pronouns are filled in", "you, your partner, each of you", look_slots},
    Rule{"M-WHOSE", Severity::error, "", "a drawing for two does not say whose it is", "`for: each`, `a`, `b`, or `share: together`", look_whose},
    Rule{"M-ORDER", Severity::note, "", "something comes before this sheet", "add it, or make sure that it was done", look_order},
    Rule{"L-REF-CHK", Severity::warning, "", "a source that nobody has checked", "look it up, then say `verified: true`", look_references},
};

}  // namespace

std::span<Rule const> structure_rules() { return rules; }

}  // namespace attune::check
