#pragma once

#include "elements/fields.hpp"

namespace attune::elements {

enum class NoteKind : unsigned char { use, caution, score };
schema::EnumTable<NoteKind> const& enum_table(NoteKind const*);

/// A note for the clinician; never on a client's page.
struct ClinicianNote : Common {
    NoteKind kind = NoteKind::use;
    schema::Text text;

    static constexpr bool for_clinician = true;
    static constexpr bool running_text = true;
    static void texts(auto& self, auto visit) { visit(self.text); }
};

schema::Record<ClinicianNote> const& record(ClinicianNote const*);
void compose(ClinicianNote const& self, Setting const& setting, flow::Blocks& out);

}  // namespace attune::elements
