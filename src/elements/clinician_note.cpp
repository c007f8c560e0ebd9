#include "elements/clinician_note.hpp"

#include "elements/callout.hpp"
#include "elements/common.hpp"

namespace attune::elements {

schema::EnumTable<NoteKind> const& enum_table(NoteKind const*) {
    static schema::EnumTable<NoteKind> const table{"note kind", {
        {NoteKind::use, "use", "when and how to use the sheet"},
        {NoteKind::caution, "caution", "when not to use it"},
        {NoteKind::score, "score", "how to read the answers"}}};
    return table;
}

schema::Record<ClinicianNote> const& record(ClinicianNote const*) {
    static auto const fields =
        content_table<ClinicianNote>("clinician_note", "A note for the clinician; never on a client's page.")
            .field("kind", &ClinicianNote::kind, "What it is about.")
            .field("text", &ClinicianNote::text, "Markdown: paragraphs and lists.", schema::required);
    return fields;
}

void compose(ClinicianNote const& self, Setting const& setting, flow::Blocks& out) {
    auto words = set_text(self.text, flow::TextStyle::care, setting);
    if (words.empty()) return;
    auto& first = std::get<flow::Paragraph>(words.front().kind);
    std::string const lead{setting.say(self.kind == NoteKind::use       ? "For the clinician."
                                       : self.kind == NoteKind::caution ? "For the clinician: caution."
                                                                        : "For the clinician: scoring.")};
    prepend(first, lead + " ", strong(first));
    add_care_note(std::move(words), self.where, setting, out);
}

}  // namespace attune::elements
